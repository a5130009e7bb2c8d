"""One post on the catch-up screen: what it is, what happened, and its four ways on."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner.domain.kinds import Kind
from planner.domain.publication import PublicationState
from planner.languages import tr
from planner.publishing.catchup.item import Item, Way
from ui.sheets.catchup.ways import WayChoice
from ui.sheets.catchup.words import about, accessible, said, where
from ui.theme.icons import icon_pixmap
from ui.theme.theme import current, mix
from ui.widgets.buttons import Button
from ui.widgets.labels import ElidedLabel, Label, Paragraph
from ui.widgets.marks import Avatar, IconMark, KindBadge, Mark, Tag
from ui.widgets.outside import OUTSIDE
from ui.widgets.themed import follow, px

ART = 52
MARKS = 4  # networks shown as marks, then "+2"


class Art(Mark):
    """The post's first picture, or a square in its kind's tint with the kind's glyph."""

    def __init__(self, kind: Kind | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._image: QImage | None = None
        follow(self)

    def show_image(self, image: QImage | None) -> None:
        """Show a picture; None or an empty one leaves the glyph."""
        self._image = image if image is not None and not image.isNull() else None
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(ART), px(ART))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect())
        path = QPainterPath()
        path.addRoundedRect(box, 10, 10)
        if self._image is not None:
            painter.setClipPath(path)
            side = min(self._image.width(), self._image.height())
            source = QRectF((self._image.width() - side) / 2, (self._image.height() - side) / 2, side, side)
            painter.drawImage(box, self._image, source)
            return
        color = theme.kind(self._kind) if self._kind is not None else theme.tx3
        painter.fillPath(path, mix(color, theme.raised, 0.14))
        glyph = f"kind-{self._kind.value}" if self._kind is not None else "help"
        side = px(20)
        pixmap = icon_pixmap(glyph, color, side, self.devicePixelRatioF())
        painter.drawPixmap(round((self.width() - side) / 2), round((self.height() - side) / 2), pixmap)


class ItemRow(QWidget):
    """A row.

    Signals:
        chosen: (key, Way). stepped: -1 or 1, to the row above or below. asked: its journal. live: whether it is there.
    """

    chosen = Signal(str, object)
    stepped = Signal(int)
    asked = Signal()
    live = Signal()

    def __init__(
        self, item: Item, choice: Way | None, *, all_clients: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.item = item
        self.setAccessibleName(accessible(item))
        self.art = Art(item.kind)
        self.ways = WayChoice(item.headline, item.barred, choice)
        self.ways.chosen.connect(self._chose)
        self.ways.stepped.connect(self.stepped)
        self.says = Paragraph("", size=12.5, color="tx2")
        self.look = Button(tr("Look"), "link", "small")
        if not item.look_url:
            self.look.hide()
        self.look.setToolTip(item.look_url)
        self.look.clicked.connect(self._look)
        self.live_question = Button(tr("Is this live?"), "link", "small")
        self.live_question.setAccessibleName(tr("Is {headline} live?", headline=item.headline))
        if item.state is not PublicationState.UNCONFIRMED:
            self.live_question.hide()
        self.live_question.clicked.connect(self.live)
        self.journal = Button(tr("Journal"), "link", "small")
        self.journal.setAccessibleName(tr("Journal of {headline}", headline=item.headline))
        self.journal.clicked.connect(self.asked)
        title = ElidedLabel(item.headline, size=14, weight=600)
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 14, 22, 14)
        row.setSpacing(14)
        row.addWidget(self.art, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(self._meta(all_clients))
        column.addSpacing(3)
        column.addWidget(title)
        column.addSpacing(8)
        column.addWidget(self.ways, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(5)
        words = QVBoxLayout()
        words.setContentsMargins(0, px(3), 0, 0)  # beside the links, which are higher than a line
        words.addWidget(self.says)
        words.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(10)
        below.addLayout(words, 1)
        for link in (self.live_question, self.look, self.journal):
            below.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(below)
        row.addLayout(column, 1)

    def renew(self, item: Item, choice: Way | None) -> bool:
        """Say what was read anew of the same post; False when that needs another row."""
        if _looks(item) != _looks(self.item):
            return False
        self.item = item
        self.setAccessibleName(accessible(item))
        self.when.setText(about(item))
        self.when.setToolTip(item.why)
        self.ways.renew(item.barred, choice)
        return True

    def tell(self, leaving: Iterable[datetime], now: datetime) -> None:
        """Say what to expect of the present choice."""
        self.says.setText(said(self.item, self.ways.value(), leaving, now))
        wrong = self.ways.value() is None and self.item.must
        self.says.set_color("warn" if wrong else "tx2")

    def _meta(self, all_clients: bool) -> QHBoxLayout:
        item = self.item
        row = QHBoxLayout()
        row.setSpacing(7)
        if all_clients:
            row.addWidget(Avatar(item.initials, item.colour, 17, name=item.client))
        row.addWidget(KindBadge(item.kind))
        self.when = Label(about(item), size=12.5, color="tx2", tabular=True)
        self.when.setToolTip(item.why)
        self.when.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row.addWidget(self.when)
        for network in item.networks[:MARKS]:
            row.addWidget(IconMark(f"net-{network}", "tx2", 14))
        if len(item.networks) > MARKS:
            row.addWidget(Label(f"+{len(item.networks) - MARKS}", size=12, color="tx3"))
        row.addWidget(ElidedLabel(where(item, all_clients=all_clients), size=12.5, color="tx3"), 1)
        if item.state is PublicationState.UNCONFIRMED:
            row.addWidget(Tag(tr("Not confirmed"), "warn", icon="ring-help"))
        return row

    def _chose(self, way: Way) -> None:
        self.chosen.emit(self.item.key, way)

    def _look(self) -> None:
        OUTSIDE.open(QUrl(self.item.look_url))


def _looks(item: Item) -> tuple[object, ...]:
    """What of an item its row is made from, and does not change afterwards."""
    who = (item.client, item.colour, item.initials, item.networks, item.accounts)
    return (*who, item.headline, item.kind, item.state, item.look_url, item.media_id)
