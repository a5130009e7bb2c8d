"""The process dies at every commit and around every request: what people see is there once."""

import threading
from contextlib import contextmanager
from dataclasses import replace
from itertools import product

import pytest

from planner.domain.errors import Unconfirmed
from planner.domain.journal import StepRole, StepState
from planner.domain.media import MediaUse
from planner.domain.publication import PublicationState as S
from planner.publishing.publisher import Publisher
from tests.fakes.connector import Killed

PNG = b"\x89PNG small picture"
COMMITS = 11  # claim, picture (2), post (2), claim of the rest, part (2), comment (2), end
MORE = 8


class MortalPlan:
    """A plan that dies at its ``at``-th commit, before or after it was done; then nothing works any more."""

    def __init__(self, plan, at: int, *, after: bool) -> None:
        self._plan, self._at, self._after = plan, at, after
        self._commits = 0
        self._dead = False
        self._thread = threading.get_ident()  # the lease's renewals are not counted

    @contextmanager
    def read(self):
        self._check()
        with self._plan.read() as unit:
            yield unit

    @contextmanager
    def write(self):
        self._check()
        with self._plan.write() as unit:
            commit = unit.commit

            def mortal():
                if threading.get_ident() != self._thread:
                    return commit()
                self._commits += 1
                if self._commits != self._at:
                    return commit()
                self._dead = True
                if self._after:
                    commit()
                raise Killed

            unit.commit = mortal
            yield unit

    def under_lease(self):
        return self

    def _check(self) -> None:
        if self._dead and threading.get_ident() == self._thread:
            raise Killed


def whole_post(room, network):
    """A picture, a post, a second part and a first comment: everything that can be interrupted."""
    item = room.services.media.put(PNG, "rye.png")
    with room.services.plan.write() as unit:
        unit.media.add(item)
        unit.commit()
    use = MediaUse(media_id=item.id, name="rye.png", alt_text="A loaf")
    connector = room.connectors[network]
    steps = connector.steps
    connector.steps = lambda rendered: steps(replace(rendered, first_comment="Recipe in the shop"))
    return room.world.post(network, text="One\n---\nTwo", media=(use,), grace_minutes=240)


def die(room, post, network, *, at=0, after=False, lease_seconds=0.0):
    """Deliver with a process that dies; gives whether it did."""
    plan = MortalPlan(room.services.plan, at, after=after)
    publisher = Publisher(
        replace(room.services, plan=plan),
        connectors=room.connectors.get,
        blocking=room.blocking,
        lease_seconds=lease_seconds,
    )
    room.publishers.append(publisher)
    try:
        publisher.deliver(room.world.publication(post, network).id)
    except Killed:
        return True
    return False


def come_back(room):
    """A new process on the same plan, until nothing happens any more by itself."""
    publisher = room.publisher()
    for _ in range(MORE):
        room.clock.tick(seconds=601)
        publisher.run_once()


def all_there_once(room, post, network):
    """The post, its part and its comment are on the network, each once; the plan knows it, and nothing waits."""
    one = room.world.publication(post, network)
    fake = room.networks[network]
    assert (one.state, one.note, one.follow_up_at) == (S.PUBLISHED, "", None)
    for role in (StepRole.ROOT, StepRole.PART, StepRole.COMMENT):
        assert fake.posts(role) == [one.client_key], role
    attempts, steps, _ = room.journal(post, network)
    assert all(attempt.outcome is not None for attempt in attempts)
    assert all(step.state is StepState.DONE for step in steps)
    order = [role for _, role, _ in fake.arrived if role is not StepRole.MEDIA]
    assert order[0] is StepRole.ROOT, "a comment waits for no part, and both for the post"


@pytest.mark.parametrize(
    ("network", "at", "after"), [*product(["mastodon", "bluesky"], range(1, COMMITS + 2), [False, True])]
)
def test_death_at_every_commit(shared, network, at, after):
    room = shared
    post = whole_post(room, network)
    room.go_to()
    died = die(room, post, network, at=at, after=after)
    assert died is (at <= COMMITS)
    come_back(room)
    all_there_once(room, post, network)
    uploads = room.networks[network].posts(StepRole.MEDIA)
    repeated = (network, at, after) == ("mastodon", 3, False)  # it had arrived and nobody wrote that down
    assert len(uploads) == (2 if repeated else 1), "a finished upload is not repeated"


