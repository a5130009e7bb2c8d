"""How hard a text is to read, for English and German.

English: Flesch-Kincaid grade (Kincaid, Fishburne, Rogers and Chissom, 1975), 0.39 words a sentence + 11.8
syllables a word - 15.59. German: first Wiener Sachtextformel (Bamberger and Vanecek, 1984), 0.1935 MS +
0.1672 SL + 0.1297 IW - 0.0327 ES - 0.875, with the share in percent of words of three and more syllables
(MS), of more than six letters (IW) and of one syllable (ES), and words a sentence (SL). Both give a school
year. Syllables are counted by groups of vowels, which is right for nine words of ten.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

_OUTSIDE = re.compile(r"https?://\S+|(?<!\w)[@#]\S+")
_SENTENCE = re.compile(r"[^.!?…:\n]+(?:[.:](?=\w)[^.!?…:\n]*)*")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ABBREVIATED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|St|No|vs|etc|approx|Nr|Str|ca|bzw|usw|evtl|inkl|max|min|z\. ?B|d\. ?h|u\. ?a|e\.g|i\.e|a\.m|p\.m)\."
)
_VOWELS = re.compile(r"[aeiouyäöüáàâéèêëíîïóôúû]+")
_VOWELS_DE = re.compile(r"aa|ee|oo|ie|ei|ai|au|eu|äu|[aeiouyäöü]")
_MANY = 3  # syllables from which the German formula calls a word long
_LETTERS = 6


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as ``text[start:end]``, and how many words it has."""

    start: int
    end: int
    words: int


@dataclass(frozen=True, slots=True)
class Difficulty:
    """How hard a text is.

    Attributes:
        grade: school year, rounded half up. words: in all. sentences: those with words, in order.
    """

    grade: int
    words: int
    sentences: tuple[Sentence, ...]


def difficulty(text: str, language: str) -> Difficulty | None:
    """Measure ``text``; None when it has no words or the language has no formula.

    Args:
        text: addresses, tags and @names in it do not count.
        language: "en" or "de".
    """
    plain = _OUTSIDE.sub(lambda match: " " * len(match[0]), text)
    plain = _ABBREVIATED.sub(lambda match: match[0].replace(".", "_"), plain)
    sentences = tuple(
        Sentence(start, end, number)
        for start, end in (_trimmed(plain, *match.span()) for match in _SENTENCE.finditer(plain))
        if (number := len(_WORD.findall(plain, start, end)))
    )
    found = _WORD.findall(plain)
    if not found or language not in {"en", "de"}:
        return None
    length = len(found) / len(sentences)
    grade = _german(found, length) if language == "de" else _english(found, length)
    return Difficulty(max(0, int(grade + 0.5)), len(found), sentences)


@lru_cache(maxsize=20_000)  # most words of a text are among the few thousand that all texts are made of
def syllables(word: str, language: str) -> int:
    """Syllables of a word, at least one."""
    low = word.casefold() if language == "en" else word.lower().replace("ß", "s")
    if language == "de":
        return max(1, len(_VOWELS_DE.findall(low)))
    number = len(_VOWELS.findall(low))
    silent = low.endswith("e") and not low.endswith("le") and not low.endswith("ee")
    past = low.endswith("ed") and not low.endswith(("ted", "ded"))
    plural = low.endswith("es") and not low.endswith(
        ("ses", "zes", "xes", "ches", "shes", "ges", "ces", "ies")
    )
    return max(1, number - (silent or past or plural))


def _english(words: list[str], length: float) -> float:
    return 0.39 * length + 11.8 * sum(syllables(word, "en") for word in words) / len(words) - 15.59


def _german(words: list[str], length: float) -> float:
    counts = [syllables(word, "de") for word in words]
    percent = 100 / len(words)
    many = percent * sum(count >= _MANY for count in counts)
    one = percent * counts.count(1)
    wide = percent * sum(len(word) > _LETTERS for word in words)
    return 0.1935 * many + 0.1672 * length + 0.1297 * wide - 0.0327 * one - 0.875


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without the blanks at its ends."""
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())
