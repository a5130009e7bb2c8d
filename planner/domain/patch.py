"""One change to one post as data: what a fix would write, before anybody writes it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from planner.domain.brief import Disclosure
from planner.domain.kinds import Ask, Kind
from planner.domain.times import WallTime


class Field(StrEnum):
    """What of a post a patch changes, and the type of its ``value``."""

    TEXT = "text"  # str; with start and end only that piece
    TITLE = "title"  # the same
    FIRST_COMMENT = "first comment"  # the same
    LINK = "link"  # str
    HASHTAGS = "hashtags"  # tuple[str, ...]
    ALT_TEXT = "alt text"  # str, of the picture ``index``
    KIND = "kind"  # Kind | None
    ASK = "ask"  # Ask | None
    NOT_SELLING = "not selling"  # bool
    WHEN = "when"  # WallTime: moves the post, on its account only when ``account_key`` is given
    DISCLOSURE = "disclosure"  # Disclosure | None


Value: TypeAlias = str | bool | tuple[str, ...] | Kind | Ask | Disclosure | WallTime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Patch:
    """One change to one post.

    Attributes:
        post: id, or "row:N". account_key: only as it stands on this account; "": wherever it stands so.
        before: the words replaced, so that a patch never hits a text that changed meanwhile.
        start, end: offsets (code points) in the field's text; None: the whole field.
        index: of the picture, for alt texts.
    """

    post: str
    field: Field
    value: Value
    account_key: str = ""
    before: str | None = None
    start: int | None = None
    end: int | None = None
    index: int = 0
