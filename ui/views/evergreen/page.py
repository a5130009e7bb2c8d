"""The page: what fills free slots, what comes on days of its own, and, if wanted, what has ended."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QVBoxLayout

from planner.domain.changes import Aggregate, Changes
from planner.domain.ids import ClientId
from planner.domain.times import wall_at
from planner.editing.pool import Pooled, read_pool
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork
from ui.sheets.frame import Card, Page, PageHead, empty, order_tabs
from ui.views.evergreen.actions import PoolActions
from ui.views.evergreen.row import PoolRow
from ui.views.evergreen.words import DAYS, ENDED, HOW, NOTHING, SLOTS
from ui.widgets.buttons import Button
from ui.widgets.choices import CheckBox
from ui.widgets.column import Column
from ui.widgets.field import Rule
from ui.widgets.labels import Label
from ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from ui.context import UiContext

_CONCERNS = (
    Aggregate.REPEAT,
    Aggregate.POST,
    Aggregate.PUBLICATION,
    Aggregate.CLIENT,
    Aggregate.ACCOUNT,
    Aggregate.SLOT,
)


@dataclass(frozen=True, slots=True)
class _Read:
    client: ClientId | None
    found: tuple[Pooled, ...]


class EvergreenPage(Page):
    """The page. ``rows``: what it shows, in order."""

    help_page = "guide/planning.md#evergreen"

    def __init__(self, context: "UiContext") -> None:
        super().__init__()
        self._context = context
        self.acts = PoolActions(context, self)
        self.rows: list[PoolRow] = []
        self.count = Label("", color="tx2", tabular=True)
        self.ended = CheckBox(tr("Show what has ended"))
        self.ended.toggled.connect(self._toggled)
        self.new = Button(tr("New post"), "primary", icon="plus")
        self.new.clicked.connect(self._write)
        head = PageHead(tr("Evergreen"), self.count)
        head.row.addWidget(self.ended)
        head.row.addWidget(self.new)
        self.column = Column()
        self.column.body.setContentsMargins(22, 8, 22, 22)
        self.column.body.setSpacing(8)
        self.nothing = EmptyState("repeat", NOTHING, HOW, tr("Write a post"))
        self.nothing.pressed.connect(self._write)
        self.nothing.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(head)
        box.addWidget(self.nothing, 1)
        box.addWidget(self.column, 1)
        context.bridge.client_changed.connect(self._client_changed)
        context.bridge.changed.connect(self._heard)

    def load(self) -> None:
        """Read what comes again."""
        client, now = self._context.bridge.client, self._context.services.clock.now()
        ended = self.ended.isChecked()

        def look(unit: UnitOfWork) -> _Read:
            return _Read(client, read_pool(unit, client, now, ended=ended))

        self._context.tasks.read(look, self._show)

    def _show(self, read: _Read) -> None:
        if read.client != self._context.bridge.client:
            return  # another client was chosen meanwhile
        here = QApplication.focusWidget()
        focus = next((row.one.repeat.id for row in self.rows if here and row.isAncestorOf(here)), "")
        empty(self.column.body)
        self.rows = []
        going = [one for one in read.found if not one.repeat.ended]
        self.count.setText(str(len(going)) if going else "")
        groups = (
            (SLOTS, [one for one in going if one.repeat.rule is None]),
            (DAYS, [one for one in going if one.repeat.rule is not None]),
            (ENDED, [one for one in read.found if one.repeat.ended]),
        )
        many = len({one.repeat.client_id for one in read.found}) > 1
        for words, pooled in groups:
            if pooled:
                self._add(words, pooled, many)
        self.column.body.addStretch(1)
        self.nothing.setVisible(not read.found)
        self.new.setVisible(bool(read.found))
        self.column.setVisible(bool(read.found))
        order_tabs(self)
        again = next((row for row in self.rows if row.one.repeat.id == focus), None)
        if again is not None:
            again.more.setFocus()

    def _add(self, words: str, pooled: list[Pooled], many: bool) -> None:
        self.column.body.addWidget(Label(words, size=12, weight=600, color="tx2"))
        card = Card()
        now = self._context.services.clock.now()
        for place, one in enumerate(pooled):
            if place:
                card.body.addWidget(Rule())
            row = PoolRow(one, wall_at(now, one.client.zone).local.date(), all_clients=many)
            row.opened.connect(self.acts.open)
            row.planned.connect(self.acts.plan)
            row.changed.connect(self.acts.change)
            row.kept.connect(partial(self.acts.stop, keep=True))
            row.dropped.connect(partial(self.acts.stop, keep=False))
            self.rows.append(row)
            card.body.addWidget(row)
        self.column.body.addWidget(card)

    def _toggled(self, _on: bool) -> None:
        self.load()

    def _write(self) -> None:
        self._context.shell.compose()

    def _client_changed(self, _client: object) -> None:
        self.refresh()

    def _heard(self, changes: Changes) -> None:
        if changes.touches(*_CONCERNS):
            self.refresh()
