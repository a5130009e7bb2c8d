"""The smallest change: equal to an exhaustive search, proved by linting, quick, and told in words."""

import itertools
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.kinds import Kind
from planner.domain.publication import PublicationState
from planner.domain.times import WallTime
from planner.lint.engine import lint
from planner.lint.fix import Opens, Safety
from planner.lint.fixing import patched
from planner.lint.mix import Limits
from planner.lint.offers import offered
from planner.lint.profile import THIRDS
from planner.lint.smallest import smallest
from planner.lint.smallest_search import Mark, Run, Share, added, moves, turned
from planner.lint.what_if_moved import moved_effect, what_if_moved
from tests.planner.lint.plans import NOW, START, plan

LIMITS = Limits(warn=(1, 3), most=5, days=90, least=3)
BOUNDS = (Share(LIMITS, START), Run(3, START))
MIX = replace(THIRDS, select=("MIX",))


def marks_of(letters: str, history: int) -> list[Mark]:
    """A mark a day: "p" sells, "P" sells and cannot change, "s" does not; ``history`` of them are out."""
    return [
        Mark(
            START + timedelta(days=n - history),
            f"{n:09d}",
            letter in "pP",
            letter == "p" and n >= history,
            n,
        )
        for n, letter in enumerate(letters)
    ]


def between(marks, index):
    """Room everywhere."""
    low, high = max(marks[index - 1].at, START), marks[index].at
    return Mark(low + (high - low) / 2, f"new:{len(marks)}") if low < high else None


def later(marks, mark, after):
    """Room behind every mark."""
    start = max(marks[after].at, START)
    until = marks[after + 1].at if after + 1 < len(marks) else start + timedelta(days=2)
    at = start + (until - start) / 2
    return Mark(at, mark.order, True, True, mark.number) if start < until else None


plans = st.tuples(st.text(alphabet="ppPss", min_size=3, max_size=8), st.integers(0, 3))


@pytest.mark.parametrize("bound", BOUNDS, ids=["share", "run"])
@given(plans)
def test_turning_needs_no_more_than_an_exhaustive_search_finds(bound, drawn) -> None:
    marks = marks_of(*drawn)
    open_ones = [mark for mark in marks if mark.open]

    def clears(chosen) -> bool:
        return bound.over([replace(m, sells=m.sells and m not in chosen) for m in marks]) is None

    sizes = (
        size
        for size in range(len(open_ones) + 1)
        if any(clears(chosen) for chosen in itertools.combinations(open_ones, size))
    )
    best = next(sizes, None)
    found = turned(marks, bound)
    assert (None if found is None else len(found)) == best
    assert found is None or clears(found)


@pytest.mark.parametrize("bound", BOUNDS, ids=["share", "run"])
@settings(max_examples=60)
@given(plans)
def test_adding_needs_no_more_than_an_exhaustive_search_finds(bound, drawn) -> None:
    marks = marks_of(drawn[0][:6], drawn[1])
    found = added(marks, bound, between)
    best = None
    for size in range(4):
        if best is None and any(
            bound.over(_with(marks, gaps)) is None
            for gaps in itertools.combinations_with_replacement(range(1, len(marks)), size)
        ):
            best = size
    if best is not None:
        assert found is not None
        assert len(found) == best
    else:
        assert found is None or len(found) >= 4


def _with(marks, gaps):
    """The marks with a new one in each of these gaps, where a gap is still to come."""
    out = list(marks)
    for number, gap in enumerate(gaps):
        low, high = max(marks[gap - 1].at, START), marks[gap].at
        if low < high:
            out.append(Mark(low + (high - low) * (number + 1) / (len(gaps) + 1), f"new:{number}"))
    return sorted(out)


@pytest.mark.parametrize("bound", BOUNDS, ids=["share", "run"])
@settings(max_examples=60, deadline=None)
@given(plans)
def test_moving_needs_no_more_than_an_exhaustive_search_finds(bound, drawn) -> None:
    marks = marks_of(drawn[0][:7], drawn[1])
    way = next(moves(marks, bound, later), None)
    best = next((size for size in range(3) if _movable(marks, bound, size)), None)
    if best is not None:
        assert way is not None or best == 0
        assert len(way or ()) == best
    if way:
        gone = {mark for mark, _ in way}
        after = sorted([m for m in marks if m not in gone] + [there for _, there in way])
        assert bound.over(after) is None


def _movable(marks, bound, size) -> bool:
    """Whether some way to move ``size`` promotions to some later places helps."""
    for chosen in itertools.permutations([m for m in marks if m.open], size):
        for gaps in itertools.product(range(len(marks)), repeat=size):
            now = list(marks)
            for mark, gap in zip(chosen, gaps, strict=True):
                there = later(now, mark, gap) if gap < len(now) and now[gap].at >= mark.at else None
                if there is None:
                    break
                now = sorted([m for m in now if m is not mark] + [there])
            else:
                if bound.over(now) is None:
                    return True
    return False


