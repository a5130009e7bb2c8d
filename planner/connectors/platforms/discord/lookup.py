"""Finds out whether a bot's message is out: by the newest messages of its channel."""

from collections.abc import Collection
from datetime import datetime

from planner.connectors.connector import CannotTell, Credentials, Json, Look
from planner.connectors.errors import ask_any
from planner.connectors.fields import list_at, moment_at, text_at
from planner.connectors.markup import exact_words
from planner.connectors.platforms.discord import door
from planner.connectors.platforms.discord.message import result_of
from planner.connectors.sightings import Sightings
from planner.domain.errors import NotSent
from planner.languages import tr
from planner.ports.http import Http

_PAGE = 100
_PAGES = 5


def look_for(
    http: Http, credentials: Credentials, frozen: Json, since: datetime, others: Collection[str]
) -> Look:
    """Read the channel back to ``since`` and compare who wrote, the key, the words, pictures and replies.

    Who may not read the history is shown an empty channel: that is no proof of anything.
    """
    way, account = door.door(credentials), credentials.account
    nobody_knows = CannotTell(link=door.page_of(account))
    if way.webhook:
        return nobody_knows
    params, seen = {"limit": str(_PAGE)}, Sightings(since)
    for number in range(_PAGES):
        told = page(http, credentials, way, params)
        if not told and not number and _has_messages(http, credentials):
            return nobody_knows
        for message in told:
            if text_at(message, "id") in others or not _is_it(message, frozen, credentials):
                continue
            found = seen.judged(moment_at(message, "timestamp"), result_of(message, account))
            if found is not None:
                return found
        if len(told) < _PAGE or seen.is_past(moment_at(told, -1, "timestamp")):
            return seen.nothing("looked at the newest messages")
        params["before"] = text_at(told, -1, "id")
    return seen.unread(nobody_knows.link)


def page(http: Http, credentials: Credentials, way: door.Door, params: dict[str, str]) -> list[object]:
    """Messages of the channel, the newest first. Raises as the table says; NotSent when there is no list."""
    answer = ask_any(http, door.call(way, "GET", way.messages, params=params))
    wrong = door.fault(credentials, answer, publishing=False)
    if wrong is not None:
        raise wrong
    if not isinstance(answer.json(), list):
        raise NotSent(tr("Discord's answer could not be read."), detail=f"HTTP {answer.status}, no list")
    return list_at({"page": answer.json()}, "page")


def _has_messages(http: Http, credentials: Credentials) -> bool:
    """Whether there ever was a message in the channel."""
    way = door.door(credentials)
    channel = door.found(
        http, credentials, door.call(way, "GET", f"/channels/{credentials.account.remote_id}")
    )
    return bool(text_at(channel, "last_message_id"))


def _is_it(message: object, frozen: Json, credentials: Credentials) -> bool:
    if text_at(message, "author", "id") != str(credentials.account.facts.get("bot", "")):
        return False
    nonce = text_at(message, "nonce")
    if nonce and nonce == text_at(frozen, "body", "nonce"):
        return True
    wanted = text_at(frozen, "body", "message_reference", "message_id")
    return (
        text_at(message, "message_reference", "message_id") == wanted
        and len(list_at(message, "attachments")) == len(list_at(frozen, "pictures"))
        and exact_words(text_at(message, "content"), text_at(frozen, "body", "content"))
    )
