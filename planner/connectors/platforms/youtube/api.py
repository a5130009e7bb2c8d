"""Talking to YouTube: one way to sign and to count what it costs, one table, one way to read lists."""

from collections.abc import Iterator, Mapping
from datetime import timedelta

from planner.connectors import google
from planner.connectors.answers import Table
from planner.connectors.connector import Credentials
from planner.connectors.fields import at, list_at, text_at
from planner.connectors.platforms.youtube.answers import QUOTA, TABLE, UPLOADS, code_of
from planner.connectors.platforms.youtube.quota import Counted, next_day
from planner.connectors.signin.api import SignedApi
from planner.domain.errors import ConnectorFault, NotSent, Throttled
from planner.languages import tr
from planner.ports.http import Http, HttpAnswer, HttpCall

WHO = "YouTube"
BASE = "https://youtube.googleapis.com/youtube/v3"
_SCOPE = "https://www.googleapis.com/auth/youtube"
FLOW = google.flow(f"{_SCOPE}.upload", f"{_SCOPE}.force-ssl")
_PAGES = 4


API = SignedApi(WHO, FLOW, TABLE)


def call(
    http: Http,
    credentials: Credentials,
    method: str,
    url: str,
    *,
    params: Mapping[str, str] | None = None,
    publishing: bool = False,
    table: Table = TABLE,
    **more: object,
) -> HttpAnswer:
    """Send one request, signed, counting its units; whatever answer comes.

    ``more``: headers, json, data and the like as of ``HttpCall``.
    """
    headers = more.pop("headers", {})
    assert isinstance(headers, Mapping)
    wanted = HttpCall(
        method=method,
        url=url if url.startswith("https://") else BASE + url,
        headers=headers,
        params=params or {},
        **more,  # type: ignore[arg-type]
    )
    line = Counted(http, credentials)
    return API.send(line, credentials, wanted, publishing=publishing, table=table)


def fault(credentials: Credentials, answer: HttpAnswer, *, publishing: bool = False) -> ConnectorFault | None:
    """What an answer means, None for a success."""
    wrong = API.fault(credentials, answer, publishing=publishing)
    code, now = code_of(answer), answer.received_at
    if isinstance(wrong, Throttled) and now and code in {*QUOTA, UPLOADS}:
        until = now + timedelta(hours=24) if code == UPLOADS else next_day(now)
        wrong.until = wrong.rest_until = until
    return wrong


def checked(credentials: Credentials, answer: HttpAnswer, *, publishing: bool = False) -> HttpAnswer:
    """The answer, when it is a yes. Raises the fault that the table names."""
    wrong = fault(credentials, answer, publishing=publishing)
    if wrong is not None:
        raise wrong
    return answer


def listed(
    http: Http, credentials: Credentials, path: str, params: Mapping[str, str]
) -> Mapping[str, object]:
    """A page of a list. Raises as the table says; NotSent when there is no list in the answer."""
    return list_in(checked(credentials, call(http, credentials, "GET", path, params=params)))


def list_in(answer: HttpAnswer) -> Mapping[str, object]:
    """The page that an answer holds. Raises NotSent when it holds none."""
    found = answer.json()
    if not isinstance(found, dict) or not isinstance(at(found, "items"), list):
        raise NotSent(tr("YouTube's answer could not be read."), detail=f"HTTP {answer.status}, no list")
    return found


def every(http: Http, credentials: Credentials, path: str, params: Mapping[str, str]) -> Iterator[object]:
    """The entries of the first pages of a list."""
    asked = {**params, "maxResults": "50"}
    for _ in range(_PAGES):
        page = listed(http, credentials, path, asked)
        yield from list_at(page, "items")
        asked["pageToken"] = text_at(page, "nextPageToken")
        if not asked["pageToken"]:
            return


def video(http: Http, credentials: Credentials, remote_id: str, part: str) -> object | None:
    """A video as YouTube has it, None when it has none of that id. ``part``: "snippet,status"."""
    page = listed(http, credentials, "/videos", {"part": part, "id": remote_id})
    return next((one for one in list_at(page, "items") if text_at(one, "id") == remote_id), None)


def address_of(remote_id: str) -> str:
    """Where people see a video."""
    return f"https://www.youtube.com/watch?v={remote_id}"


def studio(remote_id: str) -> str:
    """Where its owner changes it."""
    return f"https://studio.youtube.com/video/{remote_id}/edit"
