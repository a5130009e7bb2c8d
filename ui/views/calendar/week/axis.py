"""The axis of hours, also in a week in which the clocks change. Plain Python: no Qt.

All days of a week share one axis of wall minutes. Where clocks are set back, the hour that comes twice stands
on the axis twice: a day without that change has nothing on its second pass. Where clocks are set forward, the
day has nothing on the hour that is skipped. So every moment of the week has one place, and only one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from planner.domain.times import WallTime, zone_of
from ui.views.calendar.dates import ONE_DAY, clock_change, day_start

DAY = 24 * 60
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Wall minutes ``[start, end)`` of the axis; ``again``: the second pass of clocks that were set back."""

    start: int
    end: int
    again: bool = False

    def holds(self, minute: int) -> bool:
        """Whether the wall minute lies in the stretch."""
        return self.start <= minute < self.end


@dataclass(frozen=True, slots=True)
class DayClock:
    """What a day's clocks do: minutes that are ``skipped``, minutes that come ``twice``; None: neither."""

    skipped: Stretch | None = None
    twice: Stretch | None = None


@dataclass(frozen=True, slots=True)
class Axis:
    """Stretches from the top down.

    A *place* is a number of minutes from the axis's top; on a plain week it is the wall minute itself.
    """

    stretches: tuple[Stretch, ...]

    @property
    def length(self) -> int:
        """Minutes from top to bottom: 1440, more where an hour comes twice."""
        return sum(one.end - one.start for one in self.stretches)

    def place(self, minute: int, *, again: bool = False) -> int:
        """Where a wall minute (0 to 1440) lies; ``again`` means the second pass, where there is one."""
        top, first = 0, -1
        for one in self.stretches:
            if one.holds(minute):
                here = top + minute - one.start
                if one.again == again:
                    return here
                first = here if first < 0 else first
            top += one.end - one.start
        return first if first >= 0 else top

    def minute(self, place: int) -> tuple[int, bool]:
        """The wall minute at a place, and whether it is on the second pass."""
        top = 0
        for one in self.stretches:
            if place < top + one.end - one.start:
                return one.start + max(0, place - top), one.again
            top += one.end - one.start
        return DAY, False

    def hours(self) -> list[tuple[int, int, bool]]:
        """(place, wall minute, again) of each full hour, from the top."""
        found, top = [], 0
        for one in self.stretches:
            first = -(-one.start // 60) * 60
            found += [(top + hour - one.start, hour, one.again) for hour in range(first, one.end, 60)]
            top += one.end - one.start
        return found


PLAIN = Axis((Stretch(0, DAY),))


def day_clock(day: date, zone: str) -> DayClock:
    """What the clocks of ``zone`` do on ``day``."""
    change = clock_change(day, zone)
    if not change:
        return DayClock()
    tz = zone_of(zone)
    early, late = day_start(day, zone) - _MINUTE, day_start(day + ONE_DAY, zone)
    before = early.astimezone(tz).utcoffset()
    while late - early > _MINUTE:  # the first minute on the new clocks
        middle = early + (late - early) // 2
        middle = middle.replace(second=0, microsecond=0)
        if middle == early:
            break
        if middle.astimezone(tz).utcoffset() == before:
            early = middle
        else:
            late = middle
    there = late.astimezone(tz).replace(tzinfo=None, fold=0)
    new = round((there - datetime.combine(day, datetime.min.time())).total_seconds()) // 60
    old = new - round(change.total_seconds()) // 60
    if change > timedelta():
        return DayClock(skipped=Stretch(max(0, old), min(new, DAY)))
    return DayClock(twice=Stretch(max(0, new), min(old, DAY)))


def axis_of(clocks: Sequence[DayClock]) -> Axis:
    """The axis that the days of a week share."""
    again = sorted({(one.twice.end, one.twice.start) for one in clocks if one.twice is not None})
    stretches, top = [], 0
    for end, start in again:
        stretches += [Stretch(top, end), Stretch(start, end, again=True)]
        top = end
    if top < DAY:
        stretches.append(Stretch(top, DAY))
    return Axis(tuple(stretches))


def wall_on(day: date, minute: int, again: bool, clock: DayClock, zone: str) -> WallTime:
    """The wall time at a minute of the axis on a day that may not have it.

    A skipped minute is the first one after the change; a second pass that the day does not have is its end.
    """
    fold: int | None = None
    if clock.skipped is not None and clock.skipped.holds(minute):
        minute = clock.skipped.end
    elif clock.twice is not None and clock.twice.holds(minute):
        fold = int(again)
    minute = min(minute, DAY - 1)
    return WallTime(datetime.combine(day, datetime.min.time()) + timedelta(minutes=minute), zone, fold)
