"""LinkedIn's "little text": marks that have a meaning there are written with a backslash before them.

An unescaped one can silently cut a post off at that place. Hashtags and mentions keep theirs.
"""

import regex

from planner.networks.entities import hashtags

_RESERVED = regex.compile(r"[\\|{}@\[\]()<>#*_~]")
_MENTION = regex.compile(r"@\[[^\[\]\n]+\]\(urn:li:(?:organization|person):[\w-]+\)")
_ESCAPED = regex.compile(r"\\([\\|{}@\[\]()<>#*_~])")
_TAG = regex.compile(r"\{hashtag\|\\?#\|([^{}|]+)\}")


def little(text: str) -> str:
    """The text as LinkedIn wants it."""
    kept = sorted(
        [*((span.start, span.end) for span in hashtags(text)), *(m.span() for m in _MENTION.finditer(text))]
    )
    pieces, at = [], 0
    for start, end in kept:
        if start < at:
            continue
        pieces += [_escaped(text[at:start]), text[start:end]]
        at = end
    return "".join([*pieces, _escaped(text[at:])])


def plain(commentary: str) -> str:
    """The same back: as it was written."""
    return _ESCAPED.sub(r"\1", _TAG.sub(r"#\1", commentary))


def _escaped(text: str) -> str:
    return _RESERVED.sub(lambda found: "\\" + found[0], text)
