"""The shape that task sheets share: a title with its close button, a body, a foot with buttons."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from planner.languages import tr
from ui.theme.theme import current
from ui.widgets.buttons import IconButton
from ui.widgets.column import Column
from ui.widgets.field import Rule
from ui.widgets.labels import ElidedLabel, Label, Paragraph
from ui.widgets.sheet import Sheet
from ui.widgets.themed import follow, px

LEAST_SCROLLED = 60


class TaskSheet(Sheet):
    """Fill ``body`` and ``foot``; ``x`` sends ``done``.

    Attributes:
        body: QVBoxLayout under the title. foot: QHBoxLayout below the rule, buttons at its right end.
        snug: as high as its words are at its own width, and no higher.
        scrolls: the body scrolls where a window, or large text, leaves it less than it needs.
    """

    snug = False
    scrolls = False

    def __init__(self, title: str, lead: str = "", *, width: int = 560) -> None:
        super().__init__(title)
        self._width = width
        self.title = ElidedLabel(title, size=19, weight=600)
        close = IconButton("x", tr("Close"))
        close.clicked.connect(self.leave)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(22, 16, 12, 0)
        self.head.addWidget(self.title, 1)
        self.head.addWidget(close)
        self.lead = Paragraph(lead, color="tx2")
        if not lead:
            self.lead.hide()  # showing a widget without a parent would open a window
        top = QVBoxLayout()
        top.setContentsMargins(22, 2, 22, 10)
        top.addWidget(self.lead)
        self._column = _Scrolled() if self.scrolls else None
        self.body = self._column.body if self._column is not None else QVBoxLayout()
        self.body.setContentsMargins(22, 0, 22, 18)
        self.body.setSpacing(14)
        self._foot_box = QWidget()
        self.foot = QHBoxLayout(self._foot_box)
        self.foot.setContentsMargins(22, 12, 22, 14)
        self.foot.setSpacing(8)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(self.head)
        box.addLayout(top)
        if self._column is not None:
            self._column.setAccessibleName(title)
            self._column.grown.connect(self._column.updateGeometry)  # the sheet has to ask for another height
            box.addWidget(self._column, 1)
        else:
            box.addLayout(self.body, 1)
        self._foot_rule = Rule()
        box.addWidget(self._foot_rule)
        box.addWidget(self._foot_box)

    def leave(self) -> None:
        """Close it, as its x does; a sheet with work under way may stop that first."""
        self.done.emit()

    def foot_row(self) -> QWidget:
        """Its row of buttons."""
        return self._foot_box

    def say_lead(self, text: str) -> None:
        """Write another sentence under the title."""
        self.lead.setText(text)
        self.lead.setVisible(bool(text))

    def drop_foot(self) -> None:
        """Show no foot: the body has its own buttons."""
        self._foot_rule.hide()
        self._foot_box.hide()

    def sizeHint(self) -> QSize:
        layout, width = self.layout(), px(self._width)
        height = layout.heightForWidth(width) if layout.hasHeightForWidth() else -1
        if self._column is not None:
            around = (height if height > 0 else layout.sizeHint().height()) - LEAST_SCROLLED
            return QSize(width, around + self._column.wanted_height(width))
        if self.snug and height > 0:
            return QSize(width, height)
        return QSize(width, max(height, layout.sizeHint().height()))


class _Scrolled(Column):
    """Asks for little by itself: its sheet reckons what it wants at the sheet's own width."""

    def sizeHint(self) -> QSize:
        return QSize(0, LEAST_SCROLLED)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, LEAST_SCROLLED)


class Card(QWidget):
    """A raised surface with a hairline edge.

    Attributes:
        body: QVBoxLayout inside it.
    """

    def __init__(self, *, padding: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding or 1, padding or 1, padding or 1, padding or 1)
        self.body.setSpacing(12 if padding else 0)
        follow(self)

    def retheme(self) -> None:
        """Read colours from the current theme."""
        self.update()

    def clear(self) -> None:
        """Take everything out."""
        empty(self.body)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.line)
        painter.setBrush(theme.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)


class Page(QWidget):
    """A page that reads only while it is seen: what happened meanwhile is read when it is shown again."""

    def __init__(self) -> None:
        super().__init__()
        self._stale = True
        self.setProperty("ownFocus", True)  # a whole page needs no ring around it

    def load(self) -> None:
        """Read what the page shows; a page says how."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read now, or when the page is seen next."""
        self._stale = not self.isVisible()
        if not self._stale:
            self.load()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.load()


class PageHead(QWidget):
    """The 52 px line at the top of a page: title, a quiet word, room for buttons at the right.

    Attributes:
        row: QHBoxLayout; add buttons to its end.
    """

    def __init__(self, title: str, quiet: QWidget) -> None:
        super().__init__()
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(22, 0, 14, 0)
        self.row.setSpacing(10)
        self.row.addWidget(Label(title, size=19, weight=600))
        self.row.addWidget(quiet)
        self.row.addStretch(1)
        follow(self)

    def retheme(self) -> None:
        """Read text sizes from the current theme."""
        self.setFixedHeight(px(52))


def order_tabs(root: QWidget) -> None:
    """Let Tab go through ``root`` in the order of its layouts, also to what was put in later."""
    for before, after in pairwise(_stops(root)):
        QWidget.setTabOrder(before, after)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    inner = widget.widget() if isinstance(widget, QScrollArea) else None
    if inner is not None:
        yield from _stops(inner)
    elif widget.layout() is not None:
        yield from _stops_in(widget.layout())


def _stops_in(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if (widget := item.widget()) is not None:
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                yield widget
            yield from _stops(widget)
        elif (inner := item.layout()) is not None:
            yield from _stops_in(inner)


def empty(layout: QLayout) -> None:
    """Take every widget out of ``layout`` and of the layouts in it."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            empty(inner)
            inner.deleteLater()
