"""Taking a pin away, changing its title and words, and reading it back."""

from collections.abc import Mapping

from planner.connectors import steps as common
from planner.connectors.connector import Credentials, Json, StepPlan, StepResult
from planner.connectors.errors import check_said_yes
from planner.connectors.fields import address_at, at, text_at
from planner.connectors.platforms.pinterest import talk
from planner.connectors.platforms.pinterest.answers import is_no_pin
from planner.connectors.platforms.pinterest.lookup import says
from planner.connectors.platforms.pinterest.words import words_of
from planner.domain.account import Account
from planner.domain.errors import Refused
from planner.languages import tr
from planner.networks.rendered import Rendered
from planner.ports.http import Http

_NOTHING = 204
_GONE = tr("The pin is not on Pinterest any more.")


class Afterwards:
    """``Deletes``, ``Rewrites`` and ``ReadsBack``."""

    def delete(self, http: Http, credentials: Credentials, remote_id: str) -> int | None:
        """Delete the pin."""
        answer = talk.ask(http, credentials, "DELETE", f"/pins/{remote_id}", publishing=True)
        if not is_no_pin(answer):
            fault = talk.fault(credentials, answer, publishing=True)
            if fault is not None:
                raise fault
            if answer.status != _NOTHING:
                check_said_yes(answer, talk.WHO)
        return answer.status

    def is_there(self, http: Http, credentials: Credentials, remote_id: str) -> bool:
        """Ask for the pin."""
        return talk.pin(http, credentials, remote_id) is not None

    def read_back(self, http: Http, credentials: Credentials, remote_id: str) -> Json:
        """The pin as Pinterest has it. Raises Refused when it is gone."""
        found = talk.pin(http, credentials, remote_id)
        if found is None:
            raise Refused(_GONE)
        link = address_at(found, "link")
        return {
            "title": text_at(found, "title"),
            "text": text_at(found, "description"),
            "links": [link] if link else [],
            "alt": [text_at(found, "alt_text")],
            "board": text_at(found, "board_id"),
            "url": talk.address_of(text_at(found, "id")),
        }

    def freeze_change(
        self,
        step: StepPlan,  # noqa: ARG002 - a pin is one
        rendered: Rendered,
        account: Account,
        sent: Json,
        done: Mapping[int, StepResult],  # noqa: ARG002 - what is shown stays
        remote_id: str,
    ) -> Json | None:
        """Title and words anew."""
        common.check(rendered, account)
        before = at(sent, "body")
        if not isinstance(before, Mapping):
            return None
        after = {**before, **words_of(rendered)}
        if after == before:
            return None
        return {**sent, "role": "change", "id": remote_id, "was": before, "body": after}

    def change(self, http: Http, credentials: Credentials, frozen: Json) -> StepResult:
        """Change title and words, unless they are not those that went out any more."""
        remote_id = text_at(frozen, "id")
        found = talk.pin(http, credentials, remote_id)
        if found is None:
            raise Refused(_GONE)
        if not says(found, at(frozen, "body")) and not says(found, at(frozen, "was")):
            raise Refused(
                tr("The pin was changed on Pinterest since. Nothing was overwritten: change it there.")
            )
        body: Json = {name: text_at(frozen, "body", name) for name in ("title", "description")}
        answer = talk.ask(http, credentials, "PATCH", f"/pins/{remote_id}", json=body, publishing=True)
        fault = talk.fault(credentials, answer, publishing=True)
        if fault is not None:
            raise fault
        check_said_yes(answer, talk.WHO)
        return StepResult(remote_id=remote_id, remote_url=talk.address_of(remote_id), status=answer.status)

    def shows(self, http: Http, credentials: Credentials, frozen: Json) -> bool:
        """Compare title and words as they are there, spaces aside."""
        found = talk.pin(http, credentials, text_at(frozen, "id"))
        return found is not None and says(found, at(frozen, "body"))
