"""Which two posts change places: as trying every pair would have it, without trying them where none can help."""

from dataclasses import replace
from datetime import timedelta
from itertools import groupby

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.publication import PublicationState
from planner.lint.swaps import further, swap_out
from planner.lint.units import Item
from tests.planner.lint.plans import START, plan

AFTER = 12


def sells(item: Item) -> bool:
    return item.entry.kind is not None and item.entry.kind.value == "promote"


def naive(items, first, last, now, limit):
    def is_open(index):
        return items[index].at >= now and items[index].entry.state is PublicationState.PLANNED

    middle = first + (last - first + 1) // 2
    inner = sorted(filter(is_open, range(first, last + 1)), key=lambda index: (abs(index - middle), index))
    after = range(last + 1, min(len(items), last + 1 + AFTER))
    pairs = [(one, other) for other in after if is_open(other) and not sells(items[other]) for one in inner]
    low, high = max(0, first - limit), last + 1 + further(limit)
    for one, other in pairs:
        tried = [sells(item) for item in items]
        tried[one], tried[other] = tried[other], tried[one]
        runs = (len(list(run)) for is_sale, run in groupby(tried[low:high]) if is_sale)
        if max(runs, default=0) < limit:
            return items[one], items[other]
    return (items[pairs[0][0]], items[pairs[0][1]]) if pairs else None


@given(
    st.text("ps", max_size=6),
    st.integers(1, 14),
    st.text("ps", max_size=16),
    st.integers(1, 6),
    st.integers(0, 20),
    st.sets(st.integers(0, 30)),
)
def test_the_pair_is_the_one_that_trying_all_of_them_finds(before, run, behind, limit, past, sent) -> None:
    entries = plan(f"{before}s{'p' * run}s{behind}")
    entries = [
        replace(one, state=PublicationState.PUBLISHED) if index in sent else one
        for index, one in enumerate(entries)
    ]
    items = tuple(map(Item, entries))
    first = len(before) + 1
    now = START + timedelta(days=past)
    found = swap_out(items, first, first + run - 1, now, sells, limit)
    assert found == naive(items, first, first + run - 1, now, limit)


def test_a_run_that_no_swap_can_break_is_not_tried_again_and_again() -> None:
    asked = 0

    def same(item: Item) -> bool:
        nonlocal asked
        asked += 1
        return sells(item)

    items = tuple(map(Item, plan("p" * 2_000 + "ssssssssssssss")))
    assert swap_out(items, 0, 1_999, START, same, 3) == (items[1_000], items[2_000])
    assert asked < 2_100
