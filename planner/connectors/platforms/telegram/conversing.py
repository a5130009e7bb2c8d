"""The talk about a channel on Telegram: comments in its discussion group, answers to them, and a heart.

A bot is told what is written in a group that it is in, once, for a day at most, and one program only: what the mark
stands before is forgotten there as soon as it is asked for again. So a bot belongs to one account of Parley.
"""

from datetime import UTC, datetime

from planner.connectors.connector import CannotTell, Credentials, Json, Look, StepResult
from planner.connectors.conversing import Heard, Remark, RemarkKind, in_time
from planner.connectors.errors import accepted, ask_any
from planner.connectors.fields import at, iso, list_at, number_at, text_at
from planner.connectors.platforms.telegram import bot
from planner.connectors.platforms.telegram.answers import NO_RIGHTS, NOT_IN, code_of
from planner.connectors.platforms.telegram.message import result_of
from planner.connectors.steps import check_answer
from planner.domain.account import Account
from planner.domain.errors import NotOffered, NotSent, RightMissing, Unconfirmed
from planner.domain.journal import StepRole
from planner.languages import tr
from planner.ports.http import Http, HttpAnswer

BETWEEN = ":"
"""Between a group and a message in it."""
_MOST = 100
_HEART: Json = {"type": "emoji", "emoji": "\N{HEAVY BLACK HEART}"}
_SHOWN = ("photo", "video", "animation", "voice", "video_note", "document", "audio")


class Conversing:
    """``ListsReplies``, ``Replies`` and ``Likes``."""

    def remarks(self, http: Http, credentials: Credentials, since: str = "") -> Heard:
        """What was written in the group since; 100 at most, the next time goes on. Raises NotOffered without a group."""
        group = _group(http, credentials)
        asked: Json = {"limit": _MOST, "timeout": 0, "allowed_updates": ["message"]}
        if since:
            asked["offset"] = int(since)
        told = list_at({"told": bot.result(http, credentials, "getUpdates", asked, list)}, "told")
        newest = max((number_at(one, "update_id") for one in told), default=0)
        found = [_remark(at(one, "message"), group, credentials) for one in told]
        return Heard(remarks=in_time(found), mark=str(newest + 1) if newest else since)

    def freeze_reply(
        self,
        account: Account,
        remark: Remark,
        text: str,
        client_key: str,  # noqa: ARG002 - Telegram knows no key
        now: datetime,
    ) -> Json:
        """A message that answers another."""
        check_answer(text, account)
        fields: Json = {**_place(remark.id), "text": text}
        fields["reply_parameters"] = {"message_id": fields.pop("message_id")}
        return {"role": StepRole.PART.value, "at": iso(now), "fields": fields, "link": remark.url}

    def reply(self, http: Http, credentials: Credentials, frozen: Json) -> StepResult:
        """Send it, as the bot."""
        fields = at(frozen, "fields")
        if not isinstance(fields, dict):
            raise TypeError("a frozen reply has fields")
        answer = bot.post(http, credentials, "sendMessage", fields)
        _check(credentials, answer, publishing=True)
        result = result_of(at(answer.json(), "result"), credentials.account)
        if not result.remote_id:
            raise Unconfirmed(
                tr("Telegram answered without saying what it made."),
                detail=f"HTTP {answer.status}, no number",
            )
        chat = text_at(answer.json(), "result", "chat", "id") or text_at(fields, "chat_id")
        made = StepResult(remote_id=f"{chat}{BETWEEN}{result.remote_id}", remote_url=result.remote_url)
        return accepted(made, answer)

    def find_reply(
        self,
        http: Http,  # noqa: ARG002 - there is nothing to ask
        credentials: Credentials,
        frozen: Json,
        since: datetime,  # noqa: ARG002
    ) -> Look:
        """Telegram shows a bot nothing of its own: a person looks."""
        return CannotTell(link=text_at(frozen, "link") or bot.page_of(credentials.account))

    def like(self, http: Http, credentials: Credentials, remark_id: str, now: datetime) -> None:  # noqa: ARG002
        """Put a heart below it, as the bot."""
        _react(http, credentials, remark_id, [_HEART])

    def unlike(self, http: Http, credentials: Credentials, remark_id: str) -> None:
        """Take the bot's heart away."""
        _react(http, credentials, remark_id, [])


def _group(http: Http, credentials: Credentials) -> str:
    """Where people talk: the channel's discussion group, or the group itself that is posted to."""
    chat = bot.result(http, credentials, "getChat", {"chat_id": bot.number_of(credentials.account)})
    if text_at(chat, "type") != "channel":
        return text_at(chat, "id")
    group = text_at(chat, "linked_chat_id")
    if not group:
        raise NotOffered(
            tr("The channel has no discussion group, so nobody can comment. In its settings: Discussion.")
        )
    return group


def _place(remark_id: str) -> Json:
    chat, _, number = remark_id.partition(BETWEEN)
    return {"chat_id": int(chat or 0), "message_id": int(number or 0)}


def _react(http: Http, credentials: Credentials, remark_id: str, reaction: list[Json]) -> None:
    fields: Json = {**_place(remark_id), "reaction": reaction}
    answer = ask_any(http, bot.call(credentials, "setMessageReaction", fields))
    _check(credentials, answer, publishing=False)
    if at(answer.json(), "result") is not True:
        raise NotSent(
            tr("Telegram's answer could not be read."), detail=f"HTTP {answer.status} to a reaction"
        )


def _check(credentials: Credentials, answer: HttpAnswer, *, publishing: bool) -> None:
    """Faults of the group are not the channel's: posts go on going out."""
    if code_of(answer) in NOT_IN | NO_RIGHTS:
        raise RightMissing(
            tr(
                "The bot is not in the channel's discussion group, or may not write there. Add it to the group."
            ),
            status=answer.status,
        )
    fault = bot.fault(credentials, answer, publishing=publishing)
    if fault is not None:
        raise fault


def _remark(message: object, group: str, credentials: Credentials) -> Remark | None:
    """None for what was said elsewhere, for the channel's own words and posts, and for notices of Telegram."""
    number, sent = text_at(message, "message_id"), number_at(message, "date")
    own = {credentials.account.remote_id, group}  # an administrator who writes as the group writes for it
    if not number or not sent or text_at(message, "chat", "id") != group:
        return None
    if text_at(message, "sender_chat", "id") in own or at(message, "is_automatic_forward") is True:
        return None
    words = text_at(message, "text") or text_at(message, "caption") or text_at(message, "sticker", "emoji")
    if not words and not any(at(message, one) for one in _SHOWN):
        return None
    answered, author = at(message, "reply_to_message"), at(message, "from")
    about = text_at(answered, "forward_origin", "message_id") if at(answered, "is_automatic_forward") else ""
    me = credentials.secrets.get("token", "").strip().partition(":")[0]
    to_me = bool(about) or text_at(answered, "from", "id") == me
    answers = text_at(answered, "message_id")
    name = " ".join(filter(None, (text_at(author, "first_name"), text_at(author, "last_name"))))
    handle = text_at(author, "username")
    return Remark(
        id=f"{group}{BETWEEN}{number}",
        handle=handle,
        name=name or handle or text_at(message, "sender_chat", "title"),
        text=words,
        when=datetime.fromtimestamp(sent, UTC),
        url=result_of(message, credentials.account).remote_url,
        in_reply_to=f"{group}{BETWEEN}{answers}" if answers and not about else "",
        about=about,
        kind=RemarkKind.REPLY if to_me and not about else RemarkKind.COMMENT,
    )
