"""What of threads waits for the person's word."""

from collections.abc import Sequence

from planner.domain.ids import ClientId
from planner.domain.publication import ON_REQUEST, Publication
from planner.ports.unit_of_work import UnitOfWork

_MOST = 1000


def rests_asked(unit: UnitOfWork, client_id: ClientId | None = None) -> Sequence[Publication]:
    """What is out and of which a pause kept the rest back until the person says so; of one client, None: of all."""
    found = unit.publications.follow_ups(ON_REQUEST, _MOST)
    return [one for one in found if one.asks_for_rest and client_id in {None, one.client_id}]
