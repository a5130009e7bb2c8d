"""Where a chip dragged over the week would land: a place on the axis, snapped, as a wall time."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from planner.domain.times import WallTime, wall_at
from ui.views.calendar.replies import ReplyWindow
from ui.views.calendar.state import Chip
from ui.views.calendar.week.axis import wall_on
from ui.views.calendar.week.state import WeekState, chip_place, window_place

SNAP = 15
"""Minutes that a drag goes by; with Shift any."""


@dataclass(frozen=True, slots=True)
class Landing:
    """A place in a week. ``shown``: as the calendar reads it; ``place``: on the axis."""

    day: int
    place: int
    shown: WallTime


def snapped(place: int, step: int = SNAP) -> int:
    """The nearest place that is a whole number of steps."""
    return round(place / step) * step


def landing(state: WeekState, day: int, place: int) -> Landing:
    """The wall time at a place of a day; a place that the day does not have moves to where it goes on."""
    place = min(max(0, place), state.axis.length - 1)
    minute, again = state.axis.minute(place)
    shown = wall_on(state.days[day].date, minute, again, state.clocks[day], state.zone)
    moment = shown.local
    return Landing(day, state.axis.place(moment.hour * 60 + moment.minute, again=bool(shown.fold)), shown)


def on_own_clock(chip: Chip, shown: WallTime) -> WallTime:
    """The calendar's time as a time of the chip's own zone."""
    return _as_in(chip.when.zone, shown)


def _as_in(zone: str, shown: WallTime) -> WallTime:
    return shown if zone == shown.zone else wall_at(shown.instant(), zone)


def nudged(state: WeekState, chip: Chip, minutes: int) -> WallTime:
    """The chip's time some minutes on, on the calendar's clock; over midnight it goes to the next day."""
    place = chip_place(state.axis, chip)
    return _as_in(chip.when.zone, _further(state, chip.shown, place, minutes))


def nudged_window(state: WeekState, window: ReplyWindow, days: int, minutes: int) -> WallTime:
    """The start of time to answer some days or minutes on, on the calendar's clock."""
    shown = window.shown + timedelta(days=days)
    if days:
        return WallTime(shown, state.zone)
    return _further(state, shown, window_place(state.axis, window), minutes)


def _further(state: WeekState, shown: datetime, place: int, minutes: int) -> WallTime:
    day = state.index_of(shown.date())
    if day < 0 or not 0 <= place + minutes < state.axis.length:
        return WallTime(shown + timedelta(minutes=minutes), state.zone)
    here = landing(state, day, place + minutes)
    if here.place == place and minutes < 0:  # an hour that is not there was meant
        here = landing(state, day, place - 60)
    return here.shown
