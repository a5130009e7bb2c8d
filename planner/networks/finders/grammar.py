"""What X's and Mastodon's grammars share: domains, what may stand around an address, lengths.

Written from the documented grammar of twitter-text, which both go by (configuration version 3).
"""

import regex

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

_LETTER = rf"[^\p{{P}}$+<=>^`|~\s\p{{Cc}}\u2000-\u206f\u061c{NEVER}]"
TOP = r"(?:\L<tops>(?![0-9a-z@+\-])|xn--[0-9a-z-]+)"
DOMAIN = rf"(?:{_LETTER}(?:(?:{_LETTER}|[_-])*{_LETTER})?\.)*{_LETTER}(?:(?:{_LETTER}|-)*{_LETTER})?\.{TOP}"
"""A whole domain in any script: underscores in sub-domains only, no hyphen at an end, a known ending."""

_MAX_LABEL = 63
_MAX_ADDRESS = 4096
_MAX_SHORT = 40  # of the name after t.co/
_SHORT = regex.compile(
    r"(https?://t\.co/([a-z0-9]+)(?:\?[a-z0-9!?*'@();:&=+$/%#\[\]\-_.,~|]*[a-z0-9\-_&=#/])?)",
    regex.IGNORECASE,
)
_END_OF_MENTION = regex.compile(rf"[@＠{ACCENTS}]|://", regex.IGNORECASE)


def compiled(pattern: str) -> "regex.Pattern[str]":
    """A pattern that uses ``TOP`` or ``DOMAIN``."""
    return regex.compile(pattern, regex.IGNORECASE, tops=x_tops())


def tail(letters: str, endings: str, query: str, query_endings: str) -> str:
    """Port, path and query of an address, for a pattern; ``letters`` and the like are character classes.

    Brackets belong to a path in pairs, one pair inside another. The path ends with one of ``endings``, or
    with its first slash; a query follows at once or not at all.
    """
    inner = rf"[{letters}]"
    brackets = rf"\((?:{inner}++|{inner}*+\({inner}++\){inner}*+)\)"
    path = rf"/(?:(?:{inner}|{brackets})*(?:[{endings}]|{brackets}))?"
    return rf"(?::[0-9]+)?(?P<path>{path})?(?P<query>\?[{query}]*[{query_endings}])?"


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
    return len(address) + extra <= _MAX_ADDRESS


def shortened(address: str) -> str | None:
    """A t.co address without what cannot belong to it, None when its name is too long; others unchanged."""
    match = _SHORT.match(address)
    if match is None:
        return address
    return match[1] if len(match[2]) <= _MAX_SHORT else None


def ends_mention(text: str, at: int) -> bool:
    """Whether what follows makes a mention something else: an e-mail address, a longer word, a protocol."""
    return _END_OF_MENTION.match(text, at) is not None
