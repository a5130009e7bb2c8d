"""The calendar's question for posting slots as SQL text, and its answer as records. No SQLAlchemy here.

As in ``storage.month``: asked through ``sqlite3`` for the first picture, and through a unit of work elsewhere.
"""

from collections.abc import Sequence
from datetime import time
from typing import Any

from planner.domain.account import AccountState
from planner.domain.ids import ClientId
from planner.domain.kinds import Kind
from planner.domain.slot import Slot, SlotRow
from storage.month import Ask

_SLOTS = f"""
SELECT slot.account_id, slot.weekday, slot.minute, slot.kind, account.client_id, account.network, account.handle,
  client.zone
FROM slot
JOIN account ON account.id = slot.account_id
JOIN client ON client.id = account.client_id
WHERE account.state != '{AccountState.REMOVED.value}' AND client.archived_at IS NULL
"""  # noqa: S608 - nothing but our own words is put in
_OF_CLIENT = " AND account.client_id = :client_id"
_ORDER = " ORDER BY slot.weekday, slot.minute, slot.account_id"


def slot_rows(ask: Ask, client_id: ClientId | None) -> list[SlotRow]:
    """``planner.ports.queries.CalendarQueries.slots``."""
    if client_id is None:
        return [_row(row) for row in ask(_SLOTS + _ORDER, {})]
    return [_row(row) for row in ask(_SLOTS + _OF_CLIENT + _ORDER, {"client_id": client_id})]


def slot_of(account_id: Any, weekday: int, minute: int, kind: str | None) -> Slot:
    """A slot of its columns; ``minute`` counts from midnight."""
    return Slot(
        account_id=account_id,
        weekday=weekday,
        at=time(*divmod(minute, 60)),
        kind=Kind(kind) if kind else None,
    )


def _row(row: Sequence[Any]) -> SlotRow:
    account_id, weekday, minute, kind, client_id, network, handle, zone = row
    return SlotRow(
        slot=slot_of(account_id, weekday, minute, kind),
        client_id=client_id,
        zone=zone,
        network=network,
        handle=handle,
    )
