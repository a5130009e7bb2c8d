"""Talking to Tumblr with the account's token, which is renewed when it has run out."""

from collections.abc import Mapping
from datetime import UTC, datetime
from urllib.parse import quote

from planner.connectors.connector import Credentials, Json
from planner.connectors.fields import at, list_at, text_at
from planner.connectors.platforms.tumblr.answers import TABLE, is_for_today, is_no_post, next_day, with_reset
from planner.connectors.signin.api import SignedApi
from planner.connectors.signin.flow import Flow, Pkce, Redirect
from planner.domain.account import Account
from planner.domain.errors import ConnectorFault, NotSent, Throttled
from planner.languages import tr
from planner.ports.body import Body
from planner.ports.http import Http, HttpAnswer, HttpCall

WHO = "Tumblr"
_BASE = "https://api.tumblr.com/v2"
PAGE = 20
FLOW = Flow(
    authorize="https://www.tumblr.com/oauth2/authorize",
    token=f"{_BASE}/oauth2/token",
    scopes=("basic", "write", "offline_access"),
    needs=("write",),
    redirect=Redirect.LOCALHOST,
    pkce=Pkce.NONE,
)
"""Tokens last 42 minutes, the one to renew them with 42 days, anew with each renewal."""


API = SignedApi(WHO, FLOW, TABLE)


def ask(
    http: Http,
    credentials: Credentials,
    method: str,
    path: str,
    *,
    params: Mapping[str, str] | None = None,
    json: Json | None = None,
    files: Mapping[str, tuple[str, bytes | Body, str]] | None = None,
    publishing: bool = False,
) -> HttpAnswer:
    """Send a signed request and give whatever answer comes."""
    wanted = HttpCall(method=method, url=_BASE + path, params=params or {}, json=json, files=files)
    return with_reset(API.send(http, credentials, wanted, publishing=publishing))


def fault(credentials: Credentials, answer: HttpAnswer, *, publishing: bool = False) -> ConnectorFault | None:
    """What an answer means, None for a success. A limit of the day ends with the day."""
    found = API.fault(credentials, answer, publishing=publishing)
    if not isinstance(found, Throttled) or not is_for_today(answer):
        return found
    until = next_day(answer.received_at or datetime.fromtimestamp(0, UTC))
    return Throttled(str(found), until=until, detail=found.detail, status=found.status, answer=found.answer)


def checked(credentials: Credentials, answer: HttpAnswer, *, publishing: bool = False) -> HttpAnswer:
    """The answer, when it is a success. Raises as the table says."""
    wrong = fault(credentials, answer, publishing=publishing)
    if wrong is not None:
        raise wrong
    return answer


def found(
    http: Http, credentials: Credentials, path: str, params: Mapping[str, str] | None = None
) -> Mapping[str, object]:
    """What is told at a path. Raises as the table says; NotSent when nothing is."""
    answer = checked(credentials, ask(http, credentials, "GET", path, params=params))
    value = at(answer.json(), "response")
    if not isinstance(value, dict):
        raise unread(answer)
    return value


def page(
    http: Http, credentials: Credentials, which: str, params: Mapping[str, str] | None = None
) -> list[object]:
    """Posts of a list of the blog: ``""`` those that are out, newest first; ``/queue``; ``/draft``."""
    told = found(
        http, credentials, f"{blog(credentials.account)}/posts{which}", {"npf": "true", **(params or {})}
    )
    if not isinstance(at(told, "posts"), list):
        raise NotSent(_UNREAD, detail="no list of posts")
    return list_at(told, "posts")


def post(http: Http, credentials: Credentials, remote_id: str) -> Mapping[str, object] | None:
    """A post as Tumblr has it, None when it says that there is none.

    One that waited in the queue or as a draft has another id once it is out: its first is told beside it.
    """
    answer = ask(http, credentials, "GET", f"{blog(credentials.account)}/posts/{remote_id}")
    if is_no_post(answer):
        newest = page(http, credentials, "", {"limit": str(PAGE)})
        later = next((one for one in newest if text_at(one, "genesis_post_id") == remote_id), None)
        return later if isinstance(later, dict) else None
    told = at(checked(credentials, answer).json(), "response")
    if not isinstance(told, dict) or not id_of(told):
        raise unread(answer)
    return told


def blog(account: Account) -> str:
    """The path of the account's blog."""
    return f"/blog/{quote(account.remote_id, safe=':')}"


def id_of(value: object) -> str:
    """A post's id, which is told as a number, a text or both."""
    return text_at(value, "id_string") or text_at(value, "id")


def address_of(account: Account, remote_id: str) -> str:
    """Where people see a post."""
    return f"https://www.tumblr.com/{quote(account.handle)}/{remote_id}"


def unread(answer: HttpAnswer) -> NotSent:
    """Said of a success that cannot be understood."""
    return NotSent(_UNREAD, detail=f"HTTP {answer.status}, not what was asked for")


_UNREAD = tr("Tumblr's answer could not be read.")
