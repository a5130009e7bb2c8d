"""Finding posts by what is in them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from planner.domain.entry import CalendarRow
from planner.domain.ids import ClientId, PostId
from planner.domain.post import Post


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A post that was found.

    Attributes:
        client: the name. rows: as the calendar shows it, in order of time; none for an idea.
    """

    post: Post
    client: str
    rows: tuple[CalendarRow, ...] = ()


class Matching(Protocol):
    """The one question to the search that a glance answers."""

    def matching(self, words: str, client_id: ClientId | None = None) -> frozenset[PostId]:
        """The posts in which every word begins one of theirs (see ``planner.domain.searching``).

        Posts in the bin are left out. No input is an error; without anything to look for nothing is found.
        """
        ...


class SearchQueries(Matching, Protocol):
    """Reads over all posts of the plan. Posts in the bin and those of archived clients are always left out."""

    def find(
        self, words: str, now: datetime, client_id: ClientId | None = None, *, limit: int = 30
    ) -> Sequence[Found]:
        """At most ``limit`` posts that match, those nearest to ``now`` first, ideas last.

        What very many posts match is answered out of the newest of them, so that it takes no longer in a plan of
        100,000 than in one of 1,000.
        """
        ...

    def campaigns(self, client_id: ClientId | None = None) -> Sequence[str]:
        """The campaigns that posts name, each once, in the order of their names."""
        ...

    def offers(self, client_id: ClientId | None = None) -> Sequence[str]:
        """The offers that posts name, each once, in the order of their names."""
        ...
