"""What the class model sees of a text: words, pairs of words and a few signs, with names and addresses masked.

Training and reading use this one function, so that they cannot drift apart.
"""

import re
from collections.abc import KeysView
from itertools import pairwise
from string import ascii_lowercase

URL, TO, AT, TAG, NUMBER = "<url>", "<to>", "<at>", "<tag>", "<num>"
"""An address, an @name that the text begins with, another @name, a #tag, a number."""

_TOKEN = re.compile(
    r"https?://\S+|www\.\S+|[@#]\w+|\d[\d.,:]*%?|[^\W\d_]+(?:'[^\W\d_]+)?|[?!$€£%:…\"“”&|\-–—]"
)
_TOKEN_IN_ASCII = (
    re.compile(  # the same for small letters of ASCII alone, which is found in two thirds of the time
        r"(?:https?://|www\.)\S+|[@#]\w+|[0-9][0-9.,:]*%?|[a-z]+(?:'[a-z]+)?|[?!$%:\"&|\-]"
    )
)
_OPENING = re.compile(r"(?:^|[.!?:–—|-]\s+)([a-z']+)")
_MASKS = {"@": AT, "#": TAG}
_PLAIN = frozenset(ascii_lowercase) - {"h", "w"}  # nothing that is masked begins with one of these
_STEP, _MOST = 8, 4  # lengths are told in steps of eight tokens


def tokens(text: str) -> list[str]:
    """Words in lower case and single signs, in order; addresses, names, tags and numbers masked.

    Args:
        text: as written.
    """
    low = text.lower().replace("’", "'")
    said = (_TOKEN_IN_ASCII if low.isascii() else _TOKEN).findall(low)
    found = [word if word[0] in _PLAIN else _masked(word) for word in said]
    for index, word in enumerate(found):
        if word is not AT:
            break
        found[index] = TO
    return found


def _masked(word: str) -> str:
    """What stands for an address, a name, a tag or a number; another word as it is."""
    if word[0].isdigit():
        return NUMBER
    if word.startswith(("http", "www.")) and ("://" in word or word[3] == "."):
        return URL
    return _MASKS.get(word[0], word)


def features(text: str, wanted: KeysView[str] | None = None) -> set[str]:
    """Every feature of ``text``: token, "a b" pair, ">word" that opens a sentence, length, no address.

    ``wanted``: only these; None: all of them.
    """
    words = tokens(text)
    said = [*words, *map(" ".join, pairwise(["^", *words, "$"]))]
    said += [f">{word}" for word in _OPENING.findall(text.lower())]
    said.append(f"len:{min(len(words) // _STEP, _MOST)}")
    if URL not in words:
        said.append("no:url")
    if words and words[-1] is not URL:
        said.append("end:words")
    return set(said) if wanted is None else wanted & said
