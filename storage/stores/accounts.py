"""Accounts."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from functools import cache
from typing import Any

from sqlalchemy import bindparam, select

from planner.domain.account import Account, AccountState
from planner.domain.changes import Aggregate
from planner.domain.ids import AccountId, ClientId
from storage.stores.base import Store, columns
from storage.stores.prepared import Prepared
from storage.tables.account import ACCOUNT


@cache
def _all(*, of_client: bool, removed: bool) -> Prepared:
    query = select(ACCOUNT).order_by(ACCOUNT.c.id)
    if of_client:
        query = query.where(ACCOUNT.c.client_id == bindparam("client"))
    return Prepared(query if removed else query.where(ACCOUNT.c.state != AccountState.REMOVED.value))


class Accounts(Store):
    """``planner.ports.stores.AccountStore``."""

    def get(self, account_id: AccountId) -> Account:
        """The account, a removed one too. Raises NotFound."""
        return _account(self._one(Aggregate.ACCOUNT, ACCOUNT, account_id))

    def all(self, client_id: ClientId | None = None, *, removed: bool = False) -> Sequence[Account]:
        """Accounts in the order they were made."""
        query = _all(of_client=client_id is not None, removed=removed)
        return [_account(row) for row in query.rows(self._connection, {"client": client_id})]

    def save(self, account: Account) -> Account:
        """Insert or update. Raises ChangedElsewhere; ValueError when its client is not in the plan."""
        values = asdict(account) | {"state": account.state.value}
        revision = self._write(Aggregate.ACCOUNT, ACCOUNT, values, values.pop("revision"))
        return replace(account, revision=revision)


def _account(row: Any) -> Account:
    return Account(state=AccountState(row.state), **columns(row, "state"))
