"""What stands in the way of putting a copy back: a plan that is open elsewhere, a full disk, a crash."""

import shutil
import sqlite3
import subprocess
import sys
import textwrap
from contextlib import closing
from pathlib import Path

import pytest

from planner.domain.agents import Heartbeat
from planner.domain.errors import EnvironmentFault, UserError
from storage.backups import copying, restoring
from storage.backups.disk import DiskBackups
from storage.open import open_plan
from tests.fakes.clock import FakeClock
from tests.storage.damage import fold
from tests.storage.world import NOON, World, client

ROOT = Path(__file__).parents[2]


@pytest.fixture
def backups(plan_file):
    return DiskBackups(plan_file, FakeClock(NOON))


@pytest.fixture
def world(plan_file):
    plan = open_plan(plan_file)
    yield World(plan)
    plan.close()


def names(path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute("SELECT name FROM client ORDER BY id")]


HOLDER = """
    import sys, zoneinfo
    from pathlib import Path
    zoneinfo.reset_tzpath(())
    from storage.open import open_plan
    plan = open_plan(Path(sys.argv[1]))
    with plan.read() as unit:
        unit.clients.all()
    print("open", flush=True)
    sys.stdin.read()
    plan.close()
"""


@pytest.fixture
def holder(plan_file):
    """Another process that has the plan open and does nothing."""
    with subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(HOLDER), str(plan_file)],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        assert process.stdout.readline() == "open\n"
        yield process
        process.stdin.close()


def test_it_is_refused_while_the_plan_is_open_elsewhere(backups, plan_file, world, holder):
    copy = backups.make().path
    with world.writing() as unit:
        unit.clients.save(client(name="Newer"))
    world.plan.close()
    with pytest.raises(UserError, match="open in another window or agent") as caught:
        backups.restore(copy)
    assert "stop every agent" in caught.value.mend
    assert names(plan_file) == ["Fennel & Rye", "Newer"]
    fold(plan_file)
    shutil.copy(plan_file, plan_file.with_name("whole.db"))
    with plan_file.open("r+b") as file:  # the same file, damaged under the other's hands
        file.write(b"noise" * 1000)
    with pytest.raises(UserError, match="still open"):
        backups.restore(copy)
    assert [one.name for one in plan_file.parent.glob("*damaged*")] == []
    plan_file.write_bytes(plan_file.with_name("whole.db").read_bytes())


def test_who_has_it_open_is_named(backups, plan_file, world):
    copy = backups.make().path
    with closing(sqlite3.connect(plan_file)) as connection:
        now = connection.execute("SELECT strftime('%Y-%m-%dT%H:%M:%S+00:00', 'now')").fetchone()[0]
    with world.writing() as unit:
        at = NOON.fromisoformat(now)
        unit.agents.beat(Heartbeat(name="parley@attic:77", at=at))
        unit.agents.beat(Heartbeat(name="parley@cellar:78", at=at, stopped_at=at))
    with pytest.raises(UserError, match=r"open in parley@attic:77\. Nothing"):
        backups.restore(copy)


def test_a_full_disk_leaves_the_plan_as_it_was(backups, plan_file, world, monkeypatch):
    copy = backups.make().path
    with world.writing() as unit:
        unit.clients.save(client(name="Newer"))
    world.plan.close()
    monkeypatch.setattr(copying, "SPARE", 1 << 60)
    with pytest.raises(EnvironmentFault, match="no room"):
        backups.restore(copy)
    assert names(plan_file) == ["Fennel & Rye", "Newer"]


def test_a_crash_while_it_is_written_over_leaves_the_old_plan(backups, plan_file, world, monkeypatch):
    copy = backups.make().path
    with world.writing() as unit:
        unit.clients.save(client(name="Newer"))
    world.plan.close()

    def crash(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(restoring, "carry", crash)
    with pytest.raises(KeyboardInterrupt):
        backups.restore(copy)
    assert names(plan_file) == ["Fennel & Rye", "Newer"]
    assert [one.name for one in plan_file.parent.glob("*coming*")] == []
