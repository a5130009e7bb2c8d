"""Questions and deeds besides publishing: they cost units, and a sign-in may lack the right to them."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from planner.connectors.connector import Credentials
from planner.connectors.fields import list_at, text_at
from planner.connectors.platforms.youtube import api
from planner.connectors.platforms.youtube.answers import NO_RIGHT, TABLE, code_of
from planner.connectors.platforms.youtube.quota import demand_for_reading
from planner.connectors.signin.rights import lacking
from planner.ports.http import Http, HttpAnswer

RIGHT = "youtube.force-ssl"
"""What reads and writes comments and reads figures; who ticked one box of two in Google's form may lack it."""
_TABLE = replace(TABLE, rows=tuple(row for row in TABLE.rows if NO_RIGHT not in row.codes))
"""A missing right is no missing sign-in: renewing does not help, and posts go on."""


def asked(
    http: Http,
    credentials: Credentials,
    method: str,
    path: str,
    params: Mapping[str, str],
    *,
    publishing: bool = False,
    **more: object,
) -> HttpAnswer:
    """A yes to a request, signed. Raises RightMissing besides what the table names. ``more`` as of ``api.call``."""
    answer = api.call(
        http, credentials, method, path, params=params, publishing=publishing, table=_TABLE, **more
    )
    if code_of(answer) == NO_RIGHT:
        raise lacking(api.WHO, RIGHT, detail=f"HTTP {answer.status}", status=answer.status, apart=False)
    return api.checked(credentials, answer, publishing=publishing)


def page(
    http: Http, credentials: Credentials, path: str, params: Mapping[str, str], *, spare: bool = True
) -> Mapping[str, object]:
    """A page of a list. ``spare``: not where reading would take what posts need of the day: raises Throttled then."""
    if spare:
        demand_for_reading(credentials)
    return api.list_in(asked(http, credentials, "GET", path, params))


def pages(
    http: Http,
    credentials: Credentials,
    path: str,
    params: Mapping[str, str],
    most: int = 4,
    *,
    spare: bool = True,
) -> Iterator[tuple[list[object], bool]]:
    """The entries of the first pages of a list, page by page, each with whether more follow it."""
    wanted = {**params, "maxResults": "100"}
    for _ in range(most):
        found = page(http, credentials, path, wanted, spare=spare)
        wanted["pageToken"] = text_at(found, "nextPageToken")
        more = bool(wanted["pageToken"])
        yield list_at(found, "items"), more
        if not more:
            return
