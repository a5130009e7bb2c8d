"""How hard a text is to read, for English and German.

English: Flesch-Kincaid grade (Kincaid, Fishburne, Rogers and Chissom, 1975), 0.39 words a sentence + 11.8
syllables a word - 15.59. German: first Wiener Sachtextformel (Bamberger and Vanecek, 1984), 0.1935 MS +
0.1672 SL + 0.1297 IW - 0.0327 ES - 0.875, with the share in percent of words of three and more syllables
(MS), of more than six letters (IW) and of one syllable (ES), and words a sentence (SL). Both give a school
year. Syllables are counted by groups of vowels, which is right for nine words of ten.
"""

import re
from functools import lru_cache
from typing import NamedTuple

_OUTSIDE = re.compile(r"https?://\S+|(?<!\w)[@#]\S+")
_SENTENCE = re.compile(r"[^.!?…:\n]+(?:[.:](?=\w)[^.!?…:\n]*)*")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_WORD_IN_ASCII = re.compile(r"[A-Za-z]+(?:['-][A-Za-z]+)*")  # the same there, found in two thirds of the time
_SHORT = (
    *("Mr", "Mrs", "Ms", "Dr", "St", "No", "vs", "etc", "approx"),
    *("Nr", "Str", "ca", "bzw", "usw", "evtl", "inkl", "max", "min"),
)
_ABBREVIATED = re.compile(rf"\b(?:{'|'.join(_SHORT)}|z\. ?B|d\. ?h|u\. ?a|e\.g|i\.e|a\.m|p\.m)\.")
_VOWELS = re.compile(r"[aeiouyäöüáàâéèêëíîïóôúû]+")
_VOWELS_DE = re.compile(r"aa|ee|oo|ie|ei|ai|au|eu|äu|[aeiouyäöü]")
_MANY = 3  # syllables from which the German formula calls a word long
_LETTERS = 6


class Sentence(NamedTuple):
    """A sentence as ``text[start:end]``, and how many words it has."""

    start: int
    end: int
    words: int


class Difficulty(NamedTuple):
    """How hard a text is.

    Attributes:
        grade: school year, rounded half up. words: in all. sentences: those that have any. longest: the first of them
            with most words.
    """

    grade: int
    words: int
    sentences: int
    longest: Sentence


def difficulty(text: str, language: str) -> Difficulty | None:
    """Measure ``text``; None when it has no words or the language has no formula.

    Args:
        text: addresses, tags and @names in it do not count.
        language: "en" or "de".
    """
    if language not in {"en", "de"}:
        return None
    plain = _plain(text)
    word = _WORD_IN_ASCII if plain.isascii() else _WORD
    words: list[str] = []
    sentences = 0
    longest = Sentence(0, 0, 0)
    for match in _SENTENCE.finditer(plain):
        said = word.findall(plain, *match.span())
        if said:
            words += said
            sentences += 1
            if len(said) > longest.words:
                longest = Sentence(*match.span(), len(said))
    if not words:
        return None
    length = len(words) / sentences
    grade = _german(words, length) if language == "de" else _english(words, length)
    return Difficulty(max(0, int(grade + 0.5)), len(words), sentences, _trimmed(plain, longest))


def syllables(word: str, language: str) -> int:
    """Syllables of a word, at least one."""
    return _german_syllables(word) if language == "de" else _english_syllables(word)


def _plain(text: str) -> str:
    """The text with blanks for what is no sentence's, and without the full stops that end none; every offset holds."""
    plain = text
    if "://" in text or "@" in text or "#" in text:
        plain = _OUTSIDE.sub(lambda match: " " * len(match[0]), text)
    *before_stops, _ = plain.split(".")
    if any(map(_may_be_short, before_stops)):
        plain = _ABBREVIATED.sub(lambda match: match[0].replace(".", "_"), plain)
    return plain


def _may_be_short(piece: str) -> bool:
    """Whether the full stop behind a piece may be that of an abbreviation, told without a pattern."""
    return piece.endswith(_SHORT) or len(piece) <= 2  # noqa: PLR2004 - the letter in "z. B."


@lru_cache(maxsize=20_000)  # most words of a text are among the few thousand that all texts are made of
def _english_syllables(word: str) -> int:
    low = word.casefold()
    number = len(_VOWELS.findall(low))
    silent = low.endswith("e") and not low.endswith("le") and not low.endswith("ee")
    past = low.endswith("ed") and not low.endswith(("ted", "ded"))
    plural = low.endswith("es") and not low.endswith(
        ("ses", "zes", "xes", "ches", "shes", "ges", "ces", "ies")
    )
    return max(1, number - (silent or past or plural))


@lru_cache(maxsize=20_000)
def _german_syllables(word: str) -> int:
    return max(1, len(_VOWELS_DE.findall(word.lower().replace("ß", "s"))))


def _english(words: list[str], length: float) -> float:
    return 0.39 * length + 11.8 * sum(map(_english_syllables, words)) / len(words) - 15.59


def _german(words: list[str], length: float) -> float:
    counts = [*map(_german_syllables, words)]
    percent = 100 / len(words)
    many = percent * sum(count >= _MANY for count in counts)
    one = percent * counts.count(1)
    wide = percent * sum(len(word) > _LETTERS for word in words)
    return 0.1935 * many + 0.1672 * length + 0.1297 * wide - 0.0327 * one - 0.875


def _trimmed(text: str, sentence: Sentence) -> Sentence:
    """The sentence without the blanks at its ends."""
    piece = text[sentence.start : sentence.end]
    before, behind = len(piece) - len(piece.lstrip()), len(piece) - len(piece.rstrip())
    return Sentence(sentence.start + before, sentence.end - behind, sentence.words)
