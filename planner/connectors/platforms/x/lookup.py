"""Finds out whether a post is out: by the account's own newest posts."""

import html
from collections.abc import Collection
from datetime import UTC, datetime, timedelta

import regex

from planner.connectors.connector import Credentials, Json, Look, StepResult
from planner.connectors.fields import at, list_at, moment_at, number_at, text_at
from planner.connectors.markup import same_words
from planner.connectors.platforms.x.api import get, post_address
from planner.connectors.sightings import Sightings
from planner.domain.errors import NotSent
from planner.languages import tr
from planner.ports.http import Http

FIELDS = {"tweet.fields": "created_at,entities,note_tweet,attachments,referenced_tweets"}
_PAGE, _PAGES = "10", 5
"""X charges for each post that is read."""
_APART = timedelta(minutes=2)
"""So far the two clocks may differ without anything being wrong."""
_SCHEME = regex.compile(r"\bhttps?://(?:www\.)?", regex.IGNORECASE)
_LAST_SLASH = regex.compile(r"/(?=\s|$)")


def look_for(
    http: Http, credentials: Credentials, frozen: Json, since: datetime, others: Collection[str]
) -> Look:
    """Read own posts back to ``since`` and compare words, pictures and what they answer."""
    path = f"/2/users/{credentials.account.remote_id}/tweets"
    seen = Sightings((since - _APART).replace(microsecond=0))
    params = {
        **FIELDS,
        "max_results": _PAGE,
        "exclude": "retweets",
        "start_time": seen.oldest.astimezone(UTC).isoformat().replace("+00:00", "Z"),
    }
    for _ in range(_PAGES):
        found = get(http, credentials, path, params)
        if not isinstance(at(found, "meta", "result_count"), int):
            raise NotSent(tr("X’s answer could not be read."), detail="no meta in the answer")
        for post in list_at(found, "data"):
            if text_at(post, "id") in others or not _is_it(post, frozen):
                continue
            told = seen.judged(moment_at(post, "created_at"), result_of(post))
            if told is not None:
                return told
        further = text_at(found, "meta", "next_token")
        if not further:
            return seen.nothing("looked at the newest posts")
        params = {**params, "pagination_token": further}
    return seen.unread(f"https://x.com/{credentials.account.handle.removeprefix('@')}")


def result_of(post: object) -> StepResult:
    """What a post leaves for later steps."""
    remote_id = text_at(post, "id")
    return StepResult(remote_id=remote_id, remote_url=post_address(remote_id) if remote_id else "")


def text_of(post: object) -> str:
    """A post as it was written: t.co's addresses replaced, those of its own pictures left out."""
    long = at(post, "note_tweet")
    source = long if isinstance(long, dict) and text_at(long, "text") else post
    text = text_at(source, "text")
    for link in list_at(source, "entities", "urls"):
        meant = "" if text_at(link, "media_key") else text_at(link, "expanded_url")
        text = text.replace(text_at(link, "url"), meant) if text_at(link, "url") else text
    return html.unescape(text).strip()


def links_of(post: object) -> list[str]:
    """The addresses in a post."""
    long = at(post, "note_tweet")
    source = long if isinstance(long, dict) and text_at(long, "text") else post
    found = list_at(source, "entities", "urls")
    return [text_at(link, "expanded_url") for link in found if not text_at(link, "media_key")]


def answers_to(post: object) -> str:
    """The id of the post that this one answers, or ""."""
    found = list_at(post, "referenced_tweets")
    return next((text_at(one, "id") for one in found if text_at(one, "type") == "replied_to"), "")


def _is_it(post: object, frozen: Json) -> bool:
    return (
        answers_to(post) == text_at(frozen, "body", "reply", "in_reply_to_tweet_id")
        and len(list_at(post, "attachments", "media_keys")) == number_at(frozen, "pictures")
        and same_words(_bare(text_of(post)), _bare(text_at(frozen, "body", "text")))
    )


def _bare(text: str) -> str:
    """Without what X adds to addresses or takes from them."""
    return _LAST_SLASH.sub("", _SCHEME.sub("", text))
