"""The index that rules on similar words ask, and the posts they must look at again after an edit."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from planner.domain.entry import PlanEntry
from planner.lint.kept.posts import Kept, PostRules
from planner.lint.notes import ClientNotes
from planner.lint.twins import Twins


class Comparing:
    """One index for each client; made only when a rule that compares is on somewhere."""

    def __init__(self, rules: PostRules) -> None:
        self._rules = rules
        self._within = timedelta(days=rules.compared_days)
        self._twins: dict[str, Twins] = {}
        self._changed: list[Kept] = []
        self._partners: dict[tuple[str, str], None] = {}

    def load(self, posts: Iterable[Kept]) -> None:
        """Begin with these counted posts."""
        clients: dict[str, list[PlanEntry]] = {}
        for kept in posts:
            clients.setdefault(kept.entry.client_key, []).append(kept.entry)
        for client, entries in clients.items():
            self._twins[client] = Twins()
            self._twins[client].load(entries)

    def add(self, kept: Kept) -> None:
        """A counted post comes; those that are near it are looked at again."""
        twins = self._of(kept)
        twins.add(kept.entry)
        self._changed.append(kept)
        self._note(kept, twins)

    def remove(self, kept: Kept) -> None:
        """A counted post goes; those that were near it are looked at again."""
        twins = self._of(kept)
        self._note(kept, twins)
        twins.remove(kept.entry)
        if not len(twins):
            del self._twins[kept.entry.client_key]

    def touched(self, posts: Mapping[str, list[Kept]]) -> list[Kept]:
        """What came, and what is or was near something that came or went. Empties the list."""
        found = {id(kept): kept for kept in self._changed}
        for post, account in self._partners:
            found |= {id(kept): kept for kept in posts.get(post, ()) if kept.entry.account_key == account}
        self._changed.clear()
        self._partners.clear()
        return [kept for kept in found.values() if self._rules.judges(kept.entry)]

    def compare(self, kept: Kept, notes: ClientNotes, now: datetime) -> None:
        """What is said of a post beside others; nothing when none is near it."""
        twins = self._of(kept)
        if twins.near(kept.entry, self._within):
            self._rules.compare(kept, notes, now, twins)
        else:
            kept.compared = ()

    def twins(self, client: str) -> Twins | None:
        """The index of a client's posts; None: it has none."""
        return self._twins.get(client)

    def _note(self, kept: Kept, twins: Twins) -> None:
        for match in twins.near(kept.entry, self._within):
            self._partners[match.entry.post, match.entry.account_key] = None

    def _of(self, kept: Kept) -> Twins:
        return self._twins.setdefault(kept.entry.client_key, Twins())
