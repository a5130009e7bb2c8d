"""The day with the fewest posts: as counting every day at once has it."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.brief import Brief, DayNature, OwnDate
from planner.domain.times import wall_at
from planner.lint.free_slots import best_day
from planner.lint.notes import ClientNotes
from planner.lint.units import Item, SequenceView, day_of
from tests.planner.lint.plans import START, entry

DAY = timedelta(days=1)
FIRST = START.date()


def sequence_at(hours: list[int], zones: list[str], closed: set[date]) -> SequenceView:
    posts = []
    for number, (hour, zone) in enumerate(zip(sorted(hours), zones, strict=False)):
        at = START + timedelta(hours=hour)
        posts.append(replace(entry(number, at), when=wall_at(at, zone)))
    dates = tuple(OwnDate(day=day, name="Closed", nature=DayNature.HOLIDAY) for day in sorted(closed))
    notes = ClientNotes(key="bakery", brief=Brief(own_dates=dates))
    return SequenceView("bakery/instagram", tuple(map(Item, posts)), notes)


def counted_at_once(sequence: SequenceView, first: date, last: date, closed: set[date]) -> date | None:
    days = [first + n * DAY for n in range((last - first).days + 1)]
    posts = [day_of(item.entry) for item in sequence.items]
    return min((day for day in days if day not in closed), key=lambda d: (posts.count(d), d), default=None)


@given(
    st.lists(st.integers(-100, 24 * 200), max_size=60),
    st.lists(st.sampled_from(("UTC", "Pacific/Auckland", "America/Los_Angeles")), min_size=60, max_size=60),
    st.sets(st.integers(0, 190).map(lambda n: FIRST + n * DAY), max_size=10),
    st.integers(0, 100),
    st.integers(-1, 150),
)
def test_the_day_with_the_fewest_posts_is_found(hours, zones, closed, begin, length) -> None:
    sequence = sequence_at(hours, zones, closed)
    first = FIRST + begin * DAY
    last = first + length * DAY
    assert best_day(sequence, first, last) == counted_at_once(sequence, first, last, closed)


def test_of_days_that_all_have_posts_it_is_the_one_with_the_fewest() -> None:
    hours = [24 * day + hour for day in range(150) for hour in (8, 9) if (day, hour) != (131, 9)]
    sequence = sequence_at(hours, ["UTC"] * len(hours), set())
    last = FIRST + 149 * DAY
    assert best_day(sequence, FIRST, last) == FIRST + 131 * DAY
