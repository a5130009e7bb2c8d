"""When the post goes out: day, time and zone, with both readings of a time that is odd at a clock change."""

from datetime import date, datetime, time
from zoneinfo import available_timezones

from PySide6.QtCore import QDate, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from planner.domain.times import WallTime
from planner.languages import tr
from ui.views.composer.times import clock_change, your_time
from ui.widgets.buttons import Button, IconButton
from ui.widgets.clock import ClockField
from ui.widgets.days import DayField
from ui.widgets.finding_combo import FindingCombo
from ui.widgets.labels import Label, Paragraph


class WhenBox(QWidget):
    """Day, time, zone, and the choice at a clock change.

    Signals:
        edited(object): the WallTime, None: no time yet.
    """

    edited = Signal(object)

    def __init__(self, own_zone: str, parent: QWidget | None = None, *, first_weekday: int = 0) -> None:
        super().__init__(parent)
        self._own_zone, self._first_weekday = own_zone, first_weekday
        self._when: WallTime | None = None
        self._shown: tuple[object, ...] = ()
        self._usual = datetime(2000, 1, 1, 9, 0)  # noqa: DTZ001 - a wall time
        self._filling = False
        self.day, self.clock = DayField(), ClockField()
        self.zone = FindingCombo(name=tr("Time zone"), icon="globe")
        self.none = Button(tr("No time yet"), icon="calendar", tooltip=tr("Choose a day and a time"))
        self.none.setProperty("alignLeft", True)
        self.none.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._calendar = IconButton("calendar", tr("Choose a day"), kind="default")
        self._clear = IconButton("x", tr("Take the time out: it becomes an idea"))
        self.slot = Button(tr("Next free slot"), "link", "small", icon="skip")
        self._mine = Label("", size=12, color="tx3")
        self._change = QWidget()
        self._sentence = Paragraph("", size=12, color="warn")
        self.first, self.second = Button("", size="small"), Button("", size="small")
        self._build()
        self.day.dateChanged.connect(self._typed)
        self.clock.timeChanged.connect(self._typed)
        self.zone.activated.connect(self._typed)
        self.none.clicked.connect(self._begin)
        self._clear.clicked.connect(self._drop)
        self._calendar.clicked.connect(self._open_calendar)
        self.first.clicked.connect(self._choose_first)
        self.second.clicked.connect(self._choose_second)

    def _build(self) -> None:
        timed = QWidget()
        row = QHBoxLayout(timed)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.day, 1)
        row.addWidget(self._calendar)
        row.addWidget(self.clock)
        row.addWidget(self._clear)
        self._stack = QStackedLayout()
        self.none.setParent(self)  # a stack shows its first widget: without a parent that would open a window
        self._stack.addWidget(self.none)
        self._stack.addWidget(timed)
        left, right = QVBoxLayout(), QVBoxLayout()
        for box, words in ((left, tr("When")), (right, tr("Time zone"))):
            box.setSpacing(5)
            head = QHBoxLayout()
            head.addWidget(Label(words, size=12, weight=500, color="tx2"))
            head.addStretch(1)
            head.addWidget(self._mine if box is right else self.slot)
            box.addLayout(head)
        left.addLayout(self._stack)
        right.addWidget(self.zone)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addLayout(left, 1)
        both.addLayout(right, 1)
        choice = QHBoxLayout(self._change)
        choice.setContentsMargins(0, 0, 0, 0)
        choice.setSpacing(6)
        choice.addWidget(self._sentence, 1)
        for button in (self.first, self.second):
            button.setCheckable(True)
            choice.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(both)
        whole.addWidget(self._change)
        self._change.hide()

    def set_today(self, today: date) -> None:
        """What "today" and "Fri" mean when typed as a day."""
        self.day.set_today(today)

    def set_up(self, client_zone: str, usual: datetime) -> None:
        """Offer the client's zone first, then the person's, then all; ``usual``: the first time offered."""
        self._usual = usual
        self._shown = ()
        self.zone.clear()
        first = list(dict.fromkeys(zone for zone in (client_zone, self._own_zone) if zone))
        others = sorted(zone for zone in available_timezones() if "/" in zone and zone not in first)
        for zone in (*first, *others):
            self.zone.addItem(zone, zone)

    def take(self, when: WallTime) -> None:
        """Choose a time, as if it had been typed."""
        self._tell(when)

    def show_when(self, when: WallTime | None, *, able: bool) -> None:
        """Show a time, or that there is none."""
        if (when, able) == self._shown:
            return
        self._shown = (when, able)
        self._when = when
        self._filling = True
        self._stack.setCurrentIndex(0 if when is None else 1)
        if when is not None:
            self.day.setDate(QDate(when.local.year, when.local.month, when.local.day))
            self.clock.setTime(QTime(when.local.hour, when.local.minute))
            if self.zone.findData(when.zone) < 0:
                self.zone.addItem(when.zone, when.zone)
            self.zone.choose(when.zone)
        self._filling = False
        for control in (self.day, self.clock, self.zone, self.none, self.slot, self._calendar, self._clear):
            control.setEnabled(able)
        self._mine.setText(your_time(when, self._own_zone) if self._own_zone else "")
        self._show_change(able=able)

    def _show_change(self, *, able: bool) -> None:
        change = clock_change(self._when)
        self._change.setVisible(change is not None)
        if change is None:
            return
        self._sentence.setText(change.sentence)
        self._sentence.set_color("tx2" if change.chosen is not None else "warn")
        for index, button in enumerate((self.first, self.second)):
            button.set_words(change.choices[index].label)
            button.setChecked(change.chosen == index)
            button.setEnabled(able)

    def _zone(self) -> str:
        return str(self.zone.currentData() or self._own_zone or "UTC")

    def _typed(self, *_args: object) -> None:
        if self._filling:
            return
        if self._when is None and self.sender() is self.zone:
            return
        day, clock = self.day.date(), self.clock.time()
        local = datetime.combine(date(day.year(), day.month(), day.day()), time(clock.hour(), clock.minute()))
        old = self._when
        fold = old.fold if old is not None and (old.local, old.zone) == (local, self._zone()) else None
        self._tell(WallTime(local, self._zone(), fold))

    def _tell(self, when: WallTime | None) -> None:
        if when != self._when:
            self.show_when(when, able=True)
            self.edited.emit(when)

    def _begin(self) -> None:
        self._tell(WallTime(self._usual, self._zone()))
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self) -> None:
        self._tell(None)

    def _choose_first(self) -> None:
        self._choose(0)

    def _choose_second(self) -> None:
        self._choose(1)

    def _choose(self, index: int) -> None:
        change = clock_change(self._when)
        if change is not None:
            self._tell(change.choices[index].when)
            self._show_change(able=True)

    def _open_calendar(self) -> None:
        self.day.pick(self._calendar, self._first_weekday)
