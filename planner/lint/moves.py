"""Fixes that move a post: always shown first, and always to a time that every clock shows once."""

from datetime import datetime, timedelta

from planner.domain.entry import PlanEntry
from planner.domain.patch import clock_of
from planner.domain.times import Clockface, WallTime
from planner.languages import clock, tr
from planner.lint import words
from planner.lint.fix import Field, Fix, Patch, Safety


def moved_to(entry: PlanEntry, when: WallTime, title: str = "", *, everywhere: bool = False) -> Fix:
    """The fix that moves a post to ``when``.

    Args:
        entry: the post on one account.
        when: its new wall time.
        title: "" for "Move to 3 Nov, 09:00".
        everywhere: move it wherever it stands at this time, not on its account alone.
    """
    patch = Patch(
        post=entry.post,
        account_key="" if everywhere else entry.account_key,
        before=clock_of(entry.when) if everywhere and entry.when else None,
        field=Field.WHEN,
        value=when,
    )
    there = tr(
        "{day}, {time}", "when a post goes out", day=words.day(when.local.date()), time=clock(when.local)
    )
    return Fix(title=title or tr("Move to {there}", there=there), safety=Safety.UNSAFE, patches=(patch,))


def on_a_later_day(when: WallTime, after: datetime, *, days: int = 0) -> WallTime:
    """The same clock time on the first day, at least ``days`` later, that lies after an aware instant.

    A day on which the clocks skip that time is passed over; of a time that happens twice it is the first.
    """
    local = when.local + timedelta(days=days)
    behind = (after.replace(tzinfo=None) - local).days - 2  # zones differ by a day and a little at most
    local += timedelta(days=max(0, behind))
    while True:
        moved = settled(WallTime(local, when.zone))
        if moved is not None and moved.instant() > after:
            return moved
        local += timedelta(days=1)


def settled(when: WallTime) -> WallTime | None:
    """A wall time with its reading chosen where there are two; None in a gap."""
    face = when.clockface()
    if face is Clockface.GAP:
        return None
    if face is Clockface.OVERLAP and when.fold is None:
        return WallTime(when.local, when.zone, 0)
    return when
