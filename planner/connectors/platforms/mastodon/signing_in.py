"""The sign-in of one Mastodon server: every server has its own, and makes Parley's app on the spot.

Servers from 4.3 on say what they can at ``/.well-known/oauth-authorization-server``; older ones and relatives
answer 404 there and have the same pages without PKCE.
"""

from collections.abc import Mapping
from dataclasses import replace

from planner.connectors.address import base_of, same_host
from planner.connectors.connector import Credentials
from planner.connectors.errors import ask_any, fault_of
from planner.connectors.fields import address_at, list_at, text_at
from planner.connectors.platforms.mastodon.answers import TABLE
from planner.connectors.platforms.mastodon.server import WHO
from planner.connectors.signin.flow import Flow, Pkce, Redirect
from planner.domain.errors import NotSent, Refused, Throttled
from planner.languages import tr
from planner.ports.http import Http, HttpCall

_SCOPES = (
    "profile",
    "read:accounts",
    "read:statuses",
    "read:notifications",
    "read:search",
    "write:statuses",
    "write:media",
    "write:favourites",
)
FLOW = Flow(
    authorize="",
    token="",
    scopes=tuple(one for one in _SCOPES if ":" in one),  # "profile" is newer than the oldest servers
    redirect=Redirect.ANY_PORT,
    pkce=Pkce.NONE,
    own_app=False,
)
"""What all servers share; the addresses are found out by ``flow_of``."""


def flow_of(http: Http, credentials: Credentials, redirect: str) -> tuple[Flow, Mapping[str, str]]:
    """The server's own pages, and the app that was made there for this sign-in.

    Raises:
        Refused: no such server at that address. NotSent, Throttled: later.
    """
    base = base_of(credentials.account.server)
    flow = _found_out(http, credentials, base)
    form = {"client_name": "Parley", "redirect_uris": redirect, "scopes": " ".join(flow.scopes)}
    answer = ask_any(
        http,
        HttpCall(method="POST", url=f"{base}/api/v1/apps", form=form, private_ok=credentials.private_ok),
    )
    fault = fault_of(answer, WHO, table=TABLE)
    if isinstance(fault, NotSent | Throttled):
        raise fault
    found = answer.json()
    app = {name: text_at(found, name) for name in ("client_id", "client_secret")}
    if fault is not None or not app["client_id"]:
        raise Refused(
            tr("No Mastodon server answers at that address."),
            detail=f"HTTP {answer.status} to /api/v1/apps",
            status=answer.status,
            field="server",
        )
    return flow, app


def _found_out(http: Http, credentials: Credentials, base: str) -> Flow:
    wanted = HttpCall(
        method="GET",
        url=f"{base}/.well-known/oauth-authorization-server",
        private_ok=credentials.private_ok,
    )
    answer = ask_any(http, wanted)
    found = answer.json() if fault_of(answer, WHO) is None else None

    def page(name: str, usual: str) -> str:
        told = address_at(found, name)
        return told if told and same_host(base, told) else base + usual

    known = {one for one in list_at(found, "scopes_supported") if isinstance(one, str)}
    scopes = tuple(one for one in _SCOPES if one in known)
    return replace(
        FLOW,
        authorize=page("authorization_endpoint", "/oauth/authorize"),
        token=page("token_endpoint", "/oauth/token"),
        revoke=page("revocation_endpoint", "/oauth/revoke"),
        pkce=Pkce.S256 if "S256" in list_at(found, "code_challenge_methods_supported") else Pkce.NONE,
        scopes=scopes if "write:statuses" in scopes else FLOW.scopes,
    )
