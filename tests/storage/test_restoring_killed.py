"""The process is killed while a copy is put back: the plan is the old one or the new one, and whole."""

import shutil
import sqlite3
import subprocess
import sys
import textwrap
import threading
from contextlib import closing
from pathlib import Path

import pytest

from storage.backups.disk import DiskBackups
from storage.open import open_plan
from tests.fakes.clock import FakeClock
from tests.storage.world import World, client

ROOT = Path(__file__).parents[2]
RESTORER = """
    import sys, zoneinfo
    from pathlib import Path
    zoneinfo.reset_tzpath(())
    from planner.ports.clock import SystemClock
    from storage.backups.disk import DiskBackups
    print("ready", flush=True)
    DiskBackups(Path(sys.argv[1]), SystemClock()).restore(Path(sys.argv[2]))
    print("done", flush=True)
"""


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """A plan of some megabytes and a copy from before its second client."""
    folder = tmp_path_factory.mktemp("killed")
    plan = open_plan(folder / "plan.db")
    world = World(plan)
    with world.writing() as unit:
        for number in range(400):
            unit.settings.put(f"filling {number}", "x" * 10_000)
    copy = DiskBackups(folder / "plan.db", FakeClock()).make(folder / "copy.db").path
    with world.writing() as unit:
        unit.clients.save(client(name="Newer"))
        for number in range(400):
            unit.settings.put(f"filling {number}", "y" * 10_000)
    plan.close()
    return folder / "plan.db", copy


def killed_after(plan: Path, copy: Path, seconds: float) -> bool:
    """Whether the restoring came to its end before it was killed."""
    command = [sys.executable, "-c", textwrap.dedent(RESTORER), str(plan), str(copy)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "ready\n"
        timer = threading.Timer(seconds, process.kill)
        timer.start()
        said = process.stdout.read()
        timer.cancel()
    return "done" in said


@pytest.mark.parametrize("step", range(12))
def test_it_is_the_old_plan_or_the_new_one(files, tmp_path, step):
    plan, copy = Path(shutil.copy(files[0], tmp_path / "plan.db")), files[1]
    done = killed_after(plan, copy, seconds=0.01 * 1.5**step)
    (tmp_path / ".plan.db.coming-journal").write_bytes(b"of one that was killed")
    opened = open_plan(plan)
    with opened.read() as unit:
        names = [one.name for one in unit.clients.all()]
        filling = {unit.settings.get(f"filling {number}")[:1] for number in range(400)}
    opened.close()
    assert (names, filling) in [(["Fennel & Rye", "Newer"], {"y"}), (["Fennel & Rye"], {"x"})]
    assert not done or names == ["Fennel & Rye"]
    with closing(sqlite3.connect(plan)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    DiskBackups(plan, FakeClock()).restore(copy)  # what was killed does not stand in the way of the next
    assert [one.name for one in tmp_path.iterdir() if "coming" in one.name] == []


HALF = """
    import os, sqlite3, sys
    connection = sqlite3.connect(sys.argv[1], isolation_level=None)
    connection.execute("PRAGMA journal_mode=DELETE")
    connection.execute("PRAGMA cache_size=1")
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("UPDATE setting SET value = 'half written'")
    connection.execute("UPDATE client SET name = 'Half'")
    os._exit(9)
"""


def test_what_was_half_written_is_taken_back_before_anybody_reads(files, tmp_path):
    plan = Path(shutil.copy(files[0], tmp_path / "plan.db"))
    subprocess.run([sys.executable, "-c", textwrap.dedent(HALF), str(plan)], check=False, timeout=60)
    assert (tmp_path / "plan.db-journal").stat().st_size
    assert DiskBackups(plan, FakeClock()).check().whole
    opened = open_plan(plan)
    with opened.read() as unit:
        assert [one.name for one in unit.clients.all()] == ["Fennel & Rye", "Newer"]
        assert unit.settings.get("filling 7")[:1] == "y"
    opened.close()
