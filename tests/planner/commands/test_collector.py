"""The collector rests while a command works, and runs again after it, however that ended."""

import gc

import pytest

from planner.commands._collector import collector_at_rest


@pytest.fixture(autouse=True)
def as_before():
    ran = gc.isenabled()
    yield
    (gc.enable if ran else gc.disable)()


def _rests_and_fails() -> None:
    with collector_at_rest():
        assert not gc.isenabled()
        raise ValueError("a fault")


def test_it_rests_inside_and_runs_again_after_a_fault():
    gc.enable()
    with pytest.raises(ValueError, match="a fault"):
        _rests_and_fails()
    assert gc.isenabled()


def test_where_it_rested_already_it_goes_on_resting():
    gc.disable()
    with collector_at_rest():
        assert not gc.isenabled()
    assert not gc.isenabled()
