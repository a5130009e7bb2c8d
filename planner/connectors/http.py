"""The Http port on requests.

One fresh connection for each call: a connection that was kept open may be dead, and then nobody could say
whether the request arrived. So the rule is exact: a fault before the connection stands is NotSent, any
fault after that is Unconfirmed.
"""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any
from urllib.parse import urljoin

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import HTTPError

from planner.connectors.address import checked, demand_peer, is_loopback, same_host
from planner.connectors.redact import redact
from planner.domain.errors import ConnectorFault, NotSent, Unconfirmed
from planner.languages import tr
from planner.ports.clock import Clock
from planner.ports.http import HttpAnswer, HttpCall

CONNECT_SECONDS = 5.0
READ_SECONDS = 30.0
TOTAL_SECONDS = 300.0
"""The whole call, however slowly the answer drips."""
MAX_ANSWER = 8 * 1024 * 1024
MAX_REDIRECTS = 5
USER_AGENT = "Parley"
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_CHUNK = 65_536


class RequestsHttp:
    """Sends requests with requests. One object for one task or worker thread; ``cancel`` from any thread."""

    def __init__(
        self,
        clock: Clock,
        *,
        connect: float = CONNECT_SECONDS,
        read: float = READ_SECONDS,
        total: float = TOTAL_SECONDS,
        max_answer: int = MAX_ANSWER,
    ) -> None:
        self._clock = clock
        self._timeout = (connect, read)
        self._total = total
        self._max_answer = max_answer
        self._cancelled = threading.Event()
        self._lock = threading.Lock()
        self._lines: set[_Line] = set()

    def send(self, call: HttpCall) -> HttpAnswer:
        """Send one request; see the port. Only a GET follows a redirect, and only on the same host."""
        answer = self._once(call)
        for _ in range(MAX_REDIRECTS if call.method == "GET" else 0):
            target = urljoin(call.url, answer.headers.get("location", ""))
            if answer.status not in _REDIRECTS or target == call.url or not same_host(call.url, target):
                break
            call = HttpCall(method="GET", url=target, headers=call.headers, private_ok=call.private_ok)
            answer = self._once(call)
        return answer

    def pause(self, seconds: float) -> None:
        """Wait, unless cancelled."""
        if self._cancelled.wait(seconds):
            raise NotSent(tr("Parley is closing."))

    def cancel(self) -> None:
        """Close what is open and refuse what comes."""
        self._cancelled.set()
        with self._lock:
            for line in self._lines:
                line.cut()

    def _once(self, call: HttpCall) -> HttpAnswer:
        if self._cancelled.is_set():
            raise NotSent(tr("Parley is closing."))
        parts = checked(call.url, private_ok=call.private_ok)
        host = parts.hostname or ""
        line = _Line(self._total, partial(demand_peer, parts, private_ok=call.private_ok))
        with self._watched(line), requests.Session() as session:
            session.trust_env = not is_loopback(host)  # a proxy is for elsewhere
            session.mount(f"{parts.scheme}://", _Adapter(line))
            try:
                response = session.request(
                    call.method,
                    call.url,
                    params=dict(call.params),
                    headers={
                        "User-Agent": USER_AGENT,
                        "Accept": "application/json",
                        "Connection": "close",
                        **call.headers,
                    },
                    json=call.json,
                    data=call.data if call.form is None else dict(call.form),
                    files=_files(call),
                    auth=_no_netrc,
                    timeout=self._timeout,
                    allow_redirects=False,
                    stream=True,
                )
                with response:
                    body = self._body(response, host)
                if line.is_cut:
                    raise requests.Timeout("cut")
            except (requests.RequestException, HTTPError, OSError, ValueError) as error:
                raise _fault(error, host, line, call) from None  # the cause may carry the headers
        headers = {name.lower(): value for name, value in response.headers.items()}
        return HttpAnswer(
            status=response.status_code, headers=headers, body=body, received_at=self._clock.now()
        )

    def _body(self, response: requests.Response, host: str) -> bytes:
        body = bytearray()
        for chunk in response.iter_content(_CHUNK):
            body += chunk
            if len(body) > self._max_answer:
                size = self._max_answer // 1_048_576
                raise Unconfirmed(
                    tr("{host} answered with more than {size} MB.", host=host, size=size),
                    detail="answer too large",
                )
        return bytes(body)

    @contextmanager
    def _watched(self, line: "_Line") -> Iterator[None]:
        """Keep the line where ``cancel`` finds it, and cut it when the whole call takes too long."""
        timer = threading.Timer(self._total, line.cut)
        timer.daemon = True
        timer.start()
        with self._lock:
            self._lines.add(line)
        try:
            yield
        finally:
            timer.cancel()
            with self._lock:
                self._lines.discard(line)


