"""Finds out whether a post of a page is out: by the page's own newest posts. A person's nobody may read."""

from collections.abc import Collection
from datetime import UTC, datetime, timedelta

from planner.connectors.connector import CannotTell, Credentials, Json, Look, StepResult
from planner.connectors.fields import list_at, number_at, text_at
from planner.connectors.markup import exact_words
from planner.connectors.platforms.linkedin.api import comments_path, get, is_page, post_address
from planner.connectors.platforms.linkedin.words import plain
from planner.connectors.sightings import Sightings
from planner.domain.errors import NotSent
from planner.languages import tr
from planner.ports.http import Http

_PAGE, _PAGES = 20, 5
_APART = timedelta(minutes=2)
"""So far the two clocks may differ without anything being wrong."""


def look_for(
    http: Http, credentials: Credentials, frozen: Json, since: datetime, others: Collection[str]
) -> Look:
    """Read the page's posts, or a post's comments, and compare words and who wrote them."""
    if not is_page(credentials.account):
        return CannotTell(link="https://www.linkedin.com/in/me/recent-activity/all/")
    comment = text_at(frozen, "comment", "message", "text")
    seen = Sightings(since - _APART)
    for number in range(_PAGES):
        found = _comments(http, credentials, frozen, number) if comment else _posts(http, credentials, number)
        for one in found:
            known = text_at(one, "commentUrn") or text_at(one, "id")
            if known in others or not _is_it(one, frozen, comment, credentials):
                continue
            there = comment_result(one, text_at(frozen, "on")) if comment else post_result(text_at(one, "id"))
            told = seen.judged(_made(one), there)
            if told is not None:
                return told
        if len(found) < _PAGE or all(seen.is_past(_made(one)) for one in found):
            return seen.nothing("looked at the newest posts")
    return seen.unread(
        f"https://www.linkedin.com/company/{credentials.account.remote_id.rpartition(':')[2]}/"
    )


def post_result(urn: str) -> StepResult:
    """What a post leaves for later steps."""
    return StepResult(remote_id=urn, remote_url=post_address(urn) if urn else "")


def comment_result(comment: object, on: str) -> StepResult:
    """What a comment leaves; it is shown at its post."""
    return StepResult(
        remote_id=text_at(comment, "commentUrn") or text_at(comment, "$URN") or text_at(comment, "id"),
        remote_url=post_address(on),
    )


def _posts(http: Http, credentials: Credentials, number: int) -> list[object]:
    params = {
        "q": "author",
        "author": credentials.account.remote_id,
        "count": str(_PAGE),
        "start": str(number * _PAGE),
        "sortBy": "CREATED",
    }
    return _elements(get(http, credentials, "/rest/posts", params, "FINDER"))


def _comments(http: Http, credentials: Credentials, frozen: Json, number: int) -> list[object]:
    params = {"count": str(_PAGE), "start": str(number * _PAGE)}
    return _elements(get(http, credentials, comments_path(text_at(frozen, "on")), params))


def _elements(found: object) -> list[object]:
    if not isinstance(found, dict) or not isinstance(found.get("elements"), list):
        raise NotSent(tr("LinkedIn’s answer could not be read."), detail="no elements in the answer")
    return list_at(found, "elements")


def _said(comment: object, credentials: Credentials) -> str:
    mine = text_at(comment, "actor") == credentials.account.remote_id
    return text_at(comment, "message", "text") if mine else ""


def _is_it(one: object, frozen: Json, comment: str, credentials: Credentials) -> bool:
    if comment:
        return _said(one, credentials) == comment
    wanted = plain(text_at(frozen, "body", "commentary"))
    return exact_words(plain(text_at(one, "commentary")), wanted)


def _made(one: object) -> datetime | None:
    milliseconds = number_at(one, "created", "time") or number_at(one, "createdAt")
    return datetime.fromtimestamp(milliseconds / 1000, UTC) if milliseconds else None
