"""Sending pictures and videos to Facebook before the post: nobody sees them, so all of it may be repeated.

A picture goes in one call, unpublished, and lives for about a day. Videos go to an address that is named first, and
go on from the byte where the line broke.
"""

from datetime import timedelta

from planner.connectors import steps as common
from planner.connectors.connector import Credentials, Json, Keep, ReadMedia, StepResult
from planner.connectors.fields import address_at, number_at, text_at
from planner.connectors.meta import graph
from planner.connectors.meta.graph import Request
from planner.connectors.platforms.facebook.api import DOOR, WHO
from planner.connectors.platforms.facebook.shapes import EDGES, Shape
from planner.domain.errors import NotSent, Refused
from planner.languages import tr
from planner.ports.body import MediaFile
from planner.ports.http import Http, HttpAnswer

LIVES = timedelta(hours=20)
"""So long an upload is relied on: pictures that no post uses live about 24 hours."""
_OAUTH = "OAuth"  # before the token, where uploads go
_UPLOAD = "upload:"
_REELS_TAKE_BYTES_AT = "https://rupload.facebook.com/"


def upload(
    http: Http, credentials: Credentials, frozen: Json, read_media: ReadMedia, begun: Json, keep: Keep
) -> StepResult:
    """Send one file, or go on with it; arguments and faults as of ``Resumes``."""
    file = read_media(common.use_of(frozen))
    ending = common.ending_of(file.item, WHO)
    film = file.item.mime in common.VIDEOS
    shape = Shape(text_at(frozen, "shape"))
    if film is not (shape in {Shape.VIDEO, *EDGES}):
        raise Refused(tr("The name of the file says another kind than it is. Add it anew."), field="media")
    if not film:
        return _picture(http, credentials, frozen, file, f"picture.{ending}")
    if shape is Shape.VIDEO:
        return _video(http, credentials, frozen, file, begun, keep)
    return _reel(http, credentials, frozen, file, begun, keep)


def _picture(http: Http, credentials: Credentials, frozen: Json, file: MediaFile, name: str) -> StepResult:
    form = {"published": "false"}
    alt = text_at(frozen, "media", "alt")
    if alt:
        form["alt_text_custom"] = alt
    page = credentials.account.remote_id
    files = {"source": (name, file.body, file.item.mime)}
    answer = graph.do(
        http, credentials, DOOR, Request(method="POST", path=f"/{page}/photos", form=form, files=files)
    )
    return StepResult(remote_id=_named(answer, "id"))


def _video(
    http: Http, credentials: Credentials, frozen: Json, file: MediaFile, begun: Json, keep: Keep
) -> StepResult:
    session, offset = text_at(begun, "id"), 0
    if session:
        offset = _arrived(http, credentials, f"/{session}", "file_offset")
    if not session or offset < 0:
        told = {
            "file_name": "video." + common.ending_of(file.item, WHO),
            "file_length": str(file.body.size),
            "file_type": file.item.mime,
        }
        app = text_at(frozen, "app")
        begin = Request(method="POST", path=f"/{app}/uploads", params=told)
        answer = graph.do(http, credentials, DOOR, begin)
        session, offset = _named(answer, "id"), 0
        if not session.startswith(_UPLOAD):
            raise NotSent(
                tr("Facebook named no place for the video."), detail=f"HTTP {answer.status}, no place"
            )
        _keep(keep, answer, {"id": session})
    sent = _send(http, credentials, f"/{session}", file, offset, {"file_offset": str(offset)})
    return StepResult(remote_id=_named(sent, "h"))


def _reel(
    http: Http, credentials: Credentials, frozen: Json, file: MediaFile, begun: Json, keep: Keep
) -> StepResult:
    """A reel, or the video of a story: its id is known before its bytes are there."""
    video, place, offset = text_at(begun, "id"), address_at(begun, "url"), 0
    if video:
        offset = _arrived(http, credentials, f"/{video}", "status", "uploading_phase", "bytes_transfered")
    if not video or offset < 0:
        edge = EDGES[Shape(text_at(frozen, "shape"))]
        page = credentials.account.remote_id
        begin = Request(method="POST", path=f"/{page}/{edge}", form={"upload_phase": "start"})
        answer = graph.do(http, credentials, DOOR, begin)
        video, place, offset = _named(answer, "video_id"), text_at(answer.json(), "upload_url"), 0
        if not place.startswith(_REELS_TAKE_BYTES_AT):  # the token goes there: nowhere else
            raise NotSent(
                tr("Facebook named no place for the video."), detail=f"HTTP {answer.status}, no place"
            )
        _keep(keep, answer, {"id": video, "url": place})
    if offset < file.body.size:
        told = {"offset": str(offset), "file_size": str(file.body.size)}
        _send(http, credentials, place, file, offset, told)
    return StepResult(remote_id=video)


def _send(
    http: Http, credentials: Credentials, path: str, file: MediaFile, offset: int, told: dict[str, str]
) -> HttpAnswer:
    """Send what is missing."""
    rest = file.body.piece(offset, file.body.size - offset)
    wanted = Request(method="POST", path=path, data=rest, headers=told, scheme=_OAUTH)
    return graph.do(http, credentials, DOOR, wanted)


def _arrived(http: Http, credentials: Credentials, path: str, *where: str) -> int:
    """How many bytes are there of an upload that was begun; -1 when Facebook does not know it any more."""
    fields = {"fields": where[0]} if len(where) > 1 else {}
    wanted = Request(method="GET", path=path, params=fields, scheme="" if fields else _OAUTH)
    answer = graph.ask(http, credentials, DOOR, wanted)
    try:
        found = graph.object_in(graph.checked(credentials, DOOR, answer), DOOR)
    except Refused as fault:
        if type(fault) is not Refused:
            raise
        return -1
    return number_at(found, *where)


def _keep(keep: Keep, answer: HttpAnswer, begun: Json) -> None:
    keep(begun, answer.received_at + LIVES if answer.received_at else None)


def _named(answer: HttpAnswer, name: str) -> str:
    """What an upload is called. Raises NotSent where the answer does not say."""
    told = text_at(answer.json(), name)
    if not told:
        raise NotSent(
            tr("Facebook took the file without naming it."), detail=f"HTTP {answer.status}, no {name}"
        )
    return told
