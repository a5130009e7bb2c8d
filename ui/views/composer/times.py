"""The post's time in words: the button, the choice at a clock change, the reader's own time."""

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from planner.domain.times import Clockface, WallTime, wall_at, zone_of


@dataclass(frozen=True, slots=True)
class Choice:
    """A clear time that may be meant by one that does not exist or exists twice."""

    label: str
    when: WallTime


@dataclass(frozen=True, slots=True)
class ClockChange:
    """What is odd about a time, and the readings to choose from. ``chosen``: index, None: not yet."""

    sentence: str
    choices: tuple[Choice, Choice]
    chosen: int | None


def clock_change(when: WallTime | None) -> ClockChange | None:
    """Both readings of a time in a gap or an overlap of its zone; None at a plain time."""
    if when is None:
        return None
    face = when.clockface()
    if face is Clockface.PLAIN:
        return None
    first, second = when.readings()
    place = city(when.zone)
    at = f"{when.local:%H:%M}"
    day = day_words(when.local)
    if face is Clockface.OVERLAP:
        choices = (
            Choice(f"First {at} ({_offset(first, when.zone)})", replace(when, fold=0)),
            Choice(f"Second {at} ({_offset(second, when.zone)})", replace(when, fold=1)),
        )
        return ClockChange(f"{at} happens twice on {day} in {place}. Which one?", choices, when.fold)
    before, after = wall_at(second, when.zone), wall_at(first, when.zone)
    choices = (
        Choice(f"{before.local:%H:%M}", before),
        Choice(f"{after.local:%H:%M}", after),
    )
    sentence = f"{at} does not exist on {day} in {place}: the clocks go forward then. Choose one:"
    return ClockChange(sentence, choices, None)


def city(zone: str) -> str:
    """The place of a zone: "Berlin" for "Europe/Berlin"."""
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def day_words(local: datetime) -> str:
    """A day as "Thu 15 Oct"."""
    return f"{local:%a} {local.day} {local:%b}"


def short_day(local: datetime) -> str:
    """A day as "Thu 15"."""
    return f"{local:%a} {local.day}"


def schedule_words(when: WallTime | None, now: datetime) -> str:
    """What the Schedule button says: "Schedule for Thu 12:00", with the date when further away."""
    if when is None:
        return "Schedule"
    today = wall_at(now, when.zone).local.date()
    days = (when.local.date() - today).days
    at = f"{when.local:%H:%M}"
    if days == 0:
        return f"Schedule for today {at}"
    if 0 < days < 7:
        return f"Schedule for {when.local:%a} {at}"
    return f"Schedule for {day_words(when.local)}, {at}"


def your_time(when: WallTime | None, own_zone: str) -> str:
    """The same instant on the person's own clock: "12:00 for you too", "13:00 for you", "" without a time."""
    if when is None or not own_zone:
        return ""
    mine = wall_at(when.instant(), own_zone).local
    if mine == when.local:
        return f"{mine:%H:%M} for you too"
    if mine.date() == when.local.date():
        return f"{mine:%H:%M} for you"
    return f"{short_day(mine)}, {mine:%H:%M} for you"


def next_hour(now: datetime, zone: str) -> datetime:
    """The next full hour at least 30 minutes away, as a naive wall time in ``zone``."""
    there = now.astimezone(zone_of(zone))
    hour = time(there.hour, 0)
    base = datetime.combine(there.date(), hour)
    return base + timedelta(hours=1 if there.minute < 30 else 2)


def _offset(instant: datetime, zone: str) -> str:
    there = instant.astimezone(zone_of(zone))
    name = there.tzname() or ""
    return name if name.isalpha() else f"UTC{there:%z}"
