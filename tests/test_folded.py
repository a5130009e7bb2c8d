"""What is folded into one test says as much as the many did."""

import inspect

import pytest

from planner.domain import hidden
from tests.folded import each


def test_every_case_runs_and_those_that_fail_are_named():
    ran = []

    @each("number, word", [(1, "one"), pytest.param(2, "two", id="the second"), (3, "three")])
    def test(kept, number, word):
        ran.append((kept, number, word))
        with pytest.raises(ValueError, match="no"):
            raise ValueError("no" if number == 1 else "yes")

    assert list(inspect.signature(test).parameters) == ["kept"]
    with pytest.raises(BaseExceptionGroup) as told:
        test(kept="a fixture")
    assert ran == [("a fixture", 1, "one"), ("a fixture", 2, "two"), ("a fixture", 3, "three")]
    assert told.value.message == "2 of 3 cases: the second; 3: (3, 'three')"
    assert [type(one) for one in told.value.exceptions] == [AssertionError, AssertionError]


def test_a_case_that_never_raises_what_it_should_has_failed():
    @each("number", [1, 2], ids=["one", "two"])
    def test(number):
        with pytest.raises(ValueError, match="two"):
            int("two" if number == 2 else "1")

    with pytest.raises(BaseExceptionGroup, match="1 of 2 cases: one"):
        test()


def test_what_was_a_secret_in_one_case_is_none_in_the_next():
    seen = []

    @each("number", range(2), ids=str)
    def test(number):
        seen.append(hidden.hide("oats-and-honey"))
        hidden.remember(["oats-and-honey"])

    test()
    assert seen == ["oats-and-honey", "oats-and-honey"]


def test_a_case_that_is_skipped_is_not_passed_over_in_silence():
    @each("number", [1], ids=["one"])
    def test(number):
        pytest.skip("not here")

    with pytest.raises(BaseExceptionGroup, match="1 of 1 cases: one"):
        test()


def test_without_a_case_there_is_no_test():
    with pytest.raises(AssertionError, match="no case"):
        each("number", [])
