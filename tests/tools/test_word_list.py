"""The list of English words: its shape and size, and how it is made."""

import os
from pathlib import Path

import pytest

from planner.lint.wordlists import sections, words_in
from planner.lint.wordparts import cut, is_word
from tools.word_list import HEAD, LIST, MOST, joined, own, plain, scowl, told_by_ending

SECTIONS = ("common", "more", "one", "short", "beginnings", "endings")


def folder_with(tmp_path: Path, **lists: str) -> Path:
    for name, words in lists.items():
        sort, _, size = name.rpartition("_")
        (tmp_path / f"{sort.replace('_', '-')}.{size}").write_text(words, encoding="latin-1")
    return tmp_path


def test_the_list_is_whole_and_small() -> None:
    raw = LIST.read_bytes()
    assert len(raw) <= MOST
    assert raw.decode().startswith(HEAD)
    assert tuple(sections("words.en")) == SECTIONS
    assert max(map(len, raw.decode().splitlines())) <= 120


@pytest.mark.parametrize("section", SECTIONS)
def test_each_section_is_small_letters_in_order_and_once(section: str) -> None:
    words = [word for line in sections("words.en")[section] for word in line.split()]
    assert words == sorted(set(words))
    assert all(word.replace("'", "").isalpha() and word == word.lower() for word in words)


def test_the_sections_share_out_the_words() -> None:
    common, more, one = (words_in("words.en", name) for name in SECTIONS[:3])
    assert len(common) > 4500
    assert len(one) > 1500
    assert not common & (more | words_in("words.en", "short"))
    assert not common & set(own()["never"])


def test_our_own_words_are_all_there() -> None:
    mine = own()
    assert set(mine["more"]) <= words_in("words.en", "more") | words_in("words.en", "common")
    assert set(mine["one"]) <= words_in("words.en", "one")
    assert [set(mine[name]) for name in SECTIONS[3:]] == [words_in("words.en", name) for name in SECTIONS[3:]]


@pytest.mark.parametrize(
    "word",
    ["brainstorming", "cupboard", "hottest", "partition", "constructions", "hispanic", "crowdsourcing"],
)
def test_one_word_is_never_cut(word: str) -> None:
    assert cut(word, "en") is None


def test_the_notice_goes_with_the_list() -> None:
    notice = LIST.with_name("SCOWL.txt").read_text(encoding="utf-8")
    assert "Copyright 2000-2018 by Kevin Atkinson" in notice
    assert "this permission notice appear in" in notice
    assert "planner/lint/data/SCOWL.txt" in (LIST.parents[3] / "docs" / "licences.md").read_text(
        encoding="utf-8"
    )


def test_what_is_read_is_plain_and_of_its_smallest_size(tmp_path: Path) -> None:
    lists = {"english_words_10": "bread\ncan't\ncafé\n", "british_words_20": "bread\nflavour\nLeeds\n"}
    folder = folder_with(tmp_path, **lists)
    assert scowl(folder, (20, 10), ("words",)) == {"bread": 10, "flavour": 20, "leeds": 20}


def test_what_an_ending_tells_is_left_out() -> None:
    found = dict.fromkeys(("bake", "bakes", "baked", "glass", "as", "rod", "unbearably"), 20)
    assert plain(found, ("rod",)) == ["bake", "glass"]
    assert plain({"unbearably": 10}, ()) == ["unbearably"]


@pytest.mark.parametrize("word", ["breads", "baked", "baking", "baker", "freshly", "dishes", "glass", "ours"])
def test_the_tool_and_the_cutter_agree_on_endings(word: str) -> None:
    known = set(words_in("words.en", "common"))
    assert not told_by_ending(word, known) or is_word(word, "en")


def test_joined_words_are_kept_by_size_while_there_is_room() -> None:
    found = {"breadstreet": 35, "breadstreets": 35, "cakestreet": 20, "bread": 10}
    assert joined(found, 100) == ["breadstreet", "cakestreet"]
    assert joined(found, len("cakestreet") + 1) == ["cakestreet"]


def test_scowl_gives_the_same_plain_words_again() -> None:
    folder = os.environ.get("PARLEY_SCOWL")
    if not folder:
        pytest.skip("PARLEY_SCOWL does not name the folder of SCOWL's lists")
    again = plain(scowl(Path(folder), (10, 20), ("words",)), own()["never"])
    assert set(again) == words_in("words.en", "common")
