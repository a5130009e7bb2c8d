"""How Mastodon finds addresses, mentions and hashtags: X's domains, its own paths, names and tags.

Addresses need a protocol. A mention may name a server. Written from the behaviour of Mastodon df1439c1.
"""

import regex

from planner.networks.finders.endings import ByEnding
from planner.networks.finders.grammar import (
    BEFORE,
    NEVER,
    addresses,
    domain_of,
    ends_mention,
    tail,
)
from planner.networks.spans import NOTHING, Entities, Span, without_overlaps

_MAX_SERVER = 253  # a longer one is no server, so it is no mention
_BEYOND_ASCII = r"\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\uffef\U00010000-\U0010fffd"
_TAIL = tail(
    r"^\s<>()?",
    r"^\s()?!*\"'「」<>;:=,.$%\[\]~&|@",
    rf"a-z0-9!?*'();:&=+$/%#\[\]\-_.,~|@\^{_BEYOND_ASCII}",
    rf"a-z0-9_&=#/\-{_BEYOND_ASCII}",
)
_PUNCTUATION = (  # all but "-" and "_"
    r"\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Po}\u058a\u05be\u1400\u1806\u2e17\u2e1a\u2e3a\u2e3b\u2e40\u2e5d\u301c\u3030"
    r"\u30a0\ufe31-\ufe34\ufe4d-\ufe4f\ufe58\ufe63\uff0d\uff3f\U00010ead"
)
_DOMAIN = domain_of(rf"{_PUNCTUATION}$+<=>\^`|~\s\p{{Cc}}\u2000-\u206f\u061c{NEVER}")
_ADDRESS = ByEnding(rf"{BEFORE}(?P<protocol>https?://)?(?P<domain>{_DOMAIN}){_TAIL}")
_WORD = r"\p{L}\p{M}\p{Nd}\p{Pc}"
_BETWEEN = r"_\u00b7\u30fb\u200c"
_HASHTAG = regex.compile(
    rf"(?<!\S)[#＃](?:[{_WORD}][{_WORD}{_BETWEEN}]*[\p{{Alphabetic}}{_BETWEEN}][{_WORD}{_BETWEEN}]*[{_WORD}]"
    rf"|[{_WORD}]*\p{{Alphabetic}}[{_WORD}]*)"
)
_PROTOCOL = regex.compile(r".https?\Z", regex.DOTALL)
_MENTION = regex.compile(
    rf"(?<![=/{_WORD}])@[a-z0-9_]+(?:[.\-]+[a-z0-9_]+)*(?P<server>@[{_WORD}]+(?:[.\-]+[{_WORD}]+)*)?",
    regex.IGNORECASE,
)


def find(text: str) -> Entities:
    """All of it; what overlaps goes to what begins first."""
    if not any(sign in text for sign in ":@#＃"):
        return NOTHING
    return without_overlaps(urls(text), mentions(text), hashtags(text))


def urls(text: str) -> tuple[Span, ...]:
    """The addresses with a protocol, in order."""
    if "://" not in text:
        return ()
    return tuple(
        Span(match.start(), match.start() + len(address), address)
        for match, address in addresses(text, _ADDRESS)
        if address and match["protocol"]
    )


def mentions(text: str) -> tuple[Span, ...]:
    """``@name`` and ``@name@server.example``."""
    if "@" not in text:
        return ()
    return tuple(
        Span(match.start(), match.end(), match[0])
        for match in _MENTION.finditer(text)
        if not ends_mention(text, match.end()) and len(match["server"] or "") <= _MAX_SERVER + 1
    )


def hashtags(text: str) -> tuple[Span, ...]:
    """``#tags`` after a space, not of digits only."""
    if "#" not in text and "＃" not in text:
        return ()
    found = []
    for match in _HASHTAG.finditer(text):
        end = match.end()
        if text.startswith("://", end) and (glued := _PROTOCOL.search(text, match.start() + 1, end)):
            end = glued.start() + 1
        found.append(Span(match.start(), end, text[match.start() : end]))
    return tuple(found)
