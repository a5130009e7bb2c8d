"""A client's weekly rhythm laid on days: which slots fall there, which are free, and which is next. Pure.

A slot is taken by a post of its account within ``TAKES`` of it, before or after. Where clocks leave a slot's
time out, it falls on the time they show instead; where they show it twice, on the first.
"""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta

from planner.domain.brief import NO_BRIEF, Brief, DayNature
from planner.domain.entry import CalendarRow
from planner.domain.ids import AccountId, ClientId
from planner.domain.kinds import Kind
from planner.domain.slot import SlotRow, SlotTime
from planner.domain.times import Clockface, WallTime, wall_at, zone_of

TAKES = timedelta(minutes=30)
"""A post this near to a slot takes it."""

AHEAD = timedelta(days=28)
"""So far ahead a free slot is looked for."""

SOON = timedelta(minutes=15)
"""A slot that is nearer than this is over: nobody could fill it with care."""

USUAL_QUIET = (time(22), time(7))
"""When readers are left alone where the client agreed on nothing else, as TIM005 has it."""

Taken = Mapping[AccountId, Sequence[datetime]]
"""By account the instants (aware UTC, in order) at which something of it is planned or went out."""


def slots_on(rhythm: Iterable[SlotRow], first: date, last: date) -> list[SlotTime]:
    """Every slot from ``first`` to ``last`` (both included, days in each client's zone), in order of time."""
    by_day: dict[int, list[SlotRow]] = {}
    for row in rhythm:
        by_day.setdefault(row.slot.weekday, []).append(row)
    found: dict[tuple[ClientId, WallTime, Kind | None], list[SlotRow]] = {}
    for ahead in range((last - first).days + 1):
        day = first + timedelta(days=ahead)
        for row in by_day.get(day.weekday(), ()):
            found.setdefault((row.client_id, _on(day, row), row.slot.kind), []).append(row)
    times = [
        SlotTime(
            client_id=client_id,
            when=when,
            at=when.instant(),
            kind=kind,
            account_ids=tuple(row.slot.account_id for row in rows),
            networks=tuple(row.network for row in rows),
        )
        for (client_id, when, kind), rows in found.items()
    ]
    return sorted(times, key=lambda one: (one.at, one.client_id, one.kind or "", one.account_ids))


def free_slots(
    rhythm: Iterable[SlotRow], first: date, last: date, posts: Iterable[CalendarRow], now: datetime
) -> list[SlotTime]:
    """Those slots of ``slots_on`` that are ahead and not taken.

    What several accounts have at one time is one slot: a post on one of them takes it for all.

    Args:
        rhythm: of the clients shown.
        first: day in each client's zone.
        last: the same, included.
        posts: what the calendar shows on these days; a post without accounts takes all its client's slots.
        now: aware UTC.
    """
    rows = list(rhythm)
    taken = taken_by(posts, rows)
    return [
        one
        for one in slots_on(rows, first, last)
        if one.at >= now and all(is_free(one.at, account, taken) for account in one.account_ids)
    ]


def next_free_slot(
    rhythm: Iterable[SlotRow],
    accounts: Sequence[AccountId],
    kind: Kind | None,
    taken: Taken,
    after: datetime,
    brief: Brief = NO_BRIEF,
) -> SlotTime | None:
    """The next free slot for a post on all of ``accounts``; None: no slots, or none free in four weeks.

    A time at which all of them that have slots have one goes before a time of some. Slots with the role ``kind``
    or with none are meant; where the rhythm has no such slot, any. Closed days and quiet hours are left out.

    Args:
        rhythm: the client's.
        accounts: where the post goes; those without slots only have to be free then.
        kind: of the post; None: any role will do.
        taken: what is planned; see ``taken_by``.
        after: aware UTC; the slot is no nearer than ``SOON``.
        brief: of the client, for its closed days and quiet hours.
    """
    mine = for_kind([row for row in rhythm if row.slot.account_id in set(accounts)], kind)
    if not mine:
        return None
    with_slots = {row.slot.account_id for row in mine}
    here = wall_at(after, mine[0].zone).local.date()
    some = None
    for one in _by_time(slots_on(mine, here, here + AHEAD)):
        if one.at < after + SOON or is_quiet(one.at, one.when.zone, brief) or _is_closed(one, brief):
            continue
        if not all(is_free(one.at, account, taken) for account in accounts):
            continue
        if with_slots <= set(one.account_ids):
            return one
        some = some or one
    return some


