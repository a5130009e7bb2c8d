"""Pictures and videos on their way to Bluesky.

A picture goes straight to the account's server. A video goes through Bluesky's video service, which makes it
ready before the post is out; where that service cannot be used, on a server of one's own network, the video goes
straight to the server as well and is made ready when the post is there (docs.bsky.app, "Uploading Video").
"""

from collections.abc import Iterator
from datetime import timedelta
from urllib.parse import urlsplit

from planner.connectors import steps as common
from planner.connectors.address import is_loopback
from planner.connectors.connector import Credentials, Json, Keep, ReadMedia, StepResult
from planner.connectors.errors import accepted, ask_any, fault_of
from planner.connectors.fields import at, number_at, text_at
from planner.connectors.platforms.bluesky.answers import TABLE
from planner.connectors.platforms.bluesky.session import WHO, Session, Sessions
from planner.connectors.redact import plain, redact
from planner.domain.errors import NotSent, Refused
from planner.domain.hidden import remember
from planner.domain.media import MediaUse
from planner.languages import tr
from planner.ports.body import MediaFile
from planner.ports.http import Http, HttpAnswer, HttpCall

SERVICE = "https://video.bsky.app"
_POLLS = 60
_POLL_SECONDS = 3.0
_TOKEN_LIVES = timedelta(minutes=30)
_FAILED = "JOB_STATE_FAILED"


def upload(
    sessions: Sessions,
    http: Http,
    credentials: Credentials,
    frozen: Json,
    read_media: ReadMedia,
    begun: Json,
    keep: Keep,
) -> StepResult:
    """Send a picture or video, or go on waiting for a video; arguments and faults as of ``Resumes``."""
    file = read_media(common.use_of(frozen))
    common.ending_of(file.item, WHO)
    session = sessions.current(http, credentials)
    if file.item.mime in common.VIDEOS and _has_service(credentials, session):
        blob, answer = _through_service(sessions, http, credentials, file, begun, keep)
    else:
        answer = sessions.call(
            http, credentials, "POST", "com.atproto.repo.uploadBlob", data=file.body, mime=file.item.mime
        )
        _raise_fault(answer, sessions, credentials)
        blob = at(answer.json(), "blob")
    if not isinstance(blob, dict):
        raise NotSent(tr("Bluesky took the picture without naming it."), detail="no blob in the answer")
    data: Json = {
        "blob": blob,
        "width": file.item.width,
        "height": file.item.height,
        "mime": file.item.mime,
    }
    return accepted(StepResult(remote_id=text_at(blob, "ref", "$link"), data=data), answer)


def embed_of(uploads: Iterator[tuple[MediaUse, StepResult]]) -> Json | None:
    """What a record embeds of its pictures, or of its video; None without any."""
    shown = [(text_at(result.data, "mime"), _shown(use, result)) for use, result in uploads]
    film = next((one for mime, one in shown if mime in common.VIDEOS), None)
    if film is not None:
        film["video"] = film.pop("image")
        return {"$type": "app.bsky.embed.video", **film}
    return {"$type": "app.bsky.embed.images", "images": [one for _, one in shown]} if shown else None


def _shown(use: MediaUse, result: StepResult) -> Json:
    shown: Json = {"alt": common.alt_of(use), "image": result.data["blob"]}
    width, height = number_at(result.data, "width"), number_at(result.data, "height")
    if width and height:
        shown["aspectRatio"] = {"width": width, "height": height}
    return shown


def _has_service(credentials: Credentials, session: Session) -> bool:
    """Whether Bluesky's service can reach the account's server, to which it brings the video."""
    return not credentials.private_ok and not is_loopback(urlsplit(session.server).hostname or "")


