"""The window's keys: one shortcut for each key that an action names, but for those that a view reads itself."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from ui.actions.named import NAMED, Named

if TYPE_CHECKING:
    from ui.shell.deeds import Deeds
    from ui.shell.window import MainWindow

OVER_SHEETS = frozenset({"help"})
"""Help is there over sheets, too."""
REPEATED = frozenset({"undo", "redo"})


class Keys(QObject):
    """Owns the shortcuts of one window. Those of single letters and signs can be switched off."""

    def __init__(self, window: "MainWindow", deeds: "Deeds") -> None:
        super().__init__(window)
        self._window, self._deeds = window, deeds
        self._letters: list[QShortcut] = []
        for one in NAMED:
            if not one.held:
                for key in one.keys:
                    self._bind(one, key)

    def allow_letters(self, allowed: bool) -> None:
        """Switch the single letters on or off."""
        for shortcut in self._letters:
            shortcut.setEnabled(allowed)

    def _bind(self, one: Named, key: str) -> None:
        shortcut = QShortcut(QKeySequence(key), self._window)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setAutoRepeat(one.id in REPEATED)
        shortcut.activated.connect(partial(self._pressed, one.id))
        if one.single:
            self._letters.append(shortcut)

    def _pressed(self, action_id: str) -> None:
        if action_id in OVER_SHEETS or not (
            self._window.covered() or QApplication.activePopupWidget() is not None
        ):
            self._deeds.run(action_id)
