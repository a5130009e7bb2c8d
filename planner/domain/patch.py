"""One change to one post as data: what a fix would write, before anybody writes it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol, TypeAlias

from planner.domain.brief import Disclosure
from planner.domain.kinds import Ask, Kind
from planner.domain.media import MediaUse
from planner.domain.times import WallTime


class Field(StrEnum):
    """What of a post a patch changes, and the type of its ``value``."""

    TEXT = "text"  # str; with start and end only that piece
    TITLE = "title"  # the same
    FIRST_COMMENT = "first comment"  # the same
    LINK = "link"  # the same
    HASHTAGS = "hashtags"  # tuple[str, ...]
    ALT_TEXT = "alt text"  # str, of the picture ``index``
    KIND = "kind"  # Kind | None
    ASK = "ask"  # Ask | None
    NOT_SELLING = "not selling"  # bool
    WHEN = "when"  # WallTime: moves the post, on its account only when ``account_key`` is given
    DISCLOSURE = "disclosure"  # Disclosure | None
    STAY = "time to answer"  # int: minutes set aside from when the post goes out


Value: TypeAlias = str | bool | int | tuple[str, ...] | Kind | Ask | Disclosure | WallTime | None

TEXTS = {
    Field.TEXT: "text",
    Field.TITLE: "title",
    Field.FIRST_COMMENT: "first_comment",
    Field.LINK: "link",
}
"""Fields that are one string each, by the attribute that holds it."""

WORDS = frozenset({*TEXTS, Field.HASHTAGS, Field.ALT_TEXT})
"""What a reader sees of a post; an account may have its own."""

OF_POST = {
    Field.KIND: "kind",
    Field.ASK: "ask",
    Field.NOT_SELLING: "not_selling",
    Field.DISCLOSURE: "disclosure",
}
"""What is the post's alone, the same on all its accounts, by attribute."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Patch:
    """One change to one post.

    Attributes:
        post: id, or "row:N". account_key: only as it stands on this account; "": wherever it stands so.
        before: the words replaced, so that a patch never hits a text that changed meanwhile; of hashtags
            all of them with a space between; of a time ``clock_of`` the wall time, and then only accounts
            that stand at it move.
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


def clock_of(when: WallTime) -> str:
    """A wall time as ``Patch.before`` names it: "2026-11-03T21:30"."""
    return when.local.isoformat(timespec="minutes")


class Said(Protocol):
    """Words as an entry, a post or an account's own version of it has them."""

    @property
    def title(self) -> str: ...  # noqa: D102 - as in Post
    @property
    def text(self) -> str: ...  # noqa: D102
    @property
    def first_comment(self) -> str: ...  # noqa: D102
    @property
    def link(self) -> str: ...  # noqa: D102
    @property
    def hashtags(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def media(self) -> tuple[MediaUse, ...]: ...  # noqa: D102


def fits(said: Said, patch: Patch) -> bool:
    """Whether what the patch replaces still stands in ``said``; True of fields that are no words."""
    if patch.field in TEXTS:
        return replaced(getattr(said, TEXTS[patch.field]), (patch,)) is not None
    if patch.field is Field.HASHTAGS:
        return patch.before is None or patch.before.split() == " ".join(said.hashtags).split()
    if patch.field is Field.ALT_TEXT:
        there = 0 <= patch.index < len(said.media)
        return there and replaced(said.media[patch.index].alt_text, (patch,)) is not None
    return True


def changed_words(said: Said, patches: Iterable[Patch]) -> dict[str, object] | None:
    """The attributes of ``said`` that the patches change, with their new values.

    All offsets are meant in the words as they are, so the order of the patches does not matter. Patches of
    other fields are passed over. None: two of them touch the same words, or other words stand there.
    """
    by_field: dict[tuple[Field, int], list[Patch]] = {}
    for patch in dict.fromkeys(patches):
        if patch.field in WORDS:
            by_field.setdefault((patch.field, patch.index), []).append(patch)
    found: dict[str, object] = {}
    media = list(said.media)
    for (field, index), group in by_field.items():
        if not all(fits(said, patch) for patch in group):
            return None
        if field is Field.HASHTAGS:
            if len(group) > 1 or not isinstance(group[0].value, tuple):
                return None
            found["hashtags"] = group[0].value
            continue
        old = media[index].alt_text if field is Field.ALT_TEXT else getattr(said, TEXTS[field])
        new = replaced(old, group)
        if new is None:
            return None
        if field is Field.ALT_TEXT:
            media[index] = replace(media[index], alt_text=new)
            found["media"] = tuple(media)
        else:
            found[TEXTS[field]] = new
    return found


def replaced(text: str, patches: Sequence[Patch]) -> str | None:
    """``text`` with patches applied, all offsets meant in ``text`` as it is.

    None: they overlap, reach beyond it, or other words stand there than they expect.
    """
    pieces: list[tuple[int, int, str]] = []
    for patch in patches:
        start = 0 if patch.start is None else patch.start
        end = len(text) if patch.end is None else patch.end
        if not 0 <= start <= end <= len(text) or not isinstance(patch.value, str):
            return None
        if patch.before is not None and text[start:end] != patch.before:
            return None
        pieces.append((start, end, patch.value))
    pieces.sort()
    out: list[str] = []
    at = 0
    for number, (start, end, words) in enumerate(pieces):
        if start < at or (number and pieces[number - 1][:2] == (start, end)):
            return None
        out += [text[at:start], words]
        at = end
    return "".join([*out, text[at:]])
