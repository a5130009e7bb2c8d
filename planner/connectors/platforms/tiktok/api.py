"""Talking to TikTok (API v2) with the account's token; every answer holds ``{"data": .., "error": {"code": "ok"}}``."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from planner.connectors.answers import Table
from planner.connectors.connector import Credentials, Json
from planner.connectors.fields import at
from planner.connectors.platforms.tiktok.answers import CAPS, OK, TABLE, code_of
from planner.connectors.signin.api import SignedApi
from planner.connectors.signin.flow import Flow, Pkce, Redirect
from planner.domain.errors import ConnectorFault, NotSent, Throttled
from planner.languages import tr
from planner.ports.http import Http, HttpAnswer, HttpCall

WHO = "TikTok"
BASE = "https://open.tiktokapis.com/v2"
POST, LISTS, STATS = "video.publish", "video.list", "user.info.stats"
FLOW = Flow(
    authorize="https://www.tiktok.com/v2/auth/authorize/",
    token=f"{BASE}/oauth/token/",
    revoke=f"{BASE}/oauth/revoke/",
    revokes_access=True,
    scopes=("user.info.basic", POST, "video.upload"),
    further=(LISTS, STATS),
    needs=(POST,),
    redirect=Redirect.ANY_PORT,
    path="/callback/",
    pkce=Pkce.HEX,
    client_name="client_key",
    separator=",",
)
"""Tokens last a day, the one to renew them with a year; it may be another one after each renewal."""
CAP_RESTS = timedelta(hours=3)
"""So long an account rests after its day's share: TikTok counts back 24 hours and does not say from when."""
_HEADERS = {"Content-Type": "application/json; charset=UTF-8"}
_SAID_NO = 400


API = SignedApi(WHO, FLOW, TABLE)


def ask(
    http: Http,
    credentials: Credentials,
    method: str,
    path: str,
    *,
    params: Mapping[str, str] | None = None,
    json: Json | None = None,
    publishing: bool = False,
    table: Table = TABLE,
) -> HttpAnswer:
    """Send a signed request and give whatever answer comes; a no that came as a 200 has its true status."""
    headers = {} if json is None else _HEADERS
    wanted = HttpCall(method=method, url=BASE + path, headers=headers, params=params or {}, json=json)
    return honest(API.send(http, credentials, wanted, publishing=publishing, table=table))


def honest(answer: HttpAnswer) -> HttpAnswer:
    """The answer with the status that its code has elsewhere: some refusals come as a 200 (``creator_info``)."""
    code = code_of(answer)
    if answer.status >= _SAID_NO or code in {"", OK}:
        return answer
    row = TABLE.row_of_code(code)
    return replace(answer, status=min(row.status) if row else _SAID_NO)


def fault(credentials: Credentials, answer: HttpAnswer, *, publishing: bool = False) -> ConnectorFault | None:
    """What an answer means, None for a success; a day's share that is used up is left alone for some hours."""
    wrong = API.fault(credentials, answer, publishing=publishing)
    if isinstance(wrong, Throttled) and code_of(answer) in CAPS and answer.received_at:
        wrong.until = wrong.rest_until = answer.received_at + CAP_RESTS
    return wrong


def data_in(credentials: Credentials, answer: HttpAnswer) -> Mapping[str, object]:
    """The ``data`` of a yes. Raises as the table says; NotSent when there is none."""
    wrong = fault(credentials, answer)
    if wrong is not None:
        raise wrong
    found = at(answer.json(), "data")
    if not isinstance(found, dict):
        raise NotSent(tr("TikTok's answer could not be read."), detail=f"HTTP {answer.status}, no data")
    return found


def post(http: Http, credentials: Credentials, path: str, json: Json, **params: str) -> Mapping[str, object]:
    """The ``data`` that a question by POST is answered with. Raises as ``data_in``."""
    return data_in(credentials, ask(http, credentials, "POST", path, params=params, json=json))


def profile_address(handle: str) -> str:
    """Where people see the account."""
    return f"https://www.tiktok.com/@{handle.removeprefix('@')}"


def address_of(handle: str, remote_id: str, kind: str) -> str:
    """Where people see a post. ``kind``: "video" or "photo"; the id may be one that only programs know."""
    return f"{profile_address(handle)}/{kind}/{remote_id}" if remote_id.isdigit() else profile_address(handle)
