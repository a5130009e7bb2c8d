"""How long a text is to a network, in the network's own way of counting."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

import regex

from planner.networks.entities import mentions, urls
from planner.networks.facts import Counter, FactPairs, NetworkFacts

_CLUSTER = regex.compile(r"\X")
_EMOJI = regex.compile(r"\p{Extended_Pictographic}|\p{Regional_Indicator}|[0-9#*]\uFE0F?\u20E3")
_LIGHT = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))  # X's code points of weight 1
_LAST_OF_BMP = 0xFFFF
_LAST_OF_LATIN_1 = 0xFF
_URL_NEAR_BARE = (Counter.WEIGHTED,)  # X counts example.com as an address too
_MAX_DOMAIN = 253  # a longer one is no server, so the mention counts in full


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
    def left(self) -> int:
        """What is left before the limit, negative beyond it; 0 when there is no limit."""
        return self.limit - self.length if self.limit else 0


def count(text: str, facts: NetworkFacts, account_facts: FactPairs = ()) -> Count:
    """Count ``text`` for a network, with the limits of the account's own server where it told them.

    Where a network has two limits (Bluesky: 300 characters and 3000 bytes) the answer is the characters,
    unless only the bytes are over.
    """
    facts = facts.on(account_facts)
    length = _length(text, facts)
    unit = "bytes" if facts.counter is Counter.BYTES else "characters"
    over = bool(facts.text_limit) and length > facts.text_limit
    if not over and facts.byte_limit:
        size = len(text.encode("utf-8", "surrogatepass"))
        if size > facts.byte_limit:
            return Count(size, facts.byte_limit, True, "bytes")
    return Count(length, facts.text_limit, over, unit)


def limit_at(text: str, facts: NetworkFacts, account_facts: FactPairs = ()) -> int | None:
    """The offset (code points) at which ``text`` goes over the limit, None when it does not."""
    facts = facts.on(account_facts)
    length = size = 0
    for start, end, weight in _spans(text, facts):
        length += weight
        size += len(text[start:end].encode("utf-8", "surrogatepass"))
        if (facts.text_limit and length > facts.text_limit) or (facts.byte_limit and size > facts.byte_limit):
            return start
    return None


def graphemes(text: str) -> int:
    """How many characters a person sees in ``text``."""
    return len(text) if text.isascii() and "\r" not in text else len(_CLUSTER.findall(text))


def _length(text: str, facts: NetworkFacts) -> int:
    """The sum of all weights; quick where no piece of the text counts by a rule of its own."""
    total = at = 0
    for start, end, weight in _fixed(text, facts):
        total += _plain_length(text[at:start], facts.counter) + weight
        at = end
    return total + _plain_length(text[at:], facts.counter)


def _plain_length(text: str, counter: Counter) -> int:
    if text.isascii() and "\r" not in text:
        return len(text)  # one for each character, in every unit
    if counter is Counter.GRAPHEMES:
        return len(_CLUSTER.findall(text))
    if counter is Counter.CODE_POINTS:
        return len(text)
    if counter is Counter.BYTES:
        return len(text.encode("utf-8", "surrogatepass"))
    if counter is Counter.UTF_16:
        return len(text.encode("utf-16-le", "surrogatepass")) // 2
    return sum(weight for _, _, weight in _plain(text, 0, len(text), counter))


def _spans(text: str, facts: NetworkFacts) -> Iterator[tuple[int, int, int]]:
    """The pieces of the text as (start, end, weight): addresses and mentions whole, else by character."""
    at = 0
    for start, end, weight in _fixed(text, facts):
        yield from _plain(text, at, start, facts.counter)
        yield start, end, weight
        at = end
    yield from _plain(text, at, len(text), facts.counter)


def _fixed(text: str, facts: NetworkFacts) -> list[tuple[int, int, int]]:
    """What counts by a rule of its own, in order, never overlapping."""
    pieces: list[tuple[int, int, int]] = []
    if facts.url_weight:
        bare = facts.counter in _URL_NEAR_BARE
        pieces += [(span.start, span.end, facts.url_weight) for span in urls(text, bare=bare)]
    if facts.short_mentions:
        for span in mentions(text):
            name, at, server = span.text[1:].partition("@")
            if at and len(server) <= _MAX_DOMAIN:
                pieces.append((span.start, span.end, 1 + graphemes(name)))
    return sorted(pieces)


def _plain(text: str, start: int, end: int, counter: Counter) -> Iterator[tuple[int, int, int]]:
    if start == end:
        return
    if counter in {Counter.GRAPHEMES, Counter.WEIGHTED, Counter.EMOJI_BYTES}:
        for match in _CLUSTER.finditer(text, start, end):
            yield match.start(), match.end(), _cluster_weight(match[0], counter)
        return
    for index in range(start, end):
        yield index, index + 1, _point_weight(text[index], counter)


def _point_weight(point: str, counter: Counter) -> int:
    if counter is Counter.UTF_16:
        return 2 if ord(point) > _LAST_OF_BMP else 1
    if counter is Counter.BYTES:
        return len(point.encode("utf-8", "surrogatepass"))
    return 1


def _cluster_weight(cluster: str, counter: Counter) -> int:
    if counter is Counter.GRAPHEMES or (len(cluster) == 1 and ord(cluster) <= _LIGHT[0][1]):
        return 1
    if counter is Counter.EMOJI_BYTES:
        return len(cluster.encode("utf-8", "surrogatepass")) if _EMOJI.search(cluster) else len(cluster)
    if _EMOJI.match(cluster) and not cluster.isascii() and ord(cluster[-1]) > _LAST_OF_LATIN_1:
        return 2
    return sum(_x_weight(ord(point)) for point in unicodedata.normalize("NFC", cluster))


def _x_weight(point: int) -> int:
    return 1 if any(low <= point <= high for low, high in _LIGHT) else 2
