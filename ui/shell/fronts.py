"""What fills the window while there is no plan in it: why there is none, and what is being done about it."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.domain.errors import DamagedFile
from planner.languages import tr
from ui.sheets.copy_words import day_of, size_of
from ui.widgets.buttons import Button
from ui.widgets.states import ErrorState

if TYPE_CHECKING:
    from ui.shell.window import MainWindow

FILES = tr("Plans (*.db);;All files (*)")


def show_error(window: "MainWindow", sentence: str, fact: str) -> None:
    """Say why there is no plan; the only way on is to close."""
    state = ErrorState(sentence, fact, tr("Close Parley"), parent=window)
    state.pressed.connect(window.end)
    window.bring(state)


def show_damaged(window: "MainWindow", error: DamagedFile) -> None:
    """Say that the plan is damaged, and offer its newest good copy."""
    state = Damaged(error, window)
    state.chosen.connect(window.put_back_wanted)
    window.bring(state)
    state.focus()


class Damaged(ErrorState):
    """The damaged plan: the newest good copy, another file, or a new plan where there is no copy.

    Attributes:
        other: the button that asks for a file. anew: the one that begins a new plan, None where a copy is offered.
    """

    chosen = Signal(object)

    def __init__(self, error: DamagedFile, parent: QWidget) -> None:
        good = error.good
        if good is not None:
            fact = tr(
                "The newest copy that is whole is from {day} ({size}). The damaged file is kept.\n"
                "What went out since cannot be read, so everything is paused until you have looked.",
                day=day_of(good.at),
                size=size_of(good),
            )
            words = tr("Put back the copy of {day}", day=day_of(good.at))
        else:
            fact = tr("There is no copy of it that is whole. Nothing was changed.")
            words = tr("Choose a copy…")
        super().__init__(tr("The plan is damaged"), f"{error}\n{fact}", words, parent=parent)
        self._good = good
        self.other = Button(tr("Choose another copy…"), "ghost", "small")
        self.other.setVisible(good is not None)
        self.other.clicked.connect(self._choose)
        self.anew = Button(tr("Keep the damaged file and begin a new plan"), "ghost", "small")
        self.anew.setVisible(good is None)
        self.anew.clicked.connect(partial(self.chosen.emit, None))
        self.add_below(self.other, self.anew)
        self.pressed.connect(self._go)

    def focus(self) -> None:
        """Let Enter take the offer."""
        if self.button is not None:
            self.button.setFocus()

    def _go(self) -> None:
        if self._good is not None:
            self.chosen.emit(self._good.path)
        else:
            self._choose()

    def _choose(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Choose a copy of the plan"), "", FILES)
        if path:
            self.chosen.emit(Path(path))
