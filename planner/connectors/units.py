"""What a developer's project has used of its day, on networks that give each one so many units."""

from datetime import date, datetime
from typing import Protocol


class Units(Protocol):
    """Counted for all who work on a plan, whichever account of the project they ask for."""

    def now(self) -> datetime:
        """Aware UTC."""
        ...

    def used(self, project: str, day: date) -> int:
        """Units used so far on ``day``, which begins where the network says."""
        ...

    def use(self, project: str, day: date, units: int) -> None:
        """Count so many; below 0 takes back. Raises NotSent: it could not be written down, so nothing may be sent."""
        ...
