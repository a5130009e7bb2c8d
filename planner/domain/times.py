"""Planned times: wall time + IANA zone + fold. UTC is derived, never the other way round.

A post planned for 09:00 in Berlin stays at 09:00 in Berlin over a clock change. Twice a year a wall time
does not exist (a *gap*) or exists twice (an *overlap*); both are told here and never guessed silently.
"""

import zoneinfo
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo

from planner.domain.errors import UserError
from planner.languages import tr

_FIRST_DAY, _LAST_DAY = date(2, 1, 1), date(9998, 1, 1)  # with days around them on every clock


class Clockface(StrEnum):
    """What a zone's clocks do at a wall time."""

    PLAIN = "plain"
    GAP = "gap"
    OVERLAP = "overlap"


@lru_cache(maxsize=128)
def zone_of(name: str) -> ZoneInfo:
    """Return the IANA zone ``name``.

    Raises:
        UserError: the name is no zone of the locked tz database.
    """
    try:
        return ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise UserError(
            tr("“{name}” is not a time zone.", name=name),
            mend=tr("Use a name such as Europe/Berlin or America/New_York."),
        ) from error


@lru_cache(maxsize=20_000)
def _is_plain_day(day: date, zone: str) -> bool:
    """Whether clocks in ``zone`` stand still from the day before to the day after; told once for all its times."""
    if not _FIRST_DAY < day < _LAST_DAY:
        return False
    there = zone_of(zone)
    start = datetime(day.year, day.month, day.day, tzinfo=UTC)
    around = [(start + timedelta(hours=hours)).astimezone(there) for hours in range(-24, 49, 8)]
    return len({moment.utcoffset() for moment in around}) == 1


@lru_cache(maxsize=1 << 14)
def _instant(local: datetime, zone: str, fold: int) -> datetime:
    """Aware UTC; asked for anew wherever a post and each of its publications are made, moved, stored or judged."""
    return local.replace(tzinfo=zone_of(zone), fold=fold).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class WallTime:
    """A time on a wall clock.

    Attributes:
        local: naive, to the minute, as a person in that zone reads it.
        zone: IANA name.
        fold: 0 the first, 1 the second reading of a time that exists twice; None: not chosen.
    """

    local: datetime
    zone: str
    fold: int | None = None

    def readings(self) -> tuple[datetime, datetime]:
        """Both readings as aware UTC (equal at a plain time; in a gap: shifted after, shifted before)."""
        zone = zone_of(self.zone)
        first = self.local.replace(tzinfo=zone, fold=0).astimezone(UTC)
        second = self.local.replace(tzinfo=zone, fold=1).astimezone(UTC)
        return first, second

    def clockface(self) -> Clockface:
        """Whether this wall time exists once, never, or twice in its zone."""
        if _is_plain_day(self.local.date(), self.zone):
            return Clockface.PLAIN
        first, second = self.readings()
        if first == second:
            return Clockface.PLAIN
        back = first.astimezone(zone_of(self.zone)).replace(tzinfo=None)
        return Clockface.OVERLAP if back == self.local else Clockface.GAP

    def instant(self) -> datetime:
        """Aware UTC: the chosen reading, else the first (in a gap: the time shifted forward by it)."""
        return _instant(self.local, self.zone, self.fold or 0)

    def moved_to_day(self, day: datetime) -> "WallTime":
        """The same wall time on another ``day`` (only its date counts); the fold is chosen anew."""
        local = self.local.replace(year=day.year, month=day.month, day=day.day)
        return WallTime(local=local, zone=self.zone)


def wall_at(instant: datetime, zone: str) -> WallTime:
    """The wall time that a clock in ``zone`` shows at the aware ``instant``, to the minute."""
    there = instant.astimezone(zone_of(zone)).replace(second=0, microsecond=0)
    plain = WallTime(there.replace(tzinfo=None, fold=0), zone)
    if plain.clockface() is Clockface.PLAIN:
        return plain
    return WallTime(plain.local, zone, there.fold)
