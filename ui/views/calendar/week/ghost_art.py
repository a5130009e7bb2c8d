"""How a free posting slot looks: dashed, with the badge of its role in outline, its time and its role."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap

from ui.theme.icons import icon_pixmap
from ui.theme.theme import Theme
from ui.views.calendar.art import RADIUS
from ui.views.calendar.week.layout import PlacedGhost

BADGE, GLYPH = 14, 9
LEFT = 7
NARROW = 62  # px under which there is room for the badge alone
DASHES = [3.0, 2.5]
_KEPT = 400


class GhostArt:
    """Paints free slots for one theme and device pixel ratio; each look is made once."""

    def __init__(self, theme: Theme, dpr: float) -> None:
        self._theme, self._dpr = theme, dpr
        self._made: dict[tuple[str, str, int, int, bool], QPixmap] = {}

    def paint(self, painter: QPainter, placed: PlacedGhost, *, hovered: bool) -> None:
        """Paint a slot where it lies."""
        key = (placed.ghost.time, placed.ghost.role, placed.width, placed.height, hovered)
        known = self._made.get(key)
        if known is None:
            if len(self._made) > _KEPT:  # a window dragged larger leaves old sizes behind
                self._made.clear()
            known = self._made[key] = self._make(placed, hovered=hovered)
        painter.drawPixmap(placed.x, placed.y, known)

    def _make(self, placed: PlacedGhost, *, hovered: bool) -> QPixmap:
        theme, dpr, ghost = self._theme, self._dpr, placed.ghost
        pixmap = QPixmap(round(placed.width * dpr), round(placed.height * dpr))
        pixmap.setDevicePixelRatio(dpr)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0.5, 2.5, placed.width - 1, placed.height - 3)
        pen = QPen(theme.acc if hovered else theme.field, 1)
        pen.setDashPattern(DASHES)
        painter.setPen(pen)
        painter.setBrush(theme.accsoft if hovered else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        ink = theme.acctx if hovered else theme.tx2
        stub = placed.width < NARROW
        badge = QRectF(
            (placed.width - BADGE) // 2 if stub else LEFT, round(box.center().y() - BADGE / 2), BADGE, BADGE
        ).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(ink, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(badge, 4, 4)
        kind = ghost.slot.kind
        glyph = icon_pixmap(f"kind-{kind}" if kind else "plus", ink, GLYPH, dpr, 2.4)
        painter.drawPixmap(QPointF(badge.center().x() - GLYPH / 2, badge.center().y() - GLYPH / 2), glyph)
        if not stub:
            self._words(painter, placed, box, ink)
        painter.end()
        return pixmap

    def _words(self, painter: QPainter, placed: PlacedGhost, box: QRectF, ink: QColor) -> None:
        theme, ghost = self._theme, placed.ghost
        font = theme.font(11.5, tabular=True)
        metrics, line = QFontMetrics(font), theme.line_height(11.5) - 1
        left = LEFT + BADGE + 5
        room = placed.width - left - 4
        time = f"{ghost.initials} {ghost.time}".strip()
        painter.setFont(font)
        painter.setPen(ink)
        whole = f"{time} {ghost.role}"
        words = [whole] if metrics.horizontalAdvance(whole) <= room else [time, ghost.role]
        top = box.center().y() - line * len(words) / 2
        for number, said in enumerate(words):
            elided = metrics.elidedText(said, Qt.TextElideMode.ElideRight, room)
            spot = QRectF(left, top + number * line, room, line)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
            painter.drawText(spot, flags, elided)
