"""Subtitles of a video: the words of a file, sent while nobody sees the video yet.

One request holds what they are and their words (``multipart/related``). A video has one of each language: the same
again is a conflict, and means that they are there.
"""

import hashlib
import json

from planner.connectors.connector import Credentials, Json, StepResult
from planner.connectors.errors import check_answered
from planner.connectors.fields import at, text_at
from planner.connectors.platforms.youtube import api
from planner.connectors.platforms.youtube.answers import code_of
from planner.domain.options import Options
from planner.ports.http import Http

CAPTIONS = "captions"
"""The option with their words, and ``StepPlan.what`` of their step."""
_INSERT = "https://www.googleapis.com/upload/youtube/v3/captions"
_THERE = "captionExists"


def captions_of(options: Options) -> Json:
    """Words and language of the subtitles."""
    return {"language": options["captions_language"].strip(), "words": options[CAPTIONS]}


def add_captions(http: Http, credentials: Credentials, frozen: Json) -> StepResult:
    """Send them. Raises as ``Connector.send``, never Unconfirmed."""
    told, video = at(frozen, "captions"), text_at(frozen, "of")
    about: Json = {"snippet": {"videoId": video, "language": text_at(told, "language"), "name": ""}}
    mime, data = _related(about, text_at(told, "words"))
    answer = api.call(
        http, credentials, "POST", _INSERT, params={"part": "snippet", "uploadType": "multipart"},
        headers={"Content-Type": mime}, data=data,
    )  # fmt: skip
    if code_of(answer) != _THERE:
        check_answered(api.checked(credentials, answer), api.WHO)
    return StepResult(remote_id=video, remote_url=api.studio(video))


def _related(about: Json, words: str) -> tuple[str, bytes]:
    """Type and bytes of a request in two pieces; the line between them is none of the words."""
    between = f"parley-{hashlib.sha256(words.encode()).hexdigest()}"
    pieces = (
        f"--{between}\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n{json.dumps(about)}\r\n",
        f"--{between}\r\nContent-Type: application/octet-stream\r\n\r\n{words}\r\n--{between}--\r\n",
    )
    return f"multipart/related; boundary={between}", "".join(pieces).encode()
