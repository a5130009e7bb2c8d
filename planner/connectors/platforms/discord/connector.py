"""A Discord channel by a webhook's address or a bot's token, whichever is pasted.

A bot's messages carry a key that Discord honours for a few minutes, and it can read the channel; a webhook
can do neither, so an answer that it lost is for a person to settle.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

import regex

from planner.connectors import steps as common
from planner.connectors.connector import (
    CredentialField,
    Credentials,
    Json,
    Look,
    Profile,
    ReadMedia,
    StepPlan,
    StepResult,
)
from planner.connectors.fields import iso, number_at, text_at
from planner.connectors.platforms.discord import door
from planner.connectors.platforms.discord.afterwards import Afterwards
from planner.connectors.platforms.discord.answers import TABLE
from planner.connectors.platforms.discord.conversing import Conversing
from planner.connectors.platforms.discord.lookup import look_for
from planner.connectors.platforms.discord.measuring import Measuring
from planner.connectors.platforms.discord.message import frozen_message, to_send
from planner.connectors.platforms.discord.posting import posted
from planner.domain.account import Account
from planner.domain.errors import Refused
from planner.domain.journal import StepRole
from planner.languages import tr
from planner.networks.rendered import Rendered
from planner.ports.http import Http

_TAKE_MESSAGES = frozenset({0, 5, 10, 11, 12})  # text, announcements, and the three kinds of threads


class Discord(Afterwards, Conversing, Measuring):
    """One message for each part; a bot's further parts are replies, a webhook's just follow."""

    key = "discord"
    label = "Discord"
    fields = (
        CredentialField(
            key="token",
            label=tr("Webhook address or bot token"),
            help=tr(
                "On Discord: the channel's settings, Integrations, Webhooks, New webhook, Copy webhook URL. Or a bot's token, and the channel."
            ),
            placeholder="https://discord.com/api/webhooks/…",
            secret=True,
            pattern=rf"\s*(?:{door.WEBHOOK}|{door.BOT})\s*",
            wrong=tr(
                "A webhook's address begins with https://discord.com/api/webhooks/. A bot token is three pieces with dots between."
            ),
        ),
        CredentialField(
            key="login",
            label=tr("Channel, for a bot"),
            help=tr("Right-click the channel, Copy link. Leave it empty for a webhook, which knows its own."),
            placeholder="https://discord.com/channels/…/…",
            required=False,
            pattern=rf"\s*{door.CHANNEL}\s*",
            wrong=tr("A channel is its link, https://discord.com/channels/…/…, or its number."),
        ),
    )
    help_url = "https://support.discord.com/hc/en-us/articles/228383668-Intro-to-Webhooks"
    answers = TABLE

    def verify(self, http: Http, credentials: Credentials) -> Profile:
        """Ask which channel it is, and whether it takes messages and shows them."""
        way = door.door(credentials)
        return _by_webhook(http, credentials, way) if way.webhook else _by_bot(http, credentials)

    def steps(self, rendered: Rendered) -> Sequence[StepPlan]:
        """The message and its further parts: no upload goes before them."""
        return common.all_in_one(rendered)

    def freeze(
        self,
        step: StepPlan,
        rendered: Rendered,
        account: Account,
        client_key: str,
        done: Mapping[int, StepResult],
        now: datetime,
    ) -> Json:
        """The whole message. Raises Refused for what Discord would refuse."""
        common.check(rendered, account)
        before = ""
        if step.role is StepRole.PART:
            before = common.earlier(self.steps(rendered), done, step.part - 1).remote_id
        key, bot = f"{client_key}-{step.ordinal}", bool(account.facts.get("bot"))
        options = rendered.options
        message = frozen_message(rendered.parts[step.part], options, before, key, bot=bot)
        frozen: Json = {"role": step.role.value, "at": iso(now), **message}
        if "thread_name" in options and not bot:
            frozen |= {"begins": options["thread_name"].strip()} if not before else {}
            frozen |= {"thread": before.rpartition(door.BETWEEN)[0]} if before else {}
        return frozen

    def send(self, http: Http, credentials: Credentials, frozen: Json, read_media: ReadMedia) -> StepResult:
        """Send the message with its pictures, in one call that answers with the message as it is stored."""
        body, files = to_send(frozen, read_media)
        if text_at(frozen, "begins"):
            body = {**body, "thread_name": text_at(frozen, "begins")}
        thread = text_at(frozen, "thread")
        return posted(http, credentials, body, params={"thread_id": thread} if thread else None, files=files)

    def look(
        self,
        http: Http,
        credentials: Credentials,
        frozen: Json,
        since: datetime,
        others: Collection[str] = (),
    ) -> Look:
        """Read the channel's newest messages, as a bot; a webhook cannot."""
        return look_for(http, credentials, frozen, since, others)

    def repeat_is_harmless(self, account: Account) -> bool:  # noqa: ARG002 - the same for each account
        """Never for long: a bot's key counts for a few minutes only, and a webhook has none."""
        return False


def _by_webhook(http: Http, credentials: Credentials, way: door.Door) -> Profile:
    hook = door.found(http, credentials, door.call(replace(way, params={}), "GET", way.posts))
    name = text_at(hook, "name") or "Webhook"
    facts: dict[str, int | str | bool] = {
        "webhook": True,
        "bot": "",
        "guild": text_at(hook, "guild_id"),
        "channel": text_at(hook, "channel_id"),
    }
    return Profile(handle=name, remote_id=way.webhook, label=name, facts=facts)


def _by_bot(http: Http, credentials: Credentials) -> Profile:
    typed = regex.fullmatch(door.CHANNEL, credentials.account.login.strip())
    if typed is None:
        raise Refused(
            tr("A bot needs to know the channel: right-click it on Discord, Copy link."), field="login"
        )
    way = door.door(credentials, typed[1])
    me = door.found(http, credentials, door.call(way, "GET", "/users/@me"))
    channel = door.found(http, credentials, door.call(way, "GET", f"/channels/{typed[1]}"))
    if number_at(channel, "type") not in _TAKE_MESSAGES:
        raise Refused(
            tr("That channel takes no messages of their own. Choose a text or announcement channel."),
            detail=f"channel of type {number_at(channel, 'type')}",
            field="login",
        )
    return Profile(
        handle=f"#{text_at(channel, 'name')}",
        remote_id=typed[1],
        label=f"#{text_at(channel, 'name')}",
        facts={
            "webhook": False,
            "bot": text_at(me, "id"),
            "guild": text_at(channel, "guild_id"),
            "channel": typed[1],
        },
    )


CONNECTOR = Discord()
