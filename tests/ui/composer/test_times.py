from datetime import UTC, datetime

import pytest

from planner.domain.times import WallTime
from tests.ui.calendar.locales import locale
from ui.views.composer.times import clock_change, next_hour, schedule_words, your_time

NOW = datetime(2026, 10, 14, 9, 0, tzinfo=UTC)


def test_a_plain_time_offers_nothing():
    assert clock_change(None) is None
    assert clock_change(WallTime(datetime(2026, 10, 15, 12, 0), "Europe/London")) is None


def test_a_gap_offers_the_time_before_and_after():
    change = clock_change(WallTime(datetime(2027, 3, 28, 2, 30), "Europe/Berlin"))
    assert change is not None
    assert "02:30 does not exist on Sun 28 Mar in Berlin" in change.sentence
    assert [choice.when.local.hour for choice in change.choices] == [1, 3]
    assert change.chosen is None


@pytest.mark.parametrize("fold", [None, 0, 1])
def test_an_overlap_offers_both_readings(fold):
    change = clock_change(WallTime(datetime(2027, 10, 31, 2, 30), "Europe/Berlin", fold))
    assert change is not None
    assert [choice.label for choice in change.choices] == ["First 02:30 (CEST)", "Second 02:30 (CET)"]
    assert [choice.when.fold for choice in change.choices] == [0, 1]
    assert change.chosen == fold


def test_a_gap_of_half_an_hour():
    change = clock_change(WallTime(datetime(2027, 10, 3, 2, 15), "Australia/Lord_Howe"))
    assert change is not None
    assert [choice.label for choice in change.choices] == ["01:45", "02:45"]


@pytest.mark.parametrize(
    ("local", "words"),
    [
        (None, "Schedule"),
        (datetime(2026, 10, 14, 18, 30), "Schedule for today 18:30"),
        (datetime(2026, 10, 15, 12, 0), "Schedule for Thu 12:00"),
        (datetime(2026, 10, 31, 7, 30), "Schedule for Sat 31 Oct, 07:30"),
        (datetime(2026, 10, 1, 7, 30), "Schedule for Thu 1 Oct, 07:30"),
    ],
)
def test_schedule_words(local, words):
    assert schedule_words(WallTime(local, "Europe/London") if local else None, NOW) == words


def test_your_time():
    when = WallTime(datetime(2026, 10, 15, 23, 30), "Europe/London")
    assert your_time(when, "Europe/London") == "23:30 for you too"
    assert your_time(when, "Europe/Berlin") == "Fri 16, 00:30 for you"
    assert your_time(when, "America/New_York") == "18:30 for you"
    assert not your_time(None, "Europe/Berlin")


def test_next_hour_leaves_at_least_half_an_hour():
    assert next_hour(datetime(2026, 10, 14, 9, 10, tzinfo=UTC), "UTC") == datetime(2026, 10, 14, 10, 0)
    assert next_hour(datetime(2026, 10, 14, 9, 40, tzinfo=UTC), "UTC") == datetime(2026, 10, 14, 11, 0)


@pytest.mark.parametrize(
    ("name", "words", "own"),
    [
        ("en_US", "Schedule for Fri 6:30 pm", "7:30 pm for you"),
        ("de_DE", "Schedule for Fr 18:30", "19:30 for you"),
    ],
)
def test_times_are_written_as_the_locale_does(name, words, own):
    when = WallTime(datetime(2026, 10, 16, 18, 30), "Europe/London")
    with locale(name):
        assert schedule_words(when, NOW) == words
        assert your_time(when, "Europe/Berlin") == own
