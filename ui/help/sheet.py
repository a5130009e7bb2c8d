"""The guide in the window: contents and search at the left, the page at the right, back and forward."""

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.languages import tr
from ui.help.contents import Contents
from ui.help.library import START, Library
from ui.help.page import GuidePage
from ui.widgets.buttons import Button, IconButton
from ui.widgets.field import LineEdit, Rule
from ui.widgets.labels import ElidedLabel
from ui.widgets.sheet import Sheet
from ui.widgets.themed import follow, px

WIDE, HIGH = 1060, 860
COLUMN = 264  # px of the contents
SEARCH_MS = 120  # after the last key


class HelpSheet(Sheet):
    """``leave`` asks to be closed, ``tour`` for the tour."""

    leave = Signal()
    tour = Signal()

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(tr("Guide"), parent)
        self._library = library
        self._back: list[str] = []
        self._forward: list[str] = []
        self.search = LineEdit(icon="search", placeholder=tr("Search the guide"), name=tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._typed)
        self.contents = Contents()
        self.contents.chosen.connect(self.go)
        self.page = GuidePage(library)
        self.page.turned.connect(self._turned)
        self.back = IconButton("left", tr("Back (Alt+Left)"))
        self.back.clicked.connect(self.go_back)
        self.forward = IconButton("right", tr("Forward (Alt+Right)"))
        self.forward.clicked.connect(self.go_forward)
        self.title = ElidedLabel("", size=15, weight=600)
        self.tour_button = Button(tr("Two-minute tour"), size="small", icon="flag")
        self.tour_button.clicked.connect(self.tour)
        close = IconButton("x", tr("Close (Esc)"))
        close.clicked.connect(self.leave)
        self._column = QWidget()
        self._lay_out(close)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SEARCH_MS)
        self._later.timeout.connect(self._find)
        for keys, slot in (
            ("Alt+Left", self.go_back),
            ("Alt+Right", self.go_forward),
            ("Ctrl+F", self._seek),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        follow(self)

    def _lay_out(self, close: QWidget) -> None:
        left = QVBoxLayout(self._column)
        left.setContentsMargins(14, 14, 10, 10)
        left.setSpacing(10)
        left.addWidget(self.search)
        left.addWidget(self.contents, 1)
        head = QHBoxLayout()
        head.setContentsMargins(14, 10, 14, 8)
        head.setSpacing(4)
        for widget in (self.back, self.forward):
            head.addWidget(widget)
        head.addSpacing(6)
        head.addWidget(self.title, 1)
        head.addWidget(self.tour_button)
        head.addSpacing(6)
        head.addWidget(close)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(head)
        right.addWidget(Rule())
        right.addWidget(self.page, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._column)
        row.addWidget(Rule(upright=True))
        row.addLayout(right, 1)

    def go(self, target: str) -> None:
        """Show a page ("guide/planning.md#ideas"), and remember the one before."""
        before = self._here()
        if self._show(target) and before:
            self._back.append(before)
            self._forward.clear()
            self._tell_way()

    def go_back(self) -> None:
        """The page before."""
        if self._back:
            self._forward.append(self._here())
            self._show(self._back.pop())
            self._tell_way()

    def go_forward(self) -> None:
        """The page one came back from."""
        if self._forward:
            self._back.append(self._here())
            self._show(self._forward.pop())
            self._tell_way()

    def sizeHint(self) -> QSize:
        return QSize(px(WIDE), px(HIGH))

    def wanted(self, room: QRect) -> QRect:
        """As large as the window allows, in its middle."""
        rect = QRect(0, 0, *self.sizeHint().boundedTo(room.size()).toTuple())
        rect.moveCenter(room.center())
        return rect

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self._column.setFixedWidth(min(px(COLUMN), 380))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return
        super().keyPressEvent(event)

    def _here(self) -> str:
        return self.page.path

    def _show(self, target: str) -> bool:
        path, _, anchor = target.partition("#")
        if not self.page.show_page(path, anchor):
            return False
        self.title.set_text(self._library.title(path))
        if not self.search.text():
            if self.contents.count() == 0:
                self.contents.show_pages(self._library.contents, path)
            self.contents.mark(path)
        return True

    def _turned(self, path: str, anchor: str) -> None:
        self.go(f"{path}#{anchor}" if anchor else path)

    def _tell_way(self) -> None:
        self.back.setEnabled(bool(self._back))
        self.forward.setEnabled(bool(self._forward))

    def _typed(self) -> None:
        self._later.start()

    def _find(self) -> None:
        words = self.search.text().strip()
        if words:
            self.contents.show_hits(self._library.find(words))
        else:
            self.contents.show_pages(self._library.contents, self.page.path or START)

    def _seek(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
