"""What the publisher asks at every tick: what is due, late, held, unfinished or not confirmed."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, bindparam, case, func, or_, select

from planner.domain.agents import LONGEST_REST
from planner.domain.ids import AccountId, ClientId
from planner.domain.publication import POST_HOLDS, WAITING, Publication, PublicationState, Pulse
from storage.stores.leases import Leases
from storage.stores.prepared import Prepared
from storage.stores.publication_rows import publication_of
from storage.stores.pulse import pulse_of
from storage.tables.agents import GATE
from storage.tables.base import TZDateTime
from storage.tables.client import CLIENT
from storage.tables.post import POST
from storage.tables.publication import PUBLICATION

_S = PublicationState
_WAITING = tuple(sorted(state.value for state in WAITING))
_POST_HOLDS = tuple(sorted(reason.value for reason in POST_HOLDS))


class Due(Leases):
    """The publisher's half of ``planner.ports.publications.PublicationStore``."""

    def pulse(self, now: datetime) -> Pulse:
        """Whether there is anything to do, and when there will be: one small statement."""
        return pulse_of(self._connection, now)

    def next_due(
        self, client_id: ClientId | None = None, without: Collection[AccountId] = ()
    ) -> Publication | None:
        """The planned or throttled one that may go out next; ``not_before`` counts as its time."""
        firsts = []
        query = _next_due(of_client=client_id is not None)
        if without:
            query = query.where(PUBLICATION.c.account_id.not_in(without))
        for state in (_S.PLANNED, _S.THROTTLED):
            told = {"state": state.value, "client": client_id}
            row = self._connection.execute(query, told).one_or_none()
            if row is not None:
                firsts.append(row)
        return publication_of(min(firsts, key=lambda row: (row.ready_at, row.id))) if firsts else None

    def heads(
        self,
        now: datetime,
        limit: int,
        busy: Collection[AccountId] = (),
        spacing: timedelta = timedelta(0),
        spread: int = 0,
    ) -> Sequence[Publication]:
        """Of each account that is free the earliest planned or throttled one that is due and not late."""
        told = {"longest": now + LONGEST_REST, "spaced": now - spacing} | (
            {"spread": spread} if spread else {}
        )
        return self._asked(_heads(spread=spread > 0), self._ready(now, limit, busy) | told)

    def held(self, now: datetime, limit: int, busy: Collection[AccountId] = ()) -> Sequence[Publication]:
        """Held ones that are due and not late; of those that wait with their account one for each reason."""
        return self._asked(_held(), self._ready(now, limit, busy))

    def overdue(self, now: datetime, limit: int = 500) -> Sequence[Publication]:
        """Waiting ones that are due and too late to go out by themselves, the earliest first."""
        return self._asked(_overdue(), {"now": now, "most": limit})

    def follow_ups(self, now: datetime, limit: int = 100) -> Sequence[Publication]:
        """Published ones of which something is to be sent still, the earliest first.

        The state is not asked for: SQLite would read every published one by its index.
        """
        query = self._living(select(PUBLICATION)).where(PUBLICATION.c.follow_up_at <= now)
        return self._load(query.order_by(PUBLICATION.c.follow_up_at, PUBLICATION.c.id).limit(limit))

    def unconfirmed_due(self, now: datetime) -> Sequence[Publication]:
        """Unconfirmed ones whose next look has come, those without a time for it first."""
        query = select(PUBLICATION).where(
            PUBLICATION.c.state == _S.UNCONFIRMED.value,
            or_(PUBLICATION.c.not_before.is_(None), PUBLICATION.c.not_before <= now),
        )
        look = PUBLICATION.c.not_before
        return self._load(query.order_by(look.is_not(None), look, PUBLICATION.c.id))

    def _ready(self, now: datetime, limit: int, busy: Collection[AccountId]) -> dict[str, Any]:
        """What the questions for due ones of free accounts are told."""
        return {"now": now, "most": limit, "taken": sorted(frozenset(busy) | self.busy_accounts())}

    def _living(
        self, query: Select[*tuple[Any, ...]], client_id: ClientId | None = None
    ) -> Select[*tuple[Any, ...]]:
        """Without posts in the bin and without archived clients."""
        query = _living(query)
        return query if client_id is None else query.where(PUBLICATION.c.client_id == client_id)

    def _asked(self, question: Prepared, values: dict[str, Any]) -> list[Publication]:
        return [publication_of(row) for row in question.rows(self._connection, values)]

    def _load(
        self, query: Select[*tuple[Any, ...]], values: dict[str, Any] | None = None
    ) -> list[Publication]:
        return [publication_of(row) for row in self._connection.execute(query, values)]


