"""The one entry, as a person runs it."""

import json
import subprocess
import sys
from pathlib import Path

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
