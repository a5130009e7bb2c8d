"""Pictures and videos against each network's facts: what is sure blocks, what is not is said, what is unknown is left."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from planner.domain.ids import MediaId
from planner.domain.media import Crop, MediaItem, MediaUse
from planner.domain.options import Options
from planner.lint.blocking import blocking_findings
from planner.lint.media import objections, pieces_of
from planner.networks.facts import facts_of
from tests.planner.lint.rules.checked import found, post, says

NOW = datetime(2026, 1, 1, tzinfo=UTC)


def uses(*names: str, captioned: bool = True) -> tuple[MediaUse, ...]:
    return tuple(MediaUse(media_id=None, name=name, alt_text="A loaf", captioned=captioned) for name in names)


def on(network: str, *names: str, **more) -> str:
    return says("MED001", post(network=network, media=uses(*names), **more))


def stored(network: str, mime: str = "image/jpeg", **more):
    """A post with one stored file."""
    item = MediaItem(id=MediaId("a" * 64), mime=mime, name="one", **{"size": 1000, **more})
    use = MediaUse(media_id=item.id, name="one", alt_text="A loaf", captioned=True)
    return post(network=network, media=(use,), files=(item,))


@pytest.mark.parametrize(
    ("network", "names", "message"),
    [
        ("bluesky", [f"{n}.jpg" for n in range(6)], "6 images, Bluesky takes 4."),
        ("bluesky", [f"{n}.jpg" for n in range(4)], ""),
        ("bluesky", ["a.jpg", "b.mp4"], "1 image and 1 video in one post, Bluesky takes one kind."),
        ("mastodon", ["a.mp4", "b.mp4"], "2 videos, Mastodon takes 1."),
        ("x", ["a.gif", "b.gif"], "2 GIFs, X takes 1."),
        ("x", ["a.gif", "b.png"], "1 image and 1 GIF in one post, X takes one kind."),
        ("x", ["a.gif"], ""),
        ("youtube", ["a.jpg"], "1 image, YouTube takes videos only."),
        (
            "mastodon",
            ["a.TIFF"],
            "“a.TIFF” is TIFF, Mastodon takes 7 types: JPEG, PNG, GIF, WEBP, HEIC, HEIF, AVIF.",
        ),
        ("mastodon", ["a.xyz", "readme"], ""),
        ("mastodon", ["a.JPG"], ""),
        ("wordpress", [f"{n}.jpg" for n in range(30)], ""),
        ("nowhere", [f"{n}.jpg" for n in range(30)], ""),
    ],
)
def test_a_file_knows_number_and_names(network: str, names: list[str], message: str) -> None:
    assert on(network, *names) == message


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        (stored("mastodon", size=16_777_216), ""),
        (stored("mastodon", size=17_000_000), ""),  # sent made smaller
        (stored("bluesky", size=17_000_000), ""),
        (
            stored("mastodon", "image/gif", size=17_000_000),
            "“one” has 17.0 MB, Mastodon takes 16.8 MB.",
        ),
        (stored("x", "image/gif", size=14_000_000), ""),
        (stored("mastodon", width=8000, height=8000), ""),
        (
            stored("mastodon", "image/gif", width=8000, height=8000),
            "“one” has 64,000,000 pixels, Mastodon takes 921,600.",
        ),
        (stored("x", "video/mp4", seconds=140.0), ""),
        (stored("x", "video/mp4", seconds=150.0), "“one” runs 150 s, X takes 140."),
        (stored("x", "video/mp4"), ""),  # a length that is not known
        (stored("x", "video/quicktime"), ""),
        (stored("x", "video/mp4", codecs="h264 aac"), ""),
        (stored("x", "video/quicktime", codecs="hevc aac"), "“one” is coded as HEVC (H.265), X takes H.264."),
        (
            stored("tiktok", "video/mp4", codecs="av1"),
            "“one” is coded as AV1, TikTok takes H.264, HEVC (H.265), VP8, VP9, as others report.",
        ),
        (stored("bluesky", "video/quicktime"), "“one” is MOV, Bluesky takes 1 type: MP4."),
        (stored("mastodon", "application/pdf"), ""),
    ],
)
def test_a_stored_file_knows_more(entry, message: str) -> None:
    assert says("MED001", entry) == message


def test_what_a_person_posts_by_hand_nobody_makes_smaller() -> None:
    facts = facts_of("mastodon")
    assert facts is not None
    by_hand = replace(facts, connectable=False)
    for entry, told in (
        (stored("mastodon", size=17_000_000), "“one” has 17.0 MB, Mastodon takes 16.8 MB"),
        (
            stored("mastodon", width=8000, height=8000),
            "“one” has 64,000,000 pixels, Mastodon takes 33,177,600",
        ),
    ):
        assert [one.says for one in objections(entry, by_hand)] == [told]
        assert not list(objections(entry, facts))


def test_what_is_known_at_second_hand_is_a_warning_and_blocks_nothing() -> None:
    for entry, part in (
        (post(network="instagram"), "0 pictures and videos, Instagram needs a picture or a video"),
        (post(network="instagram", media=uses("a.png")), "“a.png” is PNG, Instagram takes 1 type: JPEG"),
        (
            stored("instagram", width=1080, height=1920),
            "“one” is 0.56 times as wide as high, Instagram takes 0.8 to 1.91",
        ),
        (
            stored("instagram", width=100, height=100),
            "“one” is 100 pixels wide, Instagram takes 320 and more",
        ),
        (stored("instagram", "video/mp4", seconds=2.0), "“one” runs 2.0 s, Instagram takes 3 and more"),
    ):
        [finding] = found("MED001", entry)
        assert (finding.severity, finding.blocks) == ("warning", False)
        assert finding.message == f"{part}, as others report."
        assert not [one for one in blocking_findings(entry, NOW) if one.code == "MED001"]


def test_a_sure_one_blocks_and_stands_first() -> None:
    entry = post(network="pinterest", media=uses(*(f"{n}.webp" for n in range(6))))
    [finding] = found("MED001", entry)
    assert (finding.severity, finding.blocks) == ("error", True)
    assert finding.message.startswith("6 images, Pinterest takes 5")
    assert [one.code for one in blocking_findings(entry, NOW)] == ["MED001"]


def test_four_by_five_in_whole_pixels_is_within_the_ratio() -> None:
    assert not found("MED001", stored("instagram", width=1079, height=1350))


def test_the_accounts_own_server_wins_and_is_sure() -> None:
    files = uses(*(f"{n}.jpg" for n in range(6)))
    assert not found("MED001", post(network="mastodon", media=files, facts=(("media_max", 8),)))
    [finding] = found(
        "MED001", post(network="facebook", media=uses(*map(str, range(3))), facts=(("media_max", 2),))
    )
    assert finding.blocks


def test_a_video_without_captions_is_a_warning() -> None:
    entry = post(network="mastodon", media=uses("a.mp4", captioned=False))
    [finding] = found("MED001", entry)
    assert (finding.severity, finding.blocks, finding.message) == (
        "warning",
        False,
        "1 video without captions.",
    )
    assert not found("MED001", post(network="mastodon", media=uses("a.jpg", captioned=False)))


def test_a_file_of_captions_goes_along_where_the_network_takes_one() -> None:
    silent = uses("a.mp4", captioned=False)
    assert "without captions" in says("MED001", post(network="youtube", media=silent))
    given = Options({"captions": "00:00:01,000 --> 00:00:04,000"})
    assert not found("MED001", post(network="youtube", media=silent, options=given))
    assert not found("MED001", post(network="youtube", media=(*silent, *uses("cover.jpg")), options=given))


def test_the_stored_type_wins_over_the_name() -> None:
    item = MediaItem(id=MediaId("b" * 64), mime="image/png", size=1)
    use = MediaUse(media_id=item.id, name="film.mp4")
    [piece] = pieces_of(post(media=(use,), files=(item,)))
    assert (piece.kind, piece.type) == ("image", "png")
    [piece] = pieces_of(post(media=(use,)))
    assert (piece.kind, piece.type) == ("video", "mp4")


def test_a_crop_to_the_networks_form_is_what_it_sees() -> None:
    entry = stored("instagram", width=4000, height=1000)
    assert "4.00 times as wide as high" in says("MED001", entry)
    [use] = entry.media
    cut = replace(entry, media=(replace(use, crop=Crop(3750, 0, 2500, 10_000)),))
    assert says("MED001", cut) == ""


@pytest.mark.parametrize(
    ("network", "format_", "file", "told"),
    [
        ("instagram", "feed", {"width": 1080, "height": 1920}, "0.56 times as wide as high"),
        ("instagram", "story", {"width": 1080, "height": 1920}, ""),
        ("instagram", "story", {"mime": "video/mp4", "seconds": 75.0}, "Instagram takes 60"),
        ("instagram", "reel", {"mime": "video/mp4", "seconds": 75.0}, ""),
        ("facebook", "reel", {"mime": "video/mp4", "seconds": 95.0}, "Facebook takes 90"),
        ("facebook", "story", {"mime": "video/mp4", "seconds": 75.0}, "Facebook takes 60"),
        ("facebook", "feed", {"mime": "video/mp4", "seconds": 95.0}, ""),
    ],
)
def test_a_story_and_a_reel_have_limits_of_their_own(network, format_, file, told):
    mime = file.get("mime", "image/jpeg")
    entry = stored(network, mime, **{name: value for name, value in file.items() if name != "mime"})
    entry = replace(entry, options=Options({"format": format_}))
    said = says("MED001", entry)
    assert (told in said) if told else said == ""
    if told:
        assert "as others report" in said, "it does not keep the post from being scheduled"


@pytest.mark.parametrize(
    ("network", "sizes", "told"),
    [
        (
            "pinterest",
            [(1000, 1500), (1000, 1000), (800, 800)],
            "3 pictures of 2 forms, Pinterest takes one form",
        ),
        ("pinterest", [(1000, 1500), (667, 1000)], ""),
        ("pinterest", [(1000, 1500)], ""),
        ("pinterest", [(1000, 1500), (0, 0)], ""),
        ("mastodon", [(1000, 1500), (1000, 1000)], ""),
    ],
)
def test_pictures_to_leaf_through_have_one_form_where_the_network_wants_it(network, sizes, told):
    files = tuple(
        MediaItem(
            id=MediaId(f"{number:064x}"), mime="image/jpeg", name="one", size=1000, width=width, height=height
        )
        for number, (width, height) in enumerate(sizes)
    )
    media = tuple(MediaUse(media_id=one.id, name=one.name, alt_text="A loaf") for one in files)
    said = says("MED001", post(network=network, media=media, files=files))
    assert (told in said and "as others report" in said) if told else said == ""
