"""What the rail is made of: page entries, the client card, and the small client buttons."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from planner.domain.client import Client
from planner.languages import tr
from ui.theme.icons import icon_pixmap
from ui.theme.theme import current
from ui.widgets.marks import paint_avatar
from ui.widgets.themed import follow, px, repaint

ITEM = 32
CARD = 44
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class RailButton(QPushButton):
    """Base of the rail's buttons: painted here, focus ring by the window."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folded = False
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("radius", 7)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(self)

    def fold(self, folded: bool) -> None:
        """Show the icon only, with the name as tooltip."""
        self.folded = folded
        self.setToolTip(self.accessibleName() if folded else "")
        repaint(self)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        repaint(self)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.click()  # Qt does that in dialogs only
        else:
            super().keyPressEvent(event)

    def begin(self) -> QPainter:
        """A painter with smooth edges."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return painter


class RailItem(RailButton):
    """A page's entry: icon, name, and a count or a warning at the right."""

    def __init__(self, key: str, title: str, icon: str, parent: QWidget | None = None) -> None:
        self.key, self.title, self.icon_name = key, title, icon
        self.count, self.urgent, self.warning = 0, False, ""
        self.keycap = ""
        super().__init__(title, parent)
        self.setCheckable(True)

    def tell(self, count: int = 0, *, urgent: bool = False, warning: str = "") -> None:
        """Show a count (filled when ``urgent``) or a warning triangle with its sentence."""
        self.count, self.urgent, self.warning = count, urgent, warning
        said = ", ".join(part for part in (self.title, str(count) if count else "", warning) if part)
        self.setAccessibleName(said)
        self.setToolTip(said if self.folded else warning)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, px(ITEM))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = self.begin()
        on = self.isChecked()
        if on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            fill = QColor(theme.sel)
            fill.setAlpha(255 if on else 140)
            painter.setBrush(fill)
            painter.drawRoundedRect(QRectF(self.rect()), 7, 7)
        side, dpr, middle = px(16), self.devicePixelRatioF(), self.height() / 2
        left = (self.width() - side) / 2 if self.folded else 10
        pixmap = icon_pixmap(self.icon_name, theme.acc if on else theme.tx2, side, dpr)
        painter.drawPixmap(QPointF(round(left), round(middle - side / 2)), pixmap)
        if self.folded:
            if self.count or self.warning:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.warn if self.warning else theme.acc)
                painter.drawEllipse(QPointF(left + side + 2, middle - side / 2), 3, 3)
            return
        painter.setFont(theme.font(13, 600 if on else 400))
        painter.setPen(theme.tx if on else theme.tx2)
        room = QRectF(10 + side + 10, 0, self.width() - side - 28, self.height())
        if self.count or self.warning:
            room.setWidth(self.width() - side - 60)
        words = painter.fontMetrics().elidedText(self.title, Qt.TextElideMode.ElideRight, round(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        taken = room.left() + painter.fontMetrics().horizontalAdvance(words)
        self._paint_end(painter, middle, taken)

    def _paint_end(self, painter: QPainter, middle: float, taken: float) -> None:
        """What stands at the right of the title, which ends at ``taken`` px; a key only where it has room."""
        theme = current()
        right = self.width() - 9.0
        if self.warning:
            pixmap = icon_pixmap("triangle", theme.warn, 15, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(right - 17, round(middle - 7.5)), pixmap)
        elif self.count or self.keycap:
            words = str(self.count) if self.count else self.keycap
            painter.setFont(theme.font(11, 600 if self.urgent else 500, tabular=bool(self.count)))
            wide = painter.fontMetrics().horizontalAdvance(words) + 10
            box = QRectF(right - max(wide, 20), middle - 8.5, max(wide, 20), 17)
            if not self.count and box.left() < taken + 4:
                return
            if self.urgent or self.keycap:
                painter.setPen(Qt.PenStyle.NoPen if self.urgent else theme.line2)
                painter.setBrush(theme.acc if self.urgent else theme.raised)
                radius = 8.5 if self.urgent else 4
                painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
            painter.setPen(theme.acct if self.urgent else theme.tx2)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


class ClientCard(RailButton):
    """The client shown now, with avatar; opens the switcher."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._client: Client | None = None
        self._title, self._line = tr("All clients"), ""
        super().__init__(tr("All clients, change client"), parent)
        self.setProperty("radius", 9)

    def show_client(self, client: Client | None, total: int) -> None:
        """Show ``client``, or all ``total`` of them."""
        self._client = client
        self._title = client.name if client else tr("All clients")
        self._line = client.tagline if client else tr("{n} client|{n} clients", "", total)
        self.setAccessibleName(tr("{title}, change client", title=self._title))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, px(CARD))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = self.begin()
        painter.setPen(theme.line2 if self.underMouse() else theme.line)
        painter.setBrush(theme.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)
        side = min(px(26), self.width() - 4) if self.folded else px(26)  # whole, however large the text
        middle, dpr = self.height() / 2, self.devicePixelRatioF()
        left = (self.width() - side) / 2 if self.folded else 9
        box = QRectF(left, round(middle - side / 2), side, side)
        if self._client is not None:
            paint_avatar(painter, box, self._client.initials, self._client.colour)
        else:
            painter.drawPixmap(box.center() - QPointF(8, 8), icon_pixmap("users", theme.tx2, 16, dpr))
        if self.folded:
            return
        room = self.width() - side - 18 - 26
        painter.setPen(theme.tx)
        painter.setFont(theme.font(13, 600))
        words = painter.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        half = px(17)
        top = middle - half + 1 if self._line else middle - half / 2
        painter.drawText(QRectF(left + side + 9, top, room, half), Qt.AlignmentFlag.AlignVCenter, words)
        if self._line:
            painter.setPen(theme.tx2)
            painter.setFont(theme.font(11))
            words = painter.fontMetrics().elidedText(self._line, Qt.TextElideMode.ElideRight, room)
            painter.drawText(
                QRectF(left + side + 9, middle, room, px(15)), Qt.AlignmentFlag.AlignVCenter, words
            )
        pixmap = icon_pixmap("up-down", theme.tx3, 14, dpr)
        painter.drawPixmap(QPointF(self.width() - 23, round(middle - 7)), pixmap)


class ClientButton(RailButton):
    """A small square: another client's avatar, or "+" in a dashed edge."""

    def __init__(self, name: str, client: Client | None = None, parent: QWidget | None = None) -> None:
        self.client = client
        super().__init__(name, parent)
        self.setToolTip(name)
        self.setProperty("radius", 6)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(24), px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = self.begin()
        if self.client is not None:
            paint_avatar(painter, QRectF(self.rect()), self.client.initials, self.client.colour)
            return
        pen = QPen(theme.tx3 if self.underMouse() else theme.field, 1, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 2.2])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        side = px(14)
        at = QPointF(round((self.width() - side) / 2), round((self.height() - side) / 2))
        painter.drawPixmap(at, icon_pixmap("plus", theme.tx2, side, self.devicePixelRatioF()))
