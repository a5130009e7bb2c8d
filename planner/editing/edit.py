"""What an edit is, and the one place that applies, undoes and redoes them."""

from dataclasses import dataclass
from typing import Protocol

from planner.domain.changes import Changes
from planner.ports.clock import Clock
from planner.ports.unit_of_work import Plan, UnitOfWork


class Edit(Protocol):
    """A change to the plan, as data.

    Attributes:
        label: what was done, in the past tense, for the toast: "Moved to Sat 17, 10:00".
            An edit that also has ``at_once = True`` lets posts go out in this moment: nobody is offered to take
            it back, because by then the post is on its way.
    """

    @property
    def label(self) -> str:
        """What was done."""
        ...

    def apply(self, unit: UnitOfWork, clock: Clock) -> "Edit":
        """Make the change inside ``unit`` and return the edit that takes it back.

        Raises:
            Locked: a post concerned is being sent or is out.
            ChangedElsewhere: it was changed by someone else since it was read.
            UserError: it cannot be done; the sentence says why.
        """
        ...


@dataclass(frozen=True, slots=True)
class Batch:
    """Several edits as one undo step; all or none."""

    label: str
    edits: tuple[Edit, ...]

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Apply all in order; the inverse undoes them in reverse order."""
        inverses = [edit.apply(unit, clock) for edit in self.edits]
        return Batch(self.label, tuple(reversed(inverses)))


class Editor:
    """Applies edits to a plan and remembers how to take them back (this window's own, newest last)."""

    def __init__(self, plan: Plan, clock: Clock, *, depth: int = 200) -> None:
        self._plan = plan
        self._clock = clock
        self._depth = depth
        self._undo: list[tuple[str, Edit]] = []
        self._redo: list[tuple[str, Edit]] = []

    @property
    def undo_label(self) -> str | None:
        """What undo would take back, None when there is nothing."""
        return self._undo[-1][0] if self._undo else None

    @property
    def redo_label(self) -> str | None:
        """What redo would do again, None when there is nothing."""
        return self._redo[-1][0] if self._redo else None

    def do(self, edit: Edit, *, undoable: bool = True) -> Changes:
        """Apply ``edit`` in one transaction. Raises what the edit raises; then nothing is changed."""
        changes, inverse = self._apply(edit)
        if undoable:
            self._undo.append((edit.label, inverse))
            del self._undo[: -self._depth]
        self._redo.clear()
        return changes

    def undo(self) -> Changes | None:
        """Take the newest edit back; None when there is nothing to take back.

        An edit that can no longer be taken back (changed elsewhere, sent since) raises and is dropped.
        """
        return self._turn(self._undo, self._redo)

    def redo(self) -> Changes | None:
        """Do again what was undone last; None when there is nothing."""
        return self._turn(self._redo, self._undo)

    def _turn(self, source: list[tuple[str, Edit]], target: list[tuple[str, Edit]]) -> Changes | None:
        if not source:
            return None
        label, edit = source.pop()
        changes, inverse = self._apply(edit)
        target.append((label, inverse))
        return changes

    def _apply(self, edit: Edit) -> tuple[Changes, Edit]:
        with self._plan.write() as unit:
            inverse = edit.apply(unit, self._clock)
            return unit.commit(), inverse
