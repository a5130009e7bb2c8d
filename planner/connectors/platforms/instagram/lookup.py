"""Finds out whether a post is out: its container says so, and the account's own newest posts say which one it is."""

from collections.abc import Collection
from datetime import datetime, timedelta

from planner.connectors.connector import Credentials, Found, Json, Look, NotThere, StepResult
from planner.connectors.fields import at, list_at, moment_at, text_at
from planner.connectors.markup import exact_words
from planner.connectors.meta import containers, graph
from planner.connectors.meta.publishing import result_of as told_of
from planner.connectors.platforms.instagram.api import WHO, door, profile_address
from planner.connectors.platforms.instagram.api import containers as kind_of
from planner.connectors.sightings import Sightings
from planner.domain.errors import NotSent
from planner.domain.journal import StepRole
from planner.languages import tr
from planner.ports.http import Http

FIELDS = "id,caption,timestamp,permalink,media_product_type"
_PAGE, _PAGES = "50", 3
_APART = timedelta(minutes=1)
"""So far the two clocks may differ without anything being wrong."""


def look_for(
    http: Http, credentials: Credentials, frozen: Json, since: datetime, others: Collection[str]
) -> Look:
    """Ask for the container, then go through what is there; see ``Connector.look``."""
    role = StepRole(text_at(frozen, "role"))
    if role is StepRole.GATE:
        return _gate(http, credentials, text_at(frozen, "post"))
    if role is StepRole.COMMENT:
        edge = text_at(frozen, "edge") or "comments"
        path, fields = f"/{text_at(frozen, 'post')}/{edge}", "id,text,timestamp"
        return _among(http, credentials, path, fields, frozen, since, others)
    container = text_at(frozen, "form", "creation_id")
    state, _ = containers.standing(http, credentials, kind_of(credentials), container)
    if state == containers.READY:
        return NotThere(proof="the container is not published")
    edge = "stories" if text_at(frozen, "shape") == "story" else "media"
    path = f"/{credentials.account.remote_id}/{edge}"
    found = _among(http, credentials, path, FIELDS, frozen, since, others)
    if state == containers.PUBLISHED and isinstance(found, NotThere):
        raise NotSent(
            tr("{who} has the post, and does not list it yet.", who=WHO), detail="container published"
        )
    return found


def result_of(found: object) -> StepResult:
    """What a post leaves for later steps."""
    return told_of(StepResult(remote_id=text_at(found, "id")), found)


def _among(
    http: Http,
    credentials: Credentials,
    path: str,
    fields: str,
    frozen: Json,
    since: datetime,
    others: Collection[str],
) -> Look:
    """Go through a list, newest first, back to ``since``; answers to a comment come in no promised order."""
    params, seen = {"fields": fields, "limit": _PAGE}, Sightings(since - _APART)
    wanted = text_at(frozen, "caption")
    for _ in range(_PAGES):
        found = graph.found(http, credentials, door(credentials), path, params)
        if not isinstance(at(found, "data"), list):
            raise NotSent(tr("{who}’s answer could not be read.", who=WHO), detail="no list in the answer")
        posts = list_at(found, "data")
        times = [moment_at(post, "timestamp") for post in posts]
        for post, made in zip(posts, times, strict=True):
            words = text_at(post, "caption") or text_at(post, "text")
            if text_at(post, "id") in others or not exact_words(words, wanted):
                continue
            told = seen.judged(made, result_of(post))
            if told is not None:
                return told
        after = text_at(found, "paging", "cursors", "after") if text_at(found, "paging", "next") else ""
        sorted_out = not path.endswith("/replies") and any(map(seen.is_past, times))
        if not after or sorted_out:
            return seen.nothing("looked at the newest posts")
        params["after"] = after
    return seen.unread(profile_address(credentials.account))


def _gate(http: Http, credentials: Credentials, post: str) -> Look:
    found = graph.node(http, credentials, door(credentials), post, "id,is_comment_enabled")
    if at(found, "is_comment_enabled") is False:
        return Found(result=StepResult(remote_id=post))
    return NotThere(proof="comments are open")
