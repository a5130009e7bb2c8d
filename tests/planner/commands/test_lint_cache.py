"""``lint`` twice: the second run says the same, and nothing that was kept is trusted."""

from pathlib import Path

import pytest

from planner import languages
from tests.planner.commands.linting import Terminal
from tests.planner.languages.shouting import Shouting

FORMATS = [
    ("--format", "json"),
    ("--format", "sarif"),
    (),
    ("--quiet",),
    ("--quiet", "--fail-level", "info"),
    ("--all", "--quiet"),
]


@pytest.fixture
def terminal() -> Terminal:
    return Terminal()


@pytest.mark.parametrize("shown", FORMATS)
def test_the_second_run_says_the_same(terminal, shown) -> None:
    plain = terminal(*shown, "--no-cache")
    assert not terminal.cache.kept
    assert terminal(*shown) == plain
    assert len(terminal.cache.kept) == 1
    for other in FORMATS:
        terminal(*other)  # whoever wrote it last
        assert terminal(*shown) == plain


def test_another_clock_and_other_settings_say_the_same_as_without(terminal) -> None:
    terminal("--format", "json")
    for words in (
        ("--now", "2026-11-29T18:30Z"),
        ("--now", "2027-03-01T00:00Z"),
        ("--zone", "Asia/Tokyo"),
        ("--ignore", "TXT"),
        ("--select", "KND,MIX"),
    ):
        wanted = terminal("--format", "json", *words, "--no-cache")
        assert terminal("--format", "json", *words) == wanted


def test_a_changed_row_is_read_anew(terminal) -> None:
    terminal("--format", "json")
    rows = terminal.files.kept[Path("bakery.csv")].decode()
    first = rows.splitlines()[1]
    changed = rows.replace(first, first.replace("scheduled", "scheduled", 1).replace(".", "!!", 1), 1)
    assert changed != rows
    terminal.files.kept[Path("bakery.csv")] = changed.encode()
    wanted = terminal("--format", "json", "--no-cache")
    assert terminal("--format", "json") == wanted


@pytest.mark.parametrize("data", [b"", b"{}", b"parley lint cache 2\n", b"\x00" * 500])
def test_a_foreign_file_is_passed_over(terminal, data) -> None:
    wanted = terminal("--format", "json", "--no-cache")
    terminal("--format", "json")
    terminal.cache.kept = dict.fromkeys(terminal.cache.kept, data)
    assert terminal("--format", "json") == wanted
    assert all(kept != data for kept in terminal.cache.kept.values())


def test_fixes_are_there_after_a_run_that_showed_none(terminal) -> None:
    terminal("--quiet")
    assert terminal("--format", "json") == terminal("--format", "json", "--no-cache")


def test_an_unchanged_plan_writes_nothing(terminal) -> None:
    terminal("--quiet")
    name = next(iter(terminal.cache.kept))
    data = terminal.cache.kept[name]
    terminal("--quiet")
    assert terminal.cache.kept[name] is data


def test_another_language_says_its_own_words(terminal, monkeypatch) -> None:
    english = terminal()
    monkeypatch.setattr(languages, "_chosen", Shouting())
    wanted = terminal("--no-cache")
    assert wanted != english
    assert terminal() == wanted
    monkeypatch.undo()
    assert terminal() == english
