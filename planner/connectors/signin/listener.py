"""Where the browser comes back to: answers one plain page on 127.0.0.1, and is gone.

It listens on this machine only, for as long as a sign-in is under way. An address that does not carry this
sign-in's state changes nothing, so that no other page in the browser can end or take over a sign-in.
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


class Listener:
    """Listens until ``close``.

    Args:
        port: where, 0 for any. Raises OSError when another program has it.
        path: of the redirect address.
        heard: called with the whole address, on the listener's thread.
    """

    def __init__(self, port: int, path: str, heard: Heard) -> None:
        self._server = _Server(port, path, heard)
        self.port = int(self._server.server_address[1])
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.1,), daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop listening. An answer that is being written is finished; a line that says nothing is not waited for."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = (
        False  # browsers open lines ahead and say nothing on them: a code does not wait for those
    )
    allow_reuse_address = os.name == "posix"  # on Windows that would let another program take the port over

    def __init__(self, port: int, path: str, heard: Heard) -> None:
        self.path, self.heard = path, heard
        super().__init__((HOST, port), _Answer)


class _Answer(BaseHTTPRequestHandler):
    server: _Server
    timeout = _PATIENCE

    def do_GET(self) -> None:
        """Answer the browser."""
        if urlsplit(self.path).path != self.server.path or not self._to_here():
            self._say(404, tr("There is nothing here."))
            return
        try:
            self.server.heard(f"http://{HOST}{self.path}")
        except ParleyError as fault:
            self._say(400, f"{fault} {tr('Go back to Parley.')}")
            return
        self._say(200, tr("You can close this page and go back to Parley."))

    def _to_here(self) -> bool:
        """Whether the browser means this very address: a name that was bent to it does not count."""
        host = self.headers.get("Host", "").rpartition(":")[0]
        return host in {HOST, "localhost"}

    def _say(self, status: int, words: str) -> None:
        page = _PAGE.format(words=escape(words)).encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.send_header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
        self.send_header("Cache-Control", "no-store")
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(page)
        self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        """Write nothing: the address holds a code."""
