"""The window's keys, and the sheet that lists all keys."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.buttons import IconButton
from ui.widgets.labels import Label
from ui.widgets.marks import KeyCap
from ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from ui.shell.actions import Actions
    from ui.shell.window import MainWindow

ALL_KEYS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        "Everywhere",
        (
            ("N", "New post"),
            ("Ctrl+Z", "Undo"),
            ("Ctrl+Shift+Z  Ctrl+Y", "Redo"),
            ("Ctrl+1 to 7", "Pages of the rail"),
            ("Ctrl+0  Alt+0", "All clients"),
            ("Alt+1 to 9", "Client 1 to 9"),
            ("F6", "Next region"),
            ("F8  Shift+F8", "Next, previous finding"),
            ("Ctrl+.", "Fix this finding"),
            ("Ctrl+,", "Settings"),
            ("F1", "Guide, at the page for where you are"),
            ("?", "This list"),
        ),
    ),
    (
        "Calendar",
        (
            ("T", "Today"),
            ("F", "Filter"),
            ("/", "Search"),
            ("Arrows", "Move by a day or a week"),
            ("Tab", "Posts inside the day"),
            ("Enter", "Open the post"),
            ("Space", "Look at all of the post"),
            ("Shift+Arrows  Ctrl+Space", "Select several posts"),
            ("Ctrl+A", "Select all that is shown"),
            ("1  2  3", "Month, week, agenda"),
            ("PgUp  PgDn", "The range before, the range after"),
            ("Alt+Arrows", "Move the post by a day or a week"),
            ("Ctrl+D", "Duplicate as draft"),
            ("Del", "Delete, with undo"),
        ),
    ),
    (
        "Composer",
        (
            ("Ctrl+S", "Save draft"),
            ("Ctrl+Enter", "Schedule"),
            ("Ctrl+.", "Findings at the caret"),
            ("Esc", "Close"),
        ),
    ),
)


class Keys(QObject):
    """Owns the shortcuts of one window. Those of single letters can be switched off."""

    def __init__(self, window: "MainWindow", actions: "Actions") -> None:
        super().__init__(window)
        self._window = window
        self._letters: list[QShortcut] = []
        for keys, slot in (
            ("N", actions.new_post),
            ("T", actions.today),
            ("F", actions.filter_posts),
            ("/", actions.search),
            ("?", actions.show_keys),
        ):
            self._letters.append(self._bind(keys, slot))
        for keys, slot in (
            ("Ctrl+Z", actions.undo),
            ("Ctrl+Shift+Z", actions.redo),
            ("Ctrl+Y", actions.redo),
            ("Ctrl+,", actions.settings),
            ("F6", actions.next_region),
            ("Shift+F6", actions.previous_region),
            ("F8", actions.next_finding),
            ("Shift+F8", actions.previous_finding),
            ("Ctrl+.", actions.fix_finding),
            ("Ctrl+0", actions.all_clients),
            ("Alt+0", actions.all_clients),
        ):
            self._bind(keys, slot)
        self._over = QShortcut(QKeySequence("F1"), window)  # no guard: help is there over sheets, too
        self._over.activated.connect(actions.help)
        self._numbers: list[_Numbered] = []
        for number in range(1, 4):
            self._letters.append(self._number(str(number), actions.face_number, number))
        for number in range(1, 8):
            self._number(f"Ctrl+{number}", actions.page_number, number - 1)
        for number in range(1, 10):
            self._number(f"Alt+{number}", actions.client_number, number - 1)

    def allow_letters(self, allowed: bool) -> None:
        """Switch the single letters on or off."""
        for shortcut in self._letters:
            shortcut.setEnabled(allowed)

    def _bind(self, keys: str, slot: Callable[[], None]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self._window)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setAutoRepeat(keys in {"Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z"})
        guard = _Guard(self._window, slot, shortcut)
        shortcut.activated.connect(guard.go)
        return shortcut

    def _number(self, keys: str, slot: Callable[[int], None], number: int) -> QShortcut:
        numbered = _Numbered(slot, number, self)
        self._numbers.append(numbered)
        return self._bind(keys, numbered.go)


class _Guard(QObject):
    """Lets a key through only while no sheet or popover is open over the page."""

    def __init__(self, window: "MainWindow", slot: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._slot = window, slot

    def go(self) -> None:
        """Do what the key asks."""
        if not self._window.covered() and QApplication.activePopupWidget() is None:
            self._slot()


class _Numbered(QObject):
    """A key with a number."""

    def __init__(self, slot: Callable[[int], None], number: int, parent: QObject) -> None:
        super().__init__(parent)
        self._slot, self._number = slot, number

    def go(self) -> None:
        """Do what the key asks."""
        self._slot(self._number)


class KeysSheet(Sheet):
    """All keys, in groups."""

    help_page = "guide/planning.md#keys"

    def __init__(self, close: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__("All keys", parent)
        box = QVBoxLayout(self)
        box.setContentsMargins(22, 16, 22, 22)
        box.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(Label("All keys", size=15, weight=600))
        head.addStretch(1)
        cross = IconButton("x", "Close", size="small")
        cross.clicked.connect(close)
        head.addWidget(cross)
        box.addLayout(head)
        columns = QHBoxLayout()
        columns.setSpacing(36)
        for title, keys in ALL_KEYS:
            columns.addLayout(self._group(title, keys))
        box.addLayout(columns)

    def _group(self, title: str, keys: tuple[tuple[str, str], ...]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(Label(title, size=12, weight=600, color="tx2"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(7)
        for row, (combination, does) in enumerate(keys):
            caps = QHBoxLayout()
            caps.setSpacing(4)
            for key in combination.split("  "):
                caps.addWidget(KeyCap(key))
            caps.addStretch(1)
            grid.addLayout(caps, row, 0)
            grid.addWidget(Label(does), row, 1)
        column.addLayout(grid)
        column.addStretch(1)
        return column
