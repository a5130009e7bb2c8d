import pytest

from tests.planner.exchange.desk import Desk
from tests.plans import new_plan


@pytest.fixture(params=["fake", "sqlite"])
def desk(request, tmp_path):
    """A desk on the plan in memory, and on a real one."""
    if request.param == "fake":
        yield Desk(tmp_path)
        return
    plan = new_plan(tmp_path / "plan.db")
    yield Desk(tmp_path, plan)
    plan.close()
