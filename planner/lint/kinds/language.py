"""The language of a text, told by CLD2; asked only where it matters.

CLD2 is made for most machines. Where it is not there, English and German are told by their small words alone.
"""

import re
from functools import lru_cache

LETTERS = 20
"""Below so many letters nobody can tell, and the language is unknown."""

_FIRST = 40  # characters among which most texts have as many letters
_NO_WORDS = re.compile(r"https?://\S+|www\.\S+|[@#]\w+|[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_OLD_CODES = {"iw": "he", "in": "id", "ji": "yi"}


_ENGLISH = """
the and of to are were it this that with for at by from our your you they have has had not but what which when where
who how more been
"""
_GERMAN = """
der die das und ist sind wir ihr sie ein eine einen einem mit für auf von zu im am nicht auch aus bei euch uns unser
unsere dem den des wenn noch nur schon jetzt
"""
_SMALL_WORDS = {"en": frozenset(_ENGLISH.split()), "de": frozenset(_GERMAN.split())}
_FEWEST = 2  # small words of a language from which it may be it
_WORD = re.compile(r"[^\W\d_]+")


def language_by_small_words(text: str) -> str | None:
    """English or German by the small words that most sentences hold; None where they do not tell for sure."""
    said = [word.casefold() for word in _WORD.findall(text)]
    counts = {code: sum(word in small for word in said) for code, small in _SMALL_WORDS.items()}
    first, second = sorted(counts, key=lambda code: -counts[code])
    return first if counts[first] >= _FEWEST and counts[first] > 2 * counts[second] else None


def _is_plain(text: str) -> bool:
    """Whether there is surely nothing to take out, which is told sooner than it is looked for."""
    return text.isprintable() and not ("@" in text or "#" in text or "http" in text or "www." in text)


@lru_cache(maxsize=20_000)  # a plan's: rules on sequences ask when all posts were read
def language_of_text(text: str) -> str | None:
    """The ISO 639-1 code of the language ("en", "de"), None when it cannot be told for sure.

    Args:
        text: as written; addresses, @names and #tags do not count.
    """
    words = text if _is_plain(text) else _NO_WORDS.sub(" ", text)
    if len(words) < LETTERS or (
        sum(map(str.isalpha, words[:_FIRST])) < LETTERS and sum(map(str.isalpha, words)) < LETTERS
    ):
        return None
    try:
        import pycld2
    except ImportError:
        return language_by_small_words(words)
    try:
        reliable, _, told = pycld2.detect(words)
    except pycld2.error:
        return None
    code = str(told[0][1]).partition("-")[0]
    return _OLD_CODES.get(code, code) if reliable and code != "un" else None
