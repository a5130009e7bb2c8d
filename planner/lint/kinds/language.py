"""The language of a text, told by CLD2; asked only where it matters."""

import re
from functools import lru_cache

LETTERS = 20
"""Below so many letters nobody can tell, and the language is unknown."""

_NO_WORDS = re.compile(r"https?://\S+|www\.\S+|[@#]\w+|[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_OLD_CODES = {"iw": "he", "in": "id", "ji": "yi"}


@lru_cache(maxsize=512)
def language_of_text(text: str) -> str | None:
    """The ISO 639-1 code of the language ("en", "de"), None when it cannot be told for sure.

    Args:
        text: as written; addresses, @names and #tags do not count.
    """
    words = _NO_WORDS.sub(" ", text)
    if len(words) < LETTERS or sum(map(str.isalpha, words)) < LETTERS:
        return None
    import pycld2

    try:
        reliable, _, told = pycld2.detect(words)
    except pycld2.error:
        return None
    code = str(told[0][1]).partition("-")[0]
    return _OLD_CODES.get(code, code) if reliable and code != "un" else None
