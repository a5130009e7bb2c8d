"""What a filter lets through, and what is kept of it."""

import pytest

from planner.domain.kinds import Kind
from planner.domain.publication import PublicationState
from tests.ui.calendar.rows import rows
from ui.views.calendar.filtering.rule import ALL, NO_KIND, Filter, Standing, filter_from, standing_of
from ui.views.calendar.state import ChipState, chips_of

P = PublicationState


def chip(**options):
    words = options.pop("words", "Weekend bake list")
    networks = options.pop("networks", ("instagram", "facebook"))
    (found,) = chips_of(rows("a", "2026-10-14 18:30", words, networks, **options), "Europe/London")
    return found


def only(**parts):
    return Filter(**{part: value if part == "words" else frozenset(value) for part, value in parts.items()})


@pytest.mark.parametrize(
    ("wanted", "passes"),
    [
        (only(), True),
        (only(standings={Standing.SCHEDULED}), True),
        (only(standings={Standing.DRAFT, Standing.OUT}), False),
        (only(kinds={"promote", "story"}), True),
        (only(kinds={NO_KIND}), False),
        (only(networks={"facebook"}), True),
        (only(networks={"bluesky"}), False),
        (only(accounts={"bakery-instagram"}), True),
        (only(accounts={"bakery-bluesky"}), False),
        (only(only={"a"}), True),
        (only(only={"b"}), False),
        (only(kinds={"promote"}, networks={"bluesky"}), False),
        (only(campaigns={"Autumn"}), False),
        (only(offers={""}), True),
    ],
)
def test_all_parts_must_hold_and_in_each_any_choice_will_do(wanted, passes):
    assert wanted.passes(chip()) is passes


def test_a_post_without_a_kind_has_a_choice_of_its_own():
    assert only(kinds={NO_KIND}).passes(chip(kind=None))
    assert not only(kinds={Kind.PROMOTE}).passes(chip(kind=None))


def test_each_state_that_is_shown_is_one_of_four():
    assert {state for state in ChipState if standing_of(state) is None} == {ChipState.CANCELLED}
    assert standing_of(ChipState.MISSED) is Standing.WAITING


def test_what_is_kept_comes_back_but_for_what_was_picked():
    wanted = only(kinds={"promote"}, networks={"x", "bluesky"}, words="bread", only={"a"})
    assert wanted.active == 4
    assert filter_from(wanted.kept()) == only(kinds={"promote"}, networks={"x", "bluesky"}, words="bread")
    assert ALL.kept() == ""
    assert filter_from("") == ALL


@pytest.mark.parametrize("broken", ["{", "[]", '{"kinds": 3, "words": []}', '{"kinds": [3]}', "null"])
def test_what_cannot_be_read_filters_nothing(broken):
    assert filter_from(broken) == ALL


def test_a_choice_is_switched():
    once = ALL.turned("kinds", "story")
    assert once.kinds == {"story"}
    assert once.turned("kinds", "story") == ALL
