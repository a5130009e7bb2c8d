"""The plan turned out to be damaged while it is open: what that means, and the newest good copy."""

from typing import TYPE_CHECKING

from planner.domain.backups import Backup
from planner.domain.errors import DamagedFile
from planner.languages import tr
from ui.sheets.copy_words import day_of, size_of
from ui.sheets.frame import TaskSheet
from ui.widgets.buttons import Button
from ui.widgets.labels import Paragraph

if TYPE_CHECKING:
    from ui.context import UiContext


class DamagedSheet(TaskSheet):
    """Offers the newest good copy, once it is found."""

    def __init__(self, context: "UiContext", error: DamagedFile) -> None:
        super().__init__(tr("The plan is damaged"), str(error), width=460)
        self._context = context
        self._good = error.good
        self.offer = Paragraph(tr("Looking for the newest copy that is whole…"))
        self.body.setSpacing(8)
        self.body.addWidget(
            Paragraph(
                tr(
                    "Some of it may still be read and even go out. What is damaged does not come back by itself."
                )
            )
        )
        self.body.addWidget(self.offer)
        self.body.addStretch(1)
        later = Button(tr("Not now"))
        later.clicked.connect(self.done)
        self.go = Button(tr("Put the copy back"), "primary")
        self.go.set_reason(tr("Looking for a copy"))
        self.go.clicked.connect(self._go)
        self.default_button = self.go
        self.foot.addStretch(1)
        self.foot.addWidget(later)
        self.foot.addWidget(self.go)
        if self._good is not None:
            self._found(self._good)
        else:
            context.tasks.network(context.services.backups.newest_good, self._found, self._not_found)

    def _found(self, good: Backup | None) -> None:
        self._good = good
        if good is None:
            self.offer.setText(
                tr(
                    "There is no copy of it that is whole. Keep the file: close Parley, copy it elsewhere, and ask for help with it."
                )
            )
            self.go.set_reason(tr("There is no good copy"))
            return
        self.offer.setText(
            tr(
                "The newest copy that is whole is from {day} ({size}). The damaged file is kept beside it. "
                "What went out since may not be readable; then everything is paused until you have looked.",
                day=day_of(good.at),
                size=size_of(good),
            )
        )
        self.go.set_reason("")
        self.go.setFocus()

    def _not_found(self, error: Exception) -> None:
        self.offer.setText(str(error))

    def _go(self) -> None:
        assert self._good is not None
        self.done.emit()
        self._context.shell.put_back(self._good.path)


def open_damaged(context: "UiContext", error: DamagedFile) -> None:
    """Tell it, with the way out."""
    sheet = DamagedSheet(context, error)
    sheet.done.connect(context.shell.close_sheet)
    context.shell.open_sheet(sheet)
