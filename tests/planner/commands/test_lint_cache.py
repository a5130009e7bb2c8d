"""``lint`` twice: the second run says the same, and nothing that was kept is trusted."""

import argparse
from datetime import UTC, datetime
from pathlib import Path

import pytest

from planner import languages
from planner.commands.lint import COMMAND
from planner.ports.clock import FixedClock
from planner.ports.services import Outside
from tests.fakes.cache import FakeCache
from tests.fakes.files import FakeFiles
from tests.planner.languages.shouting import Shouting

BAKERY = Path(__file__).resolve().parents[3] / "tests" / "data" / "plans" / "bakery.parley.csv"
NOW = datetime(2026, 11, 22, tzinfo=UTC)
FORMATS = [
    ("--format", "json"),
    ("--format", "sarif"),
    (),
    ("--quiet",),
    ("--quiet", "--fail-level", "info"),
    ("--all", "--quiet"),
]


def nothing_to_open(*_: object, **__: object):
    raise AssertionError("a file needs no plan")


class Terminal:
    """Runs the command over files and a cache in memory."""

    def __init__(self, capsys) -> None:
        self._capsys = capsys
        self.files = FakeFiles({"bakery.csv": BAKERY.read_bytes()})
        self.cache = FakeCache()

    def __call__(self, *words: str) -> str:
        parser = argparse.ArgumentParser()
        COMMAND.add(parser)
        outside = Outside(
            clock=FixedClock(NOW),
            files=self.files,
            data_dir=Path("data"),
            open=nothing_to_open,
            open_sample=nothing_to_open,
            open_file=nothing_to_open,
            cache=self.cache,
        )
        assert COMMAND.run(parser.parse_args(["bakery.csv", "--select", "ALL", *words]), outside) in {0, 1}
        return self._capsys.readouterr().out


@pytest.fixture
def terminal(capsys) -> Terminal:
    return Terminal(capsys)


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
