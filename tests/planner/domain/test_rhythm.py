"""A weekly rhythm on days: occurrences, free ones, and the next."""

from datetime import UTC, date, datetime, time

import pytest

from planner.domain.brief import Brief, DayNature, OwnDate
from planner.domain.entry import CalendarRow
from planner.domain.kinds import Kind
from planner.domain.post import Stage
from planner.domain.rhythm import free_slots, is_quiet, next_free_slot, slots_on, taken_by
from planner.domain.slot import Slot, SlotRow
from planner.domain.times import WallTime
from tests.planner.world import wall

NOW = wall("2026-10-14 08:04").instant()  # a Wednesday
MONDAY, SUNDAY = date(2026, 10, 12), date(2026, 10, 18)


def slot(weekday, at, account="a", kind=None, zone="Europe/Berlin", client="c"):
    one = Slot(account_id=account, weekday=weekday, at=time.fromisoformat(at), kind=kind)
    return SlotRow(slot=one, client_id=client, zone=zone, network=f"net-{account}", handle=account)


def post(when, account="a", client="c"):
    at = wall(when)
    return CalendarRow(
        post_id=f"{account}{when}",
        client_id=client,
        stage=Stage.DRAFT,
        kind=None,
        words="",
        when=at,
        due_at=at.instant(),
        account_id=account,
    )


def times(found):
    return [f"{one.when.local:%a %H:%M}" for one in found]


def following(rhythm, accounts=("a",), kind=None, posts=(), after=NOW, **brief):
    found = next_free_slot(rhythm, accounts, kind, taken_by(posts, rhythm), after, Brief(**brief))
    return found and f"{found.when.local:%Y-%m-%d %H:%M}"


def test_slots_fall_on_their_weekdays_in_order_of_time():
    rhythm = [slot(4, "17:00"), slot(0, "09:00"), slot(4, "08:00")]
    assert times(slots_on(rhythm, MONDAY, SUNDAY)) == ["Mon 09:00", "Fri 08:00", "Fri 17:00"]
    assert times(slots_on(rhythm, SUNDAY, date(2026, 10, 19))) == ["Mon 09:00"]


def test_accounts_with_the_same_time_and_role_are_one():
    rhythm = [slot(0, "09:00", "a"), slot(0, "09:00", "b"), slot(0, "09:00", "d", Kind.STORY)]
    found = slots_on(rhythm, MONDAY, SUNDAY)
    assert [(one.account_ids, one.networks, one.kind) for one in found] == [
        (("a", "b"), ("net-a", "net-b"), None),
        (("d",), ("net-d",), Kind.STORY),
    ]


def test_a_slot_stays_at_its_wall_time_over_a_change_of_the_clocks():
    found = slots_on([slot(5, "09:00"), slot(6, "09:00")], date(2026, 10, 24), date(2026, 10, 25))
    assert [one.at for one in found] == [
        datetime(2026, 10, 24, 7, tzinfo=UTC),
        datetime(2026, 10, 25, 8, tzinfo=UTC),
    ]


def test_a_time_left_out_falls_on_what_the_clocks_show_and_a_double_one_on_its_first():
    [gap] = slots_on([slot(6, "02:30")], date(2027, 3, 28), date(2027, 3, 28))
    assert gap.when == WallTime(datetime(2027, 3, 28, 3, 30), "Europe/Berlin")
    [double] = slots_on([slot(6, "02:30")], date(2026, 10, 25), date(2026, 10, 25))
    assert double.when.fold == 0
    assert double.at == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_a_post_within_half_an_hour_takes_a_slot_for_all_its_accounts():
    rhythm = [slot(4, "12:00", "a"), slot(4, "12:00", "b")]
    for when, free in (
        ("2026-10-16 11:30", 0),
        ("2026-10-16 12:30", 0),
        ("2026-10-16 12:31", 1),
        ("2026-10-16 11:29", 1),
    ):
        assert len(free_slots(rhythm, MONDAY, SUNDAY, [post(when)], NOW)) == free
    assert free_slots(rhythm, MONDAY, SUNDAY, [post("2026-10-16 12:00", None)], NOW) == []
    assert len(free_slots(rhythm, MONDAY, SUNDAY, [post("2026-10-16 12:00", None, "other")], NOW)) == 1
    assert len(free_slots(rhythm, MONDAY, SUNDAY, [post("2026-10-16 12:00", "z")], NOW)) == 1


