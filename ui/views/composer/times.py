"""The post's time in words: the button, the choice at a clock change, the reader's own time."""

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from planner.domain.times import Clockface, WallTime, wall_at, zone_of
from planner.languages import tr
from ui.dates import clock, short_weekday, weekday_and_day, weekday_and_number


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
    at = clock(when.local)
    day = day_words(when.local)
    if face is Clockface.OVERLAP:
        choices = (
            Choice(
                tr("First {time} ({offset})", time=at, offset=_offset(first, when.zone)),
                replace(when, fold=0),
            ),
            Choice(
                tr("Second {time} ({offset})", time=at, offset=_offset(second, when.zone)),
                replace(when, fold=1),
            ),
        )
        return ClockChange(
            tr("{time} happens twice on {day} in {place}. Which one?", time=at, day=day, place=place),
            choices,
            when.fold,
        )
    before, after = wall_at(second, when.zone), wall_at(first, when.zone)
    choices = (
        Choice(clock(before.local), before),
        Choice(clock(after.local), after),
    )
    sentence = tr(
        "{time} does not exist on {day} in {place}: the clocks go forward then. Choose one:",
        time=at,
        day=day,
        place=place,
    )
    return ClockChange(sentence, choices, None)


def city(zone: str) -> str:
    """The place of a zone: "Berlin" for "Europe/Berlin"."""
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def day_words(local: datetime) -> str:
    """A day as "Thu 15 Oct"."""
    return weekday_and_day(local)


def short_day(local: datetime) -> str:
    """A day as "Thu 15"."""
    return weekday_and_number(local)


def schedule_words(when: WallTime | None, now: datetime) -> str:
    """What the Schedule button says: "Schedule for Thu 12:00", with the date when further away."""
    if when is None:
        return tr("Schedule")
    days, at = _days_away(when, now), clock(when.local)
    if days == 0:
        return tr("Schedule for today {time}", time=at)
    if 0 < days < 7:
        return tr("Schedule for {weekday} {time}", weekday=short_weekday(when.local), time=at)
    return tr("Schedule for {day}, {time}", day=day_words(when.local), time=at)


def scheduled_words(when: WallTime | None, now: datetime) -> str:
    """What a toast says once that is done: "Scheduled for Thu 12:00"."""
    if when is None:
        return tr("Scheduled")
    days, at = _days_away(when, now), clock(when.local)
    if days == 0:
        return tr("Scheduled for today {time}", time=at)
    if 0 < days < 7:
        return tr("Scheduled for {weekday} {time}", weekday=short_weekday(when.local), time=at)
    return tr("Scheduled for {day}, {time}", day=day_words(when.local), time=at)


def _days_away(when: WallTime, now: datetime) -> int:
    return (when.local.date() - wall_at(now, when.zone).local.date()).days


def your_time(when: WallTime | None, own_zone: str) -> str:
    """The same instant on the person's own clock: "12:00 for you too", "13:00 for you", "" without a time."""
    if when is None or not own_zone:
        return ""
    mine = wall_at(when.instant(), own_zone).local
    if mine == when.local:
        return tr("{time} for you too", time=clock(mine))
    if mine.date() == when.local.date():
        return tr("{time} for you", time=clock(mine))
    return tr("{day}, {time} for you", day=short_day(mine), time=clock(mine))


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
