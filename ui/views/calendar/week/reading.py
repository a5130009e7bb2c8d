"""Reads a week, on the plan's worker; no Qt here."""

from planner.ports.unit_of_work import Glance
from ui.views.calendar.reading import Shown, Wanted, names_of, passing, seen_by, shown_as
from ui.views.calendar.week.state import WeekState, build_week, week_days, week_range


def read_week(look: Glance, wanted: Wanted) -> Shown[WeekState]:
    """Read the days of a week, and no more; build what is shown."""
    seen = seen_by(look, wanted)
    days = week_days(wanted.day, wanted.first_weekday)
    start, end = week_range(wanted.day, seen.zone, wanted.first_weekday)
    rows = look.calendar.rows(start, end, wanted.client_id)
    state = build_week(
        rows,
        wanted.day,
        seen.zone,
        wanted.now,
        own_zone=wanted.own_zone,
        first_weekday=wanted.first_weekday,
        weekend=wanted.weekend,
        initials=seen.initials,
        passes=passing(look, wanted),
        half_days=wanted.half_days,
        replies=look.calendar.replies(start, end, wanted.client_id),
        rhythm=look.calendar.slots(wanted.client_id),
        names=names_of(wanted, seen, days[0], days[-1]),
    )
    return shown_as(wanted, seen, rows, state)
