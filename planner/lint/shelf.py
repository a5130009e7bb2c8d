"""Reads the dated data files beside the rules: law, labels, hosts and words that change."""

import tomllib
from functools import lru_cache
from importlib.resources import files
from typing import Any


@lru_cache(maxsize=16)
def table(name: str) -> dict[str, Any]:
    """The data file ``data/NAME.toml``, read when a rule first needs it."""
    text = (files("planner.lint") / "data" / f"{name}.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def one_of(phrases: "list[str] | tuple[str, ...]") -> str:
    """Phrases in regular notation as one group that matches any of them, long ones first."""
    return "(?:" + "|".join(sorted(phrases, key=len, reverse=True)) + ")"
