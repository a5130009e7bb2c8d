"""Every fault of a network says what a person can do who waits for the answer."""

from datetime import UTC, datetime

import pytest

from planner.domain.errors import NotSent, PlaceLost, Refused, SignInNeeded, Throttled, UploadsGone
from ui.shell.words import sentence

SOON = datetime(2026, 11, 22, 15, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("fault", "mend"),
    [
        (NotSent("X’s answer could not be read."), "Try again in a few minutes."),
        (UploadsGone("The pictures are gone."), "Try again in a few minutes."),
        (NotSent("kiln.example was not found. Check the address.", told=True), ""),
        (PlaceLost("Set it up again.", told=True), ""),
        (Throttled("X takes no more requests for now.", until=SOON), "Try again later."),
        (Refused("Too long."), ""),
        (SignInNeeded("Sign in again."), ""),
    ],
)
def test_what_is_told_besides(fault, mend):
    assert fault.mend == mend
    assert sentence(fault) == f"{fault} {mend}".strip()