def finding_of(entries, code, profile=MIX):
    return next(f for f in lint(entries, profile, NOW).findings if f.code == code)


def by_safety(fixes):
    return {"move" if fix.safety is Safety.UNSAFE else fix.assist.opens: fix for fix in fixes}


def test_a_share_is_brought_within_its_limit_in_three_ways() -> None:
    entries = plan("stctpscpppst" + "ctscstcstcst", days=2)
    finding = finding_of(entries, "MIX001")
    fixes = by_safety(smallest(finding, entries, MIX, NOW))
    assert set(fixes) == {"move", Opens.POST, Opens.NEW_POST}
    move = fixes["move"]
    assert move.title.startswith("Move ")
    assert f"of these {len(finding.posts)}" in move.title
    after = lint(patched(entries, move), MIX, NOW)
    assert finding.fingerprint not in {f.fingerprint for f in after.findings}
    assert not [f for f in after.findings if f.code in {"MIX001", "MIX002"} and f.severity != "info"]
    promo, posts = (int(word) for word in move.leads_to.partition(",")[0].split(" of "))
    assert 3 * promo <= posts
    assert f"limit {posts // 3}" in move.leads_to
    new = fixes[Opens.NEW_POST]
    assert new.title.startswith("Add ")
    assert new.assist.kind is Kind.CONVERSE
    assert new.assist.account_key == "bakery/instagram"


def test_a_run_is_broken_by_one() -> None:
    entries = plan("ssspppsss", days=2)
    finding = finding_of(entries, "MIX003")
    fixes = by_safety(smallest(finding, entries, replace(MIX, select=("MIX003",)), NOW))
    assert fixes[Opens.POST].title == "Turn 1 of these 3 into a question"
    assert fixes[Opens.POST].leads_to == "2 in a row"
    assert fixes["move"].title.startswith("Move 1 of these 3 to ")
    assert fixes[Opens.NEW_POST].title.startswith("Add 1 other: ")


def test_over_all_accounts_a_cross_post_moves_on_each_of_them() -> None:
    one = plan("psspspssssss", days=4)
    two = [
        replace(e, post=f"row:{n + 50}", order=f"{n + 50:09d}", account_key="bakery/b", account="b",
                instant=e.instant + timedelta(hours=1),
                when=WallTime(e.when.local + timedelta(hours=1), "UTC"))
        for n, e in enumerate(one)
    ]  # fmt: skip
    limits = {"MIX002": {"posts": 5, "least": 3}}
    profile = replace(MIX, select=("MIX002",), options=limits)
    finding = finding_of([*one, *two], "MIX002", profile)
    move = by_safety(smallest(finding, [*one, *two], profile, NOW)).get("move")
    assert move is not None
    assert len(move.patches) == 2 * int(move.title.split()[1])
    after = lint(patched([*one, *two], move), profile, NOW)
    assert finding.fingerprint not in {f.fingerprint for f in after.findings}


def test_what_is_out_is_not_touched_and_nothing_is_promised_that_does_not_hold() -> None:
    entries = [
        replace(e, state=PublicationState.HISTORY) for e in plan("p" * 19, start=START - timedelta(days=20))
    ]
    entries += plan("ps", first=20)
    finding = finding_of(entries, "MIX001")
    assert smallest(finding, entries, MIX, NOW) == ()
    unclear = plan("p?s?p?sss")
    info = finding_of(unclear, "MIX001")
    assert smallest(info, unclear, MIX, NOW) == ()


def test_offers_put_the_smallest_change_in_place_of_the_general_advice() -> None:
    entries = plan("ssspppsss", days=2)
    finding = finding_of(entries, "MIX003")
    titles = [fix.title for fix in offered(finding, entries, replace(MIX, select=("MIX003",)), NOW)]
    assert "Turn 1 of these 3 into a question" in titles
    assert not any("sales post" in title for title in titles)


@pytest.mark.timeout(20)  # the changes that could be tried are counted by the million
@pytest.mark.parametrize("letters", ["ps" * 20, "ppss" * 10, "p" * 20 + "s" * 20, "pps" * 13])
def test_it_comes_to_an_end_where_very_much_could_be_tried(letters) -> None:
    entries = plan(letters)
    finding = finding_of(entries, "MIX001")
    assert all(fix.leads_to for fix in smallest(finding, entries, THIRDS, NOW))


def test_what_if_a_post_is_dragged() -> None:
    entries = plan("ppsspsss" + "s" * 14)
    when = WallTime((START + timedelta(days=30)).replace(tzinfo=None), "UTC")
    before, after = what_if_moved(entries, "row:2", when, NOW, MIX)
    assert (before.promo, before.posts, after.promo) == (3, 8, 2)
    assert moved_effect(before, after) == "promotion 38 % → 25 %"
    assert moved_effect(before, before) == ""
    assert what_if_moved(entries, "row:99", when, NOW) == (before, before)
