"""Taking a message away, changing its words and reading it back, on Discord."""

from collections.abc import Mapping

from planner.connectors import steps as common
from planner.connectors.connector import Credentials, Json, StepPlan, StepResult
from planner.connectors.errors import NOT_FOUND, ask_any, check_said_yes
from planner.connectors.fields import address_at, at, list_at, text_at
from planner.connectors.markup import exact_words
from planner.connectors.platforms.discord import door
from planner.connectors.platforms.discord.answers import UNKNOWN_MESSAGE
from planner.connectors.platforms.discord.message import QUIET, result_of
from planner.domain.account import Account
from planner.domain.errors import Refused
from planner.languages import tr
from planner.networks.entities import urls
from planner.networks.rendered import Rendered
from planner.ports.http import Http, HttpAnswer

_NOTHING = 204
_GONE = tr("The message is not on Discord any more.")


class Afterwards:
    """``Deletes``, ``Rewrites`` and ``ReadsBack``."""

    def delete(self, http: Http, credentials: Credentials, remote_id: str) -> int | None:
        """Delete the message."""
        answer = http.send(door.one(door.door(credentials), "DELETE", remote_id))
        if not _is_missing(answer):
            fault = door.fault(credentials, answer, publishing=True)
            if fault is not None:
                raise fault
            if answer.status != _NOTHING:
                check_said_yes(answer, door.WHO)
        return answer.status

    def is_there(self, http: Http, credentials: Credentials, remote_id: str) -> bool:
        """Ask for the message."""
        return message_at(http, credentials, remote_id) is not None

    def read_back(self, http: Http, credentials: Credentials, remote_id: str) -> Json:
        """The message as Discord has it. Raises Refused when it is gone."""
        found = message_at(http, credentials, remote_id)
        if found is None:
            raise Refused(_GONE)
        pictures, text = list_at(found, "attachments"), text_at(found, "content")
        return {
            "text": text,
            "links": [span.text for span in urls(text)],
            "alt": [text_at(picture, "description") for picture in pictures],
            "pictures": [address_at(picture, "url") for picture in pictures],
            "in_reply_to": text_at(found, "message_reference", "message_id"),
            "url": result_of(found, credentials.account).remote_url,
        }

    def freeze_change(
        self,
        step: StepPlan,
        rendered: Rendered,
        account: Account,
        sent: Json,
        done: Mapping[int, StepResult],  # noqa: ARG002 - Discord is asked which pictures there are
        remote_id: str,
    ) -> Json | None:
        """The words anew; the pictures stay."""
        common.check(rendered, account)
        before, after = text_at(sent, "body", "content"), rendered.parts[step.part].text
        body = at(sent, "body")
        if before == after or not isinstance(body, Mapping):
            return None
        return {**sent, "role": "change", "id": remote_id, "was": before, "body": {**body, "content": after}}

    def change(self, http: Http, credentials: Credentials, frozen: Json) -> StepResult:
        """Change the words, unless they are not those that went out any more."""
        remote_id, wanted = text_at(frozen, "id"), text_at(frozen, "body", "content")
        found = message_at(http, credentials, remote_id)
        if found is None:
            raise Refused(_GONE)
        shown = text_at(found, "content")
        if not exact_words(shown, wanted) and not exact_words(shown, text_at(frozen, "was")):
            raise Refused(
                tr("The message was changed on Discord since. Nothing was overwritten: change it there.")
            )
        kept = [{"id": text_at(picture, "id")} for picture in list_at(found, "attachments")]
        body: Json = {"content": wanted, "allowed_mentions": QUIET, "attachments": kept}
        answer = http.send(door.one(door.door(credentials), "PATCH", remote_id, body=body))
        fault = door.fault(credentials, answer, publishing=True)
        if fault is not None:
            raise fault
        check_said_yes(answer, door.WHO)
        return StepResult(remote_id=remote_id, status=answer.status)

    def shows(self, http: Http, credentials: Credentials, frozen: Json) -> bool:
        """Compare the words as they are there, spaces aside."""
        found = message_at(http, credentials, text_at(frozen, "id"))
        return found is not None and exact_words(
            text_at(found, "content"), text_at(frozen, "body", "content")
        )


def message_at(http: Http, credentials: Credentials, remote_id: str) -> object | None:
    """The message as it is there, None when Discord says that there is none."""
    wanted = door.one(door.door(credentials), "GET", remote_id)
    if _is_missing(ask_any(http, wanted)):
        return None
    return door.found(http, credentials, wanted)


def _is_missing(answer: HttpAnswer) -> bool:
    return answer.status == NOT_FOUND and text_at(answer.json(), "code") == UNKNOWN_MESSAGE
