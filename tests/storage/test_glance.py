"""A quick look at a plan: the same answers as a unit of work, without SQLAlchemy."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from planner.domain.post import Stage
from storage.month import instant_in, sqlite_instant
from tests.storage.world import NOON, World, client, wall

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def world(sqlite_plan):
    return World(sqlite_plan)


def test_it_answers_as_a_unit_of_work_does(sqlite_plan, world):
    for days, one in ((0, world.a), (1, world.b), (2, world.a)):
        world.publication(one, when=wall(days))
    world.post(when=wall(3), stage=Stage.DRAFT, title="Goes nowhere yet")
    with world.writing() as unit:
        other = unit.clients.save(client(name="Kiln & Loom", archived_at=NOON))
    start, end = datetime(2020, 1, 1, tzinfo=UTC), datetime(2040, 1, 1, tzinfo=UTC)
    with sqlite_plan.read() as unit, sqlite_plan.glance() as look:
        for archived in (False, True):
            assert list(look.clients.all(archived=archived)) == list(unit.clients.all(archived=archived))
        for client_id in (None, world.client.id, other.id):
            rows = look.calendar.rows(start, end, client_id)
            assert list(rows) == list(unit.calendar.rows(start, end, client_id))
        assert len(look.calendar.rows(start, end)) == 4


def test_instants_are_read_as_they_were_written():
    at = datetime(2026, 10, 14, 12, 0, 0, 250, tzinfo=UTC)
    assert instant_in(sqlite_instant(at)) == at
    assert instant_in(at) == at
    with pytest.raises(ValueError, match="naive"):
        sqlite_instant(datetime(2026, 10, 14, 12, 0))


def test_opening_and_looking_load_no_sqlalchemy(sqlite_plan):
    code = (
        "import sys; from pathlib import Path; from storage.open import open_plan\n"
        "plan = open_plan(Path(sys.argv[1]))\n"
        "with plan.glance() as look: look.clients.all()\n"
        "plan.newest_change(); plan.close(); print('sqlalchemy' in sys.modules)"
    )
    path = sqlite_plan.path
    said = subprocess.run(
        [sys.executable, "-c", code, str(path)], cwd=ROOT, check=True, capture_output=True, text=True
    )
    assert said.stdout.strip() == "False"
