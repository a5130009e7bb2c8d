"""Keeps secrets out of everything that is shown, logged or stored."""

from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace
from typing import TypeVar, cast

import regex

from planner.domain.hidden import HIDDEN, hide

_T = TypeVar("_T")

MAX_REMOTE = 300
"""As much of a server's own words as a person is shown, in characters."""

_SHAPES = (
    regex.compile(r"(?<=\b(?:Bearer|Basic|DPoP)\s)(?=\S*[\d=])[\w.~+/=-]{6,}", regex.IGNORECASE),
    regex.compile(r"\beyJ[\w-]+\.[\w-]+\.[\w-]*"),  # a JSON web token
    regex.compile(
        r"(?<=(?:password|passwd|token|secret|code|Jwt)[\"']?\s*[=:]\s*[\"']?)[^\s\"'&,;<>]{4,}",
        regex.IGNORECASE,
    ),
    regex.compile(r"(?<=://)[^/\s@:]+:[^/\s@]+(?=@)"),
    regex.compile(r"(?<=/bot)\d+:[\w-]{8,}"),  # Telegram has the token in its addresses
    regex.compile(r"(?<=/webhooks/\d+/)[\w-]{8,}"),  # and so does a webhook of Discord
)
_TAGS = regex.compile(r"<(?:script|style)\b.*?</(?:script|style)>|<[^<>]*>", regex.DOTALL | regex.IGNORECASE)


def redact(text: str, secrets: Iterable[str] = ()) -> str:
    """``text`` without these secrets, those this process had in hand, and anything shaped like one."""
    text = hide(text, secrets)
    for shape in _SHAPES:
        text = shape.sub(HIDDEN, text)
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
