"""The one call that publishes a container or a comment, and what came of it."""

from collections.abc import Callable, Mapping
from datetime import datetime

from planner.connectors.connector import Credentials, Json, Look, StepResult
from planner.connectors.fields import at, text_at
from planner.connectors.meta import graph
from planner.connectors.meta.graph import Door, Request
from planner.connectors.meta.publishing import as_shown, went_live
from planner.connectors.platforms.instagram.answers import BLOCKED, TABLE
from planner.connectors.platforms.instagram.api import WHO, profile_address
from planner.domain.errors import Unconfirmed
from planner.domain.journal import StepRole
from planner.languages import tr
from planner.ports.http import Http


def published(
    http: Http, credentials: Credentials, frozen: Json, look: Callable[[datetime], Look], way: Door
) -> StepResult:
    """Send it as frozen. ``look``: finds the post that a container became. Raises as ``Connector.send``."""
    form, role = at(frozen, "form"), StepRole(text_at(frozen, "role"))
    assert isinstance(form, Mapping)
    wanted = Request(method="POST", path=text_at(frozen, "path"), form=form)
    answer = graph.ask(http, credentials, way, wanted, publishing=True)
    if TABLE.code_of(answer) == BLOCKED and role is StepRole.ROOT:
        found = went_live(look, frozen, WHO)  # some are, all the same
        if found is not None:
            return found
    told = graph.checked(credentials, way, answer, publishing=True).json()
    gate = role is StepRole.GATE and at(told, "success") is True
    made = text_at(frozen, "post") if gate else text_at(told, "id")
    if not made:
        raise Unconfirmed(
            tr("Instagram answered without saying what it made."), detail=f"HTTP {answer.status}, no id"
        )
    result = StepResult(remote_id=made, remote_url=profile_address(credentials.account))
    if role is StepRole.ROOT:
        result = as_shown(http, credentials, way, result)
    return graph.rested(result, answer)
