"""Whose an entry is: each plan has its own, so that a second agent never takes the place of the first.

The plan in the usual folder has the plain name, which was that of every plan in older versions of Parley; the others have
a short mark in theirs, made of where they lie. An entry is known by the plan that it names, whatever its name.
"""

import hashlib
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Whose:
    """A plan, as the words of a command name it: its folder, and the address of a database in another place."""

    data: str
    database: str = ""

    @property
    def mark(self) -> str:
        """Eight digits that stay the same: "3f0c1a9e"."""
        told = "\0".join((os.path.normcase(self.data), self.database))
        return hashlib.sha256(os.fsencode(told)).hexdigest()[:8]

    @property
    def place(self) -> str:
        """For people."""
        return self.database or self.data


def whose(program: Sequence[str]) -> Whose | None:
    """The plan that a command is for, None when it names none."""
    words = list(program)
    told = {name: words[words.index(name) + 1] for name in ("--data", "--database") if name in words[:-1]}
    return Whose(told["--data"], told.get("--database", "")) if "--data" in told else None


def own_mark(mine: Whose | None, known: Mapping[str, Whose | None], *, usual: bool) -> str:
    """The mark in the name of a plan's entry: that of the entry there is, or of the one to be written; "" is the plain name.

    Args:
        mine: the plan.
        known: the entries there are, by their marks; None: nobody can tell whose one is.
        usual: it is the plan in the usual folder.
    """
    if mine is None:
        return ""
    for mark, theirs in known.items():
        if theirs == mine:
            return mark
    plain_is_free = "" not in known or known[""] is None
    return "" if usual and plain_is_free else mine.mark
