"""When a repeated post comes, and with which of its texts. Pure, and the same on every machine.

Wall times are laid out first and the zone is attached afterwards, so a change of the clocks never moves a post
by an hour. Where the clocks leave a time out, the post comes when they show it next.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import takewhile

from planner.domain.repeat import Every, Repeat, RepeatRule
from planner.domain.times import Clockface, WallTime, wall_at

_LAST_OF_EVERY_MONTH = 28


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One post of a repeat.

    Attributes:
        on: the naive wall time that the rule names; it makes the post one of its repeat.
        when: when it goes out. text: what it says.
    """

    on: datetime
    when: WallTime
    text: str


def occurrences(repeat: Repeat, last: datetime) -> list[Occurrence]:
    """All posts of a repeat from its first to ``last`` (naive wall time, included), in order.

    Texts take turns, the one that rested longest first. A day on which none has rested for the cool-down is left
    out, and counts for the rule's count all the same.
    """
    start, rule = repeat.pattern.when, repeat.rule
    if start is None or rule is None:
        return []
    texts = repeat.all_texts
    used: dict[int, datetime] = {}
    rest = timedelta(days=repeat.cool_down)
    found = []
    for on in takewhile(lambda one: one <= last, wall_times(rule, start.local)):
        number = min(range(len(texts)), key=lambda one: used.get(one, datetime.min))  # noqa: DTZ901 - a wall time
        if number in used and on - used[number] < rest:
            continue
        used[number] = on
        found.append(Occurrence(on, at(on, start.zone), texts[number]))
    return found


def wall_times(rule: RepeatRule, start: datetime) -> Iterator[datetime]:
    """The naive wall times of a rule that begins at ``start``."""
    from dateutil import rrule  # type: ignore[import-untyped] # needed by nobody who repeats nothing

    frequency = {Every.DAY: rrule.DAILY, Every.WEEK: rrule.WEEKLY}.get(rule.every, rrule.MONTHLY)
    asked: dict[str, object] = {"dtstart": start, "interval": rule.step, "count": rule.count}
    if rule.until is not None:
        asked["until"] = datetime.combine(rule.until, time.max)
    if rule.every is Every.WEEK:
        asked["byweekday"] = rule.weekdays or (start.weekday(),)
    elif rule.every is Every.MONTH and start.day > _LAST_OF_EVERY_MONTH:
        asked |= {"bymonthday": tuple(range(_LAST_OF_EVERY_MONTH, start.day + 1)), "bysetpos": -1}
    elif rule.every is Every.MONTH_WEEKDAY:
        nth = (start.day - 1) // 7 + 1
        asked |= {"byweekday": start.weekday(), "bysetpos": nth if nth < 5 else -1}  # noqa: PLR2004 - the last
    return iter(rrule.rrule(frequency, **asked))


def at(local: datetime, zone: str) -> WallTime:
    """A wall time that exists, and once: shifted out of a gap, the first of two."""
    plain = WallTime(local, zone)
    face = plain.clockface()
    if face is Clockface.GAP:
        return wall_at(plain.instant(), zone)
    return WallTime(local, zone, 0) if face is Clockface.OVERLAP else plain
