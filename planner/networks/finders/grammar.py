"""What X's and Mastodon's grammars share: domains, what may stand around an address, lengths.

Written from the documented grammar of twitter-text, which both go by (configuration version 3).
"""

import re
from collections.abc import Iterator

import regex

from planner.networks.finders.endings import TOP, ByEnding
from planner.networks.tops import x_tops

ACCENTS = (
    "\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268\u026f\u0272"
    "\u0289\u028b\u02bb\u0300-\u036f\u1e00-\u1eff"
)
"""Latin letters with accents, for a character class."""

NEVER = "\ufffe\ufeff\uffff"
"""Characters that X refuses and no address follows."""

BEFORE = rf"(?<![a-z0-9@＠$#＃{NEVER}])"
"""What may stand before an address: neither a word nor a sign that makes it something else."""

_INSIDE = 61  # of a label of 63 characters, between its first and its last
_LABELS = 24


_MAX_LABEL = 63
_MAX_ADDRESS = 4096
_MAX_SHORT = 40  # of the name after t.co/
_SHORT = regex.compile(
    r"(https?://t\.co/([a-z0-9]+)(?:\?[a-z0-9!?*'@();:&=+$/%#\[\]\-_.,~|]*[a-z0-9\-_&=#/])?)",
    regex.IGNORECASE,
)
_FOLLOWS = re.compile(r"([a-z]++)(?!--|[^\x00-\x7f])|[a-z]|[^\x00-\x7f]", re.IGNORECASE | re.ASCII)
_END_OF_MENTION = regex.compile(rf"[@＠{ACCENTS}]|://", regex.IGNORECASE)


def domain_of(excluded: str) -> str:
    """A whole domain in any script, for ``ByEnding``: no hyphen at an end, underscores in sub-domains only.

    ``excluded``: what no label has, as it stands in a character class.
    """
    letter = rf"[^{excluded}\-_]"
    lower = rf"{letter}(?:(?:[\-_]|{letter}){{0,{_INSIDE}}}{letter})?\."
    return rf"(?:{lower}){{0,{_LABELS}}}{letter}(?:(?:\-|{letter}){{0,{_INSIDE}}}{letter})?\.{TOP}"


def tail(letters: str, endings: str, query: str, query_endings: str) -> str:
    """Port, path and query of an address, for a pattern; ``letters`` and the like are character classes.

    Brackets belong to a path in pairs, one pair inside another. The path ends with one of ``endings``, or
    with its first slash; a query follows at once or not at all.
    """
    inner = rf"[{letters}]"
    brackets = rf"\((?:{inner}++|{inner}*+\({inner}++\){inner}*+)\)"
    path = rf"/(?:(?:{inner}|{brackets})*(?:[{endings}]|{brackets}))?"
    return rf"(?::[0-9]+)?(?P<path>{path})?(?P<query>\?[{query}]*[{query_endings}])?"


def addresses(text: str, address: ByEnding) -> Iterator[tuple["regex.Match[str]", str]]:
    """The matches of an address pattern, and as much of each as can be an address: "" when none of it can.

    ``address`` has the groups "protocol" (optional) and "domain". The character before an address belongs
    to it as far as looking on is concerned: what one address took stands before no other, and a first
    letter that may stand before an address does so. Only words with a domain's ending in them are read.
    """
    at = 0
    pattern: regex.Pattern[str] | None = None
    while word := _word_with_top(text, at):
        start, end = word
        pattern = pattern or address.fit_for(text)
        match = (pattern.match(text, 1, end) if start == 0 else None) or pattern.search(text, start, end)
        if match is None:
            at = end
            continue
        found = match[0]
        if match["protocol"]:
            found = shortened(found)
            if not is_possible(found, match["domain"], protocol=True):
                found = ""
        yield match, found
        at = match.end() + 1


def _word_with_top(text: str, at: int) -> tuple[int, int] | None:
    """The next stretch without a space or line end, from ``at`` on, in which an ending follows a full stop."""
    dot = text.find(".", at)
    while dot >= 0:
        follows = _FOLLOWS.match(text, dot + 1)
        if follows and (follows[1] is None or follows[1].casefold() in x_tops()):
            start = max(at, text.rfind(" ", at, dot) + 1, text.rfind("\n", at, dot) + 1)
            ends = [end for end in (text.find(" ", dot), text.find("\n", dot)) if end >= 0]
            return start, min(ends, default=len(text))
        dot = text.find(".", dot + 1)
    return None


def is_possible(address: str, domain: str, *, protocol: bool) -> bool:
    """Whether a domain can be encoded for the name system and the address is not too long."""
    extra = 0 if protocol else len("https://")
    for label in domain.split("."):
        size = len(label)
        if not label.isascii():
            if label[:4].casefold() == "xn--":
                return False
            size = len(label.casefold().encode("punycode", "surrogatepass")) + len("xn--")
            extra += size - len(label)
        if size > _MAX_LABEL:
            return False
    return 0 < len(address) <= _MAX_ADDRESS - extra


def shortened(address: str) -> str:
    """A t.co address without what cannot belong to it, "" when its name is too long; others unchanged."""
    match = _SHORT.match(address)
    if match is None:
        return address
    return match[1] if len(match[2]) <= _MAX_SHORT else ""


def ends_mention(text: str, at: int) -> bool:
    """Whether what follows makes a mention something else: an e-mail address, a longer word, a protocol."""
    return _END_OF_MENTION.match(text, at) is not None
