"""A popover for time set aside to answer: start, length, and how it went once it is over."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.times import WallTime
from planner.languages import tr
from ui.dates import clock
from ui.widgets.buttons import Button
from ui.widgets.choices import Combo
from ui.widgets.clock import ClockField
from ui.widgets.days import DayField
from ui.widgets.field import Field, LineEdit
from ui.widgets.labels import ElidedLabel, Label, Paragraph
from ui.widgets.popover import Popover

WIDTH = 316
LENGTHS = (10, 15, 20, 30, 45, 60, 90, 120)
"""Minutes, as they are offered."""
WENT = ((tr("Not told"), None), (tr("Kept"), True), (tr("Not kept"), False))
MOST_REPLIES = 4  # digits


def length_words(minutes: int) -> str:
    """Says "20 min", "1 h 30 min"."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return tr("{minutes} min", minutes=rest)
    if not rest:
        return tr("{hours} h", hours=hours)
    return tr("{hours} h {minutes} min", hours=hours, minutes=rest)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyTime:
    """What the popover shows, and what it answers.

    Attributes:
        earliest: it may not begin before this wall time; None: whenever.
        over: it has ended, so that it can be told how it went.
    """

    start: WallTime
    minutes: int
    kept: bool | None = None
    replies: int | None = None
    earliest: datetime | None = None
    over: bool = False


class ReplyBox(Popover):
    """Asks when and how long.

    Signals:
        chosen: the ReplyTime wanted. removed(): it is not wanted any more.
    """

    chosen = Signal(object)
    removed = Signal()

    def __init__(
        self,
        window: QWidget,
        title: str,
        shown: ReplyTime,
        *,
        today: date,
        new: bool = False,
    ) -> None:
        super().__init__(window, name=title, width=WIDTH)
        self._shown = shown
        local = shown.start.local
        self.day, self.clock = DayField(), ClockField()
        self.day.setAccessibleName(tr("Day"))
        self.clock.setAccessibleName(tr("Starts at"))
        self.day.set_today(today)
        self.day.setDate(QDate(local.year, local.month, local.day))
        self.clock.setTime(QTime(local.hour, local.minute))
        lengths = sorted({*LENGTHS, shown.minutes})
        self.length = Combo([(length_words(one), one) for one in lengths], name=tr("Length"))
        self.length.choose(shown.minutes)
        self.went = Combo(WENT, name=tr("How it went"))
        self.went.choose(shown.kept)
        self.replies = LineEdit(
            "" if shown.replies is None else str(shown.replies),
            placeholder=tr("Replies"),
            name=tr("Replies given"),
        )
        self.note = Paragraph("", size=11.5, color="warn")
        self.remove = Button(tr("Remove"), "danger", "small")
        self.save = Button(tr("Add") if new else tr("Save"), "primary", "small")
        self._build(title, new=new)
        self.day.dateChanged.connect(self._changed)
        self.clock.timeChanged.connect(self._changed)
        self.replies.textChanged.connect(self._changed)
        self.remove.clicked.connect(self._remove)
        self.save.clicked.connect(self._save)
        self._changed()

    def _build(self, title: str, *, new: bool) -> None:
        self.body.addWidget(ElidedLabel(title, weight=600))
        starts = QHBoxLayout()
        starts.setSpacing(6)
        starts.addWidget(self.day, 1)
        starts.addWidget(self.clock)
        starts.addWidget(self.length)
        self.body.addLayout(starts)
        if self._shown.over:
            row = QHBoxLayout()
            row.setSpacing(6)
            row.addWidget(Field(tr("How it went"), self.went), 1)
            row.addWidget(Field(tr("Replies given"), self.replies), 1)
            self.body.addLayout(row)
        self.body.addWidget(self.note)
        foot = QHBoxLayout()
        foot.addWidget(Label(self._shown.start.zone.replace("_", " "), size=11.5, color="tx3"))
        foot.addStretch(1)
        self.remove.setVisible(not new)
        foot.addWidget(self.remove)
        foot.addWidget(self.save)
        self.body.addLayout(foot)

    def answer(self) -> ReplyTime:
        """What stands in the fields."""
        day, clock = self.day.date(), self.clock.time()
        local = datetime(day.year(), day.month(), day.day(), clock.hour(), clock.minute())  # noqa: DTZ001 - a wall time
        shown = self._shown
        start = shown.start if local == shown.start.local else WallTime(local, shown.start.zone)
        typed = self.replies.text().strip()
        replies = int(typed) if typed.isdecimal() else None
        kept = self.went.currentData()
        if replies:
            kept = True  # who answered was there
        return ReplyTime(
            start=start, minutes=int(self.length.currentData()), kept=kept, replies=replies if kept else None
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._save()
        else:
            super().keyPressEvent(event)

    def wrong(self) -> str:
        """Why it cannot be so, a sentence; "" when it can."""
        earliest, start = self._shown.earliest, self.answer().start.local
        typed = self.replies.text().strip()
        if typed and not (typed.isdecimal() and len(typed) <= MOST_REPLIES):
            return tr("Replies are a number.")
        if earliest is not None and start < earliest:
            return tr("The post goes out at {time}. Nobody can answer it before.", time=clock(earliest))
        if earliest is not None and start > earliest + timedelta(days=7):
            return tr("That is more than a week after the post.")
        return ""

    def _changed(self, *_args: object) -> None:
        why = self.wrong()
        self.note.setText(why)
        self.note.setVisible(bool(why))
        self.save.set_reason(why)

    def _save(self) -> None:
        if not self.wrong():
            self.chosen.emit(self.answer())
            self.close_now()

    def _remove(self) -> None:
        self.removed.emit()
        self.close_now()
