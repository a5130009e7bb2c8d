"""All zones with changes in 2026 to 2028: wall times are kept, gaps and overlaps are told and never guessed."""

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.times import Clockface, WallTime, wall_at, zone_of
from planner.lint.blocking import blocking_findings
from planner.lint.engine import lint
from planner.lint.moves import on_a_later_day
from planner.lint.profile import THIRDS
from tests.planner.changes_of_zones import FIRST, LAST, all_changes, distinct_changes
from tests.planner.lint.plans import at_wall

MINUTE = timedelta(minutes=1)
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
changes = st.deferred(lambda: st.sampled_from(all_changes()))  # read when a test needs them
instants = st.datetimes(FIRST.replace(tzinfo=None), LAST.replace(tzinfo=None)).map(
    lambda at: at.replace(second=0, microsecond=0, tzinfo=UTC)
)


def test_there_are_changes_to_prove_it_on():
    zones = {change.zone for change in all_changes()}
    assert len(zones) > 150
    assert {change.shift for change in all_changes()} >= {
        timedelta(hours=1),
        timedelta(hours=-1),
        timedelta(minutes=30),
    }


def test_at_every_change_the_minutes_around_it_are_told_for_what_they_are():
    for change in all_changes():
        wanted = Clockface.GAP if change.shift > timedelta() else Clockface.OVERLAP
        length = abs(change.shift)
        for at, face in (
            (change.first_wall - MINUTE, Clockface.PLAIN),
            (change.first_wall, wanted),
            (change.first_wall + length / 2, wanted),
            (change.first_wall + length - MINUTE, wanted),
            (change.first_wall + length, Clockface.PLAIN),
        ):
            wall = WallTime(at.replace(second=0, microsecond=0), change.zone)
            assert wall.clockface() is face, (str(change), at)
            first, second = wall.readings()
            assert (abs(first - second) == length) is (face is not Clockface.PLAIN), (str(change), at)


def test_a_gap_keeps_a_post_from_being_scheduled_and_an_overlap_is_asked():
    for change in distinct_changes():
        at = f"{change.first_wall:%Y-%m-%d %H:%M}"
        entry = at_wall(at, change.zone)
        blocked = {finding.code for finding in blocking_findings(entry, LONG_AGO)}
        if change.shift > timedelta():
            assert "TIM002" in blocked, str(change)
        else:
            assert "TIM002" not in blocked, str(change)
            told = {finding.code for finding in lint([entry], THIRDS, LONG_AGO).findings}
            assert "TIM003" in told, str(change)
            for fold in (0, 1):
                chosen = at_wall(at, change.zone, fold=fold)
                assert "TIM003" not in {one.code for one in lint([chosen], THIRDS, LONG_AGO).findings}


def test_both_readings_of_an_overlap_are_the_two_instants():
    for change in all_changes():
        if change.shift < timedelta():
            early, late = (WallTime(change.first_wall, change.zone, fold).instant() for fold in (0, 1))
            assert (early, late) == (change.at + change.shift, change.at)


@given(instants, changes)
@settings(max_examples=400, deadline=None)
def test_any_instant_is_found_again_from_its_wall_time(at, change):
    wall = wall_at(at, change.zone)
    assert wall.instant() == at
    assert at.astimezone(zone_of(change.zone)).replace(tzinfo=None) == wall.local


@given(changes, st.integers(-3, 3), st.integers(0, 23 * 60 + 59))
@settings(max_examples=400, deadline=None)
def test_nine_stays_nine_over_the_change(change, days, minute):
    day = (change.at + change.before).replace(tzinfo=None, hour=0, minute=0, second=0)
    plain = WallTime(day - timedelta(days=7) + minute * MINUTE, change.zone)
    moved = plain.moved_to_day(day + timedelta(days=days))
    assert moved.local.time() == plain.local.time()
    there = moved.instant().astimezone(zone_of(change.zone)).replace(tzinfo=None)
    if moved.clockface() is Clockface.GAP:
        assert there == moved.local + change.shift  # what the finding offers, never a silent other day
    else:
        assert there == moved.local


@given(changes, st.integers(0, 23 * 60 + 59))
@settings(max_examples=300, deadline=None)
def test_the_next_day_with_that_time_exists_once_and_lies_ahead(change, minute):
    day = (change.at + change.before).replace(tzinfo=None, hour=0, minute=0, second=0)
    when = WallTime(day + minute * MINUTE, change.zone)
    later = on_a_later_day(when, change.at)
    assert later.instant() > change.at
    assert later.local.time() == when.local.time()
    assert later.clockface() is not Clockface.GAP
    assert later.clockface() is Clockface.PLAIN or later.fold == 0


def test_a_daily_row_keeps_its_time_through_every_change():
    """What copying a post day by day makes: one occurrence on each day, at the same time on the wall."""
    for change in distinct_changes():
        first = (change.at + change.before).replace(tzinfo=None, hour=9, minute=0, second=0)
        start = WallTime(first - timedelta(days=3), change.zone)
        row = [start.moved_to_day(start.local + timedelta(days=day)) for day in range(7)]
        shown = [one.instant().astimezone(zone_of(change.zone)).replace(tzinfo=None) for one in row]
        skipped = [one for one in row if one.clockface() is Clockface.GAP]
        if not skipped:
            assert shown == [start.local + timedelta(days=day) for day in range(7)], str(change)
        instants_ = [one.instant() for one in row]
        assert instants_ == sorted(set(instants_))
        total = instants_[-1] - instants_[0]
        assert total == timedelta(days=6) - change.shift or skipped, str(change)
