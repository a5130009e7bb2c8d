"""An in-memory plan that keeps the contract of the stores: quick enough for every test.

    plan = FakePlan(clock)
    with plan.write() as unit:
        unit.clients.save(client)
        unit.commit()

Leases run by ``clock``, which stands for the database's clock.
"""

import threading
from contextlib import contextmanager
from functools import cached_property

from planner.domain.changes import Changes
from planner.domain.errors import EnvironmentFault
from planner.ports.clock import Clock, SystemClock
from tests.fakes.agents import FakeAgents
from tests.fakes.hosted import FakeHosted
from tests.fakes.journal import FakeJournal
from tests.fakes.publications import FakePublications
from tests.fakes.queries import FakeCalendar, FakeLint
from tests.fakes.repeats import FakeRepeats
from tests.fakes.replies import FakeReplyBlocks
from tests.fakes.search import FakeSearch
from tests.fakes.slots import FakeSlots
from tests.fakes.state import Inside, State
from tests.fakes.stores import (
    FakeAccounts,
    FakeClients,
    FakeMediaRows,
    FakePosts,
    FakeSettings,
    FakeSuppressions,
)
from tests.fakes.timetable import FakeTimetable
from tests.fakes.writing import FakeSnippets, FakeVersions


class FakePlan:
    """``planner.ports.unit_of_work.Plan`` in memory."""

    def __init__(self, clock: Clock | None = None) -> None:
        self._clock = clock or SystemClock()
        self._state = State()
        self._log = []
        self._turn = threading.Lock()
        self._writing = None
        self.closed = False
        self.fault: Exception | None = None  # set it, and every unit of work fails with it

    @contextmanager
    def read(self):
        self._check()
        yield FakeUnitOfWork(self, Inside(self._state, self._clock.now, writes=False))

    glance = read

    @contextmanager
    def write(self):
        self._check()
        if self._writing == threading.get_ident():
            raise RuntimeError("a writing unit of work inside another one would wait for itself")
        if not self._turn.acquire(timeout=15):
            raise EnvironmentFault("Parley is still writing something else. Try again in a moment.")
        try:
            self._writing = threading.get_ident()
            yield FakeUnitOfWork(self, Inside(self._state.copy(), self._clock.now, writes=True))
        finally:
            self._writing = None
            self._turn.release()

    def under_lease(self):
        return self

    def changes_since(self, sequence):
        rows = {row: None for number, row in self._log if number > sequence}
        return Changes(tuple(rows), self._log[-1][0] if rows else sequence)

    def newest_change(self):
        return self._log[-1][0] if self._log else 0

    def close(self):
        self.closed = True

    def _check(self):
        if self.fault is not None:
            raise self.fault

    def _commit(self, inside: Inside) -> Changes:
        rows = tuple(inside.changed)
        self._state = inside.state
        inside.state = self._state.copy()
        inside.changed = {}
        number = self._log[-1][0] if self._log else 0
        self._log += [(number + offset, row) for offset, row in enumerate(rows, start=1)]
        return Changes(rows, self._log[-1][0] if rows else 0)


class FakeUnitOfWork:
    """``planner.ports.unit_of_work.UnitOfWork`` in memory."""

    def __init__(self, plan: FakePlan, inside: Inside) -> None:
        self._plan = plan
        self._in = inside

    @cached_property
    def clients(self):
        return FakeClients(self._in)

    @cached_property
    def accounts(self):
        return FakeAccounts(self._in)

    @cached_property
    def posts(self):
        return FakePosts(self._in)

    @cached_property
    def timetable(self):
        return FakeTimetable(self._in)

    @cached_property
    def publications(self):
        return FakePublications(self._in)

    @cached_property
    def journal(self):
        return FakeJournal(self._in)

    @cached_property
    def agents(self):
        return FakeAgents(self._in)

    @cached_property
    def hosted(self):
        return FakeHosted(self._in)

    @cached_property
    def media(self):
        return FakeMediaRows(self._in)

    @cached_property
    def suppressions(self):
        return FakeSuppressions(self._in)

    @cached_property
    def reply_blocks(self):
        return FakeReplyBlocks(self._in)

    @cached_property
    def versions(self):
        return FakeVersions(self._in)

    @cached_property
    def snippets(self):
        return FakeSnippets(self._in)

    @cached_property
    def slots(self):
        return FakeSlots(self._in)

    @cached_property
    def repeats(self):
        return FakeRepeats(self._in)

    @cached_property
    def settings(self):
        return FakeSettings(self._in)

    @cached_property
    def calendar(self):
        return FakeCalendar(self._in)

    @cached_property
    def lint(self):
        return FakeLint(self._in)

    @cached_property
    def search(self):
        return FakeSearch(self._in)

    def commit(self):
        self._in.demand_writing()
        return self._plan._commit(self._in)
