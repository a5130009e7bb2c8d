"""An account with its secrets, for the length of one task."""

from dataclasses import replace

from planner.connectors.connector import Connector, Credentials
from planner.domain.account import Account
from planner.domain.errors import SignInNeeded
from planner.editing.words import network_label
from planner.ports.services import Services

PRACTICE = "practice"


def credentials_of(services: Services, connector: Connector, account: Account) -> Credentials:
    """The account with its secrets.

    Raises:
        SignInNeeded: none are stored. SecretsUnavailable: the password store cannot be opened.
    """
    wanted = [field for field in connector.fields if field.secret]
    secrets = services.secrets.get(account.id) if wanted else {}
    if any(field.required and not secrets.get(field.key) for field in wanted):
        raise SignInNeeded(f"No password is stored for {account.name} on {network_label(account.network)}.")
    private_ok = bool(account.facts.get("private_ok", False))
    return Credentials(account=at_home(services, account), secrets=secrets, private_ok=private_ok)


def at_home(services: Services, account: Account) -> Account:
    """A practice account lives in today's data folder, also after that was moved; others are as they are."""
    if account.network != PRACTICE:
        return account
    from planner.connectors.platforms.practice.connector import practice_folder

    return replace(account, server=practice_folder(services.data_dir))
