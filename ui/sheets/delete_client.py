"""Deleting a client for good: what goes is counted, and the name must be typed."""

from typing import TYPE_CHECKING

from planner.domain.client import Client
from planner.domain.publication import PublicationState
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork
from ui.sheets.frame import TaskSheet
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.labels import Paragraph

if TYPE_CHECKING:
    from ui.context import UiContext


WAITING = (PublicationState.PLANNED, PublicationState.HELD, PublicationState.THROTTLED)

SHORT = 28  # letters of a name that a button has room for


class DeleteSheet(TaskSheet):
    """Asks for the name; nothing can be undone after it."""

    def __init__(self, context: "UiContext", client: Client) -> None:
        super().__init__(tr("Delete {name}?", name=client.name), width=480)
        self._context, self._client = context, client
        self._what = Paragraph(tr("Counting what would go…"), color="tx2")
        self.body.addWidget(self._what)
        self.body.addWidget(
            Paragraph(
                tr(
                    "Posts that are already on a network stay there. Archive the client instead to hide it and "
                    "keep everything."
                )
            )
        )
        self.name = Field(tr("Type the name to delete it"), placeholder=client.name)
        self.name.changed.connect(self._typed)
        self.body.addWidget(self.name)
        keep = Button(tr("Keep it"))
        keep.clicked.connect(self.done)
        short = len(client.name) <= SHORT
        self.delete = Button(
            tr("Delete {name}", name=client.name) if short else tr("Delete this client"), "danger"
        )
        self.delete.set_reason(tr("Type {name} first", name=client.name))
        self.delete.clicked.connect(self._go)
        self.default_button = self.delete
        self.foot.addStretch(1)
        self.foot.addWidget(keep)
        self.foot.addWidget(self.delete)
        context.tasks.read(self._count, self._counted)

    def _count(self, unit: UnitOfWork) -> tuple[int, int, int]:
        posts = unit.posts.of_client(self._client.id)
        waiting = {one.post_id for one in unit.publications.in_states(WAITING, self._client.id, 10**6)}
        return len(posts), len(waiting), len(unit.accounts.all(self._client.id))

    def _counted(self, counts: tuple[int, int, int]) -> None:
        posts, waiting, accounts = counts
        self._what.setText(
            tr(
                "{posts}, {waiting} of them still to go out, {n} account with its password, and the journal would be "
                "deleted. This cannot be undone.|"
                "{posts}, {waiting} of them still to go out, {n} accounts with their passwords, and the journal would be "
                "deleted. This cannot be undone.",
                "",
                accounts,
                posts=tr("{n} post|{n} posts", "", posts),
                waiting=waiting,
            )
        )

    def _typed(self, text: str) -> None:
        right = text.strip() == self._client.name.strip()
        self.delete.set_reason("" if right else tr("Type {name} first", name=self._client.name))

    def _go(self) -> None:
        self.delete.set_reason(tr("Deleting…"))
        self._context.tasks.run(self._remove, self._gone, self._failed)

    def _remove(self) -> None:
        from planner.publishing.clients import delete_client

        delete_client(self._context.services, self._client.id, self.name.text())

    def _gone(self, _result: object) -> None:
        self._context.bridge.choose_client(None)
        self._context.shell.toast(tr("{name} was deleted with its passwords.", name=self._client.name))
        self.done.emit()

    def _failed(self, error: Exception) -> None:
        self.name.set_error(" ".join(part for part in (str(error), getattr(error, "mend", "")) if part))
        self._typed(self.name.text())


def _count(number: int, word: str) -> str:
    return f"1 {word}" if number == 1 else f"{number} {word}s"


def open_delete(context: "UiContext", client: Client) -> None:
    """Ask before a client is deleted."""
    sheet = DeleteSheet(context, client)
    sheet.done.connect(context.shell.close_sheet)
    context.shell.open_sheet(sheet)
    sheet.name.control.setFocus()
