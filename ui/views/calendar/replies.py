"""Reply windows as a calendar shows them: time set aside to answer, on its day and in words."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from planner.domain.ids import ClientId, PostId, ReplyBlockId
from planner.domain.reply_block import ReplyRow
from planner.domain.times import WallTime, zone_of
from planner.languages import tr
from ui.views.calendar.dates import long_day, time_words


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyWindow:
    """Time set aside to answer.

    Attributes:
        post_id: the post it stands beside, None on its own. words: of that post.
        shown: naive local time in the calendar's zone. time: ``shown`` in words. when: on its own clock.
        over: it has ended.
        kept, replies: as told by the person; None: not told.
        initials: of the client in "All clients", else "".
    """

    id: ReplyBlockId
    client_id: ClientId
    minutes: int
    when: WallTime
    shown: datetime
    time: str
    post_id: PostId | None = None
    words: str = ""
    over: bool = False
    kept: bool | None = None
    replies: int | None = None
    initials: str = ""

    @property
    def label(self) -> str:
        """Says "12:00 · 20 min" of what is to come, "20 min · 9 replies" of what is over."""
        minutes = self.minutes
        if not self.over:
            said = tr("{time} · {minutes} min", time=self.time, minutes=minutes)
        elif self.kept is False:
            said = tr("{minutes} min · not kept", minutes=minutes)
        elif self.replies is not None:
            said = tr(
                "{minutes} min · {n} reply|{minutes} min · {n} replies", "", self.replies, minutes=minutes
            )
        else:
            said = tr("{minutes} min", minutes=minutes)
        return f"{self.initials} · {said}" if self.initials else said


def windows_of(
    rows: Sequence[ReplyRow],
    zone: str,
    now: datetime,
    *,
    initials: Mapping[ClientId, str] | None = None,
    only: Collection[str] | None = None,
    half_days: bool = False,
) -> list[ReplyWindow]:
    """The windows of ``rows`` in order of time.

    Args:
        rows: as ``calendar.replies`` gives them.
        zone: IANA zone whose days are drawn.
        now: aware UTC.
        initials: by client, in "All clients"; None on one client's calendar.
        only: ids of the posts that are shown; then only what stands beside them is. None: all.
        half_days: times read "6:30 pm".
    """
    tz = zone_of(zone)
    windows = []
    for row in rows:
        if only is not None and row.post_id not in only:
            continue
        there = row.starts_at.astimezone(tz).replace(tzinfo=None, fold=0)
        shown = row.when.local if row.when.zone == zone else there
        windows.append(
            ReplyWindow(
                id=row.id,
                client_id=row.client_id,
                minutes=row.minutes,
                when=row.when,
                shown=shown,
                time=time_words(shown, half_days=half_days),
                post_id=row.post_id,
                words=" ".join(row.words.split()),
                over=row.ends_at <= now,
                kept=row.kept,
                replies=row.replies,
                initials=initials.get(row.client_id, "") if initials else "",
            )
        )
    windows.sort(key=lambda one: (one.shown, one.id))
    return windows


def by_day(windows: Sequence[ReplyWindow], first: date, last: date) -> dict[date, tuple[ReplyWindow, ...]]:
    """The windows of each day from ``first`` to ``last``; what a clock change pushed out is on the nearest."""
    found: dict[date, list[ReplyWindow]] = {}
    for one in windows:
        found.setdefault(min(max(one.shown.date(), first), last), []).append(one)
    return {day: tuple(those) for day, those in found.items()}


def window_name(window: ReplyWindow) -> str:
    """Say all of it: “Wed 14 October, 08:00, time to answer, 20 min, after What goes on your toast?”."""
    return f"{long_day(window.shown.date())}, {window_said(window)}"


def window_said(window: ReplyWindow) -> str:
    """Say all of it but its day."""
    parts = [window.time, tr("time to answer"), tr("{minutes} min", minutes=window.minutes)]
    if window.words:
        parts.append(tr("after {words}", words=window.words))
    if window.kept is False:
        parts.append(tr("not kept"))
    elif window.replies is not None:
        parts.append(tr("{n} reply|{n} replies", "", window.replies))
    elif window.kept:
        parts.append(tr("kept"))
    return ", ".join(parts)
