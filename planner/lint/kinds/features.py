"""What the class model sees of a text: words, pairs of words and a few signs, with names and addresses masked.

Training and reading use this one function, so that they cannot drift apart.
"""

import re
from collections.abc import Set as AbstractSet
from itertools import pairwise

URL, TO, AT, TAG, NUMBER = "<url>", "<to>", "<at>", "<tag>", "<num>"
"""An address, an @name that the text begins with, another @name, a #tag, a number."""

_TOKEN = re.compile(
    r"https?://\S+|www\.\S+|[@#]\w+|\d[\d.,:]*%?|[^\W\d_]+(?:'[^\W\d_]+)?|[?!$€£%:…\"“”&|\-–—]"
)
_OPENING = re.compile(r"(?:^|[.!?:–—|-]\s+)([a-z']+)")
_MASKS = {"@": AT, "#": TAG}
_STEP, _MOST = 8, 4  # lengths are told in steps of eight tokens


def tokens(text: str) -> list[str]:
    """Words in lower case and single signs, in order; addresses, names, tags and numbers masked.

    Args:
        text: as written.
    """
    found: list[str] = []
    leading = True
    for word in _TOKEN.findall(text.lower().replace("’", "'")):
        first = word[0]
        if first.isalpha() and first not in "hw":  # most are words, and no address begins so
            leading = False
            found.append(word)
            continue
        token = _MASKS.get(first, word)
        if first.isdigit():
            token = NUMBER
        elif word.startswith(("http", "www.")) and ("://" in word or word[3] == "."):
            token = URL
        elif token is AT and leading:
            token = TO
        leading = leading and token is TO
        found.append(token)
    return found


def features(text: str, wanted: AbstractSet[str] | None = None) -> set[str]:
    """Every feature of ``text``: token, "a b" pair, ">word" that opens a sentence, length, no address.

    ``wanted``: only these; None: all of them.
    """
    words = tokens(text)
    said = [*words, *[f"{a} {b}" for a, b in pairwise(["^", *words, "$"])]]
    said += [f">{word}" for word in _OPENING.findall(text.lower())]
    said.append(f"len:{min(len(words) // _STEP, _MOST)}")
    if URL not in words:
        said.append("no:url")
    if words and words[-1] is not URL:
        said.append("end:words")
    return set(said) if wanted is None else set(said) & wanted
