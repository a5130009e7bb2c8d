"""The computer's clock is set back and forward while posts go out: nothing goes out twice, nothing is made up.

The plan is a file, its leases run by the same clock that is set. The network is Mastodon as its source has it,
without help by keys, on a clock of its own that is right.
"""

import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.connectors.platforms.mastodon.connector import Mastodon
from planner.domain.errors import Unconfirmed
from planner.domain.publication import IN_FLIGHT
from planner.domain.publication import PublicationState as S
from storage.stores.base import Transaction
from tests.fakes.clock import START, FakeClock
from tests.fakes.connector import Killed
from tests.fakes.http import FakeHttp
from tests.fakes.servers.mastodon import BASE, FakeMastodon
from tests.planner.publishing.conftest import make_room
from tests.plans import new_plan

ROUNDS = int(os.environ.get("PARLEY_CLOCK_ROUNDS", "20"))
"""So many stories of a clock are tried; ``make torture`` tries 500."""

pytestmark = pytest.mark.timeout(60 + 5 * ROUNDS)

POSTS = 3
CLOCK = [FakeClock()]
"""The clock of the town that is tried, where the database finds it."""

_SETS = st.sampled_from([-26 * 60, -120, -20, -6, -1, 1, 6, 20, 120, 26 * 60]).map(
    lambda minutes: lambda town: town.is_set(minutes)
)
_PASSES = st.sampled_from([1, 5, 11, 40]).map(lambda minutes: lambda town: town.passes(minutes))
_WRONG = st.tuples(st.sampled_from([Unconfirmed, Killed]), st.booleans()).map(
    lambda wrong: lambda town: town.goes_wrong(wrong[0], arrived=wrong[1])
)
_WORKS = st.just(lambda town: town.works())
_ACTIONS = st.lists(_SETS | _PASSES | _WRONG | _WORKS, max_size=14)


class Town:
    """Real time, the computer's clock that is set, a server by real time, and publishers that may die."""

    def __init__(self, folder: Path) -> None:
        self.server = FakeMastodon("secret", honours_keys=False, now=START)
        self.faults: list[tuple[BaseException, bool]] = []
        room = make_room(new_plan(folder / "plan.db"), FakeClock())
        services = replace(room.services, http=self._http)
        self.room = replace(room, services=services, connectors={"mastodon": Mastodon()})
        with services.plan.write() as unit:
            account = unit.accounts.get(room.world.accounts["mastodon"].id)
            unit.accounts.save(replace(account, server=BASE, remote_id="7"))
            unit.commit()
        self.posts = [
            room.world.post(text=f"Loaf {number}", when=f"2026-10-12 10:0{number + 2}")
            for number in range(POSTS)
        ]

    def passes(self, minutes: float) -> None:
        """Time goes by, for everybody."""
        self.server.now += timedelta(minutes=minutes)
        self.room.clock.tick(minutes=minutes)

    def is_set(self, minutes: float) -> None:
        """The computer's clock is set."""
        self.room.clock.tick(minutes=minutes)

    def goes_wrong(self, fault: type[BaseException], *, arrived: bool) -> None:
        """The next post's answer is lost, or the publisher dies of it."""
        self.faults.append((fault("The answer never came."), arrived))

    def works(self) -> None:
        """A new publisher looks at the plan; each post goes out in this thread, so that it can die of it."""
        self.passes(0.25)
        publisher = self.room.publisher()
        try:
            for post in self.posts:
                publisher.deliver(self.room.world.publication(post).id)
            publisher.run_once()
        except Killed:
            pass
        finally:
            publisher.close(timeout=5)

    def _http(self) -> FakeHttp:
        made = FakeHttp(self.server.serve)
        for fault, arrived in self.faults[:1]:
            made.fail(lambda call: call.method == "POST", fault, after=arrived, times=1)
        self.faults[:1] = []
        return made

    def check(self) -> None:
        """What the plan says of each post is what the server has of it."""
        for post in self.posts:
            one = self.room.world.publication(post)
            there = [status["id"] for status in self.server.statuses if status["source"] == post.text]
            assert len(there) <= 1, f"{post.text} is out {len(there)} times"
            if one.state is S.PUBLISHED:
                assert there == [one.remote_id]
            elif one.state not in {S.SENDING, S.UNCONFIRMED}:
                assert there == [], f"{post.text} is {one.state} and out"


@pytest.fixture(scope="module", autouse=True)
def _one_clock():
    """Leases run by the clock that is set, as on a computer of one's own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Transaction, "database_now", lambda _: CLOCK[0].now())
        yield


@settings(max_examples=ROUNDS, deadline=None, derandomize=True)
@given(actions=_ACTIONS)
def test_whatever_the_clock_does_nothing_is_out_twice(actions):
    with TemporaryDirectory() as folder:
        town = Town(Path(folder))
        CLOCK[0] = town.room.clock
        try:
            for action in actions:
                action(town)
                town.check()
            for _ in range(8):  # the clock is left alone, and no line breaks any more
                town.passes(11)
                town.works()
            town.check()
            assert not IN_FLIGHT & {town.room.world.state(post) for post in town.posts}
        finally:
            town.room.services.plan.close()
