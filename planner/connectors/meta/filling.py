"""Sending a video's bytes into a container: nobody sees them before it is published, so it may be repeated.

Instagram has that for apps with Facebook's sign-in (its guide on resumable uploads, 2026-03-15).
"""

from planner.connectors.connector import Credentials
from planner.connectors.fields import at
from planner.connectors.meta import graph
from planner.connectors.meta.graph import Door, Request
from planner.domain.errors import NotSent
from planner.languages import tr
from planner.ports.body import MediaFile
from planner.ports.http import Http

TAKES_BYTES_AT = "https://rupload.facebook.com/"


def fill(http: Http, credentials: Credentials, door: Door, address: str, file: MediaFile) -> None:
    """Send the whole file to the address that the container came with. Raises as any question does."""
    if not address.startswith(TAKES_BYTES_AT):  # the token goes there: nowhere else
        raise NotSent(
            tr("{who} named no place for the video.", who=door.who), detail="no place for the bytes"
        )
    told = {"offset": "0", "file_size": str(file.body.size)}
    wanted = Request(method="POST", path=address, data=file.body, headers=told, scheme="OAuth")
    answer = graph.do(http, credentials, door, wanted)
    if at(answer.json(), "success") is not True:
        raise NotSent(
            tr("{who} did not say that it has the video.", who=door.who), detail=f"HTTP {answer.status}"
        )
