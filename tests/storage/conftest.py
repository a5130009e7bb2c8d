"""Plans to test on: the same contract runs against the in-memory fake and against SQLite."""

import shutil

import pytest

from storage.open import open_plan
from tests.fakes.plan import FakePlan
from tests.storage.world import World


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory):
    """A new plan file, made once: copying it is quicker than making one for each test."""
    path = tmp_path_factory.mktemp("empty") / "plan.db"
    open_plan(path).close()
    return path


@pytest.fixture
def plan_file(empty_file, tmp_path):
    return shutil.copy(empty_file, tmp_path / "plan.db")


@pytest.fixture
def sqlite_plan(plan_file):
    plan = open_plan(plan_file)
    yield plan
    plan.close()


@pytest.fixture(params=["fake", "sqlite"])
def plan(request):
    """A plan of each kind that keeps the contract."""
    return FakePlan() if request.param == "fake" else request.getfixturevalue("sqlite_plan")


@pytest.fixture
def world(plan):
    """The plan with one client and two accounts in it, and short ways to make more."""
    return World(plan)
