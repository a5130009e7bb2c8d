"""Finds out whether a status is out: by the account's own newest statuses."""

from collections.abc import Collection
from datetime import datetime

from planner.connectors.connector import Credentials, Found, Json, Look, NotThere, StepResult
from planner.connectors.fields import address_at, list_at, moment_at, number_at, text_at
from planner.connectors.markup import same_words, words_in
from planner.connectors.platforms.mastodon.server import get, me
from planner.ports.http import Http

_PAGE = 40
_PAGES = 5


def look_for(
    http: Http, credentials: Credentials, frozen: Json, since: datetime, others: Collection[str]
) -> Look:
    """Read own statuses back to ``since`` and compare words, pictures and what they answer."""
    account_id = credentials.account.remote_id or text_at(me(http, credentials), "id")
    params = {"exclude_reblogs": "true", "limit": str(_PAGE)}
    for _ in range(_PAGES):
        path = f"/api/v1/accounts/{account_id}/statuses"
        statuses = get(http, credentials, path, params, shape=list)
        page = list_at({"page": statuses}, "page")
        for status in page:
            made = moment_at(status, "created_at")
            if text_at(status, "id") in others:
                continue
            if made is not None and made >= since and _is_it(status, frozen):
                return Found(result=result_of(status))
        last = moment_at(page, -1, "created_at")
        if last is None or last < since or params.get("max_id") == text_at(page, -1, "id"):
            break
        params["max_id"] = text_at(page, -1, "id")
    return NotThere(proof="looked at the newest posts")


def result_of(status: object) -> StepResult:
    """What a status leaves for later steps."""
    return StepResult(
        remote_id=text_at(status, "id"),
        remote_url=address_at(status, "url") or address_at(status, "uri"),
        data={"visibility": text_at(status, "visibility")},
    )


def text_of(status: object) -> str:
    """A status in plain words: as it was written where the server tells, else as it is shown."""
    return text_at(status, "text") or words_in(text_at(status, "content")).text


def _is_it(status: object, frozen: Json) -> bool:
    return (
        text_at(status, "in_reply_to_id") == text_at(frozen, "body", "in_reply_to_id")
        and len(list_at(status, "media_attachments")) == number_at(frozen, "pictures")
        and same_words(text_of(status), text_at(frozen, "body", "status"))
    )
