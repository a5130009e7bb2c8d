"""The page of ideas: a line to write the next, the board by kind, and the coming two weeks."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.changes import Aggregate, Changes
from planner.domain.ids import ClientId
from planner.domain.kinds import Kind
from planner.domain.slot import SlotTime
from planner.domain.times import wall_at
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork
from ui.sheets.frame import Page, PageHead
from ui.views.calendar.locale import half_days
from ui.views.ideas.actions import IdeaActions
from ui.views.ideas.board import IdeaBoard
from ui.views.ideas.quick import QuickIdea
from ui.views.ideas.reading import SHOWN, Board, read_board, sections
from ui.views.ideas.strip import TwoWeeks
from ui.views.ideas.words import EMPTY, EMPTY_FACT, NOTHING_FOUND, nothing_found
from ui.widgets.buttons import Button
from ui.widgets.field import LineEdit
from ui.widgets.labels import Label
from ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from ui.context import UiContext
    from ui.views.ideas.card import IdeaCard

PROMPTS, PLAN = tr("Prompts…"), tr("Plan a week")
_CONCERNS = (Aggregate.POST, Aggregate.CLIENT, Aggregate.PUBLICATION, Aggregate.SLOT, Aggregate.ACCOUNT)


class IdeasPage(Page):
    """The page."""

    help_page = "guide/ideas.md"

    def __init__(self, context: "UiContext") -> None:
        super().__init__()
        self._context = context
        self._client: ClientId | None = context.bridge.client
        self._seen = Board(clients={})
        self._dragging = self._waiting = False
        self.count = Label("", size=13, color="tx2", tabular=True)
        self.search = LineEdit(placeholder=tr("Search ideas"), name=tr("Search ideas"))
        self.prompts = Button(PROMPTS, "ghost", icon="bulb")
        self.plan = Button(PLAN, "default", icon="calendar")
        self.new = Button(tr("New idea"), "primary", icon="plus")
        self.head = head = PageHead(tr("Ideas"), self.count)
        self.search.setFixedWidth(190)
        for part in (self.search, self.prompts, self.plan, self.new):
            head.row.addWidget(part)
        self.quick = QuickIdea()
        self.board = IdeaBoard()
        self.empty = EmptyState("bulb", EMPTY, EMPTY_FACT)
        self.strip = TwoWeeks()
        self.acts = IdeaActions(context, self)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (head, self.quick):
            column.addWidget(part)
        column.addWidget(self.empty, 1)
        column.addWidget(self.board, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left, 1)
        row.addWidget(self.strip)
        self.empty.hide()
        self._connect()

    def _connect(self) -> None:
        bridge = self._context.bridge
        bridge.client_changed.connect(self.show_client)
        bridge.changed.connect(self._heard)
        self.search.textChanged.connect(self._show)
        self.new.clicked.connect(self.write)
        self.plan.clicked.connect(self._plan)
        self.prompts.clicked.connect(self._context.shell.edit_prompts)
        self.quick.written.connect(self.acts.add)
        self.board.opened.connect(self.acts.open)
        self.board.menu.connect(self._menu)
        self.board.removed.connect(self._remove)
        self.board.day.connect(self._day)
        self.board.marked.connect(self.acts.mark)
        self.board.more.connect(self.write)
        self.board.rested.connect(self._rest)
        self.strip.dropped.connect(self._dropped)
        self.strip.pressed.connect(self._slot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the head once it has its width."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit_head)

    def _fit_head(self) -> None:
        """Where large text leaves no room for all words in the head, two buttons show their signs alone."""
        buttons = ((self.prompts, PROMPTS), (self.plan, PLAN))
        for button, words in buttons:
            button.set_short(False, words)
        short = self.head.row.sizeHint().width() > self.head.width()
        for button, words in buttons:
            button.set_short(short, words)
            button.setToolTip(words if short else "")

    def write(self, kind: Kind | bool | None = None) -> None:
        """Put the keyboard where the next idea is written."""
        self.quick.begin(kind if isinstance(kind, Kind) else None)

    def show_client(self, client_id: ClientId | None) -> None:
        """Show the ideas of one client, or of all."""
        self._client = client_id
        self.refresh()

    def _heard(self, changes: Changes) -> None:
        if changes.touches(*_CONCERNS):
            self.refresh()

    def load(self) -> None:
        """Read the ideas and the coming days; not while one is being dragged."""
        if self._dragging:
            self._waiting = True
            return
        client, now = self._client, self._context.services.clock.now()
        own = self._context.preferences.own_zone

        def look(unit: UnitOfWork) -> Board:
            return read_board(unit, client, own, now)

        self._context.tasks.read(look, self._read)

    def _rest(self, lies: bool) -> None:
        self._dragging = not lies
        if lies and self._waiting:
            self._waiting = False
            self.load()

    def _read(self, board: Board) -> None:
        self._seen = board
        self.quick.show_clients(board.clients, self._client)
        today = wall_at(self._context.services.clock.now(), board.zone).local.date()
        self.strip.show_days(board, today, half_days=half_days())
        self._show()

    def _show(self, *_args: object) -> None:
        words = self.search.text()
        found = sections(self._seen.ideas, words)
        left = SHOWN
        for kind, posts in found.items():
            found[kind] = posts[:left]
            left -= len(found[kind])
        many = self._client is None and len(self._seen.clients) > 1
        self.board.show_ideas(found, self._seen.clients if many else None)
        ideas, shown = len(self._seen.ideas), SHOWN - left
        some = tr("{shown} of {all}", shown=shown, all=ideas) if words.strip() else str(ideas)
        self.count.setText(some if ideas else "")
        nothing = bool(ideas) and not shown
        if nothing:
            self.empty.say(NOTHING_FOUND, nothing_found(ideas))
        elif not ideas:
            self.empty.say(EMPTY, EMPTY_FACT)
        self.empty.setVisible(nothing)
        self.board.setVisible(not nothing)

    def _menu(self, card: "IdeaCard", point: QPoint) -> None:
        menu = self.acts.menu(self, card, self._seen)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(point)

    def _remove(self, card: "IdeaCard") -> None:
        self.acts.remove(card.post.id)

    def _day(self, card: "IdeaCard") -> None:
        self.acts.choose_day(card, self._seen)

    def _dropped(self, post_id: str, day: date, slot: SlotTime | None) -> None:
        self.acts.place(post_id, day, slot, self._seen)

    def _slot(self, slot: SlotTime, box: QWidget, rect: QRect) -> None:
        """Ask for a line at a free slot."""
        client = self._seen.clients.get(slot.client_id)
        if client is not None:
            self.acts.write_at(slot, client, box, rect)

    def _plan(self) -> None:
        self._context.shell.plan_week()
