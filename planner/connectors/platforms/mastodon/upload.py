"""Sending a picture to a Mastodon server, which may go on working on it after it has taken it.

Its id is told as soon as there is one: who comes back later asks for that id instead of sending it all again.
"""

from datetime import timedelta

from planner.connectors import steps as common
from planner.connectors.connector import Credentials, Json, Keep, ReadMedia, StepResult
from planner.connectors.errors import GONE, NOT_FOUND, accepted, ask_any, fault_of
from planner.connectors.fields import text_at
from planner.connectors.platforms.mastodon import server
from planner.connectors.platforms.mastodon.answers import TABLE
from planner.domain.errors import NotSent
from planner.languages import tr
from planner.networks.facts import facts_of
from planner.ports.http import Http, HttpAnswer

_READY, _BUSY = {200, 201}, {202, 206}
_POLLS = 40
_POLL_SECONDS = 3.0


def upload(
    http: Http,
    credentials: Credentials,
    frozen: Json,
    read_media: ReadMedia,
    begun: Json,
    keep: Keep,
) -> StepResult:
    """Send the picture, or go on waiting for one that was sent; arguments and faults as of ``Resumes``."""
    known = text_at(begun, "id")
    if known:
        answer = _asked(http, credentials, known)
        if answer.status not in {NOT_FOUND, GONE}:
            return _when_ready(http, credentials, known, answer)
    answer = _sent(http, credentials, frozen, read_media)
    fault = server.refusal(http, credentials, answer, publishing=False)
    if fault:
        raise fault
    remote_id = text_at(answer.json(), "id")
    if not remote_id:
        raise NotSent(
            tr("Mastodon took the picture without naming it."), detail=f"HTTP {answer.status}, no id"
        )
    if answer.status not in _BUSY:
        return _result(remote_id, answer)
    facts = facts_of("mastodon")
    kept = timedelta(minutes=facts.upload_minutes if facts else 0)
    keep({"id": remote_id}, answer.received_at + kept if answer.received_at and kept else None)
    return _when_ready(http, credentials, remote_id, _asked(http, credentials, remote_id))


def _sent(http: Http, credentials: Credentials, frozen: Json, read_media: ReadMedia) -> HttpAnswer:
    picture = read_media(common.use_of(frozen))
    name = f"media.{common.ending_of(picture.item, server.WHO)}"
    alt = text_at(frozen, "media", "alt")
    for path in ("/api/v2/media", "/api/v1/media"):
        wanted = server.call(
            credentials,
            "POST",
            path,
            files={"file": (name, picture.body, picture.item.mime)},
            form={"description": alt} if alt else {},
        )
        answer = ask_any(http, wanted)
        if answer.status != NOT_FOUND:
            break
    return answer


def _asked(http: Http, credentials: Credentials, remote_id: str) -> HttpAnswer:
    return ask_any(http, server.call(credentials, "GET", f"/api/v1/media/{remote_id}"))


def _when_ready(http: Http, credentials: Credentials, remote_id: str, answer: HttpAnswer) -> StepResult:
    """Ask until the server is through with it. Raises NotSent when that takes too long: asked again later."""
    for _ in range(_POLLS):
        fault = fault_of(answer, server.WHO, secrets=credentials.secrets.values(), table=TABLE)
        if fault:
            raise fault
        if answer.status in _READY:
            return _result(remote_id, answer)
        http.pause(_POLL_SECONDS)
        answer = _asked(http, credentials, remote_id)
    raise NotSent(tr("Mastodon is still working on the picture."), detail=f"media {remote_id} not ready")


def _result(remote_id: str, answer: HttpAnswer) -> StepResult:
    return accepted(StepResult(remote_id=remote_id, remote_url=text_at(answer.json(), "url")), answer)
