"""Who may reply and quote stands beside a post as a record of its own: sent after it, with its own tries."""

import pytest

from planner.connectors.connector import StepPlan
from planner.connectors.steps import numbered
from planner.domain.errors import NotSent, Refused, Unconfirmed
from planner.domain.journal import StepRole
from planner.domain.publication import PublicationState as S

ROOT, PART, GATE = StepRole.ROOT, StepRole.PART, StepRole.GATE


@pytest.fixture
def thread(room):
    """Two parts, each with a record beside it, due now."""
    connector = room.connectors["mastodon"]
    steps = connector.steps

    def with_gates(rendered):
        found = []
        for plan in steps(rendered):
            found += [plan, StepPlan(ordinal=0, role=GATE, part=plan.part)]
        return numbered(found)

    connector.steps = with_gates
    post = room.world.post(text="One\n---\nTwo")
    room.go_to()
    return post


def arrived(room):
    return [role for _, role, _ in room.network.arrived]


def test_each_goes_out_right_after_what_it_stands_beside(room, thread):
    room.publisher().run_once()
    assert arrived(room) == [ROOT, GATE, PART, GATE]
    one = room.world.publication(thread)
    assert (one.state, one.note, one.follow_up_at) == (S.PUBLISHED, "", None)


def test_one_that_does_not_arrive_keeps_no_part_waiting_and_is_tried_again(room, thread):
    room.network.before[GATE].append(NotSent("offline"))
    publisher = room.publisher()
    publisher.run_once()
    assert arrived(room) == [ROOT, PART, GATE]
    one = room.world.publication(thread)
    assert one.note.startswith("The post is out. The limit on replies and quotes was not sent: offline")
    room.clock.at = one.follow_up_at
    publisher.run_once()
    assert arrived(room) == [ROOT, PART, GATE, GATE]
    assert room.world.publication(thread).note == ""


def test_a_part_that_waits_keeps_what_stands_beside_it_waiting(room, thread):
    room.network.before[PART].append(NotSent("offline"))
    publisher = room.publisher()
    publisher.run_once()
    assert arrived(room) == [ROOT, GATE]
    one = room.world.publication(thread)
    assert one.follow_up_at > room.clock.now()
    room.clock.at = one.follow_up_at
    publisher.run_once()
    assert arrived(room) == [ROOT, GATE, PART, GATE]


def test_a_refused_one_is_told_and_the_post_stays_out(room, thread):
    room.network.before[GATE].append(Refused("The server does not know such records."))
    room.publisher().run_once()
    one = room.world.publication(thread)
    assert (one.state, one.follow_up_at) == (S.PUBLISHED, None)
    assert "The limit on replies and quotes was not sent: The server does not know" in one.note


def test_one_that_may_be_there_is_looked_for(room, thread):
    room.network.after[GATE].append(Unconfirmed("The answer never came."))
    publisher = room.publisher()
    publisher.run_once()
    assert "The limit on replies and quotes may have arrived or not" in room.world.publication(thread).note
    room.clock.tick(minutes=10)
    publisher.run_once()
    assert arrived(room) == [ROOT, GATE, PART, GATE]
    assert room.world.publication(thread).note == ""
