"""Reads values of a rule from YAML, and collects what is wrong with each line."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from fractions import Fraction
from typing import TypeVar

from planner.languages import tr
from planner.lint.mistakes import Mistake, nearest
from planner.lint.own.patterns import Searcher, compiled, of_words
from planner.lint.own.tree import Tree
from planner.lint.profiles.fields import share_of

MOST_WORDS = 2_000
LONGEST_WORD = 200
_YES = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}
_E = TypeVar("_E", bound=StrEnum)


class Values:
    """Reads values; one that is wrong is noted and reads as nothing."""

    def __init__(self) -> None:
        self.mistakes: list[Mistake] = []

    def wrong(self, line: int, says: str) -> None:
        """Note a mistake."""
        self.mistakes.append(Mistake(says, line))

    def table(self, tree: Tree, what: str, known: Iterable[str]) -> dict[str, Tree]:
        """A table with keys that are known; empty when it is none."""
        if not isinstance(tree.content, dict):
            self.wrong(tree.line, tr("{what} has to be keys and values, as  severity: warning", what=what))
            return {}
        there = tuple(known)
        for key, line in tree.keys:
            if key not in there:
                self.wrong(line, tr("{key}: there is no such key", key=key) + nearest(key, there))
        return {key: inner for key, inner in tree.content.items() if key in there}

    def text(self, tree: Tree, key: str, *, longest: int = 1_000) -> str:
        """Words, not empty."""
        if not isinstance(tree.content, str) or not tree.content.strip():
            self.wrong(tree.line, tr("{key}: words are needed here", key=key))
            return ""
        if len(tree.content) > longest:
            self.wrong(
                tree.line,
                tr(
                    "{key} has {number} characters; {most} are the most",
                    key=key,
                    number=len(tree.content),
                    most=longest,
                ),
            )
            return ""
        return tree.content.strip()

    def texts(self, tree: Tree, key: str) -> tuple[str, ...]:
        """A list of words; one word alone is a list of it."""
        trees = tree.content if isinstance(tree.content, list) else [tree]
        if not trees:
            self.wrong(tree.line, tr("{key}: words are needed here", key=key))
        if len(trees) > MOST_WORDS:
            self.wrong(
                tree.line,
                tr(
                    "{key} has {number} entries; {most} are the most",
                    key=key,
                    number=len(trees),
                    most=MOST_WORDS,
                ),
            )
            return ()
        return tuple(word for one in trees if (word := self.text(one, key, longest=LONGEST_WORD)))

    def one_of(self, tree: Tree, key: str, kind: type[_E]) -> _E | None:
        """One word of a few."""
        word = self.text(tree, key).casefold().replace("_", "-")
        if not word:
            return None
        names = [str(one.value) for one in kind]
        if word in names:
            return kind(word)
        self.wrong(tree.line, tr("{key} is “{word}”", key=key, word=word) + nearest(word, names))
        return None

    def many_of(
        self, tree: Tree, key: str, named: Callable[[str], _E | None], names: list[str]
    ) -> frozenset[_E]:
        """Several words of a few."""
        found = set()
        for word in self.texts(tree, key):
            one = named(word)
            if one is None:
                self.wrong(tree.line, tr("{key} is “{word}”", key=key, word=word) + nearest(word, names))
            else:
                found.add(one)
        return frozenset(found)

    def truth(self, tree: Tree, key: str) -> bool | None:
        """True or false."""
        word = tree.content.casefold() if isinstance(tree.content, str) else ""
        if word not in _YES:
            self.wrong(tree.line, tr("{key}: write true or false", key=key))
            return None
        return _YES[word]

    def number(self, tree: Tree, key: str, low: int, high: int, *, share: bool = False) -> Fraction | None:
        """A whole number or, where a share is meant, "1/3", 0.33 or "33 %"; within bounds."""
        number = share_of(tree.content) if isinstance(tree.content, str) else None
        if number is None or (not share and number.denominator != 1):
            said = tr("{key}: a whole number is needed", key=key)
            if share:
                said = tr("{key}: a share, as 1/3, 0.33 or 33 %, is needed", key=key)
            self.wrong(tree.line, said)
            return None
        if not low <= number <= high:
            self.wrong(
                tree.line,
                tr(
                    "{key} is {content}; it goes from {low} to {high}",
                    key=key,
                    content=tree.content,
                    low=low,
                    high=high,
                ),
            )
            return None
        return number

    def pattern(self, tree: Tree, key: str, *, match_case: bool) -> Searcher | None:
        """A regular expression."""
        word = self.text(tree, key, longest=100_000)
        if not word:
            return None
        try:
            return compiled(word, match_case=match_case)
        except ValueError as error:
            self.wrong(tree.line, tr("{key} cannot be used: {error}", key=key, error=error))
            return None

    def words(self, tree: Tree, key: str, *, match_case: bool) -> Searcher | None:
        """Words and phrases to search for."""
        found = self.texts(tree, key)
        return of_words(found, match_case=match_case) if found else None
