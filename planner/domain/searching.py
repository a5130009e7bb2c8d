"""How posts are found by their words: one way to cut a text, used for keeping, for asking and for marking.

A text is cut into *terms*: words without case and accents ("Crème" -> "creme"), and where a script has no spaces
(Chinese, Japanese, Thai ...) pairs of neighbouring letters. What is asked for is cut in the same way, and every
term asked for must be the beginning of a term kept. So both databases answer alike, whatever their own
tokenizers know; see docs/decisions.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

import regex

from planner.domain.post import Post, Variant

LONGEST = 48
"""Letters of a term; of a longer word its beginning is kept."""
MOST_BYTES = 400_000
"""UTF-8 bytes of the terms of one post: PostgreSQL takes a megabyte of them at most."""
_SHORT = MOST_BYTES // 400
"""Letters of a text whose terms are fewer bytes in any case: the longest sign is taken apart into 18 letters, and a
term may be kept twice."""
MOST_ASKED = 12
"""Terms of one question; what follows them is left out."""
READ = 1000
"""Letters of a question that are read."""

_DENSE = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}ー々"
_PICTOGRAPHS = r"\U0001F000-\U0001FAFF\u2600-\u27BF"
_PIECE = regex.compile(rf"(?V1)([{_DENSE}]+)|([{_PICTOGRAPHS}]|[[\p{{L}}\p{{N}}\p{{M}}]--[{_DENSE}]]+)")
"""A run of letters without spaces, or a pictograph or word."""
_ASCII = bytes(ord(one.lower() if one.isascii() and one.isalnum() else " ") for one in map(chr, range(256)))
"""Of a text in ASCII alone, which most are, each byte as it stands in a term, or a space."""
_EASY = re.compile(rf"[{_PICTOGRAPHS}]|[^\W_]+")
_NOT_EASY = re.compile(r"[\u0590-\u1FFF\u2E80-\uD7FF\uF900-\uFFFF\U00010000-\U0001EFFF\U00020000-\U0010FFFF]")
"""In other scripts than Latin, Greek and Cyrillic words have signs that only ``_PIECE`` knows, at thrice the time."""


_LETTERS = {
    "ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h",
    "ٱ": "ا", "ى": "ي", "ة": "ه", "ک": "ك", "ی": "ي",
}  # fmt: skip
"""Letters that Unicode does not take apart but people write both ways."""


class _Plain(dict[int, str | None]):
    """For ``str.translate``: digits as 0 to 9, ``_LETTERS``; accents, joiners and the Arabic lengthener go."""

    _gone = frozenset(map(ord, "\ufe0e\ufe0f\u200d\u200c\u0640"))
    _accents = 10  # combining classes from here on are accents; below are signs that make another letter (が)

    def __missing__(self, point: int) -> str | None:
        letter = chr(point)
        plain: str | None = _LETTERS.get(letter, letter)
        if letter.isdecimal():
            plain = str(unicodedata.digit(letter))
        elif point in self._gone or unicodedata.combining(letter) >= self._accents:
            plain = None
        self[point] = plain
        return plain


_PLAIN = _Plain()
_ARTICLE = re.compile(r"[وب]?ال(?=..)")


def terms_of(post: Post) -> tuple[str, ...]:
    """All terms of a post, each once: its words on every account, tags, pictures' texts, campaign and notes."""
    text = "\n".join(filter(None, texts_of(post)))
    whole = tuple(dict.fromkeys(_terms(text)))
    if len(text) < _SHORT or sum(map(len, whole)) * 4 < MOST_BYTES:
        return whole
    ends = accumulate(len(term.encode()) + 1 for term in whole)
    return tuple(term for term, end in zip(whole, ends, strict=True) if end <= MOST_BYTES)


def texts_of(post: Post) -> Iterator[str]:
    """What of a post can be found, the most telling first."""
    yield from (post.title, post.text, post.first_comment, " ".join(post.hashtags))
    for own in filter(_has_texts, post.variants):
        yield from _texts_on(own)
    yield from (use.alt_text for use in post.media)
    yield from (post.link, post.campaign, post.series, post.offer, post.notes)


def _has_texts(own: Variant) -> object:
    return own.text or own.title or own.first_comment or own.hashtags or own.link or own.media


