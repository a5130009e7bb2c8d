"""Types that few networks take are made into JPEG or PNG; HEIC is told with what to do."""

import io
import sys

import pytest
from PIL import Image, ImageChops

from planner.domain.errors import UserError
from storage import pictures as looking
from storage.media import DiskMedia
from tests.storage import pictures
from tests.storage.pictures import FILMS, SECRET, drawn, exif


@pytest.fixture
def media(tmp_path):
    return DiskMedia(tmp_path / "media")


def saved(kind: str, mode: str = "RGB", **options) -> bytes:
    out = io.BytesIO()
    picture = drawn((48, 32), mode) if mode != "RGBA" else drawn((48, 32)).convert("RGBA")
    if mode == "RGBA":
        picture.putalpha(100)
    picture.save(out, kind, **options)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "mime", "name"),
    [
        (saved("AVIF"), "image/jpeg", "oven.jpg"),
        (saved("TIFF"), "image/jpeg", "oven.jpg"),
        (saved("BMP"), "image/png", "oven.png"),
        (saved("AVIF", "RGBA"), "image/png", "oven.png"),
        (saved("TIFF", "L"), "image/png", "oven.png"),
        (pictures.webp(), "image/webp", "oven.x"),
    ],
)
def test_what_networks_do_not_take_is_made_into_what_they_do(media, data, mime, name):
    item = media.put(data, "oven.x")
    assert (item.mime, item.name) == (mime, name)
    assert media.put(data, "oven.x") == item
    kept = Image.open(io.BytesIO(media.read(item))).convert("RGB")
    came = Image.open(io.BytesIO(data)).convert("RGB")
    assert kept.size == came.size == (item.width, item.height)
    assert max(high for _, high in ImageChops.difference(kept, came).getextrema()) < 60


def test_it_stands_upright_and_says_nothing_of_the_place(media):
    item = media.put(saved("TIFF", exif=exif(6)), "oven.tiff")
    assert (item.width, item.height) == (32, 48)
    data = media.read(item)
    assert SECRET not in data
    assert not Image.open(io.BytesIO(data)).getexif()


@pytest.mark.parametrize(("kind", "profile"), [("JPEG", None), ("JPEG", b"not a profile"), ("TIFF", None)])
def test_the_colours_of_print_become_those_of_a_screen(media, kind, profile):
    out = io.BytesIO()
    more = {"icc_profile": profile} if profile else {}
    Image.new("CMYK", (48, 32), (0, 255, 255, 0)).save(out, kind, **more)
    item = media.put(out.getvalue(), "poster.jpg")
    with Image.open(io.BytesIO(media.read(item))) as picture:
        assert (picture.format, picture.mode) == ("JPEG", "RGB")
        assert "icc_profile" not in picture.info
        red, green, blue = picture.getpixel((5, 5))
    assert red > 240
    assert max(green, blue) < 15


def test_grey_of_sixteen_bits_stays_grey(media):
    out = io.BytesIO()
    Image.new("I;16", (48, 32), 32_768).save(out, "TIFF")
    item = media.put(out.getvalue(), "scan.tif")
    with Image.open(io.BytesIO(media.read(item))) as picture:
        grey = picture.convert("L").getpixel((5, 5))
    assert 120 < grey < 136


@pytest.mark.parametrize("name", ["zero.jpg", "zero.mp4"])
def test_an_empty_file_is_told_as_what_it_is(media, name):
    with pytest.raises(UserError, match="is empty") as told:
        media.put(b"", name)
    assert "once more" in told.value.mend


def test_heic_is_made_into_jpeg_where_it_can_be_read(media):
    pytest.importorskip("pillow_heif", reason="HEIC is read by pillow-heif, the extra heic")
    data = (FILMS.parent / "pictures" / "turned.heic").read_bytes()
    assert SECRET in data
    item = media.put(data, "oven.heic")
    assert (item.mime, item.name, item.width, item.height) == ("image/jpeg", "oven.jpg", 48, 32)
    kept = media.read(item)
    assert SECRET not in kept
    assert not Image.open(io.BytesIO(kept)).getexif()
    with pytest.raises(UserError, match=r"oven\.heic"):
        media.put(data[:300], "oven.heic")


def test_heic_says_what_to_do_elsewhere(media, monkeypatch):
    monkeypatch.setitem(sys.modules, "pillow_heif", None)  # as where it is not installed
    with pytest.raises(UserError, match=r"oven\.heic is a HEIC photo") as caught:
        media.put(pictures.mp4(b"heic"), "oven.heic")
    assert "JPEG" in caught.value.mend


def test_several_pages_are_no_picture(media):
    out = io.BytesIO()
    drawn().save(out, "TIFF", save_all=True, append_images=[drawn()])
    with pytest.raises(UserError, match="several pictures"):
        media.put(out.getvalue(), "scan.tiff")


def test_a_huge_one_is_told_before_it_is_decoded(media, monkeypatch):
    monkeypatch.setattr(looking, "MOST_PIXELS", 10)
    with pytest.raises(UserError, match="more than a network takes"):
        media.put(saved("BMP"), "huge.bmp")
