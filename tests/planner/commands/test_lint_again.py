"""``lint`` on a file of which little changed: what it says is what a run without memory says."""

import random
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.exchange import parts
from planner.lint import cache, row_texts
from planner.lint.engine import Linter
from planner.lint.registry import all_rules
from planner.lint.rule import Context, UnitKind
from planner.lint.units import PlanView
from tests.planner.commands.linting import NOW, Terminal
from tests.planner.commands.plan_files import (
    ROWS,
    WORDY,
    edited,
    file_of,
    halved,
    several,
    unlike,
)

FILE = Path("bakery.csv")
SETTINGS = Path("lint.toml")
TOLD = (
    b"",
    b'preset = "80-20"\n',
    b"[rules.TXT003]\nmarks = 0\n",
    b'[client."Tailor Ines".brief]\ndenied-words = ["rye"]\n',
    b'[post."row:3".rules.TXT003]\nseverity = "error"\n',
    b'[[ignored]]\nrule = "LNK004"\npost = "row:5"\nreason = "agreed"\nuntil = 2027-01-01\n',
    b'[client."Bike Shop".rules.MIX001]\nposts = 12\n',
    b'[[ignored]]\nrule = "MIX001"\nclient = "Bike Shop"\nreason = "agreed"\nuntil = 2027-01-01\n',
    b'[[ignored]]\nrule = "KND003"\nreason = "agreed"\nuntil = 2026-11-25\n',
)
OWN = b"- {name: no-rye, check: existence, words: rye, message: '{found} times {match}'}"
WORDS = (
    (),
    ("--all",),
    ("--now", "2026-11-22T00:00Z"),
    ("--now", "2026-11-22T00:07Z"),
    ("--now", "2026-11-24T06:44Z"),
    ("--now", "2026-11-24T06:46Z", "--ignore", "FRQ004"),
    ("--now", "2026-12-19T18:00Z"),
    ("--now", "2026-12-19T19:01Z"),
    ("--now", "2026-11-24T16:00Z"),
    ("--now", "2027-02-01T00:00Z"),
    ("--zone", "Asia/Tokyo"),
    ("--ignore", "TXT,LNT"),
    ("--fail-level", "info"),
    ("--fail-level", "error"),
)


@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 10**6))
def test_whatever_is_edited_the_next_run_says_what_one_without_memory_says(seed: int) -> None:
    chance, terminal = random.Random(seed), Terminal()
    rows, words = several(), ()
    for _ in range(4):
        terminal.files.kept[FILE] = file_of(rows)
        wanted = terminal("--quiet", *words, "--no-cache")
        assert terminal("--quiet", *words) == wanted
        for _ in range(chance.randrange(3)):
            rows = edited(rows, chance)
        match chance.randrange(5):
            case 0:
                words = chance.choice(WORDS)
            case 4:
                words = ("--now", f"2026-11-24T{chance.randrange(24):02}:{chance.randrange(60):02}Z")
            case 1:
                terminal.files.kept[SETTINGS] = chance.choice(TOLD)
            case 2:
                terminal.files.kept[Path("own.yaml")] = OWN
                words = chance.choice(((), ("--rules", "own.yaml")))
            case _:
                terminal("--format", "json")


@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 10**6))
def test_whatever_little_changes_the_next_run_says_what_one_without_memory_says(seed: int) -> None:
    chance, terminal = random.Random(seed), Terminal()
    rows, words = chance.choice((unlike, halved))(), chance.choice(WORDS)
    terminal.files.kept[SETTINGS] = chance.choice((b"", *TOLD))
    for _ in range(5):
        terminal.files.kept[FILE] = file_of(rows)
        wanted = terminal("--quiet", *words, "--no-cache")
        assert terminal("--quiet", *words) == wanted
        for _ in range(chance.randrange(1, 4)):
            rows = edited(rows, chance, chance.choice((WORDY, ROWS)))


def read_rows(monkeypatch) -> list[int]:
    """Numbers of the rows that are read from now on."""
    read: list[int] = []
    real = parts.entries_of_rows

    def noted(rows, **how):
        read.extend(row.number for row in rows)
        return real(rows, **how)

    monkeypatch.setattr(parts, "entries_of_rows", noted)
    return read


def test_only_clients_that_changed_are_read(monkeypatch) -> None:
    terminal, rows = Terminal(), several()
    terminal.files.kept[FILE] = file_of(rows)
    terminal("--quiet")
    read = read_rows(monkeypatch)
    terminal("--quiet")
    assert not read
    rows.insert(1, next(row for row in rows if row[0] == "Bike Shop"))
    rows[7][rows[0].index("kind")] = "inspire"
    terminal.files.kept[FILE] = file_of(rows)
    terminal("--quiet")
    assert {rows[number][0] for number in read} == {"Bike Shop", rows[7][0]}


def test_of_changed_words_only_these_are_read_unless_they_tell_the_sequence_something_else(
    monkeypatch,
) -> None:
    terminal, rows = Terminal(), unlike()
    text = rows[0].index("text")
    terminal.files.kept[FILE] = file_of(rows)
    terminal("--quiet")
    read = read_rows(monkeypatch)
    rows[6][text] += " The oven is warm."
    rows[13][text] += " So are we."
    terminal.files.kept[FILE] = file_of(rows)
    said = terminal("--quiet")
    assert sorted(read) == [6, 13]
    read.clear()
    assert terminal("--quiet") == said
    assert not read
    rows[6][text] += " Order now, only today: 20 % off!"
    terminal.files.kept[FILE] = file_of(rows)
    terminal("--quiet")
    assert sorted(read) == [number for number, row in enumerate(rows[1:], 1) if row[0] == rows[6][0]]


