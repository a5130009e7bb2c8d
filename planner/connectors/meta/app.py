"""The app at Meta that a person makes: what is typed of it is the same for Facebook, Instagram and Threads."""

from planner.connectors.connector import CredentialField, Way
from planner.languages import tr


def app_fields(number: str, secret: str, where: str) -> tuple[CredentialField, CredentialField]:
    """The app's number and its secret.

    Args:
        number: what Meta calls the number on this network: "Threads app ID".
        secret: what it calls the secret.
        where: says where both stand.
    """
    return (
        CredentialField(
            key="client_id",
            label=number,
            help=where,
            pattern=r"\s*\d{6,}\s*",
            wrong=tr("An app's ID is a number."),
            way=Way.BROWSER,
        ),
        CredentialField(
            key="client_secret",
            label=secret,
            help=tr("Beside the number, behind “Show”."),
            secret=True,
            way=Way.BROWSER,
        ),
    )
