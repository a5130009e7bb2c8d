"""The clock's own traps: gaps and overlaps all over the world, and times that are over."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from planner.domain.post import Stage
from planner.domain.publication import PublicationState
from planner.lint.blocking import blocking_findings
from planner.lint.engine import lint
from planner.lint.finding import Finding
from planner.lint.profile import THIRDS
from tests.planner.lint.plans import at_wall

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
GAPS = [
    ("2027-03-28 02:30", "Europe/Berlin", 60, "Choose 01:30 or 03:30."),
    ("2027-03-14 02:30", "America/New_York", 60, "Choose 01:30 or 03:30."),
    ("2027-10-03 02:15", "Australia/Lord_Howe", 30, "Choose 01:45 or 02:45."),
    ("2024-04-14 02:30", "Africa/Casablanca", 60, "Choose 01:30 or 03:30."),
    ("2027-03-28 00:30", "Asia/Beirut", 60, "Choose 23:30 on 27 Mar or 01:30."),
    ("2026-09-06 00:30", "America/Santiago", 60, "Choose 23:30 on 5 Sep or 01:30."),
    ("2011-12-30 12:00", "Pacific/Apia", 1440, "Choose 12:00 on 29 Dec or 12:00 on 31 Dec."),
]
OVERLAPS = [
    ("2027-10-31 02:30", "Europe/Berlin", 60),
    ("2027-11-07 01:30", "America/New_York", 60),
    ("2027-04-04 01:45", "Australia/Lord_Howe", 30),
    ("2024-03-10 02:30", "Africa/Casablanca", 60),
]


def times(one, now: datetime = LONG_AGO) -> list[Finding]:
    return list(lint([one], replace(THIRDS, select=("TIM001", "TIM002", "TIM003")), now).findings)


@pytest.mark.parametrize(("local", "zone", "minutes", "choose"), GAPS)
def test_gaps(local: str, zone: str, minutes: int, choose: str) -> None:
    [finding] = times(at_wall(local, zone))
    assert (finding.code, finding.severity, finding.blocks) == ("TIM002", "error", True)
    assert finding.numbers == {"minutes": minutes}
    assert finding.message.endswith(choose)
    assert zone in finding.message


@pytest.mark.parametrize(("local", "zone", "minutes", "choose"), GAPS)
def test_an_hour_later_or_a_day_earlier_is_no_gap(local: str, zone: str, minutes: int, choose: str) -> None:
    for moved in (local.replace(":30", ":00"), local):
        day = datetime.fromisoformat(moved)
        assert not times(at_wall(str(day.replace(day=day.day - 2)), zone))


@pytest.mark.parametrize(("local", "zone", "minutes"), OVERLAPS)
def test_overlaps(local: str, zone: str, minutes: int) -> None:
    [finding] = times(at_wall(local, zone))
    assert (finding.code, finding.severity, finding.blocks) == ("TIM003", "warning", False)
    assert finding.numbers == {"minutes": minutes}
    assert not times(at_wall(local, zone, fold=0))
    assert not times(at_wall(local, zone, fold=1))


def test_past_is_before_now_and_not_at_it() -> None:
    one = at_wall("2026-11-02 09:00", "UTC")
    at = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
    assert not times(one, at)
    [finding] = times(one, at.replace(second=1))
    assert finding.message == "2 Nov, 09:00, was less than a minute ago."
    [finding] = times(one, at.replace(minute=20))
    assert finding.message == "2 Nov, 09:00, was 20 minutes ago."
    assert finding.numbers == {"minutes": 20}
    assert times(one, at.replace(hour=12))[0].message.endswith("3 hours ago.")
    assert times(one, at.replace(day=5))[0].message.endswith("3 days ago.")
    assert times(one, at.replace(year=2027))[0].message == "2 Nov 2026, 09:00, was 365 days ago."


def test_a_draft_or_what_is_out_is_not_late() -> None:
    one = at_wall("2026-11-02 09:00", "UTC")
    late = datetime(2026, 11, 3, tzinfo=UTC)
    assert not times(replace(one, stage=Stage.DRAFT, state=PublicationState.DRAFT), late)
    for state in (PublicationState.PUBLISHED, PublicationState.HISTORY, PublicationState.CLAIMED):
        assert not times(replace(one, state=state), late)


def test_blocking_findings_judge_a_draft_as_if_it_were_scheduled() -> None:
    draft = replace(
        at_wall("2026-11-02 09:00", "UTC", text="a" * 301, network="bluesky"),
        stage=Stage.DRAFT,
        state=PublicationState.DRAFT,
    )
    late = datetime(2026, 11, 3, tzinfo=UTC)
    assert [f.code for f in blocking_findings(draft, late)] == ["TIM001", "TXT001"]
    assert all(f.blocks for f in blocking_findings(draft, late))
    assert [f.code for f in blocking_findings(draft, late, sending=True)] == ["TXT001"]
    assert not blocking_findings(replace(draft, text="Short."), LONG_AGO)


def test_an_idea_without_a_time_can_still_be_too_long() -> None:
    idea = replace(
        at_wall("2026-11-02 09:00", "UTC", text="a" * 301, network="bluesky"), when=None, instant=None
    )
    assert [f.code for f in blocking_findings(idea, LONG_AGO)] == ["TXT001"]
