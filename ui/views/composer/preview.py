"""What goes out, account by account: the exact words of ``planner.networks.render``, links coloured."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner.domain.account import Account
from planner.domain.client import Client
from planner.domain.media import MediaUse
from planner.networks.entities import host_of
from planner.networks.facts import facts_of
from planner.networks.rendered import Part, Rendered
from ui.theme.icons import icon_pixmap
from ui.theme.theme import current
from ui.views.composer.accounts import mark_of, network_label
from ui.views.composer.pictures import Pictures
from ui.views.composer.strip import badge_words, cover
from ui.views.composer.wording import Words
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.marks import Avatar, IconMark
from ui.widgets.themed import follow

PICTURE_HEIGHT = 150
CARD_HEIGHT = 58
GAP = 4
RADIUS = 9


class Gallery(QWidget):
    """Pictures as networks lay them out: one wide, two side by side, then a grid, with their alt badge."""

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._uses: tuple[MediaUse, ...] = ()
        pictures.ready.connect(self._ready)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(self)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.update()

    def show_uses(self, uses: tuple[MediaUse, ...]) -> None:
        """Show other pictures."""
        self._uses = uses
        self.setVisible(bool(uses))
        self.setAccessibleName("; ".join(use.alt_text or "picture without alt text" for use in uses))
        self.setFixedHeight(self._height())
        self.update()

    def _height(self) -> int:
        if not self._uses:
            return 0
        rows = -(-len(self._uses) // 2)
        each = 190 if len(self._uses) == 1 else PICTURE_HEIGHT if rows == 1 else 110
        return rows * each + (rows - 1) * GAP

    def _boxes(self) -> list[QRectF]:
        count = len(self._uses)
        if count == 1:
            return [QRectF(0, 0, self.width(), self.height())]
        rows = -(-count // 2)
        high = (self.height() - (rows - 1) * GAP) / rows
        half = (self.width() - GAP) / 2
        boxes = []
        for index in range(count):
            alone = index == count - 1 and count % 2 == 1
            width = self.width() if alone else half
            boxes.append(QRectF((index % 2) * (half + GAP), (index // 2) * (high + GAP), width, high))
        return boxes

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pictures, each with the badge that says whether it has an alt text."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for use, box in zip(self._uses, self._boxes(), strict=True):
            image = self._pictures.image(use.media_id)
            if image is not None and not image.isNull():
                cover(painter, box, image, RADIUS)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.sunken)
                painter.drawRoundedRect(box, RADIUS, RADIUS)
                icon = icon_pixmap("image", theme.tx3, 22, self.devicePixelRatioF())
                painter.drawPixmap(QPointF(box.center().x() - 11, box.center().y() - 11), icon)
            if badge_words(use)[0] == "ALT ✓":
                tag = QRectF(box.left() + 6, box.bottom() - 22, 30, 16)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.toast)
                painter.drawRoundedRect(tag, 4, 4)
                painter.setPen(Qt.GlobalColor.white)
                painter.setFont(theme.font(10, 600))
                painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, "ALT")

    def _ready(self, _media_id: str) -> None:
        self.update()


class LinkCard(QWidget):
    """The card that a network makes of a link: where it leads, and no more than Parley knows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._address = ""
        self.setFixedHeight(CARD_HEIGHT)
        follow(self)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.update()

    def show_address(self, address: str) -> None:
        """Show where it leads; "" hides the card."""
        self._address = address
        self.setVisible(bool(address))
        self.setAccessibleName(f"Link card: {address}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw globe, host and address."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.line2)
        painter.setBrush(theme.canvas)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        globe = icon_pixmap("globe", theme.tx2, 18, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(14, (self.height() - 18) / 2), globe)
        painter.setFont(theme.font(13, 600))
        painter.setPen(theme.tx)
        room = QRectF(44, 9, self.width() - 56, 20)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, host_of(self._address))
        painter.setFont(theme.font(12))
        painter.setPen(theme.tx3)
        words = painter.fontMetrics().elidedText(
            self._address, Qt.TextElideMode.ElideMiddle, round(room.width())
        )
        painter.drawText(room.translated(0, 20), Qt.AlignmentFlag.AlignVCenter, words)


class PartView(QWidget):
    """One message: words, pictures, card."""

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self.gallery, self.card = Words(), Gallery(pictures), LinkCard()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.words, self.gallery, self.card):
            column.addWidget(widget)

    def show_part(self, part: Part) -> None:
        """Show another message."""
        self.words.show_text(part.text)
        self.words.setVisible(bool(part.text))
        self.gallery.show_uses(part.media)
        self.card.show_address(part.card)


class PreviewCard(QWidget):
    """One account's post: avatar, name, handle, network, then each message of it."""

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._parts: list[PartView] = []
        self._avatar = Avatar("", "#000000", 36)
        self._name, self._handle = ElidedLabel("", weight=600), ElidedLabel("", size=12, color="tx3")
        self._mark = IconMark("globe", "tx3", 15)
        self._day = Label("", size=12, color="tx3")
        self._title = Words(17, 600)
        self._extra = Words(12.5)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(self._handle)
        head = QHBoxLayout()
        head.setSpacing(9)
        head.addWidget(self._avatar)
        head.addLayout(names, 1)
        head.addWidget(self._mark)
        head.addWidget(self._day)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(15, 13, 15, 14)
        self._column.setSpacing(9)
        self._column.addLayout(head)
        self._column.addWidget(self._title)
        self._column.addWidget(self._extra)
        follow(self)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.update()

    def show_post(self, account: Account, client: Client, rendered: Rendered, day: str) -> None:
        """Show what goes out on an account, and on which day."""
        self._avatar.set(client.initials, client.colour, client.name)
        self._name.set_text(client.name)
        self._handle.set_text(f"{account.handle} · {network_label(account.network)}")
        self._mark.set(mark_of(account.network))
        self._day.setText(day)
        facts = facts_of(account.network)
        titled = facts is not None and (facts.page or bool(facts.title_limit))
        self._title.setVisible(titled and bool(rendered.title))
        self._title.show_text(rendered.title)
        while len(self._parts) < len(rendered.parts):
            view = PartView(self._pictures, self)
            self._parts.append(view)
            self._column.insertWidget(self._column.count() - 1, view)
        for index, view in enumerate(self._parts):
            view.setVisible(index < len(rendered.parts))
            if index < len(rendered.parts):
                view.show_part(rendered.parts[index])
        extra = f"First comment: {rendered.first_comment}" if rendered.first_comment else ""
        self._extra.setVisible(bool(extra))
        self._extra.show_text(extra)

    def texts(self) -> list[str]:
        """The words that are shown, message by message."""
        return [view.words.text() for view in self._parts if not view.isHidden()]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card's surface."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.line)
        painter.setBrush(theme.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
