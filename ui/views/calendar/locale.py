"""What the machine's locale says of days and hours."""

from PySide6.QtCore import QLocale

from ui.naming import naming


def weekend() -> frozenset[int]:
    """The locale's days off, 0 Monday to 6 Sunday."""
    work = {day.value - 1 for day in QLocale().weekdays()}
    return frozenset(range(7)) - work or frozenset({5, 6})


def half_days() -> bool:
    """Whether times read "6:30 pm"."""
    return naming().twelve
