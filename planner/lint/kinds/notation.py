"""The notation of cues: a phrase as a pattern, and the words it can begin with.

#      a number                  #,##   one with two decimals, as prices are written (also #.##)
~      a space or none
word*  any ending                +word  any beginning ("+preis": Sonderpreis)
(a|b)  one of these              [a|b]  one of these, or nothing
*      alone: one to three words
"""

import re
from dataclasses import dataclass, field

_MARK = re.compile(r"#[.,]##|[#~*+()|\[\]]|\s+|[^#~*+()|\[\]\s]+")
_PIECES = {
    "#": r"(?<!\d[.,])\d(?:[\d.,]*\d)?(?![.,]?\d)",
    "#,##": r"(?<!\d[.,])\d+,\d\d(?![.,]?\d)",
    "#.##": r"(?<!\d[.,])\d+\.\d\d(?![.,]?\d)",
    "~": r"\s?",
    "+": r"\w*",
    "(": "(?:",
    ")": ")",
    "|": "|",
}
_TOKEN = re.compile(r"\w+|[^\w\s]")
STEM = 3
"""Letters of a word by which cues with an open ending are looked up."""


def marks_of(phrase: str) -> list[str]:
    """A phrase in pieces: each sign, each gap, each run of other letters."""
    return _MARK.findall(phrase.strip())


def pattern_of(phrase: str) -> str:
    """The regular expression that a phrase stands for, to be matched on folded text."""
    marks = marks_of(phrase)
    pieces: list[str] = []
    opened = 0  # where in ``pieces`` the bracket stands that is open
    for index, mark in enumerate(marks):
        if mark == "[":
            opened = len(pieces)
            pieces.append("(?:(?:")
        elif mark == "]" and index + 1 < len(marks):
            pieces.append(r")\s+)?")
        elif mark == "]":  # the last word may be missing, and the space before it with it
            pieces.append("))?")
            pieces[opened - 1 : opened + 1] = [r"(?:\s+(?:"]
        elif mark == "*":
            alone = not pieces or pieces[-1] == r"\s+"
            pieces.append(r"\w+(?:\s+\w+){0,2}" if alone else r"\w*")
        elif mark.isspace():
            if pieces[-1] != r")\s+)?":
                pieces.append(r"\s+")
        else:
            pieces.append(_PIECES.get(mark) or re.escape(mark))
    return "".join(pieces)


@dataclass(slots=True)
class Openings:
    """What a phrase can begin with.

    Attributes:
        words: whole words or signs; "#" any number. stems: what a word whose ending is open begins with.
        tails: letters that must stand somewhere in the text, for phrases with an open beginning.
    """

    words: set[str] = field(default_factory=set)
    stems: set[str] = field(default_factory=set)
    tails: set[str] = field(default_factory=set)


def openings_of(phrase: str) -> Openings:
    """The words a phrase can begin with.

    Raises:
        ValueError: the phrase cannot be read, with a sentence that says why.
    """
    marks = marks_of(phrase)
    depth = [0]
    for mark in marks:
        depth.append(depth[-1] + (mark in "([") - (mark in ")]"))
    if depth[-1] or min(depth) < 0 or marks.count("(") != marks.count(")"):
        raise ValueError("a bracket is not closed")
    if len(branches(marks)) > 1:
        raise ValueError("one of several words is written in brackets, as (a|b)")
    found = Openings()
    if _collect(marks, found):
        raise ValueError("it needs at least one word that must be there")
    return found


def _collect(marks: list[str], found: Openings) -> bool:
    """Add what a row of marks can begin with; True when all of it may be missing."""
    index = 0
    while index < len(marks):
        mark = marks[index]
        if mark in "([":
            end = closing(marks, index)
            glued = marks[end + 1 : end + 2]
            rest = glued if mark == "(" and glued and not glued[0].isspace() else []
            empty = [_collect([*branch, *rest], found) for branch in branches(marks[index + 1 : end])]
            if mark == "(" and not any(empty):
                return False
            index = end + 1
        elif mark.isspace() or mark == "~":
            index += 1
        else:
            _begin(marks, index, found)
            return False
    return True


def _begin(marks: list[str], index: int, found: Openings) -> None:
    mark = marks[index]
    after = marks[index + 1] if index + 1 < len(marks) else " "
    if mark[0] == "#":
        found.words.add("#")
    elif mark == "+":
        if after in "#~*+()|[] ":
            raise ValueError("after + stands the end of a word, such as +preis")
        found.tails.add(after)
    elif mark in "*|)]":
        raise ValueError(f"it cannot begin with {mark}")
    else:
        tokens = _TOKEN.findall(mark)
        if len(tokens) > 1 or after.isspace() or not tokens[0][0].isalnum():
            found.words.add(tokens[0])
        elif len(tokens[0]) < STEM:
            raise ValueError(f"before {after} stand at least {STEM} letters")
        else:
            found.stems.add(tokens[0])


def closing(marks: list[str], index: int) -> int:
    """Where the bracket is closed that opens at ``index``."""
    depth = 0
    for at in range(index, len(marks)):
        depth += (marks[at] in "([") - (marks[at] in ")]")
        if depth == 0:
            return at
    raise ValueError("a bracket is not closed")


def branches(marks: list[str]) -> list[list[str]]:
    """What stands between the bars of a row of marks."""
    found: list[list[str]] = [[]]
    depth = 0
    for mark in marks:
        depth += (mark in "([") - (mark in ")]")
        if mark == "|" and not depth:
            found.append([])
        else:
            found[-1].append(mark)
    return found
