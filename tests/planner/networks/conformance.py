"""The published suites that counting and finding are measured by, where this machine has them."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

OWN = Path(__file__).resolve().parents[2] / "data" / "conformance"
FOLDER = os.environ.get("PARLEY_CONFORMANCE", "")
MISSING = "PARLEY_CONFORMANCE names no folder with twitter-text's validate.yml, extract.yml and tlds.yml"


def is_there() -> bool:
    """Whether twitter-text's suite can be read."""
    return bool(FOLDER) and all(
        (Path(FOLDER) / name).is_file() for name in ("validate.yml", "extract.yml", "tlds.yml")
    )


def cases(file: str, *sections: str) -> list[Any]:
    """The cases of some sections as (text, expected); none when the suite is not there."""
    if not is_there():
        return []
    tests = yaml.safe_load((Path(FOLDER) / file).read_text(encoding="utf-8"))["tests"]
    return [(case["text"], case["expected"]) for section in sections for case in tests[section]]


def count_of_cases() -> int:
    """How many cases the three files have."""
    files = ("validate.yml", "extract.yml", "tlds.yml")
    read = (yaml.safe_load((Path(FOLDER) / name).read_text(encoding="utf-8"))["tests"] for name in files)
    return sum(len(section) for tests in read for section in tests.values())


def grapheme_breaks() -> Iterator[list[str]]:
    """Texts of Unicode's own test file, as the pieces that they fall into."""
    for line in (OWN / "GraphemeBreakTest-15.0.0.txt").read_text(encoding="utf-8").splitlines():
        shown = line.partition("#")[0].strip()
        if shown:
            pieces = (piece for piece in shown.split("÷") if piece.strip())
            yield ["".join(chr(int(code, 16)) for code in piece.split() if code != "×") for piece in pieces]
