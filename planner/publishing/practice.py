"""The practice account that every client is offered: the whole job works with no network at all."""

from pathlib import Path

from planner.connectors.platforms.practice.connector import practice_folder
from planner.domain.account import Account, AccountState
from planner.domain.errors import UserError
from planner.domain.ids import AccountId, ClientId, new_id
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.credentials import PRACTICE

SAMPLE_KEY = "plan.sample"
"""The setting that marks the sample business's plan, whichever way it is opened: nothing of it leaves this computer."""


def check_may_leave(unit: UnitOfWork, network: str) -> None:
    """Raises UserError when an account of ``network`` is about to be connected in the sample's plan."""
    if network != PRACTICE and unit.settings.get(SAMPLE_KEY):
        raise UserError(
            tr("This is the sample business, and nothing of it leaves this computer."),
            mend=tr("Connect accounts in a plan of your own."),
        )


def practice_account(client_id: ClientId, data_dir: Path) -> Account:
    """A connected practice account for a client, not stored yet; its feed lies in ``data_dir``."""
    return Account(
        id=AccountId(new_id()),
        client_id=client_id,
        network="practice",
        handle="practice",
        label=tr("Practice feed"),
        server=practice_folder(data_dir),
        remote_id="practice",
        state=AccountState.CONNECTED,
    )
