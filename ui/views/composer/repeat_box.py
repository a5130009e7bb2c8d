"""A popover that asks how a post repeats: rule, end, further texts, and how long each of them rests."""

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from planner.domain.post import Post
from planner.domain.repeat import Every, Repeat, RepeatRule
from planner.editing.repeating import Scope, Wish, new_repeat
from planner.editing.timeless import SHORTEST_REST
from planner.languages import tr
from ui.naming import naming
from ui.views.composer.repeat_words import (
    NO_SECOND,
    comes_again,
    next_words,
    nth_words,
    parts_of,
    rule_words,
)
from ui.widgets.buttons import Button
from ui.widgets.choices import Combo
from ui.widgets.days import DayField
from ui.widgets.field import Field, LineEdit
from ui.widgets.labels import Label, Paragraph
from ui.widgets.popover import Popover
from ui.widgets.segmented import Segmented
from ui.widgets.themed import px

WIDTH = 400
_RESTS = (0, 7, 14, 21, 30, 60, 90, 180)
_NEVER, _DAY, _COUNT = "never", "day", "count"
_MOST = 999
_SLOT, _USUAL_REST = "slot", 30
FILLS = tr("It fills a free slot of its accounts, in the next two weeks, one timeless post a day at most.")


class RepeatBox(Popover):
    """Asks how a post repeats.

    Signals:
        chosen: the Wish, and the Scope of a post that repeats already (else None).
    """

    chosen = Signal(object, object)

    def __init__(
        self, window: QWidget, post: Post, known: Repeat | None, *, today: date, stay_minutes: int
    ) -> None:
        super().__init__(window, name=tr("Repeat the post"), width=WIDTH)
        assert post.when is not None
        self._post, self._known, self._stay = post, known, stay_minutes
        self._start = post.when.local
        rule = (known.rule if known else None) or RepeatRule()
        timeless = known is not None and known.rule is None
        self.rule = Combo(self._rules(), name=tr("How often"))
        if self.rule.findData(_key(rule.every, rule.step)) < 0:
            once = replace(rule, until=None, count=None)
            self.rule.addItem(_upper_first(rule_words(once, self._start)), _key(rule.every, rule.step))
        self.rule.choose(_SLOT if timeless else _key(rule.every, rule.step))
        self.days = [self._toggle(day, rule) for day in range(7)]
        self.end = Combo(
            [(tr("Without an end"), _NEVER), (tr("Until a day"), _DAY), (tr("So many times"), _COUNT)],
            name=tr("Ends"),
        )
        self.until, self.count = DayField(), LineEdit("6", name=tr("How many times"))
        self.until.setAccessibleName(tr("Last day"))
        self.until.set_today(today)
        last = rule.until or self._start.date() + timedelta(weeks=12)
        self.until.setDate(QDate(last.year, last.month, last.day))
        self.end.choose(_DAY if rule.until else _COUNT if rule.count else _NEVER)
        if rule.count:
            self.count.setText(str(rule.count))
        self.texts = QPlainTextEdit("\n---\n".join(known.texts) if known else "")
        self.texts.setAccessibleName(tr("Further texts that take turns"))
        self.texts.setPlaceholderText(tr("Another way to say it\n---\nand one more"))
        self.texts.setTabChangesFocus(True)
        rests = sorted({*_RESTS, known.cool_down if known else 0})
        self.rest = Combo([(_rest_words(one), one) for one in rests], name=tr("How long a text rests"))
        self.rest.choose(known.cool_down if known else 0)
        self.scope = Segmented(
            [(Scope.FOLLOWING.value, tr("From this one on")), (Scope.ALL.value, tr("All to come"))],
            name=tr("Which posts change"),
        )
        self.next = Paragraph("", size=11.5, color="tx2")
        self.save = Button(tr("Save") if known else tr("Repeat"), "primary", "small")
        self._build()
        for combo in (self.rule, self.end, self.rest):
            combo.activated.connect(self._changed)
        for button in self.days:
            button.toggled.connect(self._changed)
        self.until.dateChanged.connect(self._changed)
        self.count.textChanged.connect(self._changed)
        self.texts.textChanged.connect(self._changed)
        self.save.clicked.connect(self._save)
        self._changed()

    def _rules(self) -> list[tuple[str, object]]:
        start = self._start
        return [
            (tr("Every day"), _key(Every.DAY, 1)),
            (tr("Every 2 days"), _key(Every.DAY, 2)),
            (tr("Every week"), _key(Every.WEEK, 1)),
            (tr("Every 2 weeks"), _key(Every.WEEK, 2)),
            (tr("Every 4 weeks"), _key(Every.WEEK, 4)),
            (tr("Every month on day {day}", day=start.day), _key(Every.MONTH, 1)),
            (tr("Every month on the {weekday}", weekday=nth_words(start)), _key(Every.MONTH_WEEKDAY, 1)),
            (tr("Every 3 months on day {day}", day=start.day), _key(Every.MONTH, 3)),
            (tr("Timeless: when a posting slot is free"), _SLOT),
        ]

    def _toggle(self, day: int, rule: RepeatRule) -> Button:
        button = Button(naming().weekdays[day], size="small")
        button.setCheckable(True)
        button.setChecked(day in (rule.weekdays or (self._start.weekday(),)))
        return button

    def _build(self) -> None:
        self.body.addWidget(Label(tr("Repeat"), weight=600))
        self.body.addWidget(self.rule)
        self._week = QWidget()
        days = QHBoxLayout(self._week)
        days.setContentsMargins(0, 0, 0, 0)
        days.setSpacing(4)
        for button in self.days:
            days.addWidget(button)
        days.addStretch(1)
        self.body.addWidget(self._week)
        ends = QHBoxLayout()
        ends.setSpacing(6)
        ends.addWidget(self.end, 1)
        ends.addWidget(self.until)
        self.count.setFixedWidth(px(70))
        ends.addWidget(self.count)
        self.body.addLayout(ends)
        self.texts.setFixedHeight(px(76))
        self.body.addWidget(
            Field(tr("Further texts that take turns"), self.texts, help=tr("A line of --- between them."))
        )
        self.body.addWidget(Field(tr("A text comes again"), self.rest))
        self.body.addWidget(self.next)
        foot = QHBoxLayout()
        self.scope.setVisible(self._known is not None)
        foot.addWidget(self.scope)
        foot.addStretch(1)
        foot.addWidget(self.save)
        self.body.addLayout(foot)

    def for_all(self) -> None:
        """Ask for all that are still to come, not from one post on."""
        self.scope.set_value(Scope.ALL.value)
        self.scope.hide()

    def wish(self) -> Wish:
        """What stands in the fields."""
        texts = tuple(one for one in parts_of(self.texts.toPlainText()) if one != self._post.text)
        rest = int(self.rest.currentData())
        if self.rule.currentData() == _SLOT:
            return Wish(rule=None, texts=texts, cool_down=rest, stay_minutes=self._stay)
        every, _, step = str(self.rule.currentData()).partition("/")
        week = every == Every.WEEK.value
        weekdays = tuple(day for day, button in enumerate(self.days) if button.isChecked()) if week else ()
        end = self.end.currentData()
        day = self.until.date()
        typed = self.count.text().strip()
        count = int(typed) if typed.isdecimal() and 0 < int(typed) <= _MOST else None
        rule = RepeatRule(
            every=Every(every),
            step=int(step),
            weekdays=() if weekdays == (self._start.weekday(),) else weekdays,
            until=date(day.year(), day.month(), day.day()) if end == _DAY else None,
            count=count if end == _COUNT else None,
        )
        return Wish(
            rule=rule,
            texts=texts,
            cool_down=rest,
            stay_minutes=self._stay,
        )

    def wrong(self) -> str:
        """Why it cannot be so, a sentence; "" when it can."""
        typed, end = self.count.text().strip(), self.end.currentData()
        if self.rule.currentData() == _SLOT:
            short = int(self.rest.currentData()) < SHORTEST_REST
            return tr("A timeless post rests {days} days at least.", days=SHORTEST_REST) if short else ""
        if end == _COUNT and not (typed.isdecimal() and 1 < int(typed) <= _MOST):
            return tr("How many times is a number from 2 to {most}.", most=_MOST)
        return NO_SECOND if not comes_again(new_repeat(self._post, self.wish())) else ""

    def _changed(self, *_args: object) -> None:
        self._week.setVisible(str(self.rule.currentData()).startswith(Every.WEEK.value + "/"))
        timeless = self.rule.currentData() == _SLOT
        end = _NEVER if timeless else self.end.currentData()
        self.end.setVisible(not timeless)
        self.until.setVisible(end == _DAY)
        self.count.setVisible(end == _COUNT)
        if timeless and self.sender() is self.rule and not self.rest.currentData():
            self.rest.choose(_USUAL_REST)
        why = self.wrong()
        said = FILLS if timeless else next_words(new_repeat(self._post, self.wish()))
        self.next.setText(why or said)
        self.next.set_color("warn" if why else "tx2")
        self.save.set_reason(why)
        if self.isVisible():
            self.adjustSize()

    def _save(self) -> None:
        if not self.wrong():
            self.chosen.emit(self.wish(), Scope(self.scope.value()) if self._known else None)
            self.close_now()


def _key(every: Every, step: int) -> str:
    return f"{every.value}/{step}"


def _rest_words(days: int) -> str:
    if not days:
        return tr("whenever its turn comes")
    return tr("after {days} days at the earliest", days=days)


def _upper_first(words: str) -> str:
    return words[:1].upper() + words[1:]
