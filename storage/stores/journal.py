"""The journal of publications."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Table, bindparam, delete, select, update
from sqlalchemy.exc import IntegrityError

from planner.domain.changes import Aggregate
from planner.domain.ids import PublicationId
from planner.domain.journal import Attempt, Event, Outcome, Step, StepRole, StepState
from storage.stores.base import Store, columns, inserted, integrity_error, plain
from storage.stores.bulk import insert_records
from storage.stores.prepared import Prepared
from storage.tables.journal import ATTEMPT, EVENT, STEP

_STEPS = Prepared(select(STEP).where(STEP.c.publication_id == bindparam("of")).order_by(STEP.c.ordinal))
_ATTEMPTS = Prepared(
    select(ATTEMPT).where(ATTEMPT.c.publication_id == bindparam("of")).order_by(ATTEMPT.c.id)
)
_OPEN = Prepared(update(ATTEMPT).where(ATTEMPT.c.id == bindparam("the_id"), ATTEMPT.c.outcome.is_(None)))


class Journal(Store):
    """``planner.ports.publications.JournalStore``."""

    def steps(self, publication_id: PublicationId) -> Sequence[Step]:
        """The steps in order."""
        return [
            Step(
                role=StepRole(row.role),
                state=StepState(row.state),
                **columns(row, "role", "state"),
            )
            for row in _STEPS.rows(self._connection, {"of": publication_id})
        ]

    def put_step(self, step: Step) -> None:
        """Insert or replace the step (publication, ordinal)."""
        values = plain(step) | {"role": step.role.value, "state": step.state.value}
        self._in.note(Aggregate.PUBLICATION, step.publication_id)
        try:
            self._put(STEP, ("publication_id", "ordinal"), values)
        except IntegrityError as error:
            raise integrity_error(error, Aggregate.PUBLICATION, step.publication_id) from error

    def clear_steps(self, publication_id: PublicationId) -> None:
        """Forget the steps: they are planned anew. Attempts stay."""
        self._in.note(Aggregate.PUBLICATION, publication_id)
        self._connection.execute(delete(STEP).where(STEP.c.publication_id == publication_id))

    def attempts(self, publication_id: PublicationId) -> Sequence[Attempt]:
        """Every attempt, the oldest first."""
        return [_attempt(row) for row in _ATTEMPTS.rows(self._connection, {"of": publication_id})]

    def open_attempt(self, attempt: Attempt) -> None:
        """Write the attempt down before its request leaves."""
        values = plain(attempt) | {
            "outcome": None if attempt.outcome is None else attempt.outcome.value,
            "role": None if attempt.role is None else attempt.role.value,
        }
        self._insert(ATTEMPT, attempt.publication_id, values)

    def close_attempt(self, attempt: Attempt) -> None:
        """Write outcome, answer, detail and duration, once.

        Raises:
            ValueError: the attempt was never opened, is closed already, or has no outcome.
        """
        self._in.demand_writing()
        if attempt.outcome is None:
            raise ValueError("an attempt is closed with an outcome")
        told = {
            "the_id": attempt.id,
            "outcome": attempt.outcome.value,
            "status": attempt.status,
            "answer": attempt.answer,
            "detail": attempt.detail,
            "seconds": attempt.seconds,
        }
        if not _OPEN.run(self._connection, told):
            raise ValueError(f"attempt {attempt.id} was never opened or is closed already")
        self._in.note(Aggregate.PUBLICATION, attempt.publication_id)

    def events(self, publication_id: PublicationId) -> Sequence[Event]:
        """The story, the oldest line first."""
        query = select(EVENT).where(EVENT.c.publication_id == publication_id)
        return [Event(**columns(row)) for row in self._connection.execute(query.order_by(EVENT.c.id))]

    def add_event(self, event: Event) -> None:
        """Add a line."""
        self._insert(EVENT, event.publication_id, plain(event))

    def add_events(self, events: Sequence[Event]) -> None:
        """Add lines of several publications together. Raises ValueError: one is not in the plan."""
        if not events:
            return
        self._in.note(Aggregate.PUBLICATION, *(event.publication_id for event in events))
        try:
            insert_records(self._connection, EVENT, events)
        except IntegrityError as error:
            raise integrity_error(error, Aggregate.PUBLICATION, events[0].publication_id) from error

    def _insert(self, table: Table, publication_id: PublicationId, values: dict[str, Any]) -> None:
        self._in.note(Aggregate.PUBLICATION, publication_id)
        try:
            inserted(table).run(self._connection, values)
        except IntegrityError as error:
            raise integrity_error(error, Aggregate.PUBLICATION, publication_id) from error


def _attempt(row: Any) -> Attempt:
    outcome = None if row.outcome is None else Outcome(row.outcome)
    role = None if row.role is None else StepRole(row.role)
    return Attempt(outcome=outcome, role=role, **columns(row, "outcome", "role"))
