"""The index of words equals a slow comparison of every pair, and forgets what goes."""

import os
import random
import re
import subprocess
import sys
import tracemalloc
import unicodedata
from datetime import timedelta
from fractions import Fraction

from planner.lint.crossposts import plain_words
from planner.lint.similar import LEAST, NOTHING_SIMILAR
from planner.lint.twins import Twins
from tests.planner.lint.plans import START, entry

WORDS = [f"word{number}" for number in range(60)]
LINE = "order now and save 15 % with code bench"


def pieces(text: str) -> set:
    said = re.sub(r"https?://\S+|#\w+", " ", unicodedata.normalize("NFKC", text).casefold())
    words = re.findall(r"\w+", said)
    return {tuple(words[index : index + 3]) for index in range(len(words) - 2)}


def slow(entries, mine, within) -> list:
    """By definition: equal plain words, or a Jaccard of the three-word pieces of LEAST or more."""
    found = []
    for other in sorted(entries, key=lambda one: (one.instant, one.order)):
        if other is mine or abs(other.instant - mine.instant) > within:
            continue
        left, right = pieces(mine.text), pieces(other.text)
        same = bool(plain_words(mine.text)) and plain_words(mine.text) == plain_words(other.text)
        if same or (left | right and Fraction(len(left & right), len(left | right)) >= LEAST):
            found.append(other.post)
    return found


def texts(chance: random.Random) -> list[str]:
    made: list[str] = ["", "Hm.", "Hm!", "Good morning", "good  morning #coffee"]
    for _ in range(40):
        words = chance.choices(WORDS, k=chance.randint(2, 30))
        made.append(" ".join(words))
        for _ in range(chance.randint(0, 3)):
            other = words.copy()
            other[chance.randrange(len(other))] = chance.choice(WORDS)
            made.append(f"{' '.join(other)} {chance.choice(('', LINE, '#tag', 'https://a.example/b'))}")
    return made


def test_near_posts_are_those_of_a_slow_comparison() -> None:
    for seed in range(6):
        chance = random.Random(seed)
        said = texts(chance)
        entries = [
            entry(number, START + timedelta(hours=chance.randrange(24 * 90)), text=chance.choice(said))
            for number in range(150)
        ]
        twins = Twins()
        there = chance.choice((0, 50, 150))  # with which the index begins; the others come one by one
        twins.load(entries[:there])
        for one in entries[there:]:
            twins.add(one)
        for gone in chance.sample(entries, 40):
            twins.remove(gone)
            entries.remove(gone)
        for one in entries:
            for days in (1, 60):
                near = twins.near(one, timedelta(days=days))
                assert [match.entry.post for match in near] == slow(entries, one, timedelta(days=days))
                assert all(match.shared * 20 >= match.pieces * 17 for match in near)


def test_equal_words_whatever_stands_around_them() -> None:
    twins = Twins()
    first = entry(1, START, text="Fresh rye today. https://a.example #rye")
    second = entry(2, START + timedelta(days=1), text="FRESH  RYE today.")
    for one in (first, second, entry(3, START + timedelta(days=2), text="Fresh rye today")):
        twins.add(one)
    assert [match.entry.post for match in twins.same(first, timedelta(days=1))] == ["row:2"]
    assert not twins.same(first, timedelta(hours=23))


def test_a_text_that_is_not_in_it_can_be_asked_about() -> None:
    twins = Twins()
    twins.add(entry(1, START, text="Three loaves for the price of two, until Saturday."))
    typed = entry(9, START, text="Three loaves for the price of two, until Saturday!")
    assert [match.entry.post for match in twins.near(typed, timedelta(days=1))] == ["row:1"]
    assert not NOTHING_SIMILAR.near(typed, timedelta(days=1))
    assert not NOTHING_SIMILAR.same(typed, timedelta(days=1))


def test_nothing_is_left_of_what_goes() -> None:
    twins = Twins()
    entries = [entry(number, START, text=f"{LINE} {number} {number} and more of it") for number in range(50)]
    for one in entries:
        twins.add(one)
    assert len(twins) == 50
    for one in entries:
        twins.remove(one)
    assert len(twins) == 0
    assert not twins.near(entries[0], timedelta(days=1))


def test_a_post_takes_little_memory() -> None:
    chance = random.Random(4)
    entries = [
        entry(number, START + timedelta(hours=number), text=" ".join(chance.choices(WORDS, k=20)))
        for number in range(1_000)
    ]
    tracemalloc.start()
    twins = Twins()
    for one in entries:
        twins.add(one)
    used, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert used / len(twins) < 3_000


def test_pieces_are_the_same_in_every_process() -> None:
    """What is kept of them for the next run is read by another process, whose strings hash otherwise."""
    script = (
        "from planner.lint.twins import Signature; from tests.planner.lint.plans import START, entry;"
        "print(list(Signature(entry(1, START, text='one two three four \\u00e9 \\U0001f35e five')).pieces))"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(said) == 1
    assert said != {"[]\n"}
