"""One publication, delivered step by step.

Before a request leaves, its frozen form and an attempt are committed; for the post itself the state
SENDING is committed with them. Whatever happens between two commits, the rows tell what may have left:

- claimed, no publishing call written: nothing left, it is planned again;
- sending, the post's step not done: it may be out, so it is looked for before anything else;
- sending, the post's step done: it is out; what followed it is told in the note.
"""

import json
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from planner.connectors.connector import Connector, Json, StepPlan, StepResult
from planner.connectors.redact import cleaned
from planner.domain.errors import (
    ConnectorFault,
    EnvironmentFault,
    SecretsUnavailable,
    UserError,
)
from planner.domain.ids import MediaId
from planner.domain.journal import StepRole
from planner.domain.media import MediaItem, MediaUse
from planner.domain.publication import Publication, PublicationState
from planner.ports.http import Http
from planner.ports.services import Services
from planner.publishing.aftermath import Aftermath, sentence
from planner.publishing.credentials import credentials_of
from planner.publishing.faults import our_bug, unknown_end
from planner.publishing.job import Job, gather
from planner.publishing.lease import Lease, LeaseLost
from planner.publishing.steps import (
    DANGEROUS,
    Stopwatch,
    frozen_text,
    open_attempt,
    outdated,
    plan_steps,
    results,
    stored_frozen,
)

_log = logging.getLogger(__name__)
_FOLLOWING = frozenset({StepRole.PART, StepRole.COMMENT})

Call: TypeAlias = Callable[[Json], StepResult]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """What a delivery works with.

    Attributes:
        http: this delivery's own, cancelled when the publisher closes.
        settle: seconds until an unconfirmed one is looked for.
        lease_seconds: length of the lease.
    """

    services: Services
    connector: Connector
    http: Http
    settle: float
    lease_seconds: float


class Delivery:
    """Delivers one claimed publication; what a network did is told by rows, never raised."""

    def __init__(self, claimed: Publication, tools: Tools) -> None:
        self._claimed = claimed
        self._tools = tools
        self._plan = tools.services.plan
        self._clock = tools.services.clock
        self._connector = tools.connector
        self._lease = Lease(self._plan, claimed, tools.lease_seconds)
        self._after = Aftermath(self._plan, self._clock, self._lease, tools.settle)

    def run(self) -> None:
        """Deliver it as far as it goes; its row and journal say how far that was.

        Raises:
            SecretsUnavailable: the password store cannot be opened; it is planned again.
        """
        try:
            with self._lease:
                self._deliver()
        except LeaseLost:
            _log.warning("the lease on %s was lost to another publisher", self._claimed.id)

    def _deliver(self) -> None:
        job = self._start()
        try:
            credentials = credentials_of(self._tools.services, self._connector, job.account)
            read = self._tools.services.media.outgoing
            pictures: dict[MediaId, bytes] = {item.id: read(item) for item in job.media.values()}
            steps = self._connector.steps(job.rendered())
        except SecretsUnavailable as fault:
            self._after.wait(str(fault))
            raise
        except ConnectorFault as fault:
            self._after.end_before(job, fault)
            return
        except (EnvironmentFault, UserError) as fault:
            self._after.hold_for_picture(job, str(fault))
            return
        except Exception as error:  # noqa: BLE001 - one bad post must not stop the publisher
            _log.exception("a post could not be prepared")
            self._after.end_before(job, our_bug(error))
            return

        def read_media(use: MediaUse) -> tuple[MediaItem, bytes]:
            assert use.media_id is not None  # a missing picture held the post long before
            return job.media[use.media_id], pictures[use.media_id]

        def call(frozen: Json) -> StepResult:
            return cleaned(self._connector.send(self._tools.http, credentials, frozen, read_media))

        self._walk(job, steps, call)

    def _start(self) -> Job:
        """Read everything; forget the steps of an earlier try that certainly failed."""
        with self._plan.write() as unit:
            current = self._lease.current(unit)
            steps = unit.journal.steps(current.id)
            if outdated(steps, unit.journal.attempts(current.id), self._clock.now()):
                unit.journal.clear_steps(current.id)
            job = gather(unit, current)
            unit.commit()
        return job

    def _walk(self, job: Job, steps: Sequence[StepPlan], call: Call) -> None:
        """Do all steps in order; trouble after the post itself is told and never touches it."""
        with self._plan.write() as unit:
            plan_steps(unit, self._lease.current(unit), steps)
            unit.commit()
        trouble: list[str] = []
        thread_over = False
        for step in steps:
            with self._plan.read() as unit:
                stored = {one.ordinal: one for one in unit.journal.steps(job.publication.id)}
            done = results(stored.values())
            if step.ordinal in done or (thread_over and step.role is StepRole.PART):
                continue
            fault = self._do(job, step, stored_frozen(stored, step.ordinal), done, call)
            if fault is None:
                continue
            if step.role not in _FOLLOWING:
                return
            thread_over = thread_over or step.role is StepRole.PART
            trouble.append(sentence(step, steps, fault))
        self._after.finish(" ".join(trouble))

    def _do(
        self, job: Job, step: StepPlan, frozen: str, done: dict[int, StepResult], call: Call
    ) -> ConnectorFault | None:
        """Do one step; the fault that ended it, None when it is done."""
        try:
            frozen = frozen or self._freeze(job, step, done)
        except Exception as error:  # noqa: BLE001 - the same
            fault = error if isinstance(error, ConnectorFault) else our_bug(error)
            _log.warning("a step could not be prepared", exc_info=error)
            if step.role not in _FOLLOWING:
                self._after.end_before(job, fault)
            return fault
        with self._plan.write() as unit:
            current = self._lease.current(unit)
            if step.role is StepRole.ROOT:
                sending = replace(current, state=PublicationState.SENDING, tries=current.tries + 1)
                current = self._lease.save(unit, sending)
            attempt = open_attempt(unit, current, step, frozen, self._clock.now())
            unit.commit()
        watch = Stopwatch()
        try:
            result = call(json.loads(frozen))
        except ConnectorFault as error:
            fault = error
        except Exception as error:  # noqa: BLE001 - whatever it was, it may be out
            _log.exception("the connector failed in a way of its own")
            fault = unknown_end(error) if step.role in DANGEROUS else our_bug(error)
        else:
            self._after.done(step, attempt, result, watch.seconds())
            return None
        self._after.failed(job, step, attempt, fault, watch.seconds())
        return fault

    def _freeze(self, job: Job, step: StepPlan, done: dict[int, StepResult]) -> str:
        key = job.publication.client_key
        return frozen_text(
            self._connector.freeze(step, job.rendered(), job.account, key, done, self._clock.now())
        )
