"""Words that a plan's file may hold in other languages than English, from one file each (``words.de.toml``)."""

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files


@lru_cache(maxsize=16)
def meant(table: str) -> Mapping[str, str]:
    """The English word that each other word of a table means: {"werbung": "promote"} of "kind"."""
    found: dict[str, str] = {}
    for path in sorted(files("planner.exchange").iterdir(), key=lambda one: one.name):
        if path.name.startswith("words.") and path.name.endswith(".toml"):
            words = tomllib.loads(path.read_text(encoding="utf-8"))[table]
            found |= {word.casefold(): english for english, others in words.items() for word in others}
    return found


def in_english(cell: str, table: str) -> str:
    """The English word of what stands in a cell; a word that is not among the table's as it is."""
    return meant(table).get(" ".join(cell.split()).casefold(), cell)
