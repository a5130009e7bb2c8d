"""The soft shadow of what floats: 0 8 28 at 13 % black (dark: 50 % and a 1 px line)."""

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap

from ui.theme.theme import Theme

BLUR = 28
OFFSET = 8
MARGIN = BLUR + OFFSET  # room a floating widget leaves around its surface


@lru_cache(maxsize=8)
def _corner(radius: int, rgba: int, dpr: float) -> QPixmap:
    """A shadow of a small rounded square; its corners are drawn as they are, its middle stretched."""
    side = 2 * (BLUR * 2 + radius) + 2
    image = QImage(round(side * dpr), round(side * dpr), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(dpr)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    steps = BLUR
    color = QColor.fromRgba(rgba)
    whole = color.alphaF()
    for step in range(steps):
        # Each ring adds the share that a cosine fall-off has there, so the sum ends at the full alpha.
        share = (step + 0.5) / steps
        color.setAlphaF(whole * share * 2 / steps * 0.92)
        painter.setBrush(color)
        inset = BLUR / 2 + BLUR * step / steps
        around = radius + BLUR - BLUR * step / steps
        box = QRectF(inset, inset, side - 2 * inset, side - 2 * inset)
        painter.drawRoundedRect(box, around, around)
    painter.end()
    return QPixmap.fromImage(image)


def paint_shadow(painter: QPainter, surface: QRectF, radius: int, theme: Theme, dpr: float) -> None:
    """Paint the shadow that ``surface`` throws; the painter may paint ``MARGIN`` px around it."""
    source = _corner(radius, theme.shadow.rgba(), dpr)
    side = source.width() / dpr
    cut = (side - 2) / 2
    target = surface.adjusted(-BLUR, -BLUR + OFFSET, BLUR, BLUR + OFFSET)
    # Where two corners have no room beside each other they are squeezed, in that direction only.
    across, down = min(cut, target.width() / 2), min(cut, target.height() / 2)
    xs = (target.left(), target.left() + across, target.right() - across, target.right())
    ys = (target.top(), target.top() + down, target.bottom() - down, target.bottom())
    cuts = (0.0, cut * dpr, (side - cut) * dpr, side * dpr)
    for row in range(3):
        for column in range(3):
            piece = QRectF(
                cuts[column], cuts[row], cuts[column + 1] - cuts[column], cuts[row + 1] - cuts[row]
            )
            place = QRectF(xs[column], ys[row], xs[column + 1] - xs[column], ys[row + 1] - ys[row])
            if place.width() > 0 and place.height() > 0:
                painter.drawPixmap(place, source, piece)


def paint_surface(painter: QPainter, surface: QRectF, radius: int, theme: Theme, dpr: float) -> None:
    """Paint a raised surface with its shadow, and the line it needs to stand out."""
    paint_shadow(painter, surface, radius, theme, dpr)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.line2, 1))
    painter.setBrush(theme.raised)
    painter.drawRoundedRect(surface.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
