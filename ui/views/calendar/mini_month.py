"""A small month under the calendar's title: days with posts have a dot, days with findings a triangle."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.languages import tr
from planner.lint.finding import Severity
from planner.ports.unit_of_work import Glance
from ui.views.calendar.dates import ONE_DAY, day_start
from ui.views.calendar.face import Frame
from ui.views.calendar.reading import Wanted, seen_by
from ui.views.calendar.state import chips_of
from ui.widgets.month_picker import DAYS_SHOWN, DayNote, MonthPicker
from ui.widgets.popover import Popover


@dataclass(frozen=True, slots=True)
class Busy:
    """The posts of each day from ``first`` on."""

    first: date
    posts: Mapping[date, frozenset[str]]


def read_days(look: Glance, wanted: Wanted, first: date) -> Busy:
    """The posts of the days that a small month shows, in the zone that the calendar shows."""
    zone = seen_by(look, wanted).zone
    start, end = day_start(first, zone), day_start(first + DAYS_SHOWN * ONE_DAY, zone)
    posts: dict[date, set[str]] = {}
    for chip in chips_of(look.calendar.rows(start, end, wanted.client_id), zone):
        posts.setdefault(chip.shown.date(), set()).add(chip.post_id)
    return Busy(first, {day: frozenset(ids) for day, ids in posts.items()})


class MiniMonth(Popover):
    """Leads to a day.

    Signals:
        picked(object): the date.
    """

    help_page = "guide/finding.md#a-day"
    picked = Signal(object)

    def __init__(self, window: QWidget, frame: Frame, wanted: Wanted, today: date) -> None:
        super().__init__(window, name=tr("Pick a day"))
        self._frame, self._wanted = frame, wanted
        self._first: date | None = None
        self.month = MonthPicker(wanted.day, today=today, first_weekday=wanted.first_weekday)
        self.month.chosen.connect(self._pick)
        self.month.days.moved.connect(self._moved)
        self.body.addWidget(self.month)
        self._moved()

    def _moved(self) -> None:
        first = self.month.days.first_shown()
        if first != self._first:
            self._first = first
            read = partial(read_days, wanted=self._wanted, first=first)
            self._frame.context.tasks.glance(read, self._note)

    def _note(self, busy: Busy) -> None:
        if busy.first == self._first:
            self.month.days.note({day: self._note_of(ids) for day, ids in busy.posts.items()})

    def _note_of(self, post_ids: frozenset[str]) -> DayNote:
        findings = self._frame.findings
        worst = {findings.worst(post_id) for post_id in post_ids}
        tone = "crit" if Severity.ERROR in worst else "warn" if Severity.WARNING in worst else ""
        posts = tr("{n} post|{n} posts", "", len(post_ids))
        return DayNote(", ".join((posts, *findings.counts(post_ids))), tone)

    def _pick(self, day: date) -> None:
        self.close_now()
        self.picked.emit(day)
