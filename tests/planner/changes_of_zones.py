"""Every change of a clock in 2026 to 2028, in every zone of the locked database."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

FIRST, LAST = datetime(2026, 1, 1, tzinfo=UTC), datetime(2029, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class ClockChange:
    """At ``at`` (aware UTC) the clocks of ``zone`` go from offset ``before`` to ``after``."""

    zone: str
    at: datetime
    before: timedelta
    after: timedelta

    @property
    def shift(self) -> timedelta:
        """Above zero: forward, so much is skipped. Below: back, so much comes twice."""
        return self.after - self.before

    @property
    def first_wall(self) -> datetime:
        """The first naive wall time that is skipped, or that comes twice."""
        return (self.at + min(self.before, self.after)).replace(tzinfo=None)

    def __str__(self) -> str:
        return f"{self.zone} {self.at:%Y-%m-%d}"


@cache
def all_changes() -> tuple[ClockChange, ...]:
    """In order of zone and time, to the second."""
    return tuple(change for name in sorted(available_timezones()) for change in _changes(name))


@cache
def distinct_changes() -> tuple[ClockChange, ...]:
    """One zone for each set of changes that several zones share."""
    seen: dict[tuple[object, ...], list[ClockChange]] = {}
    by_zone: dict[str, list[ClockChange]] = {}
    for change in all_changes():
        by_zone.setdefault(change.zone, []).append(change)
    for changes in by_zone.values():
        seen.setdefault(tuple((one.at, one.before, one.after) for one in changes), changes)
    return tuple(change for changes in seen.values() for change in changes)


def _changes(name: str) -> list[ClockChange]:
    zone = ZoneInfo(name)

    def offset(at: datetime) -> timedelta:
        return at.astimezone(zone).utcoffset() or timedelta()

    found, at, before = [], FIRST, offset(FIRST)
    while at < LAST:
        following = at + timedelta(days=1)
        after = offset(following)
        if after != before:
            low, high = at, following
            while high - low > timedelta(seconds=1):
                middle = low + (high - low) // 2
                low, high = (middle, high) if offset(middle) == before else (low, middle)
            found.append(ClockChange(name, high.replace(microsecond=0), before, after))
        at, before = following, after
    return found