def judged_posts(monkeypatch) -> list[str]:
    """The posts that are judged with all others of their client from now on."""
    judged: list[str] = []
    real = Linter.lint

    def noted(self, entries, *args, **how):
        judged.extend(one.post for one in entries)
        return real(self, entries, *args, **how)

    monkeypatch.setattr(Linter, "lint", noted)
    return judged


@pytest.mark.parametrize("what", ["time", "kind", "gone", "new", "last", "moved"])
def test_of_a_changed_post_the_client_is_asked_again_and_not_its_other_posts(monkeypatch, what) -> None:
    terminal, rows = Terminal(), unlike()
    header, row = rows[0], rows[6].copy()
    for one in rows[5::8]:
        one[header.index("account")] += " too"
    terminal.files.kept[FILE] = file_of(rows)
    terminal("--quiet")
    match what:
        case "time":
            rows[6][header.index("time")] = "05:55"
        case "kind":
            rows[6][header.index("kind")] = "promote" if row[header.index("kind")] == "story" else "story"
        case "new":
            rows.insert(3, [*row[:3], "2026-11-29", *row[4:]])
        case "last":
            rows.append([*row[:3], "2026-11-29", *row[4:]])
        case "gone":
            del rows[6]
        case _:
            rows.insert(1, rows.pop(14))
    terminal.files.kept[FILE] = file_of(rows)
    wanted = terminal("--quiet", "--no-cache")
    judged, read = judged_posts(monkeypatch), read_rows(monkeypatch)
    assert terminal("--quiet") == wanted
    assert not judged
    assert {rows[number][0] for number in read} == {row[0]}
    read.clear()
    assert terminal("--quiet") == wanted
    assert not read


def test_rows_that_became_wrong_in_several_clients_are_told_together() -> None:
    terminal, rows = Terminal(), unlike()
    terminal.files.kept[FILE] = file_of(rows)
    terminal("--quiet")
    for number in (3, 6, 8):
        rows[number][rows[0].index("time")] = "29:00"
    terminal.files.kept[FILE] = file_of(rows)
    wanted = terminal.refused("--quiet", "--no-cache")
    assert "3 rows of bakery.csv cannot be read" in wanted
    assert terminal.refused("--quiet") == wanted


@pytest.mark.parametrize(("words", "few"), [(("--ignore", "FRQ004"), True), ((), False)])
def test_later_on_the_same_day_nothing_is_judged_again(monkeypatch, words, few) -> None:
    terminal = Terminal()
    terminal.files.kept[FILE] = file_of(several())
    terminal("--quiet", "--now", "2026-11-22T09:00Z", *words)
    later = ("--quiet", "--now", "2026-11-22T11:30Z", *words)
    wanted = terminal(*later, "--no-cache")
    judged, read = judged_posts(monkeypatch), read_rows(monkeypatch)
    assert terminal(*later) == wanted
    assert not judged
    assert bool(read) is not few  # a rule that counts hours reads all posts


def test_a_client_more_is_told_to_all(monkeypatch) -> None:
    terminal, rows = Terminal(), several()
    terminal.files.kept[FILE] = file_of(rows)
    terminal("--quiet")
    rows.append(["Miller", *rows[1][1:]])
    terminal.files.kept[FILE] = file_of(rows)
    read = read_rows(monkeypatch)
    assert terminal("--quiet") == terminal("--quiet", "--no-cache")
    assert len(read) == len(rows) - 1  # any post may name the new one by mistake


@pytest.mark.parametrize(
    "spoil", [lambda line: line[:-1], lambda line: line.replace("[", "{"), lambda _: "[]"]
)
def test_what_cannot_be_read_again_is_judged_again(spoil, monkeypatch) -> None:
    terminal = Terminal()
    terminal.files.kept[FILE] = file_of(several())
    wanted = terminal("--quiet")
    real = row_texts._READER
    monkeypatch.setattr(
        row_texts, "_READER", SimpleNamespace(raw_decode=lambda text: real.raw_decode(spoil(text)))
    )
    assert terminal("--quiet") == wanted


def test_where_there_is_too_much_to_keep_single_posts_are_kept(monkeypatch) -> None:
    terminal, rows = Terminal(), several()
    terminal.files.kept[FILE] = file_of(rows)
    wanted = terminal("--quiet")
    (data,) = terminal.cache.kept.values()
    for most, left in ((len(data) - 60, True), (100, False)):
        monkeypatch.setattr(cache, "MOST", most)
        terminal.cache.kept.clear()
        assert terminal("--quiet") == wanted
        assert bool(terminal.cache.kept) is left
        read = read_rows(monkeypatch)
        assert terminal("--quiet") == wanted
        assert len(read) == len(rows) - 1


def test_what_is_said_of_the_whole_plan_hangs_on_what_is_ignored() -> None:
    """Else clients could not be judged one by one."""
    for rule in all_rules():
        if rule.unit is UnitKind.PLAN:
            context = Context(now=NOW, options={option.name: option.default for option in rule.options})
            assert not list(rule.check(PlanView(()), context))
