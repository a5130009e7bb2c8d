"""A pin is set after the post and its parts, in its own time; the post is out with or without it."""

import pytest

from planner.connectors.connector import StepPlan
from planner.domain.errors import NotSent, Refused
from planner.domain.journal import StepRole
from planner.domain.publication import PublicationState as S
from planner.publishing.story import story

ROOT, PART, PIN = StepRole.ROOT, StepRole.PART, StepRole.PIN


@pytest.fixture
def post(room):
    """Two parts and a pin, due now."""
    connector = room.connectors["mastodon"]
    steps = connector.steps

    def with_pin(rendered):
        plans = tuple(steps(rendered))
        return (*plans, StepPlan(ordinal=len(plans), role=PIN))

    connector.steps = with_pin
    made = room.world.post(text="One\n---\nTwo")
    room.go_to()
    return made


def arrived(room):
    return [role for _, role, _ in room.network.arrived]


def test_it_is_set_last_and_told_in_the_journal(room, post):
    room.publisher().run_once()
    assert arrived(room) == [ROOT, PART, PIN]
    with room.world.plan.read() as unit:
        titles = [line.title for line in story(unit, post.id).lines]
    assert titles[-1] == "Mastodon: pinning it there, attempt 1"


def test_it_is_tried_again_alone(room, post):
    room.network.before[PIN].append(NotSent("offline"))
    publisher = room.publisher()
    publisher.run_once()
    one = room.world.publication(post)
    assert one.state is S.PUBLISHED
    assert "Pinning it was not sent: offline" in one.note
    room.clock.at = one.follow_up_at
    publisher.run_once()
    assert arrived(room) == [ROOT, PART, PIN]
    assert room.world.publication(post).note == ""


def test_a_refusal_is_told_and_the_post_stays_out(room, post):
    room.network.before[PIN].append(Refused("The bot may not pin."))
    room.publisher().run_once()
    one = room.world.publication(post)
    assert (one.state, one.follow_up_at) == (S.PUBLISHED, None)
    assert "The bot may not pin." in one.note
