"""What the calendar does to the plan: each of the person's wishes as one edit through the shell.

Edits are imported when the first one is made: the month is painted sooner without them.
"""

import textwrap
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Slot

from planner.domain.ids import AccountId, ClientId, PostId, new_id
from planner.domain.kinds import Kind
from planner.domain.post import Post, Stage, Variant
from planner.domain.times import WallTime
from planner.languages import tr
from ui.context import UiContext
from ui.views.calendar.dates import short_day
from ui.views.calendar.state import Chip, ChipState

ON_SHOW = frozenset({ChipState.PUBLISHED, ChipState.BY_HAND})
"""States of chips that people see on their networks."""
CALLED = 40  # characters of a post's words in a sentence


def why_fixed(chip: Chip) -> str:
    """Why a chip cannot move, a sentence."""
    day = f"{short_day(chip.shown.date())}, {chip.time}"
    words = textwrap.shorten(chip.words, CALLED, placeholder="…")
    if chip.state is ChipState.SENDING:
        return tr("“{words}” is being sent right now. It was not moved.", words=words)
    if chip.state is ChipState.UNCONFIRMED:
        return tr("“{words}” may already be out. Look there first, it was not moved.", words=words)
    if chip.state is ChipState.BY_HAND:
        return tr(
            "“{words}” was posted by hand on {day}, so it stays there. Ctrl-drag plans it again.",
            words=words,
            day=day,
        )
    if chip.state is ChipState.REMOVED:
        return tr(
            "“{words}” went out on {day}, and was removed there. Ctrl-drag plans it again.",
            words=words,
            day=day,
        )
    return tr(
        "“{words}” went out on {day}, so it stays there. Ctrl-drag plans it again.", words=words, day=day
    )


class Actions(QObject):
    """The verbs of the page.

    Attributes:
        expected: the post to select as soon as the grid shows it; "" when the person has gone elsewhere.
    """

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.expected = ""

    @Slot()
    def expect_nothing(self) -> None:
        """The person went elsewhere: what comes now is not followed."""
        self.expected = ""

    def open(self, chip: Chip) -> None:
        """Open the composer on the chip's post."""
        self._context.shell.compose(chip.post_id)

    def move(self, chip: Chip, when: WallTime) -> None:
        """Give the chip another time; a chip that cannot move says why."""
        from ui.views.calendar.edits import MoveChip

        if not chip.movable:
            self._context.shell.toast(why_fixed(chip))
        elif when != chip.when:
            self.expected = chip.post_id
            self._context.shell.do(MoveChip(chip.post_id, chip.publication_ids, chip.when, when))

    def move_days(self, chip: Chip, days: int) -> None:
        """Move the chip some days; it keeps its wall time."""
        from ui.views.calendar.edits import shifted

        self.move(chip, shifted(chip.when, days))

    def copy_days(self, chip: Chip, days: int) -> None:
        """Copy the chip's post as a draft some days on (0: the same day)."""
        from ui.views.calendar.edits import copy_of

        edit = copy_of(chip.post_id, chip.when, days)
        self.expected = edit.new_post
        self._context.shell.do(edit)

    def copy_to(self, chip: Chip, when: WallTime) -> None:
        """Copy the chip's post as a draft to another time."""
        from ui.views.calendar.edits import copy_to

        edit = copy_to(chip.post_id, chip.when, when)
        self.expected = edit.new_post
        self._context.shell.do(edit)

    def drop(self, chip: Chip, day: date, copy: bool) -> None:
        """Do what a drop on ``day`` means."""
        days = (day - chip.shown.date()).days
        if copy:
            self.copy_days(chip, days)
        elif days:
            self.move_days(chip, days)

    def remove(self, chip: Chip) -> None:
        """Delete the chip's post, with undo; one that is out asks what becomes of it there."""
        from planner.editing.edits import RemovePosts

        if chip.state in ON_SHOW:
            self._context.shell.delete_out(chip.post_id)
        else:
            was_out = chip.state is ChipState.REMOVED
            self._context.shell.do(RemovePosts((chip.post_id,), out_too=was_out))

    def add(
        self,
        client_id: ClientId,
        text: str,
        when: WallTime,
        *,
        kind: Kind | None = None,
        accounts: Sequence[AccountId] = (),
    ) -> PostId:
        """Keep a quickly written post as a draft; its id."""
        from ui.views.calendar.edits import quick_draft

        post = Post(
            id=PostId(new_id()),
            client_id=client_id,
            text=text,
            kind=kind,
            stage=Stage.DRAFT,
            when=when,
            variants=tuple(Variant(account_id=one) for one in accounts),
        )
        self.expected = post.id
        self._context.shell.do(quick_draft(post))
        return post.id
