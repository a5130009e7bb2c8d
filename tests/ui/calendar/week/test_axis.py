"""The axis of hours: every moment has one place, also where the clocks change."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.views.calendar.week.axis import DAY, PLAIN, Stretch, axis_of, day_clock, wall_on
from ui.views.calendar.week.state import week_days

BACK, FORWARD = date(2026, 10, 25), date(2027, 3, 28)
ZONES = ("Europe/London", "Australia/Lord_Howe", "Africa/Cairo", "Atlantic/Azores", "Asia/Beirut")


def test_a_plain_week_is_the_clock_itself():
    assert PLAIN.length == DAY
    assert [PLAIN.place(minute) for minute in (0, 615, DAY)] == [0, 615, DAY]
    assert PLAIN.minute(615) == (615, False)
    assert len(PLAIN.hours()) == 24


def test_clocks_set_back_put_an_hour_on_the_axis_twice():
    clock = day_clock(BACK, "Europe/London")
    assert clock.twice == Stretch(60, 120)
    axis = axis_of([day_clock(day, "Europe/London") for day in week_days(BACK)])
    assert axis.length == 25 * 60
    assert axis.place(90) == 90
    assert axis.place(90, again=True) == 150
    assert axis.place(150) == 210
    assert axis.minute(150) == (90, True)
    assert [hour for _, hour, _ in axis.hours()][:4] == [0, 60, 60, 120]


def test_clocks_set_forward_leave_a_day_without_an_hour():
    clock = day_clock(FORWARD, "Europe/London")
    assert clock.skipped == Stretch(60, 120)
    assert axis_of([clock]) == PLAIN
    assert wall_on(FORWARD, 75, False, clock, "Europe/London").local == datetime(2027, 3, 28, 2)


def test_half_an_hour_and_midnight_count_too():
    assert day_clock(date(2026, 4, 5), "Australia/Lord_Howe").twice == Stretch(90, 120)
    assert day_clock(date(2026, 4, 24), "Africa/Cairo").skipped == Stretch(0, 60)
    assert day_clock(date(2026, 10, 29), "Africa/Cairo").twice == Stretch(23 * 60, DAY)
    assert day_clock(date(2026, 10, 25), "Atlantic/Azores").twice == Stretch(0, 60)


@given(
    st.dates(date(2020, 1, 1), date(2030, 12, 31)),
    st.sampled_from(ZONES),
    st.integers(0, DAY - 1),
)
def test_every_moment_of_a_week_has_a_place_of_its_own(day, zone, minute):
    clocks = [day_clock(one, zone) for one in week_days(day)]
    axis = axis_of(clocks)
    for one, clock in zip(week_days(day), clocks, strict=True):
        if clock.skipped is not None and clock.skipped.holds(minute):
            continue
        for again in {False, clock.twice is not None and clock.twice.holds(minute)}:
            place = axis.place(minute, again=again)
            assert axis.minute(place) == (minute, again)
            when = wall_on(one, minute, again, clock, zone)
            assert (when.local.hour * 60 + when.local.minute, bool(when.fold)) == (minute, again)
            assert axis.minute(place) == axis.minute(axis.place(minute, again=again))


@pytest.mark.parametrize("zone", ZONES)
def test_a_day_is_as_long_as_its_clocks_say(zone):
    day = date(2026, 1, 1)
    while day.year == 2026:
        clock = day_clock(day, zone)
        start = datetime(day.year, day.month, day.day)
        from ui.views.calendar.dates import day_start

        real = (day_start(day + timedelta(days=1), zone) - day_start(day, zone)).total_seconds() / 60
        told = DAY
        told -= clock.skipped.end - clock.skipped.start if clock.skipped else 0
        told += clock.twice.end - clock.twice.start if clock.twice else 0
        assert told == real, start
        day += timedelta(days=1)
