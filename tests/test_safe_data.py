"""A person's data in the terminal: a damaged plan says so, and the way back works."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.storage.damage import WAYS, fold
from tests.test_main import PLAN, parley


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """A data folder with an imported plan and one copy of it."""
    data = tmp_path_factory.mktemp("data")
    words = ("import", str(PLAN), "--client", "Fennel & Rye", "--zone", "Europe/London", "--skip-problems")
    done = parley(*words, data=data)
    assert (data / "plan.db").exists(), done.stderr
    done = parley("backup", data=data)
    assert done.returncode == 0, done.stderr
    return data


@pytest.fixture
def whole(folder) -> Path:
    """The same, whole again after each test."""
    plan = folder / "plan.db"
    fold(plan)
    before = plan.read_bytes()
    yield folder
    for left in folder.glob("plan.*"):
        left.unlink()
    plan.write_bytes(before)


def posts(plan: Path) -> int:
    with closing(sqlite3.connect(plan)) as connection:
        return connection.execute("SELECT count(*) FROM post").fetchone()[0]


@pytest.mark.parametrize("damage", WAYS)
def test_a_damaged_plan_says_so_and_the_newest_copy_comes_back(whole, damage):
    plan = whole / "plan.db"
    before = posts(plan)
    damage(plan)
    bad = plan.read_bytes()
    said = parley("doctor", data=whole)
    assert said.returncode == 1
    assert "restore --newest" in said.stdout
    assert "Traceback" not in said.stderr
    done = parley("restore", "--newest", data=whole)
    assert done.returncode == 0, done.stderr
    assert "everything is paused" in done.stdout
    assert posts(plan) == before
    (kept,) = whole.glob("plan.*.damaged.db")
    assert kept.read_bytes() == bad
    assert parley("status", data=whole).returncode == 0


SEEN_AT_ONCE = [way for way in WAYS if way.__name__ != "zero_page"]  # the others when the page is read


@pytest.mark.parametrize(
    ("damage", "words"),
    [*((way, ("status",)) for way in SEEN_AT_ONCE), *((way, ("agent", "--ticks", "1")) for way in WAYS)],
)
def test_whatever_opens_a_damaged_plan_names_the_newest_good_copy(whole, damage, words):
    damage(whole / "plan.db")
    bad = (whole / "plan.db").read_bytes()
    said = parley(*words, data=whole)
    assert said.returncode == 3
    assert "The newest good copy is from" in said.stderr
    assert "restore --newest" in said.stderr
    assert (whole / "plan.db").read_bytes() == bad


def test_a_plan_that_was_cut_down_to_nothing_is_not_begun_anew_in_silence(whole):
    """As after a power cut: "There is no plan yet" was said, and an import made an empty one in its place."""
    plan = whole / "plan.db"
    before = posts(plan)
    plan.write_bytes(b"")
    for words in (("status",), ("agent", "--ticks", "1"), ("import", str(PLAN), "--client", "Fennel & Rye")):
        said = parley(*words, data=whole)
        assert said.returncode == 3
        assert "is empty. The newest good copy is from" in said.stderr
        assert plan.stat().st_size == 0
    assert parley("restore", "--newest", data=whole).returncode == 0
    assert posts(plan) == before


def test_a_plan_that_is_gone_names_its_copies(whole):
    (whole / "plan.db").unlink()
    said = parley("status", data=whole)
    assert said.returncode == 2
    assert "There is no plan in" in said.stderr
    assert "any more. To put its newest good copy there: python main.py restore --newest" in said.stderr
    assert parley("restore", "--newest", data=whole).returncode == 0


def test_doctor_on_a_whole_plan(whole):
    said = parley("doctor", "--format", "json", data=whole)
    lines = {row["name"]: row for row in json.loads(said.stdout)}
    for name in ("plan file", "references", "format", "copies", "time zones", "clock", "pictures"):
        assert lines[name]["fine"], lines[name]
