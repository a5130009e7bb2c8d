"""Taking a video away, changing its title and description, and reading it back."""

from collections.abc import Mapping

from planner.connectors import steps as common
from planner.connectors.connector import Credentials, Json, StepPlan, StepResult
from planner.connectors.errors import NOT_FOUND, check_said_yes
from planner.connectors.fields import at, text_at
from planner.connectors.platforms.youtube import api
from planner.connectors.platforms.youtube.answers import NO_VIDEO, code_of
from planner.connectors.platforms.youtube.body import says, words_of
from planner.domain.account import Account
from planner.domain.errors import Refused, UploadsGone
from planner.languages import tr
from planner.networks.rendered import Rendered
from planner.ports.http import Http

_NOTHING = 204
_KEPT = ("categoryId", "tags", "defaultLanguage", "defaultAudioLanguage")
"""Of a snippet, which YouTube wants whole: what is not sent along is gone."""


class Afterwards:
    """``Deletes``, ``Rewrites`` and ``ReadsBack``."""

    def delete(self, http: Http, credentials: Credentials, remote_id: str) -> int | None:
        """Delete the video; one that is gone is no error."""
        answer = api.call(http, credentials, "DELETE", "/videos", params={"id": remote_id}, publishing=True)
        if answer.status == NOT_FOUND and code_of(answer) == NO_VIDEO:
            return answer.status
        api.checked(credentials, answer, publishing=True)
        if answer.status != _NOTHING:
            check_said_yes(answer, api.WHO)
        return answer.status

    def is_there(self, http: Http, credentials: Credentials, remote_id: str) -> bool:
        """Ask for the video."""
        return api.video(http, credentials, remote_id, "status") is not None

    def read_back(self, http: Http, credentials: Credentials, remote_id: str) -> Json:
        """The video as YouTube has it. Raises Refused when it is gone."""
        found = _there(http, credentials, remote_id, "snippet,status")
        return {
            "title": text_at(found, "snippet", "title"),
            "text": text_at(found, "snippet", "description"),
            "links": [],
            "alt": [],
            "privacy": text_at(found, "status", "privacyStatus"),
            "url": api.address_of(remote_id),
        }

    def freeze_change(
        self,
        step: StepPlan,  # noqa: ARG002 - a video is one
        rendered: Rendered,
        account: Account,
        sent: Json,
        done: Mapping[int, StepResult],  # noqa: ARG002 - what is shown stays
        remote_id: str,
    ) -> Json | None:
        """Title and description anew."""
        common.check(rendered, account)
        body = at(sent, "body")
        before = at(body, "snippet")
        if not isinstance(body, Mapping) or not isinstance(before, Mapping):
            return None
        after = {**before, **words_of(rendered)}
        if after == before:
            return None
        return {
            **sent,
            "role": "change",
            "was": before,
            "body": {**body, "id": remote_id, "snippet": after},
        }

    def change(self, http: Http, credentials: Credentials, frozen: Json) -> StepResult:
        """Change title and description, unless they are not those that went out any more."""
        remote_id, wanted = text_at(frozen, "body", "id"), at(frozen, "body", "snippet")
        there = at(_there(http, credentials, remote_id, "snippet"), "snippet")
        if not says(there, wanted) and not says(there, at(frozen, "was")):
            raise Refused(
                tr("The video was changed on YouTube since. Nothing was overwritten: change it there.")
            )
        snippet: Json = {name: at(there, name) for name in _KEPT if at(there, name)}
        snippet |= {name: text_at(wanted, name) for name in ("title", "description")}
        answer = api.call(
            http, credentials, "PUT", "/videos", params={"part": "snippet"},
            json={"id": remote_id, "snippet": snippet}, publishing=True,
        )  # fmt: skip
        try:
            check_said_yes(api.checked(credentials, answer, publishing=True), api.WHO)
        except UploadsGone as gone:
            raise Refused(_GONE, detail=gone.detail, status=gone.status) from None
        return StepResult(remote_id=remote_id, remote_url=api.address_of(remote_id), status=answer.status)

    def shows(self, http: Http, credentials: Credentials, frozen: Json) -> bool:
        """Compare title and description as they are there, spaces aside."""
        found = api.video(http, credentials, text_at(frozen, "body", "id"), "snippet")
        return found is not None and says(at(found, "snippet"), at(frozen, "body", "snippet"))


_GONE = tr("The video is not on YouTube any more.")


def _there(http: Http, credentials: Credentials, remote_id: str, part: str) -> object:
    found = api.video(http, credentials, remote_id, part)
    if found is None:
        raise Refused(_GONE)
    return found
