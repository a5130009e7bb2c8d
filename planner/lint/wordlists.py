"""Word lists of the rules: dated text files under ``data/``, read once and only when a rule needs them.

Lines that begin with ";" are remarks, "[name]" begins a section.
"""

from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files


@lru_cache(maxsize=32)
def sections(name: str) -> Mapping[str, tuple[str, ...]]:
    """The lines of ``data/<name>.txt`` by section, in order, without remarks and blank lines."""
    text = (files("planner.lint.data") / f"{name}.txt").read_text(encoding="utf-8")
    found: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in (line.strip() for line in text.splitlines()):
        if line.startswith("[") and line.endswith("]"):
            lines = found.setdefault(line[1:-1], [])
        elif line and not line.startswith(";"):
            lines.append(line)
    return {section: tuple(lines) for section, lines in found.items()}


@lru_cache(maxsize=64)
def words_in(name: str, section: str) -> frozenset[str]:
    """The single words of one section, blanks between them."""
    return frozenset(word for line in sections(name)[section] for word in line.split())
