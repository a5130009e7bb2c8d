"""How large each picture may be where all of a message travel in one request."""

from planner.domain.ids import MediaId
from planner.domain.media import MediaItem
from planner.networks.facts import facts_of
from planner.networks.fitting import fit_of

DISCORD, BLUESKY = facts_of("discord"), facts_of("bluesky")
MOST = 25 * 1024 * 1024


def item(mime="image/jpeg", size=8_000_000):
    return MediaItem(id=MediaId("a" * 64), mime=mime, size=size, name="one")


def test_one_picture_may_be_as_large_as_the_network_says():
    assert fit_of(DISCORD).size == fit_of(DISCORD, [item()]).size == 10 * 1024 * 1024


def test_many_share_what_one_request_may_hold():
    share = fit_of(DISCORD, [item()] * 10).size
    assert MOST * 0.98 < 10 * share < MOST
    assert fit_of(DISCORD, [item()] * 2).size == 10 * 1024 * 1024


def test_a_video_keeps_its_size_and_pictures_make_room():
    film = item("video/mp4", 10_000_000)
    share = fit_of(DISCORD, [film, item(), item()]).size
    assert 2 * share + film.size < MOST
    assert share > 7_500_000
    assert fit_of(DISCORD, [film]).size == 10 * 1024 * 1024
    assert fit_of(DISCORD, [film] * 3 + [item()]).size == 1, (
        "there is no room: told as what cannot be made to fit"
    )


def test_where_each_goes_alone_nothing_is_shared():
    assert fit_of(BLUESKY, [item()] * 4) == fit_of(BLUESKY)


def test_telegram_wants_both_sides_together_within_ten_thousand():
    """A panorama of 10,000 by 1,900 has fewer than 20 million pixels, and sendPhoto takes none so wide."""
    fit = fit_of(facts_of("telegram"))
    wide = MediaItem(id=MediaId("a" * 64), mime="image/jpeg", size=8_000_000, width=10_000, height=1_900)
    assert not fit.takes(wide)
    assert fit.most_of(10_000, 1_900) == int(19_000_000 * (10_000 / 11_900) ** 2)
    assert fit.most_of(5_000, 5_000) == 0
