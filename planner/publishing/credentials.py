"""An account with its secrets, for the length of one task."""

from collections.abc import Iterable
from dataclasses import replace

from planner.connectors.connector import Connector, Credentials, Way
from planner.connectors.kept import KeptSecrets
from planner.domain.account import Account, AccountState
from planner.domain.errors import SecretsUnavailable, SignInNeeded
from planner.domain.ids import AccountId, PublicationId
from planner.editing.words import network_label
from planner.languages import tr
from planner.ports.services import Services
from planner.publishing.units import PlanUnits

PRACTICE = "practice"


def credentials_of(services: Services, connector: Connector, account: Account) -> Credentials:
    """The account with its secrets.

    Raises:
        SignInNeeded: none are stored. SecretsUnavailable: the password store cannot be opened, or has none here
            while other machines share the plan.
    """
    wanted = [field for field in connector.fields if field.secret and field.way is not Way.BROWSER]
    secrets = services.secrets.get(account.id) if wanted else {}
    if any(field.required and not secrets.get(field.key) for field in wanted):
        missing = tr(
            "No password is stored for {name} on {network_label}",
            name=account.name,
            network_label=network_label(account.network),
        )
        if services.server:  # another machine may have one: the account is as it was
            raise SecretsUnavailable(
                tr(
                    "{missing} on this machine. Sign in here too, or let another one send it.",
                    missing=missing,
                )
            )
        raise SignInNeeded(f"{missing}.")
    private_ok = bool(account.facts.get("private_ok", False))
    return Credentials(
        account=at_home(services, account),
        secrets=secrets,
        private_ok=private_ok,
        kept=KeptSecrets(services.secrets, account.id, services.clock, secrets) if wanted else None,
        units=PlanUnits(services.plan, services.clock),
    )


def with_place(services: Services, credentials: Credentials, publication_id: PublicationId) -> Credentials:
    """The same with the client's place for media, on which files of this publication go up. Raises as ``place_of``."""
    from planner.publishing.places import place_of  # it asks for credentials itself

    return replace(credentials, place=place_of(services, credentials.account.client_id, publication_id))


def at_home(services: Services, account: Account) -> Account:
    """A practice account lives in today's data folder, also after that was moved; others are as they are."""
    if account.network != PRACTICE:
        return account
    from planner.connectors.platforms.practice.connector import practice_folder

    return replace(account, server=practice_folder(services.data_dir))


def has_secret(account: Account) -> bool:
    """Whether a secret may be stored for it: practice has none, nor has one that is only planned."""
    return account.network != PRACTICE and account.state in {
        AccountState.CONNECTED,
        AccountState.NEEDS_SIGN_IN,
    }


def forget(services: Services, account_ids: Iterable[AccountId], done: str) -> None:
    """Drop the secrets of accounts that are gone, as many as can be.

    Args:
        services: holds the secrets.
        account_ids: whose.
        done: said first when one cannot be dropped: "The account is removed."

    Raises:
        SecretsUnavailable: at least one is still stored.
    """
    left: SecretsUnavailable | None = None
    for account_id in account_ids:
        try:
            services.secrets.drop(account_id)
        except SecretsUnavailable as fault:
            left = fault
    if left is not None:
        raise SecretsUnavailable(tr("{done} Its password is still stored: {left}", done=done, left=left))
