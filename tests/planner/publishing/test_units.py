"""A project's units of a day are counted in the plan, by all who work on it."""

from datetime import date
from types import SimpleNamespace

import pytest

from planner.connectors.platforms.youtube.quota import DAY_UNITS, FOR_POSTS, Counted, demand_for_reading
from planner.domain.errors import EnvironmentFault, NotSent, Throttled
from planner.ports.http import HttpCall
from planner.publishing.credentials import credentials_of
from planner.publishing.units import PlanUnits
from tests.fakes.http import FakeHttp, answer

DAY = date(2026, 10, 17)
READ = HttpCall(method="GET", url="https://youtube.googleapis.com/youtube/v3/videos")


def units_of(room):
    return PlanUnits(room.services.plan, room.clock)


def signed(room, network="mastodon"):
    """Credentials as any window, agent or command gets them."""
    connector = SimpleNamespace(fields=())
    return credentials_of(room.services, connector, room.world.accounts[network])


def test_who_asks_for_another_account_later_goes_on_counting(shared):
    first, second = units_of(shared), units_of(shared)
    first.use("bakery", DAY, 50)
    second.use("bakery", DAY, 1)
    second.use("another", DAY, 7)
    assert (first.used("bakery", DAY), second.used("another", DAY)) == (51, 7)
    assert second.now() == shared.services.clock.now()


def test_another_process_sees_that_reading_would_take_what_posts_need(shared):
    shared.go_to()
    one = signed(shared)
    units_of(shared).use(str(one.account.id), DAY, DAY_UNITS - FOR_POSTS - 1)
    demand_for_reading(one)
    Counted(FakeHttp(lambda _: answer(200, {})), one).send(READ)
    with pytest.raises(Throttled, match="7,500 of 10,000 units"):
        demand_for_reading(signed(shared))
    demand_for_reading(signed(shared, "bluesky"))


def test_what_cannot_be_counted_is_not_sent(room):
    one = signed(room)
    room.services.plan.fault = EnvironmentFault("The disk is full.")
    http = FakeHttp(lambda _: answer(200, {}))
    with pytest.raises(NotSent, match="The disk is full"):
        Counted(http, one).send(READ)
    assert http.calls == []
