"""Where the browser comes back to: answers one plain page on 127.0.0.1, and is gone.

It listens on this machine only, for as long as a sign-in is under way. An address that does not carry this
sign-in's state changes nothing, so that no other page in the browser can end or take over a sign-in. The address that
does holds a code or a password: the browser is sent on to a bare one, so that it does not stay in sight.
"""

import os
import threading
from collections.abc import Callable
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TypeAlias
from urllib.parse import urlsplit

from planner.domain.errors import ParleyError
from planner.languages import tr

HOST = "127.0.0.1"
Heard: TypeAlias = Callable[[str], None]
"""Told the address that the browser came back with. Raises ParleyError when it is not the right one."""
_PAGE = (
    '<!doctype html><html><head><meta charset="utf-8"><title>Parley</title>'
    '<meta name="referrer" content="no-referrer"></head>'
    '<body style="font:16px/1.5 system-ui,sans-serif;margin:20vh auto;max-width:28em;padding:0 1em">'
    "<h1>Parley</h1><p>{words}</p></body></html>"
)
_PATIENCE = 10.0  # seconds for a browser to say what it wants
_DONE = "/done"
_GRACE = 5.0  # seconds for a browser to go where it was sent on to


class Listener:
    """Listens until ``close``.

    Args:
        port: where, 0 for any. Raises OSError when another program has it.
        path: of the redirect address.
        heard: called with the whole address, on the listener's thread.

    Attributes:
        port: where it listens. gone: set when nobody listens any more.
    """

    def __init__(self, port: int, path: str, heard: Heard) -> None:
        _end_what_lingers(port)
        self._server = _Server(port, path, heard)
        self.gone = threading.Event()
        self.port = int(self._server.server_address[1])
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.1,), daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop listening. An answer that is being written is finished; a line that says nothing is not waited for.

        A browser that was sent on still gets its last page: for that it listens a moment longer, without holding
        anybody up. A new listener at the same port ends that.
        """
        if self._server.owes():
            with _lock:
                _lingering[self.port] = self
            threading.Thread(target=self._stop_later, daemon=True).start()
        else:
            self._stop()

    def _stop_later(self) -> None:
        self._server.paid.wait(_GRACE)
        self._stop()
        with _lock:
            if _lingering.get(self.port) is self:
                del _lingering[self.port]

    def linger_no_more(self) -> None:
        """Be gone now, whether the browser got its last page or not."""
        self._server.paid.set()
        self.gone.wait()

    def _stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
        self.gone.set()


_lock = threading.Lock()
_lingering: dict[int, Listener] = {}
"""Closed, and still owing a browser its last page, by port: apps with one fixed address sign in there again."""


def _end_what_lingers(port: int) -> None:
    with _lock:
        earlier = _lingering.get(port)
    if earlier is not None:
        earlier.linger_no_more()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = (
        False  # browsers open lines ahead and say nothing on them: a code does not wait for those
    )
    allow_reuse_address = os.name == "posix"  # on Windows that would let another program take the port over

    def __init__(self, port: int, path: str, heard: Heard) -> None:
        self.path, self._heard = path, heard
        self._telling = threading.Lock()
        self._sent_on = False
        self.paid = threading.Event()
        super().__init__((HOST, port), _Answer)

    def tell(self, address: str) -> None:
        """Pass on what the browser came back with; it is owed a last page then. Raises ParleyError."""
        with self._telling:  # who hears it closes at once, and has to know that the page is owed
            self._heard(address)
            self._sent_on = True

    def owes(self) -> bool:
        """Whether a browser was sent on and has not come yet."""
        with self._telling:
            return self._sent_on and not self.paid.is_set()

    def was_told(self) -> bool:
        """Whether the right address was heard."""
        with self._telling:
            return self._sent_on


class _Answer(BaseHTTPRequestHandler):
    server: _Server
    timeout = _PATIENCE

    def do_GET(self) -> None:
        """Answer the browser."""
        if self.path == _DONE and self._to_here() and self.server.was_told():
            self._say(200, tr("You can close this page and go back to Parley."))
            self.server.paid.set()
            return
        if urlsplit(self.path).path != self.server.path or not self._to_here():
            self._say(404, tr("There is nothing here."))
            return
        try:
            self.server.tell(f"http://{HOST}{self.path}")
        except ParleyError as fault:
            self._say(400, f"{fault} {tr('Go back to Parley.')}")
            return
        self._say(303, "", Location=_DONE)

    def _to_here(self) -> bool:
        """Whether the browser means this very address: a name that was bent to it does not count."""
        host = self.headers.get("Host", "").rpartition(":")[0]
        return host in {HOST, "localhost"}

    def _say(self, status: int, words: str, **more: str) -> None:
        page = _PAGE.format(words=escape(words)).encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.send_header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
        self.send_header("Cache-Control", "no-store")
        self.send_header("Referrer-Policy", "no-referrer")
        self.send_header("Connection", "close")
        for name, value in more.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(page)
        self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        """Write nothing: the address holds a code."""
