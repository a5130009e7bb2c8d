"""The two ways into a channel: a webhook's address, which holds its secret, or a bot's token."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

import regex

from planner.connectors.connector import Credentials, Json
from planner.connectors.errors import ask_any, fault_of
from planner.connectors.fields import text_at
from planner.connectors.platforms.discord.answers import TABLE
from planner.domain.account import Account
from planner.domain.errors import ConnectorFault, NotSent, SignInNeeded
from planner.domain.hidden import remember
from planner.domain.version import VERSION
from planner.languages import tr
from planner.ports.body import Body
from planner.ports.http import Http, HttpAnswer, HttpCall

WHO = "Discord"
_BASE = "https://discord.com/api/v10"
_AGENT = f"DiscordBot (https://parley.example, {VERSION})"
"""Discord refuses other forms (code 40333): a name of this form, an address and a version."""
WEBHOOK = (
    r"https://(?:\w+\.)?discord(?:app)?\.com/api/(?:v\d+/)?webhooks/(\d+)/([\w-]{8,})/?(?:\?thread_id=(\d+))?"
)
BOT = r"[\w-]{18,}\.[\w-]{4,}\.[\w-]{20,}"
BETWEEN = ":"
"""Between a thread and a message in it."""
CHANNEL = r"(?:https://(?:\w+\.)?discord(?:app)?\.com/channels/\d+/)?(\d{5,})(?:/\d*)?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """One way in.

    Attributes:
        webhook: its number, "" for a bot. posts: path that takes new messages. messages: path above single ones.
    """

    webhook: str
    posts: str = field(repr=False)
    messages: str = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    params: Mapping[str, str]


def door(credentials: Credentials, channel: str = "") -> Door:
    """The way in that the account's secret opens. Raises SignInNeeded when it is neither.

    ``channel``: the number of the bot's channel, where the account does not have it yet.
    """
    secret = credentials.secrets.get("token", "").strip()
    agent = {"User-Agent": _AGENT}
    found = regex.fullmatch(WEBHOOK, secret)
    if found:
        remember([found[2]])  # it stands in other addresses than the one that was pasted
        path = f"/webhooks/{found[1]}/{found[2]}"
        thread = {"thread_id": found[3]} if found[3] else {}
        return Door(webhook=found[1], posts=path, messages=f"{path}/messages", headers=agent, params=thread)
    if not regex.fullmatch(BOT, secret):
        raise SignInNeeded(tr("There is no webhook and no bot token for this account."), field="token")
    path = f"/channels/{channel or credentials.account.remote_id}/messages"
    signed = {**agent, "Authorization": f"Bot {secret}"}
    return Door(webhook="", posts=path, messages=path, headers=signed, params={})


def call(
    way: Door,
    method: str,
    path: str,
    *,
    params: Mapping[str, str] | None = None,
    body: Json | None = None,
    files: Mapping[str, tuple[str, Body, str]] | None = None,
) -> HttpCall:
    """A request; with files its body goes as the field that Discord reads beside them."""
    form = None if files is None else {"payload_json": json.dumps(body)}
    return HttpCall(
        method=method,
        url=_BASE + path,
        headers=way.headers,
        params={**way.params, **(params or {})},
        json=None if form else body,
        form=form,
        files=files,
    )


def one(way: Door, method: str, message: str, *, body: Json | None = None) -> HttpCall:
    """A request about a message that is out; a webhook says the thread that it is in."""
    thread, _, number = message.rpartition(BETWEEN)
    params = {"thread_id": thread} if thread else {}
    return call(way, method, f"{way.messages}/{number}", params=params, body=body)


def fault(credentials: Credentials, answer: HttpAnswer, *, publishing: bool) -> ConnectorFault | None:
    """What an answer means, None for a success."""
    secrets = credentials.secrets.values()
    return fault_of(answer, WHO, secrets=secrets, publishing=publishing, table=TABLE)


def found(http: Http, credentials: Credentials, wanted: HttpCall) -> object:
    """The object that a question is answered with. Raises as the table says; NotSent when there is none."""
    answer = ask_any(http, wanted)
    wrong = fault(credentials, answer, publishing=False)
    if wrong is not None:
        raise wrong
    if not text_at(answer.json(), "id"):
        raise NotSent(tr("Discord's answer could not be read."), detail=f"HTTP {answer.status}, no id")
    return answer.json()


def page_of(account: Account, message: str = "", channel: str = "") -> str:
    """Where a person sees the channel, or one message of it."""
    guild = account.facts.get("guild") or "@me"
    place = channel or account.facts.get("channel") or account.remote_id
    return f"https://discord.com/channels/{guild}/{place}/{message}".rstrip("/")
