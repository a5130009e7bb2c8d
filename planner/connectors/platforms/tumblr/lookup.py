"""Finds out whether a post is out: by the blog's newest posts, and its queue or drafts where it went there."""

from collections.abc import Collection, Iterator
from datetime import UTC, datetime

from planner.connectors.connector import CannotTell, Credentials, Found, Json, Look, NotThere, StepResult
from planner.connectors.fields import list_at, number_at, text_at
from planner.connectors.markup import same_words, words_in
from planner.connectors.platforms.tumblr import talk
from planner.connectors.platforms.tumblr.body import words_of
from planner.connectors.sightings import Sightings
from planner.domain.account import Account
from planner.ports.http import Http

_PAGES = 5
_LATEST = 10**11  # seconds since 1970 that a calendar can still write
_OUT, _QUEUE, _DRAFTS = "", "/queue", "/draft"
_WAITS = {"queue": (_QUEUE,), "draft": (_DRAFTS,)}


def look_for(
    http: Http, credentials: Credentials, frozen: Json, since: datetime, others: Collection[str]
) -> Look:
    """Compare addresses, which have a piece of the step's key in them, then words.

    Tumblr promises the order of posts that are out, and does not say whether private ones are among them.
    """
    state = text_at(frozen, "body", "state")
    waits = _WAITS.get(state, ())
    certain = state != "private"
    for which in (*waits, _OUT):
        told = _in_list(http, credentials, which, frozen, since, others)
        if isinstance(told, Found):
            return told
        certain = certain and isinstance(told, NotThere)
    if certain:
        return NotThere(proof="looked at the newest posts")
    return CannotTell(link=f"https://www.tumblr.com/blog/{credentials.account.handle}{''.join(waits)}")


def _in_list(
    http: Http, credentials: Credentials, which: str, frozen: Json, since: datetime, others: Collection[str]
) -> Look:
    """What one list tells. Drafts and the queue are read whole, as far as five pages go."""
    account, seen = credentials.account, Sightings(since)
    for posts in _pages(http, credentials, which):
        for post in posts:
            if talk.id_of(post) in others or not _is_it(post, frozen):
                continue
            there = result_of(post, account)
            found = Found(result=there) if _has_slug(post, frozen) else seen.judged(_made(post), there)
            if found is not None:
                return found
        ended = which == _OUT and any(seen.is_past(_made(post)) for post in posts)
        if ended or len(posts) < talk.PAGE:
            return seen.nothing("read that far")
    return CannotTell()


def result_of(post: object, account: Account) -> StepResult:
    """What a post leaves."""
    number = talk.id_of(post)
    return StepResult(remote_id=number, remote_url=talk.address_of(account, number) if number else "")


def _pages(http: Http, credentials: Credentials, which: str) -> Iterator[list[object]]:
    params = {} if which == _DRAFTS else {"limit": str(talk.PAGE)}
    for number in range(_PAGES):
        posts = talk.page(http, credentials, which, params)
        yield posts
        further = {"before_id": talk.id_of(posts[-1]) if posts else ""}
        params = further if which == _DRAFTS else {**params, "offset": str((number + 1) * talk.PAGE)}


def _is_it(post: object, frozen: Json) -> bool:
    words = words_of(list_at(frozen, "body", "content"))
    return _has_slug(post, frozen) or same_words(_words(post), words)


def _has_slug(post: object, frozen: Json) -> bool:
    slug = text_at(frozen, "body", "slug")
    return text_at(post, "slug") == slug or text_at(post, "post_url").rstrip("/").endswith(f"/{slug}")


def _words(post: object) -> str:
    """Of a post as blocks, or as HTML where the list does not give blocks."""
    return words_of(list_at(post, "content")) or words_in(text_at(post, "body")).text


def _made(post: object) -> datetime | None:
    seconds = number_at(post, "timestamp")
    return datetime.fromtimestamp(seconds, UTC) if 0 < seconds < _LATEST else None
