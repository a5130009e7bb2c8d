"""The talk about one's posts on Threads: answers to them, mentions, and what people say under a topic.

Threads lists no answers to a whole account, so those to the newest posts are read. Nobody likes anything there by a
program.
"""

from collections.abc import Mapping
from datetime import datetime
from functools import partial

from planner.connectors.connector import Credentials, Json, Look, StepResult
from planner.connectors.conversing import Heard, Remark, RemarkKind, in_time
from planner.connectors.errors import check_answered
from planner.connectors.fields import address_at, at, iso, list_at, moment_at, text_at
from planner.connectors.meta import containers, graph
from planner.connectors.meta.graph import Request
from planner.connectors.meta.listening import Mark, back_to, listed
from planner.connectors.platforms.threads.api import CONTAINERS, DOOR, WHO, username
from planner.connectors.platforms.threads.lookup import look_for
from planner.connectors.platforms.threads.posting import assembled, published
from planner.connectors.steps import check_answer
from planner.domain.account import Account
from planner.domain.errors import RightMissing
from planner.domain.journal import StepRole
from planner.ports.http import Http

_HEARS = DOOR.wanting("threads_read_replies")
_ANSWERS = DOOR.wanting("threads_manage_replies")
_IS_NAMED = DOOR.wanting("threads_manage_mentions")
_SEARCHES = DOOR.wanting("threads_keyword_search")
_SAID = "id,text,username,timestamp,permalink"
_UNDER = f"{_SAID},replied_to,root_post,is_reply_owned_by_me,hide_status"
_POSTS, _PAGE = "25", "50"


class Conversing:
    """``ListsReplies``, ``Replies``, ``Hides`` and ``SearchesTag``."""

    def remarks(self, http: Http, credentials: Credentials, since: str = "") -> Heard:
        """Answers to the newest 25 posts, at any depth, and mentions where the sign-in has the right to see them."""
        mark, account = Mark.read(since), credentials.account
        fields = {"fields": "id,has_replies", "limit": _POSTS}
        posts = list_at(listed(http, credentials, _HEARS, "/me/threads", fields), "data")
        found = [_remark(one, account, RemarkKind.MENTION) for one in _named(http, credentials, mark)]
        for post in posts:
            if at(post, "has_replies") is True:
                talk = _read(http, credentials, mark, text_at(post, "id"))
                found += [_answer(one, account, text_at(post, "id")) for one in talk]
        return mark.heard(found)

    def freeze_reply(
        self,
        account: Account,
        remark: Remark,
        text: str,
        client_key: str,  # noqa: ARG002 - Threads knows no key
        now: datetime,
    ) -> Json:
        """A post that answers. One who named the account is answered by another right than one who answered it."""
        check_answer(text, account)
        form: Json = {"media_type": "TEXT", "text": text, "reply_to_id": remark.id}
        container = containers.frozen_container(CONTAINERS.edge, form, None, "")
        said = {"role": StepRole.PART.value, "at": iso(now), "text": text, "before": remark.id}
        return {**said, "named": remark.kind is RemarkKind.MENTION, **container}

    def reply(self, http: Http, credentials: Credentials, frozen: Json) -> StepResult:
        """Make the container and publish it."""
        door = _IS_NAMED if at(frozen, "named") is True else _ANSWERS
        container = assembled(http, credentials, frozen, door)
        look = partial(self.find_reply, http, credentials, frozen)
        return published(http, credentials, frozen, container, look, door)

    def find_reply(self, http: Http, credentials: Credentials, frozen: Json, since: datetime) -> Look:
        """Look among the answers to what was answered."""
        return look_for(http, credentials, frozen, since, ())

    def hide(self, http: Http, credentials: Credentials, remark_id: str) -> None:
        """Hide an answer with all that was answered to it. Threads hides none that stands deeper alone."""
        _manage(http, credentials, remark_id, "true")

    def unhide(self, http: Http, credentials: Credentials, remark_id: str) -> None:
        """Show it again."""
        _manage(http, credentials, remark_id, "false")

    def tagged(self, http: Http, credentials: Credentials, tag: str) -> tuple[Remark, ...]:
        """The newest posts under a topic; only the account's own until Meta has reviewed the app for this."""
        params = {"q": tag.strip().lstrip("#"), "search_mode": "TAG", "search_type": "RECENT"}
        found = listed(
            http, credentials, _SEARCHES, "/keyword_search", {**params, "fields": _SAID, "limit": _PAGE}
        )
        account = credentials.account
        return in_time(_remark(one, account, RemarkKind.TAGGED) for one in list_at(found, "data"))


def _read(http: Http, credentials: Credentials, mark: Mark, post: str) -> list[object]:
    """The talk under a post, the newest first."""

    def more(after: str) -> Mapping[str, object]:
        params = {"fields": _UNDER, "reverse": "true", "limit": _PAGE, **({"after": after} if after else {})}
        return listed(http, credentials, _HEARS, f"/{post}/conversation", params)

    return back_to(mark, more(""), "timestamp", more)


def _named(http: Http, credentials: Credentials, mark: Mark) -> list[object]:
    """Posts that name the account; none where the sign-in may not see them, for answers are heard without."""

    def more(after: str) -> Mapping[str, object]:
        params = {"fields": _SAID, "limit": _PAGE, **({"after": after} if after else {})}
        return listed(http, credentials, _IS_NAMED, f"/{credentials.account.remote_id}/mentions", params)

    try:
        return back_to(mark, more(""), "timestamp", more)
    except RightMissing:
        return []


def _manage(http: Http, credentials: Credentials, remark_id: str, hide: str) -> None:
    wanted = Request(method="POST", path=f"/{remark_id}/manage_reply", form={"hide": hide})
    check_answered(graph.do(http, credentials, _ANSWERS, wanted), WHO)


def _answer(said: object, account: Account, post: str) -> Remark | None:
    """None for the account's own. ``post``: under which it stands."""
    if at(said, "is_reply_owned_by_me") is True:
        return None
    before = text_at(said, "replied_to", "id") or post
    kind = RemarkKind.REPLY if before == post else RemarkKind.COMMENT
    return _remark(said, account, kind, before=before, about=post)


def _remark(
    said: object, account: Account, kind: RemarkKind, *, before: str = "", about: str = ""
) -> Remark | None:
    """None for one that nobody could find again, and for the account's own."""
    when, handle = moment_at(said, "timestamp"), text_at(said, "username")
    if when is None or not text_at(said, "id") or handle.casefold() == username(account):
        return None
    return Remark(
        id=text_at(said, "id"),
        handle=handle,
        name=handle,
        text=text_at(said, "text"),
        when=when,
        url=address_at(said, "permalink"),
        in_reply_to=before,
        about=about,
        kind=kind,
        audience="hidden" if text_at(said, "hide_status") == "HIDDEN" else "",
    )
