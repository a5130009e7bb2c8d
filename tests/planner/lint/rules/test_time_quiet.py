"""Quiet hours: whose clock, where they end, and the clock's own traps."""

from datetime import time

import pytest

from planner.domain.brief import Brief
from planner.lint.fix import Field, Safety
from tests.planner.lint.rules.checked import after, fixes, found, notes, post, says

TRAPS = [
    ("2027-03-28 02:30", "Europe/Berlin"),
    ("2027-03-14 02:30", "America/New_York"),
    ("2027-10-03 02:15", "Australia/Lord_Howe"),
    ("2024-04-14 02:30", "Africa/Casablanca"),
    ("2027-03-28 00:30", "Asia/Beirut"),
    ("2026-09-06 00:30", "America/Santiago"),
    ("2027-10-31 02:30", "Europe/Berlin"),
    ("2027-11-07 01:30", "America/New_York"),
    ("2027-04-04 01:45", "Australia/Lord_Howe"),
    ("2024-03-10 02:30", "Africa/Casablanca"),
]


def test_the_audience_comes_before_the_client_and_the_client_before_the_post() -> None:
    one = post(when="2026-11-02 19:10")
    tokyo, chicago = Brief(audience_zone="Asia/Tokyo"), "America/Chicago"
    assert not says("TIM005", one)
    assert says("TIM005", one, notes(tokyo, zone=chicago)).startswith("03:10 for your audience in Tokyo")
    assert not says("TIM005", one, notes(zone=chicago))
    early = post(when="2026-11-02 07:30")
    assert says("TIM005", early, notes(zone=chicago)).startswith("00:30 for your audience in Chicago")


@pytest.mark.parametrize(
    ("clock", "quiet"),
    [("21:59", False), ("22:00", True), ("00:00", True), ("06:59", True), ("07:00", False)],
)
def test_from_ten_to_seven(clock: str, quiet: bool) -> None:
    assert bool(found("TIM005", post(when=f"2026-11-02 {clock}"))) is quiet


def test_what_is_agreed_wins_and_is_said() -> None:
    agreed = notes(Brief(quiet_from=time(20, 30), quiet_to=time(5)))
    assert says("TIM005", post(when="2026-11-02 20:30"), agreed) == (
        "20:30 for your audience in Berlin: quiet hours go from 20:30 to 05:00 (agreed with the client)."
    )
    assert not says("TIM005", post(when="2026-11-02 05:00"), agreed)
    assert "(preset Rule of thirds)" in says("TIM005", post(when="2026-11-02 05:00"))
    never = notes(Brief(quiet_from=time(0), quiet_to=time(0)))
    assert not says("TIM005", post(when="2026-11-02 03:00"), never)


@pytest.mark.parametrize(("when", "zone"), TRAPS)
def test_the_fix_leads_to_the_end_of_the_night_whatever_the_clocks_do(when: str, zone: str) -> None:
    one = post(when=when, zone=zone)
    [finding] = found("TIM005", one)
    [move] = fixes(finding, Safety.UNSAFE)
    moved = after(one, move)
    assert moved.when.local.time() == time(7)
    assert moved.instant > one.instant
    assert moved.instant == moved.when.instant()
    assert not found("TIM005", moved)


def test_a_day_that_was_left_out_is_no_reason_to_fail() -> None:
    assert not found("TIM005", post(when="2011-12-30 12:00", zone="Pacific/Apia"))
    assert found("TIM005", post(when="2011-12-30 03:00", zone="Pacific/Apia"))


def test_the_fix_is_on_the_posts_own_clock() -> None:
    one = post(when="2026-11-02 19:10")
    [finding] = found("TIM005", one, known=notes(Brief(audience_zone="Asia/Tokyo")))
    [move] = fixes(finding, Safety.UNSAFE)
    assert move.title == "Move to 2 Nov, 23:00"  # seven in Tokyo
    assert [patch.field for patch in move.patches] == [Field.WHEN]
