"""How Bluesky's official client finds links, mentions and tags before it sends a post (its rich text, 0.19).

The server links nothing by itself. A bare ``example.com`` is a link when its ending is in the root zone,
in lower case; a mention is a handle, so it has a dot.
"""

import re

import regex

from planner.networks.spans import NOTHING, Entities, Span, without_overlaps
from planner.networks.tops import tops

_MENTION = regex.compile(r"(?<![^\s(])@(?P<handle>[a-zA-Z0-9.-]*[a-zA-Z0-9])(?![a-zA-Z0-9_])")
_DOT = re.compile(r"[a-zA-Z0-9]\.[a-zA-Z0-9]")
_LINK = regex.compile(
    r"(?<![^\s(])(?:(?P<protocol>https?://\S+)|(?P<domain>[a-zA-Z][a-zA-Z0-9]*(?:\.[a-zA-Z0-9]+)+)\S*)"
)
_HIDDEN = r"\u00ad\u2060\u200a\u200b\u200c\u200d\u20e2"
_TAG = regex.compile(
    rf"(?<!\S)[#＃](?!\ufe0f)[^\s{_HIDDEN}]*[^0-9\s\p{{P}}{_HIDDEN}][^\s{_HIDDEN}]*",
)
_PUNCTUATION = regex.compile(r"\p{P}+\Z")
_CASHTAG = regex.compile(r"(?<![^\s(])\$[A-Za-z][A-Za-z0-9]{0,4}(?=\s|\Z|[.,;:!?)\"'\u2019])")
_LAST_OF_BMP = 0xFFFF
_MAX_TAG = 64  # UTF-16 units, as the client counts


def find(text: str) -> Entities:
    """All of it; what overlaps goes to what begins first."""
    if not any(sign in text for sign in ".#$＃"):
        return NOTHING
    return without_overlaps(_links(text), _mentions(text), _tags(text), _cashtags(text))


def _links(text: str) -> tuple[Span, ...]:
    if "://" not in text and not _DOT.search(text):
        return ()
    found = []
    for match in _LINK.finditer(text):
        if match["domain"] and not _has_top(match["domain"]):
            continue
        link = match[0]
        if link[-1] in ".,;:!?":
            link = link[:-1]
        if link[-1] == ")" and "(" not in link:
            link = link[:-1]
        found.append(Span(match.start(), match.start() + len(link), link))
    return tuple(found)


def _mentions(text: str) -> tuple[Span, ...]:
    if "@" not in text:
        return ()
    return tuple(
        Span(match.start(), match.end(), match[0])
        for match in _MENTION.finditer(text)
        if _has_top(match["handle"]) or match["handle"].endswith(".test")
    )


def _tags(text: str) -> tuple[Span, ...]:
    if "#" not in text and "＃" not in text:
        return ()
    found = []
    for match in _TAG.finditer(text):
        tag = _PUNCTUATION.sub("", match[0][1:])
        if tag and sum(2 if ord(point) > _LAST_OF_BMP else 1 for point in tag) <= _MAX_TAG:
            found.append(Span(match.start(), match.start() + 1 + len(tag), match[0][0] + tag))
    return tuple(found)


def _cashtags(text: str) -> tuple[Span, ...]:
    if "$" not in text:
        return ()
    return tuple(Span(match.start(), match.end(), match[0]) for match in _CASHTAG.finditer(text))


def _has_top(domain: str) -> bool:
    name, dot, top = domain.rpartition(".")
    return bool(dot) and bool(name) and top in tops()
