"""Publishes one post on X, and finds it when X calls it a repeat of itself."""

from planner.connectors.connector import Credentials, Found, Json, StepResult
from planner.connectors.errors import accepted
from planner.connectors.fields import at, moment_at
from planner.connectors.platforms.x import lookup
from planner.connectors.platforms.x.answers import DUPLICATE, code_of
from planner.connectors.platforms.x.api import HOST, call, checked
from planner.domain.errors import ConnectorFault, Unconfirmed
from planner.languages import tr
from planner.ports.http import Http, HttpAnswer, HttpCall

_FORBIDDEN = 403


def sent(http: Http, credentials: Credentials, frozen: Json) -> HttpAnswer:
    """Send a frozen post and give whatever X answers."""
    wanted = HttpCall(method="POST", url=f"{HOST}/2/tweets", json=frozen["body"])
    return call(http, credentials, wanted, publishing=True)


def posted(http: Http, credentials: Credentials, frozen: Json, answer: HttpAnswer) -> StepResult:
    """What X made of it. Raises Unconfirmed besides the faults of the table."""
    if answer.status == _FORBIDDEN and code_of(answer) == DUPLICATE:
        return _already_there(http, credentials, frozen, answer)
    result = lookup.result_of(at(checked(credentials, answer, publishing=True).json(), "data"))
    if not result.remote_id:
        raise Unconfirmed(
            tr("X answered without saying what it made."), detail=f"HTTP {answer.status}, no id"
        )
    return accepted(result, answer)


def _already_there(http: Http, credentials: Credentials, frozen: Json, answer: HttpAnswer) -> StepResult:
    """Find what X calls the same: after an answer that was lost it is this very post."""
    since = moment_at(frozen, "at")
    try:
        found = lookup.look_for(http, credentials, frozen, since, ()) if since else None
    except ConnectorFault as fault:
        raise Unconfirmed(
            tr("X says that the post is there already. It could not be looked for."), detail=fault.detail
        ) from None
    if isinstance(found, Found):
        return found.result
    checked(credentials, answer, publishing=True)
    raise AssertionError("a refusal is a fault")
