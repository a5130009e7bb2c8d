"""How a reply window looks in a week: a hatched lane beside its post, or a hatched block, to scale."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPixmap

from planner.languages import tr
from ui.theme.theme import Theme, mix
from ui.views.calendar.art import RADIUS
from ui.views.calendar.reply_art import hatch
from ui.views.calendar.week.layout import PlacedWindow

LANE_RADIUS, LANE_STRENGTH = 3.0, 2.2  # a lane is small: it says no words, and is seen all the same
EDGE = 0.25  # how much accent is in a block's edge
_KEPT = 400


class WindowArt:
    """Paints reply windows for one theme and device pixel ratio; each look is made once."""

    def __init__(self, theme: Theme, dpr: float) -> None:
        self._theme, self._dpr = theme, dpr
        self._made: dict[tuple[int, int, str, bool, bool], QPixmap] = {}

    def paint(self, painter: QPainter, placed: PlacedWindow) -> None:
        """Paint a window where it lies; opacity is the caller's."""
        words = "" if placed.lane else block_words(placed)
        key = (placed.width, placed.height, words, placed.window.over, placed.lane)
        known = self._made.get(key)
        if known is None:
            if len(self._made) > _KEPT:  # a window dragged larger leaves old sizes behind
                self._made.clear()
            known = self._made[key] = self._make(placed, words)
        painter.drawPixmap(placed.x, placed.y, known)

    def _make(self, placed: PlacedWindow, words: str) -> QPixmap:
        theme, dpr, over = self._theme, self._dpr, placed.window.over
        pixmap = QPixmap(round(placed.width * dpr), round(placed.height * dpr))
        pixmap.setDevicePixelRatio(dpr)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, 0, placed.width, placed.height)
        radius, strength = (LANE_RADIUS, LANE_STRENGTH) if placed.lane else (RADIUS, 1.0)
        ground = hatch(painter, box, theme, over=over, radius=radius, strength=strength)
        if not placed.lane:
            painter.setPen(QPen(mix(theme.acc, theme.canvas, EDGE), 1))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        if words:
            font = theme.font(11, 500, tabular=True)
            metrics = QFontMetrics(font)
            said = metrics.elidedText(words, Qt.TextElideMode.ElideRight, placed.width - 14)
            tall = min(placed.height - 2, metrics.height() + 2)
            top = (placed.height - tall) / 2 if placed.height < 2 * tall else 3
            label = QRectF(4, top, metrics.horizontalAdvance(said) + 8, tall)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(label, 3, 3)
            painter.setFont(font)
            painter.setPen(theme.tx2 if over else theme.acctx)
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, said)
        painter.end()
        return pixmap


def block_words(placed: PlacedWindow) -> str:
    """What a block says: “Replies 19:30” of what is to come, its length and answers of what is over."""
    window = placed.window
    if window.over:
        return window.label
    said = tr("Replies {time}", "time set aside to answer", time=window.time)
    return f"{window.initials} · {said}" if window.initials else said
