"""What a place for media says when it takes nothing: wrong keys, or a wrong clock on this side."""

from dataclasses import replace

import pytest

from planner.connectors.hosting.faults import raise_fault
from planner.domain.errors import NotSent, SignInNeeded
from tests.fakes.http import AT, answer

FAR = "Sun, 22 Nov 2026 09:00:00 GMT"


@pytest.mark.parametrize(
    "date", ["", "soon", AT.strftime("%a, %d %b %Y %H:%M:%S GMT"), "Sun, 22 Nov 2026 09:00:00"]
)
def test_keys_that_are_not_accepted(date):
    with pytest.raises(SignInNeeded, match="does not accept its keys"):
        raise_fault(told(date), "shop")


@pytest.mark.parametrize("date", [FAR, "Mon, 01 Jan 2001 00:00:00 GMT"])
def test_a_clock_that_stands_far_off_is_named_before_the_keys(date):
    with pytest.raises(NotSent, match="clock is more than a quarter of an hour off that of shop") as fault:
        raise_fault(told(date), "shop")
    assert fault.value.mend == ""


def told(date):
    return replace(answer(403, None, date=date), received_at=AT)
