"""A front before a real server that loses, cuts, delays and falsifies on order.

Published tools were looked at first: mitmproxy could not be installed beside Parley's own libraries, and those on
the level of TCP do not say the moment "the server has accepted, the answer has not left yet".
Every request passes as a ``Passage``; what shall happen to it is a plain function of that.
"""

import http.client
import os
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TypeAlias
from urllib.parse import urlsplit

from tests.fakes.ports import held

PATIENCE = 60.0
_HOP = {"connection", "content-length", "transfer-encoding", "keep-alive", "date", "server", "host"}
_RESET = struct.pack("ii", 1, 0)  # SO_LINGER: on, 0 s


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back to the client."""

    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Seen:
    """One request that arrived, and how far it came.

    Attributes:
        accepted: the real server's status, None while it was not handed on or is not answered.
        relayed: the whole answer was given to the client.
    """

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes
    accepted: int | None = None
    relayed: bool = False


Fault: TypeAlias = Callable[["Passage"], None]


class Passage:
    """One request on its way through, with everything that can happen to it."""

    def __init__(self, wire: "Wire", handler: BaseHTTPRequestHandler, seen: Seen) -> None:
        self.wire, self.seen = wire, seen
        self._handler = handler

    def forward(self) -> Answer:
        """Hand the request to the real server and wait for its whole answer."""
        host = urlsplit(self.wire.upstream).netloc
        headers = {k: v for k, v in self.seen.headers.items() if k.lower() not in _HOP}
        begun = time.monotonic()
        line = http.client.HTTPConnection(host, timeout=PATIENCE)
        try:
            line.request(self.seen.method, self.seen.path, self.seen.body or None, headers)
            came = line.getresponse()
            body = came.read()
        finally:
            line.close()
        self.seen.accepted = came.status
        self.wire.slowest = max(self.wire.slowest, time.monotonic() - begun)
        mine = self.wire.netloc
        kept = {k: v.replace(host, mine) for k, v in came.getheaders() if k.lower() not in _HOP}
        if not came.getheader("content-type", "").startswith("image/"):
            body = body.replace(host.encode(), mine.encode())
        return Answer(came.status, body, kept)

    def reply(self, answer: Answer) -> None:
        """Give the whole answer."""
        self._head(answer)
        self._handler.wfile.write(answer.body)
        self.seen.relayed = True

    def cut(self, answer: Answer) -> None:
        """Promise the whole answer, give half of its body, end the connection."""
        self._head(answer)
        self._handler.wfile.write(answer.body[: len(answer.body) // 2])

    def drip(self, answer: Answer, pause: float) -> None:
        """Give the answer in pieces of a hundredth, ``pause`` seconds apart, until it is out or nobody listens."""
        self._head(answer)
        step = max(1, len(answer.body) // 100)
        with suppress(OSError):
            for start in range(0, len(answer.body), step):
                self._handler.wfile.write(answer.body[start : start + step])
                self.wire.closing.wait(pause)
            self.seen.relayed = True

    def silence(self) -> None:
        """Say nothing until the client goes away."""
        with suppress(OSError):
            self._handler.connection.recv(1)

    def end(self) -> None:
        """End the connection without a word."""
        self._handler.connection.shutdown(socket.SHUT_RDWR)

    def reset(self) -> None:
        """End the connection with a reset instead of an end."""
        line = self._handler.connection
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        os.close(line.detach())

    def _head(self, answer: Answer) -> None:
        self._handler.send_response_only(answer.status)
        for name, value in answer.headers.items():
            self._handler.send_header(name, value)
        self._handler.send_header("Content-Length", str(len(answer.body)))
        self._handler.send_header("Connection", "close")
        self._handler.end_headers()


def plain(passage: Passage) -> None:
    """Nothing happens to it."""
    passage.reply(passage.forward())


@dataclass(slots=True)
class _Order:
    match: Callable[[Seen], bool]
    fault: Fault
    times: int


class Wire:
    """The front: an address of its own on loopback; without an order everything passes as it is.

    Attributes:
        upstream: base address of the real server. seen: every request, in order of arrival.
        closing: set when the wire is closed. slowest: the longest that the server took, in seconds.
    """

    def __init__(self, upstream: str, *, tls: ssl.SSLContext | None = None) -> None:
        self.upstream = upstream
        self.seen: list[Seen] = []
        self.closing = threading.Event()
        self.slowest = 0.0
        self._tls = tls
        self._orders: list[_Order] = []
        self._changed = threading.Condition()
        self._passing = 0
        self._last: tuple[str, int] | None = None
        self._holder = held()
        self._port = self._holder.getsockname()[1]
        self.open()

    @property
    def netloc(self) -> str:
        return f"127.0.0.1:{self._port}"

    @property
    def address(self) -> str:
        return f"{'https' if self._tls else 'http'}://{self.netloc}"

    def order(self, match: Callable[[Seen], bool], fault: Fault, times: int = 1) -> None:
        """Let ``fault`` happen to the next ``times`` requests that match."""
        with self._changed:
            self._orders.append(_Order(match, fault, times))

    def has_order_for(self, seen: Seen) -> bool:
        """Whether an order waits for such a request."""
        with self._changed:
            return self._order_for(seen) is not None

    def withdraw(self) -> None:
        """Forget all orders."""
        with self._changed:
            self._orders.clear()

    def open(self) -> None:
        """Listen, on the same port as before."""
        wire = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle_one_request(self) -> None:
                self.close_connection = True
                self.raw_requestline = self.rfile.readline(65_537)
                if self.raw_requestline and self.parse_request():
                    self.close_connection = True
                    wire._pass(self)

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def process_request_thread(self, request: socket.socket, client_address: tuple[str, int]) -> None:
                try:
                    super().process_request_thread(request, client_address)
                finally:
                    wire._count(-1, client_address)

            def process_request(self, request: socket.socket, client_address: tuple[str, int]) -> None:
                wire._count(+1, client_address)
                super().process_request(request, client_address)

            def handle_error(self, *_: object) -> None:
                """A client that was killed, or a cut of our own: nothing to tell."""

        self._holder.close()
        self._server = Server(("127.0.0.1", self._port), Handler)
        if self._tls:
            self._server.socket = self._tls.wrap_socket(
                self._server.socket, server_side=True, do_handshake_on_connect=False
            )
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    def shut(self) -> None:
        """Refuse connections until ``open``; requests under way go on."""
        self._server.shutdown()
        self._server.socket.close()
        self._thread.join()
        self._holder = held(self._port)

    def close(self) -> None:
        """End for good."""
        self.closing.set()
        self.shut()
        self._holder.close()

    def wait_idle(self) -> None:
        """Wait until no request is on its way: then the real server has done all that it will do.

        Connections are taken in order, so one of our own that came through proves that all before it did.
        """
        with socket.create_connection(("127.0.0.1", self._port), PATIENCE) as probe:
            mine = probe.getsockname()
        with self._changed:
            through = self._changed.wait_for(lambda: not self._passing and mine == self._last, PATIENCE)
        assert through, "a request never ended"

    def _pass(self, handler: BaseHTTPRequestHandler) -> None:
        length = int(handler.headers.get("Content-Length") or 0)
        seen = Seen(handler.command, handler.path, dict(handler.headers.items()), handler.rfile.read(length))
        with self._changed:
            self.seen.append(seen)
            fault = self._fault_for(seen)
        if len(seen.body) == length:
            fault(Passage(self, handler, seen))

    def _count(self, one: int, client: tuple[str, int]) -> None:
        with self._changed:
            self._passing += one
            self._last = client if one > 0 else self._last
            self._changed.notify_all()

    def _fault_for(self, seen: Seen) -> Fault:
        order = self._order_for(seen)
        if order is None:
            return plain
        order.times -= 1
        return order.fault

    def _order_for(self, seen: Seen) -> _Order | None:
        return next((order for order in self._orders if order.times and order.match(seen)), None)
