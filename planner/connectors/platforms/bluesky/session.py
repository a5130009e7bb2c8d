"""Signing in to Bluesky once, and staying signed in.

A server takes 30 sign-ins in 5 minutes and 300 a day, so the two tokens of a sign-in are kept in this
process and renewed when the server says that they are stale. They are never stored.
"""

import hashlib
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from urllib.parse import urlsplit

from planner.connectors.address import base_of, is_loopback
from planner.connectors.connector import Credentials
from planner.connectors.errors import UNAUTHORIZED, ask_any, fault_of
from planner.connectors.fields import at, list_at, text_at
from planner.connectors.platforms.bluesky.answers import STALE, TABLE, WRONG
from planner.connectors.platforms.bluesky.syntax import is_did, is_handle
from planner.domain.errors import NotSent, Refused, SignInNeeded, Throttled
from planner.domain.hidden import remember
from planner.languages import tr
from planner.ports.body import Body
from planner.ports.http import Http, HttpAnswer, HttpCall

WHO = "Bluesky"
DEFAULT_SERVER = "https://bsky.social"
_BAD_REQUEST = 400
_NO_SERVER = tr("No Bluesky server answers at that address.")


@dataclass(frozen=True, slots=True)
class Session:
    """One sign-in. ``server``: where the account's data is; writes go there."""

    did: str
    handle: str
    server: str
    access: str = field(repr=False)
    refresh: str = field(repr=False)


class Sessions:
    """The sign-ins of this process, by account and password."""

    def __init__(self) -> None:
        self._open: dict[str, Session] = {}
        self._locks: dict[str, threading.Lock] = {}
        self._guard = threading.Lock()

    def sign_in(self, http: Http, credentials: Credentials) -> Session:
        """Sign in anew as the handle that was typed. Raises SignInNeeded, Refused, Throttled, NotSent."""
        key = _key(credentials)
        account = credentials.account
        _demand_name(account.handle)
        with self._lock(key):
            return self._create(http, credentials, key, account.handle or account.remote_id)

    def current(self, http: Http, credentials: Credentials) -> Session:
        """The session that is open, else a new one."""
        key = _key(credentials)
        with self._lock(key):
            return self._open.get(key) or self._create(http, credentials, key)

    def call(
        self,
        http: Http,
        credentials: Credentials,
        method: str,
        name: str,
        *,
        params: Mapping[str, str] | None = None,
        json: object = None,
        data: Body | None = None,
        mime: str = "",
        publishing: bool = False,
    ) -> HttpAnswer:
        """Send one signed request, renewing the session once if the server calls it stale.

        Raises:
            NotSent, Unconfirmed: as ``Http.send``; Unconfirmed only when ``publishing``.
            SignInNeeded: when a renewed session is not accepted either.
        """
        send = http.send if publishing else partial(ask_any, http)
        session = self.current(http, credentials)
        answer = send(_call(credentials, session, method, name, params, json, data, mime))
        if not is_stale(answer):
            return answer
        session = self._renew(http, credentials, session)
        answer = send(_call(credentials, session, method, name, params, json, data, mime))
        if is_stale(answer):
            raise SignInNeeded(
                WRONG,
                detail=f"HTTP {answer.status} after signing in anew",
                status=answer.status,
                field="password",
            )
        return answer

    def secrets(self, credentials: Credentials) -> list[str]:
        """All that must not be shown: the password and the tokens."""
        session = self._open.get(_key(credentials))
        tokens = [session.access, session.refresh] if session else []
        return [*credentials.secrets.values(), *tokens]

    def _renew(self, http: Http, credentials: Credentials, stale: Session) -> Session:
        key = _key(credentials)
        with self._lock(key):
            known = self._open.get(key)
            if known is not None and known.access != stale.access:
                return known  # another thread was quicker
            url = f"{stale.server}/xrpc/com.atproto.server.refreshSession"
            answer = ask_any(http, _bare(credentials, url, stale.refresh))
            fault = fault_of(answer, WHO, secrets=self.secrets(credentials), table=TABLE)
            if isinstance(fault, NotSent | Throttled):
                raise fault
            if fault is not None:
                return self._create(http, credentials, key)
            return self._keep(credentials, key, answer.json(), stale.server)

    def _create(self, http: Http, credentials: Credentials, key: str, name: str = "") -> Session:
        """``name``: who signs in; by default the account's own id, which outlives a change of handle."""
        server = server_of(credentials)
        identifier = (name or credentials.account.remote_id or credentials.account.handle).strip().lstrip("@")
        password = credentials.secrets.get("password", "").strip()
        if not password:
            raise SignInNeeded(tr("There is no app password for this account."), field="password")
        wanted = HttpCall(
            method="POST",
            url=f"{server}/xrpc/com.atproto.server.createSession",
            json={"identifier": identifier, "password": password},
            private_ok=credentials.private_ok,
        )
        answer = ask_any(http, wanted)
        error = text_at(answer.json(), "error")
        if answer.status == UNAUTHORIZED:
            message = (
                tr("Use an app password, not your main password.")
                if error == "AuthFactorTokenRequired"
                else WRONG
            )
            raise SignInNeeded(message, detail=f"HTTP 401: {error}", status=answer.status, field="password")
        fault = fault_of(answer, WHO, secrets=self.secrets(credentials), table=TABLE)
        if type(fault) is Refused and not error and not fault.field:
            raise Refused(_NO_SERVER, detail=fault.detail, status=fault.status, field="server")
        if fault is not None:
            raise fault
        return self._keep(credentials, key, answer.json(), server)

    def _keep(self, credentials: Credentials, key: str, found: object, server: str) -> Session:
        session = Session(
            did=text_at(found, "did"),
            handle=text_at(found, "handle"),
            server=_home(found, server, private_ok=credentials.private_ok),
            access=text_at(found, "accessJwt"),
            refresh=text_at(found, "refreshJwt"),
        )
        remember((session.access, session.refresh))
        if not is_did(session.did) or not session.access:
            raise Refused(
                _NO_SERVER,
                detail="no session in the answer",
                field="server",
            )
        if at(found, "active") is False:
            status = text_at(found, "status") or tr("not active")
            raise Refused(tr("Bluesky says that this account is {status}.", status=status), field="handle")
        self._open[key] = session
        return session

    def _lock(self, key: str) -> threading.Lock:
        with self._guard:
            return self._locks.setdefault(key, threading.Lock())


