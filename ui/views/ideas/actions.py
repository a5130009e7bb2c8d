"""What the page of ideas does to the plan: each wish as one edit through the shell."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from planner.domain.client import Client
from planner.domain.ids import AccountId, ClientId, PostId, new_id
from planner.domain.kinds import Kind
from planner.domain.post import Post, Stage, Variant
from planner.domain.slot import SlotTime
from planner.domain.times import WallTime
from planner.editing.edits import PlaceIdea, PutPost, RemovePosts, SetKind
from planner.languages import tr
from ui.context import Prefill
from ui.next_slot import NextSlot
from ui.views.calendar.dates import next_sensible_time, short_day, time_words
from ui.views.calendar.locale import half_days
from ui.views.calendar.move_to import MoveTo
from ui.views.calendar.quick_add import QuickAdd
from ui.views.ideas.words import kind_name
from ui.widgets.choices import Menu

if TYPE_CHECKING:
    from ui.context import UiContext
    from ui.views.ideas.card import IdeaCard
    from ui.views.ideas.reading import Board

MENU_SLOTS = 4
"""So many free slots are offered in the menu."""


class IdeaActions(QObject):
    """The verbs of the page. ``popover``: the one opened last."""

    def __init__(self, context: "UiContext", parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._next = NextSlot(context, self)
        self._placing: PostId | None = None
        self.popover: MoveTo | QuickAdd | None = None

    def open(self, post_id: str) -> None:
        """Open the composer on an idea."""
        self._context.shell.compose(PostId(post_id))

    def add(self, client_id: ClientId, words: str, kind: Kind | None) -> None:
        """Keep words as an idea."""
        post = Post(id=PostId(new_id()), client_id=client_id, text=words, stage=Stage.IDEA, kind=kind)
        self._context.shell.do(PutPost(post, tr("Idea saved")))

    def write_at(self, slot: SlotTime, client: Client, box: QWidget, rect: QRect) -> None:
        """Ask for a line at a free slot; it becomes a draft there, for the slot's accounts."""
        popover = QuickAdd(box, slot.when, [client], kind=slot.kind, half_days=half_days())
        popover.slot = slot
        popover.next.hide()
        popover.saved.connect(partial(self._draft, slot))
        popover.more.connect(partial(self._draft_and_open, slot))
        popover.open_at(box, rect)
        self.popover = popover

    def _draft(self, slot: SlotTime, client_id: ClientId, words: str, when: WallTime) -> PostId:
        post = Post(
            id=PostId(new_id()),
            client_id=client_id,
            text=words,
            kind=slot.kind,
            stage=Stage.DRAFT,
            when=when,
            variants=tuple(Variant(account_id=one) for one in slot.account_ids),
        )
        self._context.shell.do(PutPost(post, tr("Draft saved on {day}", day=short_day(when.local.date()))))
        return post.id

    def _draft_and_open(self, slot: SlotTime, client_id: ClientId, words: str, when: WallTime) -> None:
        if words:
            self._context.shell.compose(self._draft(slot, client_id, words, when))
        else:
            self._context.shell.compose(None, when=when, prefill=Prefill(client=client_id, kind=slot.kind))

    def mark(self, post_id: str, kind: Kind | None) -> None:
        """Say of which kind an idea is."""
        self._context.shell.do(SetKind((PostId(post_id),), kind))

    def remove(self, post_id: PostId) -> None:
        """Delete an idea, with undo."""
        self._context.shell.do(RemovePosts((post_id,)))

    def place(self, post_id: str, day: date, slot: SlotTime | None, seen: "Board") -> None:
        """Put an idea on a day: at the slot, else at the next sensible time of that day."""
        post = next((one for one in seen.ideas if one.id == post_id), None)
        if post is None:
            return
        if slot is not None and slot.client_id == post.client_id:
            self.place_at(post.id, slot)
            return
        zone = seen.clients[post.client_id].zone
        when = next_sensible_time(day, self._context.services.clock.now(), zone)
        self._context.shell.do(PlaceIdea(post.id, when))

    def place_at(self, post_id: PostId, slot: SlotTime) -> None:
        """Put an idea at a free slot, whose accounts and role it takes where it has none."""
        self._context.shell.do(PlaceIdea(post_id, slot.when, slot.account_ids, slot.kind))

    def next_slot(self, post: Post) -> None:
        """Put an idea at the next free slot of its kind."""
        self._placing = post.id
        accounts: tuple[AccountId, ...] = tuple(one.account_id for one in post.variants)
        self._next.ask(post.client_id, accounts, post.kind, self._found)

    def _found(self, slot: SlotTime) -> None:
        if self._placing is not None:
            self.place_at(self._placing, slot)

    def choose_day(self, card: "IdeaCard", seen: "Board") -> None:
        """Ask for a day and a time."""
        post = card.post
        zone = seen.clients[post.client_id].zone
        free = [one for day in seen.days for one in day.slots if _fits(one, post)]
        now = self._context.services.clock.now()
        when = free[0].when if free else next_sensible_time(seen.days[0].date, now, zone)
        mover = MoveTo(
            card,
            card.words(),
            when,
            first_weekday=self._context.preferences.week_start,
            half_days=half_days(),
            first=True,
        )
        mover.day.set_today(seen.days[0].date)
        mover.chosen.connect(partial(self._chosen, post.id))
        self.popover = mover
        mover.open_at(card)

    def _chosen(self, post_id: PostId, when: WallTime) -> None:
        self._context.shell.do(PlaceIdea(post_id, when))

    def menu(self, parent: QWidget, card: "IdeaCard", seen: "Board") -> Menu:
        """What can be done with an idea."""
        post, menu = card.post, Menu(parent)
        menu.add(tr("Open"), partial(self.open, post.id), icon_name="pencil")
        menu.add(tr("Put it at the next free slot"), partial(self.next_slot, post), icon_name="skip")
        menu.add(tr("Give it a day…"), partial(self.choose_day, card, seen), icon_name="calendar")
        free = [one for day in seen.days for one in day.slots if _fits(one, post)][:MENU_SLOTS]
        if free:
            menu.addSeparator()
            for slot in free:
                local = slot.when.local
                clock = time_words(local, half_days=half_days())
                role = kind_name(slot.kind) if slot.kind else tr("Any kind")
                words = f"{short_day(local.date())}, {clock} · {role}"
                menu.add(words, partial(self.place_at, post.id, slot), icon_name="clock")
        menu.addSeparator()
        kinds = Menu(menu)
        kinds.setTitle(tr("Kind"))
        for kind in Kind:
            if kind is not post.kind:
                kinds.add(kind_name(kind), partial(self.mark, post.id, kind), icon_name=f"kind-{kind.value}")
        menu.addMenu(kinds)
        menu.addSeparator()
        menu.add(tr("Delete"), partial(self.remove, post.id), icon_name="trash", danger=True)
        return menu


def _fits(slot: SlotTime, post: Post) -> bool:
    return slot.client_id == post.client_id and (slot.kind is None or post.kind in {None, slot.kind})
