import pytest

from tests.planner.exchange.desk import Desk


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)
