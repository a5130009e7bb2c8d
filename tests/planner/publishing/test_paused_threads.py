"""A pause in the middle of a thread: the part under way ends, and the rest waits until somebody says so."""

from datetime import timedelta

import pytest

from planner.domain.errors import Locked, NotSent
from planner.domain.journal import StepRole
from planner.domain.publication import HeldReason
from planner.domain.publication import PublicationState as S
from planner.editing.edits import SendRest, SetPause
from planner.editing.resting import KEPT_BACK
from planner.publishing.deliver import deliver
from planner.publishing.health import health
from planner.publishing.overview import overview
from planner.publishing.resting import rests_asked
from planner.publishing.setup import Setup
from planner.publishing.story import story

PART, ROOT = StepRole.PART, StepRole.ROOT


def whom(room, kind):
    world = room.world
    return {
        "everything": {},
        "client": {"client_id": world.client.id, "name": "Fennel & Rye"},
        "account": {"account_id": world.accounts["mastodon"].id, "name": "bakery.mastodon"},
    }[kind]


@pytest.fixture
def thread(shared):
    """Four parts, due now."""
    post = shared.world.post(text="One\n---\nTwo\n---\nThree\n---\nFour")
    shared.go_to()
    return post


def pause_when(room, role, edits, count=1):
    """Do ``edits`` while the ``count``th request of ``role`` is under way."""

    def waits():
        if len(room.network.posts(role)) == count and room.network.arrived[-1][1] is role and edits:
            for edit in edits[:]:
                edits.remove(edit)
                room.world.another_window().do(edit)

    room.network.waits = waits


def arrived(room):
    return [role for _, role, _ in room.network.arrived]


def waits(room, post):
    with room.services.plan.read() as unit:
        return [line.text for line in story(unit, post.id).waits]


@pytest.mark.parametrize("kind", ["everything", "client", "account"])
@pytest.mark.parametrize("role", [ROOT, PART])
def test_the_part_under_way_ends_and_nothing_of_the_rest_leaves(shared, thread, kind, role):
    room = shared
    pause_when(room, role, [SetPause(True, **whom(room, kind))])
    publisher = room.publisher()
    publisher.run_once()
    assert arrived(room) == ([ROOT] if role is ROOT else [ROOT, PART])
    one = room.world.publication(thread)
    assert (one.state, one.held_reason, one.leased_until) == (S.PUBLISHED, HeldReason.PAUSED, None)
    assert one.note.startswith("The post is out. The rest of it waits: ")
    assert "is paused since" in one.note
    assert [
        text.endswith("When that ends, you are asked before it is sent.") for text in waits(room, thread)
    ] == [True]
    for _ in range(3):
        room.clock.tick(minutes=5)
        publisher.run_once()
    assert arrived(room).count(PART) < 2
    assert sum(event.name == "follow-up" for event in room.journal(thread)[2]) == 1, "told once"


def test_as_the_pause_ends_the_rest_waits_for_a_word(shared, thread):
    room = shared
    pause_when(room, PART, [SetPause(True)])
    publisher = room.publisher()
    publisher.run_once()
    room.world.do(SetPause(False))
    for _ in range(3):
        room.clock.tick(minutes=5)
        publisher.run_once()
    assert arrived(room) == [ROOT, PART]
    one = room.world.publication(thread)
    assert one.asks_for_rest
    assert one.note == KEPT_BACK
    with room.services.plan.read() as unit:
        assert [found.id for found in rests_asked(unit)] == [one.id]
        assert [found.id for found in rests_asked(unit, one.client_id)] == [one.id]
        assert rests_asked(unit, "other") == []
        assert health(unit, overview(unit, room.clock.now())).says == ("The rest of 1 post waits for you.",)
    assert "waits for your word" in waits(room, thread)[0]
    room.world.do(SendRest((one.id,)))
    publisher.run_once()
    assert arrived(room) == [ROOT, PART, PART, PART]
    one = room.world.publication(thread)
    assert (one.note, one.follow_up_at, one.held_reason) == ("", None, None)
    assert waits(room, thread) == []
    with pytest.raises(Locked, match="Nothing more of"):
        room.world.do(SendRest((one.id,)))


