"""Looking for a post whose sending was never confirmed. Nothing here sends anything."""

import json
import logging
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from enum import Enum, auto

from planner.connectors.connector import CannotTell, Connector, Found, Look, NotThere, StepResult
from planner.domain.account import AccountState
from planner.domain.errors import ChangedElsewhere, ConnectorFault, SignInNeeded
from planner.domain.ids import PublicationId
from planner.domain.journal import Attempt, Step, StepState
from planner.domain.publication import Publication, PublicationState
from planner.languages import tr
from planner.ports.http import Http
from planner.ports.services import Services
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.aftermath import tell_account
from planner.publishing.faults import back_off
from planner.publishing.gathering import gather
from planner.publishing.job import Job
from planner.publishing.sending import sender_for
from planner.publishing.setup import Setup
from planner.publishing.steps import add_event, change_step, frozen_text, has_rest, result_text, root_of

_log = logging.getLogger(__name__)
_S = PublicationState

LOOKS = 2
"""So many looks that find nothing are a verdict: the first at least ``settle`` after the attempt, the second at
least ``settle`` after the first, because the request may still be running. Only then is it sent again."""

_LOOK_AGAIN = timedelta(minutes=1)
"""At least so long after a look that did not work."""

_SLACK = timedelta(minutes=5)
"""How far the network's clock may be behind ours."""


class Verdict(Enum):
    """What a look says of something that may be out."""

    FOUND = auto()
    NOT_THERE = auto()  # certainly: it may be sent again
    NOT_YET = auto()  # not seen; one look alone proves nothing
    CANNOT_TELL = auto()  # only a person can
    NO_LOOK = auto()  # the look itself did not work


def looks_with(looks: int, free: datetime, now: datetime) -> int:
    """How many looks count with one at ``now``: one before ``free``, when the request has ended, does not."""
    return looks + 1 if now >= free else looks


def verdict_of(look: Look | ConnectorFault, looks: int, *, harmless: bool) -> Verdict:
    """What follows from a look.

    Args:
        look: what was seen, or why nothing was.
        looks: how many count, with this one (``looks_with``).
        harmless: the very same request can never make a second post.
    """
    match look:
        case Found():
            return Verdict.FOUND
        case CannotTell():
            return Verdict.CANNOT_TELL
        case NotThere():
            return Verdict.NOT_THERE if harmless or looks >= LOOKS else Verdict.NOT_YET
        case _:
            return Verdict.NO_LOOK


def awaits_look(publication: Publication) -> bool:
    """Whether Parley still looks by itself; where it cannot tell, the person is asked."""
    return publication.state is _S.UNCONFIRMED and publication.looks < LOOKS


def next_look(now: datetime, settle: timedelta, look: Look | ConnectorFault) -> datetime:
    """When to look again; later after a look that did not work, and when the network wants rest."""
    if not isinstance(look, ConnectorFault):
        return now + settle
    return max(now + max(settle, _LOOK_AGAIN), look.rest_until or now)


def since_of(attempts: Sequence[Attempt], ordinal: int, otherwise: datetime) -> datetime:
    """From when on a step may be on the network: its first attempt, allowing for clocks that differ."""
    first = next((one.started_at for one in attempts if one.ordinal == ordinal), otherwise)
    return first - _SLACK


def look_up(publication_id: PublicationId, services: Services, setup: Setup, http: Http) -> None:
    """Look for one unconfirmed publication and write down what was seen.

    Harmless when two do it at once: the second finds the row changed and writes nothing.

    Raises:
        SecretsUnavailable: the password store cannot be opened; nothing was looked at.
    """
    with services.plan.read() as unit:
        publication = unit.publications.get(publication_id)
        if not awaits_look(publication):
            return
        job = gather(unit, publication)
        root = root_of(unit.journal.steps(publication_id))
        attempts = unit.journal.attempts(publication_id)
        others = frozenset(ids_of_others(unit, publication))
    connector = setup.connectors(job.account.network)
    try:
        look: Look | ConnectorFault = _look(job, root, attempts, others, services, connector, http)
    except ConnectorFault as fault:
        look = fault
    now = services.clock.now()
    if isinstance(look, Found) and look.result.remote_id in others:
        look = ConnectorFault(tr("What was found there is another post of this plan."))
    harmless = connector is not None and connector.repeat_is_harmless(job.account)
    try:
        with services.plan.write() as unit:
            _write(unit, job, root, look, now, setup.settle_of(job.account), harmless=harmless)
            unit.commit()
    except ChangedElsewhere:
        _log.info("publication %s was looked up or changed by another", publication_id)


