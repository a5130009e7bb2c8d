"""When repeated posts come, and with which of their texts."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.ids import ClientId, PostId, RepeatId
from planner.domain.occurrences import occurrences
from planner.domain.post import Post
from planner.domain.repeat import Every, Repeat, RepeatRule
from planner.domain.times import WallTime

BERLIN = "Europe/Berlin"


def repeat(start: str, rule: RepeatRule, texts=(), cool_down=0, zone=BERLIN) -> Repeat:
    when = WallTime(datetime.fromisoformat(start), zone)
    pattern = Post(id=PostId("p"), client_id=ClientId("c"), text="one", when=when)
    return Repeat(
        id=RepeatId("r"),
        client_id=ClientId("c"),
        pattern=pattern,
        rule=rule,
        texts=tuple(texts),
        cool_down=cool_down,
    )


def days(one: Repeat, last: str = "2027-12-31 00:00", most: int = 5) -> list[str]:
    found = occurrences(one, datetime.fromisoformat(last))[:most]
    return [f"{each.on:%Y-%m-%d %H:%M}" for each in found]


def test_every_week_on_the_day_of_the_first_and_on_days_that_are_named():
    weekly = RepeatRule(every=Every.WEEK)
    assert days(repeat("2026-11-03 09:00", weekly))[:3] == [
        "2026-11-03 09:00",
        "2026-11-10 09:00",
        "2026-11-17 09:00",
    ]
    both = replace(weekly, weekdays=(1, 3))
    assert days(repeat("2026-11-03 09:00", both))[:3] == [
        "2026-11-03 09:00",
        "2026-11-05 09:00",
        "2026-11-10 09:00",
    ]
    assert days(repeat("2026-11-03 09:00", replace(weekly, step=2)))[1] == "2026-11-17 09:00"


def test_until_a_day_and_so_many_times():
    daily = RepeatRule(every=Every.DAY)
    assert len(days(repeat("2026-11-03 09:00", replace(daily, until=date(2026, 11, 5))))) == 3
    assert len(days(repeat("2026-11-03 09:00", replace(daily, count=2)))) == 2
    assert len(days(repeat("2026-11-03 09:00", daily), "2026-11-06 09:00")) == 4


def test_a_month_without_a_31st_has_it_on_its_last_day():
    monthly = RepeatRule(every=Every.MONTH)
    assert days(repeat("2026-10-31 09:00", monthly)) == [
        "2026-10-31 09:00",
        "2026-11-30 09:00",
        "2026-12-31 09:00",
        "2027-01-31 09:00",
        "2027-02-28 09:00",
    ]
    assert days(repeat("2026-10-12 09:00", monthly))[:2] == ["2026-10-12 09:00", "2026-11-12 09:00"]


def test_the_second_tuesday_and_the_last_friday():
    rule = RepeatRule(every=Every.MONTH_WEEKDAY)
    assert days(repeat("2026-11-10 09:00", rule))[:3] == [
        "2026-11-10 09:00",
        "2026-12-08 09:00",
        "2027-01-12 09:00",
    ]
    assert days(repeat("2026-10-30 09:00", rule))[:3] == [
        "2026-10-30 09:00",
        "2026-11-27 09:00",
        "2026-12-25 09:00",
    ]


def test_nine_stays_nine_over_both_changes_of_the_clocks():
    weekly = repeat("2026-10-18 09:00", RepeatRule(every=Every.WEEK))
    found = occurrences(weekly, datetime(2027, 4, 11, 9))
    assert {one.when.local.hour for one in found} == {9}
    hours = {one.when.instant().hour for one in found}
    assert hours == {7, 8}


def test_a_time_that_the_clocks_leave_out_comes_when_they_show_it_next():
    daily = repeat("2027-03-27 02:30", RepeatRule(every=Every.DAY))
    gap = occurrences(daily, datetime(2027, 3, 28, 23))[1]
    assert gap.on == datetime(2027, 3, 28, 2, 30)
    assert gap.when.local == datetime(2027, 3, 28, 3, 30)
    twice = occurrences(repeat("2026-10-24 02:30", RepeatRule(every=Every.DAY)), datetime(2026, 10, 26))[1]
    assert twice.when.fold == 0


def test_texts_take_turns_and_never_come_again_within_the_cool_down():
    weekly = RepeatRule(every=Every.WEEK)
    three = repeat("2026-11-03 09:00", weekly, ("two", "three"), cool_down=21)
    assert [one.text for one in occurrences(three, datetime(2026, 12, 9))] == [
        "one", "two", "three", "one", "two", "three",
    ]  # fmt: skip
    two = repeat("2026-11-03 09:00", weekly, ("two",), cool_down=21)
    found = occurrences(two, datetime(2026, 12, 9))
    assert [(one.on.day, one.text) for one in found] == [(3, "one"), (10, "two"), (24, "one"), (1, "two")]


@given(
    texts=st.integers(0, 5),
    cool_down=st.integers(0, 90),
    step=st.integers(1, 10),
    every=st.sampled_from([Every.DAY, Every.WEEK]),
)
def test_no_text_ever_comes_again_too_soon(texts, cool_down, step, every):
    rule = RepeatRule(every=every, step=step)
    one = repeat("2026-11-03 09:00", rule, [f"t{number}" for number in range(texts)], cool_down)
    found = occurrences(one, datetime(2027, 11, 3))
    last: dict[str, datetime] = {}
    for each in found:
        if each.text in last:
            assert each.on - last[each.text] >= timedelta(days=cool_down)
        last[each.text] = each.on
    again = occurrences(one, datetime(2027, 5, 3))
    assert again == [each for each in found if each.on <= datetime(2027, 5, 3)]
    assert found[0].when.instant() == datetime(2026, 11, 3, 8, tzinfo=UTC)


@pytest.mark.parametrize("lost", ["rule", "when"])
def test_without_a_rule_or_a_beginning_there_is_none(lost):
    one = repeat("2026-11-03 09:00", RepeatRule())
    one = replace(one, rule=None) if lost == "rule" else replace(one, pattern=replace(one.pattern, when=None))
    assert occurrences(one, datetime(2027, 1, 1)) == []
