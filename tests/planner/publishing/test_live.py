"""A post that only a person can tell about: it waits for ever, and goes out once when they say that it is not there."""

from datetime import timedelta

import pytest

from planner.domain.errors import Unconfirmed
from planner.domain.journal import StepRole
from planner.domain.publication import PublicationState as S
from planner.editing.edits import ItIsLive, SendAgain
from planner.publishing.publisher import Publisher


@pytest.fixture
def asked(room):
    """A post whose sending ended in doubt on a network where Parley cannot look."""
    post = room.world.post()
    room.connectors["mastodon"].can_look = False
    room.go_to()
    room.network.before[StepRole.ROOT].append(Unconfirmed("The answer never came."))
    publisher = room.publisher(settle=60)
    publisher.run_once()
    room.clock.tick(minutes=2)
    publisher.run_once()
    assert room.world.publication(post).asks_if_live
    return post, publisher


def later(room, publisher: Publisher, **time) -> None:
    room.clock.tick(**time)
    publisher.run_once()


def test_nothing_is_sent_until_somebody_says_so(room, asked):
    post, publisher = asked
    for _ in range(3):
        later(room, publisher, hours=5)
    assert room.world.publication(post).asks_if_live
    assert room.network.posts() == []


def test_not_there_it_goes_out_once_with_the_same_request(room, asked):
    post, publisher = asked
    first = room.journal(post)[0][-1]
    room.clock.tick(hours=3)
    room.world.do(SendAgain(room.world.ids(post)))
    for _ in range(3):
        later(room, publisher, seconds=20)
    one = room.world.publication(post)
    assert (one.state, len(room.network.posts())) == (S.PUBLISHED, 1)
    second = room.journal(post)[0][-1]
    assert (second.request_hash, second.client_key) == (first.request_hash, first.client_key)


def test_again_in_doubt_it_is_asked_again(room, asked):
    post, publisher = asked
    room.world.do(SendAgain(room.world.ids(post)))
    room.network.after[StepRole.ROOT].append(Unconfirmed("The answer never came."))
    later(room, publisher, seconds=20)
    assert room.world.state(post) is S.UNCONFIRMED
    later(room, publisher, minutes=2)
    assert room.world.publication(post).asks_if_live


def test_too_late_to_be_sent_by_itself_it_waits_as_missed(room, asked):
    post, publisher = asked
    room.world.do(SendAgain(room.world.ids(post)))
    later(room, publisher, hours=2)
    assert (room.world.state(post), room.network.posts()) == (S.MISSED, [])


def test_there_it_is_left_alone(room, asked):
    post, publisher = asked
    since = room.world.publication(post).unconfirmed_since
    room.world.do(ItIsLive(room.world.ids(post), "https://social.example/1"))
    later(room, publisher, hours=1)
    one = room.world.publication(post)
    assert (one.state, one.published_at, room.network.posts()) == (S.DONE_BY_HAND, since, [])
    assert since >= room.clock.now() - timedelta(hours=2)
