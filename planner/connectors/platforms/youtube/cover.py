"""The picture that stands for a video until somebody presses play: set while nobody sees the video yet."""

from planner.connectors import steps as common
from planner.connectors.connector import Credentials, Json, ReadMedia, StepResult
from planner.connectors.errors import FORBIDDEN, check_answered
from planner.connectors.fields import text_at
from planner.connectors.platforms.youtube import api
from planner.connectors.platforms.youtube.answers import code_of
from planner.domain.errors import Refused
from planner.languages import tr
from planner.ports.http import Http

COVER = "cover"
"""``StepPlan.what`` of its step."""
_SET = "https://www.googleapis.com/upload/youtube/v3/thumbnails/set"
_TAKES = frozenset({"image/jpeg", "image/png"})
_NOT_ALLOWED = "forbidden"


def set_cover(http: Http, credentials: Credentials, frozen: Json, read_media: ReadMedia) -> StepResult:
    """Send the picture; again replaces it. Raises as ``Connector.send``, never Unconfirmed."""
    file, video = read_media(common.use_of(frozen)), text_at(frozen, "of")
    if file.item.mime not in _TAKES:
        raise Refused(tr("YouTube takes a JPEG or PNG as the cover of a video."), field="media")
    answer = api.call(
        http, credentials, "POST", _SET, params={"videoId": video, "uploadType": "media"},
        headers={"Content-Type": file.item.mime}, data=file.body,
    )  # fmt: skip
    if answer.status == FORBIDDEN and code_of(answer) == _NOT_ALLOWED:
        raise Refused(
            tr(
                "YouTube takes covers of verified channels only. Verify yours at youtube.com/verify, or take the picture out."
            ),
            detail=f"HTTP {answer.status} {_NOT_ALLOWED}",
            status=answer.status,
            field="media",
        )
    check_answered(api.checked(credentials, answer), api.WHO)
    return StepResult(remote_id=video, remote_url=api.studio(video))
