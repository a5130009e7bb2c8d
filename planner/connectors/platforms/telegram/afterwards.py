"""Taking a message away and changing its words, on Telegram.

A bot cannot read messages, but asking for a change tells whether one is there: "not modified" is a yes.
The sentences are those that people report; Telegram's description promises none of them.
"""

from collections.abc import Mapping

from planner.connectors import steps as common
from planner.connectors.connector import Credentials, Json, StepPlan, StepResult
from planner.connectors.errors import ask_any, check_said_yes
from planner.connectors.fields import at, text_at
from planner.connectors.platforms.telegram import bot
from planner.connectors.platforms.telegram.answers import NO_SUCH_MESSAGE, NOT_MODIFIED, code_of
from planner.connectors.platforms.telegram.message import BETWEEN, preview
from planner.domain.account import Account
from planner.domain.errors import Refused
from planner.languages import tr
from planner.networks.rendered import Rendered
from planner.ports.http import Http, HttpAnswer


class Afterwards:
    """``Deletes`` and ``Rewrites``."""

    def delete(self, http: Http, credentials: Credentials, remote_id: str) -> int | None:
        """Delete the message, or each of an album. Raises Refused when Telegram keeps it (after 48 hours)."""
        status = None
        for number in remote_id.split(BETWEEN):
            answer = bot.post(http, credentials, "deleteMessage", _one(credentials, number))
            if code_of(answer) not in NO_SUCH_MESSAGE:
                _check(credentials, answer, publishing=True)
            status = answer.status
        return status

    def is_there(self, http: Http, credentials: Credentials, remote_id: str) -> bool:
        """Ask for a change that changes nothing: the buttons below the message, which it never had."""
        return any(_is_there(http, credentials, number) for number in remote_id.split(BETWEEN))

    def freeze_change(
        self,
        step: StepPlan,
        rendered: Rendered,
        account: Account,
        sent: Json,
        done: Mapping[int, StepResult],  # noqa: ARG002 - the pictures stay by themselves
        remote_id: str,
    ) -> Json | None:
        """The words anew: those below the first picture where there are pictures."""
        common.check(rendered, account)
        part = rendered.parts[step.part]
        name = "caption" if part.media else "text"
        if text_at(sent, "fields", name) == part.text:
            return None
        number = remote_id.partition(BETWEEN)[0]
        fields: Json = {"chat_id": bot.number_of(account), "message_id": int(number), name: part.text}
        if not part.media:
            fields |= preview(rendered.options)
        return {**sent, "role": "change", "id": remote_id, "fields": fields}

    def change(self, http: Http, credentials: Credentials, frozen: Json) -> StepResult:
        """Change the words. Telegram does not tell whether somebody else changed them since."""
        answer = bot.post(http, credentials, *_edit(frozen))
        _check_change(credentials, answer, publishing=True)
        return StepResult(remote_id=text_at(frozen, "id"), status=answer.status)

    def shows(self, http: Http, credentials: Credentials, frozen: Json) -> bool:
        """Ask for the very same change again: "not modified" means that it shows the words, a yes that it does now."""
        answer = ask_any(http, bot.call(credentials, *_edit(frozen)))
        if code_of(answer) in NO_SUCH_MESSAGE:
            return False
        _check_change(credentials, answer, publishing=False)
        return True


def _edit(frozen: Json) -> tuple[str, Json]:
    fields = frozen["fields"]
    assert isinstance(fields, dict)
    return "editMessageCaption" if "caption" in fields else "editMessageText", fields


def _one(credentials: Credentials, number: str) -> Json:
    return {"chat_id": bot.number_of(credentials.account), "message_id": int(number)}


def _is_there(http: Http, credentials: Credentials, number: str) -> bool:
    wanted = bot.call(credentials, "editMessageReplyMarkup", _one(credentials, number))
    answer = ask_any(http, wanted)
    if code_of(answer) in NO_SUCH_MESSAGE:
        return False
    if code_of(answer) != NOT_MODIFIED:
        _check(credentials, answer, publishing=False)
    return True


def _check_change(credentials: Credentials, answer: HttpAnswer, *, publishing: bool) -> None:
    if code_of(answer) in NO_SUCH_MESSAGE:
        raise Refused(tr("The message is not on Telegram any more."), status=answer.status)
    if code_of(answer) != NOT_MODIFIED:
        _check(credentials, answer, publishing=publishing)


def _check(credentials: Credentials, answer: HttpAnswer, *, publishing: bool) -> None:
    fault = bot.fault(credentials, answer, publishing=publishing)
    if fault is not None:
        raise fault
    if publishing and at(answer.json(), "ok") is not True:
        check_said_yes(answer, bot.WHO)
