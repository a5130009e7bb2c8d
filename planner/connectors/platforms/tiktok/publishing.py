"""The call that publishes: the last piece of a video, or the addresses of the pictures. Then TikTok is waited for."""

from planner.connectors import steps as common
from planner.connectors.connector import Credentials, Json, ReadMedia, StepResult
from planner.connectors.errors import accepted
from planner.connectors.fields import at, list_at, moment_at, number_at, text_at
from planner.connectors.hosting.steps import address_of
from planner.connectors.platforms.tiktok import api, creator
from planner.connectors.platforms.tiktok.body import DIRECT
from planner.connectors.platforms.tiktok.failures import fault_of_failure
from planner.connectors.platforms.tiktok.status import DONE, FAILED, UPLOADING, Standing, settled, standing
from planner.connectors.platforms.tiktok.upload import last_piece, send_piece
from planner.domain.errors import ConnectorFault, Unconfirmed, UploadsGone
from planner.languages import tr
from planner.ports.http import Http, HttpAnswer

VIDEO, PHOTO = "video", "photo"
_WHOLE, _OTHER_PIECES = 201, 416


def publish_video(http: Http, credentials: Credentials, frozen: Json, read_media: ReadMedia) -> StepResult:
    """Send the last piece, unless TikTok has it: it belongs to one post, so a repeat makes no second one."""
    if at(frozen, "outdated") is True:
        raise UploadsGone(tr("The post was changed after its video was sent; it is sent again."))
    name, size = text_at(frozen, "publish_id"), number_at(frozen, "size")
    found = standing(http, credentials, name)
    if found.state == FAILED:
        raise fault_of_failure(found.why, found.at)
    if found.state != UPLOADING or found.arrived >= size:
        return _outcome(http, credentials, frozen, name, None)
    until = moment_at(frozen, "until")
    if until and found.at and found.at >= until:
        raise UploadsGone(
            tr("TikTok keeps an upload for an hour, and that is over; it is sent again."), detail=name
        )
    file = read_media(common.use_of(frozen))
    answer = send_piece(http, credentials, name, file, last_piece(size), size, publishing=True)
    wrong = api.fault(credentials, answer, publishing=True)
    if answer.status == _OTHER_PIECES and 0 < _arrived(http, credentials, name) < last_piece(size):
        raise UploadsGone(
            tr("TikTok has lost pieces of the video; it is sent again."), detail=f"HTTP {answer.status}"
        )
    if wrong is not None:
        raise wrong
    if answer.status != _WHOLE:
        raise Unconfirmed(
            tr("TikTok answered without saying that it has the whole video."),
            detail=f"HTTP {answer.status}",
            status=answer.status,
        )
    return _outcome(http, credentials, frozen, name, answer)


def publish_photos(http: Http, credentials: Credentials, frozen: Json) -> StepResult:
    """Tell TikTok where the pictures are."""
    body = at(frozen, "body")
    assert isinstance(body, dict)
    if body["post_mode"] == DIRECT:
        allowed = creator.creator(http, credentials)
        body = {**body, "post_info": creator.kept_to(allowed, body["post_info"], None)}
    images = [address_of(credentials, str(ref)) for ref in list_at(frozen, "refs")]
    source = {"source": "PULL_FROM_URL", "photo_cover_index": 0, "photo_images": images}
    call: Json = {**body, "source_info": source}
    answer = api.ask(http, credentials, "POST", "/post/publish/content/init/", json=call, publishing=True)
    wrong = api.fault(credentials, answer, publishing=True)
    if wrong is not None:
        raise wrong
    name = text_at(answer.json(), "data", "publish_id")
    if not name:
        raise Unconfirmed(
            tr("TikTok answered without saying what it made."),
            detail=f"HTTP {answer.status}, no id",
            status=answer.status,
        )
    return _outcome(http, credentials, frozen, name, answer)


def _arrived(http: Http, credentials: Credentials, name: str) -> int:
    """Bytes that TikTok says it has; 0 where it does not say."""
    try:
        found = standing(http, credentials, name)
    except ConnectorFault:
        return 0
    return found.arrived if found.state == UPLOADING else 0


def result_of(credentials: Credentials, kind: str, name: str, found: Standing) -> StepResult:
    """What a post leaves: the public one its own id and address, any other that under which TikTok made it."""
    return StepResult(
        remote_id=found.post or name,
        remote_url=api.address_of(credentials.account.handle, found.post, kind),
        data={"publish_id": name},
        confirmed=True,
    )


def _outcome(
    http: Http, credentials: Credentials, frozen: Json, name: str, answer: HttpAnswer | None
) -> StepResult:
    """Wait for what becomes of it. Raises what a failure means; Unconfirmed while TikTok says neither."""
    try:
        found = settled(http, credentials, name, public=at(frozen, "public") is True)
    except ConnectorFault as fault:
        raise Unconfirmed(
            tr("TikTok has it, but could not be asked whether it is out."),
            detail=fault.detail,
            rest_until=fault.rest_until,
            learned={"publish_id": name},
        ) from None
    if found.state == FAILED:
        raise fault_of_failure(found.why, found.at)
    if found.state not in DONE:
        raise Unconfirmed(
            tr("TikTok has it, and is still working on it."),
            detail=f"{name}: {found.state}",
            learned={"publish_id": name},
        )
    result = result_of(credentials, text_at(frozen, "kind"), name, found)
    return result if answer is None else accepted(result, answer)
