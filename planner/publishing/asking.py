"""One request about a post that is out already, written down before it leaves and closed with how it ended.

Repeating such a request is harmless on every network, so an uncertain end is settled by looking: at once, and
before it is asked for again. No lease is taken: two windows that ask at once do no harm, and one waits.
"""

import json
import logging
import os
import platform
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from planner.connectors.connector import Connector, Credentials, Json, StepResult
from planner.connectors.fields import text_at
from planner.connectors.redact import cleaned
from planner.domain.errors import (
    ConnectorFault,
    Locked,
    Unconfirmed,
)
from planner.domain.ids import AccountId, PublicationId
from planner.domain.journal import Attempt, Outcome, Step, StepRole, StepState
from planner.domain.publication import Publication
from planner.editing.words import label_of, moment_in
from planner.languages import tr
from planner.ports.http import Http
from planner.ports.services import Services
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.aftermath import tell_account
from planner.publishing.faults import outcome_of, unknown_end
from planner.publishing.steps import STALE, Stopwatch, close_attempt, frozen_text, open_attempt, result_text

_log = logging.getLogger(__name__)
_WHO = "parley@"
_HERE = platform.node() or "here"
_STOPPED = tr("Parley stopped before an answer was written down.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asker:
    """Asks a network about one publication.

    Attributes:
        connector: of its network. credentials: of its account. http: for this one matter.
    """

    services: Services
    publication_id: PublicationId
    account_id: AccountId
    connector: Connector
    credentials: Credentials
    http: Http

    def ask(
        self, role: StepRole, frozen: Json, call: Callable[[], StepResult], came_about: Callable[[], bool]
    ) -> ConnectorFault | None:
        """Do what ``frozen`` says, unless it came about already; the fault that was in the way, None when done.

        Args:
            role: CHANGE or REMOVAL.
            frozen: the request as JSON, without secrets.
            call: sends it.
            came_about: looks whether the network shows what was asked for.

        Raises:
            Locked: something of the post is being sent, or the same is being asked for elsewhere, right now.
        """
        text = frozen_text(frozen)
        step, in_doubt = self._known(role, text)
        if step is not None and step.state is StepState.DONE:
            return None
        if in_doubt and step is not None:
            seen = self._seen(came_about)
            if seen is True:
                self._settle(step)
                return None
            if isinstance(seen, ConnectorFault):
                return seen
        attempt = self._open(role, text, step)
        watch = Stopwatch()
        fault: ConnectorFault | None = None
        result: StepResult | None = None
        try:
            result = cleaned(call())
        except ConnectorFault as error:
            fault = error
        except Exception as error:  # noqa: BLE001 - whatever it was, it may have come about
            _log.exception("the connector failed in a way of its own")
            fault = unknown_end(error)
        else:
            if self._seen(came_about) is False:
                fault = Unconfirmed(tr("The network said yes and shows it as it was."), status=result.status)
        seconds = watch.seconds()
        settled = result is None and isinstance(fault, Unconfirmed) and self._seen(came_about) is True
        self._close(attempt, result, fault, seconds, settled=settled)
        return None if settled else fault

    def _known(self, role: StepRole, text: str) -> tuple[Step | None, bool]:
        """The step of an earlier try of the very same, and whether its end is not known."""
        now = self.services.clock.now()
        with self.services.plan.write() as unit:
            steps = unit.journal.steps(self.publication_id)
            step = _tried(steps, role, text)
            if step is None:
                return None, False
            mine = [one for one in unit.journal.attempts(self.publication_id) if one.ordinal == step.ordinal]
            for one in mine:
                if one.outcome is None:
                    self._end_abandoned(unit, one, now)
            unit.commit()
        in_doubt = any(one.outcome in {None, Outcome.UNCONFIRMED} for one in mine[-1:])
        return step, in_doubt

    def _end_abandoned(self, unit: UnitOfWork, attempt: Attempt, now: datetime) -> None:
        if abs(now - attempt.started_at) < STALE and _may_run(attempt.worker):
            raise Locked(tr("The same is being asked for right now."), mend=tr("Try again in a few minutes."))
        unit.journal.close_attempt(replace(attempt, outcome=Outcome.UNCONFIRMED, detail=_STOPPED))

    def _open(self, role: StepRole, text: str, step: Step | None) -> Attempt:
        with self.services.plan.write() as unit:
            current = unit.publications.get(self.publication_id)
            if current.leased_until is not None:
                raise Locked(
                    tr("The rest of this post is being sent right now."),
                    mend=tr("Try again in a minute, when it is out."),
                )
            self._check_gate(unit, current)
            if role is StepRole.REMOVAL and current.follow_up_at is not None:
                current = unit.publications.save(replace(current, follow_up_at=None))
            steps = unit.journal.steps(self.publication_id)
            ordinal = step.ordinal if step else max((one.ordinal for one in steps), default=-1) + 1
            row = step or Step(publication_id=self.publication_id, ordinal=ordinal, role=role)
            earlier = unit.journal.attempts(self.publication_id)
            attempt = open_attempt(unit, _asked_by(current), row, text, self.services.clock.now(), earlier)
            unit.commit()
        return attempt

    def _check_gate(self, unit: UnitOfWork, one: Publication) -> None:
        """Raises Locked while the network wants to be left alone: asking would only lengthen that."""
        gate = unit.agents.gate(self.account_id)
        if gate.rest_until is not None and gate.closed(self.services.clock.now()):
            zone = unit.clients.get(one.client_id).zone
            raise Locked(
                tr(
                    "{label_of} takes no more requests before {moment_in}.",
                    label_of=label_of(unit, self.account_id),
                    moment_in=moment_in(gate.rest_until, zone),
                ),
                mend=tr("Try again then."),
            )

    def _close(
        self,
        attempt: Attempt,
        result: StepResult | None,
        fault: ConnectorFault | None,
        seconds: float,
        *,
        settled: bool,
    ) -> None:
        state = StepState.DONE if fault is None or settled else _left(fault)
        outcome = Outcome.DONE if fault is None else outcome_of(fault)
        with self.services.plan.write() as unit:
            close_attempt(
                unit,
                attempt,
                outcome,
                state=state,
                remote=result_text(result) if result is not None and fault is None else "",
                status=result.status if result is not None else None,
                fault=fault,
                seconds=seconds,
            )
            if fault is not None:
                tell_account(unit, self.account_id, fault)
            unit.commit()

    def _settle(self, step: Step) -> None:
        with self.services.plan.write() as unit:
            unit.journal.put_step(replace(step, state=StepState.DONE))
            unit.commit()

    def _seen(self, came_about: Callable[[], bool]) -> bool | ConnectorFault:
        try:
            return came_about()
        except ConnectorFault as fault:
            return fault
        except Exception as error:  # noqa: BLE001 - a look that fails is no verdict
            _log.exception("a look failed")
            return ConnectorFault(tr("The look failed."), detail=f"{type(error).__name__}: {error}")


def _tried(steps: Iterable[Step], role: StepRole, text: str) -> Step | None:
    """The step of an earlier try of the very same; None where something else came about there since: it is asked anew."""
    found = None
    for one in steps:
        if one.role is role and one.frozen == text:
            found = one
        elif one.role is role and one.state is StepState.DONE and _about(one.frozen) == _about(text):
            found = None
    return found


def _about(frozen: str) -> str:
    """The network's id of what a request is about."""
    return text_at(json.loads(frozen), "id")


def _may_run(worker: str) -> bool:
    """Whether the process that asked may still be waiting for its answer; one of another machine always may."""
    host, _, number = worker.removeprefix(_WHO).rpartition(":")
    if host != _HERE or not number.isdigit() or sys.platform == "win32":
        return True  # there, a look at a process is a signal to it
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _left(fault: ConnectorFault) -> StepState:
    return StepState.UNCONFIRMED if outcome_of(fault) is Outcome.UNCONFIRMED else StepState.FAILED


def _asked_by(publication: Publication) -> Publication:
    """The publication as its attempts shall name who asked: this process, under no lease."""
    return replace(publication, leased_by=f"{_WHO}{_HERE}:{os.getpid()}", lease=0)
