"""What a sign-in leaves behind, and the requests to a network's token address."""

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from urllib.parse import quote

import regex
from oauthlib.oauth2 import OAuth2Error
from oauthlib.oauth2.rfc6749.parameters import parse_token_response

from planner.connectors.errors import ask_any, fault_of
from planner.connectors.fields import at, text_at
from planner.connectors.redact import plain
from planner.connectors.signin.begin import Begun, Client
from planner.connectors.signin.flow import Flow, SecretIn, Trade
from planner.domain.errors import ConnectorFault, NotSent, Refused, SignInNeeded, Throttled
from planner.domain.hidden import remember
from planner.languages import tr
from planner.ports.http import Http, HttpAnswer, HttpCall

TOKEN, REFRESH, UNTIL, SCOPES = "token", "refresh_token", "token_until", "token_scopes"
CLIENT_ID, CLIENT_SECRET = "client_id", "client_secret"
_USER = ("open_id", "user_id", "me")
_BETWEEN = regex.compile(r"[\s,]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """What the token address answered.

    Attributes:
        until: aware UTC, None where the token does not end. scopes: as granted, () where it does not say.
        user: the network's id of who signed in, where the answer names it (TikTok, Threads; IndieAuth: an
            address), else "".
    """

    access: str = field(repr=False)
    refresh: str = field(default="", repr=False)
    until: datetime | None = None
    scopes: tuple[str, ...] = ()
    user: str = ""

    def secrets(self) -> dict[str, str]:
        """As they are kept in the password store. A refresh token that was not told anew stays."""
        kept = {TOKEN: self.access, UNTIL: self.until.isoformat() if self.until else ""}
        if self.refresh:
            kept[REFRESH] = self.refresh
        if self.scopes:
            kept[SCOPES] = " ".join(self.scopes)
        return kept


def client_of(kept: Mapping[str, str]) -> Client:
    """The person's own app, as it is kept."""
    return Client(kept.get(CLIENT_ID, "").strip(), kept.get(CLIENT_SECRET, "").strip())


def trade_code(http: Http, begun: Begun, code: str, who: str, *, private_ok: bool = False) -> Tokens:
    """Trade the code of a sign-in for tokens, and those for lasting ones where the network does so.

    Raises:
        Refused: the app, its secret or the redirect address is not the registered one, or a right is missing.
        NotSent, Throttled: later, from the beginning.
    """
    fields = {"grant_type": "authorization_code", "code": code, "redirect_uri": begun.redirect}
    if begun.verifier:
        fields["code_verifier"] = begun.verifier
    tokens = _asked(http, _call(begun.flow, begun.client, fields, private_ok=private_ok), begun.flow, who)
    if begun.flow.longer is not None:
        call = _trade(begun.flow.longer, begun.flow, begun.client, tokens.access)
        lasting = _asked(http, call, begun.flow, who)
        tokens = replace(lasting, scopes=lasting.scopes or tokens.scopes, user=lasting.user or tokens.user)
    missing = [one for one in begun.flow.needs if tokens.scopes and one not in tokens.scopes]
    if missing:
        raise Refused(
            tr("{who} did not give the right to post. Allow everything that the browser asks for.", who=who),
            detail=f"scopes missing: {' '.join(missing)}",
            field="address",
        )
    return tokens


def renewal(flow: Flow, kept: Mapping[str, str], *, private_ok: bool = False) -> HttpCall | None:
    """The request for new tokens, None where there is no way to have them without the person."""
    refresh = kept.get(REFRESH, "")
    if refresh:
        fields = {"grant_type": "refresh_token", "refresh_token": refresh}
        return _call(flow, client_of(kept), fields, private_ok=private_ok)
    if flow.renews is not None and kept.get(TOKEN):
        return _trade(flow.renews, flow, client_of(kept), kept[TOKEN])
    return None


def revocation(flow: Flow, kept: Mapping[str, str], *, private_ok: bool = False) -> HttpCall | None:
    """The request that ends a sign-in on the network (RFC 7009), None where there is none to be made."""
    token = kept.get(TOKEN) if flow.revokes_access else kept.get(REFRESH) or kept.get(TOKEN)
    if not flow.revoke or not token or not kept.get(CLIENT_ID):
        return None
    call = _call(replace(flow, tells={}), client_of(kept), {"token": token}, private_ok=private_ok)
    return replace(call, url=flow.revoke)


