"""Talking to Pinterest with the account's token, which is renewed when it has run out."""

from collections.abc import Mapping

from planner.connectors.connector import Credentials, Json
from planner.connectors.fields import text_at
from planner.connectors.platforms.pinterest.answers import TABLE, is_no_pin
from planner.connectors.signin.api import SignedApi
from planner.connectors.signin.flow import Flow, Pkce, Redirect, SecretIn
from planner.domain.errors import NotSent
from planner.languages import tr
from planner.ports.body import Body
from planner.ports.http import Http, HttpAnswer, HttpCall

WHO = "Pinterest"
BASE = "https://api.pinterest.com/v5"
FLOW = Flow(
    authorize="https://www.pinterest.com/oauth/",
    token=f"{BASE}/oauth/token",
    scopes=("boards:read", "boards:write", "pins:read", "pins:write", "user_accounts:read"),
    needs=("boards:read", "pins:write"),
    redirect=Redirect.LOCALHOST,
    pkce=Pkce.NONE,
    secret_in=SecretIn.HEADER,
    separator=",",
    tells={"continuous_refresh": "true"},
)
"""Tokens last 30 days, the one to renew them with 60, anew with each renewal."""


API = SignedApi(WHO, FLOW, TABLE)
fault = API.fault


def ask(
    http: Http,
    credentials: Credentials,
    method: str,
    path: str,
    *,
    params: Mapping[str, str] | None = None,
    json: Json | None = None,
    data: Body | None = None,
    publishing: bool = False,
) -> HttpAnswer:
    """Send a signed request and give whatever answer comes. ``data``: JSON that is read as it leaves."""
    wanted = HttpCall(
        method=method,
        url=BASE + path,
        headers={"Content-Type": "application/json"} if data is not None else {},
        params=params or {},
        json=json,
        data=data,
    )
    return API.send(http, credentials, wanted, publishing=publishing)


def found(
    http: Http, credentials: Credentials, path: str, params: Mapping[str, str] | None = None
) -> Mapping[str, object]:
    """The object at a path. Raises as the table says; NotSent when there is none."""
    value = answered(http, credentials, path, params).json()
    assert isinstance(value, dict)
    return value


def answered(
    http: Http, credentials: Credentials, path: str, params: Mapping[str, str] | None = None
) -> HttpAnswer:
    """The same with the answer around it."""
    answer = ask(http, credentials, "GET", path, params=params)
    wrong = fault(credentials, answer)
    if wrong is not None:
        raise wrong
    if not isinstance(answer.json(), dict):
        raise NotSent(tr("Pinterest's answer could not be read."), detail=f"HTTP {answer.status}, no object")
    return answer


def pin(http: Http, credentials: Credentials, remote_id: str) -> object | None:
    """A pin as Pinterest has it, None when it says that there is none."""
    told = pin_told(http, credentials, remote_id)
    return None if told is None else told.json()


def pin_told(
    http: Http, credentials: Credentials, remote_id: str, params: Mapping[str, str] | None = None
) -> HttpAnswer | None:
    """The same with the answer around it."""
    answer = ask(http, credentials, "GET", f"/pins/{remote_id}", params=params)
    if is_no_pin(answer):
        return None
    wrong = fault(credentials, answer)
    if wrong is not None:
        raise wrong
    if not text_at(answer.json(), "id"):
        raise NotSent(tr("Pinterest's answer could not be read."), detail=f"HTTP {answer.status}, no id")
    return answer


def address_of(remote_id: str) -> str:
    """Where people see a pin."""
    return f"https://www.pinterest.com/pin/{remote_id}/"
