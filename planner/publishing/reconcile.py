"""Looking for a post whose sending was never confirmed. Nothing here sends anything."""

import json
import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from planner.connectors.connector import (
    CannotTell,
    Connector,
    Found,
    Look,
    NotThere,
    StepResult,
)
from planner.connectors.redact import cleaned, redact
from planner.domain.account import AccountState
from planner.domain.errors import ChangedElsewhere, ConnectorFault, SecretsUnavailable, SignInNeeded
from planner.domain.ids import PublicationId
from planner.domain.journal import Attempt, Step, StepState
from planner.domain.publication import Publication, PublicationState
from planner.ports.http import Http
from planner.ports.services import Services
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.aftermath import tell_account
from planner.publishing.credentials import credentials_of
from planner.publishing.faults import back_off
from planner.publishing.job import Job, gather
from planner.publishing.steps import add_event, left_over, result_text, root_of

_log = logging.getLogger(__name__)
_S = PublicationState

LOOKS = 2
"""So many looks that find nothing are a verdict: the first at least ``settle`` after the attempt, the second at
least ``settle`` after the first. Only then is the post planned again."""

_LOOK_AGAIN = timedelta(minutes=1)
"""At least so long after a look that did not work."""

_SLACK = timedelta(minutes=5)
"""How far the network's clock may be behind ours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LookUp:
    """What a look-up works with.

    Attributes:
        connector: None when the network has none (any more).
        settle: seconds between two looks.
    """

    services: Services
    connector: Connector | None
    http: Http
    settle: float


def awaits_look(publication: Publication) -> bool:
    """Whether Parley still looks by itself; where it cannot tell, the person is asked."""
    return publication.state is _S.UNCONFIRMED and publication.looks < LOOKS


def look_up(publication_id: PublicationId, tools: LookUp) -> None:
    """Look for one unconfirmed publication and write down what was seen.

    Harmless when two do it at once: the second finds the row changed and writes nothing.

    Raises:
        SecretsUnavailable: the password store cannot be opened; nothing was looked at.
    """
    with tools.services.plan.read() as unit:
        publication = unit.publications.get(publication_id)
        if not awaits_look(publication):
            return
        job = gather(unit, publication)
        root = root_of(unit.journal.steps(publication_id))
        attempts = unit.journal.attempts(publication_id)
        others = frozenset(_ids_of_others(unit, publication))
    try:
        look: Look | ConnectorFault = _look(job, root, attempts, others, tools)
    except SecretsUnavailable:
        raise
    except ConnectorFault as fault:
        look = fault
    except Exception as error:  # noqa: BLE001 - a look that fails is no verdict
        _log.exception("a look-up failed")
        look = ConnectorFault("The look-up failed.", detail=redact(f"{type(error).__name__}: {error}"))
    now = tools.services.clock.now()
    try:
        with tools.services.plan.write() as unit:
            _write(unit, job, root, look, now, tools)
            unit.commit()
    except ChangedElsewhere:
        _log.info("publication %s was looked up or changed by another", publication_id)


def _look(
    job: Job, root: Step | None, attempts: Sequence[Attempt], others: frozenset[str], tools: LookUp
) -> Look:
    account = job.account
    if tools.connector is None or root is None or not root.frozen or account.state is AccountState.REMOVED:
        return CannotTell()
    if account.state is not AccountState.CONNECTED:
        raise SignInNeeded(f"{account.name} is not signed in.")
    credentials = credentials_of(tools.services, tools.connector, account)
    first = next((one.started_at for one in attempts if one.ordinal == root.ordinal), None)
    since = (first or job.publication.unconfirmed_since or tools.services.clock.now()) - _SLACK
    return cleaned(tools.connector.look(tools.http, credentials, json.loads(root.frozen), since, others))


def _ids_of_others(unit: UnitOfWork, publication: Publication) -> Iterator[str]:
    """The network's ids of the account's other posts: what is theirs is not this one, however alike."""
    others = unit.publications.of_account(publication.account_id, (_S.PUBLISHED, _S.SENDING))
    return (one.remote_id for one in others if one.remote_id and one.id != publication.id)


def _write(
    unit: UnitOfWork, job: Job, root: Step | None, look: Look | ConnectorFault, now: datetime, tools: LookUp
) -> None:
    one = job.publication
    if isinstance(look, Found) and look.result.remote_id in _ids_of_others(unit, one):
        look = ConnectorFault("What was found there is another post of this plan.")
    if isinstance(look, ConnectorFault):
        tell_account(unit, job.account.id, look)
        next_look = max(now + max(timedelta(seconds=tools.settle), _LOOK_AGAIN), look.rest_until or now)
        text = f"Looking on {job.network} did not work: {look} Looking again {job.at(next_look)}."
        saved = unit.publications.save(replace(one, not_before=next_look, note=text))
        add_event(unit, saved, now, "looked", text, look.detail)
    elif isinstance(look, Found):
        assert root is not None
        _adopt(unit, job, root, look.result, now)
    elif isinstance(look, CannotTell):
        where = f" Look there: {look.link}" if look.link else ""
        text = (
            f"{job.network} gives Parley no way to see whether it is out.{where} "
            "If it is there, mark it as posted; if not, copy it to a new post."
        )
        saved = unit.publications.save(replace(one, looks=LOOKS, not_before=None, note=text))
        add_event(unit, saved, now, "looked", text)
    else:
        _not_there(unit, job, look, now, tools)


def _not_there(unit: UnitOfWork, job: Job, look: NotThere, now: datetime, tools: LookUp) -> None:
    one = job.publication
    if tools.connector is not None and tools.connector.repeat_is_harmless(job.account):
        text = f"It is not on {job.network}. The same request is sent again; it cannot make a second post."
        saved = unit.publications.save(_again(one, text, now))
        add_event(unit, saved, now, "looked", text, look.proof)
        return
    settle = timedelta(seconds=tools.settle)
    free = (one.unconfirmed_since or now) + settle  # before that the first request may still be running
    looks = one.looks + 1 if now >= free else one.looks
    if looks < LOOKS:
        next_look = max(now + settle, free)
        text = f"Not seen on {job.network} yet. Looking again {job.at(next_look)}."
        saved = unit.publications.save(replace(one, looks=looks, not_before=next_look, note=text))
    else:
        text = f"Looked twice on {job.network}: it is not there. The same post is sent again."
        saved = unit.publications.save(_again(one, text, now))
    add_event(unit, saved, now, "looked", text, look.proof)


def _again(one: Publication, text: str, now: datetime) -> Publication:
    """Planned once more; whoever was lost before waits a little longer each time."""
    wait = now + back_off(one.tries - 1, one.id) if one.tries > 1 else None
    return replace(one, state=_S.PLANNED, not_before=wait, looks=0, unconfirmed_since=None, note=text)


def _adopt(unit: UnitOfWork, job: Job, root: Step, result: StepResult, now: datetime) -> None:
    one = job.publication
    left = left_over(unit.journal.steps(one.id))
    unit.journal.put_step(replace(root, state=StepState.DONE, remote=result_text(result)))
    saved = unit.publications.save(
        replace(
            one,
            state=_S.PUBLISHED,
            remote_id=result.remote_id,
            remote_url=result.remote_url,
            published_at=one.unconfirmed_since or now,
            confirmed_at=now,
            not_before=None,
            note=f"The post is out. {left}" if left else "",
        )
    )
    add_event(
        unit, saved, now, "looked", f"Found on {job.network}: it is out. {left}".strip(), result.remote_url
    )
