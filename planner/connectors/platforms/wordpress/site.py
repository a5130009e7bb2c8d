"""Talking to one WordPress site: where its REST interface is, and signed requests to it."""

import base64
from collections.abc import Mapping
from dataclasses import dataclass, replace
from urllib.parse import urljoin, urlsplit

import regex

from planner.connectors.address import base_of, same_host
from planner.connectors.connector import Credentials
from planner.connectors.errors import ask_any, fault_of
from planner.connectors.fields import list_at
from planner.connectors.markup import PAGE
from planner.connectors.platforms.wordpress.answers import TABLE
from planner.domain.errors import Refused, SignInNeeded
from planner.languages import tr
from planner.ports.body import Body
from planner.ports.http import Http, HttpAnswer, HttpCall

ROOT_FACT = "rest_root"
"""The account's fact that holds the address of the REST interface, found when it was connected."""

_LINK = regex.compile(r"<([^<>]+)>\s*;[^,<]*\brel=\"?https://api\.w\.org/\"?")
_OVERRIDE = "X-HTTP-Method-Override"
_GUESSES = ("/wp-json/", "/?rest_route=/")


def who(credentials: Credentials) -> str:
    """What a person calls the site: its host."""
    return urlsplit(base_of(credentials.account.server)).netloc


@dataclass(frozen=True, slots=True)
class Told:
    """What a site says to anybody: the address of its REST interface, what that says of itself, and the first page."""

    root: str
    index: object
    home: HttpAnswer


def discover(http: Http, credentials: Credentials) -> Told:
    """The address of the site's REST interface and what it says about itself. Sends no password.

    Raises:
        Refused: no WordPress there, its interface is closed, or the site sends on to another host.
        NotSent, Throttled: as always.
    """
    site = base_of(credentials.account.server)
    home = ask_any(http, replace(_get(credentials, f"{site}/"), headers=PAGE))
    told = _LINK.search(home.headers.get("link", ""))
    roots = [urljoin(f"{site}/", told[1])] if told else []
    roots += [site + guess for guess in _GUESSES]
    if (fault := fault_of(home, who(credentials), table=TABLE)) and getattr(fault, "field", "") == "server":
        raise fault  # the site sends visitors elsewhere: the person should enter that address
    for root in roots:
        if not same_host(site, root):
            place = urlsplit(root).netloc
            raise Refused(
                tr("The site's interface is at {place}. Enter that address.", place=place), field="server"
            )
        answer = ask_any(http, _get(credentials, root))
        found = answer.json()
        if fault_of(answer, who(credentials), table=TABLE) is None and "wp/v2" in list_at(
            found, "namespaces"
        ):
            return Told(root, found, home)
    fault = fault_of(home, who(credentials), table=TABLE)
    if fault is not None and not isinstance(fault, Refused):
        raise fault
    raise Refused(
        tr("No WordPress answers at {who}, or its REST interface is switched off.", who=who(credentials)),
        detail=f"HTTP {home.status}, no wp/v2 at {' '.join(roots)}",
        field="server",
    )


def at_root(credentials: Credentials, root: str) -> Credentials:
    """The same, with the address of the interface known."""
    account = credentials.account
    known = replace(account, facts={**account.facts, ROOT_FACT: root})
    return replace(credentials, account=known)


def call(
    http: Http,
    credentials: Credentials,
    method: str,
    path: str,
    *,
    params: Mapping[str, str] | None = None,
    json: object = None,
    files: Mapping[str, tuple[str, Body, str]] | None = None,
    form: Mapping[str, str] | None = None,
) -> HttpCall:
    """A signed request to ``path`` ("wp/v2/posts") under the site's REST interface.

    Proxies and firewalls of many hosts let nothing through but GET and POST, so other methods go as a POST that names
    them, as those of WordPress's own editor do.
    """
    known = credentials.account.facts.get(ROOT_FACT)
    root = known if isinstance(known, str) and known else discover(http, credentials).root
    if not same_host(base_of(credentials.account.server), root):
        raise Refused(
            tr("The site's interface is on another host. Connect the account again."), field="server"
        )
    named = {} if method in {"GET", "POST"} else {_OVERRIDE: method}
    return HttpCall(
        method="POST" if named else method,
        url=root + path,
        headers={"Authorization": f"Basic {_basic(credentials)}", **named},
        params=params or {},
        json=json,
        files=files,
        form=form,
        private_ok=credentials.private_ok,
    )


def secrets_of(credentials: Credentials) -> list[str]:
    """All that must not be shown: the password, also as it goes over the line."""
    try:
        return [*credentials.secrets.values(), _basic(credentials)]
    except SignInNeeded:
        return []


def raise_fault(answer: HttpAnswer, credentials: Credentials, *, publishing: bool = False) -> None:
    """Raise the fault of an answer, in WordPress's own terms where it has them."""
    secrets = secrets_of(credentials)
    fault = fault_of(answer, who(credentials), secrets=secrets, publishing=publishing, table=TABLE)
    if fault is not None:
        raise fault


def _get(credentials: Credentials, url: str) -> HttpCall:
    return HttpCall(method="GET", url=url, private_ok=credentials.private_ok)


def _basic(credentials: Credentials) -> str:
    login, password = credentials.account.login.strip(), credentials.secrets.get("password", "").strip()
    if not login:
        raise SignInNeeded(tr("There is no user name for this account."), field="login")
    if not password:
        raise SignInNeeded(tr("There is no application password for this account."), field="password")
    return base64.b64encode(f"{login}:{password}".encode()).decode()