@pytest.mark.parametrize("network", ["mastodon", "bluesky"])
@pytest.mark.parametrize("role", [StepRole.MEDIA, StepRole.ROOT, StepRole.PART, StepRole.COMMENT])
@pytest.mark.parametrize("when", ["before", "after"])
def test_death_around_every_request(room, network, role, when):
    post = whole_post(room, network)
    room.go_to()
    getattr(room.networks[network], when)[role].append(Killed())
    assert die(room, post, network)
    come_back(room)
    all_there_once(room, post, network)


@pytest.mark.parametrize("network", ["mastodon", "bluesky"])
@pytest.mark.parametrize(("first", "second"), [*product(range(1, COMMITS + 1), range(1, 5))])
def test_death_twice(room, network, first, second):
    """It dies, comes back, and dies again while it goes on: on whatever it does then."""
    post = whole_post(room, network)
    room.go_to()
    assert die(room, post, network, at=first, after=True)
    for _ in range(MORE):
        room.clock.tick(seconds=301)
        if die(room, post, network, at=second, after=False):
            break
    come_back(room)
    all_there_once(room, post, network)


@pytest.mark.parametrize("at", range(1, 5))
@pytest.mark.parametrize("after", [False, True])
def test_death_while_looking(room, at, after):
    """Between the looks at a part of which nobody knows, and before it is sent again."""
    post = whole_post(room, "mastodon")
    room.go_to()
    room.network.before[StepRole.PART].append(Unconfirmed("The answer never came."))
    room.publisher().run_once()
    room.clock.tick(seconds=601)
    die(room, post, "mastodon", at=at, after=after)
    come_back(room)
    all_there_once(room, post, "mastodon")


def in_two_stages(connector, network):
    """Uploads that are begun, told, and finished: as networks do that go on working on what they took."""
    send = connector.send

    def resume(http, credentials, frozen, read_media, begun, keep):
        if not begun:
            network.begun += 1
            keep({"id": "up"}, None)
        return send(http, credentials, frozen, read_media)

    network.begun = 0
    connector.resume = resume


@pytest.mark.parametrize("at", range(1, COMMITS + 3))
@pytest.mark.parametrize("after", [False, True])
def test_death_at_every_commit_of_an_upload_in_two_stages(shared, at, after):
    room = shared
    in_two_stages(room.connectors["mastodon"], room.network)
    post = whole_post(room, "mastodon")
    room.go_to()
    assert die(room, post, "mastodon", at=at, after=after) is (at <= COMMITS + 1)
    come_back(room)
    all_there_once(room, post, "mastodon")
    forgotten = (at, after) == (3, False)  # it was begun and nobody wrote that down
    assert room.network.begun == (2 if forgotten else 1)


def test_who_lost_the_lease_writes_nothing(room):
    """The first process sleeps inside the request for longer than its lease; another one takes over."""
    post = room.world.post()
    room.go_to()
    second = room.publisher()
    states = []

    def sleep_long():
        room.clock.tick(minutes=5)
        second.tick()
        states.append(room.world.state(post))

    room.network.waits = sleep_long
    room.publisher().deliver(room.world.publication(post).id)
    assert states == [S.UNCONFIRMED]
    assert room.world.state(post) is S.UNCONFIRMED
    room.network.waits = None
    come_back(room)
    one = room.world.publication(post)
    assert (one.state, len(room.network.arrived)) == (S.PUBLISHED, 1)


def test_a_claim_without_a_request_is_planned_again_and_still_goes_out_in_time(room):
    post = room.world.post()
    room.go_to()
    assert die(room, post, "mastodon", at=1, after=True, lease_seconds=90.0)
    assert room.world.state(post) is S.CLAIMED
    room.publisher().run_once()
    assert room.world.state(post) is S.CLAIMED, "the lease still holds"
    room.clock.tick(seconds=91)
    report = room.publisher().run_once()
    assert report.recovered == room.world.ids(post)
    assert room.world.state(post) is S.PUBLISHED
