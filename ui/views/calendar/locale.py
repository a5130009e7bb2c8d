"""What the machine's locale says of days and hours."""

from PySide6.QtCore import QLocale

from planner.domain.errors import UserError
from planner.domain.times import zone_of


def first_weekday() -> int:
    """The locale's first day of the week: 0 Monday to 6 Sunday."""
    return QLocale.system().firstDayOfWeek().value - 1


def weekend() -> frozenset[int]:
    """The locale's days off, 0 Monday to 6 Sunday."""
    work = {day.value - 1 for day in QLocale.system().weekdays()}
    return frozenset(range(7)) - work or frozenset({5, 6})


def half_days() -> bool:
    """Whether times read "6:30 pm"."""
    return "AP" in QLocale.system().timeFormat(QLocale.FormatType.ShortFormat).upper()


def own_zone() -> str:
    """The IANA name of this machine's zone, UTC where it has none that counts."""
    from tzlocal import get_localzone_name

    try:
        name = get_localzone_name() or "UTC"
        zone_of(name)
    except (UserError, LookupError, OSError, ValueError):
        return "UTC"
    return name
