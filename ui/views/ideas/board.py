"""The board: ideas by kind, so that one sees at once which kind there is too little of.

By kind, and not by how far an idea is: what a plan lacks is a kind, a slot asks for one, and a card that is dragged to
another column has changed its kind, nothing else. How far an idea is, its words tell.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout

from planner.domain.client import Client
from planner.domain.ids import ClientId
from planner.domain.kinds import Kind
from planner.domain.post import Post
from planner.languages import tr
from ui.sheets.frame import order_tabs
from ui.views.ideas.card import IdeaCard
from ui.views.ideas.section import KindSection
from ui.widgets.column import Column
from ui.widgets.themed import px

LEAST = 196  # px of a column
ORDER: tuple[Kind | None, ...] = (
    None,
    Kind.STORY,
    Kind.TEACH,
    Kind.CONVERSE,
    Kind.COMMUNITY,
    Kind.ENTERTAIN,
    Kind.INSPIRE,
    Kind.SERVICE,
    Kind.PROMOTE,
)


class IdeaBoard(Column):
    """All kinds in as many columns as there is room for.

    Signals:
        opened(str): an idea to open. menu(object, QPoint): a card, and where. removed(object), day(object): keys on it.
        marked(str, object): an idea dropped on a kind. more(object): write one of this kind.
        rested(bool): see IdeaCard.
    """

    opened = Signal(str)
    menu = Signal(object, QPoint)
    removed = Signal(object)
    day = Signal(object)
    marked = Signal(str, object)
    more = Signal(object)
    rested = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Ideas by kind"))
        self.sections = {kind: KindSection(kind) for kind in ORDER}
        self._columns: list[QVBoxLayout] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(10)
        self.body.setContentsMargins(22, 4, 12, 22)
        self.body.addLayout(self._row)
        self.body.addStretch(1)
        for section in self.sections.values():
            section.opened.connect(self.opened)
            section.menu.connect(self.menu)
            section.pressed.connect(self._pressed)
            section.dropped.connect(self.marked)
            section.more.connect(self.more)
            section.rested.connect(self.rested)
            section.grown.connect(self._order)
        self._lay(4)

    def show_ideas(
        self, found: Mapping[Kind | None, Sequence[Post]], clients: Mapping[ClientId, Client] | None
    ) -> None:
        """Show ideas by kind; the keyboard stays on the idea it was on."""
        focus = QApplication.focusWidget()
        held = focus.post.id if isinstance(focus, IdeaCard) and self.isAncestorOf(focus) else ""
        for kind, section in self.sections.items():
            section.show_ideas(found.get(kind, ()), clients)
        self.sections[None].setVisible(bool(found.get(None)))
        self._order()
        card = next((one for one in self.cards() if one.post.id == held), None)
        if card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _order(self) -> None:
        order_tabs(self)

    def cards(self) -> list[IdeaCard]:
        """Every card, section by section."""
        return [card for section in self.sections.values() for card in section.cards]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as there is room for, two at least."""
        super().resizeEvent(event)
        room = self.viewport().width() - 34
        self._lay(min(4, max(2, room // (px(LEAST) + 10))))

    def _lay(self, count: int) -> None:
        if count == len(self._columns):
            return
        while (item := self._row.takeAt(0)) is not None:
            item.layout().deleteLater()
        self._columns = []
        for _ in range(count):
            column = QVBoxLayout()
            column.setSpacing(10)
            self._columns.append(column)
            self._row.addLayout(column, 1)
        self._columns[0].addWidget(self.sections[None])
        for place, kind in enumerate(kind for kind in ORDER if kind):
            self._columns[place % count].addWidget(self.sections[kind])
        for column in self._columns:
            column.addStretch(1)

    def _pressed(self, card: IdeaCard, key: int) -> None:
        if key == Qt.Key.Key_Delete:
            self.removed.emit(card)
        elif key == Qt.Key.Key_D:
            self.day.emit(card)
        else:
            self._step(card, Qt.Key(key))

    def _step(self, card: IdeaCard, key: Qt.Key) -> None:
        """Up and down inside a column, left and right to the nearest card of the next."""
        here = card.mapTo(self, card.rect().center())
        best: tuple[int, IdeaCard] | None = None
        for other in self.cards():
            there = other.mapTo(self, other.rect().center())
            dx, dy = there.x() - here.x(), there.y() - here.y()
            same = abs(dx) < card.width() // 2
            on = {
                Qt.Key.Key_Up: same and dy < 0,
                Qt.Key.Key_Down: same and dy > 0,
                Qt.Key.Key_Left: not same and dx < 0,
                Qt.Key.Key_Right: not same and dx > 0,
            }[key]
            if on and other is not card:
                far = abs(dx) * 4 + abs(dy) if not same else abs(dy)
                if best is None or far < best[0]:
                    best = (far, other)
        if best is not None:
            best[1].setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(best[1])
