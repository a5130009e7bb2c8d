"""A rule's page is said piece by piece."""

import re

import pytest

from planner import languages
from planner.languages.catalog import Catalog
from planner.lint.manual import page, pieces
from planner.lint.registry import all_rules

DOC = """A post is
too long.

## Why
It is cut
in the middle.

## Options
- `most` = 3: words of a post, at most.
- `days` = 90: age: in days.

## Fixes
- Cut it
  (opens the post).
- `most` is a word.
"""


def test_the_pieces_are_paragraphs_headings_and_items_on_one_line():
    assert pieces(DOC) == (
        "A post is too long.",
        "Why",
        "It is cut in the middle.",
        "Options",
        "Fixes",
        "Cut it (opens the post).",
        "`most` is a word.",
    )


def test_each_piece_is_said_in_its_place_and_an_option_by_its_own_words(monkeypatch):
    said = {
        "A post is too long.": "Ein Beitrag ist zu lang.",
        "Why": "Warum",
        "words of a post, at most": "höchstens so viele Wörter",
        "Cut it (opens the post).": "Kürzen (öffnet den Beitrag).",
    }
    monkeypatch.setattr(languages, "_chosen", Catalog("de", {(key, ""): (de,) for key, de in said.items()}))
    assert page(DOC) == (
        "Ein Beitrag ist zu lang.\n\n## Warum\nIt is cut\nin the middle.\n\n## Options\n"
        "- `most` = 3: höchstens so viele Wörter.\n- `days` = 90: age: in days.\n\n"
        "## Fixes\n- Kürzen (öffnet den Beitrag).\n- `most` is a word.\n"
    )


@pytest.mark.parametrize(
    ("said", "lines"),
    [
        ("Wort " * 30, ["Wort " * 21 + "Wort", "Wort " * 7 + "Wort"]),
        ("Wort " * 22 + "- 1 Wort", ["Wort " * 22 + "- 1 Wort"]),
        ("Wort " * 22 + "1. Mai", ["Wort " * 22 + "1. Mai"]),
    ],
    ids=["wrapped", "a dash would begin a list", "a date too"],
)
def test_long_pieces_are_wrapped_where_markdown_reads_them_alike(monkeypatch, said, lines):
    monkeypatch.setattr(
        languages, "_chosen", Catalog("de", {("It is cut in the middle.", ""): (said.strip(),)})
    )
    assert page(DOC).split("\n")[4:].index("") == len(lines)
    assert page(DOC).split("\n")[4 : 4 + len(lines)] == lines


@pytest.mark.parametrize("code", ["en", "de"])
def test_what_a_language_lacks_stands_as_in_the_docstring(monkeypatch, code):
    monkeypatch.setattr(languages, "_chosen", Catalog(code, {}))
    assert all(page(rule.doc) == rule.doc for rule in all_rules())


def test_every_word_of_a_page_is_in_a_piece_or_is_an_option(monkeypatch):
    rules = all_rules()
    said = {words for rule in rules for words in (*pieces(rule.doc), *(one.says for one in rule.options))}
    monkeypatch.setattr(languages, "_chosen", Catalog("de", {(one, ""): ("§",) for one in said}))
    for rule in rules:
        left = [line for line in page(rule.doc).split("\n") if line not in {"", "§", "- §", "## §"}]
        assert len(left) == len(rule.options), left
        assert all(re.fullmatch(r"- `\w+` = \S+: §\.", line) for line in left)
