"""How a reply window looks: hatched in the accent at 45 degrees, an arrow, start and length."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap

from ui.theme.icons import icon_pixmap
from ui.theme.theme import Theme
from ui.views.calendar.replies import ReplyWindow

RADIUS = 4.0
STEP = 7.0  # px from stripe to stripe, across
STRIPE = 1.5
GROUND, STRIPES = 0.06, 0.13  # how much accent is mixed into the ground and, on top of it, into the stripes
OVER = 0.75  # of that, for one that is over
ICON = 11
ICON_LEFT, TEXT_LEFT = 5, 19
AROUND = 3  # px of plain ground around the words
_KEPT = 600


class ReplyArt:
    """Paints reply windows for one theme and device pixel ratio; each look is made once."""

    def __init__(self, theme: Theme, dpr: float) -> None:
        self.theme = theme
        self.dpr = dpr
        self.coming, self.past = theme.font(11, 500, tabular=True), theme.font(11, tabular=True)
        self.height = max(16, theme.line_height(11) + 1)
        self._made: dict[tuple[str, bool, int], QPixmap] = {}

    def paint(self, painter: QPainter, window: ReplyWindow, x: int, y: int, width: int) -> None:
        """Paint a window ``width`` px wide, ``height`` high, with its words."""
        key = (window.label, window.over, width)
        known = self._made.get(key)
        if known is None:
            if len(self._made) > _KEPT:  # a window dragged larger leaves old sizes behind
                self._made.clear()
            known = self._made[key] = self._make(window, width)
        painter.drawPixmap(x, y, known)

    def _make(self, window: ReplyWindow, width: int) -> QPixmap:
        pixmap = QPixmap(round(width * self.dpr), round(self.height * self.dpr))
        pixmap.setDevicePixelRatio(self.dpr)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        box = QRectF(0, 0, width, self.height)
        ground = hatch(painter, box, self.theme, over=window.over)
        font, color = (self.past, self.theme.tx2) if window.over else (self.coming, self.theme.acctx)
        metrics = QFontMetrics(font)
        words = metrics.elidedText(window.label, Qt.TextElideMode.ElideRight, width - TEXT_LEFT - AROUND)
        painter.fillRect(QRectF(3, 1, ICON + 4, self.height - 2), ground)
        said = QRectF(TEXT_LEFT - AROUND, 0, metrics.horizontalAdvance(words) + 2 * AROUND, self.height)
        painter.fillRect(said, ground)
        icon = icon_pixmap("reply", color, ICON, self.dpr)
        painter.drawPixmap(QPointF(ICON_LEFT, round((self.height - ICON) / 2)), icon)
        painter.setFont(font)
        painter.setPen(color)
        painter.drawText(
            QRectF(TEXT_LEFT, 0, width - TEXT_LEFT, self.height),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine,
            words,
        )
        painter.end()
        return pixmap


def hatch(
    painter: QPainter,
    box: QRectF,
    theme: Theme,
    *,
    over: bool = False,
    radius: float = RADIUS,
    strength: float = 1.0,
) -> QColor:
    """Paint the hatched ground of set-aside time into ``box``; the plain ground, for words to stand on.

    ``strength``: times the accent in it, for a box too small to be seen otherwise.
    """
    share = (OVER if over else 1.0) * strength
    ground = _mixed(theme.canvas, theme.acc, GROUND * share)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = QPainterPath()
    shape.addRoundedRect(box, radius, radius)
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    painter.fillRect(box, ground)
    painter.setPen(QPen(_mixed(ground, theme.acc, STRIPES * share), STRIPE))
    x = box.left() - box.height()
    while x < box.right():
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()))
        x += STEP
    painter.restore()
    return ground


def _mixed(ground: QColor, color: QColor, share: float) -> QColor:
    pairs = zip(ground.getRgb()[:3], color.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(one + (other - one) * share) for one, other in pairs))
