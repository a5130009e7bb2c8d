"""A Telegram channel or group, posted to by a bot of one's own.

Telegram has no key against repeats, no way for a bot to read what it posted, and no alt text. So an answer
that was lost is for a person to settle: nothing is ever sent again by itself.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from planner.connectors import steps as common
from planner.connectors.connector import (
    CannotTell,
    CredentialField,
    Credentials,
    Json,
    Look,
    NotThere,
    Profile,
    ReadMedia,
    StepPlan,
    StepResult,
)
from planner.connectors.errors import accepted
from planner.connectors.fields import at, iso, number_at, text_at
from planner.connectors.platforms.telegram import bot
from planner.connectors.platforms.telegram.afterwards import Afterwards
from planner.connectors.platforms.telegram.answers import TABLE
from planner.connectors.platforms.telegram.conversing import Conversing
from planner.connectors.platforms.telegram.measuring import Measuring
from planner.connectors.platforms.telegram.message import frozen_message, result_of, to_send
from planner.connectors.platforms.telegram.pin import pin, pinned
from planner.domain.account import Account
from planner.domain.errors import Refused, Unconfirmed
from planner.domain.journal import StepRole
from planner.languages import tr
from planner.networks.rendered import Rendered
from planner.ports.http import Http

_KINDS = frozenset({"channel", "supergroup", "group"})
_POSTS = tr("The bot may not post there. In the channel's administrators, allow it to post messages.")


class Telegram(Afterwards, Conversing, Measuring):
    """One message for each part, further ones as replies; pictures travel with the words."""

    key = "telegram"
    label = "Telegram"
    fields = (
        CredentialField(
            key="handle",
            label=tr("Channel"),
            help=tr("Its name or t.me address. A channel without one: its number, which begins with -100."),
            placeholder="@yourshop",
            pattern=rf"\s*(?:{bot.CHANNEL}|{bot.NUMBER})\s*",
            wrong=tr(
                "A channel is @name, t.me/name, or a number that begins with a minus. An invitation does not tell which one it is."
            ),
        ),
        CredentialField(
            key="token",
            label=tr("Bot token"),
            help=tr(
                "In Telegram: write /newbot to @BotFather and copy the token it answers with. Then make the bot an administrator of your channel."
            ),
            placeholder="123456789:AA…",
            secret=True,
            pattern=rf"\s*{bot.BOT_KEY}\s*",
            wrong=tr("A bot token is a number, a colon and about 35 letters: 123456789:AA…"),
        ),
    )
    help_url = "https://core.telegram.org/bots/features#botfather"
    answers = TABLE

    def verify(self, http: Http, credentials: Credentials) -> Profile:
        """Ask whose token it is, which chat is meant, and whether the bot may post there."""
        me = bot.result(http, credentials, "getMe", {})
        chat = bot.result(http, credentials, "getChat", {"chat_id": bot.asked_for(credentials.account)})
        number, kind = number_at(chat, "id"), text_at(chat, "type")
        if not number or kind not in _KINDS:
            raise Refused(
                tr("That is no channel and no group. Bots cannot post for a person."),
                detail=f"chat of type {kind}",
                field="handle",
            )
        asked: Json = {"chat_id": number, "user_id": number_at(me, "id")}
        member = bot.result(http, credentials, "getChatMember", asked)
        if not _may_post(member, channel=kind == "channel"):
            raise Refused(_POSTS, detail=f"status {text_at(member, 'status')}", field="handle")
        name = text_at(chat, "username")
        return Profile(
            handle=f"@{name}" if name else text_at(chat, "title"),
            remote_id=str(number),
            label=text_at(chat, "title"),
            facts={"bot": text_at(me, "username")},
        )

    def steps(self, rendered: Rendered) -> Sequence[StepPlan]:
        """The message and its further parts, no upload before them; then it is pinned, where that is wanted."""
        plans = common.all_in_one(rendered)
        if rendered.options.is_on("pin"):
            plans = (*plans, StepPlan(ordinal=len(plans), role=StepRole.PIN))
        return plans

    def freeze(
        self,
        step: StepPlan,
        rendered: Rendered,
        account: Account,
        client_key: str,  # noqa: ARG002 - Telegram knows no key
        done: Mapping[int, StepResult],
        now: datetime,
    ) -> Json:
        """The whole message. Raises Refused for what Telegram would refuse."""
        common.check(rendered, account)
        before = ""
        if step.role is StepRole.PIN:
            return {"role": step.role.value, "at": iso(now), "fields": pinned(done[0], account)}
        if step.role is StepRole.PART:
            before = common.earlier(self.steps(rendered), done, step.part - 1).remote_id
        message = frozen_message(rendered.parts[step.part], bot.number_of(account), before, rendered.options)
        return {"role": step.role.value, "at": iso(now), **message}

    def send(self, http: Http, credentials: Credentials, frozen: Json, read_media: ReadMedia) -> StepResult:
        """Send the message with its pictures, in one call; or pin it, which may be done again."""
        if frozen["role"] == StepRole.PIN.value:
            return pin(http, credentials, frozen)
        method, fields, files = to_send(frozen, read_media)
        answer = bot.post(http, credentials, method, fields, files)
        fault = bot.fault(credentials, answer, publishing=True)
        if fault is not None:
            raise fault
        result = result_of(at(answer.json(), "result"), credentials.account)
        if not result.remote_id:
            raise Unconfirmed(
                tr("Telegram answered without saying what it made."),
                detail=f"HTTP {answer.status}, no number",
            )
        return accepted(result, answer)

    def look(
        self,
        http: Http,  # noqa: ARG002 - there is nothing to ask
        credentials: Credentials,
        frozen: Json,
        since: datetime,  # noqa: ARG002
        others: Collection[str] = (),  # noqa: ARG002
    ) -> Look:
        """Telegram shows a bot no history: a person looks at the channel. A pin may simply be set again."""
        if frozen.get("role") == StepRole.PIN.value:
            return NotThere(proof="pinning again is harmless")
        return CannotTell(link=bot.page_of(credentials.account))

    def repeat_is_harmless(self, account: Account) -> bool:  # noqa: ARG002 - the same for each account
        """Telegram would post it again."""
        return False


def _may_post(member: object, *, channel: bool) -> bool:
    status = text_at(member, "status")
    if status == "administrator":
        return at(member, "can_post_messages") is True if channel else True
    if status == "restricted":
        return at(member, "can_send_messages") is True
    return status == "creator" or (status == "member" and not channel)


CONNECTOR = Telegram()
