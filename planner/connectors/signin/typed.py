"""The field that every form has whose network also takes a token of the person's own making."""

from planner.connectors.connector import CredentialField, Way
from planner.languages import tr


def token_field(where: str) -> CredentialField:
    """An access token, pasted in place of signing in through the browser.

    Args:
        where: says where one is made, and how long it lasts where that is short.
    """
    return CredentialField(
        key="token",
        label=tr("Access token"),
        help=where,
        secret=True,
        pattern=r"\s*[\x21-\x7e]{8,}\s*",
        wrong=tr("An access token is one word of letters and digits, at least 8."),
        way=Way.TYPED,
    )
