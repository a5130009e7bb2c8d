"""Finds out whether a post, video, reel or first comment is out, by what the Page itself shows."""

import json
from collections.abc import Collection, Mapping
from datetime import datetime, timedelta

from planner.connectors.connector import CannotTell, Credentials, Found, Json, Look, NotThere, StepResult
from planner.connectors.fields import at, list_at, moment_at, number_at, text_at
from planner.connectors.markup import exact_words
from planner.connectors.meta import graph
from planner.connectors.platforms.facebook.api import DOOR, SITE, post_address
from planner.connectors.platforms.facebook.shapes import STORIES, Shape
from planner.connectors.sightings import Sightings
from planner.domain.errors import NotSent
from planner.domain.journal import StepRole
from planner.languages import tr
from planner.ports.http import Http

ATTACHED = "attachments{media_type,target{id},subattachments{media_type,target{id}}}"
_POSTS = f"id,message,created_time,permalink_url,is_published,{ATTACHED}"
_PAGE, _PAGES = "50", 4
_APART = timedelta(minutes=1)
"""So far the two clocks may differ without anything being wrong."""
_LIVE = frozenset({"complete", "in_progress"})


def look_for(
    http: Http, credentials: Credentials, frozen: Json, since: datetime, others: Collection[str]
) -> Look:
    """Read what is there and compare; see ``Connector.look``."""
    page = credentials.account.remote_id
    if frozen["role"] == StepRole.COMMENT.value:
        path = f"/{text_at(frozen, 'post')}/comments"
        params = {"filter": "stream", "fields": "id,message,created_time", "order": "reverse_chronological"}
        return _among(http, credentials, path, params, frozen, since, others)
    shape = Shape(text_at(frozen, "shape"))
    if shape is Shape.REEL:
        return _reel(http, credentials, text_at(frozen, "form", "video_id"))
    if shape in STORIES:
        return CannotTell(link=f"{SITE}/{page}")
    if shape is Shape.VIDEO:
        fields = {"fields": "id,description,created_time,permalink_url", "type": "uploaded"}
        return _among(http, credentials, f"/{page}/videos", fields, frozen, since, others)
    return _among(http, credentials, f"/{page}/published_posts", {"fields": _POSTS}, frozen, since, others)


def result_of(found: object) -> StepResult:
    """What a post leaves for later steps."""
    remote_id = text_at(found, "id")
    return StepResult(remote_id=remote_id, remote_url=post_address(remote_id, found) if remote_id else "")


def photos_of(post: object) -> list[str]:
    """The ids of a post's pictures, in order."""
    first = list_at(post, "attachments", "data")
    several = list_at(first[0], "subattachments", "data") if first else []
    kinds = ("photo", "image")
    return [text_at(one, "target", "id") for one in several or first if text_at(one, "media_type") in kinds]


def text_of(found: object) -> str:
    """The words of a post, comment or video."""
    return text_at(found, "message") or text_at(found, "description")


def _among(
    http: Http,
    credentials: Credentials,
    path: str,
    params: Mapping[str, str],
    frozen: Json,
    since: datetime,
    others: Collection[str],
) -> Look:
    """Go through a list. Facebook ranks its lists: only a page of nothing but old posts ends it."""
    params, seen = {**params, "limit": _PAGE}, Sightings(since - _APART)
    for _ in range(_PAGES):
        found = graph.found(http, credentials, DOOR, path, params)
        if not isinstance(at(found, "data"), list):
            raise NotSent(
                tr("{who}’s answer could not be read.", who=DOOR.who), detail="no list in the answer"
            )
        posts = list_at(found, "data")
        for post in posts:
            if text_at(post, "id") in others or not _is_it(post, frozen):
                continue
            told = seen.judged(moment_at(post, "created_time"), result_of(post))
            if told is not None:
                return told
        after = text_at(found, "paging", "cursors", "after")
        past = [seen.is_past(moment_at(post, "created_time")) for post in posts]
        if not after or not text_at(found, "paging", "next") or (past and all(past)):
            return seen.nothing("looked at the newest posts")
        params["after"] = after
    return seen.unread(f"{SITE}/{credentials.account.remote_id}")


def _is_it(post: object, frozen: Json) -> bool:
    """By its pictures where it has some, which belong to one post alone; else by its words."""
    if at(post, "is_published") is False:
        return False
    sent = {
        text_at(one, "media_fbid") for one in json.loads(text_at(frozen, "form", "attached_media") or "[]")
    }
    shown = photos_of(post)
    if sent & set(shown):
        return True
    wanted = text_at(frozen, "form", "message") or text_at(frozen, "form", "description")
    return len(shown) == len(sent) and exact_words(text_of(post), wanted)


def _reel(http: Http, credentials: Credentials, video: str) -> Look:
    found = graph.node(http, credentials, DOOR, video, "status,permalink_url")
    state = text_at(found, "status", "publishing_phase", "status")
    if found is not None and state in _LIVE:
        return Found(result=result_of({**found, "id": video}))
    if state == "not_started":
        return NotThere(proof="the reel is not published")
    sizes = number_at(found, "status", "uploading_phase", "bytes_transfered")
    if found is None or not sizes:
        return CannotTell(link=f"{SITE}/{credentials.account.remote_id}")
    raise NotSent(tr("{who} is still working on the video.", who=DOOR.who), detail=f"publishing: {state}")
