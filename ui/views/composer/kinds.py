"""The kind picker: eight buttons with badges; one may be chosen, none need be."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from planner.domain.kinds import Kind, kind_name
from planner.languages import tr
from ui.theme.icons import badge_pixmap
from ui.theme.theme import current
from ui.widgets.flow import FlowLayout
from ui.widgets.themed import follow, px, repaint

HEIGHT = 28
BADGE = 13
HELP = {
    Kind.STORY: tr("People, places, how it came about"),
    Kind.TEACH: tr("Shows how something is done"),
    Kind.ENTERTAIN: tr("Makes people smile"),
    Kind.INSPIRE: tr("Gives heart"),
    Kind.CONVERSE: tr("Asks, answers, features a customer"),
    Kind.COMMUNITY: tr("Shares what others do"),
    Kind.SERVICE: tr("Opening hours, delays, news"),
    Kind.PROMOTE: tr("Offers something to buy, book or order"),
}


class KindButton(QAbstractButton):
    """One kind; chosen: its colour as edge and its chip fill; guessed: a dashed edge."""

    def __init__(self, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._guess = False
        self.setText(kind_name(kind))
        self.setCheckable(True)
        self.setAccessibleName(kind_name(kind))
        self.setProperty("radius", 7)
        self.setToolTip(HELP[kind])
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        follow(self)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.setFont(current().font(11.5, 500))
        repaint(self)

    def set_guess(self, guess: bool, because: str = "") -> None:
        """Show it as a guess, with the reason (a sentence without its stop) as tooltip."""
        self._guess = guess
        self.setToolTip(tr("{because}. Click to say so.", because=because) if guess else HELP[self.kind])
        self.setAccessibleDescription(self.toolTip() if guess else "")
        self.update()

    def sizeHint(self) -> QSize:
        """Badge and word."""
        word = QFontMetricsF(current().font(11.5, 600)).horizontalAdvance(self.text())
        return QSize(round(word) + BADGE + 15, px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw edge, badge and word."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        colour = theme.kind(self.kind)
        width = 1.5 if on else 1.0
        pen = QPen(colour if on or self._guess else theme.line2, width)
        if self._guess and not on:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        fill = theme.sel if self.underMouse() and self.isEnabled() else theme.raised
        painter.setBrush(theme.chip_fill(self.kind) if on else fill)
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 7, 7)
        painter.setOpacity(1.0 if self.isEnabled() or on else 0.5)
        badge = badge_pixmap(self.kind, theme, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(6, (self.height() - BADGE) / 2), badge)
        painter.setFont(theme.font(11.5, 600 if on else 500))
        painter.setPen(theme.tx if self.isEnabled() else theme.tx3)
        room = QRectF(BADGE + 10, 0, self.width() - BADGE - 10, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())


class KindPicker(QWidget):
    """Eight kinds in a row that wraps.

    Signals:
        chosen(object): a Kind, or None when the chosen one was clicked again.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self._buttons = {kind: KindButton(kind, self) for kind in Kind}
        row = FlowLayout(self, gap=4)
        for button in self._buttons.values():
            button.clicked.connect(self._clicked)
            row.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("Kind"))

    def show_kind(self, kind: Kind | None, guess: Kind | None = None, because: str = "") -> None:
        """Show the declared kind; without one the guess, if there is one."""
        if (kind, guess, because) == self._shown:
            return
        self._shown = (kind, guess, because)
        for key, button in self._buttons.items():
            button.setChecked(key is kind)
            button.set_guess(kind is None and key is guess, because)

    def button(self, kind: Kind) -> KindButton:
        """One kind's button."""
        return self._buttons[kind]

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, KindButton):
            self._shown = ()
            self.chosen.emit(button.kind if button.isChecked() else None)
