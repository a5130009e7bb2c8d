"""Pictures that are too large for Bluesky."""

import io
import random

import pytest
from PIL import Image

from planner.connectors.platforms.bluesky.pictures import fitted
from planner.domain.errors import Refused
from planner.domain.ids import MediaId
from planner.domain.media import MediaItem


def noise(mode, size, kind="PNG"):
    channels = len(mode)
    target = io.BytesIO()
    Image.frombytes(mode, size, random.Random(7).randbytes(size[0] * size[1] * channels)).save(target, kind)
    return target.getvalue()


def item(data, width=0, height=0, mime="image/png"):
    return MediaItem(
        id=MediaId("0" * 64), mime=mime, size=len(data), width=width, height=height, name="rye.png"
    )


def test_a_picture_that_fits_is_left_alone():
    data = noise("RGB", (40, 30))
    made = fitted(item(data, 40, 30), data, 2_000_000)
    assert (made.data, made.mime, made.width, made.height, made.note) == (data, "image/png", 40, 30, "")


def test_an_unknown_size_is_measured():
    data = noise("RGB", (40, 30))
    made = fitted(item(data), data, 2_000_000)
    assert (made.data, made.width, made.height) == (data, 40, 30)


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "LA"])
def test_a_large_picture_is_made_to_fit_and_keeps_its_shape(mode):
    data = noise(mode, (900, 600))
    made = fitted(item(data, 900, 600), data, 100_000)
    assert len(made.data) <= 100_000
    with Image.open(io.BytesIO(made.data)) as opened:
        assert opened.format == "JPEG"
        assert opened.size == (made.width, made.height)
    assert made.width / made.height == pytest.approx(1.5, abs=0.02)
    assert made.note.startswith("Picture made smaller for Bluesky:")


def test_what_was_clear_becomes_white():
    target = io.BytesIO()
    Image.new("RGBA", (400, 400), (0, 0, 0, 0)).save(target, "PNG", compress_level=0)
    made = fitted(item(target.getvalue()), target.getvalue(), 100_000)
    with Image.open(io.BytesIO(made.data)) as opened:
        assert opened.getpixel((200, 200)) == (255, 255, 255)


@pytest.mark.parametrize("data", [b"", b"no picture", noise("RGB", (400, 400))[:5000]])
def test_a_damaged_picture_is_refused(data):
    with pytest.raises(Refused, match="cannot be read") as told:
        fitted(item(data), data, 100)
    assert told.value.field == "media"


def test_a_picture_that_cannot_be_made_to_fit_is_refused():
    data = noise("RGB", (400, 400))
    with pytest.raises(Refused, match="too large"):
        fitted(item(data, 400, 400), data, 500)
