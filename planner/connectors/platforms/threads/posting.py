"""The one call that publishes a container, and what came of it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from planner.connectors import steps as common
from planner.connectors.connector import Credentials, Json, Look, StepResult
from planner.connectors.fields import text_at
from planner.connectors.meta import containers, graph
from planner.connectors.meta.graph import Door, Request
from planner.connectors.meta.publishing import as_shown, went_live
from planner.connectors.platforms.threads.api import (
    BLOCKED,
    CONTAINERS,
    DOOR,
    TABLE,
    WHO,
    profile_address,
)
from planner.domain.errors import Unconfirmed
from planner.languages import tr
from planner.ports.http import Http


def assembled(http: Http, credentials: Credentials, frozen: Json, door: Door = DOOR) -> str:
    """The container of an answer, made at each try: nobody sees one that is not published."""
    kind = replace(CONTAINERS, door=door)
    return containers.assemble(http, credentials, kind, frozen, {}, common.keep_nothing).remote_id


def published(
    http: Http,
    credentials: Credentials,
    frozen: Json,
    container: str,
    look: Callable[[datetime], Look],
    door: Door = DOOR,
) -> StepResult:
    """Publish a container. ``look``: finds the post that it became. Raises as ``Connector.send``."""
    path = f"/{credentials.account.remote_id}/threads_publish"
    wanted = Request(method="POST", path=path, form={"creation_id": container})
    answer = graph.ask(http, credentials, door, wanted, publishing=True)
    if TABLE.code_of(answer) == BLOCKED:
        found = went_live(look, frozen, WHO)
        if found is not None:
            return found
    made = text_at(graph.checked(credentials, door, answer, publishing=True).json(), "id")
    if not made:
        raise Unconfirmed(
            tr("Threads answered without saying what it made."), detail=f"HTTP {answer.status}, no id"
        )
    result = StepResult(remote_id=made, remote_url=profile_address(credentials.account))
    return graph.rested(as_shown(http, credentials, DOOR, result), answer)
