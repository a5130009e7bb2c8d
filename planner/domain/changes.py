"""What a write changed, so that each view refreshes only if it is concerned."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Aggregate(StrEnum):
    """The kinds of record that change on their own."""

    CLIENT = "client"
    ACCOUNT = "account"
    POST = "post"
    PUBLICATION = "publication"
    MEDIA = "media"
    SUPPRESSION = "suppression"
    SETTING = "setting"
    REPLY_BLOCK = "reply block"
    REPEAT = "repeat"
    SNIPPET = "snippet"
    SLOT = "slot"  # the id is its client's: a weekly rhythm changes as one


class Change(NamedTuple):
    """One changed record; ``aggregate`` and its id."""

    aggregate: Aggregate
    id: str


@dataclass(frozen=True, slots=True)
class Changes:
    """All that one commit changed. ``sequence``: its number in the ``change`` table, 0 when nothing."""

    rows: tuple[Change, ...] = ()
    sequence: int = 0

    def touches(self, *aggregates: Aggregate) -> bool:
        """Whether any record of one of ``aggregates`` is among the changes."""
        return any(row.aggregate in aggregates for row in self.rows)

    def ids(self, aggregate: Aggregate) -> frozenset[str]:
        """The ids of the changed records of one aggregate."""
        return frozenset(row.id for row in self.rows if row.aggregate is aggregate)
