"""Finding a post by what a person types."""

import pytest

from planner.domain.errors import NotFound, UserError
from planner.publishing.find import post_meant
from tests.fakes.clock import FakeClock
from tests.fakes.plan import FakePlan
from tests.planner.world import World


@pytest.fixture
def unit():
    clock = FakeClock()
    world = World(FakePlan(clock), clock)
    mixer, rye = (
        world.post(text=text) for text in ("At 3:40 the mixer\ngave up.", "Rye tastes better on day two.")
    )
    with world.plan.read() as unit:
        yield unit, mixer.id, rye.id


def test_words_or_the_beginning_of_the_id_name_a_post(unit):
    unit, mixer, rye = unit
    assert post_meant(unit, "MIXER gave") == mixer
    assert post_meant(unit, rye) == rye
    assert post_meant(unit, rye[:-1]) == rye


def test_several_are_listed_with_their_ids(unit):
    unit, mixer, rye = unit
    with pytest.raises(UserError, match="2 posts are meant by e") as told:
        post_meant(unit, "e")
    assert mixer in str(told.value)
    assert rye in str(told.value)


def test_none_says_how_to_name_one(unit):
    unit, *_ = unit
    with pytest.raises(NotFound) as told:
        post_meant(unit, "croissant")
    assert told.value.mend == "Say its id or some of its words."
    with pytest.raises(UserError):
        post_meant(unit, "  ")
