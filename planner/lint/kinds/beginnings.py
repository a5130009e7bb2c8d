"""The two words that a cue begins with: most words of a text begin some cue, few pairs of them do."""

import re
from typing import TypeAlias

from planner.lint.kinds.notation import branches, closing, marks_of

NUMBER = "#"
"""Stands for any number among the second words."""

_MOST = 2_000  # spellings of one cue that are written out
_DIGIT = "\N{ARABIC-INDIC DIGIT ZERO}"  # stands for the number that a cue begins with

Seconds: TypeAlias = frozenset[str] | None
"""The words that can stand second; None: any."""


def seconds_of(phrase: str, token: re.Pattern[str]) -> dict[str, Seconds]:
    """By each word that a phrase can begin with: the words that can stand next. Others tell nothing.

    What is told of ``NUMBER`` holds for words that are digits alone, not for "10eur".

    Args:
        phrase: in the notation that ``notation`` describes.
        token: finds the words in a text, and the signs that count as words.
    """
    found: dict[str, set[str] | None] = {}
    waiting: list[tuple[str, list[str]]] = [("", marks_of(phrase))]
    for _ in range(_MOST):
        if not waiting:
            return {first: None if words is None else frozenset(words) for first, words in found.items()}
        begun, rest = waiting.pop()
        said = [*token.finditer(begun)]
        glued = bool(rest) and begun[-1:].isalnum() and not rest[0].isspace()
        if len(said) > 1 and not (glued and said[1].end() == len(begun)):
            _note(found, said[0][0], said[1][0])
        elif rest and rest[0][0] == NUMBER and len(said) == 1 and not glued:
            _note(found, said[0][0], NUMBER)
        elif rest and rest[0][0] == NUMBER and not begun:
            waiting.append((_DIGIT, rest[1:]))
        elif not rest or rest[0][0] in "#*+":
            if said:
                _note(found, said[0][0], "")
        else:
            waiting += [(begun + more, left) for more, left in _read_on(rest)]
    return {}


def _note(found: dict[str, set[str] | None], first: str, second: str) -> None:
    """Note a pair; "": anything may follow."""
    if first[0] == _DIGIT:
        numbers = found.setdefault(NUMBER, {NUMBER})  # 1,000 is read as two words
        if second and first == _DIGIT and numbers is not None:
            numbers.add(second)
        elif first == _DIGIT:
            found[NUMBER] = None
        return
    words = found.setdefault(first, set())
    if not second:
        found[first] = None
    elif words is not None:
        words.add(second)


def _read_on(rest: list[str]) -> list[tuple[str, list[str]]]:
    """Read the next mark: what it says in each case, and what is left to read."""
    if rest[0] == "~":
        return [("", rest[1:]), (" ", rest[1:])]
    if rest[0] not in "([":
        return [(rest[0], rest[1:])]
    end = closing(rest, 0)
    behind = rest[end + 1 :]
    cases = [("", branch + behind) for branch in branches(rest[1:end])]
    if rest[0] == "[":
        cases.append(("", behind[1:] if behind and behind[0].isspace() else behind))
    return cases
