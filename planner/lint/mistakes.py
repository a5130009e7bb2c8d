"""Mistakes in a file that a person wrote: all of them at once, each with its line and the nearest right word."""

from collections.abc import Iterable
from dataclasses import dataclass

from planner.domain.errors import UserError
from planner.languages import tr

_FEW = 12
_CLOSE = 0.6


@dataclass(frozen=True, slots=True)
class Mistake:
    """One mistake. ``says``: a sentence without its full stop. line: counted from 1; 0: the whole file."""

    says: str
    line: int = 0

    def __str__(self) -> str:
        """The sentence as it is printed."""
        end = "" if self.says.endswith("?") else "."
        if not self.line:
            return f"{self.says}{end}"
        return tr("line {number}: {mistake}", number=self.line, mistake=f"{self.says}{end}")


class Mistakes(UserError):  # noqa: N818 - reads as what it says
    """A file that cannot be used as it stands: nothing of it was taken over.

    Attributes:
        mistakes: by line, each said once.
    """

    def __init__(self, name: str, mistakes: Iterable[Mistake]) -> None:
        self.mistakes = tuple(sorted(dict.fromkeys(mistakes), key=lambda mistake: mistake.line))
        number = len(self.mistakes)
        head = tr("{name} has a mistake:|{name} has {n} mistakes:", "", number, name=name)
        super().__init__("\n".join([head, *map(str, self.mistakes)]), place=name)


def nearest(word: str, words: Iterable[str], *, few: int = _FEW) -> str:
    """What to add to "there is no such rule": the nearest right word, or those there are when they are ``few``."""
    there = tuple(words)
    near = nearest_word(word, there)
    if near:
        return tr("; did you mean {word}?", word=near)
    return tr("; there are {words}", words=", ".join(there)) if 0 < len(there) <= few else ""


def nearest_word(word: str, words: Iterable[str]) -> str:
    """The nearest right word, "" when none is near."""
    from difflib import SequenceMatcher

    typed = word.casefold()
    close = [(SequenceMatcher(None, typed, one.casefold()).ratio(), one) for one in words]
    best = max(close, key=lambda pair: pair[0], default=(0.0, ""))  # the first of equals
    return best[1] if best[0] >= _CLOSE else ""
