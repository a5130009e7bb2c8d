"""Finds out whether a status is out: by the account's own newest statuses."""

from collections.abc import Collection
from datetime import datetime

from planner.connectors.address import base_of
from planner.connectors.connector import CannotTell, Credentials, Json, Look, StepResult
from planner.connectors.fields import address_at, list_at, moment_at, number_at, text_at
from planner.connectors.markup import same_words, words_in
from planner.connectors.platforms.mastodon.server import VERSION, get, me
from planner.connectors.sightings import Sightings
from planner.ports.http import Http

_PAGE = 40
_PAGES = 5


def look_for(
    http: Http, credentials: Credentials, frozen: Json, since: datetime, others: Collection[str]
) -> Look:
    """Read own statuses back to ``since`` and compare words, pictures and what they answer.

    Only who has read that far can say that it is not there; and a status that is the very same but for its
    time is left to a person, as is one that the server may not list.
    """
    account_id = credentials.account.remote_id or text_at(me(http, credentials), "id")
    params = {"exclude_reblogs": "true", "limit": str(_PAGE)}
    hidden = CannotTell(link=_profile(credentials)) if _may_be_hidden(credentials, frozen) else None
    seen = Sightings(since, hidden)
    for _ in range(_PAGES):
        path = f"/api/v1/accounts/{account_id}/statuses"
        page = list_at({"page": get(http, credentials, path, params, shape=list)}, "page")
        for status in page:
            if text_at(status, "id") in others or not _is_it(status, frozen):
                continue
            found = seen.judged(moment_at(status, "created_at"), result_of(status))
            if found is not None:
                return found
        last = moment_at(page, -1, "created_at")
        repeated = bool(page) and params.get("max_id") == text_at(page, -1, "id")
        # a server without pages shows all it has, however many were asked for
        whole = not page or (repeated and len(page) != int(params["limit"]))
        if whole or seen.is_past(last):
            return seen.nothing("looked at the newest posts")
        if repeated and params["limit"] != str(_PAGE):
            break
        if repeated:
            params["limit"] = str(_PAGE - 1)  # all it has may be as many as were asked for
        params["max_id"] = text_at(page, -1, "id")
    if last is not None and last < since:
        return seen.nothing("looked at the newest posts")
    return seen.unread(_profile(credentials))


def _may_be_hidden(credentials: Credentials, frozen: Json) -> bool:
    """Whether the list may lack it: relatives of Mastodon list to the author, too, only what everybody sees."""
    limited = text_at(frozen, "body", "visibility") not in {"", "public"}
    return limited and not credentials.account.facts.get(VERSION)


def _profile(credentials: Credentials) -> str:
    """Where a person sees the account's posts."""
    name = credentials.account.handle.removeprefix("@").partition("@")[0]
    return f"{base_of(credentials.account.server)}/@{name}"


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
