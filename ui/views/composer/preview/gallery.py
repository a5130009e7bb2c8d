"""The pictures of a post in the network's own frames, with what the network cuts off told."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPixmap

from planner.domain.ids import MediaId
from planner.domain.media import MediaItem, MediaUse
from planner.languages import tr
from planner.networks import framing
from planner.networks.framing import Place
from ui.theme.icons import icon_pixmap
from ui.theme.theme import current
from ui.views.composer.cover import covering, kept_of
from ui.views.composer.pictures import Pictures, is_video
from ui.views.composer.preview.block import Coat
from ui.widgets.themed import px

GAP = 3
SEEN_ENOUGH = 0.985  # of a picture: less is worth telling
TICK = 9
DOTS_MOST = 10
MOST_DRAWN = 6
Drawn = dict[tuple[tuple[MediaUse, ...], bool, bool, int, float], QPixmap]


class GalleryBlock:
    """Pictures as the network lays them out.

    Args:
        uses: the pictures. files: what is known of them. pictures: where they are read. coat: of the network.
        drawn: what was drawn already, kept from one layout to the next. plays: they stand for videos.
    """

    def __init__(
        self,
        uses: tuple[MediaUse, ...],
        files: Mapping[MediaId, MediaItem],
        pictures: Pictures,
        coat: Coat,
        drawn: Drawn,
        *,
        plays: bool = False,
    ) -> None:
        self.uses, self.plays = uses, plays
        self._files, self._pictures, self._coat, self._drawn = files, pictures, coat, drawn
        self._laid: tuple[float, framing.Gallery] | None = None

    def height(self, width: float) -> float:
        """Of the frame, and of the dots below a carousel."""
        gallery = self.laid_out(width)
        return gallery.height + (px(14) if gallery.pages > 1 else 0)

    def laid_out(self, width: float) -> framing.Gallery:
        """Where each picture stands."""
        if self._laid is None or self._laid[0] != width:
            ratios = [self._ratio(use) for use in self.uses]
            self._laid = width, framing.frame(ratios, self._coat.look, width, GAP)
        return self._laid[1]

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Draw pictures, badges, ticks at what is cut, and dots; all of it is drawn once and kept."""
        gallery = self.laid_out(box.width())
        if not gallery.places:
            return
        dpr = _dpr(painter)
        key = (self.uses, self.plays, self._coat.dark, round(box.width() * dpr), dpr)
        if key not in self._drawn:
            if len(self._drawn) >= MOST_DRAWN:
                self._drawn.clear()
            self._drawn[key] = self._drawing(gallery, box.width(), dpr)
        painter.drawPixmap(box.topLeft(), self._drawn[key])
        if gallery.pages > 1:
            self._paint_dots(painter, box, gallery)

    def _drawing(self, gallery: framing.Gallery, width: float, dpr: float) -> QPixmap:
        pixmap = QPixmap(max(round(width * dpr), 1), max(round(gallery.height * dpr), 1))
        pixmap.setDevicePixelRatio(dpr)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        radius = self._coat.skin.radius
        path.addRoundedRect(QRectF(0, 0, width, gallery.height), radius, radius)
        painter.setClipPath(path)
        for place in gallery.places:
            self._paint_place(painter, place)
        painter.end()
        return pixmap

    def tip(self, spot: QPointF, width: float) -> str:
        """How much of the picture under the pointer is seen, and its alt text."""
        for place in self.laid_out(width).places:
            if QRectF(place.left, place.top, place.width, place.height).contains(spot):
                use = self.uses[place.index]
                lines = [
                    use.alt_text.strip() or (tr("Decorative") if use.decorative else tr("No alt text yet"))
                ]
                seen = self._seen(place)
                if seen < SEEN_ENOUGH:
                    told = tr(
                        "{network} shows {share} % of this picture here.",
                        network=self._coat.facts.label,
                        share=f"{seen * 100:.0f}",
                    )
                    lines.append(told)
                return "\n".join(lines)
        return ""

    def says(self) -> str:
        """The alt texts."""
        return "; ".join(
            use.alt_text.strip()
            or (tr("decorative picture") if use.decorative else tr("picture without alt text"))
            for use in self.uses
        )

    def _item(self, use: MediaUse) -> MediaItem | None:
        return self._files.get(use.media_id) if use.media_id else None

    def _ratio(self, use: MediaUse) -> float:
        item = self._item(use)
        if item is not None and item.width and item.height:
            seen = item.cropped(use.crop)
            return seen.width / seen.height
        image = self._pictures.image(use.media_id)
        if image is not None and not image.isNull():
            kept = kept_of(QSizeF(image.size()), use.crop)
            return kept.width() / kept.height()
        return 16 / 9 if is_video(use, item) else 0.0

    def _seen(self, place: Place) -> float:
        return framing.share_seen(self._ratio(self.uses[place.index]), place.ratio)

    def _paint_place(self, painter: QPainter, place: Place) -> None:
        box = QRectF(place.left, place.top, place.width, place.height)
        use = self.uses[place.index]
        item = self._item(use)
        image = self._pictures.image(use.media_id)
        if image is not None and not image.isNull():
            painter.drawImage(box.topLeft(), self._at_size(place, image, use, _dpr(painter)))
            if self._seen(place) < SEEN_ENOUGH:
                _paint_ticks(painter, box)
            if self.plays or is_video(use, item):
                _paint_play(painter, box)
        else:
            painter.fillRect(box, self._coat.colours.sunken)
            name = "play" if is_video(use, item) else "image"
            missing = use.media_id is None or (image is not None and not is_video(use, item))
            icon = icon_pixmap("triangle" if missing else name, self._coat.colours.tx2, px(26), _dpr(painter))
            middle = box.center() - QPointF(px(13), px(13) + (px(10) if use.name else 0))
            painter.drawPixmap(middle, icon)
            if use.name:
                _paint_name(painter, box, use.name, self._coat.colours.tx2)
        if place.more:
            painter.fillRect(box, QColor(0, 0, 0, 120))
            painter.setPen(QColor("#FFFFFF"))
            painter.setFont(current().font(20, 600))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"+{place.more}")
        elif self._coat.look.alt_badge and use.alt_text.strip() and not use.decorative:
            _paint_badge(painter, box)

    @staticmethod
    def _at_size(place: Place, image: QImage, use: MediaUse, dpr: float) -> QImage:
        """The picture in the form and size of its place."""
        wide, high = max(round(place.width * dpr), 1), max(round(place.height * dpr), 1)
        source = covering(kept_of(QSizeF(image.size()), use.crop), QRectF(0, 0, wide, high))
        smooth = Qt.TransformationMode.SmoothTransformation
        cut = image.copy(source.toRect())
        made = cut.scaled(wide, high, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        made.setDevicePixelRatio(dpr)
        return made

    def _paint_dots(self, painter: QPainter, box: QRectF, gallery: framing.Gallery) -> None:
        colours = self._coat.colours
        count = min(gallery.pages, DOTS_MOST)
        side, gap = 5.0, 4.0
        left = box.center().x() - (count * side + (count - 1) * gap) / 2
        top = box.top() + gallery.height + px(14) / 2 - side / 2
        painter.setPen(Qt.PenStyle.NoPen)
        for index in range(count):
            painter.setBrush(colours.link if index == 0 else colours.line)
            painter.drawEllipse(QRectF(left + index * (side + gap), top, side, side))
        words = f"1/{gallery.pages}"
        font = current().font(11, 600)
        painter.setFont(font)
        wide = painter.fontMetrics().horizontalAdvance(words) + 16
        pill = QRectF(box.right() - wide - 10, box.top() + 10, wide, px(20))
        painter.setBrush(QColor(20, 20, 20, 190))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(QColor("#FFFFFF"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)


def _dpr(painter: QPainter) -> float:
    device = painter.device()
    return float(device.devicePixelRatioF()) if device is not None else 1.0


def _paint_badge(painter: QPainter, box: QRectF) -> None:
    painter.setFont(current().font(10, 600))
    wide = painter.fontMetrics().horizontalAdvance("ALT") + 10
    tag = QRectF(box.left() + 7, box.bottom() - px(16) - 7, wide, px(16))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(20, 20, 20, 200))
    painter.drawRoundedRect(tag, 4, 4)
    painter.setPen(QColor("#FFFFFF"))
    painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, "ALT")


