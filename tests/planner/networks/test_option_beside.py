"""Which options are asked for beside pictures and beside videos, and what does not go together."""

import pytest

from planner.connectors import steps
from planner.domain.errors import Refused
from planner.domain.media import MediaUse
from planner.domain.options import Options
from planner.networks.carried import A_PICTURE, A_VIDEO, ANYTHING, NOTHING, Carried, carried_by
from planner.networks.facts import facts_of
from planner.networks.option_checks import troubles, usual_troubles
from planner.networks.options import Media
from planner.networks.render import Message, render
from tests.planner.networks.test_options import account

TIKTOK, INSTAGRAM = facts_of("tiktok"), facts_of("instagram")
OUT = {"post_mode": "DIRECT_POST", "privacy_level": "PUBLIC_TO_EVERYONE"}
SEVERAL = Carried(pictures=3)


def picture(name="rye.jpg"):
    return MediaUse(media_id=None, name=name)


def test_what_is_carried_is_told_by_its_names():
    assert carried_by(()) == NOTHING
    assert not NOTHING
    assert carried_by([picture(), picture("oven.MOV"), picture("b.png")]) == Carried(pictures=2, videos=1)


@pytest.mark.parametrize(
    ("media", "fits"),
    [
        (Media.ALL, (True, True, True)),
        (Media.SOME, (False, True, True)),
        (Media.NONE, (True, False, False)),
        (Media.PICTURES, (False, True, False)),
        (Media.VIDEO, (False, False, True)),
    ],
)
def test_an_option_names_the_posts_that_it_is_for(media, fits):
    assert tuple(media.fits(one) for one in ANYTHING) == fits


@pytest.mark.parametrize(
    ("carried", "asked", "left"),
    [
        (A_PICTURE, {"title", "auto_add_music"}, {"allow_duet", "allow_stitch", "is_aigc", "cover"}),
        (A_VIDEO, {"allow_duet", "allow_stitch", "is_aigc", "cover"}, {"title", "auto_add_music"}),
    ],
)
def test_tiktok_asks_of_pictures_and_of_videos_what_means_something_there(carried, asked, left):
    applying = {one.key for one in TIKTOK.options if one.applies(OUT, {}, media=carried)}
    assert asked <= applying
    assert not left & applying


def test_what_means_nothing_beside_a_picture_does_not_go_out():
    options = {**OUT, "allow_duet": "yes", "title": "Rye"}
    film = render(Message(network="tiktok", text="Rye", media=(picture("a.mp4"),), options=Options(options)))
    still = render(Message(network="tiktok", text="Rye", media=(picture(),), options=Options(options)))
    asked = {"allow_duet", "title"}
    assert asked & film.options.keys() == {"allow_duet"}
    assert asked & still.options.keys() == {"title"}


@pytest.mark.parametrize(
    ("value", "carried", "says"),
    [
        ("reel", A_PICTURE, "“A reel” is made of a video, and the post has none."),
        ("reel", A_VIDEO, ""),
        ("reel", NOTHING, ""),
        ("reel", Carried(videos=2), "“A reel” shows one picture or video, and the post has 2."),
        ("story", SEVERAL, "“A story, for a day” shows one picture or video, and the post has 3."),
        ("story", A_PICTURE, ""),
        ("feed", SEVERAL, ""),
    ],
)
@pytest.mark.parametrize("network", ["instagram", "facebook"])
def test_reels_and_stories_say_what_they_are_made_of(network, value, carried, says):
    found = list(troubles({"format": value}, facts_of(network), {}, media=carried))
    assert [one.message for one in found] == ([f"Goes out as: {says}"] if says else [])
    assert all(one.mend.endswith("or choose another one.") for one in found)


def test_a_reel_of_a_picture_is_refused_before_anything_is_sent():
    loaf = MediaUse(media_id="f" * 64, name="rye.jpg")
    words = {"text": "Rye", "media": (loaf,), "options": Options({"format": "reel"})}
    with pytest.raises(Refused, match="is made of a video") as refused:
        steps.check(render(Message(network="instagram", **words)), account("instagram"))
    assert refused.value.field == "options.format"


def test_a_paid_partnership_cannot_be_for_oneself_alone():
    hidden = {**OUT, "privacy_level": "SELF_ONLY", "brand_content_toggle": "yes"}
    (found,) = troubles(hidden, TIKTOK, {}, media=A_VIDEO)
    assert found.key == "brand_content_toggle"
    assert "TikTok takes no such post with “Who sees it: Only you”" in found.message
    assert not list(troubles({**hidden, "brand_content_toggle": "no"}, TIKTOK, {}, media=A_VIDEO))
    assert not list(troubles({**hidden, "privacy_level": "PUBLIC_TO_EVERYONE"}, TIKTOK, {}, media=A_VIDEO))


def test_what_is_usual_need_only_be_right_for_some_posts():
    assert usual_troubles({"format": "reel"}, INSTAGRAM, {}) == {}
    assert usual_troubles({"cover": "2.5"}, TIKTOK, {}) == {}
    assert set(usual_troubles({"format": "reels"}, INSTAGRAM, {})) == {"format"}
    assert set(usual_troubles({"cover": "soon", "nothing": "1"}, TIKTOK, {})) == {"cover", "nothing"}
    alone = {"privacy_level": "SELF_ONLY", "brand_content_toggle": "yes"}
    assert set(usual_troubles({**OUT, **alone}, TIKTOK, {})) == {"brand_content_toggle"}
