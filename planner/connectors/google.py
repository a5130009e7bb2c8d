"""What Google's networks share: one sign-in with an own project in Google Cloud, and how their answers are shaped."""

from planner.connectors.connector import CredentialField, Way
from planner.connectors.signin.flow import Flow, Redirect
from planner.connectors.signin.typed import token_field
from planner.languages import tr

NOT_TICKED = tr("Google was not told that Parley may do this. Sign in again and leave everything ticked.")


def flow(*scopes: str) -> Flow:
    """Google's sign-in for a client of the type "Desktop app", with rights without which nothing can be posted."""
    return Flow(
        authorize="https://accounts.google.com/o/oauth2/v2/auth",
        token="https://oauth2.googleapis.com/token",  # noqa: S106 - an address, no secret
        revoke="https://oauth2.googleapis.com/revoke",
        scopes=scopes,
        needs=scopes,
        redirect=Redirect.ANY_PORT,
        asks={"access_type": "offline", "prompt": "consent"},
    )


def fields() -> tuple[CredentialField, ...]:
    """What a person brings: the client of their own project, or a token to try things out."""
    return (
        CredentialField(
            key="client_id",
            label=tr("Client ID"),
            help=tr("In your Google Cloud project: Clients, one of the type “Desktop app”."),
            pattern=r"\s*[\w-]{10,}\.apps\.googleusercontent\.com\s*",
            wrong=tr(
                "A client ID of Google is a long word before .apps.googleusercontent.com: copy the whole of it."
            ),
            way=Way.BROWSER,
        ),
        CredentialField(
            key="client_secret",
            label=tr("Client secret"),
            help=tr("Shown once, when the client is made."),
            secret=True,
            way=Way.BROWSER,
        ),
        token_field(tr("One of Google's OAuth 2.0 Playground lasts an hour, to try things out.")),
    )
