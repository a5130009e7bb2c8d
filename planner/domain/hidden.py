"""Secrets that this process had in hand, so that nothing it shows, logs or stores repeats one.

Whoever takes a secret in hand says so here (an account's credentials, a sign-in's tokens, a passphrase);
``hide`` leaves them out of a text. They are in memory anyhow while they are used.
"""

import threading
from collections.abc import Iterable, Iterator
from functools import lru_cache

HIDDEN = "[hidden]"
SHORTEST = 6
"""Shorter ones would blacken ordinary words."""

_SHORTEST = 4  # of those that are named for one text
_CORE = 6  # letters
_URL_SAFE = str.maketrans("+/", "-_")

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


def hide(text: str, secrets: Iterable[str] = ()) -> str:
    """``text`` without these secrets and those this process had in hand, however they are written."""
    forms = {form for secret in (*secrets, *known()) for form in _forms(secret)}
    for form in sorted(forms, key=len, reverse=True):
        text = text.replace(form, HIDDEN)
    return text


@lru_cache(maxsize=512)
def _forms(secret: str) -> frozenset[str]:
    """The ways in which a secret may come back: as it is, without spaces, in an address, a page, JSON, Base64."""
    if len(secret) < _SHORTEST:
        return frozenset()
    import json  # none of these is needed before the first secret
    from html import escape
    from urllib.parse import quote, quote_plus

    squeezed = secret.replace(" ", "")
    written = {secret, squeezed, quote(secret), quote(secret, safe=""), quote_plus(secret), escape(secret)}
    written |= {json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1]}
    coded = {form for one in (secret, squeezed) for form in _in_base64(one.encode())}
    return frozenset(form for form in written | coded if form)


def _in_base64(secret: bytes) -> Iterator[str]:
    """What is the same in every Base64 text that holds ``secret``, whatever stands before and after it."""
    import base64

    yield base64.b64encode(secret).decode()
    for before in range(3):
        coded = base64.b64encode(bytes(before) + secret).decode().rstrip("=")
        first, last = (
            -(-before * 8 // 6),
            (before + len(secret)) * 8 // 6,
        )  # the whole letters of the secret alone
        core = coded[first:last]
        if len(core) >= _CORE:
            yield core
            yield core.translate(_URL_SAFE)
