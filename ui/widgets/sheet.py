"""Sheets over a scrim, and drawers at the right. Esc closes; a sheet that would lose something asks first."""

from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QMoveEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.theme.theme import current
from ui.widgets.motion import arrive_at, slide_in
from ui.widgets.shadow import MARGIN, paint_shadow
from ui.widgets.themed import follow

RADIUS = 12
EDGE = 24  # px kept free around a sheet
_AROUND = QMargins(MARGIN, MARGIN, MARGIN, MARGIN)


class Sheet(QWidget):
    """Base of what is shown over the scrim. Fill it by any layout.

    Override ``may_close`` to ask first; override ``wanted`` for another size than the layout's.
    A plain QWidget can be shown as well: it closes without asking.
    """

    done = Signal()
    help_page: str = ""  # its place in the guide, as "guide/planning.md#ideas"
    default_button: QAbstractButton | None = None  # what Enter presses, except on another button

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ownFocus", True)

    def may_close(self) -> bool:
        """Whether Esc, a click on the scrim or a new sheet may close it now."""
        return True

    def foot_row(self) -> QWidget | None:
        """The row of buttons at its foot, which no toast may cover."""
        return None

    def wanted(self, room: QRect) -> QRect:
        """Where it lies in ``room`` (the window inside its edges): centred, by its size hint."""
        return centred(self.sizeHint().boundedTo(room.size()), room)


def centred(size: object, room: QRect) -> QRect:
    """A rectangle of ``size`` in the middle of ``room``."""
    rect = QRect(QPoint(0, 0), size)  # type: ignore[call-overload]
    rect.moveCenter(room.center())
    return rect


class SheetHost(QWidget):
    """A scrim with one sheet or drawer on it. The window stacks them: a rule opened over the composer."""

    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._sheet: QWidget | None = None
        self._frame = _Frame(self)
        self._side = "center"
        self._before: QWidget | None = None
        window.installEventFilter(self)
        self.hide()
        follow(self)

    def sheet(self) -> QWidget | None:
        """What is shown now."""
        return self._sheet

    def open(self, sheet: QWidget, side: str = "center") -> None:
        """Show ``sheet``."""
        self._before = QApplication.focusWidget()
        self._sheet, self._side = sheet, side
        self._frame.hold(sheet, side)
        sheet.installEventFilter(self)
        self.setGeometry(self.parentWidget().rect())
        self._place()
        self.show()
        self.raise_()
        sheet.show()
        sheet.setFocus(Qt.FocusReason.PopupFocusReason)
        if side == "right":
            slide_in(self._frame, dx=8, dy=0)
        else:
            slide_in(self._frame)

    def close_sheet(self, *, ask: bool = False) -> bool:
        """Close what is shown; with ``ask`` the sheet may refuse. False when it refused."""
        sheet = self._sheet
        if sheet is None:
            return True
        if ask and isinstance(sheet, Sheet) and not sheet.may_close():
            return False
        self._remove()
        self.hide()
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()
        return True

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet(ask=True)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        event.accept()  # nothing below the scrim hears keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._frame.geometry().contains(event.position().toPoint()):
            self.close_sheet(ask=True)
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        moved = super().focusNextPrevChild(forward)
        now = QApplication.focusWidget()
        if now is not None and not self.isAncestorOf(now) and self._sheet is not None:
            self._come_round(forward=forward)
        return moved

    def _come_round(self, *, forward: bool) -> None:
        """Behind the last control comes the sheet itself with its first one, before it the last one."""
        sheet = self._sheet
        assert sheet is not None
        if forward:
            sheet.setFocus(Qt.FocusReason.TabFocusReason)
            return
        last, one = sheet, sheet.nextInFocusChain()
        while one is not sheet:
            stops = one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isEnabled() and one.isVisible()
            if stops and sheet.isAncestorOf(one):
                last = one
            one = one.nextInFocusChain()
        last.setFocus(Qt.FocusReason.BacktabFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.scrim)
        if self._sheet is not None and self._side == "center":
            box = QRectF(self._frame.geometry())
            paint_shadow(painter, box, RADIUS, theme, self.devicePixelRatioF())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget() and self._sheet is not None:
            self.setGeometry(self.parentWidget().rect())
            self._place()
        elif event.type() == QEvent.Type.LayoutRequest and watched is self._sheet:
            self._place()  # what it says grew or shrank
        return False

    def _enter(self) -> None:
        sheet, focus = self._sheet, QApplication.focusWidget()
        if not isinstance(sheet, Sheet) or focus is None:
            return
        if focus is not sheet and not sheet.isAncestorOf(focus):
            return
        if sheet.default_button is not None and sheet.default_button.isEnabled():
            sheet.default_button.click()

    def _remove(self) -> None:
        sheet, self._sheet = self._sheet, None
        if sheet is not None:
            sheet.hide()
            sheet.setParent(None)  # type: ignore[call-overload]
            sheet.deleteLater()

    def _place(self) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        place = self._geometry(sheet)
        self._frame.setGeometry(place)
        arrive_at(self._frame, place.topLeft())  # it grew while it arrived

    def _geometry(self, sheet: QWidget) -> QRect:
        if self._side == "right":
            wide = min(max(sheet.sizeHint().width(), 360), self.width() - EDGE)
            return QRect(self.width() - wide, 0, wide, self.height())
        room = self.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        if isinstance(sheet, Sheet):
            return sheet.wanted(room)
        return centred(sheet.sizeHint().boundedTo(room.size()), room)


class _Frame(QWidget):
    """The raised surface under a sheet, with round corners that also cut what lies on it."""

    def __init__(self, host: SheetHost) -> None:
        super().__init__(host)
        self._side = "center"
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)

    def hold(self, sheet: QWidget, side: str) -> None:
        """Lay ``sheet`` on the surface."""
        self._side = side
        self._box.addWidget(sheet)
        self._cut()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._take_shadow(QRect(event.oldPos(), self.size()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()
        self._take_shadow(QRect(self.pos(), event.oldSize()))

    def _take_shadow(self, before: QRect) -> None:
        """The host paints the shadow: let it do so anew where it was and where it is."""
        if self._side == "center":
            thrown = QRegion(before.united(self.geometry()).marginsAdded(_AROUND))
            self.parentWidget().update(thrown - QRegion(self.geometry()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = theme.panel if self._side == "right" else theme.raised
        painter.setPen(QPen(theme.line2 if theme.dark else fill, 1))
        painter.setBrush(fill)
        if self._side == "right":
            painter.fillRect(self.rect(), fill)
            painter.fillRect(0, 0, 1, self.height(), theme.line)
        else:
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _cut(self) -> None:
        if self._side == "right":
            self.clearMask()
            return
        path = QPainterPath()
        # A little outside the painted curve: the curve stays smooth, and what lies on the sheet is cut near it.
        path.addRoundedRect(QRectF(self.rect()), RADIUS - 1.5, RADIUS - 1.5)
        self.setMask(QRegion(path.toFillPolygon().toPolygon()))
