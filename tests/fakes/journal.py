"""Fake store of steps, attempts and events."""

from dataclasses import replace

from planner.domain.changes import Aggregate
from tests.fakes.state import demand
from tests.fakes.stores import FakeStore


class FakeJournal(FakeStore):
    def _of(self, table, publication_id):
        return [row for _, row in sorted(table.items()) if row.publication_id == publication_id]

    def steps(self, publication_id):
        return self._of(self._state.steps, publication_id)

    def put_step(self, step):
        self._note(step)
        self._state.steps[step.publication_id, step.ordinal] = step

    def clear_steps(self, publication_id):
        self._in.note(Aggregate.PUBLICATION, publication_id)
        for step in self.steps(publication_id):
            del self._state.steps[step.publication_id, step.ordinal]

    def attempts(self, publication_id):
        return self._of(self._state.attempts, publication_id)

    def open_attempt(self, attempt):
        self._note(attempt)
        self._state.attempts[attempt.id] = attempt

    def close_attempt(self, attempt):
        self._note(attempt)
        stored = self._state.attempts.get(attempt.id)
        if attempt.outcome is None:
            raise ValueError("an attempt is closed with an outcome")
        if stored is None or stored.outcome is not None:
            raise ValueError(f"attempt {attempt.id} was never opened or is closed already")
        self._state.attempts[attempt.id] = replace(
            stored,
            outcome=attempt.outcome,
            status=attempt.status,
            answer=attempt.answer,
            detail=attempt.detail,
            seconds=attempt.seconds,
        )

    def events(self, publication_id):
        return self._of(self._state.events, publication_id)

    def add_events(self, events):
        for event in events:
            self.add_event(event)

    def add_event(self, event):
        self._note(event)
        self._state.events[event.id] = event

    def _note(self, row):
        self._in.note(Aggregate.PUBLICATION, row.publication_id)
        demand(row.publication_id in self._state.publications, "publication")
