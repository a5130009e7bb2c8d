"""Sending a picture, GIF or video to X: announced, sent in pieces, closed, waited for, described.

Where it stopped is kept after each piece, so that a video of hundreds of megabytes goes on where the line broke.
"""

from datetime import timedelta

from planner.connectors import steps as common
from planner.connectors.connector import Credentials, Json, Keep, ReadMedia, StepResult
from planner.connectors.errors import GONE, NOT_FOUND
from planner.connectors.fields import moment_at, number_at, text_at
from planner.connectors.platforms.x.api import HOST, WHO, call, checked
from planner.domain.errors import NotSent, Refused
from planner.languages import tr
from planner.ports.body import MediaFile
from planner.ports.http import Http, HttpAnswer, HttpCall

PIECE = 4 * 1024 * 1024
"""Bytes of one piece; X takes 1 to 5 MB and numbers from 0 to 999."""
_UPLOAD = f"{HOST}/2/media/upload"
_POLLS = 200
_WAIT, _LONGEST = 2, 30  # seconds between two questions
_LOST = {NOT_FOUND, GONE, 400}
_READY, _FAILED = "succeeded", "failed"


def upload(
    http: Http,
    credentials: Credentials,
    frozen: Json,
    read_media: ReadMedia,
    begun: Json,
    keep: Keep,
) -> StepResult:
    """Send it, or go on with it; arguments and faults as of ``Resumes``."""
    media = read_media(common.use_of(frozen))
    category = _category(media)
    known = dict(begun)
    if not text_at(known, "id"):
        known = _announced(http, credentials, media, category, keep)
    if not number_at(known, "closed"):
        known = _sent(http, credentials, media, known, keep)
    media_id = text_at(known, "id")
    _when_ready(http, credentials, media_id, known)
    alt = text_at(frozen, "media", "alt")
    if alt and category != "tweet_video":
        told = {"id": media_id, "metadata": {"alt_text": {"text": alt}}}
        wanted = HttpCall(method="POST", url=f"{HOST}/2/media/metadata", json=told)
        checked(credentials, call(http, credentials, wanted))
    return StepResult(remote_id=media_id)


def _category(media: MediaFile) -> str:
    ending = common.ending_of(media.item, WHO)
    if media.item.mime in common.VIDEOS:
        return "tweet_video"
    return "tweet_gif" if ending == "gif" else "tweet_image"


def _announced(
    http: Http, credentials: Credentials, media: MediaFile, category: str, keep: Keep
) -> dict[str, object]:
    about = {"media_type": media.item.mime, "total_bytes": media.body.size, "media_category": category}
    wanted = HttpCall(method="POST", url=f"{_UPLOAD}/initialize", json=about)
    answer = checked(credentials, call(http, credentials, wanted))
    media_id = text_at(answer.json(), "data", "id")
    if not media_id:
        raise NotSent(tr("X took the picture without naming it."), detail=f"HTTP {answer.status}, no id")
    lasts = number_at(answer.json(), "data", "expires_after_secs")
    until = answer.received_at + timedelta(seconds=lasts) if lasts and answer.received_at else None
    known: dict[str, object] = {"id": media_id, "pieces": 0, "until": until.isoformat() if until else ""}
    keep(known, until)
    return known


def _sent(
    http: Http, credentials: Credentials, media: MediaFile, known: dict[str, object], keep: Keep
) -> dict[str, object]:
    """Send the pieces that are not there yet, and close it."""
    media_id, until = text_at(known, "id"), moment_at(known, "until")
    count = -(-media.body.size // PIECE)
    for number in range(number_at(known, "pieces"), count):
        piece = media.body.piece(number * PIECE, PIECE)
        wanted = HttpCall(
            method="POST",
            url=f"{_UPLOAD}/{media_id}/append",
            form={"segment_index": str(number)},
            files={"media": ("piece", piece, "application/octet-stream")},
        )
        answer = call(http, credentials, wanted)
        _demand_known(answer, begun=number > 0, keep=keep)
        checked(credentials, answer)
        known = {**known, "pieces": number + 1}
        keep(known, until)
    closed = call(http, credentials, HttpCall(method="POST", url=f"{_UPLOAD}/{media_id}/finalize"))
    _demand_known(closed, begun=True, keep=keep)
    checked(credentials, closed)
    if text_at(closed.json(), "data", "id") != media_id:
        raise NotSent(tr("X’s answer could not be read."), detail=f"HTTP {closed.status}, no id")
    wait = number_at(closed.json(), "data", "processing_info", "check_after_secs")
    state = text_at(closed.json(), "data", "processing_info", "state") or _READY
    known = {**known, "closed": 1, "state": state, "wait": wait}
    keep(known, until)
    return known


def _demand_known(answer: HttpAnswer, *, begun: bool, keep: Keep) -> None:
    """Begin anew next time, when X has forgotten an upload that was begun."""
    if begun and answer.status in _LOST:
        keep({}, None)
        raise NotSent(tr("X has lost the upload; it is sent again."), detail=f"HTTP {answer.status}")


def _when_ready(http: Http, credentials: Credentials, media_id: str, known: Json) -> None:
    """Ask until X is through with it. Raises Refused when it cannot use it; NotSent when that takes too long."""
    state, wait = text_at(known, "state"), number_at(known, "wait")
    for _ in range(_POLLS):
        if state == _READY:
            return
        http.pause(min(max(wait, _WAIT), _LONGEST))
        params = {"command": "STATUS", "media_id": media_id}
        answer = checked(
            credentials, call(http, credentials, HttpCall(method="GET", url=_UPLOAD, params=params))
        )
        found = answer.json()
        state = text_at(found, "data", "processing_info", "state") or _READY
        wait = number_at(found, "data", "processing_info", "check_after_secs")
        if state == _FAILED:
            why = text_at(found, "data", "processing_info", "error", "message")
            raise Refused(
                tr("X cannot use the file.{said}", said=f" {why}" if why else ""), detail=why, field="media"
            )
    raise NotSent(tr("X is still working on the file."), detail=f"media {media_id} not ready")
