"""The person's browser, as far as coming back to this machine goes: it asks, and goes where it is sent on to."""

import http.client
from contextlib import closing
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit


@dataclass
class Shown:
    """What it shows in the end. ``address``: in its address bar."""

    status: int
    page: str
    address: str
    headers: dict[str, str]


def come_back(address: str, *, on: bool = True) -> Shown:
    """Ask for an address. ``on``: follow where it sends on to."""
    parts = urlsplit(address)
    with closing(http.client.HTTPConnection(parts.hostname, parts.port, timeout=60)) as line:
        line.request("GET", f"{parts.path}?{parts.query}" if parts.query else parts.path)
        with line.getresponse() as answered:
            shown = Shown(answered.status, answered.read().decode(), address, dict(answered.headers))
    if on and shown.status == 303:
        return come_back(urljoin(address, shown.headers["Location"]))
    return shown
