"""The rules of ARCHITECTURE.md that import-linter does not hold."""

import ast
import re
import subprocess
import tomllib
from functools import cache
from pathlib import Path

import pytest

from planner.domain.version import VERSION

ROOT = Path(__file__).resolve().parents[2]
WALL = 300
TOP_LEVEL = {
    ".ci", ".gitignore", ".pre-commit-config.yaml", "ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md",
    "LICENSE", "Makefile", "README.md", "bench", "docs", "main.py", "packaging", "planner", "pyproject.toml",
    "requirements-dev.lock", "requirements.lock", "storage", "tests", "tools", "ui",
}  # fmt: skip


def tracked() -> list[Path]:
    """Every file that git would keep."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
    ).stdout
    return [ROOT / line for line in listed.splitlines() if (ROOT / line).is_file()]


FILES = tracked()
PYTHON = [path for path in FILES if path.suffix == ".py"]

pytestmark = pytest.mark.skipif(not FILES, reason="not a git checkout")


@cache
def imports(path: Path) -> set[str]:
    """Top-level names of the packages a file imports anywhere."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.split(".")[0])
    return found


def within(path: Path, *rooms: str) -> bool:
    """Whether a file stands in one of the rooms."""
    return path.relative_to(ROOT).as_posix().startswith(rooms)


def test_no_file_is_longer_than_the_wall() -> None:
    long = {
        path.relative_to(ROOT).as_posix(): lines
        for path in PYTHON
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > WALL
    }
    assert long == {}


def test_the_top_level_holds_what_the_page_says() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in FILES} <= TOP_LEVEL


@pytest.mark.parametrize(
    ("package", "rooms"),
    [
        (
            "PySide6",
            ("ui/", "tests/ui/", "tests/conftest.py", "tests/architecture/", "bench/", "tools/pictures"),
        ),
        ("sqlalchemy", ("storage/", "tests/storage/", "bench/")),
        ("psycopg", ("storage/server/", "tests/databases.py", "tests/storage/", "bench/")),
        ("alembic", ("storage/", "tests/storage/")),
        ("keyring", ("storage/", "tests/storage/")),
        ("requests", ("planner/connectors/", "tests/planner/connectors/", "tests/real/", "bench/")),
        ("holidays", ("planner/almanac/",)),
        ("dateutil", ("planner/domain/occurrences.py",)),
        ("apscheduler", ("planner/publishing/agent.py", "tests/planner/publishing/", "bench/")),
    ],
)
def test_each_library_stays_in_its_room(package: str, rooms: tuple[str, ...]) -> None:
    strangers = [path for path in PYTHON if package in imports(path) and not within(path, *rooms)]
    assert [path.relative_to(ROOT).as_posix() for path in strangers] == []


def test_only_the_system_clock_reads_the_time() -> None:
    reads = re.compile(r"datetime\.(now|today|utcnow)\(|time\.time\(|date\.today\(|QDate(Time)?\.current")
    readers = [
        path.relative_to(ROOT).as_posix()
        for path in PYTHON
        if within(path, "planner/", "storage/", "ui/") and reads.search(path.read_text(encoding="utf-8"))
    ]
    assert readers == ["planner/ports/clock.py"]


def test_the_version_is_told_in_one_way() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == VERSION


def test_main_is_wiring_only() -> None:
    assert len((ROOT / "main.py").read_text(encoding="utf-8").splitlines()) < 150


def test_no_lock_file_names_an_index() -> None:
    for name in ("requirements.lock", "requirements-dev.lock"):
        text = (ROOT / name).read_text(encoding="utf-8")
        assert "://" not in text
        assert text.count("--hash=sha256:") > text.count("==")


def test_remote_text_is_never_rich_text() -> None:
    """A QLabel guesses rich text by itself: every label is made by the plain-text widget instead."""
    makers = [
        path.relative_to(ROOT).as_posix()
        for path in PYTHON
        if within(path, "ui/") and re.search(r"\bQLabel\(", path.read_text(encoding="utf-8"))
    ]
    assert [path for path in makers if not path.startswith("ui/widgets/")] == []
