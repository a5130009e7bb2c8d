"""A server of bytes on loopback: what it does with each connection is said by a function."""

import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Self

Serve = Callable[[socket.socket, bytes], None]
PATIENCE = 60  # s, for a test that hangs


class RawServer:
    """Accepts connections until closed; ``seen`` holds each request. Reads none before ``hold`` is set."""

    def __init__(
        self, serve: Serve, *, context: ssl.SSLContext | None = None, hold: threading.Event | None = None
    ) -> None:
        self.seen: list[bytes] = []
        self.arrived = threading.Event()
        self._serve = serve
        self._context = context
        self._hold = hold
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.url = f"{'https' if context else 'http'}://127.0.0.1:{self.port}"
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(PATIENCE)

    def _run(self) -> None:
        while True:
            try:
                line, _ = self._listener.accept()
            except OSError:
                return
            with line, suppress(OSError):
                line.settimeout(PATIENCE)
                talk = self._context.wrap_socket(line, server_side=True) if self._context else line
                if self._hold is not None:
                    self._hold.wait(PATIENCE)
                request = _request(talk)
                self.seen.append(request)
                self.arrived.set()
                self._serve(talk, request)


def says(status: str, body: bytes = b"", *headers: str) -> Serve:
    """Answers every request with the same."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers, "", ""]

    def serve(line: socket.socket, _: bytes) -> None:
        line.sendall("\r\n".join(lines).encode() + body)

    return serve


def _request(line: socket.socket) -> bytes:
    data = b""
    while b"\r\n\r\n" not in data:
        piece = line.recv(65_536)
        if not piece:
            return data
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    length = next(
        (
            int(row.split(b":")[1])
            for row in head.split(b"\r\n")
            if row.lower().startswith(b"content-length:")
        ),
        0,
    )
    while len(body) < length:
        piece = line.recv(65_536)
        if not piece:
            break
        body += piece
    return head + b"\r\n\r\n" + body
