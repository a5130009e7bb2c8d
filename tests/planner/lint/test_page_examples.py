"""What a page quotes is true: its example is found, and what it says to use instead is not."""

import re

import pytest

from planner.domain.brief import Brief
from planner.lint.examples import Example, Line
from planner.lint.registry import rule_named
from tests.planner.lint.test_rules import found

SETTINGS = {
    "A11Y002": {},
    "A11Y003": {},
    "DUP004": {"network": "bluesky", "account": "fennelandrye.test"},
    "KND001": {"kind": ""},
    "KND002": {"kind": "teach"},
    "KND003": {"kind": "story"},
    "KND004": {"kind": "converse"},
    "LEG001": {"disclosure": "gift"},
    "LEG002": {},
    "LNK001": {},
    "LNK002": {},
    "LNK003": {"campaign": "Christmas 2026"},
    "LNK004": {},
    "MIX005": {"kind": "promote"},
    "SAF003": {},
    "TAG001": {},
    "TAG002": {},
    "TIM006": {"when": "2026-11-28 09:00"},
    "TIM007": {"when": "2026-12-27 09:00"},
    "TXT002": {},
    "TXT003": {},
    "TXT004": {},
    "TXT005": {},
}
"""The pages whose example is a whole post or what stands in one of its fields, and what is set beside its text."""
FIELD = {"A11Y002": "alt", "LNK003": "link"}
"""Where the quoted words stand, when they are no text."""
BRIEF = Brief(own_domains=("fennelandrye.de",))
HOME = Line(when="2026-11-09 09:00", text="Rye.")


def quoted(code: str, heading: str) -> list[str]:
    """What a page quotes under a heading, each on one line."""
    part = rule_named(code).doc.partition(f"## {heading}")[2].partition("\n## ")[0]
    return [" ".join(one.split()) for one in re.findall(r'["`]([^"`]+)["`]', part)]


def is_found(code: str, text: str) -> bool:
    """Whether the rule finds a post with this text."""
    one = Line(**{"when": "2026-11-02 09:00", FIELD.get(code, "text"): text, **SETTINGS[code]})
    return any(
        "row:1" in finding.posts
        for finding in found(rule_named(code), Example(says="", lines=(one, HOME), brief=BRIEF))
    )


@pytest.mark.parametrize("code", SETTINGS)
def test_the_example_is_found(code: str) -> None:
    assert is_found(code, quoted(code, "Example")[0])


@pytest.mark.parametrize("code", SETTINGS)
def test_what_to_use_instead_is_not_found(code: str) -> None:
    for text in quoted(code, "Use instead"):
        assert not is_found(code, text), text


def test_most_pages_say_in_words_of_a_post_what_to_use_instead() -> None:
    assert sum(bool(quoted(code, "Use instead")) for code in SETTINGS) >= len(SETTINGS) // 2
