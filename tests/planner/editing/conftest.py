"""The world on both plans: in memory and in SQLite."""

import pytest

from tests.fakes.clock import FakeClock
from tests.fakes.plan import FakePlan
from tests.planner.world import World
from tests.plans import new_plan


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture(params=["memory", "sqlite"])
def world(request, clock, tmp_path):
    plan = FakePlan(clock) if request.param == "memory" else new_plan(tmp_path / "plan.db")
    yield World(plan, clock)
    plan.close()
