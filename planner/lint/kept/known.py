"""What is known of the clients while a plan changes: given, or told by the entries themselves."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from planner.domain.entry import PlanEntry
from planner.lint.notes import NOBODY, ClientNotes, notes_from, together


class Known:
    """Notes by client key; those that come from entries follow them without a walk."""

    def __init__(self) -> None:
        self.notes: Mapping[str, ClientNotes] = {}
        self._given = True
        self._names: Counter[tuple[str, str]] = Counter()
        self._handles: Counter[tuple[str, str, str]] = Counter()

    def of(self, client: str) -> ClientNotes:
        """What is known of one client."""
        return self.notes.get(client, NOBODY)

    def become(
        self, posts: Mapping[str, Sequence[PlanEntry]], notes: Mapping[str, ClientNotes] | None
    ) -> bool:
        """Take over what is known; whether it is something else than before."""
        before = self.notes
        self._given = notes is not None
        self._names.clear()
        self._handles.clear()
        if notes is None:
            entries = [entry for group in posts.values() for entry in group]
            self._count(entries, 1)
            notes = notes_from(entries)
        self.notes = dict(notes)
        return self.notes != before

    def change(self, old: Iterable[PlanEntry], new: Iterable[PlanEntry]) -> bool:
        """Take note of entries that went and came; whether something else is known by that."""
        if self._given:
            return False
        before = self._faces()
        self._count(old, -1)
        self._count(new, 1)
        self._names += Counter()  # drops what is not there any more
        self._handles += Counter()
        if self._faces() == before:
            return False
        names: dict[str, str] = {}
        for key, name in self._names:
            names.setdefault(key, name)
        handles: dict[str, list[tuple[str, str]]] = {}
        for key, network, account in self._handles:
            handles.setdefault(key, []).append((network, account))
        self.notes = together(
            ClientNotes(key=key, name=name, handles=tuple(sorted(handles.get(key, ()))))
            for key, name in names.items()
        )
        return True

    def _faces(self) -> tuple[frozenset[tuple[str, str]], frozenset[tuple[str, str, str]]]:
        return frozenset(self._names), frozenset(self._handles)

    def _count(self, entries: Iterable[PlanEntry], by: int) -> None:
        for entry in entries:
            self._names[entry.client_key, entry.client] += by
            if entry.network and entry.account:
                self._handles[entry.client_key, entry.network, entry.account] += by
