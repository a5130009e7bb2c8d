"""Going through what others said, newest first, back to a mark: a time and the ids that were heard at it.

Meta counts in seconds, and says no more than once that something is new: what came in the mark's own second is told
apart by its id.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from planner.connectors.connector import Credentials
from planner.connectors.conversing import Heard, Remark, in_time
from planner.connectors.fields import at, iso, list_at, moment_at, text_at
from planner.connectors.meta import graph
from planner.connectors.meta.graph import Door
from planner.domain.errors import NotSent
from planner.languages import tr
from planner.ports.http import Http

_MOST_PAGES = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Up to where was heard. ``moment``: aware UTC, None for the beginning. ``ids``: heard at that very second."""

    moment: datetime | None = None
    ids: frozenset[str] = frozenset()

    @classmethod
    def read(cls, since: str) -> "Mark":
        """From its opaque words; those that cannot be read are the beginning."""
        moment, _, ids = since.partition(" ")
        return cls(moment=moment_at({"at": moment}, "at"), ids=frozenset(ids.split()))

    def is_new(self, when: datetime | None, remote_id: str) -> bool:
        """Whether something was not heard yet."""
        if when is None or self.moment is None:
            return True
        return when > self.moment or (when == self.moment and remote_id not in self.ids)

    def heard(self, remarks: Iterable[Remark | None]) -> Heard:
        """What is new of it, and the mark after it."""
        found = in_time(one for one in remarks if one is not None and self.is_new(one.when, one.id))
        if not found:
            return Heard(remarks=(), mark=self.words())
        newest = found[-1].when
        ids = {one.id for one in found if one.when == newest} | (self.ids if newest == self.moment else set())
        return Heard(remarks=found, mark=Mark(moment=newest, ids=frozenset(ids)).words())

    def words(self) -> str:
        """To be kept."""
        return " ".join([iso(self.moment), *sorted(self.ids)]) if self.moment else ""


def listed(
    http: Http,
    credentials: Credentials,
    door: Door,
    path: str,
    params: Mapping[str, str],
) -> Mapping[str, object]:
    """A page of a list as Graph gives it. Raises as the door's table says, NotSent without a list."""
    found = graph.found(http, credentials, door, path, params)
    if not isinstance(at(found, "data"), list):
        raise NotSent(tr("{who}’s answer could not be read.", who=door.who), detail="no list in the answer")
    return found


def back_to(
    mark: Mark,
    page: Mapping[str, object],
    when: str,
    more: Callable[[str], Mapping[str, object]],
) -> list[object]:
    """The entries of a page and of those after it, until one is full of what was heard already.

    Args:
        mark: up to where was heard; the beginning takes this page alone.
        page: the newest entries.
        when: the field with their time.
        more: gives the page after a cursor.
    """
    found = list(list_at(page, "data"))
    for _ in range(_MOST_PAGES if mark.moment else 0):
        after = text_at(page, "paging", "cursors", "after") if text_at(page, "paging", "next") else ""
        entries = list_at(page, "data")
        new = [mark.is_new(moment_at(one, when), text_at(one, "id")) for one in entries]
        if not after or not all(new):
            break
        page = more(after)
        found += list_at(page, "data")
    return found
