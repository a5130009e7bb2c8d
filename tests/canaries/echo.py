"""A server that repeats everything it is sent, in every place where a server can say something."""

import json
import threading
from collections.abc import Callable
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self
from urllib.parse import quote

Answer = tuple[int, dict[str, str], bytes]
Manner = Callable[[str], Answer]
"""From all that was sent to status, headers and body."""

JSON = {"Content-Type": "application/json"}
HTML = {"Content-Type": "text/html"}


def _told(loot: str) -> dict[str, object]:
    """A success and a failure at once: every field that a connector reads holds the loot."""
    words = "id url uri cid did handle name username acct display_name message error error_description detail title code"
    found: dict[str, object] = dict.fromkeys(
        (*words.split(), "link", "source_url", "slug", "accessJwt", "refreshJwt"), loot
    )
    return found | {
        "url": f"http://127.0.0.1/?access_token={quote(loot)}",
        "link": f"http://127.0.0.1/{quote(loot)}",
    }


def _json(status: int) -> Manner:
    return lambda loot: (status, JSON, json.dumps(_told(loot)).encode())


def _text(status: int) -> Manner:
    return lambda loot: (status, {"Content-Type": "text/plain"}, loot.encode())


def _page(status: int) -> Manner:
    return lambda loot: (status, HTML, f"<title>{loot}</title><p>{loot}</p>".encode())


def _headers(status: int) -> Manner:
    def manner(loot: str) -> Answer:
        line = loot.replace("\n", " ")[:3000]
        named = ("X-Echo", "Retry-After", "WWW-Authenticate", "Set-Cookie", "X-RateLimit-Reset", "Link")
        return status, dict.fromkeys(named, line), b"{}"

    return manner


def _elsewhere(status: int, host: str) -> Manner:
    return lambda loot: (status, {"Location": f"{host}/?access_token={quote(loot[:1500])}"}, b"")


MANNERS: dict[str, Manner] = {
    "200 json": _json(200),
    "201 json": _json(201),
    "200 page": _page(200),
    "400 json": _json(400),
    "401 json": _json(401),
    "401 headers": _headers(401),
    "403 page": _page(403),
    "404 json": _json(404),
    "409 text": _text(409),
    "422 text": _text(422),
    "429 headers": _headers(429),
    "500 page": _page(500),
    "503 json": _json(503),
    "301 here": _elsewhere(301, ""),
    "302 there": _elsewhere(302, "http://thief.invalid"),
    "307 there": _elsewhere(307, "https://thief.invalid"),
    "wrong json": lambda loot: (200, JSON, b'{"error": "' + loot.encode()),
    "a list": lambda loot: (200, JSON, json.dumps([_told(loot), loot]).encode()),
    "cut": lambda loot: (200, {**JSON, "Content-Length": "100000"}, json.dumps(_told(loot)).encode()),
    "nothing": lambda _: (0, {}, b""),
}


class Echo:
    """Serves on loopback; the first part of the path names the manner."""

    def __init__(self) -> None:
        class Handler(BaseHTTPRequestHandler):
            def _answer(self) -> None:
                size = int(self.headers.get("Content-Length") or 0)
                body = self.rfile.read(size).decode("utf-8", "replace")
                manner = MANNERS.get(self.path.split("/")[1].replace("_", " "), MANNERS["404 json"])
                sent = "\n".join((*map(str, self.headers.values()), body[:4000], self.path))
                status, headers, data = manner(sent)
                if not status:
                    self.close_connection = True
                    return
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value.encode("latin-1", "replace").decode("latin-1"))
                if "Content-Length" not in headers:
                    self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _answer  # noqa: N815 - the library's names

            def log_message(self, *_: object) -> None:
                """Say nothing on stderr."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.handle_error = lambda *_: None
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):
            self._server.shutdown()
            self._server.server_close()
        self._thread.join(5)
