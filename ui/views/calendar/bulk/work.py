"""The verbs for several chips: each is one edit, one undo step and one toast that says what was left."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QObject

from planner.domain.account import Account
from planner.domain.kinds import Kind
from planner.domain.times import WallTime
from planner.editing.bulk import AddAccount, TakeAccountOff
from planner.editing.edit import Batch, Edit
from planner.editing.edits import RemovePosts, SetKind
from planner.languages import tr
from planner.networks.facts import facts_of
from ui.context import UiContext
from ui.views.calendar.bulk.edits import MoveChips
from ui.views.calendar.bulk.words import (
    account_words,
    done_words,
    left_words,
    marked_words,
    moved_words,
    only_words,
    posts_of,
)
from ui.views.calendar.dates import short_day
from ui.views.calendar.edits import copy_of, shifted
from ui.views.calendar.selection import Selection
from ui.views.calendar.state import Chip, ChipState

_STAYS = frozenset(
    {
        ChipState.PUBLISHED,
        ChipState.BY_HAND,
        ChipState.HISTORY,
        ChipState.UNCONFIRMED,
        ChipState.SENDING,
    }
)
"""States of chips that are not deleted together: what became of them is asked one by one."""


class Bulk(QObject):
    """Does what a person asks of the selection, or of chips that were dragged together."""

    def __init__(self, context: UiContext, selection: Selection, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._selection = context, selection

    def move(self, days: int, chips: Sequence[Chip] = ()) -> None:
        """Move chips (the selection) some days; each keeps its wall time."""
        mine = chips or self._selection.chips
        going = [chip for chip in mine if chip.movable]
        moves = tuple((chip, shifted(chip.when, days)) for chip in going)
        if days:
            self._move(moves, mine, moved_words(posts_of(going), days))

    def move_to(self, day: date) -> None:
        """Move the selection to one day; each keeps its time."""
        mine = self._selection.chips
        moves = to_day(mine, day)
        posts = posts_of([chip for chip, _ in moves])
        done = tr("Moved {n} post to {day}|Moved {n} posts to {day}", "", posts, day=short_day(day))
        self._move(moves, mine, done)

    def _move(self, moves: tuple[tuple[Chip, WallTime], ...], mine: Sequence[Chip], done: str) -> None:
        moves = tuple((chip, when) for chip, when in moves if chip.when != when)
        label = done_words(done, [chip for chip in mine if not chip.movable])
        if moves:
            self._do(MoveChips.of(moves, label))
        else:
            self._context.shell.toast(
                done_words(tr("Nothing moved"), mine) + ("" if left_words(mine) else ".")
            )

    def copy(self, days: int, chips: Sequence[Chip] = ()) -> None:
        """Copy the posts as drafts some days on (0: the same days)."""
        mine = {chip.post_id: chip for chip in reversed(chips or self._selection.chips)}
        edits = tuple(copy_of(chip.post_id, chip.when, days) for chip in mine.values())
        label = tr("Copied {n} post as a draft|Copied {n} posts as drafts", "", len(edits))
        self._do(Batch(label, edits))

    def kind(self, kind: Kind | None) -> None:
        """Say what the posts are for; of those that are out as well."""
        ids = self._selection.posts
        self._do(Batch(marked_words(len(ids), kind), (SetKind(ids, kind),)))

    def add_account(self, account: Account) -> None:
        """Let the posts go to one more account."""
        going = [chip for chip in self._selection.chips if chip.movable]
        ids = tuple(chip.post_id for chip in going if account.id not in self._accounts_of(chip))
        left = [chip for chip in self._selection.chips if not chip.movable]
        ids = tuple(dict.fromkeys(ids))
        self._do(AddAccount(ids, account.id, self._account_label(ids, account, left, add=True)))

    def take_account_off(self, account: Account) -> None:
        """Take the posts off an account; those that have no other stay there."""
        chips = [chip for chip in self._selection.chips if account.id in self._accounts_of(chip)]
        going = [chip for chip in chips if chip.movable]
        ids = tuple(dict.fromkeys(chip.post_id for chip in going if self._accounts_of(chip) != {account.id}))
        only = {chip.post_id for chip in going} - set(ids)
        label = self._account_label(ids, account, [chip for chip in chips if not chip.movable], add=False)
        if only:
            label = f"{label}{'' if label.endswith('.') else '.'} {only_words(len(only))}"
        if ids:
            self._do(TakeAccountOff(ids, account.id, label))
        else:
            self._context.shell.toast(f"{tr('Nothing was taken off.')} {only_words(len(only))}")

    def remove(self) -> None:
        """Delete the posts; those that are out or on their way stay."""
        chips = self._selection.chips
        left = [chip for chip in chips if chip.state in _STAYS]
        kept = {chip.post_id for chip in left}
        ids = tuple(dict.fromkeys(chip.post_id for chip in chips if chip.post_id not in kept))
        if not ids:
            self._context.shell.toast(done_words(tr("Nothing was deleted"), left))
            return
        was_out = any(chip.state is ChipState.REMOVED for chip in chips if chip.post_id in ids)
        label = done_words(tr("Deleted {n} post|Deleted {n} posts", "", len(ids)), left)
        self._do(Batch(label, (RemovePosts(ids, out_too=was_out),)))

    def _accounts_of(self, chip: Chip) -> set[str]:
        """The accounts of its post, as far as its chips are selected or it is one."""
        mine = (one for one in self._selection.chips if one.post_id == chip.post_id)
        return {account for one in mine for account in one.account_ids}

    @staticmethod
    def _account_label(ids: Sequence[str], account: Account, left: Sequence[Chip], *, add: bool) -> str:
        facts = facts_of(account.network)
        name = facts.label if facts else account.network
        return done_words(account_words(len(ids), name, add=add), left)

    def _do(self, edit: Edit) -> None:
        self._context.shell.do(edit)


def to_day(chips: Sequence[Chip], day: date) -> tuple[tuple[Chip, WallTime], ...]:
    """Where each chip that can move would go on ``day`` of the calendar."""
    return tuple(
        (chip, WallTime(chip.when.local + timedelta(days=(day - chip.shown.date()).days), chip.when.zone))
        for chip in chips
        if chip.movable
    )
