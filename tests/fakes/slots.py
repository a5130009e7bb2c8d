"""Fake posting slots: the store, and the question of the calendars."""

from planner.domain.account import AccountState
from planner.domain.changes import Aggregate
from planner.domain.slot import SlotRow
from tests.fakes.stores import FakeStore


class FakeSlots(FakeStore):
    def of_client(self, client_id):
        mine = _living(self._state, client_id)
        return _in_order(one for one in self._state.slots.values() if one.account_id in mine)

    def put(self, client_id, slots):
        self._in.note(Aggregate.SLOT, client_id)
        mine = _living(self._state, client_id)
        if not {one.account_id for one in slots} <= mine:
            raise ValueError("a slot refers to an account that is not the client's")
        for key in [key for key in self._state.slots if key[0] in mine]:
            del self._state.slots[key]
        self._state.slots.update({one.key: one for one in slots})


def slot_rows(state, client_id):
    rows = []
    for one in _in_order(state.slots.values()):
        account = state.accounts.get(one.account_id)
        if account is None or account.id not in _living(state, account.client_id):
            continue
        client = state.clients[account.client_id]
        if client.archived_at is None and client_id in (None, client.id):
            rows.append(
                SlotRow(
                    slot=one,
                    client_id=client.id,
                    zone=client.zone,
                    network=account.network,
                    handle=account.handle,
                )
            )
    return rows


def _living(state, client_id):
    return {
        account.id
        for account in state.accounts.values()
        if account.client_id == client_id and account.state is not AccountState.REMOVED
    }


def _in_order(slots):
    return sorted(slots, key=lambda one: (one.weekday, one.at, one.account_id))
