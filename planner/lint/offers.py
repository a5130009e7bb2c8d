"""Fixes as they are offered: a safe one that would bring a new finding is offered as one to look at first."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from planner.domain.entry import PlanEntry, Suppression
from planner.domain.errors import ChangedElsewhere
from planner.domain.times import WallTime
from planner.lint.finding import Finding
from planner.lint.fix import Fix, Safety
from planner.lint.fix_all import holds
from planner.lint.fixing import Tried, try_fix
from planner.lint.mix_hits import MOVE, VALUE
from planner.lint.notes import ClientNotes, notes_from
from planner.lint.profile import Profile
from planner.lint.rule import Rule
from planner.lint.smallest import smallest

REACH = timedelta(days=100)
"""How far around a changed post findings may change: more than the 90 days of the longest window."""

_GENERAL = frozenset({VALUE.title, MOVE.title})
"""Advice of which the smallest change is the concrete form."""


def offered(
    finding: Finding,
    entries: Sequence[PlanEntry],
    profile: Profile,
    now: datetime,
    *,
    suppressions: Iterable[Suppression] = (),
    notes: Mapping[str, ClientNotes] | None = None,
    rules: Iterable[Rule] | None = None,
) -> tuple[Fix, ...]:
    """The finding's fixes, each no safer than it proves to be; those that no longer fit are left out.

    Those of a mix finding begin with the smallest changes that clear it.

    Only posts of the client around those that a fix changes are linted again.

    Args:
        finding: of a report on ``entries``.
        entries: of the plan, or at least of the finding's client.
        profile: as for the report.
        now: the same.
        suppressions: the same.
        notes: the same.
        rules: all that ran, own ones included; None: the built-in ones.
    """
    ignored = tuple(suppressions)
    notes = notes_from(entries) if notes is None else notes
    ran = None if rules is None else tuple(rules)
    changes = smallest(finding, entries, profile, now, suppressions=ignored, notes=notes, rules=ran)
    found = list(changes)
    for fix in finding.fixes:
        if changes and fix.title in _GENERAL:
            continue
        if fix.safety is not Safety.SAFE or not (fix.patches or fix.drops):
            found.append(fix)
            continue
        try:
            tried = try_fix(near(entries, finding, fix), fix, profile, now, suppressions=ignored, notes=notes)
        except ChangedElsewhere:
            continue
        found.append(fix if _proved(tried, finding) else replace(fix, safety=Safety.UNSAFE))
    return tuple(found)


def near(entries: Iterable[PlanEntry], finding: Finding, fix: Fix) -> tuple[PlanEntry, ...]:
    """The entries of the finding's client that a fix can matter to; all of them for one that moves nothing."""
    mine = [entry for entry in entries if entry.client_key == finding.client_key]
    posts = {patch.post for patch in fix.patches}
    times = [entry.instant for entry in mine if entry.post in posts and entry.instant]
    times += [patch.value.instant() for patch in fix.patches if isinstance(patch.value, WallTime)]
    if not times:
        return tuple(mine)
    first, last = min(times) - REACH, max(times) + REACH
    return tuple(
        entry
        for entry in mine
        if entry.post in posts or (entry.instant is not None and first <= entry.instant <= last)
    )


def _proved(tried: Tried, finding: Finding) -> bool:
    """Whether the fix holds; the finding is found again by its words, for rows are called otherwise here."""
    mine = [
        one for one in tried.before.findings if (one.code, one.message) == (finding.code, finding.message)
    ]
    return any(holds(tried, one) for one in mine)
