"""The composer's keys: Ctrl+S saves, Ctrl+Enter schedules."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def bind(sheet: QWidget, save: Callable[[], None], schedule: Callable[[], None]) -> None:
    """Let the keys do it, wherever in ``sheet`` the focus is; the slots are bound methods of it."""
    for keys, slot in (("Ctrl+S", save), ("Ctrl+Return", schedule), ("Ctrl+Enter", schedule)):
        shortcut = QShortcut(QKeySequence(keys), sheet)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(slot)
