"""The sentences for people that stand outside code: what ``planner.languages.tr_data`` says.

Qt's ``lupdate`` reads code alone: ``tools.languages`` hands it these, and a test holds every language to them.
"""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from planner.lint.manual import pieces
from planner.lint.profiles.presets import NAMES
from planner.lint.registry import all_rules
from planner.networks.by_hand import SENTENCES as BY_HAND
from planner.networks.facts import SENTENCES as FACTS
from planner.networks.options import SENTENCES as OPTIONS

ROOT = Path(__file__).resolve().parents[1]
NETWORKS = ROOT / "planner" / "networks" / "facts"
PRESETS = ROOT / "planner" / "lint" / "presets"
CONTESTS = ROOT / "planner" / "lint" / "data" / "contest.toml"


def data_sentences() -> dict[str, str]:
    """Each sentence once, in English, with the place where it stands."""
    found: dict[str, str] = {}
    for where, text in (*_pages(), *_facts(), *_presets(), *_contests()):
        if text:
            found.setdefault(text, where)
    return found


def _pages() -> Iterator[tuple[str, str]]:
    """The manual pages of the linter's rules."""
    for rule in all_rules():
        yield from ((rule.code, piece) for piece in pieces(rule.doc))


def _facts() -> Iterator[tuple[str, str]]:
    """What networks say of deleting, folding and their options."""
    for path in sorted(NETWORKS.glob("*.toml")):
        table = _read(path)
        yield from ((path.name, table["post"].get(name, "")) for name in FACTS)
        yield path.name, table.get("look", {}).get("fold_word", "")
        if table.get("label_is_words"):
            yield path.name, table["label"]
        yield from ((path.name, table.get("hand", {}).get(name, "")) for name in BY_HAND)
        for option in table.get("option", ()):
            yield from ((path.name, option.get(name, "")) for name in OPTIONS)
            yield from ((path.name, choice["label"]) for choice in option.get("choices", ()))


def _presets() -> Iterator[tuple[str, str]]:
    for name in NAMES:
        table = _read(PRESETS / f"{name}.toml")
        yield from ((f"{name}.toml", table[key]) for key in ("label", "says"))


def _contests() -> Iterator[tuple[str, str]]:
    """What a giveaway must tell."""
    yield from ((CONTESTS.name, must["name"]) for must in _read(CONTESTS)["must"])


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))
