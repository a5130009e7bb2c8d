"""Pictures that are too large for Bluesky."""

import io
import random

import pytest
from PIL import Image

from planner.connectors.platforms.bluesky.pictures import fitted
from planner.domain.errors import Refused
from planner.domain.ids import MediaId
from planner.domain.media import MediaItem
from planner.ports.body import Body, MediaFile


def noise(mode, size, kind="PNG"):
    channels = len(mode)
    target = io.BytesIO()
    Image.frombytes(mode, size, random.Random(7).randbytes(size[0] * size[1] * channels)).save(target, kind)
    return target.getvalue()


def file(data, width=0, height=0, mime="image/png"):
    item = MediaItem(
        id=MediaId("0" * 64), mime=mime, size=len(data), width=width, height=height, name="rye.png"
    )
    return MediaFile(item=item, body=Body.of(data))


def test_a_picture_that_fits_is_left_alone():
    data = noise("RGB", (40, 30))
    made = fitted(file(data, 40, 30), 2_000_000)
    shown = made.item
    assert (made.body.read(), shown.mime, shown.width, shown.height, made.note) == (
        data,
        "image/png",
        40,
        30,
        "",
    )


def test_an_unknown_size_is_measured():
    data = noise("RGB", (40, 30))
    made = fitted(file(data), 2_000_000)
    assert (made.body.read(), made.item.width, made.item.height) == (data, 40, 30)


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "LA"])
def test_a_large_picture_is_made_to_fit_and_keeps_its_shape(mode):
    data = noise(mode, (900, 600))
    made = fitted(file(data, 900, 600), 100_000)
    assert len(made.body.read()) <= 100_000
    with Image.open(io.BytesIO(made.body.read())) as opened:
        assert opened.format == "JPEG"
        assert opened.size == (made.item.width, made.item.height)
    assert made.item.width / made.item.height == pytest.approx(1.5, abs=0.02)
    assert made.note.startswith("Picture made smaller for Bluesky:")


def test_what_was_clear_becomes_white():
    target = io.BytesIO()
    Image.new("RGBA", (400, 400), (0, 0, 0, 0)).save(target, "PNG", compress_level=0)
    made = fitted(file(target.getvalue()), 100_000)
    with Image.open(io.BytesIO(made.body.read())) as opened:
        assert opened.getpixel((200, 200)) == (255, 255, 255)


@pytest.mark.parametrize("data", [b"", b"no picture", noise("RGB", (400, 400))[:5000]])
def test_a_damaged_picture_is_refused(data):
    with pytest.raises(Refused, match="cannot be read") as told:
        fitted(file(data), 100)
    assert told.value.field == "media"


def test_a_picture_that_cannot_be_made_to_fit_is_refused():
    data = noise("RGB", (400, 400))
    with pytest.raises(Refused, match="too large"):
        fitted(file(data, 400, 400), 500)
