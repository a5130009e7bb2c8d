"""The search: a field over the toolbar's button, and under it the posts that were found."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.languages import tr
from ui.context import UiContext
from ui.search.reading import Answer, PostHit
from ui.search.rows import rows_of
from ui.search.seeker import Seeker
from ui.search.words import under_the_list
from ui.widgets.field import LineEdit
from ui.widgets.hits import HitList
from ui.widgets.labels import Paragraph
from ui.widgets.popover import Popover
from ui.widgets.shadow import MARGIN
from ui.widgets.themed import px

WIDTH, HIGHEST, EDGE = 520, 440, 8
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
PAGE = {Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}


class SearchPanel(Popover):
    """Finds posts.

    Signals:
        shown_wanted(object): show this PostHit in the calendar. open_wanted(object): open it.
    """

    help_page = "guide/finding.md#the-search"
    shown_wanted = Signal(object)
    open_wanted = Signal(object)

    def __init__(self, context: UiContext, anchor: QWidget, words: str = "") -> None:
        super().__init__(anchor, name=tr("Search"), width=px(WIDTH))
        self._anchor = anchor
        self.answer: Answer | None = None
        self._then: Callable[[PostHit], None] | None = None
        self.line = _Line(self)
        self.list = HitList(tr("Posts found"))
        self.foot = Paragraph("", size=11.5, color="tx3")
        self.seeker = Seeker(context, self)
        self.body.setContentsMargins(0, EDGE, 0, EDGE)
        self.body.setSpacing(6)
        for widget, edge in ((self.line, EDGE), (self.list, 0), (self.foot, EDGE + 12)):
            row = QHBoxLayout()
            row.setContentsMargins(edge, 0, edge, 0)
            row.addWidget(widget)
            self.body.addLayout(row)
        self.seeker.found.connect(self._found)
        self.line.textChanged.connect(self._typed)
        self.list.chosen.connect(self._show_post)
        self.list.opened.connect(self._open_post)
        self.line.setText(words)
        self.line.selectAll()
        self._say()

    def open(self) -> None:
        """Open over the button."""
        self.open_at(self._anchor)
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def place_at(self, anchor: QWidget, rect: QRect | None = None) -> None:
        """Let the field lie where the button is, its right edge on the button's."""
        del rect
        window = self.parentWidget()
        corner = anchor.mapTo(window, QPoint(anchor.width(), 0))
        left = corner.x() + EDGE - (self.width() - 2 * MARGIN)
        self.move(QPoint(max(EDGE, left), max(0, corner.y() - EDGE)) - QPoint(MARGIN, MARGIN))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows, Ctrl+Enter opens, arrows go through the list."""
        key = Qt.Key(event.key())
        if key in STEPS:
            self.list.step(STEPS[key])
        elif key in PAGE:
            for _ in range(abs(PAGE[key])):
                self.list.step(1 if PAGE[key] > 0 else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self._then = self._open_post if control else self._show_post
            if self.seeker.waits():
                self.seeker.now()  # the answer to what was typed, not to what stood there before
            else:
                self._enter()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        then, self._then, hit = self._then, None, self.list.current()
        if then is not None and hit is not None:
            then(hit.data)

    def _typed(self, words: str) -> None:
        self._then = None
        self.seeker.seek(words)
        if not words.strip():
            self._found(None)

    def _found(self, answer: Answer | None) -> None:
        self.answer = answer
        self.list.show_hits(rows_of(answer) if answer else ())
        self._say()
        self._enter()

    def _say(self) -> None:
        self.foot.setText(under_the_list(self.line.text(), self.answer))
        height = min(self.list.needed(), px(HIGHEST), self.parentWidget().height() - px(160))
        self.list.setVisible(height > 0)
        self.list.setFixedHeight(max(height, 1))
        self.layout().activate()
        self.adjustSize()
        self.place_at(self._anchor)

    def _show_post(self, hit: PostHit) -> None:
        self.close_now()
        self.shown_wanted.emit(hit)

    def _open_post(self, hit: PostHit) -> None:
        self.close_now()
        self.open_wanted.emit(hit)


class _Line(LineEdit):
    """The field; keys that are for the list go on to the panel."""

    def __init__(self, panel: SearchPanel) -> None:
        super().__init__(icon="search", placeholder=tr("Search posts"), parent=panel)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        passed = {*STEPS, *PAGE, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() in passed:
            event.ignore()
        else:
            super().keyPressEvent(event)
