"""The Http port on requests.

One fresh connection for each call: a connection that was kept open may be dead, and then nobody could say
whether the request arrived. So the rule is exact: a fault before the connection stands is NotSent, any
fault after that is Unconfirmed.
"""

import threading
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import timedelta
from functools import partial
from typing import Any
from urllib.parse import urljoin

import regex
import requests
from requests.utils import DEFAULT_ACCEPT_ENCODING
from urllib3.exceptions import HTTPError

from planner.connectors.address import checked, demand_peer, is_loopback, same_host
from planner.connectors.line import Line, LineAdapter
from planner.connectors.overtime import OVERTIME
from planner.connectors.redact import redact
from planner.connectors.uploading import Upload, body_of, multipart
from planner.domain.errors import ConnectorFault, NotSent, Unconfirmed
from planner.languages import tr
from planner.ports.clock import Clock
from planner.ports.http import HttpAnswer, HttpCall

CONNECT_SECONDS = 5.0
READ_SECONDS = 30.0
TOTAL_SECONDS = 300.0
"""The whole call, however slowly the answer drips, besides the time that a large body needs."""
STALE = timedelta(seconds=40)
"""A connection that stands so long after it was asked for is not used: this computer slept meanwhile, and whoever wanted
the request may not want it any more. A request waits so long at most to be begun, and once more for its connection, which
together is less than a lease: when another takes over, nothing leaves any more."""
SLOWEST = 100_000
"""Bytes per second that a line should carry at least: a video may take its time."""
LOOKED_AT = 4_000_000
"""Bytes per second that a server should get through at least before it answers to a large file."""
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
        self._lines: set[Line] = set()

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
            raise NotSent(tr("Parley is closing."), told=True)

    def cancel(self) -> None:
        """Close what is open and refuse what comes."""
        self._cancelled.set()
        with self._lock:
            for line in self._lines:
                line.cut()

    def _once(self, call: HttpCall) -> HttpAnswer:
        if self._cancelled.is_set():
            raise NotSent(tr("Parley is closing."), told=True)
        parts = checked(call.url, private_ok=call.private_ok)
        host = parts.hostname or ""
        upload = _upload(call)
        size = len(upload) if upload else 0
        connect, read = self._timeout
        total = self._total + size / SLOWEST
        begun = self._clock.now()
        line = Line(
            self._total,
            partial(demand_peer, parts, private_ok=call.private_ok),
            lambda: self._clock.now() - begun > STALE,
        )
        with _opened(upload), self._watched(line, total), closing(LineAdapter(line)) as adapter:
            try:
                response = adapter.send(
                    _prepared(call, upload),
                    stream=True,
                    timeout=(connect, read + size / LOOKED_AT),
                    **_surroundings(call.url, host),
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
    def _watched(self, line: Line, total: float) -> Iterator[None]:
        """Keep the line where ``cancel`` finds it, and cut it when the whole call takes too long."""
        OVERTIME.watch(line, total)
        with self._lock:
            self._lines.add(line)
        try:
            yield
        finally:
            OVERTIME.let_go(line)
            with self._lock:
                self._lines.discard(line)


def _prepared(call: HttpCall, upload: Upload | None) -> requests.PreparedRequest:
    """The request as it leaves. No session of requests stands behind it: there are no cookies and no habits to merge."""
    headers = {
        "User-Agent": USER_AGENT,
        "Accept": "application/json",
        "Accept-Encoding": DEFAULT_ACCEPT_ENCODING,
        "Connection": "close",
        **call.headers,
        **({"Content-Type": upload.mime} if upload and upload.mime else {}),
    }
    request = requests.Request(
        call.method,
        call.url,
        params=dict(call.params),
        headers=headers,
        json=call.json,
        data=_data(call, upload),
        auth=_no_auth,
    )
    return request.prepare()


def _surroundings(url: str, host: str) -> Mapping[str, Any]:
    """The proxies and the certificates that this machine names; neither is for a server on itself."""
    if is_loopback(host):
        return {"verify": True, "proxies": {}}
    with requests.Session() as session:
        found = session.merge_environment_settings(url, {}, True, None, None)
    return {name: found[name] for name in ("verify", "proxies", "cert")}


def _data(call: HttpCall, upload: Upload | None) -> Upload | dict[str, str] | None:
    if upload is None:
        return dict(call.form) if call.form is not None else None
    return upload if len(upload) else None


def _upload(call: HttpCall) -> Upload | None:
    if call.files is not None:
        return multipart(call.form or {}, call.files)
    return Upload((body_of(call.data),)) if call.data else None


@contextmanager
def _opened(upload: Upload | None) -> Iterator[None]:
    """Keep its files open. Raises NotSent when one is gone: nothing has left yet."""
    if upload is None:
        yield
        return
    try:
        upload.open()
    except OSError as error:
        raise NotSent(
            tr("A picture or video of the post cannot be read any more. Add it to the post again."),
            detail=redact(str(error)),
            told=True,
        ) from None
    try:
        yield
    finally:
        upload.close()


def _no_auth(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """Stands where requests would otherwise take a password out of the address."""
    return request


_OUT_OF_DATE = regex.compile(r"certificate (?:is not yet valid|has expired)")
"""OpenSSL's words for a certificate of another time, which more often means a wrong clock on this side."""


def _fault(error: Exception, host: str, line: Line, call: HttpCall) -> ConnectorFault:
    secrets = call.headers.get("Authorization", "").split()[1:]
    detail = redact(f"{type(error).__name__}: {error}", secrets)
    if line.stood:
        if isinstance(error, requests.Timeout):
            return Unconfirmed(tr("{host} did not answer in time.", host=host), detail=detail)
        return Unconfirmed(
            tr("The connection to {host} broke before a whole answer came.", host=host), detail=detail
        )
    if line.was_late:
        return NotSent(tr("This computer stood still before it could be sent."), detail=detail, told=True)
    return NotSent(why_not_sent(error, host, detail), detail=detail, told=True)


def why_not_sent(error: Exception, host: str, detail: str) -> str:
    """The sentence for a request that never left. ``detail``: the library's words for it, free of secrets."""
    if isinstance(error, requests.exceptions.SSLError) and _OUT_OF_DATE.search(detail):
        return tr(
            "By this computer’s clock the certificate of {host} is not valid now. Nothing was sent. Check date and time; if they are right, ask who runs it.",
            host=host,
        )
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
