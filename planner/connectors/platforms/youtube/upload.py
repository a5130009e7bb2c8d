"""Bringing a video to YouTube, where nobody sees it yet: by Google's resumable protocol, from where it stopped.

Where it goes is kept before the first byte leaves. That address lets its holder go on with the upload, so it stands
in the step's progress alone, and the token is sent to Google's own hosts only.
"""

from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import regex

from planner.connectors import steps as common
from planner.connectors.connector import Credentials, Json, Keep, ReadMedia, StepResult
from planner.connectors.errors import GONE, NOT_FOUND
from planner.connectors.fields import at, text_at
from planner.connectors.platforms.youtube import api
from planner.domain.errors import NotSent, Refused
from planner.domain.hidden import remember
from planner.languages import tr
from planner.ports.body import MediaFile
from planner.ports.http import Http, HttpAnswer

UPLOAD = "https://www.googleapis.com/upload/youtube/v3/videos"
PIECE = 32 * 262_144
"""Bytes of one piece; Google takes multiples of 262,144 but for the last."""
LIVES = timedelta(days=6)
"""So long a session is relied on; Google forgets it after a week."""
WAITS = (5, 10, 15, 30)
"""Seconds between two questions. One that is still worked on after them may be published: YouTube goes on with it."""
_MORE, _DONE = 308, frozenset({200, 201})
_STUCK = 3  # pieces in a row of which nothing arrives
_RANGE = regex.compile(r"bytes=0-(\d+)")


def upload(
    http: Http, credentials: Credentials, frozen: Json, read_media: ReadMedia, begun: Json, keep: Keep
) -> StepResult:
    """Send it, or go on with it; arguments and faults as of ``Resumes``."""
    file = read_media(common.use_of(frozen))
    if file.item.mime not in common.VIDEOS:
        raise Refused(tr("YouTube takes videos only. Add an MP4, MOV or WebM."), field="media")
    video = text_at(begun, "video")
    if not video:
        video = _brought(http, credentials, frozen, file, text_at(begun, "session"), keep)
        keep({"video": video}, None)
    _demand_usable(http, credentials, video, keep)
    playlist = text_at(frozen, "playlist")
    if playlist:
        _into(http, credentials, playlist, video)
    return StepResult(remote_id=video, remote_url=api.studio(video))


def _brought(
    http: Http, credentials: Credentials, frozen: Json, file: MediaFile, session: str, keep: Keep
) -> str:
    """The id of the video that came of the bytes."""
    size, start, stuck = file.body.size, 0, 0
    if session:
        _hide(session)
        asked = _put(http, credentials, session, file, f"bytes */{size}")
    else:
        session = _session(http, credentials, frozen, file, keep)
        asked = None
    while True:
        if asked is not None:
            if asked.status in {NOT_FOUND, GONE}:
                keep({}, None)
                raise NotSent(
                    tr("YouTube has lost the upload; it is sent again."), detail=f"HTTP {asked.status}"
                )
            if asked.status != _MORE:
                break
            arrived = _RANGE.fullmatch(asked.headers.get("range", ""))
            after = int(arrived[1]) + 1 if arrived else 0
            stuck = 0 if after > start else stuck + 1
            start = after
        if stuck > _STUCK or start >= size > 0:
            raise NotSent(
                tr("YouTube takes no more of the video for now."), detail=f"{start} of {size} bytes"
            )
        piece = file.body.piece(start, PIECE)
        told = f"bytes {start}-{start + piece.size - 1}/{size}"
        asked = _put(http, credentials, session, file, told, start)
    made = text_at(api.checked(credentials, asked).json(), "id")
    if not made:
        raise NotSent(tr("YouTube's answer could not be read."), detail=f"HTTP {asked.status}, no id")
    return made


def _session(http: Http, credentials: Credentials, frozen: Json, file: MediaFile, keep: Keep) -> str:
    about = {"X-Upload-Content-Length": str(file.body.size), "X-Upload-Content-Type": file.item.mime}
    params = {
        "uploadType": "resumable",
        "part": "snippet,status",
        "notifySubscribers": text_at(frozen, "notify"),
    }
    body = at(frozen, "body")
    answer = api.call(http, credentials, "POST", UPLOAD, params=params, headers=about, json=body)
    session = api.checked(credentials, answer).headers.get("location", "")
    if not _is_googles(session):
        raise NotSent(tr("YouTube named no place for the video."), detail=f"HTTP {answer.status}, no place")
    _hide(session)
    keep({"session": session}, answer.received_at + LIVES if answer.received_at else None)
    return session


def _hide(session: str) -> None:
    """What lets one go on with the upload is shown in no log."""
    remember(parse_qs(urlsplit(session).query).get("upload_id", ()))


def _is_googles(address: str) -> bool:
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return False
    return parts.scheme == "https" and host.endswith(".googleapis.com") and "@" not in parts.netloc


def _put(
    http: Http, credentials: Credentials, session: str, file: MediaFile, told: str, start: int | None = None
) -> HttpAnswer:
    """A piece, or the question how far it has come. Raises what only a new try can mend."""
    data = b"" if start is None else file.body.piece(start, PIECE)
    headers = {"Content-Range": told, "Content-Type": file.item.mime}
    answer = api.call(http, credentials, "PUT", session, headers=headers, data=data)
    if answer.status not in {_MORE, NOT_FOUND, GONE, *_DONE}:
        api.checked(credentials, answer)
    return answer


def _demand_usable(http: Http, credentials: Credentials, video: str, keep: Keep) -> None:
    """Wait a little for what YouTube makes of it. Raises Refused when it cannot use it."""
    found: object | None = None
    for wait in (*WAITS, 0):
        found = api.video(http, credentials, video, "status,processingDetails")
        match text_at(found, "status", "uploadStatus"):
            case "processed":
                return
            case "failed" | "rejected" | "deleted" as state:
                keep({}, None)
                raise _unusable(state, found)
        if wait:
            http.pause(wait)
    if found is None:
        keep({}, None)
        raise NotSent(tr("YouTube does not have the video any more; it is sent again."), detail=video)


def _unusable(state: str, found: object) -> Refused:
    why = text_at(found, "status", "failureReason") or text_at(found, "status", "rejectionReason")
    if why == "duplicate":
        message = tr("YouTube has this very video already and takes it no second time.")
    elif why == "length":
        message = tr("The video is too long. More than 15 minutes needs a channel that YouTube has verified.")
    else:
        message = tr(
            "YouTube cannot use the video. Look in YouTube Studio, or save it anew as MP4 with H.264."
        )
    return Refused(message, detail=f"{state}: {why}", field="media")


def _into(http: Http, credentials: Credentials, playlist: str, video: str) -> None:
    """Put it into a playlist, unless it stands there: asked first, so that a repeat adds it no second time."""
    asked = {"part": "snippet", "playlistId": playlist, "videoId": video}
    if at(api.listed(http, credentials, "/playlistItems", asked), "items"):
        return
    body = {"snippet": {"playlistId": playlist, "resourceId": {"kind": "youtube#video", "videoId": video}}}
    answer = api.call(http, credentials, "POST", "/playlistItems", params={"part": "snippet"}, json=body)
    api.checked(credentials, answer)
