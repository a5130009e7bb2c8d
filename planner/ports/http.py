"""HTTP as connectors need it: one call, one answer, failures already told apart."""

import json as json_text
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from planner.domain.hidden import hide
from planner.ports.body import Body


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpCall:
    """One request.

    Attributes:
        url: some networks want the secret in it (Telegram, a webhook); the repr shows it without.
        json: body as JSON. data: raw body. files: multipart parts name -> (file name, content, mime), after
            the fields of ``form``. A ``Body`` is read as it leaves, however large it is.
        headers: ``Authorization`` and other secrets stand here, and only at sending; a sign-in's in ``json``.
        private_ok: the person confirmed this address although it is http or private.
    """

    method: str
    url: str = field(repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    params: Mapping[str, str] = field(default_factory=dict, repr=False)
    json: object = field(default=None, repr=False)
    data: bytes | Body | None = field(default=None, repr=False)
    files: Mapping[str, tuple[str, bytes | Body, str]] | None = field(default=None, repr=False)
    form: Mapping[str, str] | None = field(default=None, repr=False)
    private_ok: bool = False

    def __repr__(self) -> str:
        return f"HttpCall({self.method} {hide(self.url)})"


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpAnswer:
    """What came back.

    Attributes:
        headers: names in lower case. received_at: aware UTC, by which "try again in 60 s" is reckoned.
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    received_at: datetime | None = None

    def json(self) -> object | None:
        """The body as JSON, None when it is not JSON (a proxy's HTML, an empty body, nested without end).

        Halves of characters that no text may hold (lone surrogates) are replaced.
        """
        try:
            parsed: object = json_text.loads(self.body)
            if b"\\ud" in self.body.lower():
                whole = json_text.dumps(parsed, ensure_ascii=False).encode("utf-16", "surrogatepass")
                parsed = json_text.loads(whole.decode("utf-16", "replace"))
        except (ValueError, RecursionError):
            return None
        return parsed


class Http(Protocol):
    """Sends requests: 5 s to connect, 30 s to read, no credentials across hosts, size-capped answers."""

    def send(self, call: HttpCall) -> HttpAnswer:
        """Send one request and read its answer, whatever its status.

        Raises:
            NotSent: the request certainly did not arrive (name, connection or certificate failed).
            Unconfirmed: it may have arrived (time-out, reset or broken answer after sending).
            Refused: the address itself is not allowed (http to a public host, a private address, ...).
        """
        ...

    def pause(self, seconds: float) -> None:
        """Wait between two questions to a server. Raises NotSent as soon as ``cancel`` is called."""
        ...

    def cancel(self) -> None:
        """Give up what is under way and refuse what comes: the window is closing."""
        ...
