"""Addresses, mentions and hashtags in a text. Offsets are code points.

``found`` answers as one network does. ``urls``, ``mentions`` and ``hashtags`` go by what networks share:
an address follows a space, a bracket or the start; the full stop or bracket after it is not part of it; a
tag is not made of digits only. Bare names such as ``example.com`` are found only where asked for.
"""

from collections.abc import Iterable
from urllib.parse import urlsplit

import regex

from planner.networks.facts import Finder, NetworkFacts
from planner.networks.spans import Entities, Span, without_overlaps
from planner.networks.tops import tops

__all__ = ["Entities", "Span", "counted", "found", "hashtags", "host_of", "mentions", "urls", "with_scheme"]

MAX_URL = 4096  # longer ones are no addresses to any network

_URL = regex.compile(r"(?<![a-z0-9_@#$/])https?://[^\s<>\"“”„«»`{}|\\^]+", regex.IGNORECASE)
_BARE = regex.compile(
    r"(?<![\p{L}\p{N}_@#$/.:-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?P<top>[a-z]{2,24})(?![\p{L}\p{N}_@-])"
    r"(?::\d{2,5})?(?:[/?#][^\s<>\"“”„«»`{}|\\^]*)?",
    regex.IGNORECASE,
)
_HOST = regex.compile(
    r"(?:localhost|\[[0-9a-f:.]+\]|(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]+)"
)
_MENTION = regex.compile(
    r"(?<![\p{L}\p{N}_@/.+#&=-])@[a-z0-9_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?(?:@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{2,5})?)?",
    regex.IGNORECASE,
)
_HASHTAG = regex.compile(r"(?<![^\s(\[])[#＃](?P<tag>[\p{L}\p{M}\p{N}_·・\u200c]+)")
_DIGITS = regex.compile(r"[\p{N}_·・\u200c]*")
_CLOSING = {")": "(", "]": "["}


def found(text: str, facts: NetworkFacts) -> Entities:
    """The addresses, mentions, hashtags and cashtags that the network makes links of."""
    if facts.finder is Finder.X:
        from planner.networks.finders import x

        return x.find(text)
    if facts.finder is Finder.MASTODON:
        from planner.networks.finders import mastodon

        return mastodon.find(text)
    if facts.finder is Finder.BLUESKY:
        from planner.networks.finders import bluesky

        return bluesky.find(text)
    taken = urls(text)
    return without_overlaps(taken, _mentions(text, taken), _hashtags(text, taken))


def counted(text: str, facts: NetworkFacts) -> Entities:
    """The addresses and mentions that count by a rule of their own; a hashtag around one changes nothing."""
    if facts.finder is Finder.X:
        from planner.networks.finders import x

        return Entities(urls=x.urls(text))
    if facts.finder is Finder.MASTODON:
        from planner.networks.finders import mastodon

        return without_overlaps(mastodon.urls(text), mastodon.mentions(text), ())
    return found(text, facts)


def urls(text: str, *, bare: bool = False) -> tuple[Span, ...]:
    """The addresses in ``text``, in order; with ``bare`` also ``example.com`` with a known ending."""
    if "://" not in text and not (bare and "." in text):
        return ()
    found = [span for match in _URL.finditer(text) if (span := _trimmed(match)) and _is_address(span.text)]
    if bare:
        taken = [(span.start, span.end) for span in found]
        found += [
            span
            for match in _BARE.finditer(text)
            if match["top"].casefold() in tops()
            and not any(start <= match.start() < end for start, end in taken)
            and (span := _trimmed(match))
        ]
        found.sort(key=lambda span: span.start)
    return tuple(found)


def mentions(text: str) -> tuple[Span, ...]:
    """``@name``, ``@name.example`` and ``@name@server.example`` outside of addresses, in order."""
    return _mentions(text, urls(text)) if "@" in text else ()


def hashtags(text: str) -> tuple[Span, ...]:
    """``#tags`` outside of addresses, with their sign, in order; none of digits only."""
    return _hashtags(text, urls(text)) if "#" in text or "＃" in text else ()


def with_scheme(address: str) -> str:
    """The address with ``https://`` before it when it has no protocol."""
    return address if "://" in address else f"https://{address}"


def host_of(address: str) -> str:
    """The host of an address, without "www.": "example.com"; "" when it has none."""
    try:
        host = urlsplit(with_scheme(address.strip())).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")


def _mentions(text: str, taken: tuple[Span, ...]) -> tuple[Span, ...]:
    return _outside(taken, _MENTION.finditer(text)) if "@" in text else ()


def _hashtags(text: str, taken: tuple[Span, ...]) -> tuple[Span, ...]:
    if "#" not in text and "＃" not in text:
        return ()
    found = _outside(taken, _HASHTAG.finditer(text))
    return tuple(span for span in found if not _DIGITS.fullmatch(span.text[1:]))


def _outside(taken: tuple[Span, ...], matches: "Iterable[regex.Match[str]]") -> tuple[Span, ...]:
    return tuple(
        Span(match.start(), match.end(), match[0])
        for match in matches
        if not any(span.start <= match.start() < span.end for span in taken)
    )


def _trimmed(match: "regex.Match[str]") -> Span | None:
    """The match without the punctuation of the sentence around it."""
    address = match[0]
    while address:
        last = address[-1]
        opening = _CLOSING.get(last)
        loose = opening is not None and address.count(last) > address.count(opening)
        if last not in ".,;:!?…'’‘*_~" and not loose:
            break
        if last == "_" and "/" in address.partition("://")[2]:
            break
        address = address[:-1]
    if not address or len(address) > MAX_URL:
        return None
    return Span(match.start(), match.start() + len(address), address)


def _is_address(address: str) -> bool:
    try:
        host = urlsplit(address).netloc.rpartition("@")[2]
    except ValueError:
        return False
    name = host if host.endswith("]") else host.rpartition(":")[0] or host
    return bool(_HOST.fullmatch(name))
