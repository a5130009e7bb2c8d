"""How many deliveries a publisher takes on: twice as many more as may fly wait, and more are looked for in good time."""

import threading

import pytest

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
