"""One post as the practice feed shows it: who, when, words, pictures, link."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner.languages import tr
from ui.sheets.frame import Card
from ui.theme.theme import current
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import ElidedLabel, Label, Paragraph
from ui.widgets.marks import Avatar, Tag
from ui.widgets.themed import follow

PICTURE = 168  # px: height of a picture in the feed
WIDEST = 420
KEEP = Qt.AspectRatioMode.KeepAspectRatio


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedPost:
    """What the page needs of a post.

    Attributes:
        at: "Today, 18:30". pictures: (image, alt text), the image None when its file is gone.
        reply: it continues a thread.
    """

    account: str
    initials: str
    colour: str
    at: str
    title: str
    text: str
    link: str
    comment: str
    reply: bool
    pictures: tuple[tuple[QImage | None, str], ...]


def load_picture(path: Path) -> QImage | None:
    """A picture no larger than the feed shows it (on sharp screens too). Called off the GUI thread."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(size.boundedTo(size.scaled(4 * WIDEST, 2 * PICTURE, KEEP)))
    image = reader.read()
    return None if image.isNull() else image


class Picture(QWidget):
    """A picture with round corners and its ALT badge; the alt text is its accessible name."""

    def __init__(self, image: QImage | None, alt: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap = QPixmap.fromImage(image) if image is not None else QPixmap()
        self._alt = alt
        self.setAccessibleName(alt or tr("Picture without alt text"))
        self.setToolTip(alt)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow(self)

    def retheme(self) -> None:
        """Read colours from the current theme."""
        self.update()

    def sizeHint(self) -> QSize:
        if self._pixmap.isNull():
            return QSize(PICTURE, PICTURE)
        width = round(PICTURE * self._pixmap.width() / max(1, self._pixmap.height()))
        return QSize(min(max(width, 90), WIDEST), PICTURE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(box, 8, 8)
        painter.setClipPath(shape)
        painter.fillRect(box, theme.sunken)
        if self._pixmap.isNull():
            painter.setPen(theme.tx3)
            painter.setFont(theme.font(12))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tr("Picture not found"))
        else:
            scale = max(box.width() / self._pixmap.width(), box.height() / self._pixmap.height())
            width, height = self._pixmap.width() * scale, self._pixmap.height() * scale
            target = QRectF((box.width() - width) / 2, (box.height() - height) / 2, width, height)
            painter.drawPixmap(target, self._pixmap, QRectF(self._pixmap.rect()))
        if self._alt:
            badge = QRectF(8, box.height() - 26, 36, 18)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.toast)
            painter.drawRoundedRect(badge, 4, 4)
            painter.setPen(Qt.GlobalColor.white)
            painter.setFont(theme.font(11, 600))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, "ALT")


class FeedCard(Card):
    """The card."""

    def __init__(self, post: FeedPost) -> None:
        super().__init__(padding=16)
        self.setAccessibleName(f"{post.account}, {post.at}: {post.title or post.text[:80]}")
        self.body.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Avatar(post.initials, post.colour, 34, name=post.account))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(ElidedLabel(post.account, weight=600))
        names.addWidget(ElidedLabel(post.at, size=12, color="tx2", tabular=True))
        head.addLayout(names, 1)
        if post.reply:
            head.addWidget(Tag(tr("Thread"), icon="reply"))
        head.addWidget(Tag(tr("Published once"), "ok", icon="check"))
        self.body.addLayout(head)
        if post.title:
            self.body.addWidget(Paragraph(post.title, size=15, weight=600))
        self.body.addWidget(Paragraph(post.text, size=14))
        if post.pictures:
            holder = QWidget()
            flow = FlowLayout(holder, gap=8)
            for image, alt in post.pictures:
                flow.addWidget(Picture(image, alt))
            self.body.addWidget(holder)
        if post.link:
            self.body.addWidget(ElidedLabel(post.link, color="acctx"))
        if post.comment:
            self.body.addWidget(Label(tr("First comment"), size=12, weight=500, color="tx2"))
            self.body.addWidget(Paragraph(post.comment, color="tx2"))
