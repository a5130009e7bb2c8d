"""One claimed publication, delivered step by step until the post itself is out.

Before a request leaves, its frozen form and an attempt are committed; for the post itself the state
SENDING is committed with them. Whatever happens between two commits, the rows tell what may have left:

- claimed, no publishing call written: nothing left, it is planned again; finished uploads stay;
- sending: the post may be out, so it is looked for before anything else;
- published: it is out; what follows it is sent by its own claim (``followup``).
"""

import logging
from dataclasses import replace
from datetime import datetime

from planner.connectors.connector import Connector, Json, StepPlan
from planner.domain.errors import ConnectorFault, EnvironmentFault, PlaceLost, SecretsUnavailable
from planner.domain.journal import Attempt, Step, StepRole, StepState
from planner.domain.publication import Publication, PublicationState
from planner.languages import tr
from planner.ports.http import Http
from planner.ports.services import Services
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.aftermath import Aftermath
from planner.publishing.budget import check_budget
from planner.publishing.due import place_hold, whole_account_hold
from planner.publishing.job import Job, gather
from planner.publishing.lease import Lease, LeaseLost
from planner.publishing.sending import Sender, sender_for
from planner.publishing.setup import Setup
from planner.publishing.steps import (
    FOLLOWING,
    Stopwatch,
    open_attempt,
    results,
    rows_for,
)

_log = logging.getLogger(__name__)


class Delivery:
    """Delivers one claimed publication; what a network did is told by rows, never raised."""

    def __init__(
        self, claimed: Publication, services: Services, setup: Setup, connector: Connector, http: Http
    ) -> None:
        self._claimed = claimed
        self._services = services
        self._setup = setup
        self._plan = services.plan.under_lease()
        self._clock = services.clock
        self._connector = connector
        self._http = http
        self._lease = Lease(self._plan, claimed, setup.lease_seconds)
        self._after = Aftermath(self._plan, self._clock, self._lease)
        self._rows: dict[int, Step] = {}
        self._stored: dict[int, Step] = {}

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
        job, stored, attempts = self._read()
        hold = whole_account_hold(job, self._connector) or place_hold(job, self._connector)
        if hold is not None:  # paused, its sign-in refused, its place gone while it waited: a tick holds it
            self._after.wait(hold.note)
            return
        try:
            self._check_budget(job)
            sender = sender_for(self._services, self._connector, self._http, job, pictures=True)
        except SecretsUnavailable as fault:
            self._after.wait(str(fault))
            raise
        except PlaceLost as fault:
            self._after.hold_for_place(job, str(fault))
            return
        except ConnectorFault as fault:
            self._after.end_before(job, fault)
            return
        except EnvironmentFault as fault:
            self._after.hold_for_picture(job, str(fault))
            return
        self._stored = {one.ordinal: one for one in stored}
        self._rows = rows_for(job.publication.id, sender.plans, stored, attempts, self._clock.now())
        for plan in sender.plans:
            if plan.role in FOLLOWING or self._rows[plan.ordinal].state is StepState.DONE:
                continue
            if not self._do(job, sender, plan):
                return

    def _check_budget(self, job: Job) -> None:
        with self._plan.read() as unit:
            check_budget(unit, self._connector, job, self._clock.now())

    def _read(self) -> tuple[Job, list[Step], list[Attempt]]:
        with self._plan.read() as unit:
            current = unit.publications.get(self._claimed.id)
            if current.lease != self._lease.number or current.state is not PublicationState.CLAIMED:
                raise LeaseLost
            steps, attempts = unit.journal.steps(current.id), unit.journal.attempts(current.id)
            return gather(unit, current), list(steps), list(attempts)

    def _do(self, job: Job, sender: Sender, plan: StepPlan) -> bool:
        """Do one step; whether it is done."""
        row = self._rows[plan.ordinal]
        try:
            frozen = row.frozen or sender.freeze(plan, results(self._rows.values()))
        except ConnectorFault as fault:
            self._clear(sender, self._after.end_before(job, fault))
            return False
        attempt = self._open(row, frozen)
        watch = Stopwatch()

        def keep(progress: Json, expires_at: datetime | None) -> None:
            self._after.progress(plan.ordinal, progress, expires_at)

        try:
            result = sender.send(row, frozen, keep)
        except ConnectorFault as fault:
            settle = self._setup.settle_of(job.account)
            self._clear(sender, self._after.failed(job, attempt, fault, watch.seconds(), settle))
            return False
        row = replace(row, frozen=frozen, not_before=None, note="")
        self._rows[plan.ordinal] = self._after.done(job, row, attempt, result, watch.seconds())
        self._stored[plan.ordinal] = self._rows[plan.ordinal]
        return True

    def _clear(self, sender: Sender, ended: Publication) -> None:
        """Take down what was put up for a post that is refused: when it is tried again, all is put up anew."""
        done = results(self._rows.values())
        if ended.state is not PublicationState.REFUSED or not sender.put_up(done):
            return
        try:
            sender.take_down(done)
        except ConnectorFault as fault:
            self._after.tell(
                ended, "left up", tr("Its pictures are still on their place: {why}", why=str(fault))
            )
        else:
            self._after.tell(ended, "taken down", tr("Its pictures were taken off their place again."))

    def _open(self, row: Step, frozen: str) -> Attempt:
        """Write down what is going to leave, with the rows of all that is still to come."""
        now = self._clock.now()
        with self._plan.write() as unit:
            current = self._lease.current(unit)
            self._put_rows(unit)
            if row.role is StepRole.ROOT:
                sending = replace(current, state=PublicationState.SENDING, tries=current.tries + 1)
                current = self._lease.save(unit, sending)
            attempt = open_attempt(unit, current, row, frozen, now)
            unit.commit()
        return attempt

    def _put_rows(self, unit: UnitOfWork) -> None:
        if self._stored.keys() - self._rows.keys():  # there were more before: none of them stays
            unit.journal.clear_steps(self._claimed.id)
            self._stored = {}
        for ordinal, step in self._rows.items():
            if self._stored.get(ordinal) != step:
                unit.journal.put_step(step)
        self._stored = dict(self._rows)
