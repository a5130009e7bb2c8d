"""Story prompts: questions to begin a post of a kind with, from dated files, one for each language, and a client's own."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from importlib.resources import files

from planner.domain.brief import Brief
from planner.domain.kinds import Kind

LANGUAGES = ("en", "de")
"""Languages that have a file; another one is served in the first."""


@dataclass(frozen=True, slots=True)
class Prompts:
    """The prompts of one language.

    Attributes:
        language: BCP-47 code. read: when they were last gone over. by_kind: for every kind; Parley's own at least four.
    """

    language: str
    read: date
    by_kind: Mapping[Kind, tuple[str, ...]]

    def for_slot(self, kind: Kind | None, day: date) -> str:
        """A prompt for a post of ``kind`` on ``day``: another each week, the same one when asked again; "" without any."""
        kinds = [kind] if kind else list(self.by_kind)
        offered = [prompt for one in kinds for prompt in self.by_kind[one]]
        week = day.toordinal() // 7
        return offered[(week + day.weekday()) % len(offered)] if offered else ""


@lru_cache(maxsize=len(LANGUAGES))
def _read(language: str) -> Prompts:
    text = (files("planner.almanac") / f"prompts.{language}.toml").read_text(encoding="utf-8")
    data = tomllib.loads(text)
    by_kind = {kind: tuple(data["prompts"][kind.value]) for kind in Kind}
    return Prompts(language, data["read"], by_kind)


def prompts_in(language: str) -> Prompts:
    """The prompts in a language ("de-AT" is "de"); those in English where there are none."""
    base = language.lower().replace("_", "-").split("-")[0]
    return _read(base if base in LANGUAGES else LANGUAGES[0])


def prompts_of(language: str, brief: Brief) -> Prompts:
    """A client's own prompts of each kind, then Parley's in ``language`` that were not switched off."""
    shipped, off = prompts_in(language), frozenset(brief.no_prompts)
    by_kind = {
        kind: (
            *(words for one, words in brief.own_prompts if one is kind),
            *(words for words in offered if words not in off),
        )
        for kind, offered in shipped.by_kind.items()
    }
    return Prompts(shipped.language, shipped.read, by_kind)
