"""A page of the guide: with its pictures, in the theme's own version, and links that stay in the guide."""

from PySide6.QtCore import QRect, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QWidget

from planner.languages import tr
from ui.help.library import Library, anchor_of
from ui.theme.theme import current
from ui.widgets.markdown import MarkdownPage

HEADINGS = {1: 19.0, 2: 15.0, 3: 14.0, 4: 13.0, 5: 13.0, 6: 13.0}
LINES = 86  # letters of a line that is read with ease; what is wider gets margins
LETTER = 6.6  # px of a letter at 13 px
LIGHT, DARK = "-light.png", "-dark.png"


class GuidePage(MarkdownPage):
    """Shows one page of ``library``.

    Attributes:
        path: of the page shown. turned: a link led to another page: its path, and the anchor there.
    """

    turned = Signal(str, str)

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        self._library = library
        self.path = ""
        super().__init__(tr("Page of the guide"), HEADINGS, parent)

    def show_page(self, path: str, anchor: str = "") -> bool:
        """Show a page from its heading ``anchor`` on; False when there is no such page."""
        text = self._library.read(path)
        if text is None:
            return False
        self.path = path
        self.show_markdown(text)
        self.verticalScrollBar().setValue(0)
        if anchor:
            self.scroll_to(self._library.anchor(path, anchor))
        return True

    def scroll_to(self, anchor: str) -> bool:
        """Begin at a heading; False when the page has none of that name."""
        layout = self.document().documentLayout()
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and anchor_of(block.text()) == anchor:
                self.verticalScrollBar().setValue(round(layout.blockBoundingRect(block).top()) - 8)
                return True
            block = block.next()
        return False

    def headings(self) -> list[str]:
        """The page's headings."""
        found, block = [], self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                found.append(block.text())
            block = block.next()
        return found

    def retheme(self) -> None:
        """Read colours and fonts from the current theme; pictures come in its own version."""
        place = self.verticalScrollBar().value()
        self._make_room()
        super().retheme()
        self.verticalScrollBar().setValue(place)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture of the guide, as wide as the text at most; nothing else."""
        link = name.toString() if isinstance(name, QUrl) else name
        if kind != QTextDocument.ResourceType.ImageResource.value or "://" in link:
            return None
        path, _ = self._library.follow(self.path, link)
        if current().dark and path.endswith(LIGHT):
            path = path.removesuffix(LIGHT) + DARK
        place = self._library.file(path)
        return None if place is None else self._fitted(QImage(str(place)))

    def open_link(self, url: QUrl) -> None:
        """Turn to another page, or open the browser."""
        if url.scheme():
            super().open_link(url)
            return
        path, anchor = self._library.follow(self.path, url.toString())
        self.turned.emit(path, anchor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self.path:
            self.retheme()  # pictures fit the new width

    def ring_rect(self) -> QRect:
        """Inside its edges: it reaches to the sheet's own."""
        return self.rect().adjusted(6, 6, -6, -6)

    def _make_room(self) -> None:
        free = self.width() - current().scale * LINES * LETTER
        side = max(12, round(free / 2))
        self.setViewportMargins(side, 14, max(2, side - 10), 8)

    def _fitted(self, image: QImage) -> QImage:
        wide, dpr = self.viewport().width() - 4, self.devicePixelRatioF()
        if image.isNull() or wide <= 0:
            return image
        size = QSize(image.size())
        size.scale(
            round(min(wide, image.width()) * dpr), size.height() * 4, Qt.AspectRatioMode.KeepAspectRatio
        )
        shown = image.scaled(size, mode=Qt.TransformationMode.SmoothTransformation)
        shown.setDevicePixelRatio(dpr)
        return shown
