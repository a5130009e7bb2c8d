"""The first two words of a cue: they may say yes for nothing, and never no for something."""

import random
import re

import pytest

from planner.lint.kinds.beginnings import NUMBER, seconds_of
from planner.lint.kinds.cuelist import SECTIONS, CueText
from planner.lint.kinds.index import Candidate, index_of
from planner.lint.kinds.lexicon import shipped

TOKEN = re.compile(r"\w+|[-€%]")


@pytest.mark.parametrize(
    ("phrase", "seconds"),
    [
        ("order now", {"order": {"now"}}),
        ("(a|the|new) book by *", {"a": {"book"}, "the": {"book"}, "new": {"book"}}),
        ("[in] (my|our) free *", {"in": {"my", "our"}, "my": {"free"}, "our": {"free"}}),
        ("book [now|today]", {"book": None}),
        ("bogo", {"bogo": None}),
        ("jetzt [*] sichern", {"jetzt": None}),
        ("we'd love to", {"we": {"d"}}),
        ("in (zwei|#) raten", {"in": {"zwei", NUMBER}}),
        ("#~(€|eur)", {NUMBER: {NUMBER, "€", "eur"}}),
        ("# * left", {NUMBER: None}),
        ("us€~#", {"us": {"€"}}),
        ("the (pre|post)order", {"the": {"preorder", "postorder"}}),
        ("free#", {"free": None}),
    ],
)
def test_second_words(phrase: str, seconds: dict[str, set[str] | None]) -> None:
    assert seconds_of(phrase, TOKEN) == seconds


def test_a_cue_of_very_many_spellings_says_nothing() -> None:
    letters = "(a|b|c|d|e|f|g|h|i|j)"
    assert seconds_of("~".join([letters] * 5) + " x", TOKEN) == {}


def _spelled(phrase: str, chance: random.Random) -> str:
    """One text that a phrase stands for."""
    said = phrase.strip()
    while found := re.search(r"([(\[])([^()\[\]]*)([)\]])(\s?)", said):
        branch = chance.choice([*found[2].split("|"), *([""] if found[1] == "[" else [])])
        gap = found[4] if branch else ""
        said = said[: found.start()] + branch + gap + said[found.end() :]
    marks = {"#": lambda: chance.choice(["3", "12", "9,90", "1.200"]), "~": lambda: chance.choice(["", " "])}
    said = re.sub(r"(?<=\w)\*|\+", lambda _: chance.choice(["", "n"]), said)
    said = re.sub(r"[#~]", lambda mark: marks[mark[0]](), said)
    return re.sub(r"\*", lambda _: chance.choice(["one", "one two"]), said).strip()


def test_every_shipped_cue_is_found_where_it_is_spelled_out() -> None:
    chance = random.Random(7)
    found = tried = 0
    for language, one in shipped().lists.items():
        for section in SECTIONS:
            for phrase in one.phrases.get(section, {}):
                alone = index_of({language: CueText({section: {phrase: 1.0}})}, [section])
                for _ in range(4):
                    text = (
                        chance.choice(["", "so ", "now, "])
                        + _spelled(phrase, chance)
                        + chance.choice([".", " x"])
                    )
                    pattern = Candidate(phrase, 1.0, language, section).pattern
                    if pattern.search(text):
                        tried += 1
                        found += bool(alone.matches(text))
    assert tried > 2_000
    assert found == tried
