"""Pictures are made to fit a network before they go out; what cannot be is told by its name with what to do."""

import io
import random

import pytest
from PIL import Image

from planner.domain.backups import size_text
from planner.domain.errors import UserError
from planner.domain.fit import Fit
from planner.domain.media import Crop
from storage.fitting import fitted
from storage.media import DiskMedia
from tests.storage import pictures
from tests.storage.pictures import SECRET

SMALL = Fit(label="Bluesky", size=100_000)
JPEG_ONLY = Fit(label="Instagram", types=("image/jpeg",), size=8_000_000)


@pytest.fixture
def media(tmp_path):
    return DiskMedia(tmp_path / "media")


def noise(mode="RGB", size=(900, 600), kind="PNG", **options):
    target = io.BytesIO()
    data = random.Random(7).randbytes(size[0] * size[1] * len(mode))
    Image.frombytes(mode, size, data).save(target, kind, **options)
    return target.getvalue()


def opened(data):
    picture = Image.open(io.BytesIO(data))
    picture.load()
    return picture


def test_a_picture_that_fits_goes_out_as_it_is(media):
    data = pictures.webp()
    item = media.put(data, "oven.webp")
    assert media.outgoing(item, fit=SMALL).body.read() == media.outgoing(item).body.read()
    assert (media.outgoing(item, fit=SMALL).item.mime, media.outgoing(item, fit=SMALL).note) == (
        "image/webp",
        "",
    )


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "LA"])
def test_a_large_picture_is_made_smaller_and_keeps_its_form(media, mode):
    data = noise(mode)
    sent = media.outgoing(media.put(data, "rye.png"), fit=SMALL)
    out = sent.body.read()
    assert len(out) == sent.item.size <= SMALL.size
    shown = opened(out)
    assert (shown.format, shown.size) == ("JPEG", (sent.item.width, sent.item.height))
    assert sent.item.mime == "image/jpeg"
    assert shown.width / shown.height == pytest.approx(1.5, abs=0.02)
    assert (
        sent.note == f"rye.png was made smaller for Bluesky: {size_text(len(data))} to {size_text(len(out))}."
    )


def test_the_same_picture_is_always_made_into_the_same(media):
    item = media.put(noise(), "rye.png")
    assert media.outgoing(item, fit=SMALL).body.read() == media.outgoing(item, fit=SMALL).body.read()


def test_most_of_the_room_is_used():
    made = fitted(noise(size=(1600, 1200)), "image/png", "rye.png", Fit(label="X", size=500_000))
    assert 250_000 < len(made.data) <= 500_000


def test_a_type_that_is_not_taken_becomes_one_that_is(media):
    sent = media.outgoing(media.put(pictures.webp(6), "oven.webp"), fit=JPEG_ONLY)
    shown = opened(sent.body.read())
    assert (shown.format, shown.size) == ("JPEG", (4, 6))  # upright
    assert sent.note == "oven.webp was made into JPEG for Instagram."


def test_what_was_clear_becomes_white():
    target = io.BytesIO()
    Image.new("RGBA", (400, 400), (0, 0, 0, 0)).save(target, "PNG", compress_level=0)
    made = fitted(target.getvalue(), "image/png", "logo.png", JPEG_ONLY)
    assert opened(made.data).getpixel((200, 200)) == (255, 255, 255)


def test_what_is_clear_stays_so_where_it_can():
    target = io.BytesIO()
    Image.new("RGBA", (400, 400), (9, 9, 9, 0)).save(target, "PNG", compress_level=0)
    made = fitted(target.getvalue(), "image/png", "logo.png", SMALL)
    assert (made.mime, opened(made.data).getpixel((200, 200))[3]) == ("image/png", 0)


def test_too_many_pixels_become_fewer_without_a_change_of_form(media):
    fit = Fit(label="Mastodon", pixels=30_000)
    sent = media.outgoing(media.put(noise("RGB", (600, 300), "JPEG"), "rye.jpg"), fit=fit)
    assert 28_000 < sent.item.width * sent.item.height <= 30_000
    assert sent.item.width / sent.item.height == pytest.approx(2.0, abs=0.02)
    assert opened(sent.body.read()).size == (sent.item.width, sent.item.height)