def _paint_play(painter: QPainter, box: QRectF) -> None:
    """What every network lays over the still of a video."""
    side = px(40)
    disc = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(20, 20, 20, 160))
    painter.drawEllipse(disc)
    glyph = px(18)
    icon = icon_pixmap("play", QColor("#FFFFFF"), glyph, _dpr(painter), 2.2)
    painter.drawPixmap(disc.center() - QPointF(glyph / 2 - 1, glyph / 2), icon)


def _paint_name(painter: QPainter, box: QRectF, name: str, ink: QColor) -> None:
    painter.setPen(ink)
    painter.setFont(current().font(11))
    room = QRectF(box.left() + 8, box.center().y() + px(10), box.width() - 16, px(18))
    words = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, round(room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)


def _paint_ticks(painter: QPainter, box: QRectF) -> None:
    """Crop marks in the corners: there is more of this picture than the network shows."""
    inner = box.adjusted(6, 6, -6, -6)
    for width, ink in ((3.0, QColor(0, 0, 0, 90)), (1.4, QColor(255, 255, 255, 230))):
        painter.setPen(QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for x, y, right, down in (
            (inner.left(), inner.top(), 1, 1),
            (inner.right(), inner.top(), -1, 1),
            (inner.left(), inner.bottom(), 1, -1),
            (inner.right(), inner.bottom(), -1, -1),
        ):
            if down < 0 and right > 0:
                continue  # the alt badge stands there
            painter.drawLine(QPointF(x, y), QPointF(x + right * TICK, y))
            painter.drawLine(QPointF(x, y), QPointF(x, y + down * TICK))
