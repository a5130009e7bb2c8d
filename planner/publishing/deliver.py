"""Delivering one publication: the one function that every publisher uses, and that any worker may call."""

from collections.abc import Sequence

from planner.domain.hosted import HostedFile
from planner.domain.ids import PublicationId
from planner.domain.publication import Publication, PublicationState
from planner.ports.http import Http
from planner.ports.services import Services
from planner.publishing.clearing import clear_up
from planner.publishing.delivery import Delivery
from planner.publishing.followup import FollowUp
from planner.publishing.job import Job
from planner.publishing.reconcile import awaits_look, look_up
from planner.publishing.recover import recover
from planner.publishing.schedule import carry_out, decide_one
from planner.publishing.setup import Setup

_S = PublicationState


def deliver(
    publication_id: PublicationId,
    services: Services,
    setup: Setup | None = None,
    *,
    claimed: Job | None = None,
    http: Http | None = None,
) -> PublicationState:
    """Do for one publication what is to be done now, in this thread: send it, look for it, send its rest, clear up.

    May be called any number of times, by any number of workers on any machine that shares the plan (a tick,
    a command, a task queue): who cannot claim it does nothing, and it goes out once. Before its time, and
    while its account's gate is closed, nothing happens either.

    Args:
        publication_id: which one.
        services: plan, clock, secrets, pictures, http.
        setup: how this worker works.
        claimed: as the caller claimed it already, with what it was decided on.
        http: the caller's own, which it may cancel.

    Returns:
        The state it is in afterwards; published also while its rest is still to come (``follow_up_at``).

    Raises:
        NotFound: there is no such publication.
        SecretsUnavailable: the password store cannot be opened; nothing was sent.
        EnvironmentFault: the plan cannot be read or written.
    """
    setup = setup or Setup()
    http = http or services.http()
    if claimed is None:
        _recover(publication_id, services, setup)
        claimed = _claim(publication_id, services, setup)
    if claimed is not None:
        Delivery(claimed, services, setup, http).run()
    elif _look_is_due(publication_id, services):
        look_up(publication_id, services, setup, http)
    one, files = _left(publication_id, services)
    if (
        one.state is _S.PUBLISHED
        and one.follow_up_at is not None
        and one.follow_up_at <= services.clock.now()
    ):
        _follow_up(one, services, setup, http)
        one, files = _left(publication_id, services)
    clear_up(files, services, http)
    return one.state


def _recover(publication_id: PublicationId, services: Services, setup: Setup) -> None:
    with services.plan.read() as unit:
        if publication_id not in {one.id for one in unit.publications.expired()}:
            return
    with services.plan.write() as unit:
        recover(unit, services.clock.now(), setup.settle_of, publication_id)
        unit.commit()


def _claim(publication_id: PublicationId, services: Services, setup: Setup) -> Job | None:
    now = services.clock.now()
    with services.plan.read() as unit:
        decisions = decide_one(unit, publication_id, now, setup.judges)
    done = carry_out(services.plan, decisions, now, worker=setup.worker, lease_seconds=setup.lease_seconds)
    return done.claimed[0] if done.claimed else None


def _look_is_due(publication_id: PublicationId, services: Services) -> bool:
    now = services.clock.now()
    with services.plan.read() as unit:
        one = unit.publications.get(publication_id)
        waits = one.not_before is not None and one.not_before > now
        return awaits_look(one) and not waits and not unit.agents.gate(one.account_id).closed(now)


def _left(publication_id: PublicationId, services: Services) -> tuple[Publication, Sequence[HostedFile]]:
    """How the publication stands, and what of it lies on a place."""
    with services.plan.read() as unit:
        return unit.publications.get(publication_id), unit.hosted.of_publication(publication_id)


def _follow_up(one: Publication, services: Services, setup: Setup, http: Http) -> None:
    with services.plan.under_lease().write() as unit:
        leased = unit.publications.claim_follow_up(one.id, setup.worker, setup.lease_seconds)
        network = unit.accounts.get(one.account_id).network
        unit.commit()
    if leased is not None:
        FollowUp(leased, services, setup, setup.connectors(network), http).run()
