"""What can be done about a finding, worked out off the GUI thread: each fix proved, with its before and after."""

from dataclasses import dataclass
from datetime import datetime

from planner.domain.entry import PlanEntry
from planner.domain.ids import ClientId
from planner.editing.edit import Batch
from planner.editing.fixes import ApplyFix
from planner.languages import spoken, tr
from planner.lint.finding import Finding
from planner.lint.fix import Fix
from planner.lint.fix_all import fix_all
from planner.lint.live import around
from planner.lint.offers import offered
from planner.lint.plan_notes import notes_of
from planner.lint.smallest import smallest
from planner.lint.workspace import Workspace
from planner.ports.unit_of_work import UnitOfWork
from ui.mix.before_after import Change, changes_of


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing that can be done. ``changes``: empty for one that opens an editor."""

    fix: Fix
    changes: tuple[Change, ...] = ()

    @property
    def edit(self) -> ApplyFix | None:
        """The edit that does it, None for one that opens an editor."""
        fix = self.fix
        if not (fix.patches or fix.drops):
            return None
        return ApplyFix(
            fix.patches,
            label=tr("Done: {fix}", fix=_going_on(fix.title)),
            drops=fix.drops,
        )


def _going_on(title: str) -> str:
    """Small after a colon, in English: other languages keep the capital of a noun, or write all small there."""
    return f"{title[0].lower()}{title[1:]}" if spoken() == "en" else title


def offers(unit: UnitOfWork, finding: Finding, workspace: Workspace, now: datetime) -> tuple[Offer, ...]:
    """What is offered for a finding: the smallest changes of a mix finding first, each proved.

    Args:
        unit: a reading unit of work.
        finding: of a report on the plan as it is.
        workspace: whose settings hold.
        now: aware UTC.
    """
    client = ClientId(finding.client_key)
    entries = entries_of(unit, client, now)
    notes = notes_of(unit)
    profile, ignored = workspace.profile(now), unit.suppressions.all(client)
    fixes = smallest(finding, entries, profile, now, suppressions=ignored, notes=notes, rules=workspace.rules)
    general = offered(finding, entries, profile, now, suppressions=ignored, notes=notes)
    told = {fix.patches for fix in fixes}  # a finding may carry what was worked out already
    # worked out beats said in general
    fixes += tuple(fix for fix in general if not told or (fix.patches and fix.patches not in told))
    return tuple(Offer(fix, changes_of(fix, entries)) for fix in fixes)


def everything_safe(
    unit: UnitOfWork, client: ClientId | None, workspace: Workspace, now: datetime
) -> Batch | None:
    """One edit that makes every safe fix; None when nothing held what it promised."""
    found = fix_all(
        entries_of(unit, client, now),
        workspace.profile(now),
        now,
        suppressions=unit.suppressions.all(client),
        notes=notes_of(unit),
        rules=workspace.rules,
    )
    number = len(found.fixes)
    if not number:
        return None
    edits = [
        ApplyFix(
            tuple(patch for fix in fixes for patch in fix.patches),
            drops=tuple(drop for fix in fixes for drop in fix.drops),
        )
        for fixes in found.rounds
    ]
    return Batch(tr("Fixed {n} finding|Fixed {n} findings", "", number), tuple(edits))


def entries_of(unit: UnitOfWork, client: ClientId | None, now: datetime) -> tuple[PlanEntry, ...]:
    """What the linter counts of a client (of all): from now on, and before it what windows reach."""
    return tuple(entry for account in unit.lint.accounts(client) for entry in around(unit, account, now))
