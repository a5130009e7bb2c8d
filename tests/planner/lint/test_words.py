"""Numbers and days as every message says them."""

from datetime import date

import pytest

from planner.lint import words


@pytest.mark.parametrize(
    ("minutes", "said"),
    [(1, "1 minute"), (59, "59 minutes"), (60, "1 hour"), (2879, "47 hours"), (2880, "2 days")],
)
def test_a_length_of_time_is_told_in_its_largest_whole_unit(minutes: int, said: str) -> None:
    assert words.duration(minutes) == said


def test_days_are_written_as_people_do() -> None:
    assert words.days(date(2026, 10, 8), date(2026, 10, 8)) == "8 Oct"
    assert words.days(date(2026, 10, 8), date(2026, 10, 21)) == "8–21 Oct"
    assert words.days(date(2026, 11, 23), date(2026, 12, 14)) == "23 Nov–14 Dec"
    assert words.days(date(2026, 12, 30), date(2027, 1, 2)) == "30 Dec 2026–2 Jan 2027"


def test_shares_are_rounded_half_up() -> None:
    assert [words.percent(1, 3), words.percent(1, 8), words.percent(7, 9)] == ["33 %", "13 %", "78 %"]
