"""What a picture is: its type, its size as it is seen, and its clean copy."""

import io
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from planner.domain.errors import UserError
from planner.languages import tr
from storage.strip.gif import strip_gif
from storage.strip.jpeg import strip_jpeg
from storage.strip.png import strip_png
from storage.strip.webp import strip_webp

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_PIXELS = 150_000_000
"""More than any camera of today makes; a small file can claim more to fill the memory."""

_ORIENTATION = 0x0112
_SIDEWAYS = 5  # orientations from 5 on swap width and height
_FORMATS = {
    "JPEG": "image/jpeg",
    "MPO": "image/jpeg",
    "PNG": "image/png",
    "GIF": "image/gif",
    "WEBP": "image/webp",
}
_SAVED_AS: dict[str, dict[str, Any]] = {"image/jpeg": {"quality": 95}, "image/webp": {"lossless": True}}
_STRIPS: dict[str, Callable[[bytes, int], bytes]] = {
    "image/jpeg": strip_jpeg,
    "image/png": strip_png,
    "image/webp": strip_webp,
    "image/gif": lambda data, _: strip_gif(data),
}


@dataclass(frozen=True, slots=True)
class Look:
    """What a picture is. ``width``, ``height``: pixels as it is seen."""

    mime: str
    width: int
    height: int


def look_at(data: bytes, name: str) -> Look:
    """Find out what the bytes are, decoding a picture wholly so that a damaged one is told now.

    Raises:
        UserError: no picture that Parley takes, or damaged; names the file.
    """
    picture = _open(data, name)
    try:
        mime = _FORMATS.get(picture.format or "")
        if mime is None:
            raise _unknown(name)
        picture.load()
        width, height = picture.size
        if _orientation(picture) >= _SIDEWAYS:
            width, height = height, width
    except (OSError, SyntaxError, ValueError, EOFError) as error:
        raise UserError(
            tr("{name} is damaged.", name=name),
            place=name,
            mend=tr("Save the picture again and add it anew."),
        ) from error
    return Look(mime, width, height)


def clean(data: bytes, mime: str) -> bytes:
    """The bytes without location and camera data, seen the same way up.

    The picture itself is copied bit for bit. Only a file whose parts do not add up, though it can be
    decoded, is encoded anew (upright, JPEG quality 95).

    Raises:
        UserError: it is no picture.
    """
    picture = _open(data, "")
    try:
        return _STRIPS[mime](data, _orientation(picture))
    except (ValueError, IndexError):
        return _anew(picture, mime)


def _anew(picture: "Image", mime: str) -> bytes:
    from PIL import ImageOps

    out = io.BytesIO()
    kind = mime.removeprefix("image/")
    profile = picture.info.get("icc_profile")
    options = _SAVED_AS.get(mime, {})
    if getattr(picture, "is_animated", False):  # turning would keep the first frame only
        picture.info.pop("comment", None)
        picture.save(out, format=kind, save_all=True, exif=b"", **options)
    else:
        upright = ImageOps.exif_transpose(picture)
        upright.info.clear()
        upright.save(out, format=kind, icc_profile=profile, exif=b"", **options)
    return out.getvalue()


def _open(data: bytes, name: str) -> "Image":
    from PIL import Image, UnidentifiedImageError

    Image.MAX_IMAGE_PIXELS = None  # the size is checked below, with a sentence instead of a warning
    try:
        picture = Image.open(io.BytesIO(data))
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        raise _unknown(name) from error
    demand_size(picture, name)
    return picture


def demand_size(picture: "Image", name: str) -> None:
    """Raise UserError when a picture has more pixels than any network takes."""
    if picture.width * picture.height > MOST_PIXELS:
        raise UserError(
            tr(
                "{name} has {width} x {height} pixels, more than a network takes.",
                name=name,
                width=picture.width,
                height=picture.height,
            ),
            place=name,
            mend=tr("Save it smaller and add it again."),
        )


def _orientation(picture: "Image") -> int:
    try:
        value = picture.getexif().get(_ORIENTATION, 1)
    except (ValueError, OSError, SyntaxError):  # broken EXIF: nothing to go by
        return 1
    return value if isinstance(value, int) and value in range(1, 9) else 1


def of_eight_bits(picture: "Image") -> "Image":
    """Grey of 16 bits as grey of eight: no network shows more, and any other way of making it less turns it white."""
    if not picture.mode.startswith("I"):
        return picture
    return picture.convert("I").point(lambda value: value / 256).convert("L")


def _unknown(name: str) -> UserError:
    return UserError(
        tr("{name} is no picture or video that Parley can send.", name=name),
        place=name,
        mend=tr("Save it as JPEG, PNG, GIF, WebP, MP4, MOV or WebM and add it again."),
    )
