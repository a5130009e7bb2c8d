"""A copy of another plan, and pauses: whatever is put back, nothing goes out that nobody can vouch for."""

import shutil
from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.pause import PAUSED_KEY
from storage.backups.disk import DiskBackups
from storage.open import open_plan
from tests.fakes.clock import FakeClock
from tests.storage.test_restoring import out, setting
from tests.storage.world import NOON, World, client


@pytest.fixture
def backups(plan_file):
    return DiskBackups(plan_file, FakeClock(NOON))


@pytest.fixture
def world(plan_file):
    plan = open_plan(plan_file)
    yield World(plan)
    plan.close()


@pytest.mark.parametrize("its_own", [False, True], ids=["still empty", "with a client of its own"])
def test_on_a_new_computer_where_parley_was_opened_first_it_is_paused(backups, world, tmp_path, its_own):
    world.publication(client_key="key")
    copy = backups.make().path
    path = tmp_path / "new" / "plan.db"
    fresh = open_plan(path)
    if its_own:
        with fresh.write() as unit:
            unit.clients.save(client(name="Kiln & Loom"))
            unit.commit()
    fresh.close()
    done = DiskBackups(path, FakeClock(NOON)).restore(copy)
    assert (done.paused, done.carried) == (True, 0)
    assert setting(path, PAUSED_KEY) == NOON.isoformat()


def test_a_copy_of_the_computer_that_published_meanwhile_is_paused(backups, plan_file, world, tmp_path):
    """The plan here is an older copy of that one: what is out there, this one does not know."""
    here = tmp_path / "here" / "plan.db"
    here.parent.mkdir()
    post, _ = world.publication(client_key="key"), world.publication(client_key="to come")
    shutil.copy(backups.make().path, here)
    out(world, post)
    theirs = backups.make(tmp_path / "theirs.db").path
    world.plan.close()
    assert DiskBackups(here, FakeClock(NOON)).restore(theirs).paused
    assert setting(here, PAUSED_KEY) == NOON.isoformat()


def test_a_client_that_was_deleted_comes_back_without_a_pause(backups, plan_file, world):
    out(world, world.publication(client_key="key"))
    with world.writing() as unit:
        kept = unit.clients.save(client(name="Kiln & Loom"))
    copy = backups.make().path
    with world.writing() as unit:
        unit.clients.delete(world.client.id)
    world.plan.close()
    assert not backups.restore(copy).paused
    plan = open_plan(plan_file)
    with plan.read() as unit:
        assert {one.id for one in unit.clients.all()} == {world.client.id, kept.id}
    plan.close()


def test_what_is_paused_stays_paused(backups, plan_file, world):
    copy = backups.make().path
    since = NOON - timedelta(hours=1)
    with world.writing() as unit:
        unit.settings.put(PAUSED_KEY, since.isoformat())
        unit.clients.save(replace(world.client, paused_at=since))
        unit.accounts.save(replace(world.a, paused_at=since))
    world.plan.close()
    assert not backups.restore(copy).paused
    assert setting(plan_file, PAUSED_KEY) == since.isoformat()
    plan = open_plan(plan_file)
    with plan.read() as unit:
        there = (
            unit.clients.get(world.client.id),
            unit.accounts.get(world.a.id),
            unit.accounts.get(world.b.id),
        )
    plan.close()
    assert [one.paused_at for one in there] == [since, since, None]
    assert there[0].revision > world.client.revision


def test_a_pause_that_is_over_comes_back_with_the_copy(backups, plan_file, world):
    """Then the copy says so, and a person ends it again."""
    with world.writing() as unit:
        unit.settings.put(PAUSED_KEY, NOON.isoformat())
    copy = backups.make().path
    with world.writing() as unit:
        unit.settings.put(PAUSED_KEY, "")
    world.plan.close()
    backups.restore(copy)
    assert setting(plan_file, PAUSED_KEY) == NOON.isoformat()
