"""The toast: dark, at the bottom centre, with Undo, for 8 s a line; it stays while hovered or focused."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from planner.languages import tr
from ui.theme.icons import icon_pixmap
from ui.theme.theme import current
from ui.theme.tokens import DARK
from ui.widgets.announce import announce
from ui.widgets.labels import Paragraph
from ui.widgets.motion import fade_in
from ui.widgets.shadow import MARGIN, paint_shadow
from ui.widgets.themed import follow, px

SHOWN_MS = 8000
LINES_MOST = 3
BOTTOM, GAP = 22, 10
INK = QColor(DARK["tx"])
LINK = QColor(DARK["acctx"])


def _nothing() -> int:
    return 0


class _Word(QPushButton):
    """A word or a cross on the dark ground; the ground is dark in both themes."""

    def __init__(self, text: str, name: str, icon: str = "") -> None:
        super().__init__(text)
        self._icon = icon
        self.setAccessibleName(name)
        self.setProperty("radius", 5)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        if self._icon:
            return QSize(24, 24)
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 16, px(26))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(255, 255, 255, 26))
            painter.drawRoundedRect(QRectF(self.rect()), 5, 5)
        if self._icon:
            painter.drawPixmap(QPointF(5, 5), icon_pixmap(self._icon, INK, 14, self.devicePixelRatioF()))
            return
        painter.setPen(LINK)
        painter.setFont(current().font(13, 600))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class Toast(QWidget):
    """One per window; ``say`` replaces what it said before. ``undo`` is sent by its button.

    Args:
        keep_free: asked how many px at the window's foot hold buttons that it must not cover.
    """

    undo = Signal()
    _way: Callable[[], object] | None = None

    def __init__(self, window: QWidget, keep_free: Callable[[], int] = _nothing) -> None:
        super().__init__(window)
        self._error, self._keep_free, self._lines, self._icon = False, keep_free, 1, "check"
        self._words = Paragraph("", size=13, max_lines=LINES_MOST, ink=INK)
        self._undo = _Word(tr("Undo"), tr("Undo"))
        self._undo.setFont(current().font(13, 600))
        self._undo.clicked.connect(self._take_back)
        self._go = _Word("", "")
        self._go.setFont(current().font(13, 600))
        self._go.clicked.connect(self._lead)
        self._close = _Word("", tr("Close this message"), "x")
        self._close.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN + 36, MARGIN + 7, MARGIN + 8, MARGIN + 7)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self._undo)
        row.addWidget(self._go)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._time_over)
        window.installEventFilter(self)
        self.hide()
        follow(self)

    def say(
        self,
        text: str,
        *,
        undo: bool = False,
        error: bool = False,
        icon: str = "",
        way: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """Show ``text`` for 8 s, announced politely, an error assertively; the focus stays where it is.

        ``way``: the words of a button that leads to what it is about, and where that leads.
        """
        self._error, self._icon = error, icon or ("octagon-x" if error else "check")
        words, self._way = way or ("", None)
        self._go.setText(words)
        self._go.setAccessibleName(words)
        self._go.setVisible(way is not None)
        self._words.setText(text)
        self._undo.setVisible(undo)
        self.setAccessibleName(text)
        self.place()
        self.show()
        self.raise_()
        fade_in(self)
        self._timer.start(SHOWN_MS * self._lines)  # who reads more has longer to
        announce(self, text, urgent=error)

    def text(self) -> str:
        """What it says, "" when it is hidden."""
        return self._words.text() if not self.isHidden() else ""

    def offers_undo(self) -> bool:
        """Whether its Undo is shown."""
        return not self.isHidden() and not self._undo.isHidden()

    def undo_button(self) -> QPushButton:
        """Its Undo button."""
        return self._undo

    def way_button(self) -> QPushButton:
        """Its button that leads on."""
        return self._go

    def dismiss(self) -> None:
        """Hide it."""
        self._timer.stop()
        self.hide()

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.update()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget() and not self.isHidden():
            QTimer.singleShot(0, self, self.place)  # once the sheets have taken their places
        return False

    def leaveEvent(self, event: QEvent) -> None:
        if not self.isHidden():
            self._timer.start(SHOWN_MS * self._lines)
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        surface = QRectF(self.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN))
        paint_shadow(painter, surface, 9, theme, self.devicePixelRatioF())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.line2 if theme.dark else Qt.PenStyle.NoPen)
        painter.setBrush(theme.toast)
        painter.drawRoundedRect(surface, 9, 9)
        tint = QColor(DARK["crit"]) if self._error else INK
        mark = icon_pixmap(self._icon, tint, 16, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(MARGIN + 12, (self.height() - 16) // 2), mark)

    def room(self) -> int:
        """Px at the window's foot that it takes where nothing is kept free."""
        return BOTTOM + self.height() - 2 * MARGIN + GAP

    def place(self) -> None:
        """Move to the foot of the window, above what is kept free."""
        window = self.parentWidget()
        words = self._words.fontMetrics().horizontalAdvance(self._words.text()) + 4
        beside = 130 + (self._go.sizeHint().width() if self._way is not None else 0)
        width = max(40, min(words, window.width() - 48 - beside))
        height = self._words.heightForWidth(width)
        self._lines = max(1, height // max(1, self._words.heightForWidth(words)))
        self._words.setFixedSize(width, height)
        self.adjustSize()
        free = max(BOTTOM, self._keep_free() + GAP)
        bottom = window.height() - free - self.height() + MARGIN
        self.move((window.width() - self.width()) // 2, bottom)

    def _lead(self) -> None:
        self.dismiss()
        if self._way is not None:
            self._way()

    def _take_back(self) -> None:
        self.dismiss()
        self.undo.emit()

    def _time_over(self) -> None:
        focused = any(one.hasFocus() for one in (self._undo, self._go, self._close))
        if self.underMouse() or focused:
            self._timer.start(SHOWN_MS * self._lines)
        else:
            self.hide()
