"""Fake files on places for media."""

from dataclasses import replace

from planner.domain.errors import ChangedElsewhere
from tests.fakes.stores import FakeStore


class FakeHosted(FakeStore):
    def get(self, file_id):
        return self._state.hosted.get(file_id)

    def save(self, file):
        self._in.demand_writing()
        known = self._state.hosted.get(file.id)
        if (known.revision if known else 0) != file.revision:
            raise ChangedElsewhere("This was changed somewhere else meanwhile.")
        saved = replace(file, revision=file.revision + 1)
        self._state.hosted[file.id] = saved
        return saved

    def drop(self, file_id):
        self._in.demand_writing()
        self._state.hosted.pop(file_id, None)

    def due(self, now, limit):
        due = [one for one in self._state.hosted.values() if one.due_at <= now]
        return sorted(due, key=lambda one: (one.due_at, one.id))[:limit]

    def of_publication(self, publication_id):
        return self._where(lambda one: one.publication_id == publication_id)

    def of_client(self, client_id):
        return self._where(lambda one: one.client_id == client_id)

    def failing(self, limit=100):
        found = self._where(lambda one: one.failing_since is not None)
        return sorted(found, key=lambda one: one.failing_since)[:limit]

    def _where(self, wanted):
        return [one for _, one in sorted(self._state.hosted.items()) if wanted(one)]
