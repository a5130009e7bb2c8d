"""The clock of the computer set forward and back while publishers run, on a real plan file: each post once."""

import os
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from planner.domain.ids import PostId, new_id
from planner.domain.post import Post, Stage, Variant
from planner.domain.publication import PublicationState as S
from planner.domain.times import WallTime, wall_at
from planner.editing.posts import PutPost
from planner.publishing.watch import Watch
from tests.fakes.clock import FakeClock
from tests.fakes.meters import FakeMeters
from tests.planner.changes_of_zones import distinct_changes
from tests.planner.publishing.conftest import make_room
from tests.plans import new_plan

ROUNDS = int(os.environ.get("PARLEY_CLOCK_ROUNDS", "12"))
"""So many lives of a computer are tried; ``make torture`` tries 500."""

pytestmark = pytest.mark.timeout(60 + 5 * ROUNDS)

minutes = st.integers(1, 300)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("run"), st.integers(1, 90)),
        st.tuples(st.just("sleep"), minutes),
        st.tuples(st.just("set clock"), st.integers(-300, 300)),
        st.tuples(st.just("restart"), st.just(0)),
    ),
    min_size=3,
    max_size=9,
)


def put(room, when: WallTime, network="mastodon"):
    post = Post(
        id=PostId(new_id()),
        client_id=room.world.client.id,
        text=f"At {when.local} in {when.zone}",
        stage=Stage.SCHEDULED,
        when=when,
        variants=(Variant(account_id=room.world.accounts[network].id),),
    )
    room.world.do(PutPost(post))
    return room.world.stored(post)


class Proof:
    """Two publishers on one file, and a computer whose clock is not to be trusted."""

    def __init__(self, folder):
        clock = FakeClock()
        self.room = make_room(new_plan(Path(folder) / "plan.db"), clock)
        self.meters = FakeMeters(clock)
        self.publishers = [self._publisher() for _ in range(2)]

    def _publisher(self):
        services = self.room.services
        worker = f"worker {len(self.room.publishers) + 1}"
        watch = Watch(services.plan, services.clock, worker, meters=self.meters)
        return self.room.publisher(worker=worker, watch=watch)

    def tick(self):
        for publisher in self.publishers:
            publisher.run_once()

    def do(self, what, amount):
        if what == "run":
            for _ in range(amount // 15 + 1):
                self.meters.run(minutes=min(amount, 15))
                self.tick()
        elif what == "sleep":
            self.meters.sleep(minutes=amount)
        elif what == "set clock":
            self.meters.set_clock(minutes=amount)
        else:
            self.publishers[0].close()
            self.publishers[0] = self._publisher()
        self.tick()

    def close(self):
        for publisher in self.room.publishers:
            publisher.close(timeout=5)
        self.room.services.plan.close()


@given(steps)
@settings(max_examples=ROUNDS, deadline=None, derandomize=True, phases=(Phase.explicit, Phase.generate))
def test_once_each_whatever_the_clock_does(ways):
    with TemporaryDirectory() as folder:
        proof = Proof(folder)
        try:
            room = proof.room
            start = room.clock.now()
            posts = [
                put(room, wall_at(start + timedelta(minutes=17 * n + 5), "Europe/Berlin"), network)
                for n in range(8)
                for network in ("mastodon", "bluesky")
            ]
            proof.tick()  # both have looked at the clocks once
            for what, amount in ways:
                proof.do(what, amount)
            for network in ("mastodon", "bluesky"):
                sent = room.networks[network].posts()
                assert len(sent) == len(set(sent)), "a post was sent twice"
            for post in posts:
                network = network_of(room, post)
                one = room.world.publication(post, network)
                arrived = room.networks[network].posts().count(one.client_key)
                assert arrived == (one.state is S.PUBLISHED), (one.state, arrived)
                assert one.state in {S.PUBLISHED, S.MISSED, S.PLANNED}
                if one.state is S.PLANNED:
                    assert one.due_at > room.clock.now() or one.not_before or late_ones_keep_apart(room, one)
                if one.state is S.MISSED:
                    assert one.missed_reason is not None, one.note
        finally:
            proof.close()


def network_of(room, post):
    """The one network it goes to."""
    (variant,) = post.variants
    return next(key for key, account in room.world.accounts.items() if account.id == variant.account_id)


def late_ones_keep_apart(room, one):
    """A late post of an account waits a little after the one before it."""
    with room.services.plan.read() as unit:
        return unit.agents.gate(one.account_id).sent_at is not None


def test_each_post_goes_out_at_its_minute_on_the_wall_in_every_zone():
    """Around every change of 2026 in every zone: the hour before, the hour after, the next morning."""
    around = [change for change in distinct_changes() if change.at.year == 2026]
    assert len(around) > 40
    with TemporaryDirectory() as folder:
        clock = FakeClock()
        clock.at = min(change.at for change in around) - timedelta(days=2)
        room = make_room(new_plan(Path(folder) / "plan.db"), clock)
        publisher = room.publisher(spacing=timedelta(0))
        try:
            wanted = {}
            for change in around:
                nine = (change.at + change.before).replace(tzinfo=None, hour=9, minute=0, second=0)
                for at in (
                    wall_at(change.at - timedelta(minutes=61), change.zone),
                    wall_at(change.at + timedelta(minutes=61), change.zone),
                    WallTime(nine + timedelta(days=1), change.zone),
                ):
                    post = put(room, at)
                    wanted[post.id] = at
            for due in sorted({at.instant() for at in wanted.values()}):
                clock.at = due - timedelta(seconds=1)
                before = len(room.network.posts())
                publisher.run_once()
                assert len(room.network.posts()) == before  # not a second early
                clock.at = due
                publisher.run_once()
            with room.services.plan.read() as unit:
                for post_id, at in wanted.items():
                    (one,) = unit.publications.of_post(PostId(post_id))
                    assert one.state is S.PUBLISHED, (at, one.note)
                    assert one.when.local == at.local
                    assert timedelta(0) <= one.published_at - at.instant() < timedelta(minutes=1)
            sent = room.network.posts()
            assert len(sent) == len(set(sent)) == len(wanted)
        finally:
            publisher.close(timeout=5)
            room.services.plan.close()
