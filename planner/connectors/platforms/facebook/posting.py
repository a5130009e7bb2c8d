"""The one call that makes a post or a comment, and what came of it."""

from collections.abc import Mapping

from planner.connectors.connector import Credentials, Found, Json, StepResult
from planner.connectors.fields import at, moment_at, text_at
from planner.connectors.meta import graph
from planner.connectors.meta.answers import DUPLICATE
from planner.connectors.meta.graph import Door, Request
from planner.connectors.platforms.facebook.api import DOOR, TABLE, post_address
from planner.connectors.platforms.facebook.lookup import look_for
from planner.domain.errors import ConnectorFault, Unconfirmed
from planner.languages import tr
from planner.ports.http import Http, HttpAnswer


def posted(http: Http, credentials: Credentials, frozen: Json, door: Door = DOOR) -> StepResult:
    """Send it as frozen. Raises as ``Connector.send``, and RightMissing where the door wants more than publishing."""
    form = at(frozen, "form")
    assert isinstance(form, Mapping)
    wanted = Request(method="POST", path=text_at(frozen, "path"), form=form)
    answer = graph.ask(http, credentials, door, wanted, publishing=True)
    if TABLE.code_of(answer) == DUPLICATE:
        return _already_there(http, credentials, frozen, answer)
    found = graph.checked(credentials, door, answer, publishing=True).json()
    made = text_at(found, "post_id") or text_at(found, "id")
    if not made and at(found, "success") is True:
        made = text_at(form, "video_id")
    if not made:
        raise Unconfirmed(
            tr("Facebook answered without saying what it made."), detail=f"HTTP {answer.status}, no id"
        )
    return graph.rested(StepResult(remote_id=made, remote_url=post_address(made, found)), answer)


def _already_there(http: Http, credentials: Credentials, frozen: Json, answer: HttpAnswer) -> StepResult:
    """Find what Facebook calls the same: after an answer that was lost it is this very post."""
    since = moment_at(frozen, "at")
    try:
        found = look_for(http, credentials, frozen, since, ()) if since else None
    except ConnectorFault as fault:
        raise Unconfirmed(
            tr("Facebook says that the post is there already. It could not be looked for."),
            detail=fault.detail,
        ) from None
    if isinstance(found, Found):
        return found.result
    graph.checked(credentials, DOOR, answer, publishing=True)
    raise AssertionError("a refusal is a fault")
