"""Taking a post away, changing what it says, and reading it back."""

from collections.abc import Mapping

from planner.connectors import steps as common
from planner.connectors.connector import Credentials, Json, StepPlan, StepResult
from planner.connectors.errors import check_said_yes
from planner.connectors.fields import address_at, at, list_at, text_at
from planner.connectors.platforms.google_business import api, states
from planner.connectors.platforms.google_business.answers import is_gone
from planner.connectors.platforms.google_business.body import body_of, changes, says
from planner.domain.account import Account
from planner.domain.errors import Refused
from planner.languages import tr
from planner.networks.entities import urls
from planner.networks.rendered import Rendered
from planner.ports.http import Http

_GONE = tr("The post is not on Google any more.")


class Afterwards:
    """``Deletes``, ``Rewrites`` and ``ReadsBack``."""

    def delete(self, http: Http, credentials: Credentials, remote_id: str) -> int | None:
        """Delete the post; one that is gone is no error."""
        url = f"{api.POSTS}/{api.post_named(remote_id)}"
        answer = api.call(http, credentials, "DELETE", url, publishing=True)
        if not is_gone(answer):
            check_said_yes(api.checked(credentials, answer, publishing=True), api.WHO)
        return answer.status

    def is_there(self, http: Http, credentials: Credentials, remote_id: str) -> bool:
        """Ask for the post; nobody sees one that Google rejected."""
        found = api.node(http, credentials, api.post_named(remote_id))
        return found is not None and states.state_of(found) != states.REJECTED

    def read_back(self, http: Http, credentials: Credentials, remote_id: str) -> Json:
        """The post as Google has it. Raises Refused when it is gone."""
        found = _there(http, credentials, remote_id)
        text, link = text_at(found, "summary"), address_at(found, "callToAction", "url")
        return {
            "text": text,
            "links": [*([link] if link else []), *(span.text for span in urls(text))],
            "alt": [],
            "pictures": [address_at(one, "googleUrl") for one in list_at(found, "media")],
            "state": states.state_of(found),
            "url": api.address_of(found, credentials.account),
        }

    def freeze_change(
        self,
        step: StepPlan,  # noqa: ARG002 - a post is one
        rendered: Rendered,
        account: Account,
        sent: Json,
        done: Mapping[int, StepResult],  # noqa: ARG002 - the picture stays
        remote_id: str,
    ) -> Json | None:
        """Words, button, event and offer anew; what kind of post it is stays."""
        common.check(rendered, account)
        before, after = at(sent, "body"), body_of(rendered, account)
        if not isinstance(before, Mapping) or before.get("topicType") != after["topicType"]:
            return None
        mask = changes(before, after)
        if not mask:
            return None
        return {**sent, "role": "change", "id": remote_id, "was": before, "body": after, "mask": mask}

    def change(self, http: Http, credentials: Credentials, frozen: Json) -> StepResult:
        """Change it, unless it is not what went out any more. Raises Refused too when Google rejects the change."""
        remote_id = api.post_named(text_at(frozen, "id"))
        found = _there(http, credentials, remote_id)
        if not says(found, at(frozen, "body")) and not says(found, at(frozen, "was")):
            raise Refused(
                tr("The post was changed on Google since. Nothing was overwritten: change it there.")
            )
        mask = text_at(frozen, "mask")
        body = {name: at(frozen, "body", name) for name in mask.split(",") if at(frozen, "body", name)}
        answer = api.call(
            http, credentials, "PATCH", f"{api.POSTS}/{remote_id}",
            params={"updateMask": mask}, json=body, publishing=True,
        )  # fmt: skip
        check_said_yes(api.checked(credentials, answer, publishing=True), api.WHO)
        if states.state_of(answer.json()) == states.REJECTED:
            raise states.rejected(answer.json())
        url = api.address_of(answer.json(), credentials.account)
        return StepResult(remote_id=remote_id, remote_url=url, status=answer.status)

    def shows(self, http: Http, credentials: Credentials, frozen: Json) -> bool:
        """Compare what it says there, spaces aside; nobody sees one that Google rejected."""
        found = api.node(http, credentials, api.post_named(text_at(frozen, "id")))
        return (
            found is not None
            and states.state_of(found) != states.REJECTED
            and says(found, at(frozen, "body"))
        )


def _there(http: Http, credentials: Credentials, remote_id: str) -> Mapping[str, object]:
    found = api.node(http, credentials, api.post_named(remote_id))
    if found is None:
        raise Refused(_GONE)
    return found
