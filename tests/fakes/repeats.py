"""Fake repeats."""

from dataclasses import replace

from planner.domain.changes import Aggregate
from tests.fakes.state import demand
from tests.fakes.stores import FakeStore, found


class FakeRepeats(FakeStore):
    def get(self, repeat_id):
        return found(self._state.repeats, repeat_id)

    def all(self, client_id=None, *, ended=False):
        return [
            one
            for _, one in sorted(self._state.repeats.items())
            if client_id in (None, one.client_id)
            and (ended or not one.ended)
            and self._state.clients[one.client_id].archived_at is None
        ]

    def save(self, repeat):
        self._in.note(Aggregate.REPEAT, repeat.id)
        revision = self._in.check_revision(self._state.repeats, repeat)
        demand(repeat.client_id in self._state.clients, "client")
        saved = replace(repeat, revision=revision)
        self._state.repeats[repeat.id] = saved
        return saved
