"""What each key means in the month: one table, no side effects."""

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_KEY = Qt.Key
STEPS = {_KEY.Key_Left: -1, _KEY.Key_Right: 1, _KEY.Key_Up: -7, _KEY.Key_Down: 7}
"""Days that an arrow goes."""


class Command(StrEnum):
    """What a key asks of the page."""

    NEW = "new"
    TODAY = "today"
    PREVIOUS = "previous"
    NEXT = "next"
    REMOVE = "remove"
    DUPLICATE = "duplicate"
    LOOK = "look"


_PLAIN = {
    _KEY.Key_N: Command.NEW,
    _KEY.Key_T: Command.TODAY,
    _KEY.Key_PageUp: Command.PREVIOUS,
    _KEY.Key_PageDown: Command.NEXT,
    _KEY.Key_Delete: Command.REMOVE,
    _KEY.Key_Backspace: Command.REMOVE,
    _KEY.Key_Space: Command.LOOK,
}


def modifiers(event: QKeyEvent) -> Qt.KeyboardModifier:
    """The modifiers that count; a number pad's own flag does not."""
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


def command(event: QKeyEvent) -> Command | None:
    """The command that a key press asks for, None when it asks for none."""
    pressed, key = modifiers(event), Qt.Key(event.key())
    if pressed == Qt.KeyboardModifier.NoModifier:
        return _PLAIN.get(key)
    if pressed == Qt.KeyboardModifier.ControlModifier and key == _KEY.Key_D:
        return Command.DUPLICATE
    return None


def step(event: QKeyEvent) -> tuple[int, bool] | None:
    """(days, whether the post goes along) of an arrow, alone or with Alt; None for other keys."""
    days = STEPS.get(Qt.Key(event.key()))
    pressed = modifiers(event)
    if days is None or pressed not in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier}:
        return None
    return days, pressed == Qt.KeyboardModifier.AltModifier
