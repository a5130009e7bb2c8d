"""What is claimed ahead and waits for its turn in the pool."""

import threading
from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.errors import NotSent
from planner.domain.journal import StepRole
from planner.domain.publication import PublicationState as S
from planner.editing.pausing import SetPause
from planner.ports.http import HttpCall
from planner.publishing.gates import close_gate, note_sent
from planner.publishing.steps import root_of


@pytest.fixture
def held_up(room):
    """A pool of one that is busy with a post on Mastodon, while one on Bluesky waits for its turn."""
    first = room.world.post("mastodon")
    room.go_to()
    arrived, free, ended = threading.Event(), threading.Event(), threading.Event()

    def waits():
        arrived.set()
        assert free.wait(20)

    room.network.waits = waits
    done = []

    def on_done(one):
        done.append(one)
        if len(done) == 2:
            ended.set()

    publisher = room.publisher(pool=1, on_done=on_done)
    publisher.tick()
    assert arrived.wait(20)
    second = room.world.post("bluesky", when="2026-10-17 10:00")
    assert publisher.tick().started == room.world.ids(second)
    assert room.world.state(second, "bluesky") is S.CLAIMED
    yield publisher, first, second, free, ended
    free.set()
    publisher.close(timeout=20)


def events(room, post):
    with room.services.plan.read() as unit:
        return [one.text for one in unit.journal.events(room.world.ids(post)[0])]


def test_it_goes_out_as_soon_as_another_ends_without_a_tick(room, held_up):
    _, first, second, free, ended = held_up
    free.set()
    assert ended.wait(20)
    assert [room.world.state(first), room.world.state(second, "bluesky")] == [S.PUBLISHED] * 2


def test_while_enough_wait_no_more_are_taken(room, held_up):
    publisher, *_ = held_up
    room.world.post("wordpress", when="2026-10-17 10:00")
    assert publisher.tick().started == ()


def test_closing_gives_it_back_at_once(room, held_up):
    publisher, first, second, free, _ = held_up
    closing = threading.Thread(target=publisher.close, args=(20,))
    closing.start()
    while publisher.under_way != room.world.ids(first):
        closing.join(0.01)
    free.set()
    closing.join()
    assert [room.world.state(first), room.world.state(second, "bluesky")] == [S.PUBLISHED, S.PLANNED]
    assert room.world.publication(second, "bluesky").leased_by == ""
    assert events(room, second)[-1].startswith("Nothing was sent: Parley was closed")


def test_a_pause_meanwhile_keeps_it_back(room, held_up):
    publisher, _, second, free, ended = held_up
    room.world.do(SetPause(paused=True))
    free.set()
    assert ended.wait(20)
    assert room.world.state(second, "bluesky") is S.PLANNED
    assert len(room.network.posts()) == 1
    publisher.tick()
    assert room.world.state(second, "bluesky") is not S.CLAIMED


def test_a_network_that_asked_for_rest_meanwhile_is_left_alone(room, held_up):
    """A look by another publisher was told to wait, or a deletion in a window."""
    publisher, _, second, free, ended = held_up
    until = room.clock.now() + timedelta(minutes=5)
    with room.services.plan.write() as unit:
        close_gate(unit, room.world.accounts["bluesky"].id, until, "Bluesky takes no more requests for now.")
        unit.commit()
    free.set()
    assert ended.wait(20)
    assert room.world.state(second, "bluesky") is S.PLANNED
    assert "takes no more requests" in events(room, second)[-1]
    assert len(room.network.posts()) == 1
    room.clock.at = until
    publisher.run_once()
    assert room.world.state(second, "bluesky") is S.PUBLISHED


def test_what_is_late_keeps_its_distance_from_what_left_meanwhile(room, held_up):
    publisher, _, second, free, ended = held_up
    room.clock.tick(minutes=5)
    with room.services.plan.write() as unit:
        note_sent(unit, room.world.accounts["bluesky"].id, room.clock.now())
        unit.commit()
    room.clock.tick(seconds=1)
    free.set()
    assert ended.wait(20)
    assert room.world.state(second, "bluesky") is S.PLANNED
    room.clock.tick(minutes=2)
    publisher.run_once()
    assert room.world.state(second, "bluesky") is S.PUBLISHED


def test_a_line_that_broke_meanwhile_keeps_it_back(room, held_up):
    publisher, first, second, free, ended = held_up
    room.network.after[StepRole.ROOT].append(NotSent("no server is reached"))
    publisher._line.failed(HttpCall(method="GET", url="https://mastodon.example/"))
    free.set()
    assert ended.wait(20)
    assert room.world.state(first) is S.PLANNED
    assert room.world.state(second, "bluesky") is S.PLANNED
    assert len(room.network.posts()) == 1


def test_words_changed_while_it_waits_go_out_as_they_are_then(room, held_up):
    """What it was decided on is not used any more where somebody changed it."""
    _, _, second, free, ended = held_up
    with room.services.plan.write() as unit:
        post = unit.posts.get(second.id)
        unit.posts.save(replace(post, text="Other words"))
        unit.commit()
    free.set()
    assert ended.wait(20)
    assert room.world.state(second, "bluesky") is S.PUBLISHED
    with room.services.plan.read() as unit:
        root = root_of(unit.journal.steps(room.world.ids(second)[0]))
    assert "Other words" in root.frozen
