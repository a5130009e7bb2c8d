"""What a network says of its sign-in through the browser, as data: the engine beside it does the rest.

The flow is OAuth 2's authorization code (RFC 6749, 4.1) with PKCE (RFC 7636) where the network has it. The
person brings the id and secret of an own developer app, as fields of the form with ``way=Way.BROWSER``.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import Protocol, runtime_checkable

from planner.connectors.connector import Credentials
from planner.ports.http import Http

PORT = 8917
"""Where the browser comes back to on networks that want one port named beforehand; the guide's pages say it."""


class Pkce(StrEnum):
    """How the proof that the same program comes back is written into the address."""

    NONE = ""
    S256 = "S256"
    HEX = "hex"  # TikTok: the same sum in hexadecimal, called S256 as well


class SecretIn(StrEnum):
    """How the app's secret goes to the token address; without a secret the app is named by its id alone."""

    BODY = "body"
    HEADER = "header"  # HTTP Basic


class Redirect(StrEnum):
    """Where the browser is sent back to."""

    ANY_PORT = "any port"  # http://127.0.0.1:ANY/path
    FIXED_PORT = "fixed port"  # http://127.0.0.1:8917/path, registered to the letter
    LOCALHOST = "localhost"  # http://localhost:8917/path, registered to the letter
    PASTED = "pasted"  # https://localhost/path: nothing answers there, the person pastes the address


@dataclass(frozen=True, slots=True, kw_only=True)
class Trade:
    """A token for a token by GET, as Meta's networks do it.

    Attributes:
        url: where. grant: ``grant_type``. given: the name under which the present token goes.
        client: whether the app's id goes along. secret: the same of its secret.
    """

    url: str
    grant: str
    given: str = "access_token"
    client: bool = False
    secret: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Comeback:
    """Where the browser comes back to: on this machine, or where nothing answers and the address is pasted."""

    redirect: Redirect
    path: str = "/"
    port: int = PORT

    def address(self, port: int | None = None) -> str:
        """The address the browser comes back to. ``port``: the one that is listened at, for ANY_PORT."""
        match self.redirect:
            case Redirect.PASTED:
                return f"https://localhost{self.path}"
            case Redirect.LOCALHOST:
                return f"http://localhost:{self.port}{self.path}"
            case Redirect.FIXED_PORT:
                return f"http://127.0.0.1:{self.port}{self.path}"
            case _:
                return f"http://127.0.0.1:{port or self.port}{self.path}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow(Comeback):
    """A network's sign-in.

    Attributes:
        authorize: the page that the browser opens. token: where the code is traded. revoke: "" for none.
        scopes: the least that publishing needs. needs: those without which nothing can be posted.
        further: those for comments and figures, asked for only when the person chose so (``signin.rights``).
        revokes_access: ``revoke`` ends a sign-in by its access token; else by the one it is renewed with.
        client_name: what the network calls the app's id (TikTok: ``client_key``).
        separator: between scopes. asks: further parameters of the page. tells: of the token request.
        longer: a second trade after the first, for a token that lasts.
        renews: renews a token by itself, for networks without refresh tokens.
        renew_left: renewed when no more than this is left of it.
        lasts: how long a token is good for where the answer does not say.
        issuer: how the server calls itself, "" where it does not say; an address that comes back from another is
            not taken (RFC 9207). names_issuer: the server promises to say it there.
        own_app: the person brings a developer app; else Parley names itself, and there is nothing to mend in one.
    """

    authorize: str
    token: str
    scopes: tuple[str, ...]
    needs: tuple[str, ...] = ()
    further: tuple[str, ...] = ()
    revoke: str = ""
    revokes_access: bool = False
    pkce: Pkce = Pkce.S256
    secret_in: SecretIn = SecretIn.BODY
    client_name: str = "client_id"
    separator: str = " "
    asks: Mapping[str, str] = field(default_factory=dict)
    tells: Mapping[str, str] = field(default_factory=dict)
    longer: Trade | None = None
    renews: Trade | None = None
    renew_left: timedelta = timedelta(minutes=5)
    lasts: timedelta | None = None
    issuer: str = ""
    names_issuer: bool = False
    own_app: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One of several that a person may post as after signing in: a page, a channel, a blog.

    Attributes:
        id: the network's own id; becomes the account's ``remote_id`` before ``verify``.
        label: as people call it. note: what kind it is ("Page", "Company").
    """

    id: str
    label: str
    note: str = ""


@runtime_checkable
class SignsIn(Protocol):
    """Its accounts can be signed in to through the browser. ``sign_in``: how."""

    sign_in: Flow


@runtime_checkable
class Discovers(Protocol):
    """The sign-in differs from server to server, or the app is registered on the spot."""

    def discover(self, http: Http, credentials: Credentials, redirect: str) -> tuple[Flow, Mapping[str, str]]:
        """The flow of this very server, and further secrets to keep (``client_id``, ``client_secret``).

        Args:
            http: for asking.
            credentials: what was typed so far.
            redirect: where the browser will come back to.

        Raises Refused naming the field, NotSent, Throttled.
        """
        ...


@runtime_checkable
class KeepsPages(Protocol):
    """The pages that were discovered are kept with an account's secrets: its sign-in is renewed there."""

    def flow_kept(self, kept: Mapping[str, str]) -> Flow:
        """The flow by an account's secrets."""
        ...


@runtime_checkable
class Confirms(Protocol):
    """The server says who signed in, and that is checked before the token is used."""

    def confirm(self, http: Http, credentials: Credentials, flow: Flow, user: str) -> None:
        """Raise Refused when the sign-in is not for what was typed; NotSent, Throttled.

        Args:
            http: for asking.
            credentials: what was typed.
            flow: of this very server.
            user: who signed in, as the server says, "" where it does not.
        """
        ...


@runtime_checkable
class Chooses(Protocol):
    """One sign-in gives several places to post to, of which the person chooses one."""

    def places(self, http: Http, credentials: Credentials) -> Sequence[Place]:
        """Those that the sign-in may post to. Raises Refused, SignInNeeded, NotSent, Throttled."""
        ...


def flow_kept(connector: SignsIn, kept: Mapping[str, str]) -> Flow:
    """By which an account's sign-in is renewed and ended. ``kept``: its secrets."""
    return connector.flow_kept(kept) if isinstance(connector, KeepsPages) else connector.sign_in
