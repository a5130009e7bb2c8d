"""The ideas of one kind: a heading, the cards, and a place to drop others on."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSize, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner.domain.client import Client
from planner.domain.ids import ClientId
from planner.domain.kinds import Kind
from planner.domain.post import Post
from planner.languages import tr
from ui.theme.icons import badge_pixmap
from ui.theme.theme import current
from ui.views.ideas.card import IdeaCard, idea_in
from ui.views.ideas.words import BLURBS, kind_name
from ui.widgets.buttons import Button, IconButton
from ui.widgets.labels import Label, Paragraph
from ui.widgets.marks import Mark
from ui.widgets.themed import follow

FIRST = 12
"""So many of a kind are shown at once."""


class KindBadge(Mark):
    """A kind's large badge; its name stands beside it."""

    def __init__(self, kind: Kind | None) -> None:
        super().__init__()
        self._kind = kind
        follow(self)

    def sizeHint(self) -> QSize:
        return QSize(18, 18)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).drawPixmap(
            0, 0, badge_pixmap(self._kind, current(), self.devicePixelRatioF(), large=True)
        )


class KindSection(QWidget):
    """One kind.

    Signals:
        opened(str), menu(object, QPoint), pressed(object, int): of a card; the id, or the card itself.
        dropped(str, object): an idea, and this kind. more(object): write one of this kind.
        rested(bool): see IdeaCard. grown(): older ones are shown too.
    """

    opened = Signal(str)
    menu = Signal(object, QPoint)
    pressed = Signal(object, int)
    dropped = Signal(str, object)
    more = Signal(object)
    rested = Signal(bool)
    grown = Signal()

    def __init__(self, kind: Kind | None) -> None:
        super().__init__()
        self.kind = kind
        self.cards: list[IdeaCard] = []
        self._target = self._all = False
        self._posts: tuple[Post, ...] = ()
        self._clients: Mapping[ClientId, Client] | None = None
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._count = Label("", size=12, color="tx3", tabular=True)
        self.add = IconButton("plus", tr("Write an idea: {kind}", kind=kind_name(kind)), size="small")
        self.add.clicked.connect(self._more)
        head = QHBoxLayout()
        head.setSpacing(7)
        head.addWidget(KindBadge(kind))
        head.addWidget(Label(kind_name(kind), weight=600))
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.add)
        self._blurb = Paragraph(BLURBS[kind], size=12, color="tx3")
        self._cards = QVBoxLayout()
        self._cards.setSpacing(6)
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 8, 10, 10)
        box.setSpacing(7)
        box.addLayout(head)
        box.addWidget(self._blurb)
        box.addLayout(self._cards)
        self.rest = Button("", "link", "small")
        self.rest.clicked.connect(self._show_rest)
        box.addWidget(self.rest)
        self.rest.hide()
        self.setAccessibleName(tr("Ideas: {kind}", kind=kind_name(kind)))
        follow(self)

    def retheme(self) -> None:
        """Read colours from the current theme."""
        self.update()

    def show_ideas(self, posts: Sequence[Post], clients: Mapping[ClientId, Client] | None) -> None:
        """Show these, the newest first and the others on demand; ``clients`` where it is to be told whose each is.

        Cards that show the same as before stay as they are.
        """
        self._posts, self._clients = tuple(posts), clients
        shown = self._posts if self._all else self._posts[:FIRST]
        known = {card.post.id: card for card in self.cards}
        kept = []
        for place, post in enumerate(shown):
            client = clients.get(post.client_id) if clients else None
            card = known.get(post.id)
            if card is None or not card.shows(post, client):
                card = self._card(post, client)
            else:
                del known[post.id]
            if self._cards.indexOf(card) != place:
                self._cards.insertWidget(place, card)
            kept.append(card)
        for card in known.values():
            self._cards.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = kept
        rest = len(self._posts) - len(shown)
        self.rest.set_words(tr("{count} more", count=rest))
        self.rest.setVisible(rest > 0)
        self._count.setText(str(len(posts)) if posts else "")
        self._blurb.setVisible(not posts)

    def _card(self, post: Post, client: Client | None) -> IdeaCard:
        card = IdeaCard(post, client, width=max(120, self.width() - 20))
        card.opened.connect(partial(self.opened.emit, post.id))
        card.menu.connect(partial(self.menu.emit, card))
        card.pressed.connect(partial(self.pressed.emit, card))
        card.rested.connect(self.rested)
        return card

    def _show_rest(self) -> None:
        self._all = True
        self.show_ideas(self._posts, self._clients)
        self.grown.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mine = idea_in(event.mimeData()) and not any(
            card.post.id == idea_in(event.mimeData()) for card in self.cards
        )
        self._target = bool(mine)
        if mine:
            event.acceptProposedAction()
        self.update()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._target = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._target = False
        self.update()
        event.acceptProposedAction()
        self.dropped.emit(idea_in(event.mimeData()), self.kind)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.acc if self._target else theme.line, 1))
        painter.setBrush(theme.accsoft if self._target else theme.panel)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)

    def _more(self) -> None:
        self.more.emit(self.kind)
