"""A sign-in by which the person's own site makes a password for this program, and hands it over through the browser.

WordPress has it since 5.6 (application passwords). There is no code to trade and no proof of its own, so the address
that the browser comes back to carries a value that only this sign-in knows, and an answer without it is not taken.
"""

import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol, runtime_checkable
from urllib.parse import parse_qs, urlencode, urlsplit

from planner.connectors.address import host_of, same_site
from planner.connectors.connector import Credentials
from planner.connectors.signin.begin import of_another, query_of
from planner.connectors.signin.flow import Comeback
from planner.domain.errors import Refused, UserError
from planner.domain.hidden import remember
from planner.languages import tr
from planner.ports.http import Http

LOGIN = "login"
_STATE = "state"
_NO = {"success": "false"}
_OFF = "disabled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover(Comeback):
    """What a site's page for it wants to be told, and what it answers.

    Attributes:
        page: of this very site; "" while no site was asked.
        app_id: the same for Parley everywhere, so that a site's owner can tell whose passwords these are.
        name, id: under which the page is told the program's name and ``app_id``.
        yes, no: under which it is told where the browser comes back to.
        site: under which the answer says whose it is.
        gives: names in the answer, each with the field of the form that it stands for; a password among them.
    """

    app_id: str
    page: str = ""
    name: str = "app_name"
    id: str = "app_id"
    yes: str = "success_url"
    no: str = "reject_url"
    site: str = "site_url"
    gives: Mapping[str, str] = field(default_factory=lambda: {"user_login": LOGIN, "password": "password"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A sign-in under way. ``address``: what the browser opens. ``state``: must come back unchanged."""

    way: Handover
    address: str = field(repr=False)
    state: str = field(repr=False)


@runtime_checkable
class HandsOver(Protocol):
    """Its accounts can be signed in to through the browser, by a password that the site makes.

    ``hand_over``: how.
    """

    hand_over: Handover

    def page_of(self, http: Http, credentials: Credentials) -> Handover:
        """The same with the page of this very site, and where its version lets the browser come back to.

        Raises Refused naming the field, NotSent, Throttled.
        """
        ...

    def settle(self, http: Http, credentials: Credentials) -> Mapping[str, str]:
        """The secrets to keep: better ones than those that stood in an address, where the site makes such. Raises nothing.

        ``credentials``: with what the browser brought.
        """
        ...

    def take_back(self, http: Http, credentials: Credentials) -> None:
        """Have the site forget an account's password, as far as it can be reached. Raises nothing."""
        ...


def ask(way: Handover, redirect: str, program: str) -> Asked:
    """Make a new sign-in with a value of its own.

    Args:
        way: of this very site.
        redirect: where the browser comes back to.
        program: what the site's owner reads later; a site takes no name twice.
    """
    state = secrets.token_urlsafe(24)
    remember((state,))
    back = f"{redirect}?{urlencode({_STATE: state})}"
    told = {
        way.name: program,
        way.id: way.app_id,
        way.yes: back,
        way.no: f"{back}&{urlencode(_NO)}",
    }
    joint = "&" if urlsplit(way.page).query else "?"
    return Asked(way=way, address=f"{way.page}{joint}{urlencode(told)}", state=state)


def handed_in(asked: Asked, answered: str) -> dict[str, str]:
    """What stands in the address that the browser came back with: ``Handover.gives`` and ``site``.

    Raises:
        UserError: it is no such address, or one of another sign-in; ``place`` is "address".
        Refused: the person said no, or the site makes no passwords.
    """
    found = {name: values[0].strip() for name, values in parse_qs(query_of(answered)).items()}
    remember(found.get(name, "") for name, key in asked.way.gives.items() if key == "password")
    if not hmac.compare_digest(found.get(_STATE, "").encode(), asked.state.encode()):
        raise of_another()
    if found.get("error") == _OFF:
        raise Refused(
            tr("The site gives out no application passwords: they are switched off there, or for your user."),
            detail="error=disabled",
            field="server",
        )
    if found.items() >= _NO.items() or "error" in found:
        raise Refused(
            tr("The sign-in was not allowed in the browser."), detail="success=false", field="address"
        )
    if not all(found.get(name) for name in asked.way.gives):
        raise UserError(
            tr("There is no password in that address."),
            place="address",
            mend=tr("Wait until the browser has left the site’s own page, then copy the whole address."),
        )
    return {name: found.get(name, "") for name in (*asked.way.gives, asked.way.site)}


def left_by(asked: Asked, handed: Mapping[str, str], credentials: Credentials) -> Credentials:
    """With the name and password of an answer. Raises Refused when it comes from another site than was asked.

    With and without www. is one site here, and so are http and https: what comes is sent nowhere but to the address
    that was typed.
    """
    told = handed[asked.way.site]
    if not any(same_site(known, told) for known in (credentials.account.server, asked.way.page)):
        raise Refused(
            tr(
                "The browser brought a password for {other}, not for {who}. Take it away there again, and type the address of that site.",
                other=host_of(told) or tr("another site"),
                who=host_of(credentials.account.server),
            ),
            detail="site_url is not of this site",
            field="server",
        )
    return with_handed(credentials, {key: handed[name] for name, key in asked.way.gives.items()})


def with_handed(credentials: Credentials, left: Mapping[str, str]) -> Credentials:
    """With what a sign-in left: the name to sign in with, and secrets."""
    account = replace(credentials.account, login=left[LOGIN])
    return replace(credentials, account=account, secrets={k: v for k, v in left.items() if k != LOGIN})
