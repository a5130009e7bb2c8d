"""Talking to X: one address, one way to sign, one table."""

from collections.abc import Mapping

from planner.connectors.connector import Credentials
from planner.connectors.fields import at
from planner.connectors.platforms.x.answers import TABLE
from planner.connectors.signin.api import SignedApi
from planner.connectors.signin.flow import Flow, Redirect, SecretIn
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


API = SignedApi(WHO, FLOW, TABLE)
call, checked = API.send, API.checked


def get(http: Http, credentials: Credentials, path: str, params: Mapping[str, str]) -> Mapping[str, object]:
    """The object at a path. Raises as the table says; NotSent when there is none in the answer."""
    wanted = HttpCall(method="GET", url=f"{HOST}{path}", params=params)
    return API.object_in(checked(credentials, call(http, credentials, wanted)))


def said(answer: HttpAnswer, *path: str) -> object:
    """What stands in an answer's ``data``."""
    return at(answer.json(), "data", *path)
