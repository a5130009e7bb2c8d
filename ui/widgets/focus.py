"""The focus ring: 2 px of acc with a 2 px gap around whatever has the focus, painted over the window.

Widgets that draw their own focus (delegates' views) say so with the property "ownFocus"; "radius" is the
corner of the control. A control inside a frame that looks like one (an editor with its counters) names the
frame as its attribute ``ring_around``; the frame's method ``ring_rect`` says which part of it is meant.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from ui.theme.theme import current

GAP = 2
WIDTH = 2
OUTSET = GAP + WIDTH
ALWAYS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractItemView, QComboBox)
"""Controls that show the ring also after a mouse click."""
MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show, QEvent.Type.ParentChange}


class FocusRing(QWidget):
    """One per window; made by the window, it finds what has the focus by itself."""

    _target: QWidget | None = None
    _watched: Sequence[QWidget] = ()
    _by_mouse = False

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.hide()
        QApplication.instance().installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._moved)
        current().changed.connect(self.update)
        self._moved(None, QApplication.focusWidget())

    def target(self) -> QWidget | None:
        """What the ring is around, None when it is hidden."""
        return self._target if self.isVisible() else None

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._target is None:
            return
        radius = float(self._target.property("radius") or 4) + GAP + WIDTH / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(current().acc, WIDTH))
        painter.drawRoundedRect(self._box(), radius, radius)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            self._by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        elif event.type() in MOVES and watched in self._watched:
            self._place()
        elif event.type() == QEvent.Type.KeyPress and self._by_mouse:
            self._by_mouse = False
            self._moved(None, QApplication.focusWidget())
        return False

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._target = None
        watched: list[QWidget] = []
        if new is not None and self._deserves(new):
            self._target = getattr(new, "ring_around", new)
            widget: QWidget | None = self._target
            while widget is not None and widget is not self.parentWidget():
                watched.append(widget)
                widget = widget.parentWidget()
        self._watched = watched
        self._place()

    def _deserves(self, widget: QWidget) -> bool:
        if widget.window() is not self.window() or widget.property("ownFocus"):
            return False
        return not self._by_mouse or isinstance(widget, ALWAYS)

    def _box(self) -> QRectF:
        assert self._target is not None
        outer = self._outer(self._target).translated(-self.pos())
        return QRectF(outer).adjusted(WIDTH / 2, WIDTH / 2, -WIDTH / 2, -WIDTH / 2)

    def _inner(self, target: QWidget) -> QRect:
        rect: QRect = target.ring_rect() if hasattr(target, "ring_rect") else target.rect()
        return QRect(target.mapTo(self.parentWidget(), rect.topLeft()), rect.size())

    def _outer(self, target: QWidget) -> QRect:
        place = self._inner(target)
        whole = place.adjusted(-OUTSET, -OUTSET, OUTSET, OUTSET)
        return whole & self.parentWidget().rect()  # what reaches the window's edge has its ring on that edge

    def _place(self) -> None:
        target = self._target
        if target is None or not target.isVisible():
            self.hide()
            return
        window = self.parentWidget()
        outer, around = self._outer(target), self._inner(target)
        parent = target.parentWidget()
        while parent is not None and parent is not window:
            if isinstance(parent.parentWidget(), QAbstractScrollArea):  # parent is its viewport
                outer &= self._view(parent, around)
            parent = parent.parentWidget()
        self.setGeometry(outer)
        self.setVisible(not outer.isEmpty())
        self.raise_()
        self.update()

    def _view(self, viewport: QWidget, around: QRect) -> QRect:
        """Where the ring is seen: beyond the edges of a view too, as long as what it is around is all within them."""
        view = QRect(viewport.mapTo(self.parentWidget(), viewport.rect().topLeft()), viewport.size())
        across = OUTSET if view.left() <= around.left() and around.right() <= view.right() else 0
        down = OUTSET if view.top() <= around.top() and around.bottom() <= view.bottom() else 0
        return view.adjusted(-across, -down, across, down)
