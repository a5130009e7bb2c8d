"""The next free slot, by when an account usually posts."""

from datetime import date, datetime, time, timedelta

from planner.domain.brief import Brief, DayNature, OwnDate
from planner.domain.entry import CalendarRow
from planner.domain.kinds import Kind
from planner.domain.post import Stage
from planner.domain.publication import PublicationState as S
from planner.domain.slot import Slot as RhythmSlot
from planner.domain.slot import SlotRow
from planner.domain.times import WallTime
from planner.lint.notes import ClientNotes
from planner.publishing.catchup.slots import Habits
from tests.planner.world import wall

NOW = wall("2026-10-14 08:04").instant()  # a Wednesday


def row(when, account="a", state=S.PUBLISHED):
    at = wall(when)
    return CalendarRow(
        post_id=f"{account}{when}",
        client_id="c",
        stage=Stage.SCHEDULED,
        kind=None,
        words="",
        when=at,
        due_at=at.instant(),
        account_id=account,
        state=state,
    )


def weekly(times, weeks=3, account="a"):
    """Posts in the weeks before, at (weekday, time)."""
    monday = datetime(2026, 10, 5)
    return [
        row(
            f"{monday - timedelta(weeks=week) + timedelta(days=day):%Y-%m-%d} {at}",
            account,
        )
        for week in range(weeks)
        for day, at in times
    ]


def slot(rows, when="2026-10-13 20:00", accounts=("a",), **more):
    return Habits.of(rows).next_slot(wall(when), accounts, NOW, **more)


def test_the_usual_time_of_that_weekday():
    found = slot(weekly([(2, "12:00"), (4, "17:00")]))
    assert found.when == wall("2026-10-14 12:00")
    assert found.because == "You often post here on Wednesdays at 12:00 (3 times in three months)."


def test_a_time_used_on_any_day():
    found = slot(weekly([(0, "18:30"), (1, "18:30"), (3, "18:30")], weeks=2))
    assert found.when == wall("2026-10-14 18:30")
    assert found.because == "You often post here at 18:30 (6 times in three months)."


def test_what_is_planned_there_is_not_free_nor_what_is_too_soon():
    rows = [*weekly([(2, "08:15"), (2, "12:00"), (4, "17:00")]), row("2026-10-14 12:30", state=S.PLANNED)]
    assert slot(rows).when == wall("2026-10-16 17:00")


def test_too_few_posts_show_a_habit():
    found = slot([row("2026-10-07 12:00")])
    assert found.when == wall("2026-10-14 20:00")
    assert "the post's own time of day" in found.because


def test_the_same_slot_is_not_given_twice():
    habits = Habits.of(weekly([(2, "12:00"), (3, "12:00")]))
    first, second = (habits.next_slot(wall("2026-10-13 20:00"), ("a",), NOW) for _ in range(2))
    assert (first.when, second.when) == (wall("2026-10-14 12:00"), wall("2026-10-15 12:00"))


def test_a_post_for_several_accounts_goes_where_all_are_used_to_it():
    rows = [
        *weekly([(2, "12:00"), (3, "09:00")]),
        *weekly([(2, "11:00"), (3, "09:00")], account="b"),
        row("2026-10-15 09:00", "b", S.PLANNED),
    ]
    assert slot(rows, accounts=("a", "b")).when == wall("2026-10-22 09:00")


def test_closed_days_are_left_out():
    notes = ClientNotes(
        key="c",
        brief=Brief(own_dates=(OwnDate(day=date(2026, 10, 14), name="Closed", nature=DayNature.HOLIDAY),)),
    )
    assert slot(weekly([(2, "12:00")]), notes=notes).when == wall("2026-10-21 12:00")


def test_a_time_that_does_not_exist_is_no_slot():
    now = wall("2027-03-27 12:00").instant()  # the clocks go forward the night after
    found = Habits.of([]).next_slot(wall("2027-03-26 02:30"), ("a",), now)
    assert found.when == wall("2027-03-29 02:30")


def rhythm(*times, account="a", kind=None):
    return [
        SlotRow(
            slot=RhythmSlot(account_id=account, weekday=day, at=time.fromisoformat(at), kind=kind),
            client_id="c",
            zone="Europe/Berlin",
            network="mastodon",
            handle=account,
        )
        for day, at in times
    ]


def test_slots_of_the_rhythm_count_where_the_accounts_have_some():
    rows = weekly([(2, "12:00")])
    habits = Habits.of(rows, rhythm((4, "15:00"), (5, "10:00")))
    first, second = (habits.next_slot(wall("2026-10-13 20:00"), ("a",), NOW) for _ in range(2))
    assert (first.when, second.when) == (wall("2026-10-16 15:00"), wall("2026-10-17 10:00"))
    assert first.because == "It belongs to the weekly rhythm."
    assert Habits.of(rows, rhythm((4, "15:00"), account="b")).next_slot(
        wall("2026-10-13 20:00"), ("a",), NOW
    ).when == wall("2026-10-14 12:00")


def test_a_kind_goes_to_its_role_in_the_rhythm():
    slots = [*rhythm((3, "09:00"), kind=Kind.TEACH), *rhythm((4, "09:00"), kind=Kind.PROMOTE)]
    found = Habits.of([], slots).next_slot(wall("2026-10-13 20:00"), ("a",), NOW, kind=Kind.PROMOTE)
    assert found.when == wall("2026-10-16 09:00")


def test_there_may_be_none():
    day = date(2026, 10, 14)
    full = [row(f"{day + timedelta(days=n)} 20:00", state=S.PLANNED) for n in range(29)]
    assert slot(full, when="2026-10-13 20:00") is None
    assert Habits.of([]).next_slot(WallTime(datetime(2026, 10, 13, 20), "Asia/Tokyo"), (), NOW) is not None
