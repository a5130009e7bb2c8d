"""Repeated posts: one pattern, and the rule by which it becomes posts; each of them is a row of its own."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain.ids import ClientId, RepeatId
from planner.domain.post import Post

AHEAD_DAYS = 56
"""So far ahead posts are made; the next ones come as time goes on."""


class Every(StrEnum):
    """The step of a rule."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"  # on the same day of the month; a shorter month has it on its last day
    MONTH_WEEKDAY = "weekday of the month"  # on the same one: the second Tuesday


@dataclass(frozen=True, slots=True, kw_only=True)
class RepeatRule:
    """When a post repeats, in wall time: 09:00 stays 09:00 when the clocks change.

    Attributes:
        step: of these, every so many.
        weekdays: of a week, 0 Monday to 6 Sunday; (): that of the first post.
        until: the last day, included. count: how many posts in all. Both None: without an end.
    """

    every: Every = Every.WEEK
    step: int = 1
    weekdays: tuple[int, ...] = ()
    until: date | None = None
    count: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat:
    """A pattern with its rule.

    Attributes:
        pattern: what each post says; its ``when`` is where the rule begins, its stage what each one becomes.
        rule: None: timeless ("evergreen"), it fills posting slots that are free.
        texts: further texts that take turns with the pattern's.
        cool_down: days before a text, or a timeless post, may come again; a day without one that has rested is
            left out.
        stay_minutes: time to answer set aside beside each post, 0 none.
        ended: it makes no posts any more; what was made stays.
    """

    id: RepeatId
    client_id: ClientId
    pattern: Post
    rule: RepeatRule | None = None
    texts: tuple[str, ...] = ()
    cool_down: int = 0
    stay_minutes: int = 0
    ended: bool = False
    revision: int = 0

    @property
    def all_texts(self) -> tuple[str, ...]:
        """The texts that take turns, the pattern's first."""
        return (self.pattern.text, *self.texts)
