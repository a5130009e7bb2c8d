"""Limits that an account's own server sets otherwise than its network: kept with the account as facts."""

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from planner.domain.media import TAKES_FILM

FactPairs: TypeAlias = Mapping[str, int | str | bool] | Iterable[tuple[str, int | str | bool]]
"""Limits read from an account's own server: ``{"text_limit": 500}`` or the same as pairs."""

NUMBERS = (
    "text_limit",
    "byte_limit",
    "url_weight",
    "media_max",
    "image_bytes",
    "image_max_pixels",
    "gif_max_pixels",
    "video_bytes",
    "video_seconds",
    "alt_limit",
)
"""The facts of a network that it may set otherwise; all are integers from 1."""


def own_limits(account_facts: FactPairs) -> dict[str, Any]:
    """What it told of them, by the names of ``NetworkFacts``; anything else is ignored."""
    told = dict(account_facts)
    own: dict[str, Any] = {
        name: value for name, value in told.items() if name in NUMBERS and type(value) is int and value > 0
    }
    return {**own, TAKES_FILM: True} if told.get(TAKES_FILM) is True else own
