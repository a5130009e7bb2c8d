"""The published suites that counting and finding are measured by."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).resolve().parents[2] / "data" / "conformance"
UNICODE = "18.0.0"
FILES = ("validate.yml", "extract.yml", "tlds.yml")


def cases(file: str, *sections: str) -> list[Any]:
    """The cases of some sections of twitter-text's suite as (text, expected)."""
    tests = _read(file)
    return [(case["text"], case["expected"]) for section in sections for case in tests[section]]


def count_of_cases() -> int:
    """How many cases the three files have."""
    return sum(len(section) for name in FILES for section in _read(name).values())


def grapheme_breaks() -> Iterator[list[str]]:
    """Texts of Unicode's own test file, as the pieces that they fall into."""
    file = FOLDER / f"GraphemeBreakTest-{UNICODE}.txt"
    for line in file.read_text(encoding="utf-8").splitlines():
        shown = line.partition("#")[0].strip()
        if shown:
            pieces = (piece for piece in shown.split("÷") if piece.strip())
            yield ["".join(chr(int(code, 16)) for code in piece.split() if code != "×") for piece in pieces]


@cache
def _read(file: str) -> Any:
    """The sections of a file, by PyYAML's parser in C where it was built with it: a tenth of the time."""
    text = (FOLDER / "twitter-text" / file).read_text(encoding="utf-8")
    return yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))["tests"]
