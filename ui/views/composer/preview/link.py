"""The card that a network makes of a link: where it leads, and no more than Parley knows."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from planner.languages import tr
from planner.networks.entities import host_of
from ui.theme.icons import icon_pixmap
from ui.theme.theme import current
from ui.views.composer.preview.block import Coat
from ui.widgets.themed import px


class LinkBlock:
    """A link card.

    Args:
        address: where it leads. title: what Parley sends as its title, "" where the network reads the page.
    """

    def __init__(self, address: str, title: str, coat: Coat) -> None:
        self.address = address
        self._title = title
        self._coat = coat

    def height(self, _width: float) -> float:
        """The same at every width."""
        return float(px(62)) if self.address else 0.0

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Draw host, title, and a globe where the network sets the page's picture."""
        theme, colours, skin = current(), self._coat.colours, self._coat.skin
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colours.line)
        painter.setBrush(colours.sunken if skin.bleed else colours.surface)
        radius = 0 if skin.bleed else max(skin.radius, 6)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        side = px(20)
        globe = icon_pixmap("globe", colours.tx2, side, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPointF(box.left() + 14, box.center().y() - side / 2), globe)
        left = box.left() + 14 + side + 12
        room = QRectF(left, box.top() + px(11), box.right() - left - 12, px(20))
        painter.setFont(theme.font(13.5, 600))
        painter.setPen(colours.tx if self._title else colours.tx2)
        host = host_of(self.address)
        first = self._title or host
        self._line(painter, room, first)
        painter.setFont(theme.font(12))
        painter.setPen(colours.tx2)
        second = (
            host
            if self._title and self._title != host
            else tr("The page says its own title and picture there")
        )
        self._line(painter, room.translated(0, px(20)), second)

    def tip(self, _spot: QPointF, _width: float) -> str:
        """The whole address."""
        return self.address

    def says(self) -> str:
        """Where it leads."""
        return tr("Link card: {address}", address=self.address)

    @staticmethod
    def _line(painter: QPainter, room: QRectF, words: str) -> None:
        short = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, round(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, short)
