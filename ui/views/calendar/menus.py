"""The popovers and menus of a face: quick add, all of a day, move to, and what a right click offers."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QPoint, QRect, Slot
from PySide6.QtWidgets import QWidget

from planner.connectors.registry import keys
from planner.domain.brief import NO_BRIEF
from planner.domain.client import Client
from planner.domain.ids import AccountId, ClientId
from planner.domain.kinds import Kind
from planner.domain.slot import SlotTime
from planner.domain.times import WallTime, wall_at
from planner.languages import tr
from ui.actions.menu import add_named, add_turns
from ui.context import Prefill, UiContext
from ui.theme.theme import Theme
from ui.views.calendar.actions import ON_SHOW, Actions
from ui.views.calendar.art import ArtRoom
from ui.views.calendar.dates import next_sensible_time, short_day, time_words
from ui.views.calendar.day_list import DayList
from ui.views.calendar.judged import Judged
from ui.views.calendar.locale import half_days
from ui.views.calendar.reading import RangeState
from ui.views.calendar.replies import ReplyWindow
from ui.views.calendar.reply_menu import ReplyMenus
from ui.views.calendar.slot_menu import SlotMenus
from ui.views.calendar.state import Chip, ChipState
from ui.widgets.choices import Menu
from ui.widgets.popover import Popover

if TYPE_CHECKING:
    from ui.views.calendar.move_to import MoveTo

_STAYS = frozenset({ChipState.UNCONFIRMED, ChipState.SENDING})
"""States of chips that cannot be deleted: nobody knows yet whether people see them."""

_STUCK = frozenset({ChipState.HELD, ChipState.MISSED, ChipState.FAILED})
"""States of chips that do not go out by themselves any more."""


class Ground(Protocol):
    """The grid of a face, as far as popovers need it. Rectangles are in px of its viewport."""

    theme: Theme

    @property
    def room(self) -> ArtRoom: ...

    @property
    def range_state(self) -> RangeState | None:
        """What is shown."""
        ...

    def viewport(self) -> QWidget: ...
    def chosen_chip(self) -> Chip | None: ...
    def chosen_window(self) -> ReplyWindow | None: ...
    def window_rect(self) -> QRect:
        """Where the chosen reply window is."""
        ...

    def anchor_rect(self) -> QRect:
        """Where the chosen chip is, else what the keyboard is on."""
        ...

    def head_rect(self, day: date) -> QRect:
        """The head of a day, where a popover about it belongs."""
        ...


class Menus(QObject):
    """Opens what floats over the grid and hands choices to ``Actions``.

    Attributes:
        clients: who quick add can write for. popover: the one opened last, None once it closed.
    """

    def __init__(self, context: UiContext, grid: Ground, actions: Actions) -> None:
        super().__init__(grid.viewport())
        self._context = context
        self._grid = grid
        self._actions = actions
        self.clients: tuple[Client, ...] = ()
        self.client_id: ClientId | None = None
        self.popover: Popover | None = None
        self.replies = ReplyMenus(context, grid, self)
        self.slots = SlotMenus(context, actions, grid.viewport())

    def sensible(self, day: date, *, post: bool = True) -> WallTime | None:
        """When a new post on ``day`` goes out, not in quiet hours; None before the first month was read.

        Without ``post`` it is about something that readers do not see: time to answer.
        """
        state = self._grid.range_state
        if state is None:
            return None
        clients = [one for one in self.clients if self.client_id in {None, one.id}]
        brief = clients[0].brief if len(clients) == 1 else NO_BRIEF
        now = self._context.services.clock.now()
        return next_sensible_time(day, now, state.zone, brief=brief if post else None)

    @Slot(object)
    def quick_add(self, day: date) -> None:
        """Ask for a line on ``day``; without a client to write for, open the composer."""
        self.quick_add_at(self.sensible(day), self._grid.head_rect(day))

    @Slot(object, QRect)
    def quick_add_in(self, slot: SlotTime, rect: QRect) -> None:
        """Ask for a line in a free posting slot, with its role and for its accounts."""
        self.quick_add_at(slot.when, rect, slot)

    def quick_add_at(
        self, when: WallTime | None, rect: QRect, slot: SlotTime | None = None, *, minutes: int = 0
    ) -> None:
        """Ask for a line at a time, beside ``rect``; ``minutes`` may be set aside to answer instead."""
        whose = slot.client_id if slot is not None else self.client_id
        clients = [one for one in self.clients if whose in {None, one.id}]
        if when is None or not clients:
            self._context.shell.compose(None, when=when)
            return
        from ui.views.calendar.quick_add import QuickAdd

        kind = slot.kind if slot is not None else None
        accounts = slot.account_ids if slot is not None else ()
        minutes = minutes if self.replies.whose() is not None else 0
        popover = QuickAdd(
            self._grid.viewport(), when, clients, kind=kind, minutes=minutes, half_days=half_days()
        )
        popover.aside.connect(partial(self.replies.set_aside, when, minutes))
        self.slots.offer(popover)
        popover.saved.connect(partial(self.slots.keep, popover, kind, accounts))
        popover.more.connect(partial(self._go_on, kind=kind, accounts=accounts))
        self._open(popover, rect)

    def all_of(self, day: date, findings: Mapping[str, int]) -> None:
        """Show a day with all its posts."""
        state = self._grid.range_state
        if state is None or state.index_of(day) < 0:
            return
        shown = state.days[state.index_of(day)]
        popover = DayList(self._grid.viewport(), self._grid.theme, self._grid.room, shown, findings)
        popover.opened.connect(self._actions.open)
        popover.window_opened.connect(self.replies.change)
        self._open(popover, self._grid.head_rect(day))

    def look(self, chip: Chip, findings: Judged) -> None:
        """Show all of a post beside it, without opening it."""
        from ui.views.calendar.quick_look import QuickLook

        popover = QuickLook(self._context, self._grid.viewport(), chip, findings.of(chip.post_id))
        popover.opened.connect(self._actions.open)
        self._open(popover, self._grid.anchor_rect())

    def move_to(self, chip: Chip) -> None:
        """Ask where a chip shall go."""
        popover = self._mover(chip.words, chip.when)
        popover.foresee(self._context, chip)
        popover.chosen.connect(partial(self._actions.move, chip))
        self._open(popover, self._grid.anchor_rect())

    def menu(self, chip: Chip | None, day: date, point: QPoint, when: WallTime | None = None) -> None:
        """Offer what can be done with a chip, or on a day; ``when``: at this time of it."""
        window = self._grid.chosen_window()
        menu = self.build_menu(chip, day, when) if window is None else self.replies.build_menu(window)
        add_turns(menu, self._context.shell)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(point)

    def build_menu(self, chip: Chip | None, day: date, when: WallTime | None = None) -> Menu:
        """The menu itself: only what works."""
        menu = Menu(self._grid.viewport())
        if chip is None:
            self._of_day(menu, day, when)
            return menu
        add_named(menu, "post.open", partial(self._actions.open, chip))
        if chip.state is ChipState.UNCONFIRMED:
            menu.add(
                tr("Is this live?"),
                partial(self._context.shell.ask_live, chip.post_id),
                icon_name="ring-help",
            )
        if chip.state in _STUCK or (
            chip.state is ChipState.SCHEDULED and not keys().issuperset(chip.networks)
        ):
            by_hand = partial(self._context.shell.post_by_hand, chip.post_id)
            menu.add(tr("Post by hand…"), by_hand, icon_name="hand")
        if chip.movable:
            menu.add(tr("Move to…"), partial(self.move_to, chip), icon_name="calendar")
            self.slots.add_to(menu, chip)
        add_named(menu, "post.copy", partial(self._actions.copy_days, chip, 0))
        if chip.publication_ids:
            journal = partial(self._context.shell.show_journal, chip.post_id)
            add_named(menu, "post.journal", journal)
        if chip.state not in _STAYS:
            menu.addSeparator()
            words = tr("Delete…") if chip.state in ON_SHOW else ""
            add_named(menu, "post.delete", partial(self._actions.remove, chip), words, danger=True)
        return menu

    def _mover(self, words: str, when: WallTime) -> "MoveTo":
        first = self._context.preferences.week_start
        from ui.views.calendar.move_to import MoveTo  # popovers are imported when the first one opens

        mover = MoveTo(self._grid.viewport(), words, when, first_weekday=first, half_days=half_days())
        mover.day.set_today(wall_at(self._context.services.clock.now(), when.zone).local.date())
        return mover

    def _of_day(self, menu: Menu, day: date, when: WallTime | None) -> None:
        words = tr("New post on {day}", day=short_day(day))
        line = partial(self.quick_add, day)
        if when is not None:
            at = time_words(when.local, half_days=half_days())
            words = tr("New post on {day}, {time}", day=short_day(day), time=at)
            line = partial(self.quick_add_at, when, self._grid.anchor_rect())
        menu.add(words, partial(self._compose, day, when), icon_name="plus")
        menu.add(tr("Write one line…"), line, icon_name="pencil")
        if self.replies.whose() is not None:
            menu.add(tr("Set time aside to answer…"), partial(self.replies.ask, day, when), icon_name="reply")

    def _compose(self, day: date, when: WallTime | None = None) -> None:
        self._context.shell.compose(None, when=when or self.sensible(day))

    def _go_on(
        self,
        client_id: ClientId,
        text: str,
        when: WallTime,
        *,
        kind: Kind | None = None,
        accounts: tuple[AccountId, ...] = (),
    ) -> None:
        if text:
            post_id = self._actions.add(client_id, text, when, kind=kind, accounts=accounts)
            self._context.shell.compose(post_id)
        elif kind is not None:
            prefill = Prefill(client=client_id, kind=kind)
            self._context.shell.compose(None, when=when, prefill=prefill)
        else:
            self._context.shell.compose(None, when=when)

    def _open(self, popover: Popover, rect: QRect) -> None:
        self.popover = popover
        popover.open_at(self._grid.viewport(), rect if rect.isValid() else None)
