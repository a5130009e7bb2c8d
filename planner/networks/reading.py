"""A text as people read it on a network: addresses shortened, folded where the network folds. Pure.

Offsets are code points of the text as it is shown.
"""

from bisect import bisect_left
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

import regex

from planner.networks.entities import found, host_of, urls
from planner.networks.facts import NetworkFacts
from planner.networks.looks import LinkStyle, NetworkLook
from planner.networks.spans import Span

_CLUSTER = regex.compile(r"\X")
_PREFIX = regex.compile(r"https?://(?:www\.)?", regex.IGNORECASE)
_PATH_SPARE = 2  # Bluesky keeps 13 characters of a path of more than 15
_WORD_MOST = 24  # so far back a fold looks for the end of a word


class LinkKind(StrEnum):
    """What a coloured piece of a text is."""

    URL = "url"
    MENTION = "mention"
    HASHTAG = "hashtag"


@dataclass(frozen=True, slots=True)
class Piece:
    """A coloured piece: ``text[start:end]`` of the text as it is shown."""

    start: int
    end: int
    kind: LinkKind


@dataclass(frozen=True, slots=True)
class Reading:
    """A text as it is shown. ``folded``: there is more of it, behind the network's word for more."""

    text: str
    pieces: tuple[Piece, ...] = ()
    folded: bool = False


def read(text: str, facts: NetworkFacts, look: NetworkLook) -> Reading:
    """The whole text with its addresses, mentions and hashtags as the network shows them."""
    entities = found(text, facts)
    spans = [(span, LinkKind.URL) for span in (*entities.urls, *_reserved(text, entities.urls))]
    spans += [(span, LinkKind.MENTION) for span in entities.mentions]
    spans += [(span, LinkKind.HASHTAG) for span in (*entities.hashtags, *entities.cashtags)]
    shown: list[str] = []
    pieces = []
    length = at = 0
    for span, kind in sorted(spans, key=lambda pair: pair[0].start):
        before = text[at : span.start]
        words = _worded(span.text, kind, facts, look)
        shown += [before, words]
        start = length + len(before)
        length = start + len(words)
        at = span.end
        if kind is not LinkKind.URL or facts.link_clickable:
            pieces.append(Piece(start, length, kind))
    return Reading("".join((*shown, text[at:])), tuple(pieces))


def fold_at(reading: Reading, look: NetworkLook) -> int | None:
    """Where the network's number of characters ends, None when the text is shorter or it has none."""
    if not look.fold_characters or len(reading.text) <= look.fold_characters:
        return None
    ends = [match.end() for match in _CLUSTER.finditer(reading.text)]
    return ends[look.fold_characters - 1] if len(ends) > look.fold_characters else None


def folded(reading: Reading, at: int) -> Reading:
    """The reading up to ``at``, back to the end of a word where one is near; never inside of a character."""
    ends = [0, *(match.end() for match in _CLUSTER.finditer(reading.text))]
    place = ends[max(bisect_left(ends, at + 1) - 1, 0)]
    words = reading.text[:place]
    if place < len(reading.text) and not reading.text[place].isspace():
        back = max(words.rfind(" "), words.rfind("\n"))
        if back > 0 and place - back <= _WORD_MOST:
            words = words[:back]
    words = words.rstrip()
    end = len(words)
    pieces = tuple(
        Piece(piece.start, min(piece.end, end), piece.kind) for piece in reading.pieces if piece.start < end
    )
    return Reading(words, pieces, folded=True)


def shown_address(address: str, look: NetworkLook) -> str:
    """What is read of an address in a text of the network."""
    if look.link_style is LinkStyle.SHORT:
        bare = _PREFIX.sub("", address, count=1)
        return bare if len(bare) <= look.link_characters else bare[: look.link_characters] + "…"
    if look.link_style is LinkStyle.PATH:
        try:
            parts = urlsplit(address if "://" in address else f"https://{address}")
        except ValueError:
            return address
        path = "" if parts.path == "/" else parts.path
        path += (f"?{parts.query}" if parts.query else "") + (f"#{parts.fragment}" if parts.fragment else "")
        if len(path) > look.link_characters + _PATH_SPARE:
            path = path[: look.link_characters] + "..."
        return parts.netloc + path
    return address


def _reserved(text: str, known: tuple[Span, ...]) -> tuple[Span, ...]:
    """Addresses under ".example", which stand for real ones in a plan that is only looked at."""
    if ".example" not in text:
        return ()
    taken = {span.start for span in known}
    return tuple(
        span for span in urls(text) if span.start not in taken and host_of(span.text).endswith(".example")
    )


def _worded(words: str, kind: LinkKind, facts: NetworkFacts, look: NetworkLook) -> str:
    if kind is LinkKind.URL:
        return shown_address(words, look)
    if kind is LinkKind.MENTION and facts.short_mentions and "@" in words[1:]:
        return "@" + words[1:].partition("@")[0]
    return words
