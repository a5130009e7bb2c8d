"""Words that go back to what they were: each change is asked for on the network, whatever was asked for before."""

import pytest

from planner.domain.errors import NotSent
from planner.domain.journal import StepRole
from planner.publishing.changing import change_there
from tests.fakes.afterwards import OpenConnector


@pytest.fixture
def post(room):
    """A post that is out on Mastodon."""
    room.connectors = {"mastodon": OpenConnector(room.network, "mastodon")}
    planned = room.world.post()
    room.go_to()
    room.publisher().run_once()
    return planned


def change(room, post, text):
    one = room.world.publication(post)
    return change_there(room.services, one.id, text, connectors=room.connectors.get)


def test_the_words_go_back_and_forth(room, post):
    first = room.world.stored(post).text
    shown = room.connectors["mastodon"].shown
    for words in ("Other words", first, "Other words", first, "Other words"):
        assert change(room, post, words).done
        assert list(shown.texts.values()) == [words]
        assert room.world.stored(post).text == words
    assert change(room, post, "Other words").text == "Mastodon says that already."
    assert sum(one.role is StepRole.CHANGE for one in room.journal(post)[0]) == 5


def test_words_that_did_not_get_there_are_asked_for_again_after_others(room, post):
    shown = room.connectors["mastodon"].shown
    shown.before["change"].append(NotSent("The server could not be reached."))
    assert not change(room, post, "Second").done
    for words in ("Third", "Second", "Third"):
        assert change(room, post, words).done
        assert list(shown.texts.values()) == [words]
