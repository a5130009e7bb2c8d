"""A plan that is open stays whole while this process looks at its file again and another one writes to it."""

import subprocess
import sys
from pathlib import Path

import pytest

from planner.domain.client import Client
from planner.domain.ids import ClientId, new_id
from storage.backups.checking import check_file
from storage.open import open_plan

ROOT = Path(__file__).resolve().parents[2]
WRITER = """
import sys
from pathlib import Path
from storage.open import open_plan
from planner.domain.client import Client
from planner.domain.ids import ClientId, new_id
plan = open_plan(Path(sys.argv[1]))
with plan.write() as unit:
    unit.clients.save(Client(id=ClientId(new_id()), name="Written elsewhere", zone="UTC"))
    unit.commit()
plan.close()
"""


def names(plan):
    with plan.read() as unit:
        return {one.name for one in unit.clients.all()}


def again(path):
    open_plan(path).close()


@pytest.mark.parametrize("look", [again, check_file], ids=["opened again", "checked"])
def test_looking_at_the_file_takes_no_lock_off_it(tmp_path, look):
    """SQLite's locks are the process's: closing the file by any other means would drop them all."""
    path = tmp_path / "plan.db"
    plan = open_plan(path)
    with plan.write() as unit:
        unit.clients.save(Client(id=ClientId(new_id()), name="Written here", zone="UTC"))
        unit.commit()
    look(path)
    subprocess.run([sys.executable, "-c", WRITER, str(path)], cwd=ROOT, check=True, timeout=60)
    assert names(plan) == {"Written here", "Written elsewhere"}
    with plan.write() as unit:
        unit.clients.save(Client(id=ClientId(new_id()), name="And after", zone="UTC"))
        unit.commit()
    fresh = open_plan(path)
    assert names(fresh) == {"Written here", "Written elsewhere", "And after"}
    fresh.close()
    plan.close()
