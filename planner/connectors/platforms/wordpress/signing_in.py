"""Signing in to a WordPress site through the browser: its own page makes an application password for Parley.

The page sends the browser back to http://127.0.0.1 since WordPress 7.0, and before that only where the site itself is
one for trying things out, on this machine or in the home (``WP_ENVIRONMENT_TYPE`` local: without https no other site
offers these passwords at all). Sites of older versions are given an https address at which nothing answers, and the
person copies it from the browser. (wp-admin/includes/user.php, ticket 57809.)

What comes has stood in an address, which browsers remember. So it is used once: to make the password that is kept, and
to have the site forget the one that travelled.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from urllib.parse import quote

import regex

from planner.connectors.address import base_of, host_of, same_site
from planner.connectors.connector import Credentials
from planner.connectors.errors import ask_any
from planner.connectors.fields import at, text_at
from planner.connectors.platforms.wordpress import site
from planner.connectors.redact import plain
from planner.connectors.signin.flow import Redirect
from planner.connectors.signin.handover import Handover
from planner.domain.errors import ConnectorFault, Refused
from planner.languages import tr
from planner.ports.http import Http

HANDOVER = Handover(redirect=Redirect.ANY_PORT, app_id="d276b30b-5ae6-4e3d-834a-22ad2534415a")
"""The id never changes: sites know Parley by it."""

_ALL = "wp/v2/users/me/application-passwords"
_SINCE = 7
"""The first version that sends the browser back to this machine."""
_NEW = "/wp/v2/icons"
"""A route that came with it."""
_SECONDS = regex.compile(r"(?<=\d\d:\d\d):\d\d$")
_VERSION = regex.compile(rb"<meta[^>]+content=[\"']WordPress (\d+)\.", regex.IGNORECASE)


def page_of(http: Http, credentials: Credentials) -> Handover:
    """The page on which this very site makes a password, and where its version lets the browser come back to.

    Raises:
        Refused: it is no WordPress, makes no application passwords, or has its page for them on another host.
        NotSent, Throttled: later.
    """
    told = site.discover(http, credentials)
    page = text_at(told.index, "authentication", "application-passwords", "endpoints", "authorization")
    if not page:
        raise Refused(
            tr(
                "{who} makes no application passwords. That takes WordPress 5.6 or newer, https, and no plugin that switches them off.",
                who=site.who(credentials),
            ),
            detail="no application-passwords in the index",
            field="server",
        )
    server = base_of(credentials.account.server)
    if server.startswith("https://") and page.startswith("http://"):
        # a proxy takes the https off, and the site does not know
        page = f"https{page.removeprefix('http')}"
    if not page.startswith(("https://", "http://")) or not same_site(server, page):
        raise Refused(
            tr(
                "{who} names a page at {place} for signing in. If that is your site, type that address, or sign in with an application password.",
                who=site.who(credentials),
                place=host_of(page) or plain(page, limit=60),
            ),
            detail="authorization is not of this site",
            field="server",
        )
    return replace(HANDOVER, page=page, redirect=_comes_back(page, told))


def settle(http: Http, credentials: Credentials) -> Mapping[str, str]:
    """The password to keep: a fresh one, once the site took it and forgot the one that travelled; else that one.

    Nothing is raised: a site may let nobody make passwords but on its own page.
    """
    travelled = {"password": credentials.secrets["password"]}
    with suppress(ConnectorFault):
        signed = site.at_root(credentials, site.discover(http, credentials).root)
        own = _own(http, signed)
        uuid, name = text_at(own, "uuid"), text_at(own, "name")
        seconds = _SECONDS.search(name)  # a site takes no name twice, and the first is taken still
        asked = {"name": name[: seconds.start()] if seconds else f"{name} (2)", "app_id": HANDOVER.app_id}
        made = ask_any(http, site.call(http, signed, "POST", _ALL, json=asked)).json() if uuid else None
        fresh = {"password": text_at(made, "password").replace(" ", "")}
        if not fresh["password"]:
            return travelled
        if _forgotten(http, replace(signed, secrets={**signed.secrets, **fresh}), uuid):
            return fresh
        _forgotten(http, signed, text_at(made, "uuid"))
    return travelled


def take_back(http: Http, credentials: Credentials) -> None:
    """Have the site forget the password, as far as it can be reached now."""
    with suppress(ConnectorFault):
        signed = site.at_root(credentials, site.discover(http, credentials).root)
        uuid = text_at(_own(http, signed), "uuid")
        if uuid:
            _forgotten(http, signed, uuid)


def _own(http: Http, signed: Credentials) -> object:
    """What the site says of the very password that it is asked with."""
    return ask_any(http, site.call(http, signed, "GET", f"{_ALL}/introspect")).json()


def _forgotten(http: Http, signed: Credentials, uuid: str) -> bool:
    answer = ask_any(http, site.call(http, signed, "DELETE", f"{_ALL}/{quote(uuid, safe='')}"))
    return at(answer.json(), "deleted") is True


def _comes_back(page: str, told: site.Told) -> Redirect:
    shown = _VERSION.search(told.home.body)
    routes = at(told.index, "routes")
    new = int(shown[1]) >= _SINCE if shown else isinstance(routes, dict) and _NEW in routes
    return Redirect.ANY_PORT if new or page.startswith("http://") else Redirect.PASTED
