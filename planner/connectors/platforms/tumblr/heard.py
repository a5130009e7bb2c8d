"""From Tumblr's lists to remarks: what happened to the blog, and posts under a tag."""

from datetime import UTC, datetime

from planner.connectors.conversing import Remark, RemarkKind
from planner.connectors.fields import list_at, number_at, text_at
from planner.connectors.markup import words_in
from planner.connectors.platforms.tumblr import talk
from planner.connectors.platforms.tumblr.body import words_of
from planner.domain.account import Account

KINDS = {
    "reply": RemarkKind.COMMENT,
    "mention_in_reply": RemarkKind.MENTION,
    "reblog_with_content": RemarkKind.REPLY,
    "mention_in_post": RemarkKind.MENTION,
}
"""Tumblr's words for what is worth hearing. The last two are posts: those alone can be answered and liked."""
_POSTS = frozenset({"reblog_with_content", "mention_in_post"})
_SAID = ("reply_text", "added_text", "post_summary", "target_post_summary")
_LATEST = 10**11  # seconds since 1970 that a calendar can still write


def remark_in(notice: object, account: Account) -> Remark | None:
    """None for what is no remark, for the blog's own, and for what nobody could find again."""
    kind, author = text_at(notice, "type"), text_at(notice, "from_tumblelog_name")
    seconds, number = number_at(notice, "timestamp"), text_at(notice, "id")
    post, about = text_at(notice, "post_id"), text_at(notice, "target_post_id")
    if kind not in KINDS or not number or not author or author == account.handle or not 0 < seconds < _LATEST:
        return None
    is_post = kind in _POSTS and bool(post)
    return Remark(
        id=f"{author}/{post}" if is_post else number,
        handle=author,
        name=author,
        text=next((said for name in _SAID if (said := words_in(text_at(notice, name)).text)), ""),
        when=datetime.fromtimestamp(seconds, UTC),
        url=_address(author, post) if is_post else talk.address_of(account, about) if about else "",
        about=about if kind in {"reply", "reblog_with_content"} else "",
        kind=KINDS[kind],
    )


def tagged_in(post: object, account: Account) -> Remark | None:
    """A post under a tag, as blocks, plain text or by its summary; None for the blog's own."""
    author, number, seconds = text_at(post, "blog_name"), talk.id_of(post), number_at(post, "timestamp")
    if not author or not number or author == account.handle or not 0 < seconds < _LATEST:
        return None
    said = (text_at(post, name) for name in ("body", "caption", "text", "summary"))
    return Remark(
        id=f"{author}/{number}",
        handle=author,
        name=author,
        text=words_of(list_at(post, "content")) or words_in(next(filter(None, said), "")).text,
        when=datetime.fromtimestamp(seconds, UTC),
        url=_address(author, number),
        kind=RemarkKind.TAGGED,
    )


def _address(author: str, number: str) -> str:
    return f"https://www.tumblr.com/{author}/{number}"
