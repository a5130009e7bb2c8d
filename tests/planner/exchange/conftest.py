import pytest

from storage.open import open_plan
from tests.planner.exchange.desk import Desk


@pytest.fixture(params=["fake", "sqlite"])
def desk(request, tmp_path):
    """A desk on the plan in memory, and on a real one."""
    if request.param == "fake":
        yield Desk(tmp_path)
        return
    plan = open_plan(tmp_path / "plan.db")
    yield Desk(tmp_path, plan)
    plan.close()
