"""Puts one message into the channel, and says what was made."""

from collections.abc import Mapping

from planner.connectors.connector import Credentials, Json, StepResult
from planner.connectors.errors import accepted
from planner.connectors.platforms.discord import door
from planner.connectors.platforms.discord.message import result_of
from planner.domain.errors import Unconfirmed
from planner.languages import tr
from planner.ports.body import Body
from planner.ports.http import Http


def posted(
    http: Http,
    credentials: Credentials,
    body: Json,
    *,
    params: Mapping[str, str] | None = None,
    files: Mapping[str, tuple[str, Body, str]] | None = None,
) -> StepResult:
    """Send a message in one call that answers with the message as it is stored. Raises as ``Connector.send``."""
    way = door.door(credentials)
    asked = {**({"wait": "true"} if way.webhook else {}), **(params or {})}
    answer = http.send(door.call(way, "POST", way.posts, params=asked, body=body, files=files))
    fault = door.fault(credentials, answer, publishing=True)
    if fault is not None:
        raise fault
    result = result_of(answer.json(), credentials.account)
    if not result.remote_id:
        raise Unconfirmed(
            tr("Discord answered without saying what it made."), detail=f"HTTP {answer.status}, no id"
        )
    return accepted(result, answer)