def _through_service(
    sessions: Sessions,
    http: Http,
    credentials: Credentials,
    file: MediaFile,
    begun: Json,
    keep: Keep,
) -> tuple[object, HttpAnswer]:
    job = text_at(begun, "job")
    answer = _asked(http, job) if job else None
    if answer is None or answer.status in {400, 404}:  # nothing was begun, or the service forgot it
        answer = _sent(sessions, http, credentials, file)
        job = text_at(_status(answer), "jobId")
        if not job:
            _raise_fault(answer, sessions, credentials)
            raise NotSent(tr("Bluesky took the video without naming it."), detail="no job in the answer")
        keep({"job": job}, None)
        answer = _asked(http, job)
    for _ in range(_POLLS):
        _raise_fault(answer, sessions, credentials)
        status = _status(answer)
        if isinstance(at(status, "blob"), dict):
            return at(status, "blob"), answer
        if text_at(status, "state") == _FAILED:
            said = plain(text_at(status, "message") or text_at(status, "error"))
            message = tr("Bluesky cannot use the video {name}. Save it as MP4 (H.264).", name=file.item.name)
            raise Refused(message, detail=said, answer=said, field="media")
        http.pause(_POLL_SECONDS)
        answer = _asked(http, job)
    raise NotSent(tr("Bluesky is still working on the video."), detail=f"job {job} not ready")


def _sent(sessions: Sessions, http: Http, credentials: Credentials, file: MediaFile) -> HttpAnswer:
    session = sessions.current(http, credentials)
    limits = "app.bsky.video.getUploadLimits"
    asked = _token(sessions, http, credentials, f"did:web:{urlsplit(SERVICE).hostname}", limits)
    told = ask_any(http, _call("GET", limits, token=asked[0]))
    _raise_fault(told, sessions, credentials)
    if at(told.json(), "canUpload") is False:
        said = plain(redact(text_at(told.json(), "message"), sessions.secrets(credentials)))
        message = tr(
            "Bluesky takes no video of this account now.{said}", said=tr(" It says: {said}", said=said)
        )
        raise Refused(message, detail=text_at(told.json(), "error"), field="media")
    exp = str(int((told.received_at + _TOKEN_LIVES).timestamp())) if told.received_at else ""
    place = f"did:web:{urlsplit(session.server).hostname}"
    token, _ = _token(sessions, http, credentials, place, "com.atproto.repo.uploadBlob", exp)
    params = {"did": session.did, "name": f"{file.item.id[:16]}.mp4"}
    wanted = _call("POST", "app.bsky.video.uploadVideo", token=token, params=params)
    headers = {**wanted.headers, "Content-Type": file.item.mime}
    return ask_any(
        http,
        HttpCall(method="POST", url=wanted.url, headers=headers, params=params, data=file.body),
    )


def _token(
    sessions: Sessions, http: Http, credentials: Credentials, who: str, what: str, exp: str = ""
) -> tuple[str, HttpAnswer]:
    """A word of the account's server that lets ``who`` do ``what`` for it."""
    params = {"aud": who, "lxm": what, **({"exp": exp} if exp else {})}
    answer = sessions.call(http, credentials, "GET", "com.atproto.server.getServiceAuth", params=params)
    _raise_fault(answer, sessions, credentials)
    token = text_at(answer.json(), "token")
    remember((token,))
    return token, answer


def _asked(http: Http, job: str) -> HttpAnswer:
    return ask_any(http, _call("GET", "app.bsky.video.getJobStatus", params={"jobId": job}))


def _call(method: str, name: str, *, token: str = "", params: dict[str, str] | None = None) -> HttpCall:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    return HttpCall(method=method, url=f"{SERVICE}/xrpc/{name}", headers=headers, params=params or {})


def _status(answer: HttpAnswer) -> object:
    """The state of a job: under its name, or bare as the service gives it in answer to an upload."""
    found = answer.json()
    return at(found, "jobStatus") or found


def _raise_fault(answer: HttpAnswer, sessions: Sessions, credentials: Credentials) -> None:
    fault = fault_of(answer, WHO, secrets=sessions.secrets(credentials), table=TABLE)
    if fault:
        raise fault
