"""The exact words, link and pictures that go out to one account."""

from dataclasses import dataclass

from planner.domain.media import MediaUse
from planner.domain.options import NO_OPTIONS, Options


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One message: a post without a thread has one.

    Attributes:
        text: exactly as it goes out (WordPress: the words before they become HTML).
        media: pictures of this part. card: address shown as a link card (Bluesky), else "".
    """

    text: str
    media: tuple[MediaUse, ...] = ()
    card: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """A post as one account's network will show it.

    Attributes:
        parts: at least one; more than one is a thread.
        title, slug, html: for networks with pages (WordPress), else "".
        cover: the picture that people see before they press play on the video, where the network takes one so; it
            is not among the media then.
        hashtags: without "#". first_comment: "" when there is none or the network has none.
        language: BCP-47 code or "".
        film_by_bytes: its one video goes out as bytes, where the network fetches all other media.
        options: what is set for the network alone, by the names of its facts file; nothing that is empty or
            has no meaning here.
    """

    network: str
    parts: tuple[Part, ...]
    title: str = ""
    slug: str = ""
    html: str = ""
    link: str = ""
    hashtags: tuple[str, ...] = ()
    first_comment: str = ""
    language: str = ""
    film_by_bytes: bool = False
    cover: MediaUse | None = None
    options: Options = NO_OPTIONS
