"""Drawing a picture into a box: what its crop keeps, cut further where the box has another form."""

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath

from planner.domain.media import Crop


def kept_of(size: QSizeF, crop: Crop | None) -> QRectF:
    """What a crop keeps of a picture of that size, in its px."""
    if crop is None:
        return QRectF(0, 0, size.width(), size.height())
    wide, high = size.width() / 10_000, size.height() / 10_000
    return QRectF(crop.left * wide, crop.top * high, crop.width * wide, crop.height * high)


def covering(kept: QRectF, box: QRectF) -> QRectF:
    """The middle of ``kept`` in the form of ``box``."""
    scale = max(box.width() / kept.width(), box.height() / kept.height())
    width, height = box.width() / scale, box.height() / scale
    return QRectF(kept.center().x() - width / 2, kept.center().y() - height / 2, width, height)


def cover(painter: QPainter, box: QRectF, image: QImage, radius: float, crop: Crop | None = None) -> None:
    """Draw ``image`` so that it covers ``box``, cut at its middle, with round corners."""
    painter.save()
    if radius:
        path = QPainterPath()
        path.addRoundedRect(box, radius, radius)
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    source = covering(kept_of(QSizeF(image.size()), crop), box)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(box, image, source)
    painter.restore()
