"""The talk in a channel on Discord: what others write there, answers to it, and a thumb up. A bot's alone.

Discord has no way to hide a message: a moderator deletes it, for good, so that is left to people. What others write is
told without its words unless the bot has the Message Content intent; who answers the bot or names it is always heard.
"""

from datetime import datetime
from urllib.parse import quote

from planner.connectors.connector import Credentials, Json, Look, StepResult
from planner.connectors.conversing import Heard, Remark, RemarkKind, in_time
from planner.connectors.errors import ask_any
from planner.connectors.fields import at, iso, list_at, moment_at, number_at, text_at
from planner.connectors.platforms.discord import door
from planner.connectors.platforms.discord.answers import NO_RIGHT
from planner.connectors.platforms.discord.lookup import look_for, page
from planner.connectors.platforms.discord.message import frozen_message
from planner.connectors.platforms.discord.posting import posted
from planner.connectors.steps import check_answer
from planner.domain.account import Account
from planner.domain.errors import NotOffered, NotSent, RightMissing
from planner.domain.journal import StepRole
from planner.domain.options import NO_OPTIONS
from planner.languages import tr
from planner.networks.rendered import Part
from planner.ports.http import Http

_SAID = frozenset({0, 19})  # a message, an answer; the others tell that somebody joined or pinned
_PAGE = 100
_MOST_PAGES = 20
_THUMB = quote("\N{THUMBS UP SIGN}")
_DONE = 204
_NOT_THUMBED = "10014"


class Conversing:
    """``ListsReplies``, ``Replies`` and ``Likes``."""

    def remarks(self, http: Http, credentials: Credentials, since: str = "") -> Heard:
        """What others wrote after the message that the mark names; the newest 100 without one.

        No more than 2000 are gone through; the next time goes on where this one stopped.
        """
        way = bots_door(credentials)
        found: list[object] = []
        mark = since
        for _ in range(_MOST_PAGES if since else 1):
            params = {"limit": str(_PAGE), **({"after": mark} if mark else {})}
            told = page(http, credentials, way, params)
            found += told
            mark = str(max([int(mark or 0), *map(_number, told)]) or "")
            if len(told) < _PAGE:
                break
        return Heard(remarks=in_time(_remark(one, credentials) for one in found), mark=mark)

    def freeze_reply(
        self,
        account: Account,
        remark: Remark,
        text: str,
        client_key: str,
        now: datetime,
    ) -> Json:
        """A message that answers another, with a key that Discord remembers for some minutes."""
        check_answer(text, account)
        message = frozen_message(Part(text=text), NO_OPTIONS, remark.id, client_key, bot=True)
        return {"role": StepRole.PART.value, "at": iso(now), **message}

    def reply(self, http: Http, credentials: Credentials, frozen: Json) -> StepResult:
        """Send it."""
        bots_door(credentials)
        body = at(frozen, "body")
        if not isinstance(body, dict):
            raise TypeError("a frozen reply has a body")
        return posted(http, credentials, body)

    def find_reply(self, http: Http, credentials: Credentials, frozen: Json, since: datetime) -> Look:
        """Read the channel's newest messages."""
        return look_for(http, credentials, frozen, since, ())

    def like(self, http: Http, credentials: Credentials, remark_id: str, now: datetime) -> None:  # noqa: ARG002
        """Put a thumb up below it; one that is there stays."""
        _react(http, credentials, "PUT", remark_id)

    def unlike(self, http: Http, credentials: Credentials, remark_id: str) -> None:
        """Take the thumb away."""
        _react(http, credentials, "DELETE", remark_id)


def bots_door(credentials: Credentials) -> door.Door:
    """The bot's way in. Raises NotOffered for a webhook."""
    way = door.door(credentials)
    if way.webhook:
        raise NotOffered(
            tr("A webhook sees nothing but its own messages. Connect a bot to hear and answer on Discord.")
        )
    return way


def _number(message: object) -> int:
    """The number of a message: they count up with time."""
    number = text_at(message, "id")
    return int(number) if number.isascii() and number.isdigit() else 0


def _react(http: Http, credentials: Credentials, method: str, remark_id: str) -> None:
    way = bots_door(credentials)
    answer = ask_any(http, door.call(way, method, f"{way.messages}/{remark_id}/reactions/{_THUMB}/@me"))
    code = text_at(answer.json(), "code")
    if method == "DELETE" and code == _NOT_THUMBED:
        return
    if code in NO_RIGHT:
        raise RightMissing(
            tr(
                "The bot may not react in the channel. In its settings on Discord, allow it to add reactions."
            ),
            status=answer.status,
        )
    fault = door.fault(credentials, answer, publishing=False)
    if fault is not None:
        raise fault
    if answer.status != _DONE:
        raise NotSent(tr("Discord's answer could not be read."), detail=f"HTTP {answer.status} to a reaction")


def _remark(message: object, credentials: Credentials) -> Remark | None:
    """None for what nobody said: the bot's own, a webhook's, a notice of Discord."""
    account = credentials.account
    mine, when, number = str(account.facts.get("bot", "")), moment_at(message, "timestamp"), _number(message)
    author = at(message, "author")
    if (
        when is None
        or not number
        or text_at(message, "webhook_id")
        or number_at(message, "type") not in _SAID
    ):
        return None
    if text_at(author, "id") == mine:
        return None
    answers = text_at(message, "message_reference", "message_id")
    to_me = bool(answers) and text_at(message, "referenced_message", "author", "id") == mine
    named = mine in {text_at(one, "id") for one in list_at(message, "mentions")}
    kind = RemarkKind.REPLY if to_me else RemarkKind.MENTION if named else RemarkKind.COMMENT
    return Remark(
        id=str(number),
        handle=text_at(author, "username"),
        name=text_at(author, "global_name") or text_at(author, "username"),
        text=text_at(message, "content"),
        when=when,
        url=door.page_of(account, str(number)),
        in_reply_to=answers,
        about=answers if to_me else "",
        kind=kind,
    )