def test_past_slots_are_not_free():
    rhythm = [slot(2, "08:00"), slot(2, "09:00")]
    assert times(free_slots(rhythm, MONDAY, SUNDAY, [], NOW)) == ["Wed 09:00"]


def test_the_next_one_is_free_and_not_too_soon():
    rhythm = [slot(2, "08:15"), slot(3, "09:00"), slot(5, "09:00")]
    assert following(rhythm) == "2026-10-15 09:00"
    assert following(rhythm, posts=[post("2026-10-15 09:20")]) == "2026-10-17 09:00"
    assert following(rhythm, after=wall("2026-10-15 08:50").instant()) == "2026-10-17 09:00"


def test_a_kind_goes_to_slots_of_its_role_or_of_none():
    rhythm = [slot(3, "09:00", kind=Kind.TEACH), slot(4, "09:00", kind=Kind.PROMOTE), slot(5, "09:00")]
    assert following(rhythm, kind=Kind.PROMOTE) == "2026-10-16 09:00"
    assert following(rhythm, kind=Kind.STORY) == "2026-10-17 09:00"
    assert following(rhythm, kind=None) == "2026-10-15 09:00"
    assert following(rhythm[:2], kind=Kind.STORY) == "2026-10-15 09:00"


def test_a_time_that_all_accounts_share_goes_before_one_of_some():
    rhythm = [slot(3, "09:00", "a"), slot(4, "09:00", "a", Kind.STORY), slot(4, "09:00", "b", Kind.TEACH)]
    assert following(rhythm, ("a", "b")) == "2026-10-16 09:00"
    assert following(rhythm, ("a", "b", "none")) == "2026-10-16 09:00"
    assert (
        following(rhythm, ("a", "b", "none"), posts=[post("2026-10-16 09:00", "none")]) == "2026-10-23 09:00"
    )
    assert following([slot(3, "09:00", "a"), slot(4, "09:00", "b")], ("a", "b")) == "2026-10-15 09:00"


def test_quiet_hours_and_closed_days_are_left_out():
    rhythm = [slot(2, "22:30"), slot(3, "12:00"), slot(4, "09:00")]
    assert following(rhythm) == "2026-10-15 12:00"
    assert following(rhythm, quiet_from=time(11), quiet_to=time(13)) == "2026-10-14 22:30"
    closed = OwnDate(day=date(2026, 10, 15), name="Stocktaking", nature=DayNature.HOLIDAY)
    assert following(rhythm, own_dates=(closed,)) == "2026-10-16 09:00"


@pytest.mark.parametrize(
    ("when", "quiet"), [("22:00", True), ("06:59", True), ("07:00", False), ("21:59", False)]
)
def test_usual_quiet_hours(when, quiet):
    assert is_quiet(wall(f"2026-10-14 {when}").instant(), "Europe/Berlin", Brief()) is quiet


def test_quiet_hours_are_those_where_the_readers_live():
    assert is_quiet(wall("2026-10-14 19:10").instant(), "Europe/Berlin", Brief(audience_zone="Asia/Tokyo"))


def test_there_may_be_none():
    assert following([]) is None
    assert following([slot(3, "09:00", "b")]) is None
    full = [post(f"2026-{day} 09:00") for day in ("10-15", "10-22", "10-29", "11-05")]
    assert following([slot(3, "09:00")], posts=full) is None
