"""A picture made to fit a network: fewer pixels, fewer bytes, or a type that the network takes.

It is encoded anew then, upright and with its colour profile, and says nothing else of itself.
"""

import io
import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from planner.domain.backups import size_text
from planner.domain.errors import UserError
from planner.domain.fit import Fit
from planner.languages import tr
from planner.languages.numbers import grouped

if TYPE_CHECKING:
    from PIL.Image import Image

_QUALITIES = (90, 84, 76)
_SMALLEST = 320  # px of the longer side: less is no picture any more
_DRAWN = frozenset({"1", "L", "LA", "P", "PA"})
_PLAIN = frozenset({"RGB", "L"})


@dataclass(frozen=True, slots=True)
class Fitted:
    """A picture as it goes out. ``width``, ``height``: pixels. ``note``: what was done to it, one sentence."""

    data: bytes = field(repr=False)
    mime: str
    width: int
    height: int
    note: str


def fitted(data: bytes, mime: str, name: str, fit: Fit) -> Fitted:
    """The picture so that ``fit`` takes it.

    Raises:
        UserError: it moves, is damaged, or cannot be made small enough; names the file.
    """
    from PIL import Image, ImageOps

    from storage.pictures import of_eight_bits

    try:
        with Image.open(io.BytesIO(data)) as opened:
            if getattr(opened, "is_animated", False):
                raise _moves(opened, len(data), mime, name, fit)
            picture = ImageOps.exif_transpose(opened)
            picture.load()
    except (OSError, SyntaxError, ValueError, EOFError, Image.DecompressionBombError) as error:
        raise UserError(
            tr("{name} is damaged.", name=name),
            place=name,
            mend=tr("Save the picture again and add it anew."),
        ) from error
    picture = of_eight_bits(picture)
    most = fit.most_of(*picture.size) or picture.width * picture.height
    lossless = mime != "image/jpeg" and (picture.has_transparency_data or picture.mode in _DRAWN)
    for kind, made, shown in _tries(picture, most, fit, lossless=lossless):
        limit = fit.most(kind)
        if not limit or len(made) <= limit:
            return Fitted(made, kind, *shown, _note(name, fit, len(data), mime, made, kind))
    raise UserError(
        tr("{name} cannot be made small enough for {label}.", name=name, label=fit.label),
        place=name,
        mend=tr("Choose another picture."),
    )


def _tries(
    picture: "Image", most: int, fit: Fit, *, lossless: bool
) -> Iterator[tuple[str, bytes, tuple[int, int]]]:
    """Type, bytes and size of one attempt after the other, each smaller than the one before."""
    picture = _with_pixels(picture, most)
    png, jpeg = (fit.takes_type(kind) for kind in ("image/png", "image/jpeg"))
    if png and (lossless or not jpeg):
        yield "image/png", _saved(picture, "png"), picture.size
    if not jpeg:
        png_only = png
        while png_only and max(picture.size) > _SMALLEST:
            picture = _with_pixels(picture, picture.width * picture.height // 2)
            yield "image/png", _saved(picture, "png"), picture.size
        return
    picture = _on_white(picture)
    while True:
        for quality in _QUALITIES:
            made = _saved(picture, "jpeg", quality)
            yield "image/jpeg", made, picture.size
        if max(picture.size) <= _SMALLEST:
            return
        share = min(0.8, max(0.3, fit.size / len(made) if fit.size else 0.3))
        smallest = math.ceil(picture.width * picture.height * (_SMALLEST / max(picture.size)) ** 2)
        picture = _with_pixels(picture, max(round(picture.width * picture.height * share), smallest))


def _with_pixels(picture: "Image", most: int) -> "Image":
    """The picture with at most so many pixels, in its own form."""
    from PIL import Image

    count = picture.width * picture.height
    if count <= most:
        return picture
    scale = math.sqrt(most / count)
    size = (max(1, int(picture.width * scale)), max(1, int(picture.height * scale)))
    if picture.mode in {"1", "P", "PA"}:  # colours of a palette cannot be mixed
        picture = picture.convert("RGBA" if picture.has_transparency_data else "RGB")
    return picture.resize(size, Image.Resampling.LANCZOS)


def _saved(picture: "Image", kind: str, quality: int = 0) -> bytes:
    out = io.BytesIO()
    options = {"quality": quality} if quality else {}
    profile = picture.info.get("icc_profile")
    picture.save(out, format=kind, optimize=True, exif=b"", icc_profile=profile, **options)
    return out.getvalue()


def _on_white(picture: "Image") -> "Image":
    """What a JPEG can hold: nothing see-through, eight bits."""
    from PIL import Image

    profile = picture.info.get("icc_profile")
    if picture.mode in _PLAIN:
        plain = picture
    elif picture.has_transparency_data:
        clear = picture.convert("RGBA")
        plain = Image.new("RGB", clear.size, "white")
        plain.paste(clear, mask=clear.getchannel("A"))
    else:
        plain = picture.convert("RGB")
        profile = None if picture.mode == "CMYK" else profile
    plain.info = {"icc_profile": profile} if profile else {}
    return plain


def _moves(picture: "Image", size: int, mime: str, name: str, fit: Fit) -> UserError:
    """Why a picture that moves cannot go out: made smaller it would stand still."""
    kind = mime.removeprefix("image/").upper()
    if not fit.takes_type(mime):
        told = tr("{name} is a moving {kind}, and {label} takes none.", name=name, kind=kind, label=fit.label)
        return UserError(told, place=name, mend=tr("Choose a still picture."))
    most = fit.most(mime)
    if most and size > most:
        told = tr(
            "{name} moves and has {size}, {label} takes {most}.",
            name=name,
            size=size_text(size),
            label=fit.label,
            most=size_text(most),
        )
    else:
        told = tr(
            "{name} moves and has {pixels} pixels, {label} takes {most}.",
            name=name,
            pixels=grouped(picture.width * picture.height),
            label=fit.label,
            most=grouped(fit.most_pixels(mime) or fit.most_of(*picture.size)),
        )
    return UserError(told, place=name, mend=tr("Make it shorter or smaller and add it again."))


def _note(name: str, fit: Fit, size: int, mime: str, made: bytes, kind: str) -> str:
    if len(made) < size:
        return tr(
            "{name} was made smaller for {label}: {before} to {after}.",
            name=name,
            label=fit.label,
            before=size_text(size),
            after=size_text(len(made)),
        )
    if kind == mime:
        return tr("{name} got fewer pixels for {label}.", name=name, label=fit.label)
    return tr(
        "{name} was made into {kind} for {label}.",
        name=name,
        kind=kind.removeprefix("image/").upper(),
        label=fit.label,
    )
