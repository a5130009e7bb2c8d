"""Finds out whether a pin is out: by the account's own newest pins."""

from collections.abc import Collection, Sequence
from datetime import datetime

from planner.connectors.connector import Credentials, Json, Look, StepResult
from planner.connectors.fields import at, list_at, moment_at, text_at
from planner.connectors.markup import exact_words
from planner.connectors.platforms.pinterest import talk
from planner.connectors.sightings import Sightings
from planner.domain.errors import NotSent
from planner.languages import tr
from planner.ports.http import Http

_PAGE, _PAGES = "100", 4
_SAME = ("title", "description")


def look_for(
    http: Http, credentials: Credentials, frozen: Json, since: datetime, others: Collection[str]
) -> Look:
    """Read own pins back to ``since`` and compare board, title, words and link.

    That the newest come first is not promised: who has neither seen all pins nor an order in them cannot tell.
    """
    params, seen = {"page_size": _PAGE}, Sightings(since)
    for _ in range(_PAGES):
        page = talk.found(http, credentials, "/pins", params)
        if not isinstance(at(page, "items"), list):
            raise NotSent(tr("Pinterest's answer could not be read."), detail="no list of pins")
        pins = list_at(page, "items")
        for pin in pins:
            if text_at(pin, "id") in others or not _is_it(pin, frozen):
                continue
            told = seen.judged(moment_at(pin, "created_at"), result_of(pin))
            if told is not None:
                return told
        params["bookmark"] = text_at(page, "bookmark")
        if not params["bookmark"] or _reaches(pins, seen.oldest):
            return seen.nothing("looked at the newest pins")
    return seen.unread(f"https://www.pinterest.com/{credentials.account.handle}/_created/")


def result_of(pin: object) -> StepResult:
    """What a pin leaves."""
    number = text_at(pin, "id")
    return StepResult(remote_id=number, remote_url=talk.address_of(number) if number else "")


def _reaches(pins: Sequence[object], since: datetime) -> bool:
    """Whether these stand in order, the newest first, and end before ``since``."""
    times = [made for pin in pins if (made := moment_at(pin, "created_at"))]
    return bool(times) and times == sorted(times, reverse=True) and times[-1] < since


def _is_it(pin: object, frozen: Json) -> bool:
    return text_at(pin, "board_id") == text_at(frozen, "body", "board_id") and says(pin, at(frozen, "body"))


def says(pin: object, body: object) -> bool:
    """Whether a pin has title, words and link of ``body``, spaces aside."""
    same = all(exact_words(text_at(pin, name), text_at(body, name)) for name in _SAME)
    return same and text_at(pin, "link").rstrip("/") == text_at(body, "link").rstrip("/")
