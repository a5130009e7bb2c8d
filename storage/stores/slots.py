"""Posting slots."""

from collections.abc import Collection, Sequence

from sqlalchemy import delete, insert, select

from planner.domain.account import AccountState
from planner.domain.changes import Aggregate
from planner.domain.ids import AccountId, ClientId
from planner.domain.slot import Slot
from storage.slot_rows import slot_of
from storage.stores.base import Store
from storage.tables.account import ACCOUNT
from storage.tables.slot import SLOT


class Slots(Store):
    """``planner.ports.stores.SlotStore``."""

    def of_client(self, client_id: ClientId) -> Sequence[Slot]:
        """A client's weekly rhythm, in order of weekday, time and account."""
        query = (
            select(SLOT)
            .where(SLOT.c.account_id.in_(self._accounts(client_id)))
            .order_by(SLOT.c.weekday, SLOT.c.minute, SLOT.c.account_id)
        )
        return [
            slot_of(row.account_id, row.weekday, row.minute, row.kind)
            for row in self._connection.execute(query)
        ]

    def put(self, client_id: ClientId, slots: Collection[Slot]) -> None:
        """Replace a client's weekly rhythm. Raises ValueError for an account that is not the client's."""
        self._in.note(Aggregate.SLOT, client_id)
        accounts = self._accounts(client_id)
        if not {slot.account_id for slot in slots} <= set(accounts):
            raise ValueError(f"a slot of client {client_id} refers to an account that is not the client's")
        self._connection.execute(delete(SLOT).where(SLOT.c.account_id.in_(accounts)))
        if slots:
            self._connection.execute(insert(SLOT), [_values(slot) for slot in slots])

    def _accounts(self, client_id: ClientId) -> list[AccountId]:
        query = select(ACCOUNT.c.id).where(
            ACCOUNT.c.client_id == client_id, ACCOUNT.c.state != AccountState.REMOVED.value
        )
        return [AccountId(found) for found in self._connection.execute(query).scalars()]


def _values(slot: Slot) -> dict[str, object]:
    return {
        "account_id": slot.account_id,
        "weekday": slot.weekday,
        "minute": slot.at.hour * 60 + slot.at.minute,
        "kind": slot.kind.value if slot.kind else None,
    }
