"""Makes a picture small enough for Bluesky, however old its server is."""

import io
from dataclasses import replace

from PIL import Image, ImageOps, UnidentifiedImageError

from planner.domain.errors import Refused
from planner.languages import tr
from planner.ports.body import Body, MediaFile

_QUALITIES = (90, 84, 76)
_SCALE = 0.8
_SMALLEST = 320


def fitted(file: MediaFile, limit: int) -> MediaFile:
    """The picture in at most ``limit`` bytes. Raises Refused when it cannot be read or made to fit."""
    item = file.item
    if file.body.size <= limit and item.width and item.height:
        return file
    try:
        with Image.open(io.BytesIO(file.body.read())) as opened:
            picture = ImageOps.exif_transpose(opened)
            picture.load()
    except (UnidentifiedImageError, OSError, Image.DecompressionBombError) as error:
        raise Refused(
            tr("The picture “{name}” cannot be read.", name=item.name), detail=str(error), field="media"
        ) from error
    if file.body.size <= limit:
        return replace(file, item=replace(item, width=picture.width, height=picture.height))
    return _smaller(_on_white(picture), file, limit)


def _smaller(picture: Image.Image, file: MediaFile, limit: int) -> MediaFile:
    while max(picture.size) >= _SMALLEST:
        for quality in _QUALITIES:
            target = io.BytesIO()
            picture.save(target, "JPEG", quality=quality, optimize=True)
            data = target.getvalue()
            if len(data) <= limit:
                note = tr(
                    "Picture made smaller for Bluesky: {megabytes} to {megabytes2}.",
                    megabytes=_megabytes(file.body.size),
                    megabytes2=_megabytes(len(data)),
                )
                item = replace(
                    file.item,
                    mime="image/jpeg",
                    size=len(data),
                    width=picture.width,
                    height=picture.height,
                )
                return MediaFile(item=item, body=Body.of(data), note=note)
        picture = picture.resize(
            (max(1, round(picture.width * _SCALE)), max(1, round(picture.height * _SCALE)))
        )
    raise Refused(tr("The picture “{name}” is too large for Bluesky.", name=file.item.name), field="media")


def _on_white(picture: Image.Image) -> Image.Image:
    if picture.mode in {"RGB", "L"}:
        return picture
    clear = picture.convert("RGBA")
    ground = Image.new("RGB", clear.size, "white")
    ground.paste(clear, mask=clear.getchannel("A"))
    return ground


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB"
