"""Before a copy is put back: what is in it, and what becomes of what is there now."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from planner.domain.backups import Soundness
from planner.languages import tr
from ui.sheets.frame import TaskSheet
from ui.shell.fronts import FILES
from ui.widgets.buttons import Button
from ui.widgets.labels import Paragraph

if TYPE_CHECKING:
    from ui.context import UiContext


WIDTH = 560
WHAT_COMES = tr("""The plan as it is now is kept among the copies, so this can be taken back.
What went out since stays as sent: nothing goes out a second time.
Agents that use this plan have to be stopped first. Pictures stay as they are.""")


class RestoreSheet(TaskSheet):
    """Reads the copy from end to end first; only a whole one can be put back."""

    help_page = "guide/your-data.md#copies"

    def __init__(self, context: "UiContext", path: Path, title: str) -> None:
        super().__init__(title, str(path), width=WIDTH)
        self._context, self._path = context, path
        self.found = Paragraph(tr("Reading the copy from end to end…"), color="tx2")
        self.body.setSpacing(8)
        self.body.addWidget(self.found)
        for line in WHAT_COMES.splitlines():
            self.body.addWidget(Paragraph(line))
        self.body.addStretch(1)
        stay = Button(tr("Leave it as it is"))
        stay.clicked.connect(self.done)
        self.go = Button(tr("Put the copy back"), "primary")
        self.go.set_reason(tr("The copy is being checked"))
        self.go.clicked.connect(self._go)
        self.default_button = self.go
        self.foot.addStretch(1)
        self.foot.addWidget(stay)
        self.foot.addWidget(self.go)
        context.tasks.network(self._read, self._known, self._unknown)

    def _read(self) -> Soundness:
        return self._context.services.backups.check(self._path)

    def _known(self, found: Soundness) -> None:
        if not found.whole:
            self._refuse(
                tr("This copy is damaged: {damage}. Choose another one.", damage=found.damage.rstrip("."))
            )
        elif found.newer:
            self._refuse(tr("This copy was written by a newer Parley. Update Parley to use it."))
        else:
            self.found.setText(
                tr(
                    "It is whole, with {clients} and {posts} in it.",
                    clients=tr("{n} client|{n} clients", "", found.clients),
                    posts=tr("{n} post|{n} posts", "", found.posts),
                )
            )
            self.go.set_reason("")
            self.go.setFocus()

    def _unknown(self, error: Exception) -> None:
        self._refuse(" ".join(part for part in (str(error), getattr(error, "mend", "")) if part))

    def _refuse(self, why: str) -> None:
        self.found.setText(why)
        self.found.set_color("crit")
        self.go.set_reason(tr("This copy cannot be put back"))

    def _go(self) -> None:
        self.done.emit()
        self._context.shell.put_back(self._path)


def open_restore(context: "UiContext", path: Path, title: str) -> None:
    """Ask before a copy is put back."""
    sheet = RestoreSheet(context, path, title)
    sheet.done.connect(context.shell.close_sheet)
    context.shell.open_sheet(sheet)


def choose_copy(context: "UiContext", parent: QWidget, folder: Path | None = None) -> None:
    """Let the person choose a copy, then ask. ``folder``: where to look first."""
    there = str(folder) if folder is not None and folder.is_dir() else ""
    path, _ = QFileDialog.getOpenFileName(parent, tr("Choose a copy of the plan"), there, FILES)
    if path:
        open_restore(context, Path(path), tr("Put back {name}?", name=Path(path).name))