def _texts_on(own: Variant) -> Iterator[str]:
    yield from (own.title or "", own.text or "", own.first_comment or "")
    yield " ".join(own.hashtags or ())
    yield own.link or ""
    yield from (use.alt_text for use in own.media or ())


def asked(words: str) -> tuple[str, ...]:
    """The terms that a question asks for; none when there is nothing in it to look for."""
    found = dict.fromkeys(_terms(words[:READ], asking=True))
    whole = [one for one in found if not any(other != one and other.startswith(one) for other in found)]
    return tuple(whole[:MOST_ASKED])


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a text on one line, and where in it what was asked for stands (start, end)."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


def marked(text: str, terms: tuple[str, ...]) -> Passage:
    """The text on one line, with its marks."""
    line = unicodedata.normalize("NFC", " ".join(text.split()))
    plain = line.lower() if line.isascii() else _folded(line)
    if not any(one in plain for one in terms):
        return Passage(line)
    spans: list[tuple[int, int]] = []
    for match in _PIECE.finditer(line):
        start = match.start()
        if match[1]:
            spans += [(start + a, start + b) for a, b in _pairs_in(match[0], terms)]
        elif length := _begun(match[0], terms):
            spans.append((start, start + length))
    return Passage(line, _joined(spans))


def passage(post: Post, terms: tuple[str, ...], *, before: int = 40, most: int = 160) -> Passage:
    """Where in the post what was asked for stands first: at most ``most`` letters, ``before`` of them before it."""
    for text in texts_of(post):
        whole = marked(text, terms)
        if whole.marks:
            return _cut(whole, before, most)
    return Passage("")


def _cut(whole: Passage, before: int, most: int) -> Passage:
    first = whole.marks[0][0]
    start = 0 if first <= before else whole.text.rfind(" ", 0, first - before // 2) + 1
    if first - start > 2 * before:  # no space near: a script without them, or a long address
        start = first - before
    end = min(len(whole.text), start + most)
    lead, tail = "…" if start else "", "…" if end < len(whole.text) else ""
    shift = len(lead) - start
    marks = [(max(a, start) + shift, min(b, end) + shift) for a, b in whole.marks if a < end]
    return Passage(f"{lead}{whole.text[start:end]}{tail}", tuple(marks))


def _terms(text: str, *, asking: bool = False) -> list[str]:
    """The terms of a text in their order; ``asking`` leaves out what only helps to be found."""
    if text.isascii():
        words = text.encode().translate(_ASCII).decode().split()
        return words if len(max(words, key=len, default="")) <= LONGEST else [one[:LONGEST] for one in words]
    folded = _folded(text)
    if not _NOT_EASY.search(folded):
        return [word[:LONGEST] for word in _EASY.findall(folded)]
    found: list[str] = []
    for dense, word in _PIECE.findall(folded):
        if dense:
            pairs = [dense[at : at + 2] for at in range(len(dense) - 1)]
            found += pairs if asking and pairs else [*pairs, dense[-1]]  # its last letter alone finds it too
        else:
            bare = _ARTICLE.sub("", word, count=1) if _ARTICLE.match(word) else word
            found += [bare[:LONGEST]] if asking or bare == word else [word[:LONGEST], bare[:LONGEST]]
    return found


def _folded(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.casefold()).translate(_PLAIN)
    return unicodedata.normalize("NFC", apart).casefold()


def _begun(word: str, terms: tuple[str, ...]) -> int:
    """How many letters of a word one of the terms begins; all of it where folding changed its length. 0: none."""
    kept = [word.lower()] if word.isascii() else _terms(word)
    lengths = [len(one) for one in terms if any(term.startswith(one) for term in kept)]
    if not lengths:
        return 0
    return max(lengths) if len(kept[0]) == len(word) and kept[0].startswith(terms) else len(word)


def _pairs_in(run: str, terms: tuple[str, ...]) -> list[tuple[int, int]]:
    folded = [_folded(one) for one in run]
    pairs = ["".join(folded[at : at + 2]) for at in range(len(folded))]
    return [
        (at, min(at + len(one), len(run)))
        for at, pair in enumerate(pairs)
        for one in terms
        if pair.startswith(one)
    ]


def _joined(spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
