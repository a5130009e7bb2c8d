"""Dates and times as people write them."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.times import WallTime
from planner.exchange.dates import Days, Times, Wrong, Zones, decided, split_when

ZONES = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "UTC", "Pacific/Apia"]


@pytest.mark.parametrize("cell", ["2026-12-03", "2026/12/3", "2026.12.03"])
def test_the_year_first_is_never_unclear(cell):
    assert Days([cell]).read(cell) == date(2026, 12, 3)


@pytest.mark.parametrize(
    ("cells", "order"),
    [
        (["03/12/2026", "24/12/2026"], "dmy"),
        (["03/12/2026", "12/24/2026"], "mdy"),
        (["03.12.26", "24.12.26"], "dmy"),
        (["03/12/2026", "2026-12-24"], ""),
        (["24/12/2026", "12/24/2026"], ""),
        (["32/12/2026", "00/13/2026"], ""),
    ],
)
def test_a_row_that_decides_decides_for_the_file(cells, order):
    assert decided(cells) == order


def test_the_order_said_wins_over_the_file():
    assert Days(["24/12/2026"], "mdy").read("03/12/2026") == date(2026, 3, 12)


def test_both_readings_the_same_asks_nothing():
    assert Days(["03/03/2026"]).read("03/03/2026") == date(2026, 3, 3)


@pytest.mark.parametrize(("order", "right"), [("dmy", (3, 12)), ("mdy", (12, 3))])
def test_two_digits_of_a_year(order, right):
    assert Days([], order).read("03/12/26") == date(2026, right[1], right[0])


def test_two_digit_years_may_come_first():
    assert Days([], "ymd").read("26/12/03") == date(2026, 12, 3)


@pytest.mark.parametrize(
    "cell", ["3 December", "2026-12-32", "2026-13-01", "2026-12", "31/31/2026", "0000-01-01", "x"]
)
def test_what_is_no_date_says_so(cell):
    found = Days([cell]).read(cell)
    assert isinstance(found, Wrong)
    assert cell in found.message
    assert found.mend


def test_rows_that_decide_differently_are_told_apart():
    days = Days(["12/25/2026", "25/12/2026"])
    for cell, part in (("12/25/2026", "month"), ("25/12/2026", "day")):
        wrong = days.read(cell)
        assert isinstance(wrong, Wrong)
        assert wrong.message == f"“{cell}” has the {part} first, and other rows have it the other way round."
        assert wrong.asks == "dates"


def test_unclear_dates_ask():
    found = Days([]).read("03/12/2026")
    assert isinstance(found, Wrong)
    assert found.asks == "dates"


@pytest.mark.parametrize(
    ("cell", "right"),
    [
        ("09:00", (9, 0)), ("9:05", (9, 5)), ("23:59:59", (23, 59)), ("9:30 AM", (9, 30)), ("12:15 am", (0, 15)),
        ("12:15 PM", (12, 15)), ("9pm", (21, 0)), ("9 p.m.", (21, 0)), ("07:45:00.000", (7, 45)),
    ],
)  # fmt: skip
def test_times(cell, right):
    assert Times().read(cell) == right


@pytest.mark.parametrize(
    ("cell", "mend"), [("9 Uhr", "09:00"), ("9h30", "09:30"), ("9", "09:00"), ("noon", "09:00"), ("25:00", "09:00"),
                       ("13:00 PM", "09:00"), ("09:60", "09:00")],
)  # fmt: skip
def test_what_is_no_time_offers_one(cell, mend):
    found = Times().read(cell)
    assert isinstance(found, Wrong)
    assert cell in found.message
    assert mend in found.mend


@pytest.mark.parametrize(
    "cell", ["2026-12-03 09:00", "2026-12-03T09:00", " 2026-12-03  09:00 ", "2026-12-03, 09:00"]
)
def test_date_and_time_in_one_cell(cell):
    assert split_when(cell) == ("2026-12-03", "09:00")


moments = st.datetimes(datetime(1990, 1, 1), datetime(2060, 1, 1)).map(
    lambda at: at.replace(second=0, microsecond=0)
)


@given(moments, st.sampled_from(ZONES), st.sampled_from([None, 0, 1]))
def test_quick_instants_are_the_vocabularys(local, zone, fold):
    when = WallTime(local, zone, fold)
    instant, clockface = Zones().instant(when, local.date())
    assert instant == when.instant()
    assert clockface is when.clockface()
    assert instant.tzinfo is UTC


@given(st.integers(0, 72 * 60), st.sampled_from([date(2027, 3, 27), date(2027, 10, 30)]))
def test_quick_instants_around_a_clock_change(minutes, day):
    local = datetime(day.year, day.month, day.day) + timedelta(minutes=minutes)
    when = WallTime(local, "Europe/Berlin")
    assert Zones().instant(when, local.date()) == (when.instant(), when.clockface())
