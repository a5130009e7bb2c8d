"""Icons: one SVG each, tinted at paint time, kept per colour, size and device pixel ratio.

Names are the files' names in ``ui/theme/icons``: "calendar", "dashed-ring", "tick-circle", "octagon-x",
"triangle" (warning), "info", "help" (?), "ring-help" (ring with ?) ..., the kind glyphs "kind-story" and the
platform marks "net-mastodon". A network without a mark of its own gets the globe.
"""

from functools import cache, lru_cache
from importlib import resources

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from planner.domain.kinds import Kind
from ui.theme.theme import Theme

STROKE = 1.6
BADGE_STROKE = 2.8
BADGE = (13, 9)  # px of the square and of the glyph in it
BADGE_LARGE = (18, 12)
MARK_FALLBACK = "globe"


@cache
def icon_names() -> frozenset[str]:
    """All icons there are."""
    folder = resources.files("ui.theme") / "icons"
    return frozenset(item.name[:-4] for item in folder.iterdir() if item.name.endswith(".svg"))


@cache
def _source(name: str) -> str:
    folder = resources.files("ui.theme") / "icons"
    try:
        return (folder / f"{name}.svg").read_text(encoding="utf-8")
    except FileNotFoundError:
        if name.startswith("net-"):
            return _source(MARK_FALLBACK)
        raise


@lru_cache(maxsize=2048)
def _pixmap(name: str, rgba: int, size: float, dpr: float, stroke: float) -> QPixmap:
    color = QColor.fromRgba(rgba)
    svg = _source(name).replace("currentColor", color.name())
    if stroke != STROKE:
        svg = svg.replace(f'stroke-width="{STROKE}"', f'stroke-width="{stroke}"')
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    box = renderer.viewBoxF()
    width, height = size * box.width() / max(box.width(), box.height()), size * box.height() / box.width()
    pixmap = QPixmap(round(size * dpr), round(size * dpr))
    pixmap.setDevicePixelRatio(dpr)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(color.alphaF())
    renderer.render(painter, QRectF((size - width) / 2, (size - height) / 2, width, height))
    painter.end()
    return pixmap


def icon_pixmap(
    name: str, color: QColor, size: float = 16, dpr: float = 1.0, stroke: float = STROKE
) -> QPixmap:
    """An icon in one colour.

    Args:
        name: file name without ".svg".
        color: its tint, alpha included.
        size: width and height in device-independent px.
        dpr: device pixel ratio of what it is painted on.
        stroke: line width in units of the 24-unit grid.

    Raises:
        FileNotFoundError: there is no such icon (a network's mark never raises).
    """
    return _pixmap(name, color.rgba(), size, dpr, stroke)


def icon(
    name: str, color: QColor, size: float = 16, disabled: QColor | None = None, dpr: float = 1.0
) -> QIcon:
    """The same as a QIcon for buttons and menus, with its disabled tint."""
    result = QIcon(icon_pixmap(name, color, size, dpr))
    if disabled is not None:
        result.addPixmap(icon_pixmap(name, disabled, size, dpr), QIcon.Mode.Disabled)
    return result


@lru_cache(maxsize=128)
def _badge(name: str, fill: int, glyph: int, dpr: float, large: bool) -> QPixmap:
    side, inner = BADGE_LARGE if large else BADGE
    pixmap = QPixmap(round(side * dpr), round(side * dpr))
    pixmap.setDevicePixelRatio(dpr)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor.fromRgba(fill))
    painter.drawRoundedRect(QRectF(0, 0, side, side), 4, 4)
    edge = (side - inner) // 2
    stroke = BADGE_STROKE if not large else 2.2
    painter.drawPixmap(edge, edge, _pixmap(name, glyph, inner, dpr, stroke))
    painter.end()
    return pixmap


def badge_pixmap(kind: Kind | None, theme: Theme, dpr: float = 1.0, *, large: bool = False) -> QPixmap:
    """A kind's badge: glyph on a square of the kind's colour, 13 px (18 when ``large``).

    A post whose kind is not known yet gets a "?" on the quiet text colour.
    """
    name = f"kind-{kind.value}" if kind else "help"
    fill = theme.kind(kind) if kind else theme.field
    return _badge(name, fill.rgba(), theme.glyph.rgba(), dpr, large)
