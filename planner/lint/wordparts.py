"""Cuts a joined tag into its words: "blackfridaydeals" into black, friday, deals."""

from functools import lru_cache
from itertools import accumulate, pairwise
from typing import NamedTuple

from planner.lint.wordlists import words_in

_LONGEST = 16  # letters of a word that a cut may yield
_SHORT = 2  # a word of so many letters stands in a list of its own
_PAIR = 2
_CLEAR = 4  # letters of both words of a pair that is sure
_MEAN = 2.6  # letters of a word on average, at least
_MOST = 40  # letters of a tag that is cut at all


class Cut(NamedTuple):
    """A tag's words, and whether no other cut comes near."""

    words: tuple[str, ...]
    sure: bool


def is_word(word: str, language: str) -> bool:
    """Whether ``word``, in small letters, is in the list of the language, as it is or with an ending."""
    if language == "de":
        return word in _german() or word in words_in("words.de", "between")
    known = _english()
    if word in known or word in words_in("words.en", "short"):
        return True
    if len(word) <= _SHORT + 1:
        return False
    if word.endswith("s") and word[:-1] in known and not word.endswith("ss"):
        return True
    plain = words_in("words.en", "common")
    for ending in ("es", "ed", "ing", "er", "ly"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > _SHORT and (stem in plain or f"{stem}e" in plain):
            return True
    return False


@lru_cache(maxsize=1024)
def cut(tag: str, language: str) -> Cut | None:
    """The words of a tag in small letters, None when it is one word or cannot be read.

    A cut is sure when no other way to cut the tag has as few words or only one more and cuts elsewhere.
    """
    if len(tag) > _MOST or tag in words_in(f"words.{language}", "one") or is_word(tag, language):
        return None
    ways = _ways(tag, language)
    if language == "de":
        return _german_cut(ways)
    if not ways or len(ways[0]) == 1 or _looks_like_one(ways[0]):
        return None
    best, borders = ways[0], _borders(ways[0])
    rivals = [way for way in ways[1:] if len(way) <= len(best) + 1 and not borders <= _borders(way)]
    if any(len(way) == len(best) for way in rivals):
        return None
    short = len(best) == _PAIR and min(map(len, best)) < _CLEAR
    crumbs = sum(len(word) <= _SHORT for word in best)
    if len(tag) < _MEAN * len(best) or 2 * crumbs > len(best) or "i" in best[1:]:
        return None  # crumbs: "or|i|on"
    return Cut(best, sure=not rivals and not short)


def _looks_like_one(way: tuple[str, ...]) -> bool:
    """Whether two words may as well be one that the lists lack: "over|cautious", "suit|ability"."""
    if len(way) > _PAIR:
        return False
    first, last = way
    return (
        min(len(first), len(last)) <= _SHORT
        or first in words_in("words.en", "beginnings")
        or last in words_in("words.en", "endings")
    )


def _borders(way: tuple[str, ...]) -> frozenset[int]:
    return frozenset(accumulate(map(len, way)))


def _german_cut(ways: list[tuple[str, ...]]) -> Cut | None:
    """The cut whose borders all lie at a small word; a compound of nouns is one word."""
    joints = words_in("words.de", "between") | words_in("words.de", "first")
    if len(ways) != 1:
        return None
    [way] = ways
    inside = words_in("words.de", "between")
    opens = way[0] in words_in("words.de", "first")
    if len(way) < _PAIR + (not opens) or any(a not in joints and b not in inside for a, b in pairwise(way)):
        return None
    return Cut(way, sure=True)


def _ways(tag: str, language: str) -> list[tuple[str, ...]]:
    """All ways to cut a tag into known words, those of fewest words first; at most some hundreds."""
    ways: dict[int, list[tuple[str, ...]]] = {len(tag): [()]}
    for start in range(len(tag) - 1, -1, -1):
        found = []
        for end in range(start + 1, min(len(tag), start + _LONGEST) + 1):
            if end in ways and _part(tag[start:end], language):
                found += [(tag[start:end], *rest) for rest in ways[end]]
        if found:
            ways[start] = sorted(found, key=len)[:20]
    return ways.get(0, [])


def _part(word: str, language: str) -> bool:
    if len(word) <= _SHORT:
        return language == "en" and word in words_in("words.en", "short")
    return is_word(word, language) or word in words_in(f"words.{language}", "one")


@lru_cache(maxsize=1)
def _english() -> frozenset[str]:
    return words_in("words.en", "common") | words_in("words.en", "more") | words_in("words.en", "one")


@lru_cache(maxsize=1)
def _german() -> frozenset[str]:
    lists = ("small", "first", "words", "one")
    return frozenset().union(*(words_in("words.de", name) for name in lists))
