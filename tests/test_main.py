"""The one entry, as a person runs it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from planner.commands import _running
from planner.commands._running import OURS, leave, run_told

ROOT = Path(__file__).resolve().parents[1]
PLAN = ROOT / "tests/data/plans/bakery.parley.csv"
HEAVY = {"sqlalchemy", "requests", "keyring", "PySide6", "alembic", "apscheduler"}


def parley(*words: str, data: Path) -> subprocess.CompletedProcess[str]:
    """Run the program with a data folder of its own."""
    command = [sys.executable, str(ROOT / "main.py"), "--data", str(data), *words]
    return subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)


def test_an_unknown_word_names_the_known_ones(tmp_path: Path) -> None:
    answer = parley("frobnicate", data=tmp_path)
    assert answer.returncode == 2
    assert "lint" in answer.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "words",
    [
        ["{address}"],
        ["status", "--database", "{address}"],
        ["window", "--database", "{address}"],
        ["accounts", "remove", "--databse={address}"],
    ],
)
@pytest.mark.parametrize("password", ["canary-7f3a", "canary@7f/3a?x"])
def test_wrong_words_repeat_no_password(words: list[str], password: str, tmp_path: Path) -> None:
    """To name the plan's address after the command is the most natural of mistakes, and timers keep what is said."""
    address = f"postgresql+psycopg://ann:{password}@db.example/parley"
    answer = parley(*(word.format(address=address) for word in words), data=tmp_path)
    assert answer.returncode == 2
    assert "error:" in answer.stderr
    assert "canary" not in answer.stderr
    assert "7f" not in answer.stderr


def test_a_command_without_a_plan_says_what_to_do(tmp_path: Path) -> None:
    answer = parley("status", data=tmp_path / "none")
    assert answer.returncode in {2, 3}
    assert "no plan" in answer.stderr
    assert "Traceback" not in answer.stderr


def test_linting_a_file_loads_nothing_heavy(tmp_path: Path) -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import main; status = main.run(sys.argv[2:]);"
        "print(chr(10) + ' '.join(sorted({m.split('.')[0] for m in sys.modules})), file=sys.stderr); sys.exit(status)"
    )
    words = ["lint", str(PLAN), "--now", "2026-11-22T00:00:00+00:00", "--format", "json"]
    answer = subprocess.run(
        [sys.executable, "-c", code, str(ROOT), "--data", str(tmp_path), *words],
        check=False, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert answer.returncode == 1, answer.stderr
    assert json.loads(answer.stdout)["checked"]["posts"] == 32
    assert HEAVY & set(answer.stderr.split()) == set()


def test_a_reader_that_has_seen_enough_ends_it_quietly(tmp_path: Path) -> None:
    texts = '"Fresh bread."\n' * 3000
    command = [sys.executable, str(ROOT / "main.py"), "--data", str(tmp_path), "count", "--network", "x"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as ran:
        assert ran.stdin is not None
        assert ran.stdout is not None
        assert ran.stderr is not None
        ran.stdin.write('"Fresh bread."\n')
        ran.stdin.flush()
        assert json.loads(ran.stdout.readline())["length"] == 12
        ran.stdout.close()
        try:
            ran.stdin.write(texts)
            ran.stdin.close()
        except BrokenPipeError:
            pass
        assert ran.stderr.read() == ""
        assert ran.wait(timeout=60) == 141


def closed(stream: int, *words: str, data: Path) -> subprocess.CompletedProcess[str]:
    """Run the program with one of its streams closed."""
    code = (
        "import os, sys; sys.argv = sys.argv[1:]; n = int(sys.argv.pop(0)); os.close(n);"
        "os.execv(sys.executable, [sys.executable, *sys.argv])"
    )
    command = [sys.executable, "-c", code, str(stream), str(ROOT / "main.py"), "--data", str(data), *words]
    return subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)


def test_closed_streams_are_empty_ones(tmp_path: Path) -> None:
    answer = closed(0, "count", "--network", "x", data=tmp_path)
    assert (answer.returncode, answer.stdout, answer.stderr) == (0, "", "")
    answer = closed(1, "lint", str(PLAN), "--now", "2026-11-22T00:00Z", data=tmp_path)
    assert (answer.returncode, answer.stderr) == (1, "")
    answer = closed(2, "lint", str(tmp_path / "none.csv"), "--format", "json", data=tmp_path)
    assert (answer.returncode, answer.stdout) == (2, "")  # the message does not go where the answer would


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only some systems have a full disk to write to")
@pytest.mark.parametrize(
    ("words", "status"),
    [(("lint", str(PLAN)), 2), (("lint", "--explain", "MIX001"), 2), (("kinds", str(PLAN)), 3)],
)
def test_no_room_for_the_answer_is_a_sentence(tmp_path: Path, words: tuple[str, ...], status: int) -> None:
    command = [sys.executable, str(ROOT / "main.py"), "--data", str(tmp_path), *words]
    with Path("/dev/full").open("w") as full:
        answer = subprocess.run(
            command, check=False, stdout=full, stderr=subprocess.PIPE, text=True, timeout=60
        )
    assert answer.returncode == status
    assert answer.stderr == "The answer could not be written: no space left on device.\n"


def test_a_mistake_of_ours_is_no_finding(capsys):
    def broken(_arguments):
        raise ZeroDivisionError("ours")

    assert run_told(broken, []) == OURS
    assert "ZeroDivisionError: ours" in capsys.readouterr().err


def test_lint_writes_all_of_its_answer_before_it_ends_at_once(tmp_path: Path) -> None:
    words = ["lint", str(PLAN), "--now", "2026-11-22T00:00:00+00:00", "--format", "json", "--select", "ALL"]
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import main; from planner.commands import _running;"
        "status = main.run(sys.argv[2:]); _running._held.clear(); _running.leave(status)"
    )
    slowly = subprocess.run(
        [sys.executable, "-c", code, str(ROOT), "--data", str(tmp_path), *words],
        check=False, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    at_once = parley(*words, data=tmp_path / "other")
    assert (at_once.returncode, at_once.stderr) == (slowly.returncode, slowly.stderr) == (1, "")
    assert at_once.stdout == slowly.stdout
    assert len(json.loads(at_once.stdout)["findings"]) > 9


def test_what_was_not_brought_to_its_end_leaves_the_long_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_running, "_held", [object()])
    with pytest.raises(SystemExit) as left:
        leave(OURS)
    assert left.value.code == OURS
