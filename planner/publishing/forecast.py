"""When this computer has to be awake in the next days, so that nothing is missed. It promises no wake-up."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from planner.domain.agents import Heartbeat, WorkerKind
from planner.domain.publication import PublicationState
from planner.domain.times import zone_of
from planner.languages import clock, tr
from planner.languages.dates import short_weekday
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.pausing import paused_accounts

DAYS = timedelta(days=7)
CLOSE = timedelta(minutes=30)
"""Posts nearer than this are one time to be awake."""

SHOWN = 6
_WAITING = frozenset({PublicationState.PLANNED, PublicationState.THROTTLED, PublicationState.HELD})


@dataclass(frozen=True, slots=True)
class Awake:
    """A time to be awake, aware UTC: from the first post to the last one that follows closely."""

    start: datetime
    end: datetime


def awake_times(unit: UnitOfWork, now: datetime, worker: str) -> tuple[Awake, ...]:
    """The times of the next seven days, not for what is paused; none when an agent elsewhere publishes anyway.

    Args:
        unit: a reading unit of work.
        now: aware UTC.
        worker: a publisher's name on this machine.
    """
    if any(elsewhere(one, worker) and one.alive(now) for one in unit.agents.heartbeats()):
        return ()
    found: list[Awake] = []
    paused = paused_accounts(unit)
    for row in unit.calendar.rows(now, now + DAYS):
        if row.state not in _WAITING or row.account_id in paused:
            continue
        if found and row.due_at - found[-1].end <= CLOSE:
            found[-1] = Awake(found[-1].start, row.due_at)
        else:
            found.append(Awake(row.due_at, row.due_at))
    return tuple(found)


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