def server_of(credentials: Credentials) -> str:
    """The address the person gave, else Bluesky's own."""
    return base_of(credentials.account.server or DEFAULT_SERVER)


def is_stale(answer: HttpAnswer) -> bool:
    """Whether the answer means that the token is no longer accepted (often told as 400, not 401)."""
    if answer.status == UNAUTHORIZED:
        return True
    return answer.status == _BAD_REQUEST and text_at(answer.json(), "error") in STALE


def _demand_name(typed: str) -> None:
    """Refuse what can be no account before a password goes anywhere; people sign in with their e-mail address too."""
    name = typed.strip().lstrip("@")
    if name and "@" not in name and not is_handle(name) and not is_did(name):
        raise Refused(
            tr(
                "“{name}” is no handle of Bluesky. It looks like an address: yourshop.bsky.social.",
                name=typed,
            ),
            field="handle",
        )


def _home(found: object, server: str, *, private_ok: bool) -> str:
    """The server that holds the account, as its own document names it; test and private ones stay."""
    if private_ok or is_loopback(urlsplit(server).hostname or ""):
        return server
    for service in list_at(found, "didDoc", "service"):
        address = text_at(service, "serviceEndpoint")
        if text_at(service, "id").endswith("#atproto_pds") and address.startswith("https://"):
            return base_of(address)
    return server


def _key(credentials: Credentials) -> str:
    password = credentials.secrets.get("password", "")
    digest = hashlib.sha256(password.encode()).hexdigest()[:16]
    return f"{credentials.account.id} {server_of(credentials)} {credentials.account.handle} {digest}"


def _call(
    credentials: Credentials,
    session: Session,
    method: str,
    name: str,
    params: Mapping[str, str] | None,
    json: object,
    data: Body | None,
    mime: str,
) -> HttpCall:
    headers = {"Authorization": f"Bearer {session.access}"}
    if mime:
        headers["Content-Type"] = mime
    return HttpCall(
        method=method,
        url=f"{session.server}/xrpc/{name}",
        headers=headers,
        params=params or {},
        json=json,
        data=data,
        private_ok=credentials.private_ok,
    )


def _bare(credentials: Credentials, url: str, token: str) -> HttpCall:
    headers = {"Authorization": f"Bearer {token}"}
    return HttpCall(method="POST", url=url, headers=headers, private_ok=credentials.private_ok)
