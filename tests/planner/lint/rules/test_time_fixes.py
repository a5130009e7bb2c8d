"""Fixes of the rules on times carry the time they lead to, and never one that no clock shows."""

from datetime import UTC, datetime

import pytest

from planner.domain.times import Clockface
from planner.lint.fix import Safety
from tests.planner.lint.rules.checked import after, fixes, found, post

GAPS = [
    ("2027-03-28 02:30", "Europe/Berlin", "2027-03-28 03:30"),
    ("2027-03-14 02:30", "America/New_York", "2027-03-14 03:30"),
    ("2027-10-03 02:15", "Australia/Lord_Howe", "2027-10-03 02:45"),
    ("2024-04-14 02:30", "Africa/Casablanca", "2024-04-14 03:30"),
    ("2027-03-28 00:30", "Asia/Beirut", "2027-03-28 01:30"),
    ("2026-09-06 00:30", "America/Santiago", "2026-09-06 01:30"),
    ("2011-12-30 12:00", "Pacific/Apia", "2011-12-31 12:00"),
]
OVERLAPS = [
    ("2027-10-31 02:30", "Europe/Berlin"),
    ("2027-11-07 01:30", "America/New_York"),
    ("2027-04-04 01:45", "Australia/Lord_Howe"),
    ("2024-03-10 02:30", "Africa/Casablanca"),
]


@pytest.mark.parametrize(("when", "zone", "later"), GAPS)
def test_a_gap_is_left_forward_at_the_same_instant(when: str, zone: str, later: str) -> None:
    one = post(when=when, zone=zone)
    [finding] = found("TIM002", one)
    [move] = fixes(finding, Safety.UNSAFE)
    moved = after(one, move)
    assert f"{moved.when.local:%Y-%m-%d %H:%M}" == later
    assert moved.instant == one.instant
    assert not found("TIM002", moved)


@pytest.mark.parametrize(("when", "zone"), OVERLAPS)
def test_either_reading_can_be_chosen(when: str, zone: str) -> None:
    one = post(when=when, zone=zone)
    [finding] = found("TIM003", one)
    first, second = (after(one, fix) for fix in fixes(finding, Safety.UNSAFE))
    assert (first.when.fold, second.when.fold) == (0, 1)
    assert first.instant == one.instant < second.instant
    assert not found("TIM003", first)
    assert not found("TIM003", second)


def test_a_late_post_moves_to_the_next_day_with_its_time_still_to_come() -> None:
    one = post(when="2026-11-02 09:00", zone="UTC")
    now = datetime(2026, 11, 5, 8, 0, tzinfo=UTC)
    [finding] = found("TIM001", one, now=now)
    [move] = fixes(finding, Safety.UNSAFE)
    assert move.title == "Move to 5 Nov, 09:00"
    [later] = found("TIM001", one, now=now.replace(hour=9, minute=1))
    assert fixes(later, Safety.UNSAFE)[0].title == "Move to 6 Nov, 09:00"


def test_a_late_post_skips_the_day_without_its_time() -> None:
    one = post(when="2027-03-26 02:30")
    [finding] = found("TIM001", one, now=datetime(2027, 3, 27, 12, 0, tzinfo=UTC))
    moved = after(one, fixes(finding, Safety.UNSAFE)[0])
    assert f"{moved.when.local:%d.%m. %H:%M}" == "29.03. 02:30"
    assert moved.when.clockface() is Clockface.PLAIN


def test_years_late_is_as_quick_as_a_day() -> None:
    one = post(when="1999-11-02 09:00", zone="Pacific/Kiritimati")
    [finding] = found("TIM001", one, now=datetime(2026, 11, 5, 8, 0, tzinfo=UTC))
    moved = after(one, fixes(finding, Safety.UNSAFE)[0])
    assert f"{moved.when.local:%Y-%m-%d}" == "2026-11-06"  # the fifth is nearly over there
