"""What the words in a status cell mean."""

import pytest

from planner.domain.post import Stage
from planner.domain.publication import PublicationState
from planner.exchange.planrow import Trouble
from planner.exchange.words import STATUS_OF, status_of


@pytest.mark.parametrize("cell", ["done by hand", "Posted by hand", "published", "history"])
def test_what_is_out_is_history(cell):
    assert status_of(cell) == (Stage.SCHEDULED, PublicationState.HISTORY)


@pytest.mark.parametrize("word", sorted(set(STATUS_OF.values())))
def test_every_word_that_is_written_is_read(word):
    assert not isinstance(status_of(word), Trouble)
