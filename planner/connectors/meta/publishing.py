"""Publishing a container, once: it is asked for before and after, and the network shows what came of it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from planner.connectors.connector import Credentials, Found, Json, Look, StepResult
from planner.connectors.fields import moment_at, text_at
from planner.connectors.meta import graph
from planner.connectors.meta.graph import Door
from planner.domain.errors import ConnectorFault, Unconfirmed
from planner.languages import tr
from planner.ports.http import Http


def as_shown(http: Http, credentials: Credentials, door: Door, result: StepResult) -> StepResult:
    """A post with its address, as the network shows it. A fault of this question takes nothing back."""
    try:
        found = graph.node(http, credentials, door, result.remote_id, "id,permalink")
    except ConnectorFault:
        return result
    return result_of(result, found)


def result_of(result: StepResult, found: object) -> StepResult:
    """The same with what the network tells of it."""
    told = text_at(found, "permalink")
    safe = told if told.startswith("https://") and told.isprintable() else ""
    return replace(result, remote_url=safe or result.remote_url, confirmed=bool(text_at(found, "id")))


def there(look: Callable[[datetime], Look], frozen: Json, who: str) -> StepResult:
    """The post that a container became at an earlier try. Raises Unconfirmed where the network does not show it."""
    found = went_live(look, frozen, who)
    if found is None:
        raise Unconfirmed(
            tr("{who} has the post, but does not show it.", who=who), detail="container published"
        )
    return found


def went_live(look: Callable[[datetime], Look], frozen: Json, who: str) -> StepResult | None:
    """The post, where the network shows it. Raises Unconfirmed when it could not be looked for."""
    since = moment_at(frozen, "at")
    try:
        found = look(since) if since else None
    except ConnectorFault as fault:
        raise Unconfirmed(
            tr("{who} may have the post already. It could not be looked for.", who=who), detail=fault.detail
        ) from None
    return found.result if isinstance(found, Found) else None
