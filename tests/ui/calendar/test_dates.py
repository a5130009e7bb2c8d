"""Days, clock changes and words of time."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.brief import NO_BRIEF, Brief
from ui.views.calendar import dates


def test_october_2026_has_five_weeks_from_monday():
    days = dates.grid_days(date(2026, 10, 14))
    assert (days[0], days[-1], len(days)) == (date(2026, 9, 28), date(2026, 11, 1), 35)


@pytest.mark.parametrize(
    ("month", "weeks"), [(date(2027, 2, 1), 4), (date(2026, 11, 1), 6), (date(2026, 8, 1), 6)]
)
def test_as_many_weeks_as_needed(month, weeks):
    assert len(dates.grid_days(month)) == weeks * 7


@given(st.dates(date(1900, 1, 1), date(2200, 12, 1)), st.integers(0, 6))
def test_a_grid_is_whole_weeks_around_the_month(day, first_weekday):
    days = dates.grid_days(day, first_weekday)
    assert days[0].weekday() == first_weekday
    assert len(days) % 7 == 0
    assert day.replace(day=1) in days[:7]
    assert dates.shift_month(day, 1) - timedelta(days=1) in days[-7:]


def test_the_range_follows_the_zones_clocks():
    start, end = dates.shown_range(date(2026, 10, 1), "Europe/London")
    assert start == datetime(2026, 9, 27, 23, tzinfo=UTC)  # summer time
    assert end == datetime(2026, 11, 2, 0, tzinfo=UTC)  # winter time


def test_a_day_begins_also_where_midnight_is_skipped():
    start = dates.day_start(date(2024, 4, 26), "Africa/Cairo")  # clocks went from 00:00 to 01:00
    assert start == datetime(2024, 4, 25, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "zone", "words"),
    [
        (date(2026, 10, 25), "Europe/London", "Clocks back"),
        (date(2026, 3, 29), "Europe/Berlin", "Clocks forward"),
        (date(2026, 11, 1), "America/New_York", "Clocks back"),
        (date(2026, 10, 4), "Australia/Lord_Howe", "Clocks forward"),
        (date(2026, 10, 25), "Asia/Tokyo", ""),
        (date(2026, 10, 24), "Europe/London", ""),
    ],
)
def test_clock_changes_are_computed_from_the_zone(day, zone, words):
    assert dates.clock_change_words(dates.clock_change(day, zone)) == words


@pytest.mark.parametrize(
    ("by", "month"),
    [(1, date(2027, 1, 1)), (-12, date(2025, 12, 1)), (0, date(2026, 12, 1))],
)
def test_months_shift_over_years(by, month):
    assert dates.shift_month(date(2026, 12, 24), by) == month


def test_half_days_where_the_locale_counts_them():
    times = [dates.time_words(datetime(2026, 1, 1, hour, 5), half_days=True) for hour in (0, 9, 12, 23)]
    assert times == ["12:05 am", "9:05 am", "12:05 pm", "11:05 pm"]


def test_a_new_post_gets_the_usual_hour_or_the_next_full_one():
    now = datetime(2026, 10, 14, 9, 50, tzinfo=UTC)  # 10:50 in London
    zone = "Europe/London"
    assert dates.next_sensible_time(date(2026, 10, 20), now, zone).local == datetime(2026, 10, 20, 9)
    assert dates.next_sensible_time(date(2026, 10, 14), now, zone).local == datetime(2026, 10, 14, 12)
    late = datetime(2026, 10, 14, 22, 10, tzinfo=UTC)
    assert dates.next_sensible_time(date(2026, 10, 14), late, zone).local == datetime(2026, 10, 14, 23, 30)


@pytest.mark.parametrize(
    ("now", "day", "brief", "wanted"),
    [
        ("2026-10-14 20:50", 14, NO_BRIEF, "2026-10-15 09:00"),  # 22:00 is quiet already
        ("2026-10-14 20:30", 14, NO_BRIEF, "2026-10-14 21:00"),
        ("2026-10-14 23:10", 14, NO_BRIEF, "2026-10-15 09:00"),
        ("2026-10-14 23:59", 14, NO_BRIEF, "2026-10-15 09:00"),
        ("2026-10-15 00:10", 15, NO_BRIEF, "2026-10-15 09:00"),
        ("2026-10-14 23:10", 14, Brief(quiet_from=time(0), quiet_to=time(10, 30)), "2026-10-14 23:30"),
        ("2026-10-14 23:10", 14, Brief(quiet_from=time(20), quiet_to=time(10, 30)), "2026-10-15 10:30"),
        ("2026-10-14 12:00", 20, Brief(quiet_from=time(20), quiet_to=time(10, 30)), "2026-10-20 10:30"),
        ("2026-10-14 12:00", 20, Brief(audience_zone="America/New_York"), "2026-10-20 12:00"),
        ("2026-10-24 23:10", 24, NO_BRIEF, "2026-10-25 09:00"),  # the night the clocks change
    ],
)
def test_a_new_post_stays_out_of_quiet_hours(now, day, brief, wanted):
    zone = "Europe/London"
    at = datetime.fromisoformat(now).replace(tzinfo=ZoneInfo(zone))
    found = dates.next_sensible_time(date(2026, 10, day), at, zone, brief=brief)
    assert found.local == datetime.fromisoformat(wanted)