def _living(query: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    return (
        query.join(POST, POST.c.id == PUBLICATION.c.post_id)
        .join(CLIENT, CLIENT.c.id == PUBLICATION.c.client_id)
        .where(POST.c.deleted_at.is_(None), CLIENT.c.archived_at.is_(None))
    )


# The questions of each tick.
_NOW = bindparam("now", type_=TZDateTime())
_MOST = bindparam("most", type_=Integer())


@cache
def _next_due(*, of_client: bool) -> Select[*tuple[Any, ...]]:
    ready = PUBLICATION.c.ready_at
    query = _living(select(PUBLICATION)).where(PUBLICATION.c.state == bindparam("state"), ready.is_not(None))
    if of_client:
        query = query.where(PUBLICATION.c.client_id == bindparam("client"))
    return query.order_by(ready, PUBLICATION.c.id).limit(1)


@cache
def _heads(*, spread: bool) -> Prepared:
    first = _first_of([_S.PLANNED.value, _S.THROTTLED.value], PUBLICATION.c.account_id)
    if spread:
        tail = func.substr(PUBLICATION.c.account_id, bindparam("spread", type_=Integer()))
        first = first.order_by(None).order_by(PUBLICATION.c.due_at, tail, PUBLICATION.c.id)
    first = first.outerjoin(GATE, GATE.c.account_id == PUBLICATION.c.account_id)
    return Prepared(first.where(_open(), _far_enough()).limit(_MOST))


@cache
def _held() -> Prepared:
    alone = case((PUBLICATION.c.held_reason.in_(_POST_HOLDS), PUBLICATION.c.id), else_="")
    first = _first_of([_S.HELD.value], PUBLICATION.c.account_id, PUBLICATION.c.held_reason, alone)
    return Prepared(first.limit(_MOST))


@cache
def _overdue() -> Prepared:
    query = _living(select(PUBLICATION)).where(
        PUBLICATION.c.state.in_(_WAITING), PUBLICATION.c.ready_at <= _NOW, PUBLICATION.c.late_at < _NOW
    )
    return Prepared(query.order_by(PUBLICATION.c.due_at, PUBLICATION.c.id).limit(_MOST))


def _first_of(states: list[str], *group: ColumnElement[Any]) -> Select[*tuple[Any, ...]]:
    """Of free accounts' publications that are due and not late the first of each group, by due time."""
    place = func.row_number().over(partition_by=group, order_by=(PUBLICATION.c.due_at, PUBLICATION.c.id))
    found = (
        _living(select(PUBLICATION.c.id, place.label("place")))
        .where(
            PUBLICATION.c.state.in_(states),
            PUBLICATION.c.ready_at <= _NOW,
            PUBLICATION.c.late_at >= _NOW,
            PUBLICATION.c.account_id.not_in(bindparam("taken", expanding=True)),
        )
        .subquery()
    )
    first = select(PUBLICATION).join(found, found.c.id == PUBLICATION.c.id).where(found.c.place == 1)
    return first.order_by(PUBLICATION.c.due_at, PUBLICATION.c.id)


def _open() -> ColumnElement[bool]:
    """The account's gate is open; a rest longer than any was noted before the clock was set back."""
    rest = GATE.c.rest_until
    return or_(rest.is_(None), rest <= _NOW, rest > bindparam("longest", type_=TZDateTime()))


def _far_enough() -> ColumnElement[bool]:
    """In time, or far enough from the account's last one (one sent in the future: the clock was set back)."""
    sent, spaced = GATE.c.sent_at, bindparam("spaced", type_=TZDateTime())
    return or_(PUBLICATION.c.due_at >= spaced, sent.is_(None), sent <= spaced, sent > _NOW)
