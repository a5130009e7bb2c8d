"""How many deliveries a publisher takes on: twice as many more as may fly wait, and more are looked for in good time."""

import threading
import time
from types import SimpleNamespace

import pytest

from planner.domain.publication import PublicationState as S
from planner.publishing import flights as module
from planner.publishing.flights import Flights


class Quiet:
    """An Http that nobody uses."""

    def cancel(self) -> None:
        return None


def rooms(size: int) -> list[int]:
    """The room before each start, with one start after the other and none that ends."""
    flights, go = Flights(size, None), threading.Event()
    found = []
    try:
        for number in range(3 * size):
            found.append(flights.room)
            flights.start(f"p{number}", f"a{number}", Quiet(), go.wait)
        found.append(flights.room)
    finally:
        flights.stop()
        go.set()
        flights.close(5)
    return found


@pytest.mark.parametrize(
    ("size", "room"),
    [(1, [3, 2, 0, 0]), (2, [6, 5, 4, 3, 0, 0, 0]), (4, [12, 11, 10, 9, 8, 7, 6, 5] + [0] * 5)],
)
def test_more_are_looked_for_when_less_than_half_of_those_that_may_wait_do(size, room):
    assert rooms(size) == room


def test_there_is_no_room_once_closed():
    flights = Flights(2, None)
    flights.stop()
    assert flights.room == 0
    flights.close(5)


def test_what_waits_for_its_turn_keeps_its_lease(shared, monkeypatch):
    """Behind uploads that take minutes it was "planned again: Parley stopped", and another publisher took it."""
    first = shared.world.post("mastodon")
    second = shared.world.post("wordpress", when="2026-10-17 10:01")
    shared.go_to(minutes=1)
    begun, go_on, passed = threading.Event(), threading.Event(), []
    monkeypatch.setattr(module, "time", SimpleNamespace(monotonic=lambda: time.monotonic() + sum(passed)))
    shared.network.waits = lambda: (begun.set(), go_on.wait(30))
    publisher = shared.publisher(pool=1, lease_seconds=90)
    publisher.tick()
    assert begun.wait(30)

    def waiting():
        return shared.world.publication(second, "wordpress")

    taken = waiting()
    publisher.tick()
    assert waiting().leased_until == taken.leased_until, "it was taken a moment ago"
    for _ in range(2):
        before = waiting().leased_until
        passed.append(31)
        shared.clock.tick(seconds=31)
        publisher.tick()
        assert waiting().leased_until > before
    go_on.set()
    publisher.run_once()
    assert (waiting().state, waiting().lease, shared.world.state(first)) == (
        S.PUBLISHED,
        taken.lease,
        S.PUBLISHED,
    )
