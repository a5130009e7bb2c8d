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
_ANY = "surrogatepass"  # what is no text, as in a variable of another encoding, is left out as well
_URL_SAFE = str.maketrans("+/", "-_")

_MOST = 500
"""So many are remembered; tokens that were renewed since are worth nothing any more."""

_lock = threading.Lock()
_known: dict[str, None] = {}
_sorted: tuple[str, ...] | None = ()


def remember(secrets: Iterable[str]) -> None:
    """Leave these out of everything from now on."""
    global _sorted  # noqa: PLW0603 - what is known is worked out again when it is next asked for
    found = [secret for one in secrets for secret in (one, one.strip()) if len(secret) >= SHORTEST]
    new = dict.fromkeys(secret for secret in found if secret not in _known)
    if not new:
        return
    with _lock:
        _known.update(new)
        while len(_known) > _MOST:
            del _known[next(iter(_known))]
        _sorted = None


def forget_all() -> None:
    """Begin anew: what one test had in hand is an ordinary word to the next."""
    global _sorted  # noqa: PLW0603
    with _lock:
        _known.clear()
        _sorted = ()


def hide(text: str, secrets: Iterable[str] = ()) -> str:
    """``text`` without these secrets and those this process had in hand, however they are written."""
    for form in (*_in_order(secrets), *_known_forms()):
        if form in text:
            text = text.replace(form, HIDDEN)
    return text


def _known_forms() -> tuple[str, ...]:
    global _sorted  # noqa: PLW0603
    with _lock:
        if _sorted is None:
            _sorted = _in_order(_known)
        return _sorted


def _in_order(secrets: Iterable[str]) -> tuple[str, ...]:
    """Every form of every secret, the longest first: a short one may be a piece of a long one."""
    return tuple(sorted({form for one in secrets for form in _forms(one)}, key=len, reverse=True))


@lru_cache(maxsize=512)
def _forms(secret: str) -> frozenset[str]:
    """The ways in which a secret may come back: as it is, without spaces, in an address, a page, JSON, Base64."""
    if len(secret) < _SHORTEST:
        return frozenset()
    import json  # none of these is needed before the first secret
    from html import escape
    from urllib.parse import quote, quote_plus

    squeezed = secret.replace(" ", "")
    written = {secret, squeezed, escape(secret)}
    written |= {
        quote(secret, errors=_ANY),
        quote(secret, safe="", errors=_ANY),
        quote_plus(secret, errors=_ANY),
    }
    written |= {json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1]}
    coded = {form for one in (secret, squeezed) for form in _in_base64(one.encode(errors=_ANY))}
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
