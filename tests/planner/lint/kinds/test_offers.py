"""How much of what small businesses write is read rightly: offers as hard asks, everything else not."""

import csv
import os
from collections import Counter
from pathlib import Path

import pytest

from planner.domain.kinds import Ask
from planner.lint.kinds.ask import read_ask
from tests.planner.lint.kinds.offers import texts


def hard(lines: list[str], language: str | None = None) -> float:
    return sum(read_ask(line, language).ask is Ask.HARD for line in lines) / len(lines)


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize(
    ("name", "lines", "least"),
    [
        ("hard_sell", 100, 0.97),
        ("hard_sell_more", 120, 0.95),
        ("hard_sell_heldout", 60, 0.9),
        ("hard_sell_fresh", 30, 0.4),
    ],
)
def test_offers_read_as_hard_asks(name: str, lines: int, least: float, language: str) -> None:
    offers = texts(name)[language]
    assert len(set(offers)) == len(offers) == lines
    assert hard(offers) >= least
    assert hard(offers, language) >= least


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize(("name", "lines"), [("not_selling", 100), ("not_selling_heldout", 40)])
def test_stories_tips_and_notices_do_not(name: str, lines: int, language: str) -> None:
    others = texts(name)[language]
    assert len(set(others)) == len(others) == lines
    assert hard(others) <= 0.03
    assert hard(others, language) <= 0.03


def test_company_posts_hardly_ever_read_as_hard_asks() -> None:
    path = os.environ.get("PARLEY_POSTS_CSV")
    if not path:
        pytest.skip("PARLEY_POSTS_CSV does not name the labelled posts")
    with Path(path).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    posts = Counter(row["label"] for row in rows)
    told = Counter(row["label"] for row in rows if read_ask(row["text"]).ask is Ask.HARD)
    assert told["Information"] <= 0.01 * posts["Information"]
    assert told["Dialogue"] <= 0.01 * posts["Dialogue"]
