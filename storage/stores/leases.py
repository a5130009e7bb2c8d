"""Claims and leases: one publisher at a time holds a publication, and one at a time its account."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, bindparam, or_, select, update

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
from storage.stores.base import Store, by_id
from storage.stores.prepared import Prepared
from storage.stores.publication_rows import changed_values, publication_of, publication_values
from storage.tables.account import ACCOUNT
from storage.tables.base import TZDateTime
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

_MINE = (PUBLICATION.c.id == bindparam("the_id"), PUBLICATION.c.lease == bindparam("the_lease"), _LEASED)
_RENEWED = Prepared(update(PUBLICATION).where(*_MINE).returning(PUBLICATION))
_SAVED = Prepared(
    update(PUBLICATION)
    .where(*_MINE, PUBLICATION.c.state.in_(bindparam("before", expanding=True)))
    .values(revision=PUBLICATION.c.revision + 1)
    .returning(PUBLICATION.c.revision, PUBLICATION.c.leased_by, PUBLICATION.c.leased_until)
)
_NOW, _LONGEST = bindparam("now", type_=TZDateTime()), bindparam("longest", type_=TZDateTime())
_OTHER = PUBLICATION.alias("other")
_BUSY = select(_OTHER.c.account_id).where(_OTHER.c.leased_until > _NOW, _OTHER.c.leased_until <= _LONGEST)
"""The accounts with a running lease. Not correlated on purpose: few run, an account may have thousands."""
_BUSY_NOW = Prepared(_BUSY)

_TAKEN = (
    update(PUBLICATION)
    .where(PUBLICATION.c.id == bindparam("the_id"), PUBLICATION.c.account_id.not_in(_BUSY))
    .values(lease=PUBLICATION.c.lease + 1, revision=PUBLICATION.c.revision + 1)
    .returning(PUBLICATION)
)
_CLAIMED = Prepared(
    _TAKEN.where(PUBLICATION.c.state.in_(_CLAIMABLE)).values(
        state=PublicationState.CLAIMED.value, held_reason=None
    )
)
_CLAIMED_REST = Prepared(
    _TAKEN.where(
        PUBLICATION.c.state == PublicationState.PUBLISHED.value,
        PUBLICATION.c.follow_up_at.is_not(None),
        PUBLICATION.c.leased_until.is_(None),  # one that ran out is recovered first: its part may be out
    )
)
_FREE = Prepared(
    select(ACCOUNT.c.id)
    .join(PUBLICATION, PUBLICATION.c.account_id == ACCOUNT.c.id)
    .where(PUBLICATION.c.id == bindparam("wanted"))
    .with_for_update(skip_locked=True, key_share=True, of=ACCOUNT)
)
_UNTIL = PUBLICATION.c.leased_until
_EXPIRED = Prepared(select(PUBLICATION).where(_UNTIL.is_not(None), or_(_UNTIL <= _NOW, _UNTIL > _LONGEST)))
"""The index of leased ones says the first; asked to order them, SQLite would read the whole table."""

_LEASE = frozenset({"lease", "leased_by", "leased_until"})
_HELD_STATES = (*sorted(IN_FLIGHT), PublicationState.PUBLISHED)


class Leases(Store):
    """The claiming half of ``planner.ports.publications.PublicationStore``."""

    def claim(self, publication_id: PublicationId, worker: str, seconds: float) -> Publication | None:
        """Take the lease, or None when it cannot be had."""
        return self._claim(_CLAIMED, publication_id, worker, seconds)

    def claim_follow_up(
        self, publication_id: PublicationId, worker: str, seconds: float
    ) -> Publication | None:
        """Take the lease on the rest of a published one, or None when it cannot be had."""
        return self._claim(_CLAIMED_REST, publication_id, worker, seconds)

    def busy_accounts(self) -> frozenset[AccountId]:
        """Accounts with a lease that still runs."""
        found = _BUSY_NOW.rows(self._connection, _at(self._in.database_now()))
        return frozenset(AccountId(row.account_id) for row in found)

    def _claim(
        self, statement: Prepared, publication_id: PublicationId, worker: str, seconds: float
    ) -> Publication | None:
        self._in.demand_writing()
        if self._in.on_server and not self._account_is_free(publication_id):
            return None
        now = self._in.database_now()
        told = {
            "the_id": publication_id,
            "leased_by": worker,
            "leased_until": now + timedelta(seconds=seconds),
        }
        row = statement.row(self._connection, told | _at(now))
        if row is None:
            return None
        self._in.note(Aggregate.PUBLICATION, publication_id)
        return publication_of(row)

    def _account_is_free(self, publication_id: PublicationId) -> bool:
        """Lock the account's row until the end of this unit; False where another claims on it right now.

        Nobody waits: who is second finds the account taken, and looks again at its next tick.
        """
        return _FREE.row(self._connection, {"wanted": publication_id}) is not None

    def renew(self, publication_id: PublicationId, lease: int, seconds: float) -> Publication | None:
        """Lengthen the lease from now on; the publication as it stands, None when the lease was lost."""
        self._in.demand_writing()
        until = self._in.database_now() + timedelta(seconds=seconds)
        told = {"the_id": publication_id, "the_lease": lease, "leased_until": until}
        row = _RENEWED.row(self._connection, told)
        return None if row is None else publication_of(row)

    def save_leased(
        self, publication: Publication, lease: int, read: Publication | None = None
    ) -> Publication | None:
        """Save while ``lease`` holds; None when it was lost, and then nothing is written.

        With ``read``, as this unit of work renewed it, only what differs is written.

        The lease itself is the database's: its number and end are kept as they stand there, and taken
        off when the new state is not in flight any more. The revision is not compared: only the holder
        of the lease may write, and renewals may have gone on beside it.

        Raises:
            ValueError: the new state may not follow the old one.
        """
        self._in.demand_writing()
        values = publication_values(publication) if read is None else changed_values(read, publication)
        values = {name: value for name, value in values.items() if name not in _LEASE}
        if publication.state not in IN_FLIGHT:
            values |= {"leased_by": "", "leased_until": None}
        told = values | {"the_id": publication.id, "the_lease": lease}
        told["before"] = [state.value for state in _HELD_STATES if _may_become(state, publication)]
        row = _SAVED.row(self._connection, told) if told["before"] else None
        if row is None:
            self._tell_why(publication, lease)
            return None
        self._in.note(Aggregate.PUBLICATION, publication.id)
        return replace(
            publication,
            lease=lease,
            leased_by=row.leased_by,
            leased_until=row.leased_until,
            revision=row.revision,
        )

    def _tell_why(self, publication: Publication, lease: int) -> None:
        """Raise ValueError when it was the new state, not the lease, that kept a save from being written."""
        row = by_id(PUBLICATION).row(self._connection, {"wanted": publication.id})
        if row is not None and row.lease == lease and _is_leased(row):
            check_change(PublicationState(row.state), publication)

    def expired(self) -> Sequence[Publication]:
        """Those whose lease ended, by the database's clock, or ends later than any lease can.

        Neither is ever wrong: who still holds it loses it and writes nothing more.
        """
        rows = _EXPIRED.rows(self._connection, _at(self._in.database_now()))
        found = [publication_of(row) for row in rows if _is_leased(row)]
        return sorted(found, key=lambda publication: publication.id)


def _at(now: datetime) -> dict[str, datetime]:
    """What statements that ask for running leases are told."""
    return {"now": now, "longest": now + LONGEST_LEASE}


def _may_become(before: PublicationState, after: Publication) -> bool:
    try:
        check_change(before, after)
    except ValueError:
        return False
    return True


def _is_leased(row: Any) -> bool:
    if row.state == PublicationState.PUBLISHED.value:
        return row.leased_until is not None
    return row.state in _FLYING
