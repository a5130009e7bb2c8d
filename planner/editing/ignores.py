"""Edits of ignored findings."""

from dataclasses import dataclass

from planner.domain.entry import Suppression
from planner.domain.errors import ChangedElsewhere, UserError
from planner.editing.edit import Edit
from planner.languages import tr
from planner.ports.clock import Clock
from planner.ports.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class IgnoreFinding:
    """Ignore a finding, or a whole rule, with a reason and an end."""

    suppression: Suppression

    @property
    def label(self) -> str:
        """Says "MIX001 ignored"."""
        return tr("{rule} ignored", rule=self.suppression.rule)

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:  # noqa: ARG002 - the Edit protocol
        """Add it. Raises UserError without a reason, ChangedElsewhere when it is there already."""
        if not self.suppression.reason.strip():
            raise UserError(
                tr("Ignoring wants a reason."), place="reason", mend=tr("Say in a few words why.")
            )
        if any(one.id == self.suppression.id for one in unit.suppressions.all()):
            raise ChangedElsewhere(tr("{rule} is already ignored.", rule=self.suppression.rule))
        unit.suppressions.add(self.suppression)
        return TakeBackIgnore(self.suppression.id)


@dataclass(frozen=True, slots=True)
class TakeBackIgnore:
    """Show an ignored finding again."""

    id: str

    @property
    def label(self) -> str:
        """Says "Shown again"."""
        return tr("Shown again")

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:  # noqa: ARG002 - the Edit protocol
        """Remove it. Raises ChangedElsewhere when it is gone already."""
        found = next((one for one in unit.suppressions.all() if one.id == self.id), None)
        if found is None:
            raise ChangedElsewhere(tr("This finding is already shown again."))
        unit.suppressions.remove(self.id)
        return IgnoreFinding(found)
