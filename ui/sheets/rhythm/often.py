"""How often a new client posts: one choice that fills its weekly rhythm."""

from pathlib import Path
from typing import TYPE_CHECKING

from planner.domain.account import Account
from planner.domain.ids import ClientId
from planner.languages import tr
from ui.sheets.rhythm.form import STARTS, RhythmForm
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from ui.context import UiContext

NONE = "0"
USUAL = "3"


class OftenChoice(Segmented):
    """So many posts a week, or none yet; slots and roles follow at once."""

    help = tr("Slots with roles that keep within the mix. You can change every one of them.")

    def __init__(self, form: RhythmForm) -> None:
        choices = ((NONE, tr("Not yet")), *((str(count), said) for count, said in STARTS))
        super().__init__(choices, name=tr("Weekly rhythm"))
        self._form = form
        self.chosen.connect(self._fill)

    def begin(self) -> None:
        """Choose the usual number."""
        self.set_value(USUAL, tell=True)

    def _fill(self, key: str) -> None:
        if key == NONE:
            self._form.clear()
        else:
            self._form.start(int(key))


def practice_of(context: "UiContext", client_id: ClientId) -> Account:
    """The practice feed that a new client comes with."""
    from planner.publishing.practice import practice_account

    return practice_account(client_id, Path(context.services.data_dir))
