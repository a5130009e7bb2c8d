"""How a post stands that TikTok works on: it is known by its ``publish_id`` from before anything is visible."""

from dataclasses import dataclass
from datetime import datetime

from planner.connectors.connector import Credentials
from planner.connectors.fields import number_at, text_at
from planner.connectors.platforms.tiktok import api
from planner.domain.errors import NotSent
from planner.languages import tr
from planner.ports.http import Http

UPLOADING, FETCHING, OUT, INBOX, FAILED = (
    "PROCESSING_UPLOAD",
    "PROCESSING_DOWNLOAD",
    "PUBLISH_COMPLETE",
    "SEND_TO_USER_INBOX",
    "FAILED",
)
DONE = frozenset({OUT, INBOX})
WAITS = (2, 3, 5, 10, 10, 15, 15, 30, 30, 60, 60)
"""Seconds between two questions, four minutes in all; a video of 4 GB takes more than two."""
_FOR_ADDRESS = 5
"""So many more questions a public post that is out is worth: its address is told once TikTok has looked it over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What TikTok says of a post.

    Attributes:
        state: one of those above, or a new one. why: the reason of a failure.
        post: id of the public post, "" while there is none, and of what only some may see.
        arrived: bytes of a video. at: when it was said, aware UTC.
    """

    state: str
    why: str = ""
    post: str = ""
    arrived: int = 0
    at: datetime | None = None


def standing(http: Http, credentials: Credentials, publish_id: str) -> Standing:
    """Ask once. Raises UploadsGone when TikTok does not know it, else as any question."""
    body: dict[str, object] = {"publish_id": publish_id}
    answer = api.ask(http, credentials, "POST", "/post/publish/status/fetch/", json=body)
    found = api.data_in(credentials, answer)
    state = text_at(found, "status")
    if not state:
        raise NotSent(tr("TikTok's answer could not be read."), detail=f"HTTP {answer.status}, no status")
    return Standing(
        state=state,
        why=text_at(found, "fail_reason"),
        post=text_at(found, "publicaly_available_post_id", 0),  # TikTok's own spelling
        arrived=number_at(found, "uploaded_bytes"),
        at=answer.received_at,
    )


def settled(http: Http, credentials: Credentials, publish_id: str, *, public: bool) -> Standing:
    """Ask until TikTok is through with it, or the time is over. Raises as ``standing``.

    Args:
        http: for asking.
        credentials: of the account.
        publish_id: of the post.
        public: everybody may see it, so that it gets an address.
    """
    found, more = standing(http, credentials, publish_id), _FOR_ADDRESS
    for wait in WAITS:
        if found.state == FAILED or (found.state in DONE and (found.post or not public)):
            break
        if found.state in DONE:
            more -= 1
            if more < 0:
                break
        http.pause(wait)
        found = standing(http, credentials, publish_id)
    return found
