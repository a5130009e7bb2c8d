"""Secrets that this process had in hand, so that nothing it shows, logs or stores repeats one.

Whoever takes a secret in hand says so here (an account's credentials, a sign-in's tokens, a passphrase);
``planner.connectors.redact`` leaves them out of every text. They are in memory anyhow while they are used.
"""

import threading
from collections.abc import Iterable

SHORTEST = 6
"""Shorter ones would blacken ordinary words."""

_lock = threading.Lock()
_known: set[str] = set()


def remember(secrets: Iterable[str]) -> None:
    """Leave these out of everything from now on."""
    found = {secret for one in secrets for secret in (one, one.strip()) if len(secret) >= SHORTEST}
    with _lock:
        _known.update(found)


def known() -> tuple[str, ...]:
    """All that were in hand since the start."""
    with _lock:
        return tuple(_known)
