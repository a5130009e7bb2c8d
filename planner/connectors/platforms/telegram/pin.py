"""Keeping a message at the top of its chat, without a sound. Pinning what is pinned changes nothing."""

from planner.connectors.connector import Credentials, Json, StepResult
from planner.connectors.errors import accepted, ask_any
from planner.connectors.platforms.telegram import bot
from planner.connectors.platforms.telegram.message import BETWEEN
from planner.domain.account import Account
from planner.ports.http import Http


def pinned(root: StepResult, account: Account) -> Json:
    """The fields that pin a message, the first picture of an album."""
    first = int(root.remote_id.partition(BETWEEN)[0])
    return {"chat_id": bot.number_of(account), "message_id": first, "disable_notification": True}


def pin(http: Http, credentials: Credentials, frozen: Json) -> StepResult:
    """Pin as frozen. Raises Refused, SignInNeeded, Throttled, NotSent; never Unconfirmed."""
    fields = frozen["fields"]
    assert isinstance(fields, dict)
    answer = ask_any(http, bot.call(credentials, "pinChatMessage", fields))
    fault = bot.fault(credentials, answer, publishing=False)
    if fault is not None:
        raise fault
    return accepted(StepResult(remote_id=str(fields["message_id"])), answer)
