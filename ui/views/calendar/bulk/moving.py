"""“Move 7 posts”: by days or weeks, or all to one day, with what that does to the plan."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.times import wall_at
from ui.context import UiContext
from ui.mix.effects import NOTHING, Effect, effects_of
from ui.mix.trying import Told, Trials
from ui.views.calendar.bulk.words import left_words, posts_of
from ui.views.calendar.bulk.work import to_day
from ui.views.calendar.carrying import Carried, carried_on, several_words, warning_of, what_if_of
from ui.views.calendar.dates import counted, short_day
from ui.views.calendar.moments import DayField
from ui.views.calendar.state import Chip
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, Paragraph
from ui.widgets.marks import IconMark
from ui.widgets.popover import Popover
from ui.widgets.segmented import Segmented

WIDTH = 340
BY, TO = "by", "to"
STEPS = ((-7, "−1 week", "One week earlier"), (-1, "−1 day", "One day earlier"),
         (1, "+1 day", "One day later"), (7, "+1 week", "One week later"))  # fmt: skip


class MoveSeveral(Popover):
    """Asks how far, or to which day.

    Signals:
        moved_by: days. moved_to: the day (date).
    """

    moved_by = Signal(int)
    moved_to = Signal(object)

    def __init__(self, context: UiContext, window: QWidget, chips: tuple[Chip, ...]) -> None:
        going = [chip for chip in chips if chip.movable]
        title = f"Move {counted(posts_of(going), 'post')}"
        super().__init__(window, name=title, width=WIDTH)
        self._context, self._chips, self._first = context, chips, going[0]
        start = self._first.shown.date()
        self.how = Segmented(((BY, "Keep the days between"), (TO, "All on one day")), name="How")
        self.day = DayField(start, first_weekday=context.preferences.week_start)
        self.day.setAccessibleName("Day of the first post")
        self.day.set_today(wall_at(context.services.clock.now(), self._first.when.zone).local.date())
        self.label = Label("First post on", size=12, color="tx2")
        self.says = Label("", size=12, weight=500, tabular=True)
        self.effects = QVBoxLayout()
        self.effects.setSpacing(4)
        self.move_button = Button("Move", "primary", "small")
        self.trials = Trials(context, self)
        self.trials.told.connect(self._told)
        self._lines: tuple[Effect, ...] = ()
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
        self.body.addLayout(self.effects)
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
        self.label.setText("First post on" if by else "All on")
        those = counted(posts, "post")
        self.says.setText(
            several_words(posts, self.days()).capitalize() if by else f"{those} on {short_day(day)}"
        )
        self._lines = ()
        self.move_button.set_reason("They are there already" if carried.stays else "")
        if carried.stays:
            self.trials.nothing()
        else:
            self.trials.ask(what_if_of(carried))
        self._show(carried)

    def _told(self, told: Told) -> None:
        if told.consequence is None:
            return
        self._lines = effects_of(told.consequence) or (Effect("check", "tx3", NOTHING),)
        self._show(self.carried())

    def _show(self, carried: Carried) -> None:
        words = warning_of(carried, self._context.services.clock.now())
        warning = (Effect("clock", "warn", words),) if words else ()
        while (item := self.effects.takeAt(0)) is not None:
            row = item.widget()
            row.hide()
            row.deleteLater()
        for effect in warning + self._lines:
            self.effects.addWidget(_row(effect))
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


def _row(effect: Effect) -> QWidget:
    row = QWidget()
    box = QHBoxLayout(row)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(7)
    box.addWidget(IconMark(effect.icon, effect.color, 14), 0, Qt.AlignmentFlag.AlignTop)
    box.addWidget(Paragraph(effect.words, size=12, color="tx2", max_lines=2), 1)
    return row
