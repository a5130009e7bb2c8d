"""What each key means in the week beyond the month's commands: one table, no side effects."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ui.views.calendar.keys import modifiers
from ui.views.calendar.week.carry import SNAP

_KEY, _MODIFIER = Qt.Key, Qt.KeyboardModifier
ACROSS = {_KEY.Key_Left: -1, _KEY.Key_Right: 1}
DOWN = {_KEY.Key_Up: -1, _KEY.Key_Down: 1}


def step(event: QKeyEvent) -> tuple[int, int] | None:
    """(days, cells of time) that an arrow goes; None for other keys."""
    if modifiers(event) != _MODIFIER.NoModifier:
        return None
    key = Qt.Key(event.key())
    days, cells = ACROSS.get(key, 0), DOWN.get(key, 0)
    return (days, cells) if days or cells else None


def nudge(event: QKeyEvent) -> tuple[int, int] | None:
    """(days, minutes) that Alt with an arrow moves a post, with Shift by the minute; None for other keys."""
    pressed, key = modifiers(event), Qt.Key(event.key())
    any_minute = pressed == _MODIFIER.AltModifier | _MODIFIER.ShiftModifier
    if pressed != _MODIFIER.AltModifier and not any_minute:
        return None
    days, cells = ACROSS.get(key, 0), DOWN.get(key, 0)
    return (days, cells * (1 if any_minute else SNAP)) if days or cells else None
