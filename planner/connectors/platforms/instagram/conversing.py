"""The talk about one's posts on Instagram: comments and their answers, and posts of others that name the account.

Nobody likes a comment there by a program. Hashtags, and posts that name the account, are shown to tokens of Facebook only.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime

from planner.connectors.connector import CannotTell, Credentials, Json, Look, StepResult
from planner.connectors.conversing import Heard, Remark, RemarkKind
from planner.connectors.errors import check_answered
from planner.connectors.fields import address_at, at, iso, list_at, moment_at, text_at
from planner.connectors.meta import graph
from planner.connectors.meta.graph import Door, Request
from planner.connectors.meta.listening import Mark, back_to, listed
from planner.connectors.platforms.instagram.api import WHO, by_facebook, for_comments, username
from planner.connectors.platforms.instagram.lookup import look_for
from planner.connectors.platforms.instagram.posting import published
from planner.connectors.steps import demand_words
from planner.domain.account import Account
from planner.domain.errors import Refused
from planner.domain.journal import StepRole
from planner.languages import tr
from planner.ports.http import Http

_ONE = "id,text,username,user,timestamp,hidden,parent_id"
_SAID = f"{_ONE},replies.limit(50){{{_ONE}}}"
_POSTS, _PAGE = "25", "50"


class Conversing:
    """``ListsReplies``, ``Replies`` and ``Hides``."""

    def remarks(self, http: Http, credentials: Credentials, since: str = "") -> Heard:
        """Comments under the newest 25 posts and the answers to them; posts that name the account."""
        mark, way, account = Mark.read(since), for_comments(credentials), credentials.account
        fields = {"fields": f"id,permalink,comments.limit({_PAGE}){{{_SAID}}}", "limit": _POSTS}
        posts = list_at(listed(http, credentials, way, f"/{account.remote_id}/media", fields), "data")
        found = [
            _comment(said, account, post)
            for post in posts
            for said in _under(http, credentials, way, post, mark)
        ]
        if by_facebook(credentials):
            asked = {"fields": "id,caption,username,timestamp,permalink", "limit": _PAGE}
            named = listed(http, credentials, way, f"/{account.remote_id}/tags", asked)
            found += [seen(one, account, RemarkKind.MENTION) for one in list_at(named, "data")]
        return mark.heard(found)

    def freeze_reply(
        self,
        account: Account,
        remark: Remark,
        text: str,
        client_key: str,  # noqa: ARG002 - Instagram knows no key
        now: datetime,
    ) -> Json:
        """An answer below the comment that began the talk, or a comment on a post that names the account.

        Raises Refused for what was found by a hashtag.
        """
        demand_words(text)
        frozen: Json = {"role": StepRole.COMMENT.value, "at": iso(now), "caption": text}
        if remark.kind is RemarkKind.TAGGED:
            raise Refused(
                tr("Instagram lets no program answer what was found by a hashtag. Answer it in the app.")
            )
        if remark.kind is RemarkKind.MENTION:
            form = {"media_id": remark.id, "message": text}
            there = {"edge": "mentions", "link": remark.url, "post": remark.id}
            return {**frozen, **there, "path": f"/{account.remote_id}/mentions", "form": form}
        on = remark.in_reply_to or remark.id
        said = {"edge": "replies", "post": on, "path": f"/{on}/replies", "form": {"message": text}}
        return {**frozen, **said}

    def reply(self, http: Http, credentials: Credentials, frozen: Json) -> StepResult:
        """Comment."""

        def look(since: datetime) -> Look:
            return self.find_reply(http, credentials, frozen, since)

        return published(http, credentials, frozen, look, for_comments(credentials))

    def find_reply(self, http: Http, credentials: Credentials, frozen: Json, since: datetime) -> Look:
        """Look among the answers to that comment; comments on others' posts are shown to no program."""
        if text_at(frozen, "edge") == "mentions":
            return CannotTell(link=text_at(frozen, "link"))
        return look_for(http, credentials, frozen, since, ())

    def hide(self, http: Http, credentials: Credentials, remark_id: str) -> None:
        """Hide the comment from all but who wrote it."""
        _set(http, credentials, remark_id, "true")

    def unhide(self, http: Http, credentials: Credentials, remark_id: str) -> None:
        """Show it again."""
        _set(http, credentials, remark_id, "false")


def _under(http: Http, credentials: Credentials, way: Door, post: object, mark: Mark) -> Iterator[object]:
    """The comments of a post, each followed by the answers to it; older ones where all that came along are new."""

    def more(after: str) -> Mapping[str, object]:
        params = {"fields": _SAID, "limit": _PAGE, "after": after}
        return listed(http, credentials, way, f"/{text_at(post, 'id')}/comments", params)

    page = at(post, "comments")
    for said in back_to(mark, page, "timestamp", more) if isinstance(page, Mapping) else ():
        yield said
        yield from list_at(said, "replies", "data")


def _set(http: Http, credentials: Credentials, remark_id: str, hide: str) -> None:
    wanted = Request(method="POST", path=f"/{remark_id}", form={"hide": hide})
    check_answered(graph.do(http, credentials, for_comments(credentials), wanted), WHO)


def _comment(said: object, account: Account, post: object) -> Remark | None:
    """None for one that nobody could find again, and for the account's own, which names its user."""
    when, parent, handle = moment_at(said, "timestamp"), text_at(said, "parent_id"), text_at(said, "username")
    mine = at(said, "user") is not None or handle.casefold() == username(account)
    if when is None or not text_at(said, "id") or mine:
        return None
    return Remark(
        id=text_at(said, "id"),
        handle=handle,
        name=handle,
        text=text_at(said, "text"),
        when=when,
        url=address_at(post, "permalink"),
        in_reply_to=parent,
        about=text_at(post, "id"),
        kind=RemarkKind.REPLY if parent else RemarkKind.COMMENT,
        audience="hidden" if at(said, "hidden") is True else "",
    )


def seen(post: object, account: Account, kind: RemarkKind) -> Remark | None:
    """A post of somebody else, None for the account's own. Under hashtags nobody is named."""
    when, handle = moment_at(post, "timestamp"), text_at(post, "username")
    if when is None or not text_at(post, "id") or handle.casefold() == username(account):
        return None
    return Remark(
        id=text_at(post, "id"),
        handle=handle,
        name=handle,
        text=text_at(post, "caption"),
        when=when,
        url=address_at(post, "permalink"),
        kind=kind,
    )
