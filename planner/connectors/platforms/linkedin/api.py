"""Talking to LinkedIn's versioned interface."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from urllib.parse import quote, urlsplit

from planner.connectors.connector import Credentials
from planner.connectors.errors import words_of
from planner.connectors.fields import list_at
from planner.connectors.platforms.linkedin.answers import DENIED, TABLE, code_of
from planner.connectors.signin.api import SignedApi
from planner.connectors.signin.flow import Flow, Pkce, Redirect
from planner.connectors.signin.rights import lacking
from planner.domain.account import Account
from planner.domain.errors import NotSent
from planner.languages import tr
from planner.ports.http import Http, HttpAnswer, HttpCall

WHO = "LinkedIn"
HOST = "https://api.linkedin.com"
_FORBIDDEN = 403
VERSION = "202609"
"""Each version lives for a year; this one until September 2027 (LinkedIn's migration page, 2026-09-19)."""
PERSON, PAGE = "urn:li:person:", "urn:li:organization:"
FLOW = Flow(
    authorize="https://www.linkedin.com/oauth/v2/authorization",
    token="https://www.linkedin.com/oauth/v2/accessToken",  # noqa: S106 - an address
    scopes=("openid", "profile", "w_member_social"),
    needs=("w_member_social",),
    redirect=Redirect.LOCALHOST,
    path="/callback",
    pkce=Pkce.NONE,  # LinkedIn switches it on for chosen apps only
    lasts=timedelta(days=60),
)
READ_COMMENTS, WRITE_COMMENTS = "r_organization_social_feed", "w_organization_social_feed"
WRITE_AS_PERSON = "w_member_social_feed"
POST_FIGURES, ACCOUNT_FIGURES = "r_member_postAnalytics", "r_member_profileAnalytics"
ADMIN = "rw_organization_admin"
PAGE_FLOW = replace(
    FLOW,
    scopes=("w_organization_social", "r_organization_social", ADMIN),
    further=(WRITE_COMMENTS, READ_COMMENTS),
    needs=("w_organization_social",),
)
"""Another app altogether: the product for pages stands alone on its app, and asking for both fails."""
FIGURES_FLOW = replace(
    FLOW,
    scopes=("r_basicprofile", "w_member_social"),
    further=(WRITE_AS_PERSON, POST_FIGURES, ACCOUNT_FIGURES),
)
"""A person with an app of that product: it has no OpenID, and is the only one that tells a person's figures."""


def is_page(account: Account) -> bool:
    """Whether posts go out in the name of a company."""
    return account.remote_id.startswith(PAGE)


def post_address(urn: str) -> str:
    """Where people see a post."""
    return f"https://www.linkedin.com/feed/update/{urn}/"


API = SignedApi(WHO, FLOW, TABLE)
checked = API.checked


def call(http: Http, credentials: Credentials, wanted: HttpCall, *, publishing: bool = False) -> HttpAnswer:
    """Send one request, signed where it goes to LinkedIn; whatever answer comes."""
    host = urlsplit(wanted.url).hostname or ""
    if host != "linkedin.com" and not host.endswith(".linkedin.com"):
        raise NotSent(tr("LinkedIn named an address that is not its own."), detail=f"upload to {host}")
    versions = {"LinkedIn-Version": VERSION, "X-Restli-Protocol-Version": "2.0.0"}
    versioned = replace(wanted, headers={**versions, **wanted.headers})
    return API.send(http, credentials, versioned, publishing=publishing)


def allowed(
    credentials: Credentials, answer: HttpAnswer, *rights: str, publishing: bool = False
) -> HttpAnswer:
    """The same for what publishing does not need: a refusal for want of a right names it, and is no missing sign-in."""
    if answer.status == _FORBIDDEN and code_of(answer) == DENIED:
        said = words_of(answer, credentials.secrets.values())
        raise lacking(WHO, *rights, detail=f"HTTP {answer.status}: {said}", status=answer.status)
    return checked(credentials, answer, publishing=publishing)


def listed(
    http: Http, credentials: Credentials, address: str, *rights: str, params: Mapping[str, str] | None = None
) -> list[object]:
    """The elements at an address, which may have a query with LinkedIn's own brackets. Raises as ``allowed``."""
    wanted = HttpCall(method="GET", url=f"{HOST}{address}", params=params or {})
    answer = allowed(credentials, call(http, credentials, wanted), *rights)
    found = answer.json()
    if not isinstance(found, dict) or not isinstance(found.get("elements"), list):
        raise NotSent(
            tr("LinkedIn’s answer could not be read."), detail=f"HTTP {answer.status}, no elements in it"
        )
    return list_at(found, "elements")


def get(
    http: Http,
    credentials: Credentials,
    path: str,
    params: Mapping[str, str] | None = None,
    method: str = "",
) -> Mapping[str, object]:
    """The object at a path. ``method``: LinkedIn's own name of it ("FINDER"). Raises as the table says."""
    headers = {"X-RestLi-Method": method} if method else {}
    wanted = HttpCall(method="GET", url=f"{HOST}{path}", params=params or {}, headers=headers)
    return API.object_in(checked(credentials, call(http, credentials, wanted)))


def post_path(urn: str) -> str:
    """The address of a post for programs, below the host."""
    return f"/rest/posts/{quote(urn, safe='')}"


def comments_path(urn: str) -> str:
    """The same of what was said on a post, or on a comment."""
    return f"/rest/socialActions/{quote(urn, safe='')}/comments"
