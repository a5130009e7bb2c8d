"""What could not be taken off clients' places so far, in words: for the doctor, for ``status`` and for the window."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta

from planner.domain.hosted import HostedFile
from planner.domain.ids import ClientId
from planner.editing.words import joined, span_words
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.cleared import GIVE_UP

_NAMED = 3


@dataclass(frozen=True, slots=True)
class Left:
    """What is still on one place.

    Attributes:
        text: what and where, how long, and why. mend: what to do. asked: only a person can do it.
    """

    text: str
    mend: str
    asked: bool


def left_up(
    unit: UnitOfWork, now: datetime, client_id: ClientId | None = None, *, longer: timedelta = timedelta(0)
) -> tuple[Left, ...]:
    """What is left, place by place, the longest first.

    Args:
        unit: any.
        now: aware UTC.
        client_id: only on its place.
        longer: only what could not be taken down for longer than that.
    """
    by_place: dict[str, list[HostedFile]] = defaultdict(list)
    for one in unit.hosted.failing():
        since = one.failing_since or now
        if client_id in {None, one.client_id} and now - since >= longer:
            by_place[one.spot].append(one)
    return tuple(_left(spot, files, now) for spot, files in by_place.items())


def _left(spot: str, files: list[HostedFile], now: datetime) -> Left:
    span = now - min(one.failing_since or now for one in files)
    named = [one.name for one in files[:_NAMED]]
    more = [tr("{number} more", number=len(files) - _NAMED)] if len(files) > _NAMED else []
    names = joined([*named, *more])
    asked = span >= GIVE_UP
    return Left(
        text=tr(
            "{files} still on {spot}, for {span} now: {names}. {why}",
            files=tr("{n} file|{n} files", "", len(files)),
            spot=spot,
            span=span_words(span),
            names=names,
            why=files[0].why,
        ),
        mend=tr("Delete it there yourself; once it is gone, Parley stops saying so.")
        if asked
        else tr("Parley tries again by itself. See that the place can be reached, and signed in to."),
        asked=asked,
    )
