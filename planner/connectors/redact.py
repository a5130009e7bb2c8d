"""Keeps secrets out of everything that is shown, logged or stored."""

import base64
import json
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from functools import lru_cache
from html import escape
from typing import TypeVar, cast
from urllib.parse import quote, quote_plus

import regex

from planner.domain.hidden import known

_T = TypeVar("_T")

HIDDEN = "[hidden]"
MAX_REMOTE = 300
"""As much of a server's own words as a person is shown, in characters."""

_SHORTEST = 4  # anything shorter would blacken ordinary words
_CORE = 6  # letters
_URL_SAFE = str.maketrans("+/", "-_")
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
    """``text`` without these secrets, those this process had in hand, and anything shaped like one."""
    text = hide(text, secrets)
    for shape in _SHAPES:
        text = shape.sub(HIDDEN, text)
    return text


def hide(text: str, secrets: Iterable[str] = ()) -> str:
    """``text`` without these secrets and those this process had in hand, however they are written."""
    forms = {form for secret in (*secrets, *known()) for form in _forms(secret)}
    for form in sorted(forms, key=len, reverse=True):
        text = text.replace(form, HIDDEN)
    return text


def cleaned(value: _T) -> _T:
    """The same record, mapping or list without any secret that a server put into it; secrets it holds stay."""
    return cast("_T", _cleaned(value))


def _cleaned(value: object) -> object:
    if isinstance(value, str):
        return hide(value)
    if isinstance(value, dict):
        return {key: _cleaned(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(_cleaned(one) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        shown = [one.name for one in fields(value) if one.repr]  # what no repr shows is a secret by intent
        return replace(value, **{name: _cleaned(getattr(value, name)) for name in shown})
    return value


def plain(text: str, *, limit: int = MAX_REMOTE) -> str:
    """A server's words on one line, without markup and control characters, cut to ``limit``."""
    words = " ".join(_TAGS.sub(" ", text).split())
    words = "".join(point for point in words if point.isprintable())
    return words if len(words) <= limit else words[: limit - 1].rstrip() + "…"


@lru_cache(maxsize=512)
def _forms(secret: str) -> frozenset[str]:
    """The ways in which a secret may come back: as it is, without spaces, in an address, a page, JSON, Base64."""
    if len(secret) < _SHORTEST:
        return frozenset()
    squeezed = secret.replace(" ", "")
    written = {secret, squeezed, quote(secret), quote(secret, safe=""), quote_plus(secret), escape(secret)}
    written |= {json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1]}
    coded = {form for one in (secret, squeezed) for form in _in_base64(one.encode())}
    return frozenset(form for form in written | coded if form)


def _in_base64(secret: bytes) -> Iterator[str]:
    """What is the same in every Base64 text that holds ``secret``, whatever stands before and after it."""
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
