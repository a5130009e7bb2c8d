"""Talking to Telegram as a bot. The token stands in the address, so no address is ever shown as it is."""

import json
from collections.abc import Mapping
from typing import TypeAlias

import regex

from planner.connectors.connector import Credentials, Json
from planner.connectors.errors import ask_any, fault_of
from planner.connectors.fields import at, number_at
from planner.connectors.platforms.telegram.answers import TABLE
from planner.domain.account import Account
from planner.domain.errors import ConnectorFault, NotSent, SignInNeeded
from planner.languages import tr
from planner.ports.body import Body
from planner.ports.http import Http, HttpAnswer, HttpCall

WHO = "Telegram"
_BASE = "https://api.telegram.org"
BOT_KEY = r"\d{5,}:[\w-]{30,}"
CHANNEL = r"(?:@|(?:https?://)?(?:t|telegram)\.me/(?:s/)?)([A-Za-z]\w{3,31})(?:/\d*)?"
NUMBER = r"-\d{5,}"
_CHAT = "chat_id"

Files: TypeAlias = Mapping[str, tuple[str, Body, str]]


def call(credentials: Credentials, method: str, fields: Json, files: Files | None = None) -> HttpCall:
    """A call of one of the bot's methods; with files its fields go as a form, lists and objects as JSON."""
    token = credentials.secrets.get("token", "").strip()
    if not regex.fullmatch(BOT_KEY, token):
        raise SignInNeeded(tr("There is no bot token for this account."), field="token")
    url = f"{_BASE}/bot{token}/{method}"
    if files is None:
        return HttpCall(method="POST", url=url, json=fields)
    form = {name: value if isinstance(value, str) else json.dumps(value) for name, value in fields.items()}
    return HttpCall(method="POST", url=url, form=form, files=files)


def post(
    http: Http, credentials: Credentials, method: str, fields: Json, files: Files | None = None
) -> HttpAnswer:
    """Call a method that changes something, and give whatever Telegram answered.

    A group that became a supergroup has another number: Telegram did nothing, names it, and is asked once more.
    """
    answer = http.send(call(credentials, method, fields, files))
    moved = number_at(answer.json(), "parameters", "migrate_to_chat_id")
    if moved and answer.status in range(400, 500):
        answer = http.send(call(credentials, method, {**fields, _CHAT: moved}, files))
    return answer


def fault(credentials: Credentials, answer: HttpAnswer, *, publishing: bool) -> ConnectorFault | None:
    """What an answer means, None for a success."""
    secrets = credentials.secrets.values()
    return fault_of(answer, WHO, secrets=secrets, publishing=publishing, table=TABLE)


def result(
    http: Http, credentials: Credentials, method: str, fields: Json, kind: type[object] = dict
) -> object:
    """What a question is answered with, of this kind. Raises as the table says; NotSent when it is none."""
    answer = ask_any(http, call(credentials, method, fields))
    wrong = fault(credentials, answer, publishing=False)
    if wrong is not None:
        raise wrong
    found = at(answer.json(), "result")
    if not isinstance(found, kind) or (kind is not bool and isinstance(found, bool)):
        raise NotSent(
            tr("Telegram's answer could not be read."), detail=f"HTTP {answer.status}, no result of {method}"
        )
    return found


def number_of(account: Account) -> int | str:
    """The chat that the account stands for, by the number that it keeps when it is renamed."""
    return _as_number(account.remote_id)


def asked_for(account: Account) -> int | str:
    """The chat to look at when the account is connected or checked: as typed, else as it is known."""
    typed = account.handle.strip()
    named = regex.fullmatch(CHANNEL, typed)
    if named:
        return f"@{named[1]}"
    return _as_number(typed if regex.fullmatch(NUMBER, typed) else account.remote_id)


def page_of(account: Account) -> str:
    """Where a person sees what is in the chat: a public channel in any browser, others in the app."""
    if account.handle.startswith("@"):
        return f"https://t.me/s/{account.handle[1:]}"
    return f"https://t.me/c/{account.remote_id.removeprefix('-100')}"


def _as_number(chat: str) -> int | str:
    return int(chat) if regex.fullmatch(NUMBER, chat) else chat
