"""What both questions share: the accounts are read, the network is asked off the GUI thread, its answers shown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from planner.connectors.registry import connector_for
from planner.domain.errors import ParleyError
from planner.domain.ids import PostId
from planner.domain.post import Post
from planner.editing.words import joined
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.online import Connectors, Power, Reach, reaches
from planner.publishing.removal import Told
from ui.sheets.frame import TaskSheet
from ui.sheets.online.row import AccountRow

if TYPE_CHECKING:
    from ui.context import UiContext

WIDTH = 540


@dataclass(frozen=True, slots=True)
class Found:
    """A post that is out, with its accounts and their networks' keys, in one order."""

    post: Post
    reaches: tuple[Reach, ...]
    keys: tuple[str, ...]


class OnlineSheet(TaskSheet):
    """Reads the accounts, then ``filled`` lays them out; ``ask`` does the chosen ones one after the other.

    Attributes:
        rows: one for each account on which people see the post.
    """

    help_page = "guide/publishing.md#deleting-and-changing-what-is-out"

    snug = True

    def __init__(
        self,
        context: "UiContext",
        post_id: PostId,
        title: str,
        power: Power,
        connectors: Connectors = connector_for,
    ) -> None:
        super().__init__(title, tr("Looking where it is out…"), width=WIDTH)
        self._context, self._post_id, self._power = context, post_id, power
        self._connectors = connectors
        self.rows: list[AccountRow] = []
        self.busy = False
        context.tasks.read(self._read, self._show, self._failed)

    def filled(self, found: Found) -> None:
        """Lay out what was found; a sheet says how."""
        raise NotImplementedError

    def answered(self, told: Sequence[Told]) -> None:
        """All that was asked for has an answer; a sheet says what follows."""
        raise NotImplementedError

    def choice(self) -> None:
        """The person chose other accounts; a sheet says what its buttons say then."""
        raise NotImplementedError

    @property
    def chosen(self) -> list[AccountRow]:
        """The accounts on which it shall be done, and is not done yet."""
        return [row for row in self.rows if row.chosen]

    def ask(self, work: Callable[[Reach], Told]) -> None:
        """Ask the chosen networks; ``work`` runs on a thread for the network."""
        chosen = self.chosen
        self._asked = chosen
        self.busy = True
        self.choice()
        reach = [row.reach for row in chosen]
        self.say_lead(tr("Asking {networks}…", networks=joined([one.network for one in reach])))

        def job() -> list[Told]:
            return [_told(work, one) for one in reach]

        self._context.tasks.network(job, self._answered, self._failed)

    def may_close(self) -> bool:
        return not self.busy

    def _read(self, unit: UnitOfWork) -> Found:
        found = reaches(unit, self._post_id, self._power, self._connectors)
        keys = tuple(unit.accounts.get(one.publication.account_id).network for one in found)
        return Found(unit.posts.get(self._post_id), found, keys)

    def _show(self, found: Found) -> None:
        for reach, key in zip(found.reaches, found.keys, strict=True):
            row = AccountRow(reach, key)
            row.ticked.connect(self.choice)
            self.rows.append(row)
        self.filled(found)
        self.choice()

    def _answered(self, told: list[Told]) -> None:
        self.busy = False
        for row, one in zip(self._asked, told, strict=True):
            row.show_told(one)
        self._context.tasks.run(_nothing, self._heard)  # the plan was written on another thread: look now
        self.answered(told)

    def _failed(self, error: Exception) -> None:
        self.busy = False
        self.say_lead(" ".join(part for part in (str(error), getattr(error, "mend", "")) if part))

    def _heard(self, _result: object) -> None:
        """Receive what needs no answer."""


def _told(work: Callable[[Reach], Told], reach: Reach) -> Told:
    """One network's fault keeps nobody from asking the next."""
    try:
        return work(reach)
    except ParleyError as error:
        return Told(False, " ".join(part for part in (str(error), getattr(error, "mend", "")) if part))


def _nothing() -> None:
    """Change nothing."""
