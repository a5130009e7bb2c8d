"""The filter's popover: words, and pills for everything one can choose; what is chosen shows at once."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.kinds import Kind
from planner.languages import tr
from planner.networks.facts import facts_of
from ui.context import UiContext
from ui.views.calendar.filtering.choices import Choices, read_choices
from ui.views.calendar.filtering.keeper import Filters
from ui.views.calendar.filtering.rule import NO_KIND
from ui.views.calendar.filtering.words import KINDS, PARTS, STANDINGS, shown_of
from ui.views.calendar.words import network_names
from ui.widgets.buttons import Button
from ui.widgets.column import Column
from ui.widgets.field import LineEdit
from ui.widgets.labels import Label
from ui.widgets.pills import Choice, Pills
from ui.widgets.popover import Popover
from ui.widgets.themed import px

WIDTH = 416
TYPED_MS = 160  # the plan is asked once the typing rests
ROOM = 150  # px of the window that the pills leave for the words, the foot and what is around


class FilterPopover(Popover):
    """Chooses what ``filters`` lets through."""

    help_page = "guide/finding.md#the-filter"

    def __init__(self, window: QWidget, context: UiContext, filters: Filters) -> None:
        super().__init__(window, name=tr("Filter"), width=WIDTH)
        self._context, self._filters = context, filters
        self._anchor: QWidget | None = None
        self.parts: dict[str, Pills] = {}
        self.words = LineEdit(filters.now.words, icon="search", placeholder=tr("Words in the post"))
        self.count = Label(size=12, weight=500, color="tx2", tabular=True)
        self.clear = Button(tr("Clear", "the filter"), "link", "small")
        self._column = Column()
        self._column.body.setContentsMargins(0, 0, 0, 0)
        self._column.body.setSpacing(6)
        foot = QHBoxLayout()
        foot.addWidget(self.count)
        foot.addStretch(1)
        foot.addWidget(self.clear)
        self.body.addWidget(self.words)
        self.body.addWidget(self._column)
        self.body.addLayout(foot)
        states = [Choice(key=key, text=text, icon=icon) for key, text, icon in STANDINGS]
        kinds = [
            Choice(key=key, text=text, badge=True, kind=None if key == NO_KIND else Kind(key))
            for key, text in KINDS
        ]
        self._add("standings", states)
        self._add("kinds", kinds)
        self._typing = QTimer(self, singleShot=True, interval=TYPED_MS)
        self._typing.timeout.connect(self._say_words)
        self.words.textChanged.connect(self._typed)
        self.clear.clicked.connect(self._clear)
        filters.changed.connect(self._show_chosen)
        self._show_chosen()

    def open_from(self, anchor: QWidget) -> None:
        """Open below ``anchor``; what the plan has to choose from follows as soon as it is read."""
        self._anchor = anchor
        self._fit()
        self.open_at(anchor)
        self._context.tasks.read(partial(read_choices, client_id=self._context.bridge.client), self._offer)

    def show_counts(self, shown: int, posts: int) -> None:
        """Say how many of how many are shown."""
        self.count.setText(shown_of(shown, posts))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the words takes them and closes."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._say_words()
            self.close_now()
        else:
            super().keyPressEvent(event)

    def _offer(self, choices: Choices) -> None:
        now, owners = self._filters.now, dict(choices.owners)
        if len(choices.networks) > 1 or now.networks:
            networks = dict.fromkeys((*choices.networks, *sorted(now.networks)))
            self._add("networks", [_network(key) for key in networks])
        if len(choices.accounts) > len(choices.networks) or now.accounts:
            self._add(
                "accounts",
                [
                    Choice(
                        key=one.id,
                        text=one.name,
                        tip=", ".join(
                            part
                            for part in (one.name, network_names([one.network]), owners.get(one.client_id))
                            if part
                        ),
                        icon=_mark(one.network),
                    )
                    for one in choices.accounts
                ],
            )
        for part, found in (("campaigns", choices.campaigns), ("offers", choices.offers)):
            names = dict.fromkeys((*found, *sorted(now.chosen(part))))
            if names:
                self._add(part, [Choice(key=name, text=name, tip=name) for name in names])
        self._fit()
        self.layout().activate()
        self.adjustSize()
        if self._anchor is not None:
            self.place_at(self._anchor)

    def _add(self, part: str, choices: list[Choice]) -> None:
        pills = Pills(choices, self._filters.now.chosen(part), name=PARTS[part])
        pills.turned.connect(partial(self._filters.turn, part))
        self.parts[part] = pills
        column = self._column.body
        column.addSpacing(4)
        for widget in (Label(PARTS[part], size=11, weight=600, color="tx3"), pills):
            column.addWidget(widget)
            widget.show()  # counts in the layout at once, also when the popover is open

    def _fit(self) -> None:
        """As high as its pills while the window has room; else they scroll."""
        inner = px(WIDTH) - self.body.contentsMargins().left() - self.body.contentsMargins().right()
        needed = self._column.body.totalMinimumHeightForWidth(inner)
        self._column.setFixedHeight(min(needed, self.parentWidget().height() - px(ROOM)))

    def _typed(self) -> None:
        self._typing.start()

    def _say_words(self) -> None:
        self._typing.stop()
        self._filters.say_words(self.words.text())

    def _clear(self) -> None:
        self.words.clear()
        self._typing.stop()
        self._filters.clear()

    def _show_chosen(self) -> None:
        now = self._filters.now
        for part, pills in self.parts.items():
            pills.show_on(now.chosen(part))
        self.clear.setVisible(bool(now.active))


def _network(key: str) -> Choice:
    return Choice(key=key, text=network_names([key]), icon=_mark(key))


def _mark(key: str) -> str:
    facts = facts_of(key)
    return facts.mark if facts else f"net-{key}"
