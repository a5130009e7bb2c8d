"""When this computer has to be awake in the next days, so that nothing is missed. It promises no wake-up."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from planner.domain.agents import Heartbeat, WorkerKind
from planner.domain.publication import WAITING, Publication, PublicationState
from planner.domain.times import zone_of
from planner.languages import clock, tr
from planner.languages.dates import short_weekday
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.pausing import paused_accounts

DAYS = timedelta(days=7)
CLOSE = timedelta(minutes=30)
"""Posts nearer than this are one time to be awake."""

_MOST = 1000

SHOWN = 6


@dataclass(frozen=True, slots=True)
class Awake:
    """A time to be awake, aware UTC: from the first post to the last one that follows closely."""

    start: datetime
    end: datetime


def awake_times(unit: UnitOfWork, now: datetime, worker: str) -> tuple[Awake, ...]:
    """The times of the next seven days, not for what is paused; none when an agent elsewhere publishes anyway.

    Beside what is planned: the next try of what did not arrive, the next look for what may be out, the rest of a thread.

    Args:
        unit: a reading unit of work.
        now: aware UTC.
        worker: a publisher's name on this machine.
    """
    if any(elsewhere(one, worker) and one.alive(now) for one in unit.agents.heartbeats()):
        return ()
    found: list[Awake] = []
    for at in sorted(_moments(unit, now)):
        if found and at - found[-1].end <= CLOSE:
            found[-1] = Awake(found[-1].start, at)
        else:
            found.append(Awake(at, at))
    return tuple(found)


def _moments(unit: UnitOfWork, now: datetime) -> Iterator[datetime]:
    paused, end = paused_accounts(unit), now + DAYS
    later = {one.id: (one.account_id, _again(one)) for one in unit.publications.retries(now, end)}
    for gate in unit.agents.gates(now):
        for one in unit.publications.of_account(gate.account_id, WAITING, gate.rest_until):
            later[one.id] = one.account_id, _again(one, gate.rest_until)
    for row in unit.calendar.rows(now, end):
        if row.state in WAITING and row.account_id not in paused and row.publication_id not in later:
            yield row.due_at
    for one in unit.publications.in_states((PublicationState.UNCONFIRMED,)):
        later[one.id] = one.account_id, None if one.asks_if_live else one.not_before
    for one in unit.publications.follow_ups(end, _MOST):
        later[one.id] = one.account_id, one.follow_up_at
    for account_id, at in later.values():
        if at is not None and now < at < end and account_id not in paused:
            yield at


def _again(one: Publication, rest_until: datetime | None = None) -> datetime | None:
    """When it goes out by itself at the earliest; None: that is too late."""
    if one.due_at is None or one.late_at is None:
        return None
    at = max(one.due_at, one.not_before or one.due_at, rest_until or one.due_at)
    return at if at <= one.late_at else None


def elsewhere(beat: Heartbeat, worker: str) -> bool:
    """Whether a sign of life is that of an agent on another machine, by the names of publishers."""
    return beat.kind is WorkerKind.AGENT and machine_of(beat.name) != machine_of(worker)


def machine_of(worker: str) -> str:
    """The machine in a publisher's name: "laptop" of "window@laptop:4711"."""
    return worker.partition("@")[2].rpartition(":")[0] or worker


def awake_words(times: tuple[Awake, ...], zone: str, now: datetime) -> str:
    """Says "This computer must be awake Tue 09:00, Wed 18:30 to 19:10."; "" when it need not be.

    Args:
        times: as ``awake_times`` tells them.
        zone: IANA, on whose clocks they are told.
        now: aware UTC.
    """
    if not times:
        return ""
    said = [_time(one, zone, now) for one in times[:SHOWN]]
    more = (
        tr(", and {n} time more this week|, and {n} times more this week", "", len(times) - SHOWN)
        if len(times) > SHOWN
        else ""
    )
    return tr("This computer must be awake {what}{more}.", what=", ".join(said), more=more)


def _time(one: Awake, zone: str, now: datetime) -> str:
    start, end = one.start.astimezone(zone_of(zone)), one.end.astimezone(zone_of(zone))
    today = now.astimezone(zone_of(zone)).date()
    day = {0: tr("today"), 1: tr("tomorrow")}.get((start.date() - today).days, short_weekday(start.weekday()))
    words = f"{day} {clock(start)}"
    if end == start:
        return words
    last = clock(end) if end.date() == start.date() else f"{short_weekday(end.weekday())} {clock(end)}"
    return tr("{words} to {last}", words=words, last=last)
