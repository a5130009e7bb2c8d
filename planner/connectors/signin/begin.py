"""The beginning and the middle of a sign-in: the address that the browser opens, and the one it comes back with."""

import hashlib
import secrets
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from oauthlib.oauth2 import OAuth2Error, WebApplicationClient
from oauthlib.oauth2.rfc6749.errors import MismatchingStateError, MissingCodeError
from oauthlib.oauth2.rfc6749.parameters import parse_authorization_code_response, prepare_grant_uri

from planner.connectors.redact import plain
from planner.connectors.signin.flow import Flow, Pkce
from planner.domain.errors import Refused, UserError
from planner.domain.hidden import remember
from planner.languages import tr

_VERIFIER = 64  # characters; RFC 7636 allows 43 to 128


@dataclass(frozen=True, slots=True)
class Client:
    """The person's own developer app: its id, and its secret or ""."""

    id: str
    secret: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """A sign-in under way.

    Attributes:
        redirect: where the browser comes back to. address: what it opens.
        state: must come back unchanged. verifier: proves to the network that the same program comes back.
    """

    flow: Flow
    client: Client
    redirect: str
    address: str
    state: str = field(repr=False)
    verifier: str = field(repr=False)


def begin(flow: Flow, client: Client, redirect: str) -> Begun:
    """Make a new sign-in: its own state, its own proof."""
    state = secrets.token_urlsafe(24)
    helper = WebApplicationClient(client.id)
    verifier = helper.create_code_verifier(_VERIFIER) if flow.pkce else ""
    remember((client.secret, verifier, state))
    further = dict(flow.asks)
    if flow.pkce is Pkce.S256:
        further["code_challenge"] = helper.create_code_challenge(verifier, "S256")
    elif flow.pkce is Pkce.HEX:
        further["code_challenge"] = hashlib.sha256(verifier.encode()).hexdigest()
    if flow.pkce:
        further["code_challenge_method"] = "S256"
    named = prepare_grant_uri(
        _as_https(flow.authorize),
        client.id,
        "code",
        redirect_uri=redirect,
        scope=flow.separator.join(flow.scopes),
        state=state,
        **further,
    )
    address = urlsplit(flow.authorize).scheme + named.removeprefix("https")
    if flow.client_name != "client_id":
        address = address.replace("&client_id=", f"&{flow.client_name}=", 1)
    return Begun(flow=flow, client=client, redirect=redirect, address=address, state=state, verifier=verifier)


def code_in(begun: Begun, answered: str) -> str:
    """The code in the address that the browser came back with, as it was asked for or pasted.

    Raises:
        UserError: it is no such address, or one of another sign-in; ``place`` is "address".
        Refused: the person or the network said no.
    """
    query = query_of(answered)
    try:
        found = parse_authorization_code_response("https://localhost/?" + query, begun.state)
    except MismatchingStateError:
        raise of_another() from None
    except MissingCodeError:
        raise UserError(
            tr("There is no code in that address."),
            place="address",
            mend=tr("Wait until the browser has left the network’s own page, then copy the address."),
        ) from None
    except OAuth2Error as error:
        raise _said_no(begun.flow, str(error.error), str(error.description or "")) from None
    told = str(found.get("iss") or "")
    if begun.flow.issuer and (told or begun.flow.names_issuer) and told != begun.flow.issuer:
        raise UserError(
            tr("That address comes from another server than the one that was asked."),
            place="address",
            mend=tr("Open the browser again from here, and paste the address it ends at."),
        )
    code = str(found["code"])
    remember((code,))
    return code


def query_of(answered: str) -> str:
    """What stands behind the question mark of an address that was pasted. Raises UserError where there is none."""
    address = answered.strip().removesuffix("#_=_").removesuffix("#_")
    try:
        query = urlsplit(address).query
    except ValueError:  # brackets that are no IPv6 address
        query = ""
    if not query:
        raise UserError(
            tr("That is not the whole address."),
            place="address",
            mend=tr("Copy everything in the browser’s address bar, from https or http to the end."),
        )
    return query


def of_another() -> UserError:
    """What is told of an address that does not carry this sign-in's state."""
    return UserError(
        tr("That address belongs to another sign-in."),
        place="address",
        mend=tr("Open the browser again from here, and paste the address it ends at."),
    )


def _said_no(flow: Flow, error: str, description: str) -> Refused:
    if error == "access_denied":
        return Refused(tr("The sign-in was not allowed in the browser."), detail=error, field="address")
    if not flow.own_app and error in {"invalid_scope", "unauthorized_client"}:
        return Refused(
            tr("The server gives Parley no sign-in of this kind. Sign in with a token instead."),
            detail=f"{error}: {plain(description)}",
            field="server",
        )
    if error in {"invalid_scope", "unauthorized_scope_error"}:
        return Refused(
            tr("Your developer app lacks a right that Parley asks for. The guide says which ones to add."),
            detail=f"{error}: {plain(description)}",
            field="client_id",
        )
    said = plain(description or error)
    return Refused(
        tr("The network did not allow the sign-in: {said}", said=said), detail=error, field="address"
    )


def _as_https(address: str) -> str:
    """For the library, which builds none other: whether an address may be http is decided by the Http port."""
    return "https" + address.removeprefix("https").removeprefix("http")
