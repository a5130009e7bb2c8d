"""What the person chose for this machine: look, text size, week, own zone, where the window stood.

Kept beside the plan in ``window.ini``, not in it: a plan may be shared between machines, and the sample
plan is looked at with the same eyes as one's own.
"""

from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, QObject, QSettings, QTimeZone, Signal

WEEK_LOCALE = -1
CALENDAR_FACE = "calendar_face"
"""Key of the calendar's face shown last: "month", "week", "agenda"."""
NAMES_OF_UTC = frozenset(
    {"", "Etc/UTC", "Etc/UCT", "Etc/GMT", "Etc/Universal", "Etc/Zulu", "GMT", "UCT", "Zulu"}
)


class Preferences(QObject):
    """Small choices; every setter keeps at once and sends ``changed``.

    Without a ``folder`` nothing is kept (pictures and tests).
    """

    changed = Signal()

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = (
            QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat, self) if folder else None
        )
        self._values: dict[str, str] = {}

    @property
    def look(self) -> str:
        """One of "system", "light" and "dark"."""
        return self.text("look", "system")

    @property
    def language(self) -> str:
        """The language of the window, "de"; "" as the system has it."""
        return self.text("language")

    @property
    def text_scale(self) -> float:
        """Text size on top of the system's, 1.0 for 100 %."""
        return float(self.text("text_scale", "1.0"))

    @property
    def week_start(self) -> int:
        """First weekday, 0 Monday to 6 Sunday: as chosen, else by the locale."""
        chosen = int(self.text("week_start", str(WEEK_LOCALE)))
        return chosen if chosen >= 0 else QLocale().firstDayOfWeek().value - 1

    @property
    def own_zone(self) -> str:
        """The person's IANA zone: as chosen, else the machine's."""
        return self.text("own_zone") or machine_zone()

    @property
    def letters(self) -> bool:
        """Whether single letters (N, T, 1, 2, 3, /, F) are shortcuts."""
        return self.text("letters", "on") == "on"

    @property
    def high_contrast(self) -> bool:
        """Whether hairlines and control edges are drawn strong."""
        return self.text("high_contrast", "off") == "on"

    @property
    def reduced_motion(self) -> bool:
        """Whether animations are immediate."""
        return self.text("reduced_motion", "off") == "on"

    def text(self, key: str, default: str = "") -> str:
        """One value as it is kept."""
        if key in self._values:
            return self._values[key]
        return str(self._file.value(key, default)) if self._file is not None else default

    def put(self, key: str, value: str, *, tell: bool = True) -> None:
        """Keep one value."""
        self._values[key] = value
        if self._file is not None:
            self._file.setValue(key, value)
        if tell:
            self.changed.emit()

    def pretend(self, key: str, value: str) -> None:
        """Use another value until the program ends, without keeping it."""
        self._values[key] = value

    def geometry(self) -> QByteArray:
        """Where the window stood when it was closed; empty the first time."""
        return QByteArray.fromBase64(self.text("geometry").encode())

    def keep_geometry(self, geometry: QByteArray) -> None:
        """Keep where the window stands."""
        self.put("geometry", bytes(geometry.toBase64().data()).decode(), tell=False)


def machine_zone() -> str:
    """The machine's IANA zone, UTC when it tells none."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    return "UTC" if name in NAMES_OF_UTC else name
