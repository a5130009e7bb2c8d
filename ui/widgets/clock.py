"""A time of day, typed as people write it: 20:50, 2050, 9, 8.05, 9:30 pm."""

import re

from PySide6.QtCore import Qt, QTime, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.languages import tr
from ui.naming import naming
from ui.theme.theme import current
from ui.widgets.field import LineEdit
from ui.widgets.themed import px

STEP_MINUTES = 15
DAY_MINUTES = 24 * 60
WIDE = 74
_WRITTEN = re.compile(r"(\d{1,2})(?:\s*[:.,h\s]\s*(\d{1,2})?)?\s*([ap])?\.?m?\.?", re.IGNORECASE)
_RUN = re.compile(r"(\d{1,2})(\d{2})\s*([ap])?\.?m?\.?", re.IGNORECASE)


def read_time(words: str) -> QTime | None:
    """The time written, None when it is none."""
    words = words.strip()
    found = _RUN.fullmatch(words) if not re.search(r"\D\d", words) else None
    found = found or _WRITTEN.fullmatch(words)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    half = (found[3] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    return QTime(hour, minute) if hour < 24 and minute < 60 else None


class ClockField(LineEdit):
    """A line with a time; all of it is selected when one comes in, so that typing replaces it.

    Up and down, or the wheel, go by quarters of an hour. What is no time is put back when left.

    Signals:
        timeChanged(QTime): another time; while typing, as soon as hour and minutes stand there.
    """

    timeChanged = Signal(QTime)  # noqa: N815 - as Qt's own time fields call it

    def __init__(
        self, time: QTime | None = None, *, half_days: bool | None = None, parent: QWidget | None = None
    ) -> None:
        self._time = time or QTime(9, 0)
        self._shape = "h:mm ap" if (naming().twelve if half_days is None else half_days) else "HH:mm"
        super().__init__(self._time.toString(self._shape), name=tr("Time"), parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.textEdited.connect(self._typed)
        self.left.connect(self._tidy)
        self.returnPressed.connect(self._tidy)

    def time(self) -> QTime:
        """The time, to the minute."""
        return self._time

    def setTime(self, time: QTime) -> None:
        """Show another time; words that mean it already stay as they are being typed."""
        if read_time(self.text()) != time or not self.hasFocus():
            self.setText(time.toString(self._shape))
        if time != self._time:
            self._time = time
            self.timeChanged.emit(time)

    def stepBy(self, steps: int) -> None:
        """Go to the next quarter of an hour, or the one before; midnight follows 23:45."""
        minutes = self._time.hour() * 60 + self._time.minute()
        over = minutes % STEP_MINUTES
        quarters = minutes // STEP_MINUTES + (steps + 1 if steps < 0 and over else steps)
        wanted = quarters * STEP_MINUTES % DAY_MINUTES
        self.setTime(QTime(wanted // 60, wanted % 60))
        self.selectAll()

    def retheme(self) -> None:
        """Read fonts from the current theme."""
        super().retheme()
        self.setFont(current().font(13, tabular=True))
        self.setFixedWidth(px(WIDE if self._shape == "HH:mm" else WIDE + 16))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            QTimer.singleShot(0, self, self.selectAll)  # after the click has put the caret

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        if event.key() in steps and not self.isReadOnly():
            self.stepBy(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus() and event.angleDelta().y():
            self.stepBy(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            event.ignore()

    def _typed(self, words: str) -> None:
        time = read_time(words) if re.search(r"\d\D\s*\d\d|\d{3}", words) else None
        if time is not None and time != self._time:
            self._time = time
            self.timeChanged.emit(time)

    def _tidy(self) -> None:
        time = read_time(self.text())
        if time is not None:
            self.setTime(time)
        self.setText(self._time.toString(self._shape))
