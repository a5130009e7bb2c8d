"""Where the plan stands: what was missed, what waits, what comes next, and who publishes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from planner.domain.account import Account, AccountState
from planner.domain.agents import Heartbeat
from planner.domain.ids import ClientId
from planner.domain.publication import PublicationState
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.forecast import Awake, awake_times
from planner.publishing.pausing import Paused, paused_accounts, pauses
from planner.publishing.report import Line, line_of
from planner.publishing.resting import rests_asked

_S = PublicationState
_OPEN = (_S.MISSED, _S.HELD, _S.REFUSED, _S.UNCONFIRMED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """A plan at one moment.

    Attributes:
        counts: publications by state. decide: missed, held, refused and unconfirmed ones, by due time.
        next_line: what goes out next, None when nothing is planned or all of it is paused.
        sign_in: accounts that need a new sign-in. publishers: those alive now.
        client_id: the one it is about, None for all.
        pauses: what is paused. awake: when this computer has to be awake; none when another publishes.
        rests: what is out and whose rest waits for the person's word.
    """

    at: datetime
    counts: dict[PublicationState, int]
    decide: tuple[Line, ...]
    next_line: Line | None
    sign_in: tuple[Account, ...]
    publishers: tuple[Heartbeat, ...]
    client_id: ClientId | None = None
    pauses: tuple[Paused, ...] = ()
    awake: tuple[Awake, ...] = ()
    rests: tuple[Line, ...] = ()


def overview(
    unit: UnitOfWork, now: datetime, client_id: ClientId | None = None, *, worker: str = "", zone: str = "UTC"
) -> Overview:
    """Read it for one client or for all; archived clients are left out.

    Args:
        unit: a reading unit of work.
        now: aware UTC.
        client_id: of one client, None: of all.
        worker: a publisher's name on this machine, to tell agents elsewhere.
        zone: this machine's.
    """
    following = unit.publications.next_due(client_id, paused_accounts(unit))
    return Overview(
        at=now,
        counts=unit.publications.counts(client_id),
        decide=lines_in(unit, _OPEN, client_id),
        next_line=line_of(unit, following.id) if following else None,
        sign_in=tuple(one for one in unit.accounts.all(client_id) if one.state is AccountState.NEEDS_SIGN_IN),
        publishers=tuple(one for one in unit.agents.heartbeats() if one.alive(now)),
        client_id=client_id,
        pauses=pauses(unit, zone, client_id),
        awake=awake_times(unit, now, worker),
        rests=tuple(line_of(unit, one.id) for one in rests_asked(unit, client_id)),
    )


def lines_in(
    unit: UnitOfWork, states: Iterable[PublicationState], client_id: ClientId | None = None, limit: int = 200
) -> tuple[Line, ...]:
    """Lines of the publications in ``states``, by due time, at most ``limit``."""
    return tuple(line_of(unit, one.id) for one in unit.publications.in_states(states, client_id, limit))


def due_before(unit: UnitOfWork, end: datetime, limit: int = 20) -> tuple[Line, ...]:
    """What would go out before ``end`` (aware UTC): said when the window closes."""
    waiting = unit.publications.in_states((_S.PLANNED, _S.THROTTLED), None, limit)
    return tuple(line_of(unit, one.id) for one in waiting if one.due_at is not None and one.due_at <= end)
