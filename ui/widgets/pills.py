"""Pills: several of a few may be on, each a word with an icon or a kind's badge."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from planner.domain.kinds import Kind
from ui.theme.icons import BADGE, badge_pixmap, icon_pixmap
from ui.theme.theme import current
from ui.widgets.flow import FlowLayout
from ui.widgets.themed import follow, px, repaint

HEIGHT, PAD, ICON = 26, 9, 14
WIDEST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What a pill stands for.

    Attributes:
        key: of the choice. text: what it says. tip: its tooltip, and what it is called when ``text`` is short.
        icon: its name, "" for none. kind: the badge of this kind; None with ``badge``: the "?" badge.
    """

    key: str
    text: str
    tip: str = ""
    icon: str = ""
    kind: Kind | None = None
    badge: bool = False


class Pill(QAbstractButton):
    """One choice, on or off."""

    def __init__(self, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = choice
        self.setText(choice.text)
        self.setCheckable(True)
        self.setAccessibleName(choice.tip or choice.text)
        self.setToolTip(choice.tip)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("radius", HEIGHT // 2)
        follow(self)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.setFont(current().font(12, 500))
        repaint(self)

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(min(round(words + self._mark() + 2 * PAD) + 1, px(WIDEST)), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, on = current(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.acc if on else theme.field if self.underMouse() else theme.line2, 1))
        painter.setBrush(theme.accsoft if on else theme.raised)
        radius = self.height() / 2 - 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        ink, left, dpr = theme.acctx if on else theme.tx, float(PAD), self.devicePixelRatioF()
        if self.choice.badge:
            badge = badge_pixmap(self.choice.kind, theme, dpr)
            painter.drawPixmap(QPointF(left, (self.height() - BADGE[0]) // 2), badge)
        elif self.choice.icon:
            mark = icon_pixmap(self.choice.icon, ink if on else theme.tx2, px(ICON), dpr)
            painter.drawPixmap(QPointF(left, (self.height() - px(ICON)) // 2), mark)
        left += self._mark()
        painter.setFont(self.font())
        painter.setPen(ink)
        room = self.width() - left - PAD + 1
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, round(room) + 1)
        painter.drawText(QRectF(left, 0, room + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows belong to the row."""
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _mark(self) -> int:
        if self.choice.badge:
            return BADGE[0] + 5
        return px(ICON) + 5 if self.choice.icon else 0


class Pills(QWidget):
    """A row of pills that wraps: one tab stop, arrows go from one to the next.

    Signals:
        turned(str): the key of the choice that was switched.
    """

    turned = Signal(str)

    def __init__(
        self,
        choices: Iterable[Choice],
        on: Collection[str] = (),
        *,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._pills: list[Pill] = []
        row = FlowLayout(self, gap=5)
        for choice in choices:
            pill = Pill(choice, self)
            pill.setChecked(choice.key in on)
            pill.clicked.connect(self._clicked)
            pill.setFocusPolicy(Qt.FocusPolicy.ClickFocus if self._pills else Qt.FocusPolicy.StrongFocus)
            row.addWidget(pill)
            self._pills.append(pill)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def pill(self, key: str) -> Pill:
        """The pill of a choice; KeyError when there is none."""
        return {one.choice.key: one for one in self._pills}[key]

    def show_on(self, on: Collection[str]) -> None:
        """Switch exactly these on."""
        for pill in self._pills:
            pill.setChecked(pill.choice.key in on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go to the next pill; what a pill does not take comes here."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        at = next((index for index, pill in enumerate(self._pills) if pill.hasFocus()), -1)
        if not step or at < 0:
            super().keyPressEvent(event)
            return
        self._go(self._pills[(at + step) % len(self._pills)])

    def _go(self, pill: Pill) -> None:
        for one in self._pills:
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if one is pill else Qt.FocusPolicy.ClickFocus)
        pill.setFocus(Qt.FocusReason.TabFocusReason)

    def _clicked(self) -> None:
        pill = self.sender()
        if isinstance(pill, Pill):
            self._go(pill)
            self.turned.emit(pill.choice.key)
