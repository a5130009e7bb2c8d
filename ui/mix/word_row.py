"""Where the words under a card stand: apart as usual, nearer where a language needs more room."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

APART, NEAREST = 17, 9  # px between two words
Words = Sequence[tuple[QWidget, int]]
"""Buttons, and what of each is empty before and after its words."""


def lefts(words: Words, room: int) -> list[int]:
    """Left edges in px of buttons in one row with ``room`` px for their words."""
    spare = room - sum(one.width() - 2 * empty for one, empty in words)
    apart = max(NEAREST, min(APART, spare // max(1, len(words) - 1)))
    found, left = [], 0
    for one, empty in words:
        found.append(left - empty)
        left += one.width() - 2 * empty + apart
    return found


def fits(words: Words, room: int) -> bool:
    """Whether they fit when they stand as near as may be."""
    return sum(one.width() - 2 * empty + NEAREST for one, empty in words) - NEAREST <= room
