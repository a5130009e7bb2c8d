"""What lies on clients' places for media."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from planner.domain.hosted import HostedFile, HostedId
from planner.domain.ids import ClientId, PublicationId


class HostedStore(Protocol):
    """Files on places. Nothing here is noted as a change, and nothing goes with the records it refers to."""

    def get(self, file_id: HostedId) -> HostedFile | None:
        """The file; None once it is down."""
        ...

    def save(self, file: HostedFile) -> HostedFile:
        """Insert or update. Raises ChangedElsewhere: another publisher has it, or took it down."""
        ...

    def drop(self, file_id: HostedId) -> None:
        """It is down."""
        ...

    def due(self, now: datetime, limit: int) -> Sequence[HostedFile]:
        """Those to look at, the earliest first."""
        ...

    def of_publication(self, publication_id: PublicationId) -> Sequence[HostedFile]:
        """In the order they were noted."""
        ...

    def of_client(self, client_id: ClientId) -> Sequence[HostedFile]:
        """In the order they were noted, also of a client that is gone."""
        ...

    def failing(self, limit: int = 100) -> Sequence[HostedFile]:
        """Those that could not be taken down so far, the longest first."""
        ...