def for_kind(rows: list[SlotRow], kind: Kind | None) -> list[SlotRow]:
    """The slots with the role ``kind`` or with none; all where there are no such."""
    if kind is None:
        return rows
    return [row for row in rows if row.slot.kind in {kind, None}] or rows


def taken_by(
    posts: Iterable[CalendarRow], rhythm: Collection[SlotRow] = ()
) -> dict[AccountId, list[datetime]]:
    """When something is on each account, in order; a post without accounts counts on all that have slots."""
    found: dict[AccountId, list[datetime]] = {}
    of_client: dict[ClientId, dict[AccountId, None]] = {}
    for row in rhythm:
        of_client.setdefault(row.client_id, {})[row.slot.account_id] = None
    for post in posts:
        accounts = [post.account_id] if post.account_id else of_client.get(post.client_id, {})
        for account in accounts:
            found.setdefault(account, []).append(post.due_at)
    for times in found.values():
        times.sort()
    return found


def is_free(at: datetime, account: AccountId, taken: Taken) -> bool:
    """Whether nothing of the account lies within ``TAKES`` of ``at``."""
    times = taken.get(account, ())
    place = bisect_left(times, at)
    return all(abs(at - other) > TAKES for other in times[max(0, place - 1) : place + 1])


def is_quiet(at: datetime, zone: str, brief: Brief) -> bool:
    """Whether the client's readers are left alone at the aware instant ``at``, by its brief or as usual."""
    there = at.astimezone(zone_of(brief.audience_zone or zone)).time()
    return is_quiet_time(there, *quiet_hours(brief))


def after_quiet(when: WallTime, brief: Brief) -> WallTime:
    """``when``, or the end of the quiet hours of the client's readers when it lies in them, in the same zone."""
    if not is_quiet(when.instant(), when.zone, brief):
        return when
    start, end = quiet_hours(brief)
    readers = brief.audience_zone or when.zone
    there = when.instant().astimezone(zone_of(readers))
    day = there.date() + timedelta(days=1 if there.time() >= start > end else 0)
    return wall_at(WallTime(datetime.combine(day, end), readers).instant(), when.zone)


def quiet_hours(brief: Brief) -> tuple[time, time]:
    """From when to when readers are left alone: as agreed, else as usual."""
    if brief.quiet_from is None or brief.quiet_to is None:
        return USUAL_QUIET
    return brief.quiet_from, brief.quiet_to


def is_quiet_time(at: time, start: time, end: time) -> bool:
    """Whether ``at`` is from ``start`` up to ``end``, over midnight when ``start`` is the later one."""
    return start <= at < end if start <= end else at >= start or at < end


def _on(day: date, row: SlotRow) -> WallTime:
    when = WallTime(datetime.combine(day, row.slot.at), row.zone)
    face = when.clockface()
    if face is Clockface.GAP:
        return wall_at(when.instant(), row.zone)
    return WallTime(when.local, row.zone, 0) if face is Clockface.OVERLAP else when


def _by_time(times: Iterable[SlotTime]) -> Iterable[SlotTime]:
    """Slots at the same time made one, whatever their roles; the first one's role is told."""
    found: dict[datetime, SlotTime] = {}
    for one in times:
        known = found.get(one.at)
        if known is None:
            found[one.at] = one
            continue
        found[one.at] = SlotTime(
            client_id=one.client_id,
            when=known.when,
            at=one.at,
            kind=known.kind,
            account_ids=known.account_ids + one.account_ids,
            networks=known.networks + one.networks,
        )
    return found.values()


def _is_closed(one: SlotTime, brief: Brief) -> bool:
    day = one.when.local.date()
    return any(own.nature is DayNature.HOLIDAY and own.falls_on(day) for own in brief.own_dates)
