"""Reads stretches of the agenda, on the plan's worker; no Qt here.

A stretch is whole months. It grows at one end as a person scrolls there, and is cut at the other, so that the
list holds what is around and never the whole plan.
"""

from dataclasses import dataclass
from datetime import date

from planner.domain.entry import CalendarRow
from planner.ports.unit_of_work import Glance
from ui.views.calendar.agenda.state import AgendaState, build_agenda
from ui.views.calendar.dates import ONE_DAY, day_start, first_of_month, shift_month
from ui.views.calendar.reading import Shown, Wanted, names_of, passing, seen_by, shown_as

FEWEST_ROWS = 40  # what a step brings at least, where there is so much
MOST_ROWS = 900  # what is kept; beyond it the far end is cut by whole months
LEAST_MONTHS = 3  # months that stay in any case: what is in sight is among them
STEPS = (2, 3, 6, 12, 24)  # months looked at, one step after the other, before the end is believed


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaWanted(Wanted):
    """A stretch to read.

    Attributes:
        first, last: the first days of its first and last month. grow: -1 more before it, 1 more after it, 0 none.
        begins, ends: that nothing lies before or after it is known.
    """

    first: date
    last: date
    grow: int = 0
    begins: bool = False
    ends: bool = False


@dataclass(slots=True)
class _Stretch:
    look: Glance
    wanted: AgendaWanted
    zone: str

    def rows(self, first: date, last: date) -> list[CalendarRow]:
        """The rows of whole months."""
        start, end = day_start(first, self.zone), day_start(shift_month(last, 1), self.zone)
        return list(self.look.calendar.rows(start, end, self.wanted.client_id))

    def beyond(self, month: date, direction: int) -> tuple[list[CalendarRow], date, bool]:
        """What lies beyond ``month``: rows, the farthest month read, and whether nothing more was found."""
        found: list[CalendarRow] = []
        for months in STEPS:
            near, far = shift_month(month, direction), shift_month(month, direction * months)
            if near == month:  # the end of the calendar itself
                break
            fresh = self.rows(min(near, far), max(near, far))
            found, month = (found + fresh) if direction > 0 else (fresh + found), far
            if len(found) >= FEWEST_ROWS:
                return found, month, False
        return found, month, True


def read_agenda(look: Glance, wanted: Wanted) -> Shown[AgendaState]:
    """Read a stretch, grown where that is asked for."""
    assert isinstance(wanted, AgendaWanted)
    seen = seen_by(look, wanted)
    stretch = _Stretch(look, wanted, seen.zone)
    first, last = first_of_month(wanted.first), first_of_month(wanted.last)
    rows, begins, ends = stretch.rows(first, last), wanted.begins, wanted.ends
    if not begins and (wanted.grow < 0 or len(rows) < FEWEST_ROWS):
        more, first, begins = stretch.beyond(first, -1)
        rows = more + rows
    if not ends and (wanted.grow > 0 or len(rows) < FEWEST_ROWS):
        more, last, ends = stretch.beyond(last, 1)
        rows += more
    rows, near, far = _cut(rows, first, last, wanted, stretch.zone)
    begins, ends, first, last = begins and near == first, ends and far == last, near, far
    start, end = day_start(first, seen.zone), day_start(shift_month(last, 1), seen.zone)
    state = build_agenda(
        rows,
        first,
        shift_month(last, 1) - ONE_DAY,
        seen.zone,
        wanted.now,
        weekend=wanted.weekend,
        initials=seen.initials,
        passes=passing(look, wanted),
        half_days=wanted.half_days,
        replies=look.calendar.replies(start, end, wanted.client_id),
        names=names_of(wanted, seen, first, shift_month(last, 1) - ONE_DAY),
        begins=begins,
        ends=ends,
    )
    return shown_as(wanted, seen, rows, state)


def _cut(
    rows: list[CalendarRow], first: date, last: date, wanted: AgendaWanted, zone: str
) -> tuple[list[CalendarRow], date, date]:
    """Leave out the months farthest from where the list grows (else from the day), once there are too many."""
    while len(rows) > MOST_ROWS and shift_month(first, LEAST_MONTHS) < last:
        middle = first + (last - first) / 2
        if wanted.grow > 0 or (not wanted.grow and wanted.day > middle):
            first = shift_month(first, 1)
        else:
            last = shift_month(last, -1)
        start, end = day_start(first, zone), day_start(shift_month(last, 1), zone)
        rows = [row for row in rows if start <= row.due_at < end]
    return rows, first, last
