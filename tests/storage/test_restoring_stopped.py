"""Putting a copy back is stopped: before any step the plan is as it was, and nothing lies about."""

import sqlite3
from contextlib import closing

import pytest

from planner.domain.backups import RestoreStep
from planner.domain.errors import Cancelled
from storage.backups.disk import DiskBackups
from storage.open import open_plan
from tests.fakes.clock import FakeClock
from tests.storage.damage import WAYS, fold
from tests.storage.world import NOON, World, client


class Stopper:
    """Hears the steps; says stop before ``last``. None: never."""

    def __init__(self, last=None):
        self.last, self.heard = last, []

    def __call__(self, step, /):
        self.heard.append(step)
        return step is self.last


@pytest.fixture
def backups(plan_file):
    return DiskBackups(plan_file, FakeClock(NOON))


@pytest.fixture
def copy(backups, plan_file):
    """A copy; the plan has one client more since."""
    plan = open_plan(plan_file)
    world = World(plan)
    made = backups.make().path
    with world.writing() as unit:
        unit.clients.save(client(name="Kiln & Loom"))
    plan.close()
    return made


def dump(path):
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def files(folder):
    return sorted(one.relative_to(folder).as_posix() for one in folder.rglob("*") if one.is_file())


@pytest.mark.parametrize("step", list(RestoreStep))
def test_before_each_step_the_plan_is_as_it_was(backups, plan_file, copy, step):
    before, there = dump(plan_file), files(plan_file.parent)
    steps = Stopper(step)
    with pytest.raises(Cancelled, match="as it was"):
        backups.restore(copy, steps)
    assert steps.heard == list(RestoreStep)[: len(steps.heard)]
    assert steps.heard[-1] is step
    assert dump(plan_file) == before
    assert files(plan_file.parent) == there
    backups.restore(copy)  # and it can be done again
    assert dump(plan_file) != before


def test_the_steps_are_told_in_their_order(backups, copy):
    steps = Stopper()
    backups.restore(copy, steps)
    assert steps.heard == list(RestoreStep)


@pytest.mark.parametrize("damage", WAYS)
def test_a_damaged_plan_is_left_as_it_was(backups, plan_file, copy, damage):
    fold(plan_file)
    damage(plan_file)
    before, there = plan_file.read_bytes(), files(plan_file.parent)
    steps = Stopper(RestoreStep.PLACE)
    with pytest.raises(Cancelled):
        backups.restore(copy, steps)
    assert plan_file.read_bytes() == before
    log = plan_file.with_name(f"{plan_file.name}-wal")  # SQLite may leave an empty one where it only looked
    assert not log.exists() or not log.stat().st_size
    assert [one for one in files(plan_file.parent) if not one.endswith(("-wal", "-shm"))] == there


def test_where_no_plan_is_none_is_made(backups, plan_file, copy):
    plan_file.unlink()
    with pytest.raises(Cancelled):
        backups.restore(copy, Stopper(RestoreStep.PLACE))
    assert not plan_file.exists()
