"""One thumbnail of the strip: the picture as it is cut, its badge, its marks; and the tile beside them."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.domain.media import MediaUse
from planner.languages import tr
from ui.theme.icons import icon_pixmap
from ui.theme.theme import current
from ui.views.composer.cover import cover
from ui.views.composer.pictures import Pictures, is_video
from ui.widgets.themed import px

SIDE = 76
GAP = 8
RADIUS = 7
DONE, WARN = "done", "warn"


def badge_words(use: MediaUse) -> tuple[str, str]:
    """What the badge on a picture says, and its tone ("done" or "warn")."""
    if use.media_id is None:
        return tr("Missing"), WARN
    if use.decorative:
        return tr("Decorative"), DONE
    return (tr("ALT ✓"), DONE) if use.alt_text.strip() else (tr("Add alt"), WARN)


def thumb_words(use: MediaUse, pictures: Pictures) -> tuple[str, str]:
    """The same of what is stored: a damaged file and a video's captions are told."""
    item, image = pictures.item(use.media_id), pictures.image(use.media_id)
    if is_video(use, item):
        return (
            (tr("Captions ✓"), DONE)
            if use.captioned
            else (tr("No captions", "short, on a video’s picture"), WARN)
        )
    if use.media_id is not None and image is not None and image.isNull():
        return tr("Damaged"), WARN
    return badge_words(use)


def paint_thumb(painter: QPainter, box: QRectF, use: MediaUse, pictures: Pictures, *, chosen: bool) -> None:
    """Paint a picture with its badge; a chosen one with an edge."""
    theme = current()
    image = pictures.image(use.media_id)
    words, tone = thumb_words(use, pictures)
    dpr = painter.device().devicePixelRatioF()
    if image is not None and not image.isNull():
        cover(painter, box, image, RADIUS, use.crop)
        if is_video(use, pictures.item(use.media_id)):
            _paint_film(painter, box, use, pictures)
    else:
        _paint_nothing(painter, box, use, pictures)
    if chosen:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.acc if tone == DONE else theme.warn, 2))
        painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), RADIUS + 1, RADIUS + 1)
    if use.crop is not None:
        side = px(18)
        mark = QRectF(box.right() - side - 5, box.top() + 5, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.toast)
        painter.drawRoundedRect(mark, 4, 4)
        glyph = px(12)
        icon = icon_pixmap("crop", QColor("#FFFFFF"), glyph, dpr, 2.0)
        painter.drawPixmap(mark.center() - QPointF(glyph / 2, glyph / 2), icon)
    _paint_badge(painter, box, words, tone)


def paint_tile(painter: QPainter, box: QRectF, *, icon: str, strong: bool) -> None:
    """Paint an empty place: to add a picture, or to put one down."""
    theme = current()
    pen = QPen(theme.acc if strong else theme.field, 2 if strong else 1)
    pen.setStyle(Qt.PenStyle.DashLine if not strong or not icon else Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    if icon:
        plus = icon_pixmap(icon, theme.acc if strong else theme.tx2, 16, painter.device().devicePixelRatioF())
        painter.drawPixmap(box.center() - QPointF(8, 8), plus)


def _paint_nothing(painter: QPainter, box: QRectF, use: MediaUse, pictures: Pictures) -> None:
    """Paint what stands for a video, or for a picture that cannot be shown."""
    theme = current()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.sunken)
    painter.drawRoundedRect(box, RADIUS, RADIUS)
    item, side = pictures.item(use.media_id), px(22)
    video = is_video(use, item)
    broken = not video and (use.media_id is None or pictures.image(use.media_id) is not None)
    name = "play" if video else "triangle" if broken else "image"
    icon = icon_pixmap(name, theme.warn if broken else theme.tx2, side, painter.device().devicePixelRatioF())
    painter.drawPixmap(QPointF(box.center().x() - side / 2, box.top() + box.height() * 0.3 - side / 2), icon)
    if video and item is not None and item.seconds:
        painter.setPen(theme.tx2)
        painter.setFont(current().font(11, 500, tabular=True))
        line = QRectF(box.left(), box.top() + box.height() * 0.46, box.width(), px(16))
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, length_words(item.seconds))


def _paint_film(painter: QPainter, box: QRectF, use: MediaUse, pictures: Pictures) -> None:
    """Paint over the still of a video that it is one, and how long it runs."""
    item = pictures.item(use.media_id)
    words = length_words(item.seconds) if item is not None and item.seconds else ""
    painter.setFont(current().font(10.5, 600, tabular=True))
    glyph = px(11)
    wide = glyph + 8 + (painter.fontMetrics().horizontalAdvance(words) + 3 if words else 0)
    tag = QRectF(box.left() + 4, box.top() + 4, wide, px(17))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(20, 20, 20, 190))
    painter.drawRoundedRect(tag, 4, 4)
    icon = icon_pixmap("play", QColor("#FFFFFF"), glyph, painter.device().devicePixelRatioF(), 2.2)
    painter.drawPixmap(QPointF(tag.left() + 4, tag.center().y() - glyph / 2), icon)
    painter.setPen(QColor("#FFFFFF"))
    line = tag.adjusted(glyph + 7, 0, -4, 0)
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


def length_words(seconds: float) -> str:
    """Minutes and seconds as players show them: "1:05"; less than a second counts as one."""
    whole = max(1, round(seconds))
    return f"{whole // 60}:{whole % 60:02}"


def _paint_badge(painter: QPainter, box: QRectF, words: str, tone: str) -> None:
    theme = current()
    room = round(box.width()) - 8
    for size in (10.5, 9.5):  # longer words are smaller; what is longer still ends in "…"
        painter.setFont(theme.font(size, 600))
        wide = painter.fontMetrics().horizontalAdvance(words) + 10
        if wide <= room:
            break
    words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room - 6)
    wide = min(wide, room)
    tag = QRectF(box.left() + 4, box.bottom() - px(17) - 5, wide, px(17))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.toast if tone == DONE else theme.warnsoft)
    painter.drawRoundedRect(tag, 4, 4)
    painter.setPen(Qt.GlobalColor.white if tone == DONE else theme.warn)
    painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, words)
