"""How X finds addresses, mentions, hashtags and cashtags (twitter-text 3.1.0, its conformance suite).

Addresses need no protocol. Without one only Latin domains count, and a port or query only after a path.
"""

import re

import regex

from planner.networks.finders.endings import TOP, ByEnding
from planner.networks.finders.grammar import (
    ACCENTS,
    BEFORE,
    NEVER,
    addresses,
    domain_of,
    ends_mention,
    is_possible,
    tail,
)
from planner.networks.spans import NOTHING, Entities, Span, without_overlaps

_PATH = rf"a-z0-9\u0400-\u04ff!*';:=+,.$/%#\[\]\-\u2013_~@|&{ACCENTS}"
_PATH_END = rf"a-z0-9\u0400-\u04ff=_#/+\-{ACCENTS}"
_QUERY = r"a-z0-9!?*'@();:&=+$/%#\[\]\-_.,~|"
_QUERY_END = r"a-z0-9\-_&=#/"
_TAIL = tail(_PATH, _PATH_END, _QUERY, _QUERY_END)
_DOMAIN = domain_of(
    rf"!'#%&()*+,\\./:;<=>?@\[\]\^{{|}}~$\s\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c{NEVER}"
)
_ADDRESS = ByEnding(rf"{BEFORE}(?P<protocol>https?://)?(?P<domain>{_DOMAIN}){_TAIL}")
_LATIN = ByEnding(rf"(?:[a-z0-9{ACCENTS}\-]+\.)+{TOP}")
_PLAIN = re.compile(r"[A-Za-z0-9.-]+")
_SPACES = r"\s\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"

_SPECIAL = "_\u200c\u200d\ua67e\u05be\u05f3\u05f4\uff5e\u301c\u309b\u309c\u30a0\u30fb\u3003\u0f0b\u0f0c\u00b7"
_OTHER = rf"\p{{Nd}}{_SPECIAL}"
_HASHTAG = regex.compile(
    rf"(?:(?<![&\p{{L}}\p{{M}}{_OTHER}])|(?<=[\ufe0e\ufe0f]))"
    rf"[#＃](?![\ufe0f\u20e3])(?=[{_OTHER}]*+[\p{{L}}\p{{M}}])[\p{{L}}\p{{M}}{_OTHER}]++(?![#＃]|://)"
)
_MENTION = regex.compile(
    r"(?:(?<![a-zA-Z0-9_!#$%&*@＠])|(?<=(?:^|[^a-zA-Z0-9_+~.\-])[rR][tT]))"
    r"[@＠](?P<name>[a-zA-Z0-9_]{1,20}+)(?P<list>/[a-zA-Z][a-zA-Z0-9_\-]{0,24}+)?+"
)
_CASHTAG = regex.compile(
    rf"(?<![^{_SPACES}])\$[a-zA-Z]{{1,6}}(?:[._][a-zA-Z]{{1,2}})?"
    r"(?=$|\s|[!'#%&()*+,\\\-./:;<=>?@\[\]^_{|}~$])"
)


def find(text: str) -> Entities:
    """All of it; what overlaps goes to what begins first."""
    if not any(sign in text for sign in ".@#$＠＃"):
        return NOTHING
    return without_overlaps(urls(text), mentions(text), hashtags(text), cashtags(text))


def urls(text: str) -> tuple[Span, ...]:
    """The addresses in order, ``example.com`` too."""
    if "." not in text:
        return ()
    found: list[Span] = []
    for match, address in addresses(text, _ADDRESS):
        if not match["protocol"]:
            if text[match.start() - 1 : match.start()] not in {"-", "_", ".", "/"}:
                found += _bare(text, match)
        elif address:
            found.append(Span(match.start(), match.start() + len(address), address))
    return tuple(found)


def _bare(text: str, match: "regex.Match[str]") -> list[Span]:
    """The Latin domains in a run of letters; port, path and query belong to the last one, given a path."""
    first, domain = match.start("domain"), match["domain"]
    if _PLAIN.fullmatch(domain):
        names = [(first, first + len(domain))]
    else:
        names = [
            (first + name.start(), first + name.end()) for name in _LATIN.fit_for(domain).finditer(domain)
        ]
    if names and match["path"]:
        names[-1] = (names[-1][0], match.end())
    return [
        Span(start, end, text[start:end])
        for start, end in names
        if is_possible(text[start:end], text[start:end].partition("/")[0], protocol=False)
    ]


def mentions(text: str, *, lists: bool = False) -> tuple[Span, ...]:
    """``@name``; with ``lists`` a list's name belongs to it: ``@name/list``."""
    if "@" not in text and "＠" not in text:
        return ()
    found = []
    done = 0
    for match in _MENTION.finditer(text):
        start, end = match.start(), match.end() if lists else match.end("name")
        before = 2 if start and text[start - 1].isalpha() and text[start - 1].isascii() else 1  # "RT"
        if start and start - before < done:
            continue  # what stands before it belongs to the mention before
        done = match.end()
        if not ends_mention(text, done):
            found.append(Span(start, end, text[start:end]))
    return tuple(found)


def hashtags(text: str) -> tuple[Span, ...]:
    """``#tags`` with a letter in them, outside of addresses."""
    if "#" not in text and "＃" not in text:
        return ()
    found = [Span(match.start(), match.end(), match[0]) for match in _HASHTAG.finditer(text)]
    return without_overlaps(urls(text), (), found).hashtags if found else ()


def cashtags(text: str) -> tuple[Span, ...]:
    """``$NAMES`` of shares."""
    if "$" not in text:
        return ()
    return tuple(Span(match.start(), match.end(), match[0]) for match in _CASHTAG.finditer(text))
