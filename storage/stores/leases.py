"""Claims and leases: one publisher at a time holds a publication, and one at a time its account."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, or_, select, update

from planner.domain.changes import Aggregate
from planner.domain.ids import AccountId, PublicationId
from planner.domain.publication import (
    IN_FLIGHT,
    LONGEST_LEASE,
    Publication,
    PublicationState,
    check_change,
    may_follow,
)
from storage.stores.base import Store
from storage.stores.publication_rows import publication_of, publication_values
from storage.tables.account import ACCOUNT
from storage.tables.publication import PUBLICATION

_FLYING = tuple(state.value for state in sorted(IN_FLIGHT))
_CLAIMABLE = tuple(
    state.value
    for state in PublicationState
    if state not in IN_FLIGHT and may_follow(state, PublicationState.CLAIMED)
)


_LEASED = or_(
    PUBLICATION.c.state.in_(_FLYING),
    and_(
        PUBLICATION.c.state == PublicationState.PUBLISHED.value,
        PUBLICATION.c.leased_until.is_not(None),
    ),
)
"""In flight, or published while the rest of it is being sent."""


class Leases(Store):
    """The claiming half of ``planner.ports.publications.PublicationStore``."""

    def claim(self, publication_id: PublicationId, worker: str, seconds: float) -> Publication | None:
        """Take the lease, or None when it cannot be had."""
        taken = {"state": PublicationState.CLAIMED.value, "held_reason": None}
        return self._claim(publication_id, worker, seconds, PUBLICATION.c.state.in_(_CLAIMABLE), taken)

    def claim_follow_up(
        self, publication_id: PublicationId, worker: str, seconds: float
    ) -> Publication | None:
        """Take the lease on the rest of a published one, or None when it cannot be had."""
        unfinished = and_(
            PUBLICATION.c.state == PublicationState.PUBLISHED.value,
            PUBLICATION.c.follow_up_at.is_not(None),
        )
        return self._claim(publication_id, worker, seconds, unfinished, {})

    def busy_accounts(self) -> frozenset[AccountId]:
        """Accounts with a lease that still runs."""
        found = self._connection.execute(_busy(self._in.database_now())).scalars()
        return frozenset(AccountId(account) for account in found)

    def _claim(
        self,
        publication_id: PublicationId,
        worker: str,
        seconds: float,
        claimable: ColumnElement[bool],
        taken: dict[str, Any],
    ) -> Publication | None:
        self._in.demand_writing()
        if self._in.on_server and not self._account_is_free(publication_id):
            return None
        now = self._in.database_now()
        statement = (
            update(PUBLICATION)
            .where(
                PUBLICATION.c.id == publication_id,
                claimable,
                PUBLICATION.c.account_id.not_in(_busy(now)),
            )
            .values(
                **taken,
                lease=PUBLICATION.c.lease + 1,
                leased_by=worker,
                leased_until=now + timedelta(seconds=seconds),
                revision=PUBLICATION.c.revision + 1,
            )
            .returning(PUBLICATION)
        )
        row = self._connection.execute(statement).one_or_none()
        if row is None:
            return None
        self._in.note(Aggregate.PUBLICATION, publication_id)
        return publication_of(row)

    def _account_is_free(self, publication_id: PublicationId) -> bool:
        """Lock the account's row until the end of this unit; False where another claims on it right now.

        Nobody waits: who is second finds the account taken, and looks again at its next tick.
        """
        mine = (
            select(ACCOUNT.c.id)
            .join(PUBLICATION, PUBLICATION.c.account_id == ACCOUNT.c.id)
            .where(PUBLICATION.c.id == publication_id)
            .with_for_update(skip_locked=True, key_share=True, of=ACCOUNT)
        )
        return self._connection.execute(mine).first() is not None

    def renew(self, publication_id: PublicationId, lease: int, seconds: float) -> bool:
        """Lengthen the lease from now on; False when it was lost."""
        self._in.demand_writing()
        until = self._in.database_now() + timedelta(seconds=seconds)
        statement = (
            update(PUBLICATION)
            .where(
                PUBLICATION.c.id == publication_id,
                PUBLICATION.c.lease == lease,
                _LEASED,
            )
            .values(leased_until=until)
        )
        return self._connection.execute(statement).rowcount == 1

    def save_leased(self, publication: Publication, lease: int) -> Publication | None:
        """Save while ``lease`` holds; None when it was lost, and then nothing is written.

        The lease itself is the database's: its number and end are kept as they stand there, and taken
        off when the new state is not in flight any more. The revision is not compared: only the holder
        of the lease may write, and renewals may have gone on beside it.

        Raises:
            ValueError: the new state may not follow the old one.
        """
        self._in.demand_writing()
        query = select(PUBLICATION).where(PUBLICATION.c.id == publication.id)
        row = self._connection.execute(query).one_or_none()
        if row is None or row.lease != lease or not _is_leased(row):
            return None
        check_change(PublicationState(row.state), publication)
        flying = publication.state in IN_FLIGHT
        saved = replace(
            publication,
            lease=lease,
            leased_by=row.leased_by if flying else "",
            leased_until=row.leased_until if flying else None,
            revision=row.revision + 1,
        )
        statement = (
            update(PUBLICATION)
            .where(
                PUBLICATION.c.id == publication.id,
                PUBLICATION.c.lease == lease,
                PUBLICATION.c.revision == row.revision,
            )
            .values(**publication_values(saved), revision=saved.revision)
        )
        if self._connection.execute(statement).rowcount == 0:
            return None
        self._in.note(Aggregate.PUBLICATION, publication.id)
        return saved

    def expired(self) -> Sequence[Publication]:
        """Those whose lease ended, by the database's clock, or ends later than any lease can.

        Neither is ever wrong: who still holds it loses it and writes nothing more.
        """
        now = self._in.database_now()
        until = PUBLICATION.c.leased_until
        ended = or_(until <= now, until > now + LONGEST_LEASE)
        # The index of leased ones says the first; asked to order them, SQLite would read the whole table.
        query = select(PUBLICATION).where(until.is_not(None), ended)
        found = [publication_of(row) for row in self._connection.execute(query) if _is_leased(row)]
        return sorted(found, key=lambda publication: publication.id)


def _busy(now: datetime) -> Select[*tuple[Any, ...]]:
    """The accounts with a running lease. Not correlated on purpose: few run, an account may have thousands."""
    other = PUBLICATION.alias("other")
    return select(other.c.account_id).where(
        other.c.leased_until > now, other.c.leased_until <= now + LONGEST_LEASE
    )


def _is_leased(row: Any) -> bool:
    if row.state == PublicationState.PUBLISHED.value:
        return row.leased_until is not None
    return row.state in _FLYING
