"""What the answers of a place for media mean."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from email.utils import parsedate_to_datetime

from planner.domain.errors import NotSent, Refused, SignInNeeded, Unconfirmed
from planner.languages import tr
from planner.ports.http import HttpAnswer

_SIGN_IN = frozenset({401, 403})
_GONE = frozenset({404, 410})
_WAIT = 500
_CLOCKS = timedelta(minutes=15)
"""What S3 and its relatives allow two clocks to differ (RequestTimeTooSkewed)."""


def raise_fault(answer: HttpAnswer, label: str, *, gone_ok: bool = False) -> None:
    """Raise what a bad answer means; whatever happens, nothing was published by it.

    Raises:
        SignInNeeded: it does not accept the keys. Refused: it does not take the file. NotSent: it is in trouble.
    """
    status = answer.status
    if status < 300 or (gone_ok and status in _GONE):  # noqa: PLR2004 - 2xx
        return
    detail = f"HTTP {status}"
    if status in _SIGN_IN and _apart(answer):
        raise NotSent(
            tr(
                "This computer’s clock is more than a quarter of an hour off that of {place}, which takes no files then. Set date and time.",
                place=label,
            ),
            detail=detail,
            told=True,
        )
    if status in _SIGN_IN:
        raise SignInNeeded(
            tr("{place} does not accept its keys any more. Enter them again in Accounts.", place=label)
        )
    if status >= _WAIT or status in {408, 425, 429}:
        raise NotSent(tr("{place} is in trouble.", place=label), detail=detail)
    raise Refused(
        tr("{place} did not take the file. Check its address and bucket in Accounts.", place=label),
        detail=detail,
        field="media",
    )


def _apart(answer: HttpAnswer) -> bool:
    """Whether the two clocks stand too far apart for a signature, which holds for minutes."""
    try:
        there = parsedate_to_datetime(answer.headers.get("date", ""))
    except (ValueError, OverflowError):
        return False
    here = answer.received_at
    return here is not None and there.tzinfo is not None and abs(here - there) > _CLOCKS


@contextmanager
def of_a_place() -> Iterator[None]:
    """Faults as they count for a post: nobody sees a file, and it is not the network that wants a sign-in.

    Raises:
        NotSent: the answer was lost, or the place does not accept its keys: it is tried again.
    """
    try:
        yield
    except (SignInNeeded, Unconfirmed) as fault:
        told = isinstance(fault, SignInNeeded)
        raise NotSent(str(fault), detail=fault.detail, rest_until=fault.rest_until, told=told) from fault
