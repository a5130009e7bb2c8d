"""Pictures of types that few networks take, made into one that all of them do as they are added."""

import io
from contextlib import suppress
from pathlib import PurePath
from typing import TYPE_CHECKING

from planner.domain.errors import UserError
from planner.languages import tr

if TYPE_CHECKING:
    from PIL.Image import Image

_FOREIGN = frozenset({"AVIF", "BMP", "HEIF", "TIFF"})
_DRAWN = frozenset({"1", "L", "P", "LA", "PA"})
_HEIC = frozenset({b"heic", b"heix", b"hevc", b"mif1", b"msf1"})
_SIGNS = (b"BM", b"II*\x00", b"MM\x00*")
_JPEG = b"\xff\xd8\xff"
_PRINTED = "CMYK"
_AVIF = frozenset({b"avif", b"avis"})


def taken(data: bytes, name: str) -> tuple[bytes, str]:
    """The bytes and the name under which they are kept: of most files, those that came.

    AVIF, TIFF and BMP become JPEG (quality 95), or PNG where they are drawn or see-through. So does HEIC where
    pillow-heif is installed, and a JPEG in the colours of print (CMYK), which some networks refuse and others show in
    wrong colours. They stand upright then, and say nothing of place and camera.

    Raises:
        UserError: a HEIC photo that cannot be read here, or a film of pictures; names the file.
    """
    brand = data[8:12] if data[4:8] == b"ftyp" else b""
    if brand in _HEIC and not _reads_heic():
        raise UserError(
            tr("{name} is a HEIC photo, which Parley cannot read.", name=name),
            place=name,
            mend=tr(
                "Save it as JPEG and add it again: on an iPhone choose “Most compatible” under camera formats."
            ),
        )
    if brand not in _AVIF | _HEIC and not data.startswith((*_SIGNS, _JPEG)):
        return data, name
    return _converted(data, name)


def _reads_heic() -> bool:
    """Whether Pillow reads HEIC here: by a package that the person chose, for its wheels are under the GPL."""
    try:
        from pillow_heif import register_heif_opener
    except ImportError:
        return False
    register_heif_opener()
    return True


def _converted(data: bytes, name: str) -> tuple[bytes, str]:
    from PIL import Image, ImageOps, UnidentifiedImageError

    from storage.pictures import demand_size

    try:
        with Image.open(io.BytesIO(data)) as picture:
            if picture.format not in _FOREIGN and picture.mode != _PRINTED:
                return data, name
            demand_size(picture, name)
            if getattr(picture, "n_frames", 1) > 1:
                raise UserError(
                    tr("{name} holds several pictures.", name=name),
                    place=name,
                    mend=tr("Save the one you mean as JPEG and add it."),
                )
            exactly = picture.format == "BMP"
            return _saved(ImageOps.exif_transpose(picture), name, exactly=exactly)
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError):
        return data, name  # what it is, and that it is damaged, is told where it is looked at


def _saved(picture: "Image", name: str, *, exactly: bool) -> tuple[bytes, str]:
    from storage.pictures import of_eight_bits

    out = io.BytesIO()
    profile = picture.info.get("icc_profile")
    plain = PurePath(name).stem
    if picture.mode in _DRAWN or picture.has_transparency_data or exactly:
        picture.save(out, format="png", icc_profile=profile, exif=b"")
        return out.getvalue(), f"{plain}.png"
    picture = of_eight_bits(picture)
    if picture.mode == _PRINTED:
        picture, profile = _on_screen(picture), None
    picture.convert("RGB").save(out, format="jpeg", quality=95, subsampling=0, icc_profile=profile, exif=b"")
    return out.getvalue(), f"{plain}.jpg"


def _on_screen(picture: "Image") -> "Image":
    """The colours of print as a screen shows them, by the picture's own profile where that can be read."""
    from PIL import ImageCms

    profile = picture.info.get("icc_profile")
    if profile:
        with suppress(ImageCms.PyCMSError, OSError):
            own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            shown = ImageCms.profileToProfile(picture, own, ImageCms.createProfile("sRGB"), outputMode="RGB")
            if shown is not None:
                return shown
    return picture.convert("RGB")
