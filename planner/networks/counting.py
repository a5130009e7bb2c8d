"""How long a text is to a network, in the network's own way of counting.

What is counted is not always the text itself: X composes accents first (NFC), and to Mastodon an address
is 23 letters and a mention has no server. ``_Reading`` is the text as counted, with the way back.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import regex

from planner.languages import tr
from planner.networks.account_facts import FactPairs
from planner.networks.entities import counted
from planner.networks.facts import Counter, NetworkFacts

_CLUSTER = regex.compile(r"\X")
_HEAVY = re.compile("[^\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]")  # what weighs 2 on X
_LAST_OF_BMP = 0xFFFF
_EMOJI_WEIGHT = 2


@dataclass(frozen=True, slots=True)
class Count:
    """How long a text is.

    Attributes:
        length: in ``unit``. limit: 0 when there is none. unit: "characters" or "bytes".
    """

    length: int
    limit: int
    over: bool
    unit: str = "characters"

    @property
    def unit_word(self) -> str:
        """The unit as it stands in a sentence."""
        return tr("bytes", "a unit") if self.unit == "bytes" else tr("characters", "a unit")

    @property
    def left(self) -> int:
        """What is left before the limit, negative beyond it; 0 when there is no limit."""
        return self.limit - self.length if self.limit else 0


class _Reading(NamedTuple):
    """A text as the network counts it.

    Attributes:
        whole: pieces of ``text`` that count as a whole: start, end, weight; in order, never overlapping.
        places, origins: from ``places[i]`` on, up to the next one, an offset of ``text`` lies
            ``origins[i]`` in what was typed; ``steps[i]`` is False where all of it stands for one place.
    """

    text: str
    whole: tuple[tuple[int, int, int], ...] = ()
    places: tuple[int, ...] = (0,)
    origins: tuple[int, ...] = (0,)
    steps: tuple[bool, ...] = (True,)

    def origin(self, offset: int) -> int:
        """Where a piece that begins at ``offset`` begins in what was typed."""
        at = bisect_right(self.places, offset) - 1
        return self.origins[at] + (offset - self.places[at] if self.steps[at] else 0)


def count(text: str, facts: NetworkFacts, account_facts: FactPairs = ()) -> Count:
    """Count ``text`` for a network, with the limits of the account's own server where it told them.

    Where a network has two limits (Bluesky: 300 characters and 3000 bytes) the answer is the characters,
    unless only the bytes are over.
    """
    if account_facts:
        facts = facts.on(account_facts)
    if facts.url_weight or facts.short_mentions or facts.counter is Counter.WEIGHTED:
        length = _length_of(_read(text, facts), facts.counter)
    else:
        length = _length(text, facts.counter)
    unit = "bytes" if facts.counter is Counter.BYTES else "characters"
    over = bool(facts.text_limit) and length > facts.text_limit
    if not over and facts.byte_limit:
        size = len(text.encode("utf-8", "surrogatepass"))
        if size > facts.byte_limit:
            return Count(size, facts.byte_limit, True, "bytes")
    return Count(length, facts.text_limit, over, unit)


def limit_at(text: str, facts: NetworkFacts, account_facts: FactPairs = (), *, beside: int = 0) -> int | None:
    """The offset (code points) at which ``text`` goes over the limit, None when it does not.

    ``beside``: what else counts with it, in the network's unit.
    """
    facts = facts.on(account_facts)
    reading = _read(text, facts)
    length, size = beside, 0
    for start, end, weight in _weights(reading, facts.counter):
        length += weight
        if facts.byte_limit:
            size += len(reading.text[start:end].encode("utf-8", "surrogatepass"))
        if (facts.text_limit and length > facts.text_limit) or (facts.byte_limit and size > facts.byte_limit):
            return reading.origin(start)
    return None


def graphemes(text: str) -> int:
    """How many characters a person sees in ``text``."""
    return len(text) if text.isascii() and "\r" not in text else len(_CLUSTER.findall(text))


def refused_in(text: str, facts: NetworkFacts) -> str:
    """The first character of ``text`` that the network refuses, "" when there is none."""
    return next((character for character in text if character in facts.refused), "") if facts.refused else ""


def _read(text: str, facts: NetworkFacts) -> _Reading:
    if facts.counter is Counter.WEIGHTED:
        reading = _Reading(text) if unicodedata.is_normalized("NFC", text) else _composed(text)
        if not facts.url_weight or "." not in reading.text:
            return reading
        spans = counted(reading.text, facts).urls
        whole = tuple((span.start, span.end, facts.url_weight) for span in spans)
        return (
            _Reading(reading.text, whole, reading.places, reading.origins, reading.steps)
            if whole
            else reading
        )
    if facts.url_weight or facts.short_mentions:
        return _rewritten(text, facts)
    return _Reading(text)


def _composed(text: str) -> _Reading:
    """NFC, character by character: a composition never reaches beyond one."""
    pieces, places, origins = [], [], []
    at = 0
    for match in _CLUSTER.finditer(text):
        piece = unicodedata.normalize("NFC", match[0])
        pieces.append(piece)
        places.append(at)
        origins.append(match.start())
        at += len(piece)
    return _Reading("".join(pieces), (), tuple(places), tuple(origins), (False,) * len(places))


def _rewritten(text: str, facts: NetworkFacts) -> _Reading:
    """The text with a stand-in for each address, and mentions without their server."""
    if "://" not in text and text.count("@") <= 1:
        return _Reading(text)
    entities = counted(text, facts)
    stand_ins: list[tuple[int, int, str]] = []
    if facts.url_weight:
        stand_ins += [(span.start, span.end, "x" * facts.url_weight) for span in entities.urls]
    if facts.short_mentions:
        stand_ins += [
            (span.start, span.end, "@" + span.text[1:].partition("@")[0])
            for span in entities.mentions
            if "@" in span.text[1:]
        ]
    if not stand_ins:
        return _Reading(text)
    pieces: list[str] = []
    places, origins, steps = [], [], []
    at = done = 0
    for start, end, word in (*sorted(stand_ins), (len(text), len(text), "")):
        for origin, piece, step in ((done, text[done:start], True), (start, word, False)):
            if piece:
                pieces.append(piece)
                places.append(at)
                origins.append(origin)
                steps.append(step)
                at += len(piece)
        done = end
    return _Reading("".join(pieces), (), tuple(places), tuple(origins), tuple(steps))


def _length_of(reading: _Reading, counter: Counter) -> int:
    if not reading.whole:
        return _length(reading.text, counter)
    length = at = 0
    for start, end, weight in reading.whole:
        length += _length(reading.text[at:start], counter) + weight
        at = end
    return length + _length(reading.text[at:], counter)


def _length(text: str, counter: Counter) -> int:
    """The sum of all weights; quick where the text is plain."""
    if (text.isascii() and "\r" not in text) or counter is Counter.CODE_POINTS:
        return len(text)  # plain letters are one each, in every unit
    if counter is Counter.GRAPHEMES:
        return len(_CLUSTER.findall(text))
    if counter is Counter.BYTES:
        return len(text.encode("utf-8", "surrogatepass"))
    if counter is Counter.UTF_16:
        return len(text.encode("utf-16-le", "surrogatepass")) // 2
    return _length_with_emoji(text, counter)


def _length_with_emoji(text: str, counter: Counter) -> int:
    from planner.networks.emoji import EMOJI, is_drawn, may_join

    weighted = counter is Counter.WEIGHTED
    length = len(text) + len(_HEAVY.findall(text)) if weighted else len(text)
    if weighted and not may_join(text):
        return length  # an emoji of one code point weighs 2, as it does without being one
    for emoji in EMOJI.findall(text):
        if weighted:
            length += _EMOJI_WEIGHT - len(emoji) - len(_HEAVY.findall(emoji))
        elif is_drawn(emoji):
            length += len(emoji.encode()) - len(emoji)
    return length


def _weights(reading: _Reading, counter: Counter) -> Iterator[tuple[int, int, int]]:
    """The pieces of the text as (start, end, weight): addresses whole, else by character."""
    at = 0
    for start, end, weight in reading.whole:
        yield from _plain(reading.text, at, start, counter)
        yield start, end, weight
        at = end
    yield from _plain(reading.text, at, len(reading.text), counter)


def _plain(text: str, start: int, end: int, counter: Counter) -> Iterator[tuple[int, int, int]]:
    if counter is Counter.GRAPHEMES:
        for match in _CLUSTER.finditer(text, start, end):
            yield match.start(), match.end(), 1
        return
    if counter not in {Counter.WEIGHTED, Counter.EMOJI_BYTES}:
        for index in range(start, end):
            yield index, index + 1, _point_weight(text[index], counter)
        return
    from planner.networks.emoji import EMOJI, is_drawn

    at = start
    for match in EMOJI.finditer(text, start, end):
        for index in range(at, match.start()):
            yield index, index + 1, _point_weight(text[index], counter)
        weight = _EMOJI_WEIGHT
        if counter is Counter.EMOJI_BYTES:
            weight = len(match[0].encode()) if is_drawn(match[0]) else 1
        yield match.start(), match.end(), weight
        at = match.end()
    for index in range(at, end):
        yield index, index + 1, _point_weight(text[index], counter)


def _point_weight(point: str, counter: Counter) -> int:
    if counter is Counter.WEIGHTED:
        return 2 if _HEAVY.match(point) else 1
    if counter is Counter.UTF_16:
        return 2 if ord(point) > _LAST_OF_BMP else 1
    if counter is Counter.BYTES:
        return len(point.encode("utf-8", "surrogatepass"))
    return 1
