"""Every fault on every network: what Parley believes, compared with what the server has."""

import pytest

from planner.domain.publication import PublicationState as S
from tests.real.wire.faults import WRONG
from tests.real.wire.stand import publishes


def test_without_a_fault_it_is_out_once(stand):
    marker = stand.post(pictures=1)
    assert stand.deliver().state is S.PUBLISHED
    assert stand.on_server(marker) == 1


@pytest.mark.parametrize("wrong", WRONG, ids=lambda wrong: wrong.name)
def test_whatever_goes_wrong_it_is_out_once(stand, wrong):
    marker = stand.post()
    stand.patience = wrong.patience or stand.patience
    stand.wire.order(publishes(marker), wrong.fault)
    begun = stand.clock.now()

    tried = stand.deliver()
    assert stand.outcomes == [wrong.outcome]
    assert tried.state is wrong.state
    assert stand.on_server(marker) == (1 if wrong.there else 0)
    if wrong.wait:
        assert tried.not_before >= begun + wrong.wait

    stand.ends_well(marker)
