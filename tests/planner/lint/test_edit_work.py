"""What an edit costs, counted and not timed: the same in a plan of any length."""

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.entry import PlanEntry
from planner.domain.kinds import Kind
from planner.domain.times import wall_at
from planner.lint.engine import Linter
from planner.lint.kept.line import Line
from planner.lint.units import Item
from tests.planner.lint.plans import START, entry

KINDS = "stcspsts?cspst!s"
ACCOUNTS = ("instagram", "mastodon")
SHORT, LONG = 320, 3_200
NOW = START - timedelta(hours=1)
MORE = 1.015  # bisections among findings go a step or two further


def long_plan(posts: int, kinds: str = KINDS, hours: int = 12) -> list[PlanEntry]:
    """Posts of two accounts, one a day on each; what surrounds one in the middle is alike in plans of any length."""
    return [
        entry(
            number,
            START + timedelta(hours=hours * number),
            kinds[number % len(kinds)],
            account=ACCOUNTS[number % 2],
        )
        for number in range(posts)
    ]


def told_otherwise(post: PlanEntry) -> PlanEntry:
    return replace(post, text=f"{post.text} Order now, it is 20 % off.")


def of_another_kind(post: PlanEntry) -> PlanEntry:
    return replace(post, kind=Kind.CONVERSE)


def moved(post: PlanEntry) -> PlanEntry:
    at = post.instant + timedelta(days=10, hours=3)
    return replace(post, instant=at, when=wall_at(at, "UTC"))


def gone(_: PlanEntry) -> None:
    return None


def work(change: Callable[[], object]) -> int:
    """How many functions are called, those written in C among them."""
    calls = 0

    def count(_frame, event: str, _argument) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    sys.setprofile(count)
    try:
        change()
    finally:
        sys.setprofile(None)
    return calls


def work_of(edit: Callable[[PlanEntry], PlanEntry | None], plan: list[PlanEntry]) -> int:
    post = plan[len(plan) // 2]
    after = edit(post)
    linter = Linter()
    linter.lint(plan, NOW)
    for _ in range(2):  # what days and texts are called is worked out once
        linter.update({post.post: [after] if after else []}, NOW)
        linter.update({post.post: [post]}, NOW)
    return work(lambda: linter.update({post.post: [after] if after else []}, NOW))


@pytest.mark.parametrize("edit", [told_otherwise, of_another_kind, moved, gone])
def test_an_edit_is_the_same_work_in_a_plan_of_any_length(edit) -> None:
    short, long = work_of(edit, long_plan(SHORT)), work_of(edit, long_plan(LONG))
    assert short > 500
    assert long <= MORE * short


@pytest.mark.parametrize("kinds", ["s", "?"])
def test_in_a_run_as_long_as_the_plan_an_edit_walks_no_further(kinds) -> None:
    """Nobody is ever asked anything, or no post says its kind; that a finding names every post is no call a post."""
    short, long = (work_of(told_otherwise, long_plan(posts, kinds, hours=24)) for posts in (SHORT, LONG))
    assert short > 500
    assert long <= 1.1 * short


def test_the_first_edit_of_a_long_plan_is_no_dearer() -> None:
    counted = []
    for plan in (long_plan(SHORT), long_plan(SHORT), long_plan(LONG)):  # the very first one loads word lists
        linter, post = Linter(), plan[len(plan) // 2]
        linter.lint(plan, NOW)
        linter.prepare()
        change = {post.post: [told_otherwise(post)]}
        counted.append(work(lambda linter=linter, change=change: linter.update(change, NOW)))
    assert counted[2] <= 1.1 * counted[1]


class Moves:
    """Notes what a line tells those who stand beside it."""

    def __init__(self) -> None:
        self.told: list[tuple[str, int]] = []

    def insert(self, index: int) -> None:
        self.told.append(("insert", index))

    def delete(self, index: int) -> None:
        self.told.append(("delete", index))


def test_new_words_of_a_post_move_nothing() -> None:
    plan = long_plan(20)
    items = [Item(one) for one in plan]
    line, moves, new = Line(items), Moves(), Item(told_otherwise(plan[7]))
    line.exchange([items[7]], [new], moves)
    assert moves.told == []
    assert line.items == [*items[:7], new, *items[8:]]


def test_posts_that_come_and_go_are_told_beside_the_line() -> None:
    plan = long_plan(20)
    items = [Item(one) for one in plan]
    line, moves = Line(items[1:]), Moves()
    line.exchange([items[7]], [items[0]], moves)
    assert moves.told == [("delete", 6), ("insert", 0)]
    assert line.items == [*items[:7], *items[8:]]
    assert line.before(plan[8].instant) == 7
    assert line.through(plan[8].instant) == 8


def test_posts_at_one_place_stand_in_for_each_other_once() -> None:
    twin = long_plan(3)
    items = [Item(twin[1]), Item(twin[1]), Item(twin[2])]
    line, moves, new = Line(items), Moves(), Item(twin[1])
    line.exchange(items[:2], [new], moves)
    assert line.items == [new, items[2]]
    assert [what for what, _ in moves.told] == ["delete"]
