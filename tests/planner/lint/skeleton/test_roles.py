"""Roles for a weekly rhythm: within every preset, and proved by linting it."""

from datetime import time
from fractions import Fraction
from itertools import pairwise

import pytest

from planner.domain.kinds import Kind
from planner.domain.slot import Slot
from planner.lint.profile import THIRDS, Profile
from planner.lint.profiles.layers import Layer, Level, Scope
from planner.lint.profiles.presets import NAMES, preset_named
from planner.lint.skeleton.proof import Whose, findings_of
from planner.lint.skeleton.quota import Target, most_promotions, shared_out, spread
from planner.lint.skeleton.roles import with_roles

TOO_FEW = {("70-20-10", 2)}
"""Targets of seven tenths and two tenths cannot be met by two posts a week."""


def week(count, *accounts):
    """So many slots spread over a week, on every account."""
    return [
        Slot(account_id=account, weekday=place * 7 // count, at=time(9 + place % 3))
        for place in range(count)
        for account in accounts or ("a",)
    ]


def profile(name):
    return Profile(name=name, layers=(preset_named(name).layer,))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("count", [2, 3, 5, 7, 10])
def test_a_skeleton_keeps_within_its_presets_mix(name, count):
    found = with_roles(week(count, "a", "b"), profile(name))
    assert [one.kind for one in found.slots if one.kind is None] == []
    mix = [one.code for one in findings_of(found.slots, profile(name), Whose()) if one.code.startswith("MIX")]
    assert (mix == []) == ((name, count) not in TOO_FEW)
    assert found.promotions <= count * found.limit


@pytest.mark.parametrize("count", range(2, 15))
def test_with_a_limit_of_a_third_nothing_at_all_is_found(count):
    assert with_roles(week(count), THIRDS).findings == ()


def test_three_slots_a_week_leave_no_promotion_every_week():
    assert with_roles(week(3), THIRDS).promotions == 0
    kinds = [Kind.PROMOTE, Kind.CONVERSE, Kind.STORY]
    forced = [
        Slot(account_id="a", weekday=day, at=time(9), kind=kind)
        for day, kind in zip((0, 2, 4), kinds, strict=True)
    ]
    assert "MIX001" in {one.code for one in findings_of(forced, THIRDS, Whose())}
    assert with_roles(week(4), THIRDS).promotions == 1


def test_slots_at_one_time_get_one_role_and_keep_their_accounts():
    slots = [*week(5, "a", "b"), Slot(account_id="c", weekday=0, at=time(9))]
    found = with_roles(slots, THIRDS)
    assert [one.key for one in found.slots] == [one.key for one in slots]
    assert found.a_week == 5
    for one in found.slots:
        twins = [other.kind for other in found.slots if (other.weekday, other.at) == (one.weekday, one.at)]
        assert set(twins) == {one.kind}


def test_one_slot_a_week_has_no_role():
    assert [one.kind for one in with_roles(week(1), THIRDS).slots] == [None]
    assert with_roles([], THIRDS).slots == ()


def test_numbers_of_the_client_count():
    own = Layer(
        who="client Rye",
        level=Level.CLIENT,
        place=Scope(client="Rye"),
        options={"MIX001": {"warn": Fraction(1, 10)}},
    )
    strict = Profile(layers=(*THIRDS.layers, own))
    assert with_roles(week(7), strict, Whose(key="r", name="Rye")).promotions == 0
    assert with_roles(week(7), strict, Whose(key="o", name="Other")).promotions == 2


def test_the_count_of_promotions_and_of_targets():
    assert most_promotions(7, Fraction(1, 3)) == 2
    assert most_promotions(2, Fraction(1, 3)) == 0
    counts = shared_out(10, 1, [Target(frozenset({Kind.COMMUNITY}), Fraction(1, 2))])
    assert sum(counts.values()) == 10
    assert counts[Kind.COMMUNITY] >= 5
    assert counts[Kind.CONVERSE] >= 1


def test_promotions_are_spread():
    order = spread({Kind.PROMOTE: 3, Kind.STORY: 3, Kind.CONVERSE: 3, Kind.TEACH: 3})
    places = [place for place, kind in enumerate(order) if kind is Kind.PROMOTE]
    assert [later - sooner for sooner, later in pairwise(places)] == [4, 4]
