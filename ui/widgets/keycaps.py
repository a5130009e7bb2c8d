"""Keys as the keyboard of a language has them written on it: "Strg+K" of "Ctrl+K"."""

import re
import sys
from functools import cache

from PySide6.QtGui import QKeySequence

from planner.languages import tr

MAC = sys.platform == "darwin"
_PIECE = re.compile(r"[A-Za-z]{2,}")


def shown(cap: str) -> str:
    """A key as people read it; signs, figures and single letters stay, on a Mac Qt draws its signs.

    Args:
        cap: as Qt writes it, or near to it: "Ctrl+Return", "Ctrl ,", "Alt+Arrows".
    """
    if MAC and (
        native := QKeySequence(cap.replace(" ", "+")).toString(QKeySequence.SequenceFormat.NativeText)
    ):
        return native
    return _PIECE.sub(lambda piece: _names().get(piece[0], piece[0]), cap)


@cache
def _names() -> dict[str, str]:
    return {
        "Ctrl": tr("Ctrl", "key"),
        "Shift": tr("Shift", "key"),
        "Alt": tr("Alt", "key"),
        "Del": tr("Del", "key"),
        "Esc": tr("Esc", "key"),
        "Tab": tr("Tab", "key"),
        "Space": tr("Space", "key"),
        "Enter": tr("Enter", "key"),
        "Return": tr("Enter", "key"),
        "PgUp": tr("PgUp", "key"),
        "PgDn": tr("PgDn", "key"),
        "PgDown": tr("PgDn", "key"),
        "Arrows": tr("Arrows", "keys"),
    }
