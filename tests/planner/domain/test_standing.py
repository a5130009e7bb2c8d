"""Every state and reason has a word for people, one of its own."""

import pytest

from planner.domain.account import AccountState
from planner.domain.journal import Outcome
from planner.domain.publication import HeldReason, PublicationState
from planner.domain.standing import account_word, outcome_word, reason_word, state_word

WAYS = (
    (PublicationState, state_word),
    (HeldReason, reason_word),
    (Outcome, outcome_word),
    (AccountState, account_word),
)


@pytest.mark.parametrize(("kind", "word"), WAYS)
def test_each_has_its_own_word(kind, word):
    said = [word(one) for one in kind]
    assert all(said)
    assert len(set(said)) == len(said)
