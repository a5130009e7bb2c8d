"""Finding posts by what is in them."""

from collections.abc import Sequence
from typing import Protocol

from planner.domain.ids import ClientId


class SearchQueries(Protocol):
    """Reads over all posts of the plan. Posts in the bin and those of archived clients are always left out."""

    def campaigns(self, client_id: ClientId | None = None) -> Sequence[str]:
        """The campaigns that posts name, each once, in the order of their names."""
        ...

    def offers(self, client_id: ClientId | None = None) -> Sequence[str]:
        """The offers that posts name, each once, in the order of their names."""
        ...
