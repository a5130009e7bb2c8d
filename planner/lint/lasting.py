"""How long what was found in a client is still so while the clock goes on, and what must be said anew all the same.

Findings look at the moment for three things: which posts are still to come, which day it is, and, by rules that say so
(``Rule.minutes``, ``Rule.clock``), how long until something. An engine that is kept relies on the same three.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from planner.domain.entry import PlanEntry
from planner.domain.times import wall_at
from planner.lint.checks import Checks
from planner.lint.finding import Finding
from planner.lint.notes import NOBODY, ClientNotes
from planner.lint.profile import Profile
from planner.lint.profiles.help import softened
from planner.lint.rule import Rule, UnitKind
from planner.lint.units import can_change, instant_of, is_counted, sequence_of


class Lasting(NamedTuple):
    """When what was said of a client is so.

    Attributes:
        now: when it was said, aware UTC. until: the time of the next post; None: none is to come.
        zones: in whose calendars it must be the same day; none: it is so at ``now`` alone.
    """

    now: datetime
    until: datetime | None
    zones: tuple[str, ...]

    def holds(self, now: datetime) -> bool:
        """Whether it is so at ``now``."""
        if now == self.now:
            return True
        if now < self.now or not self.zones or (self.until is not None and now > self.until):
            return False
        return all(_day(now, zone) == _day(self.now, zone) for zone in self.zones)


def lasting_of(
    entries: Iterable[PlanEntry],
    findings: Iterable[Finding],
    rules: Iterable[Rule],
    zone: str,
    now: datetime,
) -> Lasting:
    """How long what was found in a client is so.

    Args:
        entries: all of its posts.
        findings: all that was found in it.
        rules: all that could find something.
        zone: the client's, "" unknown.
        now: aware UTC.
    """
    zones = {"UTC", zone or "UTC"}
    until: datetime | None = None
    for entry in entries:
        if entry.when is not None:
            zones.add(entry.when.zone)
        if entry.instant is None:
            continue
        if entry.instant >= now:
            until = entry.instant if until is None else min(until, entry.instant)
        elif is_counted(entry) and can_change(entry):
            return Lasting(now, until, ())  # it is late, and later with every minute
    clocks = {rule.code for rule in rules if rule.clock}
    if not clocks.isdisjoint([one.code for one in findings]):
        return Lasting(now, until, ())
    return Lasting(now, until, tuple(sorted(zones)))


def minute_rules(profile: Profile, rules: Iterable[Rule]) -> frozenset[str] | None:
    """Codes of the rules on sequences whose words change with every minute; None: there are such on other units.

    Those on single posts look at late ones only, of which none is in what lasts.
    """
    codes = [profile.at(layer.place) for layer in profile.layers]
    taken = [
        rule
        for rule in rules
        if rule.minutes and (profile.takes(rule) or any(one.takes(rule) for one in codes))
    ]
    units = {rule.unit for rule in taken}
    if not units <= {UnitKind.POST, UnitKind.SEQUENCE}:
        return None
    return frozenset(rule.code for rule in taken if rule.unit is UnitKind.SEQUENCE)


def minute_findings(
    entries: Sequence[PlanEntry], notes: Mapping[str, ClientNotes], checks: Checks, now: datetime
) -> list[Finding]:
    """What rules on sequences whose words change with every minute say of some clients now."""
    accounts: dict[tuple[str, str], list[PlanEntry]] = {}
    for entry in softened(entries, checks.profile):
        since = notes.get(entry.client_key, NOBODY).brief.counts_from
        if is_counted(entry) and (since is None or instant_of(entry) >= since):
            accounts.setdefault((entry.client_key, entry.account_key), []).append(entry)
    found: list[Finding] = []
    for (client, account), mine in accounts.items():
        view = sequence_of(account, mine, notes=notes.get(client, NOBODY))
        found += checks.run(UnitKind.SEQUENCE, view, now, minutes=True)
    return found


def _day(now: datetime, zone: str) -> object:
    return wall_at(now, zone).local.date()
