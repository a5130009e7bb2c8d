"""Sending a picture or video to LinkedIn: asked for an address, sent there, waited for.

A video goes in the pieces that LinkedIn names, each answered by a mark (ETag) that closes it; where it stopped is
kept, so that it goes on from there.
"""

from collections.abc import Mapping
from datetime import UTC, datetime

from planner.connectors import steps as common
from planner.connectors.connector import Credentials, Json, Keep, ReadMedia, StepResult
from planner.connectors.errors import GONE, NOT_FOUND, ask_any
from planner.connectors.fields import address_at, list_at, moment_at, number_at, text_at
from planner.connectors.platforms.linkedin.api import HOST, WHO, call, checked, get, is_page
from planner.domain.errors import NotSent, Refused
from planner.languages import tr
from planner.ports.body import MediaFile
from planner.ports.http import Http, HttpCall

_POLLS, _WAIT = 60, 5.0
_UNSEEN_WAIT = 10.0
"""Seconds for a person's files: LinkedIn tells a person's app nothing about them."""
_READY, _FAILED = "AVAILABLE", {"PROCESSING_FAILED", "CLIENT_ERROR"}


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
    common.ending_of(media.item, WHO)
    video = media.item.mime in common.VIDEOS
    known = dict(begun) if text_at(begun, "urn") else _announced(http, credentials, media, keep, video=video)
    if not number_at(known, "sent"):
        known = (
            _sent_video(http, credentials, media, known, keep)
            if video
            else _sent(http, credentials, media, known)
        )
        keep(known, moment_at(known, "until"))
    _when_ready(http, credentials, text_at(known, "urn"), video=video)
    return StepResult(remote_id=text_at(known, "urn"), data={"video": video})


def _announced(
    http: Http, credentials: Credentials, media: MediaFile, keep: Keep, *, video: bool
) -> dict[str, object]:
    asked: dict[str, object] = {"owner": credentials.account.remote_id}
    if video:
        asked |= {"fileSizeBytes": media.body.size, "uploadCaptions": False, "uploadThumbnail": False}
    kind = "video" if video else "image"
    found = _act(http, credentials, kind, "initializeUpload", {"initializeUploadRequest": asked})
    parts = [
        {
            "url": address_at(one, "uploadUrl"),
            "first": number_at(one, "firstByte"),
            "last": number_at(one, "lastByte"),
        }
        for one in list_at(found, "value", "uploadInstructions")
    ]
    known: dict[str, object] = {
        "urn": text_at(found, "value", kind),
        "url": address_at(found, "value", "uploadUrl"),
        "token": text_at(found, "value", "uploadToken"),
        "parts": parts,
        "marks": [],
        "until": _until(
            number_at(found, "value", "uploadUrlsExpireAt") or number_at(found, "value", "uploadUrlExpiresAt")
        ),
    }
    if not known["urn"] or not (known["url"] or parts):
        raise NotSent(
            tr("LinkedIn’s answer could not be read."), detail="no place for the upload in the answer"
        )
    if video:
        keep(known, moment_at(known, "until"))
    return known


def _sent(
    http: Http, credentials: Credentials, media: MediaFile, known: dict[str, object]
) -> dict[str, object]:
    """A picture: one request, signed."""
    wanted = HttpCall(
        method="PUT",
        url=text_at(known, "url"),
        data=media.body,
        headers={"Content-Type": "application/octet-stream"},
    )
    checked(credentials, call(http, credentials, wanted))
    return {**known, "sent": 1}


def _sent_video(
    http: Http, credentials: Credentials, media: MediaFile, known: dict[str, object], keep: Keep
) -> dict[str, object]:
    """The pieces that are not there yet, then the end with all their marks."""
    marks = [str(one) for one in list_at(known, "marks")]
    for part in list_at(known, "parts")[len(marks) :]:
        first, last = number_at(part, "first"), number_at(part, "last")
        piece = HttpCall(  # the address is signed itself: no token goes along
            method="PUT",
            url=text_at(part, "url"),
            data=media.body.piece(first, last - first + 1),
            headers={"Content-Type": "application/octet-stream"},
        )
        answer = ask_any(http, piece)
        if marks and answer.status in {NOT_FOUND, GONE, 403}:
            keep({}, None)
            raise NotSent(
                tr("LinkedIn has lost the upload; it is sent again."), detail=f"HTTP {answer.status}"
            )
        checked(credentials, answer)
        mark = answer.headers.get("etag", "").strip().strip('"')
        if not mark:
            raise NotSent(tr("LinkedIn’s answer could not be read."), detail="no ETag in the answer")
        marks.append(mark)
        known = {**known, "marks": list(marks)}
        keep(known, moment_at(known, "until"))
    closing = {"video": known["urn"], "uploadToken": known["token"], "uploadedPartIds": marks}
    _act(http, credentials, "video", "finalizeUpload", {"finalizeUploadRequest": closing})
    return {**known, "parts": [], "sent": 1}


def _when_ready(http: Http, credentials: Credentials, urn: str, *, video: bool) -> None:
    """Ask until LinkedIn is through with it, where it tells that. Raises Refused, NotSent."""
    if not is_page(credentials.account):
        http.pause(_UNSEEN_WAIT)
        return
    path = f"/rest/{'videos' if video else 'images'}/{urn.replace(':', '%3A')}"
    for _ in range(_POLLS):
        found = get(http, credentials, path)
        state = text_at(found, "status")
        if state == _READY:
            return
        if state in _FAILED:
            why = text_at(found, "processingFailureReason")
            said = f" {why}" if why else ""
            raise Refused(tr("LinkedIn cannot use the file.{said}", said=said), detail=why, field="media")
        http.pause(_WAIT)
    raise NotSent(tr("LinkedIn is still working on the file."), detail=f"{urn} not ready")


def _act(http: Http, credentials: Credentials, kind: str, action: str, body: Mapping[str, object]) -> object:
    url = f"{HOST}/rest/{kind}s"
    wanted = HttpCall(method="POST", url=url, params={"action": action}, json=dict(body))
    return checked(credentials, call(http, credentials, wanted)).json()


def _until(milliseconds: int) -> str:
    return datetime.fromtimestamp(milliseconds / 1000, UTC).isoformat() if milliseconds else ""
