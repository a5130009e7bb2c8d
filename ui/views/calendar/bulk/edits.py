"""Moving several chips as one edit."""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.domain.times import WallTime
from planner.editing.edit import Batch, Edit
from planner.editing.edits import MovePosts
from planner.ports.clock import Clock
from planner.ports.unit_of_work import UnitOfWork
from ui.views.calendar.edits import MoveChip
from ui.views.calendar.state import Chip


@dataclass(frozen=True, slots=True)
class MoveChips:
    """Give several chips other times; all or none.

    Attributes:
        moves: as for one chip each. label: what was done.
    """

    moves: tuple[MoveChip, ...]
    label: str

    @classmethod
    def of(cls, moves: Sequence[tuple[Chip, WallTime]], label: str) -> "MoveChips":
        """The edit that moves each chip to its time."""
        edits = (MoveChip(chip.post_id, chip.publication_ids, chip.when, when) for chip, when in moves)
        return cls(tuple(edits), label)

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Move them: whole posts together, accounts with times of their own one by one.

        Raises Locked when one is out or on its way, UserError for a past time.
        """
        ids = {move.post_id for move in self.moves}
        of_one_time = set(unit.timetable.entries(ids))
        for post in unit.posts.many(ids - of_one_time):
            if len({post.when, *map(post.when_on, post.variants)}) == 1:
                of_one_time.add(post.id)
        whole, single = [], []
        for move in self.moves:
            (whole if move.post_id in of_one_time else single).append(move)
        inverses = [move.apply(unit, clock) for move in single]
        if whole:
            together = MovePosts(tuple((move.post_id, move.new) for move in whole))
            inverses.append(together.apply(unit, clock))
        return Batch(self.label, tuple(reversed(inverses)))