def test_a_word_given_days_later_still_counts(room):
    thread = room.world.post(text="One\n---\nTwo")
    room.go_to()
    pause_when(room, ROOT, [SetPause(True)])
    publisher = room.publisher()
    publisher.run_once()
    room.world.do(SetPause(False))
    room.clock.tick(days=3)
    publisher.run_once()
    assert arrived(room) == [ROOT]
    room.world.do(SendRest(room.world.ids(thread)))
    publisher.run_once()
    assert arrived(room) == [ROOT, PART]


def test_a_pause_that_outlasts_the_day_ends_it(room):
    thread = room.world.post(text="One\n---\nTwo")
    room.go_to()
    pause_when(room, ROOT, [SetPause(True)])
    publisher = room.publisher()
    publisher.run_once()
    room.clock.tick(hours=25)
    publisher.run_once()
    room.world.do(SetPause(False))
    one = room.world.publication(thread)
    assert "a day has passed" in one.note
    assert not one.asks_for_rest


def test_a_pause_that_begins_and_ends_during_one_part_stops_the_rest_too(shared, thread):
    room = shared
    pause_when(room, PART, [SetPause(True), SetPause(False)])
    publisher = room.publisher()
    publisher.run_once()
    assert arrived(room) == [ROOT, PART]
    one = room.world.publication(thread)
    assert one.asks_for_rest
    assert (one.note, one.leased_until) == (KEPT_BACK, None)


def test_when_it_was_the_last_part_nothing_is_asked(shared, thread):
    room = shared
    pause_when(room, PART, [SetPause(True), SetPause(False)], count=3)
    room.publisher().run_once()
    assert arrived(room) == [ROOT, PART, PART, PART]
    one = room.world.publication(thread)
    assert (one.note, one.held_reason, one.follow_up_at) == ("", None, None)


def test_what_lay_ahead_when_the_pause_ended_goes_out_at_its_time(shared, thread):
    room = shared
    room.network.before[PART].append(NotSent("offline"))
    publisher = room.publisher()
    publisher.run_once()
    at = room.world.publication(thread).follow_up_at
    room.world.do(SetPause(True))
    room.clock.at = at - timedelta(seconds=5)
    room.world.do(SetPause(False))
    room.clock.at = at
    publisher.run_once()
    assert arrived(room) == [ROOT, PART, PART, PART]


def test_what_another_pause_keeps_back_is_not_asked_yet(shared, thread):
    room = shared
    pause_when(room, PART, [SetPause(True), SetPause(True, **whom(room, "client"))])
    room.publisher().run_once()
    room.world.do(SetPause(False))
    assert not room.world.publication(thread).asks_for_rest
    room.world.do(SetPause(False, **whom(room, "client")))
    assert room.world.publication(thread).asks_for_rest


def test_a_pause_that_is_taken_back_asks_as_well(shared, thread):
    room = shared
    room.network.before[PART].append(NotSent("offline"))
    room.publisher().run_once()
    room.world.do(SetPause(True))
    room.clock.tick(minutes=1)
    room.publisher().run_once()
    room.world.editor.undo()
    assert room.world.publication(thread).asks_for_rest
    room.world.do(SendRest(room.world.ids(thread)))
    room.world.editor.undo()
    assert room.world.publication(thread).asks_for_rest


def test_one_that_died_under_a_pause_is_not_gone_on_with(room):
    thread = room.world.post(text="One\n---\nTwo\n---\nThree")
    room.go_to()
    pause_when(room, PART, [SetPause(True), SetPause(False)])
    died = room.network.waits

    class Died(BaseException):
        pass

    def dies():
        died()
        if arrived(room)[-1] is PART:
            raise Died

    room.network.waits = dies
    with pytest.raises(Died):
        deliver(
            room.world.publication(thread).id,
            room.services,
            Setup(worker="w", connectors=room.connectors.get, blocking=room.blocking, lease_seconds=0.1),
        )
    room.network.waits = None
    room.clock.tick(minutes=20)
    publisher = room.publisher()
    publisher.run_once()
    assert arrived(room) == [ROOT, PART]
    assert room.world.publication(thread).asks_for_rest
    room.world.do(SendRest(room.world.ids(thread)))
    publisher.run_once()
    assert arrived(room) == [ROOT, PART, PART], "the part that arrived was found, the next one sent"
