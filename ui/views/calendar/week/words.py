"""What the week says aloud, and its few words on the axis."""

from collections.abc import Sequence
from datetime import datetime, time

from planner.domain.times import zone_of
from planner.languages import tr
from ui.views.calendar.dates import spoken_day, time_words
from ui.views.calendar.judged import Judged
from ui.views.calendar.state import Chip, DayState
from ui.views.calendar.week.layout import ROW, Spot
from ui.views.calendar.week.state import WeekState
from ui.views.calendar.words import chip_said, day_name


def place_name(zone: str) -> str:
    """Say a zone by its town: “London”, “New York”."""
    return zone.rpartition("/")[2].replace("_", " ")


def offset_words(zone: str, instant: datetime) -> str:
    """Say how far a zone's clocks are from UTC at an instant: “GMT+1”, “GMT-3:30”, “GMT”."""
    offset = instant.astimezone(zone_of(zone)).utcoffset()
    minutes = round(offset.total_seconds() / 60) if offset else 0
    if not minutes:
        return "GMT"
    hours, rest = divmod(abs(minutes), 60)
    sign = "+" if minutes > 0 else "−"
    return f"GMT{sign}{hours}:{rest:02d}" if rest else f"GMT{sign}{hours}"


def span_words(state: WeekState, start: int, end: int, *, half_days: bool = False) -> str:
    """Say two places of the axis as times: “10:00–11:30”."""
    return f"{_at(state, start, half_days)}–{_at(state, end, half_days)}"


def _at(state: WeekState, place: int, half_days: bool) -> str:
    minute, _ = state.axis.minute(place)
    moment = datetime.combine(state.first, time(minute // 60 % 24, minute % 60))
    return time_words(moment, half_days=half_days)


def row_name(state: WeekState, row: int, *, half_days: bool = False) -> str:
    """Say a row's time; a second pass of the clocks says so."""
    said = _at(state, row * ROW, half_days)
    return again_words(said) if state.axis.minute(row * ROW)[1] else said


def again_words(time: str) -> str:
    """Say a time that comes twice that day, and is meant the second time: “01:30 again”."""
    return tr("{time} again", "an hour that comes twice", time=time)


def head_name(day: DayState, findings: Judged) -> str:
    """Say a day as its column's head: “Friday 16 October, 2 posts”."""
    return day_name(day, findings)


def cell_name(
    state: WeekState, spot: Spot, chips: Sequence[Chip], findings: Judged, *, half_days: bool = False
) -> str:
    """Say a cell: “Friday 16 October, 07:30, 1 post. 07:30, Promote, …”."""
    day = state.days[spot.day]
    minute, again = state.axis.minute(spot.row * ROW)
    clock = state.clocks[spot.day]
    at = row_name(state, spot.row, half_days=half_days)
    if clock.skipped is not None and clock.skipped.holds(minute):
        at = tr("{time}, does not exist that day", time=at)
    elif again and clock.twice is None:
        at = tr("{time}, not on this day", time=at)
    parts = [
        spoken_day(day.date),
        at,
        tr("{n} post|{n} posts", "", len(chips)) if chips else tr("free", "a time of the week"),
    ]
    slots = [one.name for one in state.ghosts[spot.day] if one.place // ROW == spot.row]
    said = [", ".join(parts + slots)]
    said += [chip_said(chip, findings.get(chip.post_id, 0)) for chip in chips]
    return ". ".join(said)
