"""Several processes that share a file say what one says."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from planner.commands._lint_workers import groups_of
from planner.exchange.parts import Part
from tests.planner.commands.plan_files import edited, file_of, several

ROOT = Path(__file__).resolve().parents[3]
WORDS = (
    "--now",
    "2026-11-22T00:00Z",
    "--select",
    "ALL",
    "--fail-level",
    "info",
    "--format",
    "text",
    "--quiet",
)
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="one process everywhere else")


def part(client: str, rows: int) -> Part:
    return Part(key=client, numbers=tuple(range(rows)), digest="")


def lint(folder: Path, *words: str) -> tuple[str, str, int]:
    done = subprocess.run(
        [
            sys.executable,
            "main.py",
            "--data",
            str(folder / "data"),
            "lint",
            str(folder / "plan.csv"),
            *WORDS,
            *words,
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout, done.stderr, done.returncode


def test_they_say_what_one_says_and_leave_as_much_to_the_next_run(tmp_path) -> None:
    (tmp_path / "lint.toml").touch()
    rows = several()
    (tmp_path / "plan.csv").write_bytes(file_of(rows))
    wanted = lint(tmp_path, "--no-cache")
    assert wanted[0].count("\n") > 20
    assert lint(tmp_path, "--jobs", "3") == wanted
    assert lint(tmp_path, "--jobs", "3") == wanted
    [kept] = (tmp_path / "data" / "cache").iterdir()
    before = kept.stat().st_mtime_ns
    assert lint(tmp_path, "--jobs", "1") == wanted
    assert kept.stat().st_mtime_ns == before
    (tmp_path / "plan.csv").write_bytes(file_of(edited(rows, random.Random(3), ("kind",))))
    assert lint(tmp_path, "--jobs", "2") == lint(tmp_path, "--no-cache")


def test_a_process_that_cannot_finish_is_no_answer() -> None:
    script = (
        "from planner.commands._lint_workers import begin\n"
        "print(begin(lambda: b'found').answer(), begin(lambda: 1 / 0).answer())"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert (done.stdout, done.stderr) == ("b'found' None\n", "")


def test_clients_are_dealt_out_by_their_rows() -> None:
    parts = [part("a", 9), part("b", 1), part("c", 5), part("d", 4)]
    groups = groups_of(parts, 2)
    assert [sum(len(one.numbers) for one in group) for group in groups] == [10, 9]
    assert {one.key for group in groups for one in group} == set("abcd")


def test_few_rows_are_worth_no_process_and_nobody_gets_nothing() -> None:
    parts = [part("a", 3), part("b", 2)]
    assert groups_of(parts, 0) == [parts]
    assert len(groups_of(parts, 7)) == 2
    assert groups_of([], 7) == [[]]


@pytest.mark.parametrize("given", ["0", "-1", "two", "9" * 30, "²"])
def test_a_number_that_is_none_is_told(tmp_path, given) -> None:
    said, told, status = lint(tmp_path, "--jobs", given)
    assert (said, status) == ("", 2)
    assert f"“{given}” is no number of processes; write 1 or more" in told
