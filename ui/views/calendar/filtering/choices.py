"""What one can filter by in a client's plan; read on the plan's worker, no Qt here."""

from dataclasses import dataclass

from planner.domain.account import Account
from planner.domain.ids import ClientId
from planner.ports.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Choices:
    """Accounts of the client (all clients: of each, with its name), campaigns and offers of its posts.

    Attributes:
        owners: names of the clients by id; empty with one client.
    """

    accounts: tuple[Account, ...] = ()
    campaigns: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    owners: tuple[tuple[ClientId, str], ...] = ()

    @property
    def networks(self) -> tuple[str, ...]:
        """Each network once, in the order of the accounts."""
        return tuple({one.network: None for one in self.accounts})


def read_choices(unit: UnitOfWork, client_id: ClientId | None) -> Choices:
    """Read what there is to choose from."""
    clients = unit.clients.all()
    living = {one.id for one in clients}
    accounts = tuple(one for one in unit.accounts.all(client_id) if one.client_id in living)
    return Choices(
        accounts,
        tuple(unit.search.campaigns(client_id)),
        tuple(unit.search.offers(client_id)),
        () if client_id else tuple((one.id, one.name) for one in clients),
    )
