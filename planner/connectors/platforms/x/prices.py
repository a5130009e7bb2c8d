"""What posts on X cost: by the words, a post with an address in it more than ten times as much."""

import tomllib
from functools import lru_cache
from importlib.resources import files

from planner.connectors.connector import Json
from planner.connectors.fields import text_at
from planner.connectors.steps import alt_of
from planner.domain.journal import StepRole
from planner.networks.entities import found
from planner.networks.facts import facts_of
from planner.networks.rendered import Rendered


class Prices:
    """``planner.connectors.costs.Costs``."""

    def estimate(self, rendered: Rendered) -> int:
        """All parts, and the alt texts of their pictures."""
        described = sum(bool(alt_of(use)) for part in rendered.parts for use in part.media)
        return described * _price("alt_text") + sum(_of_words(part.text) for part in rendered.parts)

    def price(self, frozen: Json) -> int:
        """A part by its words; an upload by its alt text alone."""
        if text_at(frozen, "role") == StepRole.MEDIA.value:
            return _price("alt_text") if text_at(frozen, "media", "alt") else 0
        return _of_words(text_at(frozen, "body", "text"))


def _of_words(text: str) -> int:
    facts = facts_of("x")
    linked = bool(facts and found(text, facts).urls)
    return _price("post_with_link" if linked else "post")


def _price(name: str) -> int:
    return int(_read()[name])


@lru_cache(maxsize=1)
def _read() -> dict[str, int]:
    table = tomllib.loads((files(__package__) / "prices.toml").read_text(encoding="utf-8"))
    return {name: value for name, value in table.items() if isinstance(value, int)}
