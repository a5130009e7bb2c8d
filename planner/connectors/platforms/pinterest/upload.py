"""Sending a video: Pinterest names a place of its storage, takes the file there, and works on it for a while.

Its id is told as soon as the file is there: who comes back later asks for it instead of sending it all again.
"""

from datetime import timedelta

from planner.connectors import steps as common
from planner.connectors.connector import Credentials, Json, Keep, ReadMedia, StepResult
from planner.connectors.errors import ask
from planner.connectors.fields import at, text_at
from planner.connectors.platforms.pinterest import talk
from planner.domain.errors import NotSent, Refused
from planner.languages import tr
from planner.ports.http import Http, HttpCall

_POLLS, _POLL_SECONDS = 40, 5.0
_KEPT = timedelta(hours=12)
"""So long Pinterest is relied on to keep a video that no pin uses; its description does not say."""


def upload(
    http: Http,
    credentials: Credentials,
    frozen: Json,
    read_media: ReadMedia,
    begun: Json,
    keep: Keep,
) -> StepResult:
    """Send the video, or go on waiting for one that was sent; arguments and faults as of ``Resumes``."""
    known = text_at(begun, "id")
    if known:
        state = _state(http, credentials, known)
        if state not in {"registered", "failed", ""}:
            return _when_ready(http, credentials, known, state)
    answer = talk.ask(http, credentials, "POST", "/media", json={"media_type": "video"})
    wrong = talk.fault(credentials, answer)
    if wrong is not None:
        raise wrong
    media, place = text_at(answer.json(), "media_id"), text_at(answer.json(), "upload_url")
    if not media or not place.startswith("https://"):
        raise NotSent(tr("Pinterest named no place for the video."), detail=f"HTTP {answer.status}, no place")
    fields = at(answer.json(), "upload_parameters")
    form = {str(name): str(value) for name, value in fields.items()} if isinstance(fields, dict) else {}
    file = read_media(common.use_of(frozen))
    name = f"video.{common.ending_of(file.item, talk.WHO)}"
    ask(
        http,
        HttpCall(method="POST", url=place, form=form, files={"file": (name, file.body, file.item.mime)}),
        talk.WHO,
        secrets=form.values(),
    )
    keep({"id": media}, answer.received_at + _KEPT if answer.received_at else None)
    return _when_ready(http, credentials, media, _state(http, credentials, media))


def _state(http: Http, credentials: Credentials, media: str) -> str:
    """Says "registered", "processing", "succeeded" or "failed"; "" of one that is not there any more."""
    answer = talk.ask(http, credentials, "GET", f"/media/{media}")
    wrong = talk.fault(credentials, answer)
    if type(wrong) is Refused:
        return ""
    if wrong is not None:
        raise wrong
    return text_at(answer.json(), "status")


def _when_ready(http: Http, credentials: Credentials, media: str, state: str) -> StepResult:
    for _ in range(_POLLS):
        if state == "succeeded":
            return StepResult(remote_id=media, data={"video": media})
        if state == "failed":
            raise Refused(
                tr("Pinterest could not read the video. Save it as MP4 with H.264 and try again."),
                field="media",
            )
        http.pause(_POLL_SECONDS)
        state = _state(http, credentials, media)
    raise NotSent(tr("Pinterest is still working on the video."), detail=f"media {media} not ready")
