"""The talk about one's posts on Bluesky: notifications, answers, likes, hashtags.

Notifications and the search come from the servers that show posts; answers and likes are records in the account's
own data, each under a key of its own, so that putting one twice leaves one.
"""

from dataclasses import replace
from datetime import datetime

from planner.connectors.connector import Credentials, Json, Look, StepResult
from planner.connectors.conversing import Heard, Remark, RemarkKind, in_time
from planner.connectors.errors import check_answered
from planner.connectors.fields import at, iso, list_at, moment_at, text_at
from planner.connectors.platforms.bluesky.place import place_of, result_of
from planner.connectors.platforms.bluesky.record import (
    COLLECTION,
    mentions_of,
    post_record,
    put_of,
    rkey_of,
)
from planner.connectors.platforms.bluesky.signed import Signed
from planner.connectors.steps import check_answer
from planner.domain.account import Account
from planner.domain.errors import NotSent
from planner.domain.journal import StepRole
from planner.languages import tr
from planner.ports.http import Http

_LIKE = "app.bsky.feed.like"
_KINDS = {"reply": RemarkKind.REPLY, "mention": RemarkKind.MENTION, "quote": RemarkKind.MENTION}
_PAGE = "100"
_MOST_PAGES = 20


class Conversing(Signed):
    """``ListsReplies``, ``Replies``, ``Likes`` and ``SearchesTag``."""

    def remarks(self, http: Http, credentials: Credentials, since: str = "") -> Heard:
        """The notifications back to the mark, which is the time of the newest; they come newest first.

        No more than the newest 2000 are gone through.
        """
        found: list[Remark | None] = []
        mark, cursor, known = since, "", moment_at({"since": since}, "since")
        for _ in range(_MOST_PAGES if since else 1):
            params = {"limit": _PAGE, **({"cursor": cursor} if cursor else {})}
            told = self._told(http, credentials, "app.bsky.notification.listNotifications", params)
            page = list_at(told, "notifications")
            mark = max([mark, *(text_at(one, "indexedAt") for one in page if moment_at(one, "indexedAt"))])
            found += [_heard(one, credentials) for one in page]
            last, cursor = moment_at(page, -1, "indexedAt"), text_at(told, "cursor")
            if not cursor or last is None or (known is not None and last < known):
                break
        after = [one for one in found if one is not None and (known is None or one.when > known)]
        return Heard(remarks=in_time(after), mark=mark)

    def freeze_reply(
        self, account: Account, remark: Remark, text: str, client_key: str, now: datetime
    ) -> Json:
        """The record under its key; what it answers is filled in when it is sent."""
        check_answer(text, account)
        record = post_record(text, iso(now))
        body = put_of(account.remote_id, COLLECTION, rkey_of(client_key, 0), record)
        frozen: Json = {"role": StepRole.PART.value, "at": iso(now), "body": body}
        return {**frozen, "mentions": mentions_of(text), "answers": remark.id}

    def reply(self, http: Http, credentials: Credentials, frozen: Json) -> StepResult:
        """Put the record with the address and the fingerprint of what it answers, and of where the talk began."""
        parent = self._record(http, credentials, text_at(frozen, "answers"))
        named = {"uri": text_at(parent, "uri"), "cid": text_at(parent, "cid")}
        root = at(parent, "value", "reply", "root") or named
        body = at(frozen, "body")
        record = at(body, "record")
        if not isinstance(body, dict) or not isinstance(record, dict):
            raise TypeError("a frozen reply has a record")
        whole = {**record, "reply": {"root": root, "parent": named}}
        return self.put(http, credentials, {**frozen, "body": {**body, "record": whole}})

    def find_reply(self, http: Http, credentials: Credentials, frozen: Json, since: datetime) -> Look:
        """Ask for the very record."""
        return self.look(http, credentials, frozen, since)

    def like(self, http: Http, credentials: Credentials, remark_id: str, now: datetime) -> None:
        """Put a like under a key made of the post's address; one that is there already stays."""
        liked = self._record(http, credentials, remark_id)
        subject = {"uri": text_at(liked, "uri"), "cid": text_at(liked, "cid")}
        record: Json = {"$type": _LIKE, "subject": subject, "createdAt": iso(now)}
        body = put_of(self._did(http, credentials), _LIKE, rkey_of(remark_id, 0), record)
        answer = self._sessions.call(http, credentials, "POST", "com.atproto.repo.putRecord", json=body)
        if text_at(answer.json(), "error") != "InvalidSwap":
            self._raise_fault(answer, credentials)
            check_answered(answer, self.label)

    def unlike(self, http: Http, credentials: Credentials, remark_id: str) -> None:
        """Delete that like."""
        body = {"repo": self._did(http, credentials), "collection": _LIKE, "rkey": rkey_of(remark_id, 0)}
        answer = self._sessions.call(http, credentials, "POST", "com.atproto.repo.deleteRecord", json=body)
        self._raise_fault(answer, credentials)
        check_answered(answer, self.label)

    def tagged(self, http: Http, credentials: Credentials, tag: str) -> tuple[Remark, ...]:
        """The newest posts with the hashtag. Raises NotOffered where the server does not search."""
        params = {"q": f"#{tag.strip().lstrip('#')}", "sort": "latest", "limit": _PAGE}
        told = self._told(http, credentials, "app.bsky.feed.searchPosts", params)
        posts = list_at(told, "posts")
        return in_time(_remark(one, credentials, RemarkKind.TAGGED) for one in posts)

    def _record(self, http: Http, credentials: Credentials, uri: str) -> object:
        """A record of anybody's. Raises Refused when it is gone."""
        answer = self._sessions.call(
            http, credentials, "GET", "com.atproto.repo.getRecord", params=place_of(uri)
        )
        self._raise_fault(answer, credentials)
        if not text_at(answer.json(), "uri") or not text_at(answer.json(), "cid"):
            raise NotSent(
                tr("Bluesky's answer could not be read."), detail=f"HTTP {answer.status}, no record"
            )
        return answer.json()

    def _did(self, http: Http, credentials: Credentials) -> str:
        return credentials.account.remote_id or self._sessions.current(http, credentials).did


def _heard(notice: object, credentials: Credentials) -> Remark | None:
    kind = _KINDS.get(text_at(notice, "reason"))
    return _remark(notice, credentials, kind) if kind else None


def _remark(post: object, credentials: Credentials, kind: RemarkKind) -> Remark | None:
    """None for a post that nobody could find again, and for the account's own."""
    when, mine = moment_at(post, "indexedAt"), credentials.account.remote_id
    uri, author = text_at(post, "uri"), text_at(post, "author", "did")
    if when is None or not uri or author == mine:
        return None
    parent = text_at(post, "record", "reply", "parent", "uri")
    places = (parent, text_at(post, "record", "reply", "root", "uri"))
    handle = text_at(post, "author", "handle")
    said_by = replace(credentials, account=replace(credentials.account, handle=handle))
    return Remark(
        id=uri,
        handle=handle,
        name=text_at(post, "author", "displayName") or handle,
        text=text_at(post, "record", "text"),
        when=when,
        url=result_of(post, said_by).remote_url,
        in_reply_to=parent,
        about=next((one for one in places if mine and one.startswith(f"at://{mine}/")), ""),
        kind=kind,
    )
