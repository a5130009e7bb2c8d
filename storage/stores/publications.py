"""Publications: the publisher's only schedule."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, or_, select
from sqlalchemy.exc import IntegrityError

from planner.domain.changes import Aggregate
from planner.domain.ids import AccountId, ClientId, PostId, PublicationId
from planner.domain.publication import WAITING, Publication, PublicationState, check_change
from storage.stores.base import changed_elsewhere, chunks, integrity_error
from storage.stores.bulk import insert_rows
from storage.stores.leases import Leases
from storage.stores.publication_rows import publication_of, publication_values
from storage.tables.client import CLIENT
from storage.tables.post import POST
from storage.tables.publication import PUBLICATION

_S = PublicationState
_WAITING = tuple(sorted(state.value for state in WAITING))


class Publications(Leases):
    """``planner.ports.publications.PublicationStore``; the leases are in the base class."""

    def get(self, publication_id: PublicationId) -> Publication:
        """The publication. Raises NotFound."""
        return publication_of(self._one(Aggregate.PUBLICATION, PUBLICATION, publication_id))

    def of_post(self, post_id: PostId) -> Sequence[Publication]:
        """The publications of one post, in the order they were made."""
        return self.of_posts([post_id])

    def of_posts(self, post_ids: Iterable[PostId]) -> Sequence[Publication]:
        """The publications of several posts, in the order they were made."""
        found: list[Publication] = []
        for part in chunks(dict.fromkeys(post_ids)):
            found += self._load(select(PUBLICATION).where(PUBLICATION.c.post_id.in_(part)))
        return sorted(found, key=lambda publication: publication.id)

    def save(self, publication: Publication) -> Publication:
        """Insert or update.

        Raises:
            ChangedElsewhere: it was saved, claimed or deleted since it was read.
            ValueError: the new state may not follow the old one, or it refers to what is not there.
        """
        if publication.revision:
            query = select(PUBLICATION.c.state, PUBLICATION.c.revision)
            row = self._connection.execute(query.where(PUBLICATION.c.id == publication.id)).one_or_none()
            if row is None or row.revision != publication.revision:
                raise changed_elsewhere(Aggregate.PUBLICATION)
            check_change(_S(row.state), publication)
        values = publication_values(publication)
        revision = self._write(Aggregate.PUBLICATION, PUBLICATION, values, publication.revision)
        return replace(publication, revision=revision)

    def add_many(self, publications: Sequence[Publication]) -> None:
        """Insert new publications in bulk; they have revision 1 afterwards."""
        self._in.note(Aggregate.PUBLICATION, *(publication.id for publication in publications))
        if any(publication.revision for publication in publications):
            raise ValueError("add_many takes new publications, of revision 0")
        rows = [publication_values(publication) | {"revision": 1} for publication in publications]
        try:
            insert_rows(self._connection, PUBLICATION, rows)
        except IntegrityError as error:
            raise integrity_error(error, Aggregate.PUBLICATION, publications[0].id) from error

    def of_account(
        self, account_id: AccountId, states: Iterable[PublicationState] | None = None
    ) -> Sequence[Publication]:
        """The publications of one account by due time, those without a time last."""
        query = select(PUBLICATION).where(PUBLICATION.c.account_id == account_id)
        if states is not None:
            query = query.where(PUBLICATION.c.state.in_([state.value for state in states]))
        due = PUBLICATION.c.due_at
        return self._load(query.order_by(due.is_(None), due, PUBLICATION.c.id))

    def in_states(
        self, states: Iterable[PublicationState], client_id: ClientId | None = None, limit: int = 1000
    ) -> Sequence[Publication]:
        """Those in one of ``states`` by due time, those without a time last; the bin left out."""
        query = self._living(select(PUBLICATION), client_id)
        query = query.where(PUBLICATION.c.state.in_([state.value for state in states]))
        due = PUBLICATION.c.due_at
        return self._load(query.order_by(due.is_(None), due, PUBLICATION.c.id).limit(limit))

    def next_due(self, client_id: ClientId | None = None) -> Publication | None:
        """The planned or throttled one that may go out next; ``not_before`` counts as its time."""
        firsts = []
        for state in (_S.PLANNED, _S.THROTTLED):
            query = self._living(select(PUBLICATION), client_id).where(
                PUBLICATION.c.state == state.value, PUBLICATION.c.ready_at.is_not(None)
            )
            row = self._connection.execute(query.order_by(PUBLICATION.c.ready_at).limit(1)).one_or_none()
            if row is not None:
                firsts.append(row)
        return publication_of(min(firsts, key=lambda row: (row.ready_at, row.id))) if firsts else None

    def due(self, now: datetime, limit: int = 100) -> Sequence[Publication]:
        """Planned, throttled and held ones whose time has come, the earliest first."""
        query = self._living(select(PUBLICATION)).where(
            PUBLICATION.c.state.in_(_WAITING), PUBLICATION.c.ready_at <= now
        )
        return self._load(query.order_by(PUBLICATION.c.due_at, PUBLICATION.c.id).limit(limit))

    def heads(self, now: datetime, limit: int, busy: Collection[AccountId] = ()) -> Sequence[Publication]:
        """Of each account that is free the earliest planned or throttled one that is due and not late."""
        place = func.row_number().over(
            partition_by=PUBLICATION.c.account_id, order_by=(PUBLICATION.c.due_at, PUBLICATION.c.id)
        )
        taken = frozenset(busy) | self.busy_accounts()
        ready = (
            self._living(select(PUBLICATION.c.id, place.label("place")))
            .where(
                PUBLICATION.c.state.in_([_S.PLANNED.value, _S.THROTTLED.value]),
                PUBLICATION.c.ready_at <= now,
                PUBLICATION.c.late_at >= now,
                PUBLICATION.c.account_id.not_in(sorted(taken)),
            )
            .subquery()
        )
        first = select(PUBLICATION).join(ready, ready.c.id == PUBLICATION.c.id).where(ready.c.place == 1)
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

    def counts(self, client_id: ClientId | None = None) -> dict[PublicationState, int]:
        """How many are in each state, the bin left out; states with none are missing."""
        query = self._living(select(PUBLICATION.c.state, func.count()), client_id)
        return {
            _S(state): count for state, count in self._connection.execute(query.group_by(PUBLICATION.c.state))
        }

    def counts_of_accounts(
        self, states: Iterable[PublicationState], client_id: ClientId | None = None
    ) -> dict[AccountId, int]:
        """How many are in ``states`` on each account, the bin left out; accounts with none are missing."""
        query = self._living(select(PUBLICATION.c.account_id, func.count()), client_id)
        query = query.where(PUBLICATION.c.state.in_([state.value for state in states]))
        return {
            AccountId(account): count
            for account, count in self._connection.execute(query.group_by(PUBLICATION.c.account_id))
        }

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
