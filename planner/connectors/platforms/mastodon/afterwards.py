"""Taking a status away, and changing its words, on Mastodon and its relatives.

Some relatives answer 404 to both for a status that is there: that is told as what it is.
"""

from collections.abc import Mapping
from dataclasses import replace

from planner.connectors import steps as common
from planner.connectors.connector import Credentials, Json, StepPlan, StepResult
from planner.connectors.errors import GONE, NOT_FOUND, ask_any, check_said_yes, fault_of
from planner.connectors.fields import at, text_at
from planner.connectors.markup import exact_words, same_words
from planner.connectors.platforms.mastodon import server
from planner.connectors.platforms.mastodon.answers import TABLE
from planner.connectors.platforms.mastodon.lookup import result_of, text_of
from planner.domain.account import Account
from planner.domain.errors import Refused
from planner.languages import tr
from planner.networks.rendered import Rendered
from planner.ports.http import Http

_NO_SUCH_DOOR = frozenset({NOT_FOUND, 405, 501})
_NO_DELETING = tr("This server does not delete posts for other programs. Delete it in the browser.")
_NO_CHANGING = tr("This server does not change posts for other programs. Change it in the browser.")


class Afterwards:
    """``Deletes`` and ``Rewrites``."""

    def delete(self, http: Http, credentials: Credentials, remote_id: str) -> int | None:
        """Delete the status. Raises Refused when the server leaves it where it is."""
        answer = http.send(server.call(credentials, "DELETE", _path(remote_id)))
        fault = fault_of(
            answer, server.WHO, secrets=credentials.secrets.values(), publishing=True, table=TABLE
        )
        if fault is None:
            check_said_yes(answer, server.WHO)
            return answer.status
        if answer.status == GONE:
            return answer.status
        if answer.status not in _NO_SUCH_DOOR:
            raise fault
        if self.is_there(http, credentials, remote_id):
            raise Refused(_NO_DELETING, detail=fault.detail, status=answer.status)
        return answer.status

    def is_there(self, http: Http, credentials: Credentials, remote_id: str) -> bool:
        """Ask for the status. "Not found" counts only from a server that still knows who asks."""
        answer = ask_any(http, server.call(credentials, "GET", _path(remote_id)))
        if answer.status in {NOT_FOUND, GONE}:
            server.me(http, credentials)
            return False
        fault = fault_of(answer, server.WHO, secrets=credentials.secrets.values(), table=TABLE)
        if fault is not None:
            raise fault
        return True

    def freeze_change(
        self,
        step: StepPlan,
        rendered: Rendered,
        account: Account,
        sent: Json,
        done: Mapping[int, StepResult],  # noqa: ARG002 - the pictures' ids stand in what was sent
        remote_id: str,
    ) -> Json | None:
        """The words anew, the pictures as they went out: a server takes off those that are not named."""
        common.check(rendered, account)
        before, after = text_at(sent, "body", "status"), rendered.parts[step.part].text
        body = at(sent, "body")
        if before == after or not isinstance(body, Mapping):
            return None
        return {**sent, "role": "change", "id": remote_id, "was": before, "body": {**body, "status": after}}

    def change(self, http: Http, credentials: Credentials, frozen: Json) -> StepResult:
        """Change the words, unless they are not those that went out any more."""
        remote_id, body = text_at(frozen, "id"), at(frozen, "body")
        shown = _words(http, credentials, remote_id)
        wanted = text_at(frozen, "body", "status")
        if not exact_words(shown, wanted) and not same_words(shown, text_at(frozen, "was")):
            raise Refused(
                tr("The post was changed on Mastodon since. Nothing was overwritten: change it there.")
            )
        kept = ("status", "media_ids", "language", "spoiler_text", "sensitive")
        new = {key: value for key, value in body.items() if key in kept} if isinstance(body, Mapping) else {}
        answer = http.send(server.call(credentials, "PUT", _path(remote_id), json=new))
        if answer.status in _NO_SUCH_DOOR:
            raise Refused(_NO_CHANGING, detail=f"HTTP {answer.status}", status=answer.status)
        fault = server.refusal(http, credentials, answer, publishing=True)
        if fault:
            raise fault
        check_said_yes(answer, server.WHO)
        # On snac an id tells when the status was written last, so a changed one is named anew.
        return replace(result_of(answer.json()), remote_id=remote_id, status=answer.status)

    def shows(self, http: Http, credentials: Credentials, frozen: Json) -> bool:
        """Compare the words as they are there, spaces aside."""
        return exact_words(
            _words(http, credentials, text_at(frozen, "id")), text_at(frozen, "body", "status")
        )


def _path(remote_id: str) -> str:
    return f"/api/v1/statuses/{remote_id}"


def _words(http: Http, credentials: Credentials, remote_id: str) -> str:
    """The words as they were written, else as they are shown: older servers do not tell the former."""
    answer = ask_any(http, server.call(credentials, "GET", f"{_path(remote_id)}/source"))
    if fault_of(answer, server.WHO) is None and text_at(answer.json(), "text"):
        return text_at(answer.json(), "text")
    return text_of(server.get(http, credentials, _path(remote_id)))
