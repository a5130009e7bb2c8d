"""Taking a post away and changing its words, on LinkedIn.

What a person posted cannot be read by programs: then a look is refused with where to look instead.
"""

from collections.abc import Mapping

from planner.connectors import steps as common
from planner.connectors.connector import Credentials, Json, StepPlan, StepResult
from planner.connectors.errors import NOT_FOUND
from planner.connectors.fields import text_at
from planner.connectors.markup import exact_words
from planner.connectors.platforms.linkedin.answers import GONE, TABLE
from planner.connectors.platforms.linkedin.api import (
    HOST,
    call,
    checked,
    get,
    is_page,
    post_address,
    post_path,
)
from planner.connectors.platforms.linkedin.words import little, plain
from planner.domain.account import Account
from planner.domain.errors import NotSent, Refused, Unconfirmed
from planner.languages import tr
from planner.networks.rendered import Rendered
from planner.ports.http import Http, HttpAnswer, HttpCall

_NO_CONTENT = 204


class Afterwards:
    """``Deletes`` and ``Rewrites``."""

    def delete(self, http: Http, credentials: Credentials, remote_id: str) -> int | None:
        """Delete the post; LinkedIn says yes to one that is gone as well."""
        wanted = HttpCall(
            method="DELETE", url=f"{HOST}{post_path(remote_id)}", headers={"X-RestLi-Method": "DELETE"}
        )
        answer = call(http, credentials, wanted, publishing=True)
        if _is_gone(answer):
            return answer.status
        _demand_empty(checked(credentials, answer, publishing=True))
        return answer.status

    def is_there(self, http: Http, credentials: Credentials, remote_id: str) -> bool:
        """Ask for the post; of a person's nothing is told."""
        _demand_readable(credentials, remote_id)
        wanted = HttpCall(method="GET", url=f"{HOST}{post_path(remote_id)}")
        answer = call(http, credentials, wanted)
        if _is_gone(answer):
            return False
        if text_at(checked(credentials, answer).json(), "id") != remote_id:
            raise NotSent(tr("LinkedIn’s answer could not be read."), detail=f"HTTP {answer.status}, no post")
        return True

    def freeze_change(
        self,
        step: StepPlan,
        rendered: Rendered,
        account: Account,
        sent: Json,
        done: Mapping[int, StepResult],  # noqa: ARG002 - what hangs on the post stays
        remote_id: str,
    ) -> Json | None:
        """The words anew; pictures and links cannot be changed on LinkedIn."""
        common.check(rendered, account)
        after = little(rendered.parts[step.part].text)
        before = text_at(sent, "body", "commentary")
        if before == after:
            return None
        body = sent["body"]
        assert isinstance(body, dict)
        return {
            **sent,
            "role": "change",
            "id": remote_id,
            "was": before,
            "body": {**body, "commentary": after},
        }

    def change(self, http: Http, credentials: Credentials, frozen: Json) -> StepResult:
        """Change the words, of a page unless they are not those that went out any more."""
        remote_id, after = text_at(frozen, "id"), text_at(frozen, "body", "commentary")
        if is_page(credentials.account):
            shown = _words(http, credentials, remote_id)
            if not exact_words(shown, plain(after)) and not exact_words(shown, plain(text_at(frozen, "was"))):
                raise Refused(
                    tr("The post was changed on LinkedIn since. Nothing was overwritten: change it there.")
                )
        wanted = HttpCall(
            method="POST",
            url=f"{HOST}{post_path(remote_id)}",
            json={"patch": {"$set": {"commentary": after}}},
            headers={"X-RestLi-Method": "PARTIAL_UPDATE"},
        )
        answer = checked(credentials, call(http, credentials, wanted, publishing=True), publishing=True)
        _demand_empty(answer)
        return StepResult(remote_id=remote_id, status=answer.status)

    def shows(self, http: Http, credentials: Credentials, frozen: Json) -> bool:
        """Compare the words as they are there."""
        remote_id = text_at(frozen, "id")
        _demand_readable(credentials, remote_id)
        return exact_words(_words(http, credentials, remote_id), plain(text_at(frozen, "body", "commentary")))


def _words(http: Http, credentials: Credentials, remote_id: str) -> str:
    return plain(text_at(get(http, credentials, post_path(remote_id)), "commentary"))


def _is_gone(answer: HttpAnswer) -> bool:
    """Whether LinkedIn itself says so: a proxy's 404 has no code."""
    return answer.status == NOT_FOUND and TABLE.code_of(answer) in GONE


def _demand_empty(answer: HttpAnswer) -> None:
    if answer.status != _NO_CONTENT:
        raise Unconfirmed(
            tr("{who} answered, but not what came of it.", who="LinkedIn"),
            detail=f"HTTP {answer.status} instead of 204",
            status=answer.status,
        )


def _demand_readable(credentials: Credentials, remote_id: str) -> None:
    if not is_page(credentials.account):
        raise Refused(
            tr(
                "LinkedIn tells no program about a person’s posts. Look there: {address}",
                address=post_address(remote_id),
            )
        )
