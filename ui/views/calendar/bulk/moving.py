"""“Move 7 posts”: by days or weeks, or all to one day, with what that does to the plan."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.times import wall_at
from planner.languages import tr
from ui.context import UiContext
from ui.views.calendar.bulk.words import left_words, posts_of
from ui.views.calendar.bulk.work import to_day
from ui.views.calendar.carrying import Carried, carried_on, several_words
from ui.views.calendar.dates import short_day
from ui.views.calendar.foreseen import Foreseen
from ui.views.calendar.moments import DayField
from ui.views.calendar.state import Chip
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, Paragraph
from ui.widgets.popover import Popover
from ui.widgets.segmented import Segmented

WIDTH = 340
BY, TO = "by", "to"
STEPS = ((-7, tr("−1 week"), tr("One week earlier")), (-1, tr("−1 day"), tr("One day earlier")),
         (1, tr("+1 day"), tr("One day later")), (7, tr("+1 week"), tr("One week later")))  # fmt: skip


class MoveSeveral(Popover):
    """Asks how far, or to which day.

    Signals:
        moved_by: days. moved_to: the day (date).
    """

    moved_by = Signal(int)
    moved_to = Signal(object)

    def __init__(self, context: UiContext, window: QWidget, chips: tuple[Chip, ...]) -> None:
        going = [chip for chip in chips if chip.movable]
        title = tr("Move {n} post|Move {n} posts", "", posts_of(going))
        super().__init__(window, name=title, width=WIDTH)
        self._context, self._chips, self._first = context, chips, going[0]
        start = self._first.shown.date()
        self.how = Segmented(((BY, tr("Keep the days between")), (TO, tr("All on one day"))), name=tr("How"))
        self.day = DayField(start, first_weekday=context.preferences.week_start)
        self.day.setAccessibleName(tr("Day of the first post"))
        self.day.set_today(wall_at(context.services.clock.now(), self._first.when.zone).local.date())
        self.label = Label(tr("First post on"), size=12, color="tx2")
        self.says = Label("", size=12, weight=500, tabular=True)
        self.foreseen = Foreseen(context)
        self.foreseen.changed.connect(self._fit)
        self.move_button = Button(tr("Move"), "primary", "small")
        self._build(title)
        self.day.dateChanged.connect(self._changed)
        self.how.chosen.connect(self._changed)
        self.move_button.clicked.connect(self._move)
        self._changed()

    def _build(self, title: str) -> None:
        self.body.addWidget(Label(title, weight=600))
        self.body.addWidget(self.how)
        fields, steps = QHBoxLayout(), QHBoxLayout()
        fields.setSpacing(8)
        fields.addWidget(self.label)
        fields.addWidget(self.day, 1)
        steps.setSpacing(4)
        for days, words, name in STEPS:
            step = Button(words, size="small", tooltip=name)
            step.setAccessibleName(name)
            step.setProperty("days", days)
            step.clicked.connect(self._step)
            steps.addWidget(step)
        steps.addStretch(1)
        self.body.addLayout(fields)
        self.body.addLayout(steps)
        self.body.addWidget(self.says)
        self.body.addWidget(self.foreseen)
        left = left_words([chip for chip in self._chips if not chip.movable])
        if left:
            self.body.addWidget(Paragraph(f"{left}.", size=11.5, color="tx3"))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.move_button)
        self.body.addLayout(foot)

    def days(self) -> int:
        """How far the first post goes."""
        return (self.day.chosen() - self._first.shown.date()).days

    def carried(self) -> Carried:
        """What the move would do."""
        if self.how.value() == BY:
            return carried_on(self._chips, self.days())
        moves = to_day(self._chips, self.day.chosen())
        return Carried(tuple(chip for chip, _ in moves), tuple(when for _, when in moves))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter moves."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._move()
        else:
            super().keyPressEvent(event)

    def _step(self) -> None:
        days: int = self.sender().property("days")
        self.day.setDate(self.day.date().addDays(days))

    def _changed(self, *_args: object) -> None:
        by, day = self.how.value() == BY, self.day.chosen()
        carried = self.carried()
        posts = posts_of(carried.chips)
        self.label.setText(tr("First post on") if by else tr("All on"))
        self.says.setText(
            several_words(posts, self.days())
            if by
            else tr("{n} post on {day}|{n} posts on {day}", "", posts, day=short_day(day))
        )
        self.move_button.set_reason(tr("They are there already") if carried.stays else "")
        self.foreseen.foresee(carried)

    def _fit(self) -> None:
        if self.isVisible():
            self.layout().activate()
            self.adjustSize()

    def _move(self) -> None:
        if not self.move_button.isEnabled():
            return
        if self.how.value() == BY:
            self.moved_by.emit(self.days())
        else:
            self.moved_to.emit(self.day.chosen())
        self.close_now()
