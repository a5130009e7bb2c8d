"""Whether publishing can be relied on right now: for a monitor, for ``status``, and for the window."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum

from planner.domain.agents import Heartbeat, Outage, WorkerKind
from planner.domain.publication import PublicationState
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.forecast import machine_of
from planner.publishing.left import left_up
from planner.publishing.overview import Overview
from planner.publishing.pausing import paused_accounts
from planner.publishing.report import Line, line_of
from planner.publishing.resting import rests_asked
from planner.publishing.room import too_full

SOON = timedelta(hours=1)
"""Nobody publishing is an alarm when something is due within this time."""

LATE = timedelta(minutes=1)
"""What has not left so long after its time is late; a tick takes 15 seconds."""

LEFT_FOR = timedelta(hours=1)
"""What could not be taken off a place for so long is told: a place that is away for some minutes is no news."""

TOLD_OUTAGES = timedelta(days=7)
TOLD_AGENTS = timedelta(days=7)
SKEWED = timedelta(seconds=30)
_LISTED = 100
_GOING = (PublicationState.PLANNED, PublicationState.THROTTLED)
_ASKING = (
    PublicationState.MISSED,
    PublicationState.REFUSED,
    PublicationState.HELD,
    PublicationState.UNCONFIRMED,
)


class Grade(IntEnum):
    """What a monitor is told, as the exit status of ``status``."""

    FINE = 0
    WAITING = 1
    ALARM = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """What an overview means.

    Attributes:
        says: one sentence for each thing that is not fine. late: due and not gone out. unconfirmed: it is not
            known whether they are out. agents: every publisher of the last week, the newest first.
        outages: of the last week, the oldest first.
    """

    grade: Grade
    says: tuple[str, ...] = ()
    late: tuple[Line, ...] = ()
    unconfirmed: tuple[Line, ...] = ()
    agents: tuple[Heartbeat, ...] = ()
    outages: tuple[Outage, ...] = ()

    @property
    def alarming(self) -> bool:
        """Whether it begins with an alarm: posts are late, or nothing publishes what is due soon."""
        return self.grade is Grade.ALARM


def health(unit: UnitOfWork, now: Overview, free: int | None = None) -> Health:
    """Judge an overview of all clients, or of one; publishers serve all.

    Args:
        unit: a reading unit of work.
        now: the overview.
        free: bytes on the plan's disk, None: it is on none of this computer. Publishers cannot tell of a full one: that
            would have to be written down.
    """
    full = too_full(free)
    client_id = now.client_id
    kept_back = paused_accounts(unit)  # on purpose: whoever publishes sends nothing of them
    waiting = unit.publications.in_states(_GOING, client_id, _LISTED, without=kept_back)  # by due time
    late = [
        one for one in waiting if one.due_at and max(one.due_at, one.not_before or one.due_at) < now.at - LATE
    ]
    open_ends = unit.publications.in_states([PublicationState.UNCONFIRMED], client_id, _LISTED)
    beats = unit.agents.heartbeats()
    asked = unit.publications.posts_in(_ASKING, client_id, asking=True)
    rests = len({one.post_id for one in rests_asked(unit, client_id)})
    count = unit.publications.posts_in(_GOING, client_id, ready_by=now.at - LATE, without=kept_back)
    alarms = _alarms(now, count)
    waits = [
        *([full] if full else []),
        *([tr("{n} post waits for you.|{n} posts wait for you.", "", asked)] if asked else []),
        *(
            [tr("The rest of {n} post waits for you.|The rest of {n} posts waits for you.", "", rests)]
            if rests
            else []
        ),
        *(
            [tr("{n} account needs a new sign-in.|{n} accounts need a new sign-in.", "", len(now.sign_in))]
            if now.sign_in
            else []
        ),
        *[
            tr("{publisher} says: {fault}", publisher=one.name, fault=one.fault)
            for one in beats
            if one.fault and one.alive(now.at)
        ],
        *[one.text for one in left_up(unit, now.at, client_id, longer=LEFT_FOR)],
        *[_skewed(one) for one in beats if one.alive(now.at) and abs(one.skew) > SKEWED.total_seconds()],
    ]
    grade = Grade.ALARM if alarms else Grade.WAITING if waits else Grade.FINE
    return Health(
        grade=grade,
        says=(*alarms, *waits),
        late=tuple(line_of(unit, one.id) for one in late),
        unconfirmed=tuple(line_of(unit, one.id) for one in open_ends),
        agents=tuple(one for one in beats if now.at - one.at <= TOLD_AGENTS),
        outages=tuple(unit.agents.outages(now.at - TOLD_OUTAGES)),
    )


def _alarms(now: Overview, late: int) -> list[str]:
    if now.publishers:
        return [tr("{n} post is late.|{n} posts are late.", "", late)] if late else []
    soon = now.next_line is not None and _within(now.next_line.due_at, now.at + SOON)
    if late:
        return [
            tr(
                "Nothing is publishing, and {n} post is late: start Parley or an agent.|"
                "Nothing is publishing, and {n} posts are late: start Parley or an agent.",
                "",
                late,
            )
        ]
    if soon:
        return [
            tr("Nothing is publishing, and the next one is due within the hour: start Parley or an agent.")
        ]
    return []


def _within(due_at: datetime | None, end: datetime) -> bool:
    return due_at is not None and due_at <= end


def _skewed(one: Heartbeat) -> str:
    return tr("The clock of {name} is {off}: set it.", name=one.name, off=_off(one))


def _off(one: Heartbeat) -> str:
    if one.skew > 0:
        return tr("{seconds:.0f} s behind the plan’s", seconds=one.skew)
    return tr("{seconds:.0f} s ahead of the plan’s", seconds=-one.skew)


@dataclass(frozen=True, slots=True)
class Publisher:
    """One publisher in words: "Agent on nas", "At work.".

    Attributes:
        at: its last sign of life, aware UTC. well: nobody has to look after it.
    """

    who: str
    says: str
    at: datetime
    well: bool


_RECENT = timedelta(days=1)


def publishers(beats: Iterable[Heartbeat], now: datetime, own_name: str) -> tuple[Publisher, ...]:
    """Those at work now, and those that ended without a word within a day, so that somebody looks why."""
    told = []
    for one in beats:
        alive = one.alive(now)
        if not alive and (one.stopped_at is not None or now - one.at > _RECENT):
            continue
        wrong = abs(one.skew) > SKEWED.total_seconds()
        at_work = tr("Its clock is {off}.", off=_off(one)) if wrong else tr("At work.")
        says = one.fault or (at_work if alive else tr("Ended without a word."))
        told.append(Publisher(_who(one, own_name), says, one.at, alive and not one.fault and not wrong))
    return tuple(told)


def _who(one: Heartbeat, own_name: str) -> str:
    if one.name == own_name:
        return tr("This window", "of Parley")
    machine = machine_of(one.name)
    if one.kind is WorkerKind.WINDOW:
        return tr("Window on {machine}", machine=machine)
    if one.kind is WorkerKind.ONCE:
        return tr("Single run on {machine}", machine=machine)
    return tr("Agent on {machine}", machine=machine)
