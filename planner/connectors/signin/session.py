"""Requests with an access token: renewed before it ends, and once when the network does not accept it.

A refresh token may be good for one use only. Whoever renews holds the account's lock on this machine, reads
the secrets anew (somebody may have been quicker) and keeps the new tokens before anybody uses them.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import TypeAlias

from planner.connectors.answers import NO_ROWS, Meaning, Table
from planner.connectors.connector import Credentials
from planner.connectors.errors import ask_any
from planner.connectors.signin.flow import Flow
from planner.domain.errors import NotSent, SignInNeeded, Throttled
from planner.languages import tr
from planner.ports.http import Http, HttpAnswer, HttpCall

Make: TypeAlias = Callable[[str], HttpCall]
"""Builds the request from an access token; may be called twice."""
_TOKEN, _UNTIL = "token", "token_until"
_TRIED = "token_tried"
"""When a token that is good for a while yet could not be renewed."""
_AGAIN = timedelta(days=1)


def signed(
    http: Http,
    credentials: Credentials,
    flow: Flow,
    who: str,
    make: Make,
    *,
    table: Table = NO_ROWS,
    publishing: bool = False,
) -> HttpAnswer:
    """Send a request with the account's access token, and give whatever answer comes.

    Args:
        http: for sending.
        credentials: of the account.
        flow: the network's, for renewing.
        who: how a person calls the network.
        make: builds the request.
        table: tells which answers mean that the token is not accepted.
        publishing: whether the request may make a post.

    Raises:
        SignInNeeded: there is no token, it ended, or renewing it was refused.
        NotSent, Throttled, Unconfirmed: as ``Http.send``; Unconfirmed only when ``publishing``.
    """
    send = http.send if publishing else partial(ask_any, http)
    token = current(http, credentials, flow, who)
    answer = send(make(token))
    row = table.row_of(answer)
    if row is None or row.meaning is not Meaning.SIGN_IN:
        return answer
    try:
        fresh = _renewed(http, credentials, flow, who, token)
    except SignInNeeded:
        if flow.renews is None:
            raise
        return answer  # one that renews itself refuses on its first day: what was said of the request counts
    return send(make(fresh)) if fresh else answer


def bearer(token: str, scheme: str = "Bearer") -> dict[str, str]:
    """The header that networks take a token in, most of them behind this word."""
    return {"Authorization": f"{scheme} {token}"}


def current(http: Http, credentials: Credentials, flow: Flow, who: str) -> str:
    """The access token, renewed when it is about to end. Raises SignInNeeded, NotSent, Throttled."""
    kept = credentials.kept
    known = kept.known if kept is not None else credentials.secrets
    token = known.get(_TOKEN, "").strip()
    if not token or not token.isascii() or not token.isprintable():
        raise SignInNeeded(tr("There is no access token for this account."), field=_TOKEN)
    until = _moment(known.get(_UNTIL, ""))
    if kept is None or until is None or kept.now() + flow.renew_left < until:
        return token
    ended = kept.now() >= until
    tried = _moment(known.get(_TRIED, ""))
    if not ended and tried is not None and kept.now() - tried < _AGAIN:
        return token
    try:
        fresh = _renewed(http, credentials, flow, who, token)
    except (NotSent, Throttled):
        if ended:
            raise
        return token  # it is good for a while yet
    except SignInNeeded:
        if ended or flow.renews is None:
            raise
        with kept.alone():  # one that renews itself may refuse for now, and stays good until its end
            kept.change({_TRIED: kept.now().isoformat()})
        return token
    if not fresh and ended:
        raise SignInNeeded(tr("The sign-in to {who} has run out. Sign in again.", who=who), field=_TOKEN)
    return fresh or token


def _renewed(http: Http, credentials: Credentials, flow: Flow, who: str, stale: str) -> str:
    """A token in place of the stale one, "" where there is no way to have one without the person."""
    from planner.connectors.signin.tokens import renewal, renewed_by

    kept = credentials.kept
    if kept is None:
        return ""
    with kept.alone():
        known = kept.known.get(_TOKEN, "").strip()
        if known and known != stale:
            return known  # another thread or process was quicker
        call = renewal(flow, kept.known, private_ok=credentials.private_ok)
        if call is None:
            return ""
        kept.change({})  # a store that takes nothing says so now, while the old refresh token is good
        tokens = renewed_by(http, call, flow, who)
        kept.change(tokens.secrets())
        return tokens.access


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text) if text else None
    except ValueError:
        return None
