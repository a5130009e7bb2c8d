"""Talking to one's own site: where it takes posts is read from its first page (Micropub, section 5.3)."""

from collections.abc import Mapping
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

import regex

from planner.connectors.address import base_of
from planner.connectors.connector import Credentials, Json
from planner.connectors.errors import ask_any, fault_of
from planner.connectors.fields import at, text_at
from planner.connectors.platforms.micropub.answers import TABLE
from planner.domain.errors import NotSent, Refused, SignInNeeded
from planner.languages import tr
from planner.ports.body import Body
from planner.ports.http import Http, HttpAnswer, HttpCall

ENDPOINT, MEDIA, LISTS = "micropub_endpoint", "micropub_media", "micropub_lists"
"""The account's facts: where the site takes posts, where it takes files ("" nowhere), whether it lists entries."""
_LINK = regex.compile(r'<([^<>]*)>[^,]*?;\s*rel\s*=\s*"?([^",;]*)"?', regex.IGNORECASE)
_REL = "micropub"
_WRONG = 400


def who(credentials: Credentials) -> str:
    """What a person calls the site: its host."""
    return urlsplit(base_of(credentials.account.server)).netloc


def call(
    credentials: Credentials,
    method: str,
    url: str,
    *,
    params: Mapping[str, str] | None = None,
    json: Json | None = None,
    files: Mapping[str, tuple[str, Body, str]] | None = None,
) -> HttpCall:
    """A signed request. Raises SignInNeeded without a token."""
    token = credentials.secrets.get("token", "").strip()
    if not token or not token.isprintable() or not token.isascii():
        raise SignInNeeded(tr("There is no access token for this account."), field="token")
    return HttpCall(
        method=method,
        url=url,
        headers={"Authorization": f"Bearer {token}", "Accept": "application/json"},
        params=params or {},
        json=json,
        files=files,
        private_ok=credentials.private_ok,
    )


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


def discover(http: Http, credentials: Credentials) -> str:
    """Where the site takes posts, as its first page says. Raises Refused when it says nothing."""
    page = HttpCall(
        method="GET", url=base_of(credentials.account.server) + "/", private_ok=credentials.private_ok
    )
    answer = ask_any(http, page)
    raise_fault(answer, credentials)
    found = _in_header(answer.headers.get("link", "")) or _in_page(answer.body)
    if not found:
        raise Refused(
            tr(
                "{who} does not say where it takes posts: its first page names no Micropub address.",
                who=who(credentials),
            ),
            detail="no rel=micropub",
            field="server",
        )
    return urljoin(page.url, found)


def source(http: Http, credentials: Credentials, url: str) -> Mapping[str, object] | None:
    """The properties of a post as the site keeps them; None when it says that there is none."""
    wanted = call(credentials, "GET", endpoint(credentials), params={"q": "source", "url": url})
    answer = ask_any(http, wanted)
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
    answer = ask_any(http, call(credentials, "GET", url, params={"q": "source"}))
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


def _in_header(link: str) -> str:
    return next((url for url, rel in _LINK.findall(link) if _REL in rel.casefold().split()), "")


def _in_page(body: bytes) -> str:
    reader = _Reader()
    reader.feed(body.decode("utf-8", "replace"))
    return reader.found


class _Reader(HTMLParser):
    """The first ``<link rel="micropub">`` or ``<a>`` of a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if not self.found and tag in {"link", "a"} and _REL in given.get("rel", "").casefold().split():
            self.found = given.get("href", "")
