"""What a fault of a network makes of a publication and of the attempt it ended."""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from planner.connectors.redact import redact
from planner.domain.errors import (
    ConnectorFault,
    NotSent,
    Refused,
    SignInNeeded,
    Throttled,
    Unconfirmed,
)
from planner.domain.journal import Outcome, StepRole
from planner.domain.publication import HeldReason, Publication, PublicationState
from planner.languages import tr
from planner.publishing.due import is_late
from planner.publishing.job import Job
from planner.publishing.steps import UPLOADS

_S = PublicationState
_FIRST_WAIT = 30.0  # seconds after the first request that did not arrive
_LONGEST_WAIT = 600.0
_LONGEST_SOON = 60.0
"""Seconds; a rest shorter than this may be asked for again and again."""
_TOO_LATE = tr("When it does, it is too late to send this by itself: it will wait for your decision.")


@dataclass(frozen=True, slots=True)
class Consequence:
    """What follows from a fault.

    Attributes:
        publication: as it shall be saved. outcome: of the attempt. event, text: for the journal.
    """

    publication: Publication
    outcome: Outcome
    event: str
    text: str


def back_off(number: int, seed: str, first: float = _FIRST_WAIT, longest: float = _LONGEST_WAIT) -> timedelta:
    """How long to wait after the ``number``-th failed try: ``first`` seconds, doubled each time up to ``longest``.

    ``seed`` spreads it by a fifth up or down, so that a network that comes back is not met by all at once.
    """
    wait = min(first * 2 ** min(max(number, 1) - 1, 40), longest)
    spread = int.from_bytes(hashlib.sha256(seed.encode()).digest()[:4], "big") / 2**32
    return timedelta(seconds=wait * (0.8 + 0.4 * spread))


def consequence(
    fault: ConnectorFault,
    job: Job,
    role: StepRole,
    *,
    number: int,
    seed: str,
    settle: timedelta,
    now: datetime,
) -> Consequence:
    """What becomes of a publication whose upload or post ended in ``fault``.

    Args:
        fault: as the connector raised it.
        job: with the publication as it stands now.
        role: MEDIA and CONTAINER may simply be repeated; ROOT may have arrived when the fault cannot say.
        number: how many attempts this step has had.
        seed: spreads the waiting.
        settle: how long until the first look at an unconfirmed one.
        now: aware UTC.
    """
    one = job.publication
    if isinstance(fault, SignInNeeded):
        text = tr("{fault} Sign in to {name} again; its posts wait.", fault=fault, name=job.account.name)
        held = replace(one, state=_S.HELD, held_reason=HeldReason.NEEDS_SIGN_IN, note=text)
        return Consequence(held, Outcome.SIGN_IN_NEEDED, "held", text)
    if isinstance(fault, Refused):
        text = tr("{network} refused it: {fault}", network=job.network, fault=fault)
        return Consequence(replace(one, state=_S.REFUSED, note=text), Outcome.REFUSED, "refused", text)
    if isinstance(fault, Throttled):
        text = tr("{network} takes no more posts for now. ", network=job.network)
        again = _after_rest(fault.until, now, number, seed)
        text += _TOO_LATE if is_late(one, again) else tr("Next try {at}.", at=job.at(again))
        waiting = replace(one, state=_S.THROTTLED, not_before=again, note=text)
        return Consequence(waiting, Outcome.THROTTLED, "throttled", text)
    if isinstance(fault, NotSent) or role in UPLOADS:
        again = max(now + back_off(number, seed), fault.rest_until or now)
        text = tr("It did not go out: {fault} Next try {at}.", fault=fault, at=job.at(again))
        planned = replace(one, state=_S.PLANNED, not_before=again, note=text)
        outcome = Outcome.NOT_SENT if isinstance(fault, NotSent) else Outcome.UNCONFIRMED
        return Consequence(planned, outcome, "not sent", text)
    look_at = max(now + settle, fault.rest_until or now)
    text = tr(
        "{fault} It may be on {network} already. Looking there {at}.",
        fault=fault,
        network=job.network,
        at=job.at(look_at),
    )
    unknown = replace(
        one, state=_S.UNCONFIRMED, unconfirmed_since=now, looks=0, not_before=look_at, note=text
    )
    return Consequence(unknown, Outcome.UNCONFIRMED, "unconfirmed", text)


def _after_rest(until: datetime, now: datetime, number: int, seed: str) -> datetime:
    """When to try again after a network asked to wait; later and later where it names hardly any time."""
    soon = until - now < timedelta(seconds=_LONGEST_SOON)
    return max(until, now + back_off(number, seed)) if soon else until


def outcome_of(fault: ConnectorFault) -> Outcome:
    """How an attempt ended that ended in ``fault``."""
    match fault:
        case SignInNeeded():
            return Outcome.SIGN_IN_NEEDED
        case Refused():
            return Outcome.REFUSED
        case Throttled():
            return Outcome.THROTTLED
        case NotSent():
            return Outcome.NOT_SENT
        case _:
            return Outcome.UNCONFIRMED


def our_bug(error: Exception) -> Refused:
    """A post that Parley itself could not prepare; nothing left."""
    return Refused(
        tr("Parley could not prepare this post; the fault is Parley's own and the journal has the details."),
        detail=redact(f"{type(error).__name__}: {error}"),
    )


def unknown_end(error: Exception) -> Unconfirmed:
    """A publishing call that ended in a way nobody foresaw: it may have arrived."""
    return Unconfirmed(
        tr("The answer could not be understood."), detail=redact(f"{type(error).__name__}: {error}")
    )
