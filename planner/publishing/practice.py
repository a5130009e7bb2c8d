"""The practice account that every client is offered: the whole job works with no network at all."""

from pathlib import Path

from planner.connectors.platforms.practice.connector import practice_folder
from planner.domain.account import Account, AccountState
from planner.domain.ids import AccountId, ClientId, new_id


def practice_account(client_id: ClientId, data_dir: Path) -> Account:
    """A connected practice account for a client, not stored yet; its feed lies in ``data_dir``."""
    return Account(
        id=AccountId(new_id()),
        client_id=client_id,
        network="practice",
        handle="practice",
        label="Practice feed",
        server=practice_folder(data_dir),
        remote_id="practice",
        state=AccountState.CONNECTED,
    )
