"""Finds out what is out: the video by its id, which is known before anybody sees it; a comment among the video's."""

from collections.abc import Collection
from datetime import datetime

from planner.connectors.connector import CannotTell, Credentials, Found, Json, Look, NotThere, StepResult
from planner.connectors.fields import at, list_at, moment_at, text_at
from planner.connectors.markup import same_words
from planner.connectors.platforms.youtube import api
from planner.connectors.platforms.youtube.body import says
from planner.connectors.sightings import CLOCKS
from planner.domain.journal import StepRole
from planner.ports.http import Http

_PAGES = 4  # of 100 comments


def look_for(
    http: Http, credentials: Credentials, frozen: Json, since: datetime | None, others: Collection[str]
) -> Look:
    """Ask for the very video, or read the newest comments on it."""
    if frozen["role"] == StepRole.COMMENT.value:
        return _comment(http, credentials, frozen, since, others)
    remote_id = text_at(frozen, "body", "id")
    found = api.video(http, credentials, remote_id, "snippet,status")
    body = at(frozen, "body")
    seen = text_at(found, "status", "privacyStatus") == text_at(body, "status", "privacyStatus")
    if found is not None and seen and says(at(found, "snippet"), at(body, "snippet")):
        return Found(result=StepResult(remote_id=remote_id, remote_url=api.address_of(remote_id)))
    return NotThere(proof="asked for the video itself")


def _comment(
    http: Http, credentials: Credentials, frozen: Json, since: datetime | None, others: Collection[str]
) -> Look:
    """The channel's own words on this very video are the comment, whatever a clock says of it."""
    video = text_at(frozen, "body", "snippet", "videoId")
    wanted = text_at(frozen, "body", "snippet", "topLevelComment", "snippet", "textOriginal")
    asked = {"part": "snippet", "videoId": video, "order": "time", "textFormat": "plainText"}
    asked["maxResults"] = "100"
    for _ in range(_PAGES):
        page = api.listed(http, credentials, "/commentThreads", asked)
        for one in list_at(page, "items"):
            comment = at(one, "snippet", "topLevelComment")
            said = at(comment, "snippet")
            own = text_at(said, "authorChannelId", "value") == credentials.account.remote_id
            words = text_at(said, "textOriginal") or text_at(said, "textDisplay")
            if own and same_words(words, wanted) and text_at(one, "id") not in others:
                return Found(result=comment_result(text_at(one, "id"), video))
            made = moment_at(said, "publishedAt")
            if since and made and made < since - CLOCKS:
                return NotThere(proof="looked at the newest comments")
        asked["pageToken"] = text_at(page, "nextPageToken")
        if not asked["pageToken"]:
            return NotThere(proof="looked at the newest comments")
    return CannotTell(link=api.address_of(video))


def comment_result(remote_id: str, video: str) -> StepResult:
    """What a comment leaves."""
    return StepResult(remote_id=remote_id, remote_url=f"{api.address_of(video)}&lc={remote_id}")
