"""A picture cut to what a post shows of it: encoded anew, upright, without any of its data."""

import io
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from planner.domain.media import Crop

if TYPE_CHECKING:
    from PIL.Image import Image

_AS: dict[str, dict[str, Any]] = {
    "image/jpeg": {"format": "jpeg", "quality": 92, "optimize": True},
    "image/png": {"format": "png", "optimize": True},
    "image/webp": {"format": "webp", "quality": 92},
    "image/gif": {"format": "gif"},
}
_LOSSLESS = b"VP8L"


def cropped(data: bytes, mime: str, crop: Crop) -> bytes:
    """What ``crop`` keeps of a picture, in its own type; all frames of one that moves.

    Colours stay as they are: the colour profile goes along, everything else the file says of itself does not.

    Raises:
        ValueError: the bytes are no picture of that type.
    """
    from PIL import Image, ImageOps, ImageSequence

    if mime not in _AS:
        raise ValueError(f"nothing is cut out of {mime}")
    options = dict(_AS[mime])
    if mime == "image/webp" and _LOSSLESS in data[:64]:
        options["lossless"] = True
    with Image.open(io.BytesIO(data)) as picture:
        profile = picture.info.get("icc_profile")
        if getattr(picture, "is_animated", False):
            frames = [_cut(frame.convert("RGBA"), crop) for frame in ImageSequence.Iterator(picture)]
            times = [frame.info.get("duration", 100) for frame in ImageSequence.Iterator(picture)]
            options |= _moving(frames, times, picture.info.get("loop"))
            first = frames[0]
        else:
            first = _cut(ImageOps.exif_transpose(picture), crop)
    if profile:
        options["icc_profile"] = profile
    out = io.BytesIO()
    first.save(out, **options)
    return out.getvalue()


def _cut(picture: "Image", crop: Crop) -> "Image":
    piece = picture.crop(crop.pixels(picture.width, picture.height))
    piece.info = {}
    return piece


def _moving(frames: list["Image"], times: list[int], loop: int | None) -> dict[str, Any]:
    """How the frames are saved; one that shows the same as the one before it is shown with it."""
    kept, shown = [frames[0]], [times[0]]
    for (before, frame), time in zip(pairwise(frames), times[1:], strict=True):
        if frame.tobytes() == before.tobytes():
            shown[-1] += time
        else:
            kept.append(frame)
            shown.append(time)
    moving: dict[str, Any] = {"save_all": True, "append_images": kept[1:], "duration": shown}
    if len(kept) == 1:
        return {}
    return moving | ({"loop": loop} if loop is not None else {}) | {"disposal": 2}