class _Line:
    """The one connection of a call: whether it stood, and a way to cut it from another thread."""

    def __init__(self, sending: float, may_lead_to: Callable[[str], None]) -> None:
        self._sending = sending
        self._may_lead_to = may_lead_to
        self.stood = False
        self.is_cut = False
        self._socket: socket.socket | None = None

    def reached(self, connected: socket.socket) -> None:
        """There is somebody at the other end, and nothing was said yet. Raises Refused, the line closed."""
        try:
            self._may_lead_to(str(connected.getpeername()[0]))
        except BaseException:
            connected.close()
            raise

    def opened(self, connected: socket.socket | None) -> None:
        """The connection stands, its certificate is checked: from now on the request may arrive."""
        self._socket = connected
        if self.is_cut:
            self.cut()
            raise OSError("cut before anything was sent")
        if connected is not None:  # else a picture would have to leave within the time to connect
            connected.settimeout(self._sending)
        self.stood = True

    def cut(self) -> None:
        """End the connection, now or as soon as it stands."""
        self.is_cut = True
        if self._socket is not None:
            with suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)


class _Adapter(HTTPAdapter):
    """An adapter whose connections tell ``line`` when they stand."""

    def __init__(self, line: _Line) -> None:
        self._line = line
        super().__init__(pool_connections=1, pool_maxsize=1)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = _pools(self._line)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        manager = super().proxy_manager_for(proxy, **kwargs)
        manager.pool_classes_by_scheme = _pools(self._line)
        return manager


def _pools(line: _Line) -> dict[str, type[HTTPConnectionPool]]:
    class Plain(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            return _looked_at(self, super()._new_conn(), line)

        def connect(self) -> None:
            super().connect()
            line.opened(self.sock)

    class Secure(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            return _looked_at(self, super()._new_conn(), line)

        def connect(self) -> None:
            super().connect()
            line.opened(self.sock)

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}


def _looked_at(connection: HTTPConnection, connected: socket.socket, line: _Line) -> socket.socket:
    """The fresh socket, when it led to where it may; behind a proxy only the proxy knows that."""
    if connection.proxy is None:
        line.reached(connected)
    return connected


def _files(call: HttpCall) -> dict[str, tuple[str, bytes, str]] | None:
    return None if call.files is None else dict(call.files)


def _no_netrc(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """Stands where requests would otherwise look for a password in the person's .netrc."""
    return request


def _fault(error: Exception, host: str, line: _Line, call: HttpCall) -> ConnectorFault:
    secrets = call.headers.get("Authorization", "").split()[1:]
    detail = redact(f"{type(error).__name__}: {error}", secrets)
    if line.stood:
        if isinstance(error, requests.Timeout):
            return Unconfirmed(tr("{host} did not answer in time.", host=host), detail=detail)
        return Unconfirmed(
            tr("The connection to {host} broke before a whole answer came.", host=host), detail=detail
        )
    return NotSent(_why_not_sent(error, host, detail), detail=detail)


def _why_not_sent(error: Exception, host: str, detail: str) -> str:
    if isinstance(error, requests.exceptions.SSLError):
        return tr(
            "{host} has no certificate that can be trusted. Nothing was sent. Check the address, or ask who runs it.",
            host=host,
        )
    if isinstance(error, requests.exceptions.ProxyError):
        return tr("The proxy of this machine did not let the request through. Check its settings.")
    if isinstance(error, requests.exceptions.ConnectTimeout):
        return tr("{host} did not pick up in time. Check the address and the connection.", host=host)
    if "NameResolution" in detail or "getaddrinfo" in detail:
        return tr("{host} was not found. Check the address and the connection.", host=host)
    return tr("{host} could not be reached. Check the address and the connection.", host=host)
