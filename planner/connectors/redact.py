"""Keeps secrets out of everything that is shown, logged or stored."""

import base64
from collections.abc import Iterable
from urllib.parse import quote

import regex

HIDDEN = "[hidden]"
MAX_REMOTE = 300
"""As much of a server's own words as a person is shown, in characters."""

_SHORTEST = 4  # anything shorter would blacken ordinary words
_SHAPES = (
    regex.compile(r"(?<=\b(?:Bearer|Basic|DPoP)\s)(?=\S*[\d=])[\w.~+/=-]{6,}", regex.IGNORECASE),
    regex.compile(r"\beyJ[\w-]+\.[\w-]+\.[\w-]*"),  # a JSON web token
    regex.compile(
        r"(?<=(?:password|passwd|token|secret|code|Jwt)[\"']?\s*[=:]\s*[\"']?)[^\s\"'&,;<>]{4,}",
        regex.IGNORECASE,
    ),
    regex.compile(r"(?<=://)[^/\s@:]+:[^/\s@]+(?=@)"),
)
_TAGS = regex.compile(r"<(?:script|style)\b.*?</(?:script|style)>|<[^<>]*>", regex.DOTALL | regex.IGNORECASE)


def redact(text: str, secrets: Iterable[str] = ()) -> str:
    """``text`` without the given secrets, however written, and without anything shaped like one."""
    forms = {form for secret in secrets for form in _forms(secret)}
    for form in sorted(forms, key=len, reverse=True):
        text = text.replace(form, HIDDEN)
    for shape in _SHAPES:
        text = shape.sub(HIDDEN, text)
    return text


def plain(text: str, *, limit: int = MAX_REMOTE) -> str:
    """A server's words on one line, without markup and control characters, cut to ``limit``."""
    words = " ".join(_TAGS.sub(" ", text).split())
    words = "".join(point for point in words if point.isprintable())
    return words if len(words) <= limit else words[: limit - 1].rstrip() + "…"


def _forms(secret: str) -> set[str]:
    """The ways in which a secret may come back: as it is, without spaces, in an address, in Base64."""
    if len(secret) < _SHORTEST:
        return set()
    squeezed = secret.replace(" ", "")
    coded = base64.b64encode(secret.encode()).decode()
    return {form for form in (secret, squeezed, quote(secret), quote(secret, safe=""), coded) if form}
