"""How a free posting slot looks: dashed, with the badge of its role in outline, its time and its role."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPixmap

from ui.theme.icons import icon_pixmap
from ui.theme.theme import Theme
from ui.views.calendar.art import RADIUS
from ui.views.calendar.week.layout import PlacedGhost

BADGE, GLYPH = 14, 9
LEFT = 7
NARROW = 62  # px under which there is room for the badge alone
RIGHT = 4
DASHES = [3.0, 2.5]
_KEPT = 400


class Line(NamedTuple):
    """Words, and how far from the left they begin, px."""

    left: int
    words: str


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
        lines = () if stub else self.lines(placed)
        step = theme.line_height(11.5) - 1
        middle = box.center().y() - (step / 2 if len(lines) > 1 and lines[1].left == LEFT else 0)
        left = (placed.width - BADGE) // 2 if stub else LEFT
        badge = QRectF(left, round(middle - BADGE / 2), BADGE, BADGE).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(ink, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(badge, 4, 4)
        kind = ghost.slot.kind
        glyph = icon_pixmap(f"kind-{kind}" if kind else "plus", ink, GLYPH, dpr, 2.4)
        painter.drawPixmap(QPointF(badge.center().x() - GLYPH / 2, badge.center().y() - GLYPH / 2), glyph)
        painter.setFont(theme.font(11.5, tabular=True))
        painter.setPen(ink)
        top = box.center().y() - step * len(lines) / 2
        for number, line in enumerate(lines):
            spot = QRectF(line.left, top + number * step, placed.width - line.left - RIGHT, step)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
            painter.drawText(spot, flags, line.words)
        painter.end()
        return pixmap

    def lines(self, placed: PlacedGhost) -> tuple[Line, ...]:
        """Time and role as there is room: on one line, on two, or with the role below the badge as well."""
        theme, ghost = self._theme, placed.ghost
        metrics = QFontMetrics(theme.font(11.5, tabular=True))
        beside = LEFT + BADGE + 5
        room = placed.width - beside - RIGHT
        time = f"{ghost.initials} {ghost.time}".strip()
        whole = f"{time} {ghost.role}"
        if metrics.horizontalAdvance(whole) <= room:
            return (Line(beside, whole),)
        under = beside if metrics.horizontalAdvance(ghost.role) <= room else LEFT
        cut = Qt.TextElideMode.ElideRight
        return (
            Line(beside, metrics.elidedText(time, cut, room)),
            Line(under, metrics.elidedText(ghost.role, cut, placed.width - under - RIGHT)),
        )