def test_a_wide_picture_keeps_to_what_both_sides_may_be_together(media):
    fit = Fit(label="Telegram", sides=500)
    picture = media.put(noise("RGB", (600, 100), "JPEG"), "market.jpg")
    assert not fit.takes(picture)
    sent = media.outgoing(picture, fit=fit).item
    assert 490 <= sent.width + sent.height <= 500
    assert sent.width / sent.height == pytest.approx(6.0, abs=0.1)
    assert fit.takes(sent)
    assert fit.takes(media.put(noise("RGB", (400, 100), "JPEG"), "small.jpg"))
    assert fit.takes(media.put(noise("P", (600, 100), "GIF"), "wide.gif"))  # goes out as an animation


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "CMYK", "I;16"])
def test_every_mode_of_a_picture_can_be_made_into_jpeg(mode):
    kind = "TIFF" if mode == "CMYK" else "PNG"
    target = io.BytesIO()
    whole = Image.linear_gradient("L").convert("I").point(lambda v: v * 256).convert("I;16")
    picture = whole if mode == "I;16" else Image.linear_gradient("L").convert("RGB").convert(mode)
    picture.save(target, kind)
    made = fitted(target.getvalue(), "image/png", "oven.png", JPEG_ONLY)
    shown = opened(made.data).convert("L")
    assert shown.getpixel((128, 5)) < 30
    assert shown.getpixel((128, 250)) > 220


def test_a_palette_that_must_shrink_is_no_obstacle():
    picture = Image.linear_gradient("L").convert("P")
    target = io.BytesIO()
    picture.save(target, "PNG")
    made = fitted(target.getvalue(), "image/png", "oven.png", Fit(label="X", pixels=10_000))
    assert made.width * made.height <= 10_000


def test_nothing_of_place_and_camera_is_in_it_and_the_colours_stay(media):
    sent = media.outgoing(
        media.put(pictures.jpeg(6, (480, 320)), "oven.jpg"), fit=Fit(label="X", pixels=2_000)
    )
    out = sent.body.read()
    shown = opened(out)
    assert SECRET not in out
    assert not shown.getexif()
    assert shown.info["icc_profile"] == b"profile" * 30
    assert sent.item.height > sent.item.width


def test_a_crop_comes_first(media):
    item = media.put(noise(size=(800, 400)), "rye.png")
    sent = media.outgoing(item, Crop(0, 0, 5000, 10_000), Fit(label="X", pixels=10_000))
    assert sent.item.width == sent.item.height == 100


@pytest.mark.parametrize(
    ("fit", "told"),
    [
        (JPEG_ONLY, "wave.gif is a moving GIF, and Instagram takes none."),
        (Fit(label="X", gif_size=50), "wave.gif moves and has 1 kB, X takes 1 kB."),
        (Fit(label="X", pixels=20), "wave.gif moves and has 24 pixels, X takes 20."),
        (Fit(label="X", pixels=900, gif_pixels=20), "wave.gif moves and has 24 pixels, X takes 20."),
    ],
)
def test_what_moves_is_told_instead_of_being_stopped(media, fit, told):
    with pytest.raises(UserError) as refused:
        media.outgoing(media.put(pictures.gif(), "wave.gif"), fit=fit)
    assert str(refused.value) == told
    assert refused.value.mend
    assert refused.value.place == "wave.gif"


def test_what_cannot_be_made_small_enough_is_told(media):
    with pytest.raises(UserError, match=r"rye\.png cannot be made small enough for X\.") as told:
        media.outgoing(media.put(noise(size=(400, 400)), "rye.png"), fit=Fit(label="X", size=500))
    assert told.value.mend == "Choose another picture."


@pytest.mark.parametrize("data", [b"", b"no picture", noise(size=(400, 400))[:5000]])
def test_a_damaged_picture_is_told(data):
    with pytest.raises(UserError, match=r"rye\.png is damaged") as told:
        fitted(data, "image/png", "rye.png", SMALL)
    assert told.value.mend


def test_a_type_that_only_png_can_stand_for():
    made = fitted(noise(), "image/webp", "rye.webp", Fit(label="Y", types=("image/png",), size=400_000))
    assert (made.mime, len(made.data) <= 400_000) == ("image/png", True)
