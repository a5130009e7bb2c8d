"""Pictures and videos: the stored bytes, and their use in a post."""

from dataclasses import dataclass

from planner.domain.ids import MediaId


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaItem:
    """One stored file, addressed by its content.

    Attributes:
        id: sha-256 of the original bytes, 64 hex digits.
        mime: "image/jpeg"...
        size: bytes of the original. width, height: pixels, 0 when unknown.
        name: the file name it came with, for people only. seconds: length of a video, 0 unknown.
    """

    id: MediaId
    mime: str
    size: int
    width: int = 0
    height: int = 0
    name: str = ""
    seconds: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaUse:
    """One picture or video in a post.

    Attributes:
        media_id: None when the file that the plan names was not found: the post holds at its time.
        name: file name as the plan has it.
        alt_text: what a screen reader says. decorative: it adds nothing to say, on purpose.
        captioned: a video that carries its own captions.
    """

    media_id: MediaId | None
    name: str = ""
    alt_text: str = ""
    decorative: bool = False
    captioned: bool = False
