"""One account's post as a card: its rows painted below each other."""

from collections.abc import Mapping
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.domain.account import Account
from planner.domain.client import Client
from planner.domain.ids import MediaId
from planner.domain.media import MediaItem
from planner.languages import tr
from planner.networks.rendered import Rendered
from ui.views.composer.pictures import Pictures
from ui.views.composer.preview.block import Coat, coat_of
from ui.views.composer.preview.build import Builder, Row, bottom
from ui.views.composer.preview.gallery import Drawn, GalleryBlock
from ui.views.composer.preview.head import HeadBlock
from ui.views.composer.preview.link import LinkBlock
from ui.views.composer.preview.words import WordsBlock
from ui.widgets.themed import follow, px, repaint

RADIUS = 10


class PreviewCard(QWidget):
    """What goes out on one account, as its network shows it."""

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._shown: tuple[object, ...] = ()
        self._coat: Coat | None = None
        self._rows: list[Row] = []
        self._builder: Builder | None = None
        self._drawn: Drawn = {}
        pictures.ready.connect(self._ready)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        follow(self)

    def retheme(self) -> None:
        """Lay out anew with the theme's letters."""
        self._drawn.clear()
        if self._builder is not None:
            self._rows = self._builder.rows()
        repaint(self)

    def show_post(
        self,
        account: Account,
        client: Client,
        rendered: Rendered,
        when: datetime | None,
        files: Mapping[MediaId, MediaItem],
        *,
        dark: bool,
    ) -> None:
        """Show what goes out on an account; nothing is done when it is shown already."""
        known = {
            use.media_id: files.get(use.media_id)
            for use in (*(one for part in rendered.parts for one in part.media), rendered.cover)
            if use is not None and use.media_id
        }
        shown = (account, client, rendered, when, known, dark)
        if shown == self._shown:
            return
        self._shown = shown
        self._coat = coat_of(account.network, dark=dark)
        self._builder = Builder(
            account, client, rendered, when, files, self._pictures, self._coat, self._drawn
        )
        self._rows = self._builder.rows()
        said = ". ".join(words for row in self._rows if (words := row.block.says()))
        self.setAccessibleName(tr("Preview on {network}", network=self._coat.facts.label or account.network))
        self.setAccessibleDescription(said)
        repaint(self)

    def texts(self) -> list[str]:
        """The words of each message, as they go out."""
        return [row.block.text for row in self._words()]

    def shown_texts(self) -> list[str]:
        """The words of each message, as far as the network shows them."""
        self.heightForWidth(self.width())
        return [row.block.shown.text for row in self._words()]

    def cards(self) -> list[str]:
        """Where the link cards lead."""
        return [row.block.address for row in self._rows if isinstance(row.block, LinkBlock)]

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Of all rows."""
        return round(self._places(width)[1])

    def sizeHint(self) -> QSize:
        """At its present width."""
        width = max(self.width(), 200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow, and as high as it then is."""
        return QSize(120, 40)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height at the new width: a layout takes no more than was hinted at the old one."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card in the network's colours."""
        if self._coat is None:
            return
        colours = self._coat.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(colours.line)
        painter.setBrush(colours.surface)
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        if self._coat.skin.bleed:
            path = QPainterPath()
            path.addRoundedRect(frame, RADIUS, RADIUS)
            painter.setClipPath(path)
        places = self._places(self.width())[0]
        heads = [box for row, box in places if isinstance(row.block, HeadBlock)]
        if self._coat.skin.indent:
            side = px(self._coat.skin.avatar)
            for upper, lower in pairwise(heads):
                line = QRectF(
                    upper.left() + side / 2 - 1,
                    upper.top() + side + 5,
                    2,
                    lower.top() - upper.top() - side - 10,
                )
                painter.fillRect(line, colours.line)
        for row, box in places:
            row.block.paint(painter, box)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell of the row under the pointer."""
        spot = event.position()
        for row, box in self._places(self.width())[0]:
            if box.contains(spot):
                self.setToolTip(row.block.tip(spot - box.topLeft(), box.width()))
                return
        self.setToolTip("")

    def _words(self) -> list[Row]:
        found = [row for row in self._rows if isinstance(row.block, WordsBlock)]
        texts = {part.text for part in self._shown[2].parts} if self._shown else set()  # type: ignore[attr-defined]
        return [row for row in found if row.block.text in texts]  # type: ignore[attr-defined]

    def _places(self, width: float) -> tuple[list[tuple[Row, QRectF]], float]:
        """Each row with its box, and the height of all."""
        top = 0.0
        places = []
        least = 0.0
        for row in self._rows:
            wide = width - row.left - row.right
            high = row.block.height(wide)
            if high <= 0:
                continue
            gap = row.above
            if isinstance(row.block, HeadBlock) and least > top:
                top = least  # a short message stands beside the whole avatar
            top += gap
            places.append((row, QRectF(row.left, top, wide, high)))
            if isinstance(row.block, HeadBlock) and self._coat is not None and self._coat.skin.indent:
                least = top + px(self._coat.skin.avatar)
            top += high
        end = max(top, least) + bottom(self._rows)
        return places, end

    def _ready(self, media_id: str) -> None:
        self._drawn.clear()
        if self._shown and media_id in self._shown[4]:  # type: ignore[operator]
            galleries = any(isinstance(row.block, GalleryBlock) for row in self._rows)
            if galleries and self._builder is not None:
                self._rows = self._builder.rows()
                repaint(self)
