"""What a drag would do where it is now, as plain records: which chips, to which times, moved or copied."""

from dataclasses import dataclass
from datetime import date, datetime

from planner.domain.patch import Field, Patch, clock_of
from planner.domain.times import WallTime
from planner.languages import tr
from planner.lint.consequence import Copy, WhatIf
from ui.views.calendar.dates import long_day, time_words
from ui.views.calendar.edits import clock_words, shifted
from ui.views.calendar.state import Chip, ChipState


@dataclass(frozen=True, slots=True)
class Carried:
    """A drag where it is now.

    Attributes:
        chips: the one under the mouse first. whens: where each would go, in the same order.
        copy: drafts are made of them, they themselves stay. days: how far it goes, whole days.
        left: those that were taken up too and cannot move.
    """

    chips: tuple[Chip, ...]
    whens: tuple[WallTime, ...]
    copy: bool = False
    days: int = 0
    left: tuple[Chip, ...] = ()

    @property
    def stays(self) -> bool:
        """Whether it lies where it was taken up, so that a drop changes nothing."""
        same = all(chip.when == when for chip, when in zip(self.chips, self.whens, strict=True))
        return same and not self.copy


def carried_to(chips: tuple[Chip, ...], day: date, *, copy: bool = False) -> Carried:
    """A drag of ``chips`` over ``day``: the first one lands there, all go as many days on."""
    return carried_on(chips, (day - chips[0].shown.date()).days, copy=copy)


def carried_on(chips: tuple[Chip, ...], days: int, *, copy: bool = False) -> Carried:
    """All of ``chips`` that may go so many days on, with those that stay."""
    going = tuple(chip for chip in chips if copy or chip.movable)
    left = tuple(chip for chip in chips if not copy and not chip.movable)
    return Carried(going, tuple(shifted(chip.when, days) for chip in going), copy, days, left)


def what_if_of(carried: Carried) -> WhatIf:
    """What to ask the linter."""
    pairs = list(zip(carried.chips, carried.whens, strict=True))
    if carried.copy:
        return WhatIf(copies=tuple(Copy(chip.post_id, when.local - chip.when.local) for chip, when in pairs))
    return WhatIf(
        tuple(
            Patch(post=chip.post_id, field=Field.WHEN, value=when, before=clock_of(chip.when))
            for chip, when in pairs
            if chip.movable
        )
    )


def head_words(carried: Carried, *, half_days: bool = False) -> str:
    """Where it would go: “Sat 17 October, 10:00”, of several how far."""
    if len(carried.chips) + len(carried.left) > 1:
        return several_words(len(carried.chips), carried.days, copy=carried.copy)
    chip, when = carried.chips[0], carried.whens[0]
    local = when.local + (chip.shown - chip.when.local)  # as the calendar counts its days
    there = f"{long_day(local.date())}, {time_words(local, half_days=half_days)}"
    return tr("Copy to {there}", there=there) if carried.copy else there


def several_words(posts: int, days: int, *, copy: bool = False) -> str:
    """How far several go: “7 posts, 3 days later”, “Copy 7 posts, 1 day earlier”."""
    those = tr("{n} post|{n} posts", "", posts)
    if not days and copy:
        return tr("Copy {posts} to the same days", posts=those)
    if not days:
        return tr("{n} post stays where it is|{n} posts stay where they are", "", posts)
    far = abs(days)
    if days > 0:
        how_far = tr("{posts}, {n} day later|{posts}, {n} days later", "", far, posts=those)
    else:
        how_far = tr("{posts}, {n} day earlier|{posts}, {n} days earlier", "", far, posts=those)
    return tr("Copy {posts_and_days}", posts_and_days=how_far) if copy else how_far


def warning_of(carried: Carried, now: datetime) -> str:
    """Why a drop here would not do what it seems to, or what the clocks do to it; "" mostly."""
    if not carried.copy:
        gone_by = sum(
            chip.state is not ChipState.DRAFT and when.instant() < now.replace(second=0, microsecond=0)
            for chip, when in zip(carried.chips, carried.whens, strict=True)
        )
        if gone_by and len(carried.chips) > 1:
            return tr(
                "{n} scheduled post would lie in the past, so nothing moves|"
                "{n} scheduled posts would lie in the past, so nothing moves",
                "",
                gone_by,
            )
        if gone_by:
            return tr("That is past. A scheduled post stays where it is")
    return clock_words(carried.whens[0]) if len(carried.whens) == 1 else ""
