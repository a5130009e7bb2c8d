"""Numbers and times of day inside sentences."""

from datetime import UTC, datetime, time

import pytest

from planner import languages
from planner.editing.words import full_day_and_time
from planner.languages import clock, tr, twelve_hours
from planner.languages.catalog import Catalog
from planner.languages.numbers import grouped

HALVES = ("am", "pm")


@pytest.fixture
def german(monkeypatch):
    said = {
        ("1,000", "for the sign between thousands"): ("1.000",),
        ("{n} row|{n:,} rows", ""): ("{n} Zeile", "{n:,} Zeilen"),
        ("{done:,} of {n} row|{done:,} of {n:,} rows", ""): (
            "{done} von {n} Zeile",
            "{done:,} von {n:,} Zeilen",
        ),
    }
    monkeypatch.setattr(languages, "_chosen", Catalog("de", said))


@pytest.fixture
def american():
    twelve_hours(HALVES)
    yield
    twelve_hours(None)


def test_thousands_have_a_comma_in_english():
    assert tr("{n} row|{n:,} rows", "", 10_000) == "10,000 rows"
    assert grouped(1_234_567) == "1,234,567"


def test_thousands_have_a_dot_in_german(german):
    assert tr("{n} row|{n:,} rows", "", 10_000) == "10.000 Zeilen"
    assert (
        tr("{done:,} of {n} row|{done:,} of {n:,} rows", "", 10_000, done=1_204) == "1.204 von 10.000 Zeilen"
    )
    assert tr("{n} row|{n:,} rows", "", 1) == "1 Zeile"
    assert grouped(1_234_567) == "1.234.567"
    assert (
        tr("{name:>6},{size:.1f}", name="a,b", size=1.5) == "   a,b,1.5"
    )  # no number of thousands: as it is


@pytest.mark.parametrize(
    ("at", "said"),
    [(time(0), "12:00 am"), (time(9, 5), "9:05 am"), (time(12), "12:00 pm"), (time(23, 59), "11:59 pm")],
)
def test_hours_go_to_twelve_where_that_is_told(american, at, said):
    assert clock(at) == said
    assert tr("Move {post} to {day}, {time:%H:%M}", post="“Rye”", day="Tue 3 Nov", time=at) == (
        f"Move “Rye” to Tue 3 Nov, {said}"
    )


def test_the_planners_own_sentences_follow(american):
    assert full_day_and_time(datetime(2026, 10, 17, 18, 30)) == "Sat 17 Oct, 6:30 pm"


def test_other_forms_of_a_moment_are_left_alone(american):
    at = datetime(2026, 10, 17, 18, 30, tzinfo=UTC)
    assert tr("{at:%Y-%m-%d} {at:%H:%M}", at=at) == "2026-10-17 6:30 pm"
    assert tr("{at:%Y-%m-%d %H:%M}", at=at) == "2026-10-17 18:30"


def test_hours_go_to_24_otherwise():
    assert clock(time(18, 30)) == "18:30"
    assert full_day_and_time(datetime(2026, 10, 17, 18, 30)) == "Sat 17 Oct, 18:30"
