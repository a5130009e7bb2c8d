"""Sending a video: all of it but its last piece. With that TikTok begins to publish, so the post itself sends it.

Where the pieces go is an address that lets its holder go on with the upload for an hour. It stands in the password
store beside the token, never in the plan; without it the upload is begun anew.
"""

from datetime import datetime, timedelta
from urllib.parse import parse_qs, urlsplit

from planner.connectors import steps as common
from planner.connectors.connector import Credentials, Json, Keep, ReadMedia, StepResult
from planner.connectors.errors import GONE, NOT_FOUND, ask_any
from planner.connectors.fields import at, iso, moment_at, number_at, text_at
from planner.connectors.platforms.tiktok import api, creator
from planner.connectors.platforms.tiktok.status import UPLOADING, standing
from planner.domain.errors import NotSent, Refused, UploadsGone
from planner.domain.hidden import remember
from planner.languages import tr
from planner.ports.body import MediaFile
from planner.ports.http import Http, HttpAnswer, HttpCall

PIECE = 10_000_000
"""Bytes of a piece. TikTok takes 5 to 64 MB, a last one of up to 128 MB, and what is smaller than two in one."""
LIVES = timedelta(minutes=55)
"""So long an address is relied on; TikTok forgets it after an hour."""
_KEPT = "upload_address"
_BEGUN_ANEW = frozenset({403, NOT_FOUND, GONE, 416})
_NOTE = tr("TikTok takes no words along with a draft of a video: copy them from here when you finish it.")


def upload(
    http: Http, credentials: Credentials, frozen: Json, read_media: ReadMedia, begun: Json, keep: Keep
) -> StepResult:
    """Send all pieces but the last, or go on with them; arguments and faults as of ``Resumes``."""
    file = read_media(common.use_of(frozen))
    if file.item.mime not in common.VIDEOS:
        raise Refused(tr("TikTok takes videos as MP4, MOV or WebM."), field="media")
    name, until, start = _standing(http, credentials, begun) or _begin(http, credentials, frozen, file, keep)
    last = last_piece(file.body.size)
    while start < last:
        answer = send_piece(http, credentials, name, file, start, start + PIECE)
        if answer.status in _BEGUN_ANEW:
            keep({}, None)
            raise NotSent(
                tr("TikTok has given up the upload: a video has to arrive within an hour. It is sent again."),
                detail=f"HTTP {answer.status} at {start} of {file.body.size}",
            )
        wrong = api.fault(credentials, answer)
        if wrong is not None:
            raise wrong
        start += PIECE
        keep({"id": name, "until": iso(until), "sent": start}, until)
    data: Json = {"until": iso(until), "size": file.body.size, "info": at(frozen, "info")}
    note: Json = {"note": _NOTE} if text_at(frozen, "draft") and text_at(frozen, "words") else {}
    return StepResult(remote_id=name, data={**data, **note})


def last_piece(size: int) -> int:
    """Where the last piece begins: it is the whole of a video that is not twice as large as a piece."""
    return (pieces_of(size) - 1) * PIECE


def pieces_of(size: int) -> int:
    """How many pieces there are: what is left over goes with the last."""
    return max(size // PIECE, 1)


def send_piece(
    http: Http,
    credentials: Credentials,
    name: str,
    file: MediaFile,
    start: int,
    end: int,
    *,
    publishing: bool = False,
) -> HttpAnswer:
    """Send the bytes from ``start`` up to ``end`` and give whatever answer comes.

    Raises:
        UploadsGone: this machine does not know where they go. NotSent; Unconfirmed when ``publishing``.
    """
    size = file.body.size
    headers = {"Content-Type": file.item.mime, "Content-Range": f"bytes {start}-{end - 1}/{size}"}
    call = HttpCall(
        method="PUT",
        url=_address(credentials, name),
        headers=headers,
        data=file.body.piece(start, end - start),
    )
    return http.send(call) if publishing else ask_any(http, call)


def _begin(
    http: Http, credentials: Credentials, frozen: Json, file: MediaFile, keep: Keep
) -> tuple[str, datetime, int]:
    size, draft = file.body.size, bool(text_at(frozen, "draft"))
    info = at(frozen, "info")
    source: Json = {
        "source": "FILE_UPLOAD",
        "video_size": size,
        "chunk_size": PIECE if pieces_of(size) > 1 else size,
        "total_chunk_count": pieces_of(size),
    }
    body: Json = {"source_info": source}
    if not draft:
        assert isinstance(info, dict)
        allowed = creator.creator(http, credentials)
        body["post_info"] = creator.kept_to(allowed, info, file.item.seconds)
    path = "/post/publish/inbox/video/init/" if draft else "/post/publish/video/init/"
    answer = api.ask(http, credentials, "POST", path, json=body)
    found = api.data_in(credentials, answer)
    name, address = text_at(found, "publish_id"), text_at(found, "upload_url")
    if not name or not address.startswith("https://") or answer.received_at is None:
        raise NotSent(tr("TikTok named no place for the video."), detail=f"HTTP {answer.status}, no place")
    until = answer.received_at + LIVES
    _remember(credentials, name, address)
    keep({"id": name, "until": iso(until), "sent": 0}, until)
    return name, until, 0


def _standing(http: Http, credentials: Credentials, begun: Json) -> tuple[str, datetime, int] | None:
    """The upload that was begun, until when it lives, and how far it has come; None to begin anew."""
    name, until = text_at(begun, "id"), moment_at(begun, "until")
    if not name or until is None or not _known(credentials, name):
        return None
    try:
        found = standing(http, credentials, name)
    except UploadsGone:
        return None
    if found.state != UPLOADING or (found.at and found.at >= until):
        return None
    told = found.arrived if found.arrived % PIECE == 0 else 0
    return name, until, told or number_at(begun, "sent")


def _remember(credentials: Credentials, name: str, address: str) -> None:
    remember((address, *parse_qs(urlsplit(address).query).get("upload_token", ())))
    if credentials.kept is not None:
        with credentials.kept.alone():
            credentials.kept.change({_KEPT: f"{name} {address}"})


def _known(credentials: Credentials, name: str) -> str:
    known = credentials.kept.known if credentials.kept is not None else {}
    whose, _, address = known.get(_KEPT, "").partition(" ")
    return address if whose == name else ""


def _address(credentials: Credentials, name: str) -> str:
    address = _known(credentials, name)
    if not address:
        raise UploadsGone(tr("The upload was begun elsewhere; it is sent again."), detail=name)
    return address
