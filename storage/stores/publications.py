"""Publications: the publisher's only schedule."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import and_, bindparam, func, or_, select
from sqlalchemy.exc import IntegrityError

from planner.domain.changes import Aggregate
from planner.domain.ids import AccountId, ClientId, PostId, PublicationId
from planner.domain.publication import WAITING, HeldReason, Publication, PublicationState, check_change
from storage.stores.base import by_id, changed_elsewhere, chunks, integrity_error
from storage.stores.bulk import insert_columns
from storage.stores.due import Due
from storage.stores.prepared import Prepared
from storage.stores.publication_rows import (
    changed_values,
    publication_columns,
    publication_of,
    publication_values,
)
from storage.tables.account import ACCOUNT
from storage.tables.client import CLIENT
from storage.tables.post import POST
from storage.tables.publication import PUBLICATION

_S = PublicationState
_ASKS = and_(
    or_(PUBLICATION.c.state != _S.HELD.value, PUBLICATION.c.held_reason != HeldReason.PAUSED.value),
    or_(
        PUBLICATION.c.state != _S.UNCONFIRMED.value,
        and_(PUBLICATION.c.looks > 0, PUBLICATION.c.not_before.is_(None)),
    ),
)
"""Neither held by a pause nor still looked for: see ``Publication.asks_if_live``."""
_REVISIONS = Prepared(
    select(PUBLICATION.c.revision, POST.c.revision, ACCOUNT.c.revision, CLIENT.c.revision)
    .join(POST, POST.c.id == PUBLICATION.c.post_id)
    .join(ACCOUNT, ACCOUNT.c.id == PUBLICATION.c.account_id)
    .join(CLIENT, CLIENT.c.id == PUBLICATION.c.client_id)
    .where(PUBLICATION.c.id == bindparam("wanted"))
)


class Publications(Due):
    """``planner.ports.publications.PublicationStore``; what is due and who has it is in the base classes."""

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
            row = by_id(PUBLICATION).row(self._connection, {"wanted": publication.id})
            if row is None or row.revision != publication.revision:
                raise changed_elsewhere(Aggregate.PUBLICATION)
            check_change(_S(row.state), publication)
        values = publication_values(publication)
        revision = self._write(Aggregate.PUBLICATION, PUBLICATION, values, publication.revision)
        return replace(publication, revision=revision)

    def save_many(self, changes: Sequence[tuple[Publication, Publication]]) -> None:
        """Update what differs, of many together; their states were checked. Raises ChangedElsewhere."""
        rows = [(old.id, old.revision, changed_values(old, new)) for old, new in changes]
        self._write_many(Aggregate.PUBLICATION, PUBLICATION, rows)

    def revisions(self, publication_id: PublicationId) -> tuple[int, int, int, int] | None:
        """Revisions of the publication, its post, its account and its client; None when it is gone."""
        row = _REVISIONS.row(self._connection, {"wanted": publication_id})
        return None if row is None else (row[0], row[1], row[2], row[3])

    def add_many(self, publications: Sequence[Publication]) -> None:
        """Insert new publications in bulk; they have revision 1 afterwards."""
        self._in.note(Aggregate.PUBLICATION, *(publication.id for publication in publications))
        if any(publication.revision for publication in publications):
            raise ValueError("add_many takes new publications, of revision 0")
        try:
            insert_columns(self._connection, PUBLICATION, publication_columns(publications))
        except IntegrityError as error:
            raise integrity_error(error, Aggregate.PUBLICATION, publications[0].id) from error

    def of_account(
        self,
        account_id: AccountId,
        states: Iterable[PublicationState] | None = None,
        due_by: datetime | None = None,
        out_since: datetime | None = None,
    ) -> Sequence[Publication]:
        """The publications of one account by due time, those without a time last."""
        query = select(PUBLICATION).where(PUBLICATION.c.account_id == account_id)
        if out_since is not None:
            query = query.where(PUBLICATION.c.published_at >= out_since)
        if due_by is not None:
            query = query.where(PUBLICATION.c.due_at <= due_by)
        if states is not None:
            query = query.where(PUBLICATION.c.state.in_([state.value for state in states]))
        due = PUBLICATION.c.due_at
        return self._load(query.order_by(due.is_(None), due, PUBLICATION.c.id))

    def in_states(
        self,
        states: Iterable[PublicationState],
        client_id: ClientId | None = None,
        limit: int = 1000,
        without: Collection[AccountId] = (),
    ) -> Sequence[Publication]:
        """Those in one of ``states`` by due time, those without a time last; the bin left out."""
        query = self._living(select(PUBLICATION), client_id)
        if without:
            query = query.where(PUBLICATION.c.account_id.not_in(without))
        query = query.where(PUBLICATION.c.state.in_([state.value for state in states]))
        due = PUBLICATION.c.due_at
        return self._load(query.order_by(due.is_(None), due, PUBLICATION.c.id).limit(limit))

    def counts(self, client_id: ClientId | None = None) -> dict[PublicationState, int]:
        """How many are in each state, the bin left out; states with none are missing."""
        query = self._living(select(PUBLICATION.c.state, func.count()), client_id)
        return {
            _S(state): count for state, count in self._connection.execute(query.group_by(PUBLICATION.c.state))
        }

    def retries(self, after: datetime, before: datetime) -> Sequence[Publication]:
        """See the port."""
        one = PUBLICATION.c
        query = self._living(select(PUBLICATION)).where(
            one.state.in_([state.value for state in sorted(WAITING)]),
            one.ready_at > after,
            one.ready_at < before,
            one.not_before > one.due_at,
        )
        return self._load(query.order_by(one.ready_at, one.id))

    def posts_in(
        self,
        states: Iterable[PublicationState],
        client_id: ClientId | None = None,
        *,
        asking: bool = False,
        ready_by: datetime | None = None,
        without: Collection[AccountId] = (),
    ) -> int:
        """See the port."""
        one = PUBLICATION.c
        query = self._living(select(func.count(one.post_id.distinct())), client_id)
        query = query.where(one.state.in_([state.value for state in states]))
        if asking:
            query = query.where(_ASKS)
        if ready_by is not None:
            query = query.where(one.ready_at < ready_by)
        if without:
            query = query.where(one.account_id.not_in(without))
        return int(self._connection.execute(query).scalar_one())

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
