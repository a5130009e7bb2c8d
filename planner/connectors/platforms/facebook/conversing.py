"""The talk about a Page: comments under its posts, posts that name it, and what visitors write on it.

Facebook lists no comments of a whole Page, so they are read with the newest posts they stand under.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime

from planner.connectors.connector import Credentials, Json, Look, StepResult
from planner.connectors.conversing import Heard, Remark, RemarkKind
from planner.connectors.errors import check_answered
from planner.connectors.fields import at, iso, list_at, moment_at, text_at
from planner.connectors.meta import graph
from planner.connectors.meta.graph import Request
from planner.connectors.meta.listening import Mark, back_to, listed
from planner.connectors.platforms.facebook.api import DOOR, WHO, post_address
from planner.connectors.platforms.facebook.lookup import look_for
from planner.connectors.platforms.facebook.posting import posted
from planner.connectors.steps import demand_words
from planner.domain.account import Account
from planner.domain.journal import StepRole
from planner.ports.http import Http

_HEARS = DOOR.wanting("pages_read_engagement", "pages_read_user_content")
_ANSWERS = DOOR.wanting("pages_manage_engagement")
_SAID = "id,from,message,created_time,parent{id},is_hidden,permalink_url"
_NEWEST = {"filter": "stream", "order": "reverse_chronological"}
_UNDER = f"comments.filter(stream).order(reverse_chronological).limit(25){{{_SAID}}}"
_POSTS = "50"
_PAGE = "100"


class Conversing:
    """``ListsReplies``, ``Replies``, ``Likes`` and ``Hides``."""

    def remarks(self, http: Http, credentials: Credentials, since: str = "") -> Heard:
        """Comments under the newest 50 posts, and the newest posts of others that name the Page or stand on it."""
        mark, page = Mark.read(since), credentials.account.remote_id
        fields = {"fields": f"id,attachments{{media_type,target{{id}}}},{_UNDER}", "limit": _POSTS}
        posts = listed(http, credentials, _HEARS, f"/{page}/published_posts", fields)
        found = [
            _remark(one, page, _post_of(post))
            for post in list_at(posts, "data")
            for one in _comments(http, credentials, post, mark)
        ]
        for edge in ("tagged", "visitor_posts"):
            path, asked = f"/{page}/{edge}", {"fields": _SAID.replace("parent{id},is_hidden,", "")}
            named = listed(http, credentials, _HEARS, path, {**asked, "limit": _PAGE})
            found += [_remark(one, page, "") for one in list_at(named, "data")]
        return mark.heard(found)

    def freeze_reply(
        self,
        account: Account,  # noqa: ARG002 - the Page's own token says who answers
        remark: Remark,
        text: str,
        client_key: str,  # noqa: ARG002 - Facebook knows no key
        now: datetime,
    ) -> Json:
        """A comment below the one that began the talk: Facebook has no third level."""
        demand_words(text)
        on = remark.in_reply_to or remark.id
        form = {"message": text, "fields": "id,permalink_url"}
        said = {"role": StepRole.COMMENT.value, "at": iso(now), "post": on}
        return {**said, "path": f"/{on}/comments", "form": form}

    def reply(self, http: Http, credentials: Credentials, frozen: Json) -> StepResult:
        """Comment."""
        return posted(http, credentials, frozen, _ANSWERS)

    def find_reply(self, http: Http, credentials: Credentials, frozen: Json, since: datetime) -> Look:
        """Look among the answers to that comment."""
        return look_for(http, credentials, frozen, since, ())

    def like(self, http: Http, credentials: Credentials, remark_id: str, now: datetime) -> None:  # noqa: ARG002
        """Like it as the Page."""
        _do(http, credentials, Request(method="POST", path=f"/{remark_id}/likes"))

    def unlike(self, http: Http, credentials: Credentials, remark_id: str) -> None:
        """Take the Page's like back."""
        _do(http, credentials, Request(method="DELETE", path=f"/{remark_id}/likes"))

    def hide(self, http: Http, credentials: Credentials, remark_id: str) -> None:
        """Hide it; who said it and their friends still see it."""
        _do(http, credentials, Request(method="POST", path=f"/{remark_id}", form={"is_hidden": "true"}))

    def unhide(self, http: Http, credentials: Credentials, remark_id: str) -> None:
        """Show it again."""
        _do(http, credentials, Request(method="POST", path=f"/{remark_id}", form={"is_hidden": "false"}))


def _comments(http: Http, credentials: Credentials, post: object, mark: Mark) -> Sequence[object]:
    """Those that came with their post, and older ones where all of these are new."""

    def more(after: str) -> Mapping[str, object]:
        path = f"/{text_at(post, 'id')}/comments"
        params = {**_NEWEST, "fields": _SAID, "limit": _PAGE, "after": after}
        return listed(http, credentials, _HEARS, path, params)

    page = at(post, "comments")
    return back_to(mark, page, "created_time", more) if isinstance(page, Mapping) else ()


def _post_of(post: object) -> str:
    """What Parley calls a post: a video by the video's own id."""
    first = at(post, "attachments", "data", 0)
    video = text_at(first, "media_type").startswith("video")
    return (text_at(first, "target", "id") if video else "") or text_at(post, "id")


def _do(http: Http, credentials: Credentials, wanted: Request) -> None:
    check_answered(graph.do(http, credentials, _ANSWERS, wanted), WHO)


def _remark(said: object, page: str, about: str) -> Remark | None:
    """None for one that nobody could find again, and for the Page's own. ``about``: the post, "" where it is none."""
    when, parent = moment_at(said, "created_time"), text_at(said, "parent", "id")
    if when is None or not text_at(said, "id") or text_at(said, "from", "id") == page:
        return None
    comment = RemarkKind.REPLY if parent else RemarkKind.COMMENT
    return Remark(
        id=text_at(said, "id"),
        handle="",  # Facebook tells a name and a number
        name=text_at(said, "from", "name"),
        text=text_at(said, "message"),
        when=when,
        url=post_address(text_at(said, "id"), said),
        in_reply_to=parent,
        about=about,
        kind=comment if about else RemarkKind.MENTION,
        audience="hidden" if at(said, "is_hidden") is True else "",
    )
