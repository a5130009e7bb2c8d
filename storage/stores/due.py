"""What the publisher asks at every tick: what is due, late, held, unfinished or not confirmed."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, or_, select

from planner.domain.agents import LONGEST_REST
from planner.domain.ids import AccountId, ClientId
from planner.domain.publication import POST_HOLDS, WAITING, Publication, PublicationState
from storage.stores.leases import Leases
from storage.stores.publication_rows import publication_of
from storage.tables.agents import GATE
from storage.tables.client import CLIENT
from storage.tables.post import POST
from storage.tables.publication import PUBLICATION

_S = PublicationState
_WAITING = tuple(sorted(state.value for state in WAITING))
_POST_HOLDS = tuple(sorted(reason.value for reason in POST_HOLDS))


class Due(Leases):
    """The publisher's half of ``planner.ports.publications.PublicationStore``."""

    def next_due(
        self, client_id: ClientId | None = None, after: datetime | None = None
    ) -> Publication | None:
        """The planned or throttled one that may go out next; ``not_before`` counts as its time."""
        firsts = []
        ready = PUBLICATION.c.ready_at
        for state in (_S.PLANNED, _S.THROTTLED):
            query = self._living(select(PUBLICATION), client_id).where(
                PUBLICATION.c.state == state.value, ready.is_not(None) if after is None else ready > after
            )
            row = self._connection.execute(query.order_by(ready).limit(1)).one_or_none()
            if row is not None:
                firsts.append(row)
        return publication_of(min(firsts, key=lambda row: (row.ready_at, row.id))) if firsts else None

    def heads(
        self,
        now: datetime,
        limit: int,
        busy: Collection[AccountId] = (),
        spacing: timedelta = timedelta(0),
    ) -> Sequence[Publication]:
        """Of each account that is free the earliest planned or throttled one that is due and not late."""
        ready = self._ready(now, busy, [_S.PLANNED.value, _S.THROTTLED.value], PUBLICATION.c.account_id)
        first = _first_of(ready).outerjoin(GATE, GATE.c.account_id == PUBLICATION.c.account_id)
        first = first.where(_open(now), _far_enough(now, spacing))
        return self._load(first.order_by(PUBLICATION.c.due_at, PUBLICATION.c.id).limit(limit))

    def held(self, now: datetime, limit: int, busy: Collection[AccountId] = ()) -> Sequence[Publication]:
        """Held ones that are due and not late; of those that wait with their account one for each reason."""
        alone = case((PUBLICATION.c.held_reason.in_(_POST_HOLDS), PUBLICATION.c.id), else_="")
        ready = self._ready(
            now, busy, [_S.HELD.value], PUBLICATION.c.account_id, PUBLICATION.c.held_reason, alone
        )
        first = _first_of(ready)
        return self._load(first.order_by(PUBLICATION.c.due_at, PUBLICATION.c.id).limit(limit))

    def overdue(self, now: datetime, limit: int = 500) -> Sequence[Publication]:
        """Waiting ones that are due and too late to go out by themselves, the earliest first."""
        query = self._living(select(PUBLICATION)).where(
            PUBLICATION.c.state.in_(_WAITING), PUBLICATION.c.ready_at <= now, PUBLICATION.c.late_at < now
        )
        return self._load(query.order_by(PUBLICATION.c.due_at, PUBLICATION.c.id).limit(limit))

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

    def _ready(
        self, now: datetime, busy: Collection[AccountId], states: list[str], *group: ColumnElement[Any]
    ) -> Select[*tuple[Any, ...]]:
        """Ids of free accounts' publications that are due and not late, numbered within their group."""
        place = func.row_number().over(partition_by=group, order_by=(PUBLICATION.c.due_at, PUBLICATION.c.id))
        taken = frozenset(busy) | self.busy_accounts()
        return self._living(select(PUBLICATION.c.id, place.label("place"))).where(
            PUBLICATION.c.state.in_(states),
            PUBLICATION.c.ready_at <= now,
            PUBLICATION.c.late_at >= now,
            PUBLICATION.c.account_id.not_in(sorted(taken)),
        )

    def _living(
        self, query: Select[*tuple[Any, ...]], client_id: ClientId | None = None
    ) -> Select[*tuple[Any, ...]]:
        """Without posts in the bin and without archived clients."""
        query = (
            query.join(POST, POST.c.id == PUBLICATION.c.post_id)
            .join(CLIENT, CLIENT.c.id == PUBLICATION.c.client_id)
            .where(POST.c.deleted_at.is_(None), CLIENT.c.archived_at.is_(None))
        )
        return query if client_id is None else query.where(PUBLICATION.c.client_id == client_id)

    def _load(self, query: Select[*tuple[Any, ...]]) -> list[Publication]:
        return [publication_of(row) for row in self._connection.execute(query)]


def _first_of(ready: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    found = ready.subquery()
    return select(PUBLICATION).join(found, found.c.id == PUBLICATION.c.id).where(found.c.place == 1)


def _open(now: datetime) -> ColumnElement[bool]:
    """The account's gate is open; a rest longer than any was noted before the clock was set back."""
    rest = GATE.c.rest_until
    return or_(rest.is_(None), rest <= now, rest > now + LONGEST_REST)


def _far_enough(now: datetime, spacing: timedelta) -> ColumnElement[bool]:
    """In time, or far enough from the account's last one (one sent in the future: the clock was set back)."""
    sent = GATE.c.sent_at
    return or_(PUBLICATION.c.due_at >= now - spacing, sent.is_(None), sent <= now - spacing, sent > now)
