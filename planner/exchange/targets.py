"""Clients and accounts that rows name: those of the plan, or new ones, planned and not connected."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from planner.domain.account import Account, AccountState
from planner.domain.client import CLIENT_COLOURS, Client
from planner.domain.errors import UserError
from planner.domain.ids import AccountId, ClientId, new_id
from planner.exchange.identity import handle_key
from planner.exchange.planrow import Trouble
from planner.exchange.words import network_of
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork


def account_named(word: str) -> tuple[str, str]:
    """Network and handle of "NETWORK:HANDLE".

    Raises:
        UserError: no colon, no handle, or no such network.
    """
    name, colon, handle = word.partition(":")
    if not colon or not name.strip() or not handle.strip():
        raise UserError(
            tr("“{word}” names no account.", word=word),
            place="--account",
            mend=tr("Write it as instagram:fennelandrye."),
        )
    network = network_of(name.strip())
    if isinstance(network, Trouble):
        raise UserError(network.message, place="--account", mend=network.mend)
    return network, handle.strip()


@dataclass(slots=True)
class Targets:
    """The clients and accounts a file can mean.

    Attributes:
        clients: of the plan, archived ones included. made, made_accounts: what the file needs besides.
    """

    clients: list[Client] = field(default_factory=list)
    accounts: list[Account] = field(default_factory=list)
    made: list[Client] = field(default_factory=list)
    made_accounts: list[Account] = field(default_factory=list)
    _by_name: dict[str, Client] = field(default_factory=dict)
    _by_words: dict[tuple[str, str, str], Account] = field(default_factory=dict)

    def client(self, name: str, zone: str) -> Client:
        """The client called ``name`` whatever its case; a new one in ``zone`` when there is none."""
        key = name.casefold()
        found = self._by_name.get(key)
        if found is None:
            found = next((one for one in self.clients if one.name.casefold() == key), None)
            if found is None:
                colour = CLIENT_COLOURS[(len(self.clients) + len(self.made)) % len(CLIENT_COLOURS)]
                found = Client(id=ClientId(new_id()), name=name, zone=zone, colour=colour)
                self.made.append(found)
            self._by_name[key] = found
        return found

    def account(self, client: Client, network: str, words: str) -> Account:
        """The client's account on ``network`` by handle, then by label; a new planned one if none."""
        key = (client.id, network, words)
        found = self._by_words.get(key)
        if found is None:
            found = self._known(client, network, words)
            if found is None:
                found = Account(
                    id=AccountId(new_id()),
                    client_id=client.id,
                    network=network,
                    handle=words,
                    state=AccountState.PLANNED,
                )
                self.made_accounts.append(found)
            self._by_words[key] = found
        return found

    def only_account(self, client: Client, network: str) -> Account | None:
        """The client's one account on ``network``, None when it has none or several."""
        found = list(self._of(client, network))
        return found[0] if len(found) == 1 else None

    def _known(self, client: Client, network: str, words: str) -> Account | None:
        wanted = handle_key(words)
        mine = list(self._of(client, network))
        by_handle = (one for one in mine if handle_key(one.handle) == wanted)
        by_label = (one for one in mine if one.label and handle_key(one.label) == wanted)
        return next(by_handle, None) or next(by_label, None)

    def _of(self, client: Client, network: str) -> Iterable[Account]:
        everyone: Sequence[Account] = [*self.accounts, *self.made_accounts]
        return (one for one in everyone if one.client_id == client.id and one.network == network)


def targets_in(unit: UnitOfWork) -> Targets:
    """The clients and accounts of a plan."""
    return Targets(clients=list(unit.clients.all(archived=True)), accounts=list(unit.accounts.all()))