def renewed_by(http: Http, call: HttpCall, flow: Flow, who: str) -> Tokens:
    """New tokens. Raises SignInNeeded when they are refused; NotSent, Throttled: later."""
    try:
        return _asked(http, call, flow, who)
    except Refused as fault:
        raise SignInNeeded(
            tr("{who} does not accept the sign-in any more. Sign in again.", who=who),
            detail=fault.detail,
            status=fault.status,
            answer=fault.answer,
            field=fault.field or TOKEN,
        ) from None


def _call(flow: Flow, client: Client, fields: dict[str, str], *, private_ok: bool) -> HttpCall:
    fields = {**fields, **flow.tells}
    headers = {}
    if client.secret and flow.secret_in is SecretIn.HEADER:
        pair = f"{quote(client.id, safe='')}:{quote(client.secret, safe='')}"  # RFC 6749, 2.3.1
        headers["Authorization"] = "Basic " + base64.b64encode(pair.encode()).decode()
    else:
        fields[flow.client_name] = client.id
        if client.secret:
            fields["client_secret"] = client.secret
    return HttpCall(method="POST", url=flow.token, headers=headers, form=fields, private_ok=private_ok)


def _trade(trade: Trade, flow: Flow, client: Client, token: str) -> HttpCall:
    params = {"grant_type": trade.grant, trade.given: token}
    if trade.client:
        params[flow.client_name] = client.id
    if trade.secret:
        params["client_secret"] = client.secret
    return HttpCall(method="GET", url=trade.url, params=params)


def _asked(http: Http, call: HttpCall, flow: Flow, who: str) -> Tokens:
    answer = ask_any(http, call)
    fault = fault_of(answer, who)
    if isinstance(fault, NotSent | Throttled):
        raise fault
    if fault is not None:
        raise _refusal(answer, fault, flow, who)
    unread = NotSent(tr("{who}’s answer could not be read.", who=who), detail="no token in the answer")
    if isinstance(answer.json(), list | int | float | str):
        raise unread
    try:
        found = parse_token_response(_told(answer))
    except OAuth2Error as error:
        if answer.json() is not None and error.error != "missing_token":
            raise _refusal(answer, None, flow, who) from None
        raise unread from None
    remember(str(found.get(name) or "") for name in ("access_token", "refresh_token"))
    return Tokens(
        access=str(found["access_token"]),
        refresh=str(found.get("refresh_token") or ""),
        until=_until(answer, found.get("expires_in"), flow),
        scopes=tuple(one for one in _BETWEEN.split(_scopes(found)) if one),
        user=next((told for name in _USER if (told := text_at(dict(found), name))), ""),
    )


def _told(answer: HttpAnswer) -> str:
    """The answer as OAuth has it: Instagram's stands as the only entry of a list under ``data``."""
    wrapped = at(answer.json(), "data", 0)
    inside = isinstance(wrapped, Mapping) and "access_token" in wrapped
    return json.dumps(wrapped) if inside else answer.body.decode("utf-8", "replace")


def _scopes(found: Mapping[str, object]) -> str:
    """Rights that were given; Meta's networks call them permissions."""
    told = found.get("scope") or found.get("permissions") or ""
    return " ".join(str(one) for one in told) if isinstance(told, list) else str(told)


def _until(answer: HttpAnswer, seconds: object, flow: Flow) -> datetime | None:
    lasts = timedelta(seconds=seconds) if isinstance(seconds, int | float) and seconds > 0 else flow.lasts
    moment = answer.received_at or datetime.fromtimestamp(0, UTC)
    return None if lasts is None else moment + min(lasts, timedelta(days=3650))


def _refusal(answer: HttpAnswer, fault: ConnectorFault | None, flow: Flow, who: str) -> Refused:
    """One sentence by OAuth's own words for what went wrong (RFC 6749, 5.2), and the field it is about."""
    error = text_at(answer.json(), "error") or text_at(answer.json(), "error", "type")
    said = plain(fault.answer if fault else text_at(answer.json(), "error_description"))
    match error:
        case "invalid_client" | "unauthorized_client" if not flow.own_app:
            message = tr("The server gives Parley no sign-in of this kind. Sign in with a token instead.")
            field = "server"
        case "invalid_client" | "unauthorized_client":
            message = tr(
                "{who} does not know this app, or its secret is another one. Copy both anew.", who=who
            )
            field = CLIENT_SECRET
        case "invalid_grant":
            message = tr(
                "{who} did not accept the sign-in: it was too late, or used already. Begin again.", who=who
            )
            field = "address"
        case _:
            message = tr("{who} did not accept the sign-in.{said}", who=who, said=f" {said}" if said else "")
            field = "address"
    detail = f"HTTP {answer.status}: {error} {said}".strip()
    return Refused(message, detail=detail, status=answer.status, answer=said, field=field)
