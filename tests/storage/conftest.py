"""Plans to test on: the same contract runs against the in-memory fake, against SQLite and against PostgreSQL."""

import pytest
from sqlalchemy import event

from storage.open import open_plan_url
from tests.databases import emptied, new_database
from tests.fakes.plan import FakePlan
from tests.plans import empty_plan, new_plan
from tests.storage.world import World


@pytest.fixture
def plan_file(tmp_path):
    path = tmp_path / "plan.db"
    path.write_bytes(empty_plan())
    return path


@pytest.fixture
def sqlite_plan(tmp_path):
    """A plan file whose questions that name no order are answered backwards, so that none can rely on one."""
    plan = new_plan(tmp_path / "plan.db")
    event.listen(plan.engine, "connect", _backwards)
    yield plan
    plan.close()


def _backwards(connection, _record):
    connection.execute("PRAGMA reverse_unordered_selects=ON")


@pytest.fixture(scope="session")
def database():
    """The address of a plan on the real server, made once; its tests are skipped where there is none."""
    with new_database("storage") as address:
        open_plan_url(address).close()
        yield address


@pytest.fixture(scope="session")
def shared_plan(database):
    plan = open_plan_url(database)
    yield plan
    plan.close()


@pytest.fixture
def server_plan(shared_plan, database):
    """A plan on the server, as new; tests of one run share its connections."""
    emptied(database)
    return shared_plan


@pytest.fixture(params=["fake", "sqlite", "postgres"])
def plan(request):
    """A plan of each kind that keeps the contract."""
    kinds = {"sqlite": "sqlite_plan", "postgres": "server_plan"}
    return FakePlan() if request.param == "fake" else request.getfixturevalue(kinds[request.param])


@pytest.fixture
def world(plan):
    """The plan with one client and two accounts in it, and short ways to make more."""
    return World(plan)
