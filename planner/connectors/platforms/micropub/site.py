"""Talking to one's own site: where it takes posts is read from its first page (Micropub, section 5.3)."""

import json as json_text
from collections.abc import Mapping
from dataclasses import replace
from urllib.parse import urlsplit

from planner.connectors.address import base_of
from planner.connectors.connector import Credentials, Json
from planner.connectors.errors import GONE, NOT_FOUND, ask_any, fault_of
from planner.connectors.fields import at, text_at
from planner.connectors.markup import PAGE
from planner.connectors.platforms.micropub.answers import TABLE
from planner.connectors.platforms.micropub.rels import told_by
from planner.connectors.signin.flow import Flow, Redirect
from planner.connectors.signin.session import bearer, signed
from planner.domain.errors import NotSent, Refused, SignInNeeded
from planner.languages import tr
from planner.ports.body import Body
from planner.ports.http import Http, HttpAnswer, HttpCall

ENDPOINT, MEDIA, LISTS = "micropub_endpoint", "micropub_media", "micropub_lists"
"""The account's facts: where the site takes posts, where it takes files ("" nowhere), whether it lists entries."""
PAGES = "pages"
"""Kept with the secrets of an account that was signed in through the browser: every site has pages of its own."""
FLOW = Flow(
    authorize="",
    token="",
    scopes=("create", "update", "delete", "media"),
    needs=("create",),
    redirect=Redirect.ANY_PORT,
    own_app=False,
)
"""What the sign-ins of all sites share (IndieAuth, 11 July 2024)."""
_REL = "micropub"
_WRONG = 400


def who(credentials: Credentials) -> str:
    """What a person calls the site: its host."""
    return urlsplit(base_of(credentials.account.server)).netloc


def pages_of(flow: Flow) -> dict[str, str]:
    """What is kept of a site's flow. As one text: secrets are left out of all that is shown, addresses are not to be."""
    return {PAGES: json_text.dumps({"token": flow.token, "revoke": flow.revoke})}


def flow_kept(kept: Mapping[str, str]) -> Flow:
    """The flow of an account's own site, by what its sign-in left; without one there is nothing to renew."""
    told: object = json_text.loads(kept.get(PAGES) or "{}")
    return replace(FLOW, token=text_at(told, "token"), revoke=text_at(told, "revoke"))


def send(
    http: Http,
    credentials: Credentials,
    method: str,
    url: str,
    *,
    params: Mapping[str, str] | None = None,
    json: Json | None = None,
    files: Mapping[str, tuple[str, Body, str]] | None = None,
    publishing: bool = False,
) -> HttpAnswer:
    """Send a signed request; whatever answer comes. Raises as ``session.signed``; SignInNeeded without a token."""

    def make(token: str) -> HttpCall:
        return HttpCall(
            method=method,
            url=url,
            headers={**bearer(token), "Accept": "application/json"},
            params=params or {},
            json=json,
            files=files,
            private_ok=credentials.private_ok,
        )

    flow = flow_kept(credentials.secrets)
    return signed(http, credentials, flow, who(credentials), make, table=TABLE, publishing=publishing)


def endpoint(credentials: Credentials) -> str:
    """Where the site takes posts. Raises SignInNeeded: it was never found out."""
    known = str(credentials.account.facts.get(ENDPOINT, ""))
    if not known:
        raise SignInNeeded(tr("Check the account once more: where the site takes posts is not known yet."))
    return known


def raise_fault(answer: HttpAnswer, credentials: Credentials, *, publishing: bool = False) -> None:
    """Raise what an answer means, nothing for a success."""
    fault = fault_of(
        answer,
        who(credentials),
        secrets=credentials.secrets.values(),
        publishing=publishing,
        table=TABLE,
    )
    if fault is not None:
        raise fault


def first_page(http: Http, credentials: Credentials) -> Mapping[str, str]:
    """What the site's first page names, by rel; among it where it takes posts. Raises Refused when that is missing."""
    url = base_of(credentials.account.server) + "/"
    wanted = HttpCall(method="GET", url=url, headers=PAGE, private_ok=credentials.private_ok)
    answer = ask_any(http, wanted)
    if answer.status in {NOT_FOUND, GONE}:
        raise Refused(
            tr("{who} has no page at that address. Check how it is written.", who=who(credentials)),
            detail=f"HTTP {answer.status}",
            status=answer.status,
            field="server",
        )
    raise_fault(answer, credentials)
    found = told_by(answer, url)
    if _REL not in found:
        raise Refused(
            tr(
                "{who} does not say where it takes posts: its first page names no Micropub address.",
                who=who(credentials),
            ),
            detail="no rel=micropub",
            field="server",
        )
    return found


def discover(http: Http, credentials: Credentials) -> str:
    """Where the site takes posts, as its first page says. Raises Refused when it says nothing."""
    return first_page(http, credentials)[_REL]


def source(http: Http, credentials: Credentials, url: str) -> Mapping[str, object] | None:
    """The properties of a post as the site keeps them; None when it says that there is none."""
    asked = {"q": "source", "url": url}
    answer = send(http, credentials, "GET", endpoint(credentials), params=asked)
    if says_gone(answer):
        return None
    raise_fault(answer, credentials)
    found = answer.json()
    properties = found.get("properties") if isinstance(found, dict) else None
    if not isinstance(properties, dict):
        raise NotSent(tr("{who}'s answer could not be read.", who=who(credentials)), detail="no properties")
    return properties


def entries(http: Http, credentials: Credentials, url: str) -> list[object] | None:
    """The newest entries, as an extension of many sites lists them; None where the site says that it does not."""
    answer = send(http, credentials, "GET", url, params={"q": "source"})
    if says_gone(answer):
        return None
    raise_fault(answer, credentials)
    items = at(answer.json(), "items")
    if not isinstance(items, list):
        raise NotSent(
            tr("{who} did not answer the look-up.", who=who(credentials)), detail="no list of entries"
        )
    return items


def says_gone(answer: HttpAnswer) -> bool:
    """Whether the site itself says that there is no such post (section 3.8.1); a 404 of a proxy says nothing."""
    return answer.status == _WRONG and text_at(answer.json(), "error") == "invalid_request"
