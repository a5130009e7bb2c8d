"""Pictures and videos: the stored bytes, and their use in a post."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from planner.domain.ids import MediaId

WHOLE = 10_000
"""A crop counts in ten thousandths: finer than the pixels of what networks show, and the same after every trip."""

TAKES_FILM = "takes_film"
"""Among the facts of an account whose network fetches media: it takes the bytes of a video that stands alone."""

VIDEOS = frozenset({".mp4", ".mov", ".m4v", ".webm"})
"""How names of videos end, in small letters."""


@dataclass(frozen=True, slots=True)
class Crop:
    """What is kept of a picture as it is seen (upright): left, top, width and height in ten thousandths of its own.

    Raises:
        ValueError: empty, or beyond the picture.
    """

    left: int
    top: int
    width: int
    height: int

    def __post_init__(self) -> None:
        inside = self.left >= 0 and self.top >= 0 and self.left + self.width <= WHOLE
        if not (inside and self.top + self.height <= WHOLE and self.width > 0 and self.height > 0):
            raise ValueError(f"no crop: {self}")

    @property
    def whole(self) -> bool:
        """Whether nothing is cut off."""
        return (self.width, self.height) == (WHOLE, WHOLE)

    def pixels(self, width: int, height: int) -> tuple[int, int, int, int]:
        """Left, top, right and bottom in a picture of that size, at least one pixel wide and high."""
        left = min(round(self.left * width / WHOLE), width - 1)
        top = min(round(self.top * height / WHOLE), height - 1)
        right = max(round((self.left + self.width) * width / WHOLE), left + 1)
        bottom = max(round((self.top + self.height) * height / WHOLE), top + 1)
        return left, top, right, bottom

    def text(self) -> str:
        """As it is kept: "0 1250 10000 7500"."""
        return f"{self.left} {self.top} {self.width} {self.height}"


def crop_of(text: str) -> Crop | None:
    """The crop that was kept as text, None for "". Raises ValueError when it is no crop."""
    if not text:
        return None
    left, top, width, height = (int(number) for number in text.split())
    return Crop(left, top, width, height)


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaItem:
    """One stored file, addressed by its content.

    Attributes:
        id: sha-256 of the original bytes, 64 hex digits.
        mime: "image/jpeg"...
        size: bytes of the original. width, height: pixels, 0 when unknown.
        name: the file name it came with, for people only. seconds: length of a video, 0 unknown.
        codecs: how a video is coded, picture first ("h264 aac"), "" unknown.
    """

    id: MediaId
    mime: str
    size: int
    width: int = 0
    height: int = 0
    name: str = ""
    seconds: float = 0.0
    codecs: str = ""

    def cropped(self, crop: Crop | None) -> "MediaItem":
        """The same with the size that it has after a crop; its bytes are those of the original."""
        if crop is None or crop.whole or not (self.width and self.height):
            return self
        left, top, right, bottom = crop.pixels(self.width, self.height)
        return replace(self, width=right - left, height=bottom - top)


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaUse:
    """One picture or video in a post.

    Attributes:
        media_id: None when the file that the plan names was not found: the post holds at its time.
        name: file name as the plan has it.
        alt_text: what a screen reader says. decorative: it adds nothing to say, on purpose.
        captioned: a video that carries its own captions.
        crop: what of the picture goes out, None: all of it. The stored file stays whole.
    """

    media_id: MediaId | None
    name: str = ""
    alt_text: str = ""
    decorative: bool = False
    captioned: bool = False
    crop: Crop | None = None


def is_video(use: MediaUse) -> bool:
    """Whether it is a video, by its name: what a plan tells before anybody has the file."""
    return PurePath(use.name).suffix.casefold() in VIDEOS


def is_film(media: Sequence[MediaUse]) -> bool:
    """Whether it is a video that stands alone."""
    return len(media) == 1 and is_video(media[0])
