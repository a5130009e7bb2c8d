"""Taking a post away, changing its words, and reading it back."""

from collections.abc import Mapping

from planner.connectors import steps as common
from planner.connectors.connector import Credentials, Json, StepPlan, StepResult
from planner.connectors.errors import NOT_FOUND, check_said_yes
from planner.connectors.fields import at, list_at, text_at
from planner.connectors.markup import exact_words
from planner.connectors.platforms.tumblr import talk
from planner.connectors.platforms.tumblr.answers import is_no_post
from planner.connectors.platforms.tumblr.body import body_of, changed, links_of, words_of
from planner.domain.account import Account
from planner.domain.errors import Refused
from planner.languages import tr
from planner.networks.rendered import Rendered
from planner.ports.http import Http

_GONE = tr("The post is not on Tumblr any more.")
_STATES = {"queued": "queue"}
_STAYS = ("queue", "draft", "private", "published")


class Afterwards:
    """``Deletes``, ``Rewrites`` and ``ReadsBack``."""

    def delete(self, http: Http, credentials: Credentials, remote_id: str) -> int | None:
        """Delete the post, under the id that it has now."""
        found = talk.post(http, credentials, remote_id)
        if found is None:
            return NOT_FOUND
        path = f"{talk.blog(credentials.account)}/post/delete"
        gone: Json = {"id": talk.id_of(found)}
        answer = talk.ask(http, credentials, "POST", path, json=gone, publishing=True)
        if not is_no_post(answer):
            check_said_yes(talk.checked(credentials, answer, publishing=True), talk.WHO)
        return answer.status

    def is_there(self, http: Http, credentials: Credentials, remote_id: str) -> bool:
        """Ask for the post."""
        return talk.post(http, credentials, remote_id) is not None

    def read_back(self, http: Http, credentials: Credentials, remote_id: str) -> Json:
        """The post as Tumblr has it. Raises Refused when it is gone."""
        found = _found(http, credentials, remote_id)
        content = list_at(found, "content")
        pictures = [block for block in content if text_at(block, "type") == "image"]
        return {
            "text": words_of(content),
            "links": links_of(content),
            "alt": [text_at(one, "alt_text") for one in pictures],
            "tags": list_at(found, "tags"),
            "state": text_at(found, "state"),
            "url": talk.address_of(credentials.account, talk.id_of(found)),
        }

    def freeze_change(
        self,
        step: StepPlan,  # noqa: ARG002 - a post is one
        rendered: Rendered,
        account: Account,
        sent: Json,
        done: Mapping[int, StepResult],  # noqa: ARG002 - what is shown stays
        remote_id: str,
    ) -> Json | None:
        """Words and tags anew."""
        common.check(rendered, account)
        before = at(sent, "body")
        if not isinstance(before, Mapping):
            return None
        after = body_of(rendered, text_at(before, "slug"))
        if after == before:
            return None
        return {**sent, "role": "change", "id": remote_id, "was": before, "body": after}

    def change(self, http: Http, credentials: Credentials, frozen: Json) -> StepResult:
        """Put the post anew, with the pictures that it has, unless somebody else changed its words."""
        found = _found(http, credentials, text_at(frozen, "id"))
        if not _says(found, at(frozen, "body")) and not _says(found, at(frozen, "was")):
            raise Refused(
                tr("The post was changed on Tumblr since. Nothing was overwritten: change it there.")
            )
        remote_id, body = talk.id_of(found), frozen["body"]
        assert isinstance(body, dict)
        state = _STATES.get(text_at(found, "state"), text_at(found, "state"))
        whole: Json = {**body, "content": changed(list_at(found, "content"), list_at(body, "content"))}
        whole |= {"state": state} if state in _STAYS else {}
        if text_at(found, "queued_state") == "scheduled":
            whole["publish_on"] = text_at(found, "publish_on")
        path = f"{talk.blog(credentials.account)}/posts/{remote_id}"
        answer = talk.ask(http, credentials, "PUT", path, json=whole, publishing=True)
        check_said_yes(talk.checked(credentials, answer, publishing=True), talk.WHO)
        address = talk.address_of(credentials.account, remote_id)
        return StepResult(remote_id=remote_id, remote_url=address, status=answer.status)

    def shows(self, http: Http, credentials: Credentials, frozen: Json) -> bool:
        """Compare the words as they are there, spaces aside."""
        found = talk.post(http, credentials, text_at(frozen, "id"))
        return found is not None and _says(found, at(frozen, "body"))


def _found(http: Http, credentials: Credentials, remote_id: str) -> Mapping[str, object]:
    found = talk.post(http, credentials, remote_id)
    if found is None:
        raise Refused(_GONE)
    return found


def _says(found: object, body: object) -> bool:
    return exact_words(words_of(list_at(found, "content")), words_of(list_at(body, "content")))
