"""Finds out whether a post or a later part is out: by its container, by own posts, by the answers to the part before."""

from collections.abc import Collection
from datetime import datetime, timedelta

from planner.connectors.connector import Credentials, Json, Look, NotThere, StepResult
from planner.connectors.fields import at, list_at, moment_at, text_at
from planner.connectors.markup import exact_words
from planner.connectors.meta import containers, graph
from planner.connectors.meta.publishing import result_of as told_of
from planner.connectors.platforms.threads.api import CONTAINERS, DOOR, WHO, profile_address, username
from planner.connectors.sightings import Sightings
from planner.domain.errors import NotSent
from planner.languages import tr
from planner.ports.http import Http

_FIELDS = "id,text,timestamp,permalink,username"
_PAGE, _PAGES = "50", 4
_APART = timedelta(minutes=1)
"""So far the two clocks may differ without anything being wrong."""


def look_for(
    http: Http, credentials: Credentials, frozen: Json, since: datetime, others: Collection[str]
) -> Look:
    """See ``Connector.look``."""
    before = text_at(frozen, "before")
    if before:
        return _among(http, credentials, f"/{before}/replies", frozen, since, others)
    state, _ = containers.standing(http, credentials, CONTAINERS, text_at(frozen, "form", "creation_id"))
    if state == containers.READY:
        return NotThere(proof="the container is not published")
    found = _among(http, credentials, "/me/threads", frozen, since, others)
    if state == containers.PUBLISHED and isinstance(found, NotThere):
        raise NotSent(
            tr("{who} has the post, and does not list it yet.", who=WHO), detail="container published"
        )
    return found


def _among(
    http: Http, credentials: Credentials, path: str, frozen: Json, since: datetime, others: Collection[str]
) -> Look:
    """Go through own posts, or the answers to one, back to ``since``."""
    params, wanted = {"fields": _FIELDS, "limit": _PAGE}, text_at(frozen, "text")
    seen = Sightings(since - _APART)
    for _ in range(_PAGES):
        found = graph.found(http, credentials, DOOR, path, params)
        if not isinstance(at(found, "data"), list):
            raise NotSent(tr("{who}’s answer could not be read.", who=WHO), detail="no list in the answer")
        posts = list_at(found, "data")
        times = [moment_at(post, "timestamp") for post in posts]
        for post, made in zip(posts, times, strict=True):
            if text_at(post, "id") in others or not _is_it(post, wanted, credentials):
                continue
            told = seen.judged(made, told_of(StepResult(remote_id=text_at(post, "id")), post))
            if told is not None:
                return told
        after = text_at(found, "paging", "cursors", "after") if text_at(found, "paging", "next") else ""
        if not after or all(map(seen.is_past, times)):
            return seen.nothing("looked at the newest posts")
        params["after"] = after
    return seen.unread(profile_address(credentials.account))


def _is_it(post: object, wanted: str, credentials: Credentials) -> bool:
    """The same words, by the account itself where the list names who wrote them."""
    by = text_at(post, "username").casefold()
    return by in {"", username(credentials.account)} and exact_words(text_at(post, "text"), wanted)
