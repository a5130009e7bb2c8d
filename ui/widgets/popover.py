"""A popover: a small raised surface beside what opened it; Esc or a click elsewhere closes it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.theme.theme import current
from ui.widgets.motion import fade_in
from ui.widgets.shadow import MARGIN, paint_surface
from ui.widgets.themed import follow, px

GAP = 6  # px between the anchor and the surface
RADIUS = 9


class Popover(QWidget):
    """Put widgets into ``body`` (a QVBoxLayout), then ``open_at(anchor)``.

    It is a child of the anchor's window, gives focus back where it was, and deletes itself when closed.
    """

    closed = Signal()

    def __init__(self, window: QWidget, *, name: str = "", width: int = 0) -> None:
        super().__init__(window.window())
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ownFocus", True)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(14, 12, 14, 12)
        self.body.setSpacing(8)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        outer.addLayout(self.body)
        if width:
            room = window.window().width() - 2 * GAP
            self.setFixedWidth(max(width, min(px(width), room)) + 2 * MARGIN)
        self._before: QWidget | None = None
        self._open = False
        self.hide()
        follow(self)

    def open_at(self, anchor: QWidget, rect: QRect | None = None) -> None:
        """Open below ``anchor`` (or ``rect`` in its coordinates), above it where there is no room."""
        self._before = QApplication.focusWidget()
        self.adjustSize()
        self.place_at(anchor, rect)
        self.show()
        self.raise_()
        self._open = True
        QApplication.instance().installEventFilter(self)
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.focusNextChild()
        fade_in(self)

    def place_at(self, anchor: QWidget, rect: QRect | None = None) -> None:
        """Move to where ``open_at`` puts it; for one whose size changed."""
        area = rect or anchor.rect()
        window = self.parentWidget()
        top_left = anchor.mapTo(window, area.topLeft())
        surface = self.size().shrunkBy(self.layout().contentsMargins())
        x = min(top_left.x(), window.width() - surface.width() - 8)
        y = top_left.y() + area.height() + GAP
        if y + surface.height() > window.height() - 8:
            above = top_left.y() - GAP - surface.height()
            lowest = max(8, window.height() - 8 - surface.height())
            y = min(above, lowest) if above >= 8 else lowest
        self.move(QPoint(max(8, x), y) - QPoint(MARGIN, MARGIN))

    def close_now(self) -> None:
        """Close and give the focus back."""
        if not self._open:
            return
        self._open = False
        QApplication.instance().removeEventFilter(self)
        self.hide()
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()
        self.deleteLater()

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.update()

    def surface(self) -> QRect:
        """The raised surface in own coordinates."""
        return self.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_surface(painter, QRectF(self.surface()), RADIUS, current(), self.devicePixelRatioF())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # what happens in it is not passed on to the window, a click elsewhere

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_now()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        before = QApplication.focusWidget()
        moved = super().focusNextPrevChild(forward)
        now = QApplication.focusWidget()
        if now is not None and now is not self and not self.isAncestorOf(now):
            (before or self).setFocus(Qt.FocusReason.TabFocusReason)  # Tab stays inside
        return moved

    def _above(self, watched: QWidget) -> bool:
        """Whether a widget is part of a popover that was opened from this one."""
        found: QWidget | None = watched
        while found is not None and not isinstance(found, Popover):
            found = found.parentWidget()
        return isinstance(found, Popover) and found is not self and found.comes_from(self)

    def comes_from(self, other: QWidget) -> bool:
        """Whether it was opened by something in ``other``."""
        return self._before is not None and isValid(self._before) and other.isAncestorOf(self._before)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            inside = self.surface().contains(self.mapFromGlobal(event.globalPosition().toPoint()))
            popup = QApplication.activePopupWidget()
            if not inside and popup is None and isinstance(watched, QWidget) and not self._above(watched):
                self.close_now()
        elif event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self.close_now()
        return super().eventFilter(watched, event)
