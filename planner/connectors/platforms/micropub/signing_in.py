"""Signing in to one's own site through the browser (IndieAuth, 11 July 2024): the site names its pages for that.

Parley has no page on the web that stands for it, and needs none: the name of a program may be the address on this
machine that the browser comes back to. A sign-in is renewed by the very name it was made with.
"""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from urllib.parse import urlsplit

from planner.connectors.address import base_of, same_host
from planner.connectors.connector import Credentials
from planner.connectors.errors import ask_any, fault_of
from planner.connectors.fields import at, list_at, text_at
from planner.connectors.markup import PAGE
from planner.connectors.platforms.micropub import site
from planner.connectors.platforms.micropub.rels import no_less_safe, told_by, web_address
from planner.connectors.signin.flow import Flow
from planner.connectors.signin.tokens import CLIENT_ID
from planner.domain.errors import NotSent, Refused, Throttled
from planner.languages import tr
from planner.ports.http import Http, HttpAnswer, HttpCall

_AS_USUAL: Mapping[str, str] = MappingProxyType({})
_METADATA = "indieauth-metadata"
_AUTHORIZE, _TOKEN, _REVOKE = "authorization_endpoint", "token_endpoint", "revocation_endpoint"
_PROMISES = "authorization_response_iss_parameter_supported"


def flow_of(http: Http, credentials: Credentials, redirect: str) -> tuple[Flow, Mapping[str, str]]:
    """The site's own pages, and what renewing needs of them later.

    Raises:
        Refused: the site takes no posts, or names no pages for signing in. NotSent, Throttled: later.
    """
    flow = _pages(http, credentials, site.first_page(http, credentials))
    if not flow.authorize or not flow.token:
        raise Refused(
            tr(
                "{who} names no pages for signing in through the browser. Sign in with a token instead: your site makes one for apps.",
                who=site.who(credentials),
            ),
            detail=f"no {_METADATA}, {_AUTHORIZE} or {_TOKEN}",
            field="server",
        )
    parts = urlsplit(redirect)
    kept = {CLIENT_ID: f"{parts.scheme}://{parts.netloc}/", **site.pages_of(flow)}
    return replace(flow, asks={"me": base_of(credentials.account.server) + "/"}), kept


def confirm(http: Http, credentials: Credentials, flow: Flow, user: str) -> None:
    """See that the address which the sign-in is for belongs to the site (section 5.4).

    It does on the same host; elsewhere its page has to name the same page for signing in.

    Raises:
        Refused: it is another's, or none was told. NotSent, Throttled: its page could not be read now.
    """
    base, me = base_of(credentials.account.server) + "/", web_address(user)
    if not me:
        raise Refused(
            tr(
                "{who} did not say whose site the sign-in is for. Sign in with a token instead.",
                who=site.who(credentials),
            ),
            detail="no me in the answer",
            field="server",
        )
    if same_host(base, me) or same_host(me, base):
        return
    if no_less_safe(base, me):
        page = _read(http, credentials, me, PAGE)
        told = told_by(page, me) if page is not None else {}
        if _pages(http, credentials, told).authorize == flow.authorize:
            return
    raise Refused(
        tr(
            "The browser signed in for {other}, not for {who}. Sign out there and try again, or type the address of that site.",
            other=urlsplit(me).netloc,
            who=site.who(credentials),
        ),
        detail="me is not of this site",
        field="server",
    )


def _pages(http: Http, credentials: Credentials, told: Mapping[str, str]) -> Flow:
    """The pages by the document that names them, else as older sites name them one by one; "" where there are none."""
    address = told.get(_METADATA, "")
    page = _read(http, credentials, address) if address else None
    found = page.json() if page is not None else None
    issuer = text_at(found, "issuer")
    if issuer and not (web_address(issuer) and same_host(address, issuer) and address.startswith(issuer)):
        raise Refused(
            tr(
                "The pages for signing in that {who} names say that they are another server’s. Sign in with a token instead.",
                who=site.who(credentials),
            ),
            detail="issuer is no beginning of the metadata's address",
            field="server",
        )

    def one(name: str) -> str:
        said = web_address(at(found, name))
        return said if said and no_less_safe(address, said) else told.get(name, "")

    known = {scope for scope in list_at(found, "scopes_supported") if isinstance(scope, str)}
    scopes = tuple(scope for scope in site.FLOW.scopes if scope in known)
    return replace(
        site.FLOW,
        authorize=one(_AUTHORIZE),
        token=one(_TOKEN),
        revoke=one(_REVOKE),
        scopes=scopes if set(site.FLOW.needs) <= known else site.FLOW.scopes,
        issuer=issuer,
        names_issuer=at(found, _PROMISES) is True,
    )


def _read(
    http: Http, credentials: Credentials, url: str, headers: Mapping[str, str] = _AS_USUAL
) -> HttpAnswer | None:
    """A page that anybody may read, None where there is none. Raises NotSent, Throttled."""
    call = HttpCall(method="GET", url=url, headers=headers, private_ok=credentials.private_ok)
    answer = ask_any(http, call)
    fault = fault_of(answer, site.who(credentials))
    if isinstance(fault, NotSent | Throttled):
        raise fault
    return None if fault is not None else answer
