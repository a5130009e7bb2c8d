"""Machines whose clocks differ go by the server's."""

from datetime import timedelta

import pytest

from planner.ports.clock import SystemClock
from storage.open import open_plan_url
from storage.place import Place
from storage.server.clock import ServerClock
from storage.server.plan import ServerPlan
from storage.services import open_services
from tests.fakes.clock import FakeClock

NEAR = timedelta(minutes=1)  # nothing beside what the clocks are off, and more than a machine stands still


class Off:
    """A machine's clock that is wrong."""

    def __init__(self, **by: float) -> None:
        self.by = timedelta(**by)

    def now(self):
        return SystemClock().now() + self.by


@pytest.mark.parametrize("hours", [-11, -0.75, 0.75, 30])
def test_a_wrong_clock_is_set_right_by_the_first_question(server_plan, hours):
    plan = ServerPlan(server_plan.address, Off(hours=hours))
    assert abs(plan.clock.now() - SystemClock().now()) > timedelta(minutes=30)
    with plan.read() as unit:
        unit.clients.all()
    assert abs(plan.clock.now() - SystemClock().now()) < NEAR
    assert plan.clock.skew() == pytest.approx(-hours * 3600, abs=NEAR.total_seconds())
    plan.close()


@pytest.mark.parametrize("under_lease", [False, True])
def test_one_that_is_set_while_running_is_right_again_after_the_next(server_plan, under_lease):
    own = Off()
    plan = ServerPlan(server_plan.address, own)
    with plan.read() as unit:
        unit.settings.get("x")
    own.by = timedelta(minutes=-20)
    with (plan.under_lease() if under_lease else plan).write() as unit:
        unit.settings.get("x")
    assert abs(plan.clock.now() - SystemClock().now()) < NEAR
    plan.close()


def test_it_does_not_tremble():
    own = FakeClock()
    clock = ServerClock(own)
    clock.heard(own.now() + timedelta(milliseconds=240))
    assert clock.now() == own.now()
    clock.heard(own.now() + timedelta(seconds=40))
    clock.heard(own.now() + timedelta(seconds=40.2))
    assert clock.skew() == 40


def test_the_services_of_a_plan_on_a_server_go_by_it(database, server_plan, tmp_path):
    assert server_plan is not None
    services = open_services(Place(tmp_path, database), SystemClock(), lambda: None, create=False)
    assert services.clock is services.plan.clock
    assert services.skew() == pytest.approx(0, abs=NEAR.total_seconds())
    assert services.server.startswith("parley_storage_")
    assert "pg_dump" in services.backups.instead
    services.plan.close()
    pretended = open_services(Place(tmp_path, database), FakeClock(), lambda: None, create=False)
    assert isinstance(pretended.clock, FakeClock)
    pretended.plan.close()
    open_plan_url(database).close()
