"""Days and months in words."""

from datetime import date, time

import pytest

from ui.palette.dates import Place, place_in

TODAY = date(2026, 10, 14)  # a Wednesday


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("today", date(2026, 10, 14)),
        (" Tomorrow ", date(2026, 10, 15)),
        ("yesterday", date(2026, 10, 13)),
        ("friday", date(2026, 10, 16)),
        ("wed", date(2026, 10, 14)),
        ("mon", date(2026, 10, 19)),
        ("this fri", date(2026, 10, 16)),
        ("next friday", date(2026, 10, 23)),
        ("last friday", date(2026, 10, 9)),
        ("in 3 days", date(2026, 10, 17)),
        ("in a week", date(2026, 10, 21)),
        ("2 weeks ago", date(2026, 9, 30)),
        ("in 2 months", date(2026, 12, 14)),
        ("next week", date(2026, 10, 19)),
        ("12 oct", date(2026, 10, 12)),
        ("oct 12", date(2026, 10, 12)),
        ("12th October 2027", date(2027, 10, 12)),
        ("March 1", date(2027, 3, 1)),
        ("fri 16 oct", date(2026, 10, 16)),
        ("31 dec", date(2026, 12, 31)),
        ("2026-11-03", date(2026, 11, 3)),
        ("3.11.", date(2026, 11, 3)),
        ("3/11/2028", date(2028, 11, 3)),
        ("29 feb 2028", date(2028, 2, 29)),
    ],
)
def test_days(words, day):
    assert place_in(words, TODAY) == Place(day)


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("november", date(2026, 11, 1)),
        ("sept", date(2026, 9, 1)),
        ("may", date(2027, 5, 1)),
        ("november 2028", date(2028, 11, 1)),
        ("next month", date(2026, 11, 1)),
        ("last year", date(2025, 10, 1)),
    ],
)
def test_months(words, first):
    assert place_in(words, TODAY) == Place(first, month_only=True)


@pytest.mark.parametrize(
    ("words", "day", "at"),
    [
        ("fri 9:30", date(2026, 10, 16), time(9, 30)),
        ("tomorrow at 9", date(2026, 10, 15), time(9)),
        ("12 oct 6:30 pm", date(2026, 10, 12), time(18, 30)),
        ("next tuesday 9am", date(2026, 10, 20), time(9)),
        ("12 am", date(2026, 10, 14), time(0)),
        ("9:30", date(2026, 10, 14), time(9, 30)),
        ("3.11. 18:05", date(2026, 11, 3), time(18, 5)),
    ],
)
def test_times(words, day, at):
    assert place_in(words, TODAY) == Place(day, at=at)


def test_the_month_goes_first_where_people_write_so():
    assert place_in("11/3", TODAY, month_first=True) == Place(date(2026, 11, 3))
    assert place_in("11/3", TODAY) == Place(date(2027, 3, 11))
    assert place_in("3.11.", TODAY, month_first=True) == Place(date(2026, 11, 3))


@pytest.mark.parametrize(
    "words",
    [
        "13 pm",
        "november 9:30",
        "25:00",
        "",
        "pump",
        "31 feb",
        "ma",
        "next",
        "12",
        "12 oc",
        "99 days hence",
        "0.0.",
        "2026-13-01",
        "oct oct",
        "in 999 years x",
    ],
)
def test_no_days(words):
    assert place_in(words, TODAY) is None


def test_a_month_that_is_shorter_keeps_to_its_end_and_no_calendar_is_left():
    assert place_in("in 1 month", date(2027, 1, 31)) == Place(date(2027, 2, 28))
    assert place_in("in 999 years", date(9500, 1, 1)) is None
