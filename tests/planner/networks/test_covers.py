"""Which picture goes out as a video's cover, and what a network then says to the two of them."""

import pytest

from planner.domain.media import MediaUse
from planner.networks.covers import cover_of
from planner.networks.facts import all_networks, facts_of
from planner.networks.render import Message, render

FILM, STILL = MediaUse(media_id=None, name="oven.MP4"), MediaUse(media_id=None, name="loaf.jpg")


@pytest.mark.parametrize(
    ("uses", "cover"),
    [
        ((FILM, STILL), STILL),
        ((STILL, FILM), STILL),
        ((FILM,), None),
        ((STILL,), None),
        ((STILL, STILL), None),
        ((FILM, FILM), None),
        ((FILM, STILL, STILL), None),
        ((), None),
    ],
)
def test_the_one_picture_beside_the_one_video_is_its_cover(uses, cover):
    assert cover_of(uses, facts_of("youtube")) is cover
    assert cover_of(uses, facts_of("mastodon")) is None


@pytest.mark.parametrize(
    "facts", [one for one in all_networks() if one.covers_videos], ids=lambda one: one.key
)
def test_a_cover_is_none_of_the_media_that_go_out(facts):
    rendered = render(Message(network=facts.key, text="Bread", media=(STILL, FILM)))
    assert (rendered.cover, rendered.parts[0].media) == (STILL, (FILM,))


def test_elsewhere_a_picture_stays_among_the_media():
    rendered = render(Message(network="mastodon", text="Bread", media=(FILM, STILL)))
    assert (rendered.cover, rendered.parts[0].media) == (None, (FILM, STILL))
