"""Posting one status as it is frozen: a post, a part of a thread, an answer."""

from dataclasses import replace

from planner.connectors.connector import Credentials, Json, StepResult
from planner.connectors.errors import NOT_FOUND, accepted, ask_any
from planner.connectors.fields import text_at
from planner.connectors.platforms.mastodon import server
from planner.connectors.platforms.mastodon.lookup import result_of
from planner.domain.errors import NotSent, Unconfirmed
from planner.languages import tr
from planner.ports.http import Http


def posted(http: Http, credentials: Credentials, frozen: Json) -> StepResult:
    """Post the status and make sure that it is stored. Raises as ``Connector.send``."""
    wanted = server.call(
        credentials, "POST", "/api/v1/statuses", json=frozen["body"], key=text_at(frozen, "key")
    )
    answer = http.send(wanted)
    fault = server.refusal(http, credentials, answer, publishing=True)
    if fault:
        raise fault
    result = result_of(answer.json())
    if not result.remote_id:
        raise Unconfirmed(
            tr("Mastodon answered without saying what it made."), detail=f"HTTP {answer.status}, no id"
        )
    shown = _confirm(http, credentials, result.remote_id)
    return replace(accepted(result, answer), confirmed=shown)


def _confirm(http: Http, credentials: Credentials, remote_id: str) -> bool:
    """Whether the server shows it: one may say yes and store nothing (its guard against spam)."""
    try:
        answer = ask_any(http, server.call(credentials, "GET", f"/api/v1/statuses/{remote_id}"))
    except NotSent:
        return False  # the server has said yes; a fault of this question takes nothing back
    if answer.status == NOT_FOUND:
        raise Unconfirmed(
            tr("Mastodon took the post and does not show it."),
            detail=f"status {remote_id} not found",
            status=answer.status,
        )
    return text_at(answer.json(), "id") == remote_id
