"""What is different between two writings of a post, word by word. Without Qt."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import chain

from planner.domain.ids import AccountId
from planner.domain.media import MediaUse
from planner.domain.writing import Writing
from planner.editing.words import joined
from planner.languages import tr

TEXT = tr("Text")
_LINES = re.compile(r"[^\n]*\n|[^\n]+")
_WORDS = re.compile(r"\w+|\s+|[^\w\s]")


class Side(StrEnum):
    """Where a piece stands."""

    BOTH = "both"
    ADDED = "added"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a text and where it stands."""

    side: Side
    text: str


@dataclass(frozen=True, slots=True)
class Section:
    """One part of a post that differs. ``name``: as people call it, "Text" or "Link"; inside: within a sentence."""

    name: str
    pieces: tuple[Piece, ...]
    inside: str = ""


def compared(before: str, after: str) -> tuple[Piece, ...]:
    """Both texts as one: what both have, what was added and what is gone. Lines first, then their words."""
    found: list[Piece] = []
    for side, old, new in _steps(_LINES.findall(before), _LINES.findall(after)):
        if side is Side.BOTH:
            found.append(Piece(Side.BOTH, old))
            continue
        for inner, was, now in _steps(_WORDS.findall(old), _WORDS.findall(new)):
            if inner is Side.BOTH:
                found.append(Piece(Side.BOTH, was))
            else:
                found += [Piece(Side.GONE, was)] if was else []
                found += [Piece(Side.ADDED, now)] if now else []
    return _joined(found)


def sections(before: Writing, after: Writing, names: Mapping[AccountId, str]) -> tuple[Section, ...]:
    """Every part of the post that differs, in the order of the composer.

    Args:
        before: the older writing.
        after: the newer one.
        names: of accounts, for what they say of their own.
    """
    accounts = dict.fromkeys(one.account_id for one in chain(before.own, after.own))
    elsewhere = tr("another account")
    parts = [
        (tr("Title"), tr("title"), before.title, after.title),
        (TEXT, "", before.text, after.text),
        *(
            (
                tr("Text on {account}", account=names.get(key, elsewhere)),
                tr("text on {account}", account=names.get(key, elsewhere)),
                before.text_on(key),
                after.text_on(key),
            )
            for key in accounts
        ),
        (tr("First comment"), tr("first comment"), before.first_comment, after.first_comment),
        (tr("Link"), tr("link"), before.link, after.link),
        (tr("Hashtags"), tr("hashtags"), _tags(before.hashtags), _tags(after.hashtags)),
        (tr("Pictures"), tr("pictures"), _pictures(before.media), _pictures(after.media)),
    ]
    found = tuple(
        Section(name, compared(old or "", new or ""), inside)
        for name, inside, old, new in parts
        if old != new
    )
    if found or before == after:
        return found
    return (
        Section(
            tr("On single accounts"),
            (Piece(Side.BOTH, tr("Link, hashtags, pictures or settings of their own")),),
        ),
    )


def summed(parts: Sequence[Section]) -> str:
    """The change in one line: "Text: 4 words added, 1 taken out. Link changed.", "" for none."""
    said = [f"{TEXT}: {_counted(part.pieces)}" for part in parts if part.name == TEXT]
    others = [part for part in parts if part.name != TEXT]
    if others:
        changed = joined([others[0].name, *(one.inside for one in others[1:])])
        said.append(tr("{parts} changed", "parts of a post, one or more", parts=changed))
    return ". ".join(said)


def _counted(pieces: Sequence[Piece]) -> str:
    words = {
        side: sum(len(re.findall(r"\w+", one.text)) for one in pieces if one.side is side)
        for side in (Side.ADDED, Side.GONE)
    }
    added, gone = words[Side.ADDED], words[Side.GONE]
    if added and gone:
        return tr("{n} word added, {gone} taken out|{n} words added, {gone} taken out", "", added, gone=gone)
    if added:
        return tr("{n} word added|{n} words added", "", added)
    if gone:
        return tr("{n} word taken out|{n} words taken out", "", gone)
    return tr("signs or line ends changed")


def _steps(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[Side, str, str]]:
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        old, new = "".join(before[i1:i2]), "".join(after[j1:j2])
        yield Side.BOTH if tag == "equal" else Side.ADDED, old, new


def _joined(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Neighbours of one side as one piece."""
    found: list[Piece] = []
    for piece in pieces:
        if found and found[-1].side is piece.side:
            found[-1] = Piece(piece.side, found[-1].text + piece.text)
        else:
            found.append(piece)
    return tuple(found)


def _tags(tags: Sequence[str]) -> str:
    return " ".join("#" + tag.lstrip("#") for tag in tags)


def _pictures(uses: Sequence[MediaUse]) -> str:
    said = (f"{use.name or tr('picture')}: {use.alt_text or tr('no alt text')}" for use in uses)
    return "\n".join(said)
