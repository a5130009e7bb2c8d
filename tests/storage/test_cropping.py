"""What a crop lets go out: the piece alone, the right way up, without the file's own data."""

import io

import pytest
from PIL import Image, ImageChops, ImageOps

from planner.domain.media import Crop, crop_of
from storage.media import DiskMedia
from tests.storage import pictures
from tests.storage.pictures import SECRET

RIGHT_LOWER = Crop(5000, 5000, 5000, 5000)


@pytest.fixture
def media(tmp_path):
    return DiskMedia(tmp_path / "media")


def opened(data: bytes) -> Image.Image:
    return ImageOps.exif_transpose(Image.open(io.BytesIO(data))).convert("RGB")


def difference(one: Image.Image, other: Image.Image) -> int:
    return max(high for _, high in ImageChops.difference(one, other).getextrema())


@pytest.mark.parametrize("make", [pictures.png, pictures.webp])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_piece_is_cut_as_it_is_seen(media, make, orientation):
    data = make(orientation)
    item = media.put(data, "oven")
    out = media.outgoing(item, RIGHT_LOWER).body.read()
    whole = opened(data)
    kept = whole.crop((whole.width // 2, whole.height // 2, whole.width, whole.height))
    assert difference(opened(out), kept) == 0
    piece = item.cropped(RIGHT_LOWER)
    assert (piece.width, piece.height) == opened(out).size
    assert media.outgoing(item, Crop(0, 0, 10_000, 10_000)).body.read() == media.outgoing(item).body.read()


@pytest.mark.parametrize("make", [pictures.jpeg, pictures.png, pictures.webp, pictures.gif])
def test_nothing_the_file_says_of_itself_goes_along(media, make):
    item = media.put(make(), "oven")
    out = media.outgoing(item, RIGHT_LOWER).body.read()
    assert SECRET not in out
    assert not Image.open(io.BytesIO(out)).getexif()
    assert media.put(out, "piece").mime == item.mime


def test_a_jpeg_keeps_its_colours(media):
    item = media.put(pictures.jpeg(6), "oven.jpg")
    out = Image.open(io.BytesIO(media.outgoing(item, Crop(0, 0, 10_000, 5000)).body.read()))
    assert out.info["icc_profile"] == b"profile" * 30
    assert out.size == (32, 24)


def test_all_frames_of_a_gif_are_cut(media):
    item = media.put(pictures.gif(), "wave.gif")
    out = Image.open(io.BytesIO(media.outgoing(item, RIGHT_LOWER).body.read()))
    assert (out.size, out.n_frames, out.info["duration"], out.info["loop"]) == ((3, 2), 2, 80, 0)


@pytest.mark.parametrize(
    "numbers", ["0 0 0 5", "-1 0 5 5", "6000 0 5000 5", "0 6000 5 5000", "1 2 3", "a b c d"]
)
def test_no_crop_beyond_the_picture(numbers):
    with pytest.raises(ValueError, match=r"crop|unpack|literal"):
        crop_of(numbers)


def test_a_crop_keeps_at_least_a_pixel():
    assert Crop(9999, 0, 1, 1).pixels(4, 4) == (3, 0, 4, 1)
    assert crop_of(Crop(0, 1250, 10_000, 7500).text()) == Crop(0, 1250, 10_000, 7500)
    assert crop_of("") is None
