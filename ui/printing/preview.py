"""What a page will look like, as large as there is room."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.languages import tr
from ui.printing.output import picture_of
from ui.printing.paper import Pages
from ui.theme.theme import current
from ui.widgets.themed import follow, px

PREVIEW = 440  # px


class Preview(QWidget):
    """One page, as large as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setAccessibleName(tr("What is printed"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        follow(self)

    def show_page(self, pages: Pages, number: int) -> None:
        """Show page ``number`` (from 0)."""
        self._image = picture_of(pages, number, 1.5)
        self.setAccessibleDescription(
            tr("{title}, page {number} of {count}", title=pages.title, number=number + 1, count=pages.count())
        )
        self.update()

    def retheme(self) -> None:
        """The page stays light, its edge follows the theme."""
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(PREVIEW), px(PREVIEW))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._image.isNull():
            return
        room = self.size() - QSize(2, 2)
        size = self._image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        box = QRectF((self.width() - size.width()) / 2, 1, size.width(), size.height())
        painter.drawImage(box, self._image)
        painter.setPen(current().line2)
        painter.drawRect(box)
