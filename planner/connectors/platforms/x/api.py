"""Talking to X: one address, one way to sign, one table."""

from collections.abc import Mapping
from dataclasses import replace

from planner.connectors.connector import Credentials
from planner.connectors.errors import fault_of
from planner.connectors.fields import at
from planner.connectors.platforms.x.answers import TABLE
from planner.connectors.signin.flow import Flow, Redirect, SecretIn
from planner.connectors.signin.session import bearer, signed
from planner.domain.errors import NotSent
from planner.languages import tr
from planner.ports.http import Http, HttpAnswer, HttpCall

WHO = "X"
HOST = "https://api.x.com"
HIDING = "tweet.moderate.write"
"""The one right that publishing does not need: reading and answering come with those it has."""
FLOW = Flow(
    authorize="https://x.com/i/oauth2/authorize",
    token=f"{HOST}/2/oauth2/token",
    revoke=f"{HOST}/2/oauth2/revoke",
    scopes=(
        "tweet.read",
        "tweet.write",
        "users.read",
        "media.write",
        "offline.access",
    ),
    further=(HIDING,),
    needs=("tweet.write", "users.read"),
    redirect=Redirect.FIXED_PORT,
    path="/callback",
    secret_in=SecretIn.HEADER,
)


def post_address(remote_id: str) -> str:
    """Where people see a post."""
    return f"https://x.com/i/status/{remote_id}"


def call(http: Http, credentials: Credentials, wanted: HttpCall, *, publishing: bool = False) -> HttpAnswer:
    """Send one request, signed; whatever answer comes."""

    def make(token: str) -> HttpCall:
        return replace(wanted, headers={**wanted.headers, **bearer(token)})

    return signed(http, credentials, FLOW, WHO, make, table=TABLE, publishing=publishing)


def checked(credentials: Credentials, answer: HttpAnswer, *, publishing: bool = False) -> HttpAnswer:
    """The answer, when it is a yes. Raises the fault that the table names."""
    fault = fault_of(answer, WHO, secrets=credentials.secrets.values(), publishing=publishing, table=TABLE)
    if fault is not None:
        raise fault
    return answer


def get(http: Http, credentials: Credentials, path: str, params: Mapping[str, str]) -> Mapping[str, object]:
    """The object at a path. Raises as the table says; NotSent when there is none in the answer."""
    wanted = HttpCall(method="GET", url=f"{HOST}{path}", params=params)
    answer = checked(credentials, call(http, credentials, wanted))
    found = answer.json()
    if not isinstance(found, dict) or not found:
        raise NotSent(tr("X’s answer could not be read."), detail=f"HTTP {answer.status}, no object")
    return found


def said(answer: HttpAnswer, *path: str) -> object:
    """What stands in an answer's ``data``."""
    return at(answer.json(), "data", *path)
