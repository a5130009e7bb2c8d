"""Rights that go beyond publishing: asked for only when the person wants comments and figures, and told when they lack.

Who asks for a right that an app does not have is refused the whole sign-in, so the least is usual. An account without
the others goes on publishing; what needs one of them says which.
"""

from collections.abc import Mapping
from dataclasses import replace

from planner.connectors.connector import CredentialField, Credentials, Way
from planner.connectors.signin.flow import Flow
from planner.domain.errors import RightMissing
from planner.languages import tr

RIGHTS, POSTS, ALL = "rights", "posts", "all"
SCOPES = "token_scopes"
RIGHTS_FIELD = CredentialField(
    key=RIGHTS,
    label=tr("Parley may"),
    help=tr("Comments and figures need further rights of your app; the guide's page names them."),
    choices=((POSTS, tr("publish")), (ALL, tr("publish, answer comments and count"))),
    required=False,
    way=Way.BROWSER,
    anew=True,
)
"""For the forms of networks whose flow has ``further`` rights."""


def asked_for(flow: Flow, typed: Mapping[str, str]) -> Flow:
    """The flow with the rights that the person chose in the form."""
    return replace(flow, scopes=(*flow.scopes, *flow.further)) if typed.get(RIGHTS) == ALL else flow


def demand(credentials: Credentials, who: str, *names: str) -> None:
    """Raise RightMissing where the sign-in told its rights, and one of these is not among them."""
    kept = credentials.kept
    told = (kept.known if kept is not None else credentials.secrets).get(SCOPES, "").split()
    missing = [one for one in names if told and one not in told]
    if missing:
        raise lacking(who, *missing)


def lacking(
    who: str, *names: str, detail: str = "", status: int | None = None, apart: bool = True
) -> RightMissing:
    """What is told of rights that a sign-in does not have.

    Args:
        who: how a person calls the network.
        names: of the rights, as the network calls them.
        detail: for the journal.
        status: of the answer that said so.
        apart: whether they are ``Flow.further``; else every sign-in asks for them, and this one was made without.
    """
    if not apart:
        message = tr(
            "This sign-in to {who} lacks a right: {names}. Posts go out as before. For the rest sign in again under Accounts and allow everything that {who} asks.",
            who=who,
            names=", ".join(names),
        )
        return RightMissing(message, detail=detail, status=status, field="token")
    return RightMissing(
        tr(
            "This sign-in to {who} lacks a right: {names}. Posts go out as before. For the rest give your app that right, sign in again under Accounts and choose “{choice}”, or paste a token that has it.",
            who=who,
            names=", ".join(names),
            choice=tr("publish, answer comments and count"),
        ),
        detail=detail or f"scopes missing: {' '.join(names)}",
        status=status,
        field=RIGHTS,
    )