def _look(
    job: Job,
    root: Step | None,
    attempts: Sequence[Attempt],
    others: Collection[str],
    services: Services,
    connector: Connector | None,
    http: Http,
) -> Look:
    account = job.account
    if connector is None or root is None or not root.frozen or account.state is AccountState.REMOVED:
        return CannotTell()
    if account.state is not AccountState.CONNECTED:
        raise SignInNeeded(tr("{name} is not signed in.", name=account.name))
    otherwise = job.publication.unconfirmed_since or services.clock.now()
    sender = sender_for(services, connector, http, job, pictures=False)
    return sender.look(as_known(root), since_of(attempts, root.ordinal, otherwise), others)


def as_known(step: Step) -> str:
    """A frozen request with what was learned when it was sent (``Unconfirmed.learned``)."""
    return (
        frozen_text({**json.loads(step.frozen), **json.loads(step.progress)})
        if step.progress
        else step.frozen
    )


def ids_of_others(unit: UnitOfWork, publication: Publication) -> Iterator[str]:
    """The network's ids of the account's other posts: what is theirs is not this one, however alike."""
    others = unit.publications.of_account(publication.account_id, (_S.PUBLISHED, _S.SENDING))
    return (one.remote_id for one in others if one.remote_id and one.id != publication.id)


def _write(
    unit: UnitOfWork,
    job: Job,
    root: Step | None,
    look: Look | ConnectorFault,
    now: datetime,
    settle: timedelta,
    *,
    harmless: bool,
) -> None:
    one, again = job.publication, next_look(now, settle, look)
    free = (one.unconfirmed_since or now) + settle
    looks, detail = looks_with(one.looks, free, now), ""
    match verdict_of(look, looks, harmless=harmless), look:
        case Verdict.FOUND, Found(result=result):
            assert root is not None
            _adopt(unit, job, root, result, now)
            return
        case Verdict.CANNOT_TELL, CannotTell(link=link):
            text = (
                tr(
                    "Parley cannot tell whether it is out on {network}. Look there, then answer “Is this live?”: {link}",
                    network=job.network,
                    link=link,
                )
                if link
                else tr(
                    "Parley cannot tell whether it is out on {network}. Look there, then answer “Is this live?”.",
                    network=job.network,
                )
            )
            wanted = replace(one, looks=LOOKS, not_before=None, look_url=link or one.look_url)
        case Verdict.NOT_THERE, NotThere(proof=proof):
            text, wanted, detail = *_planned_again(job, now, harmless=harmless), proof
            if root is not None and not harmless:
                change_step(unit, one.id, root.ordinal, state=StepState.WAITING)
        case Verdict.NOT_YET, NotThere(proof=proof):
            again = max(again, free)
            text, detail = (
                tr("Not seen on {network} yet. Looking again {at}.", network=job.network, at=job.at(again)),
                proof,
            )
            wanted = replace(one, looks=looks, not_before=again)
        case _, fault:
            assert isinstance(fault, ConnectorFault)
            tell_account(unit, job.account.id, fault)
            text = tr(
                "Looking on {network} did not work: {fault} Looking again {at}.",
                network=job.network,
                fault=fault,
                at=job.at(again),
            )
            wanted, detail = replace(one, not_before=again), fault.detail
    add_event(unit, unit.publications.save(replace(wanted, note=text)), now, "looked", text, detail)


def _planned_again(job: Job, now: datetime, *, harmless: bool) -> tuple[str, Publication]:
    """It is not there: planned again, later and later when it never arrives."""
    one = job.publication
    if harmless:
        text = tr(
            "It is not on {network}. The same request is sent again; it cannot make a second post.",
            network=job.network,
        )
    else:
        text = tr(
            "Looked twice on {network}: it is not there. The same post is sent again.", network=job.network
        )
    wait = now + back_off(one.tries - 1, one.id) if one.tries > 1 else None
    return text, replace(one, state=_S.PLANNED, not_before=wait, looks=0, unconfirmed_since=None)


def _adopt(unit: UnitOfWork, job: Job, root: Step, result: StepResult, now: datetime) -> None:
    one = job.publication
    change_step(unit, one.id, root.ordinal, state=StepState.DONE, remote=result_text(result))
    rest = has_rest(unit.journal.steps(one.id))
    saved = unit.publications.save(
        replace(
            one,
            state=_S.PUBLISHED,
            remote_id=result.remote_id,
            remote_url=result.remote_url,
            published_at=one.unconfirmed_since or now,
            confirmed_at=now,
            follow_up_at=now if rest else None,
            not_before=None,
            note="",
        )
    )
    add_event(
        unit,
        saved,
        now,
        "looked",
        tr("Found on {network}: it is out.", network=job.network),
        result.remote_url,
    )
