"""Makes a picture small enough for Bluesky, however old its server is."""

import io
from dataclasses import dataclass, field

from PIL import Image, ImageOps, UnidentifiedImageError

from planner.domain.errors import Refused
from planner.domain.media import MediaItem
from planner.languages import tr

_QUALITIES = (90, 84, 76)
_SCALE = 0.8
_SMALLEST = 320


@dataclass(frozen=True, slots=True)
class Fitted:
    """A picture as it goes out.

    Attributes:
        note: says that and how it was made smaller, "" when it went out as it is.
    """

    data: bytes = field(repr=False)
    mime: str
    width: int
    height: int
    note: str = ""


def fitted(item: MediaItem, data: bytes, limit: int) -> Fitted:
    """The picture in at most ``limit`` bytes. Raises Refused when it cannot be read or made to fit."""
    if len(data) <= limit and item.width and item.height:
        return Fitted(data, item.mime, item.width, item.height)
    try:
        with Image.open(io.BytesIO(data)) as opened:
            picture = ImageOps.exif_transpose(opened)
            picture.load()
    except (UnidentifiedImageError, OSError, Image.DecompressionBombError) as error:
        raise Refused(
            tr("The picture “{name}” cannot be read.", name=item.name), detail=str(error), field="media"
        ) from error
    if len(data) <= limit:
        return Fitted(data, item.mime, picture.width, picture.height)
    return _smaller(_on_white(picture), len(data), limit, item.name)


def _smaller(picture: Image.Image, size: int, limit: int, name: str) -> Fitted:
    while max(picture.size) >= _SMALLEST:
        for quality in _QUALITIES:
            target = io.BytesIO()
            picture.save(target, "JPEG", quality=quality, optimize=True)
            data = target.getvalue()
            if len(data) <= limit:
                note = tr(
                    "Picture made smaller for Bluesky: {megabytes} to {megabytes2}.",
                    megabytes=_megabytes(size),
                    megabytes2=_megabytes(len(data)),
                )
                return Fitted(data, "image/jpeg", picture.width, picture.height, note)
        picture = picture.resize(
            (max(1, round(picture.width * _SCALE)), max(1, round(picture.height * _SCALE)))
        )
    raise Refused(tr("The picture “{name}” is too large for Bluesky.", name=name), field="media")


def _on_white(picture: Image.Image) -> Image.Image:
    if picture.mode in {"RGB", "L"}:
        return picture
    clear = picture.convert("RGBA")
    ground = Image.new("RGB", clear.size, "white")
    ground.paste(clear, mask=clear.getchannel("A"))
    return ground


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB"
