"""Where a row goes: its client and the accounts there."""

from dataclasses import dataclass
from typing import TypeAlias

from planner.domain.account import Account
from planner.domain.client import Client
from planner.domain.post import Stage
from planner.exchange.dates import machine_zone
from planner.exchange.planrow import PlanRow, Trouble
from planner.exchange.rows import FileRows
from planner.exchange.targets import Targets
from planner.languages import tr

Goal: TypeAlias = tuple[Client, tuple[Account, ...]]
"""A client and accounts of it; none for ideas and drafts that go nowhere yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Defaults:
    """What the person said for rows that do not say it. accounts: (network, handle) pairs.

    Attributes:
        only_client: the plan's one client, for rows without one when no ``client`` was said.
    """

    client: str = ""
    accounts: tuple[tuple[str, str], ...] = ()
    zone: str = ""
    only_client: str = ""


class Goals:
    """Finds the goals of one file's rows; rows that name the same are looked up once.

    Attributes:
        names_accounts: some row of the file names a network.
    """

    def __init__(self, file: FileRows, defaults: Defaults, targets: Targets) -> None:
        self.names_accounts = any(row.network for row in file.rows)
        self._file = file
        self._defaults = defaults
        self._targets = targets
        self._with_accounts = frozenset(row.post for row in file.rows if row.post and row.network)
        self._known: dict[tuple[str, str, str, bool], Goal | Trouble] = {}

    def of(self, row: PlanRow) -> Goal | Trouble:
        """The row's client and accounts, or why there are none."""
        own_words = bool(row.post and not row.network and row.post in self._with_accounts)
        key = (row.client, row.network, row.account, own_words)
        found = self._known.get(key)
        if found is None:
            client = self._client(row)
            found = (
                client if isinstance(client, Trouble) else self._accounts(row, client, own_words=own_words)
            )
            self._known[key] = found
        if not isinstance(found, Trouble) and not found[1] and row.stage is Stage.SCHEDULED and not own_words:
            return self.no_account(row)
        return found

    def no_account(self, row: PlanRow) -> Trouble:
        """What to say of a row that goes nowhere; a question when that holds for the whole file."""
        return Trouble(
            "account",
            tr("The row names no account on {network}.", network=row.network)
            if row.network
            else tr("The row names no account."),
            tr("Fill the columns platform and account, or say --account NETWORK:HANDLE."),
            "" if self.names_accounts else "account",
        )

    @property
    def asks_for_account(self) -> bool:
        """Neither the file nor the person named any account."""
        return not self.names_accounts and not self._defaults.accounts

    def _client(self, row: PlanRow) -> Client | Trouble:
        name = row.client or self._defaults.client or self._defaults.only_client
        if not name:
            return Trouble(
                "client",
                tr("The row has no client, and the plan has several."),
                tr("Say --client NAME."),
                "client",
            )
        client = self._targets.client(name, self._zone_for(row.client))
        if client.archived_at is None:
            return client
        return Trouble(
            "client",
            tr("{name} is archived.", name=client.name),
            tr("Take the client out of the archive first."),
        )

    def _accounts(self, row: PlanRow, client: Client, *, own_words: bool) -> Goal | Trouble:
        if row.network and row.account:
            return client, (self._targets.account(client, row.network, row.account),)
        if row.account:
            return Trouble(
                "platform",
                tr("The row names the account {account} but no network.", account=row.account),
                tr("Write its network."),
            )
        pairs = [pair for pair in self._defaults.accounts if row.network in {"", pair[0]}]
        if pairs and not own_words:
            return client, tuple(self._targets.account(client, *pair) for pair in pairs)
        if not row.network:
            return client, ()
        only = self._targets.only_account(client, row.network)
        return (client, (only,)) if only else self.no_account(row)

    def _zone_for(self, client: str) -> str:
        """The zone of a new client: that of its first row which has one, else the machine's."""
        zones = (row.zone for row in self._file.rows if row.zone and row.client == client)
        return next(zones, "") or machine_zone()
