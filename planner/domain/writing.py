"""What a post said at a time: its versions, from which any may be put back."""

from dataclasses import dataclass, replace
from datetime import datetime

from planner.domain.ids import AccountId, PostId
from planner.domain.media import MediaUse
from planner.domain.post import Post, Variant

MOST = 60
"""Versions kept of one post: the first, and the newest ones. What lies between them goes."""

BEFORE = "before"
"""``Version.what`` of what a post said before its first change: nobody is known to have written it then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Writing:
    """All that a post says: words, link, hashtags, pictures, and what single accounts say of their own.

    Attributes:
        own: one variant for each account with its own words, link or pictures; none of them has a time.
    """

    title: str = ""
    text: str = ""
    first_comment: str = ""
    link: str = ""
    hashtags: tuple[str, ...] = ()
    media: tuple[MediaUse, ...] = ()
    own: tuple[Variant, ...] = ()

    def text_on(self, account: AccountId) -> str | None:
        """The account's own words, None when it says what all say."""
        return next((one.text for one in self.own if one.account_id == account), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """What a post said when it was saved.

    Attributes:
        made_at: aware UTC. made_by: who saved it, "ada@kitchen".
        what: what was done, as its edit says it ("Saved", "Fixed"), or ``BEFORE``.
    """

    id: str
    post_id: PostId
    made_at: datetime
    made_by: str
    what: str
    writing: Writing


def writing_of(post: Post) -> Writing:
    """What ``post`` says now."""
    own = (replace(one, when=None) for one in post.variants)
    return Writing(
        title=post.title,
        text=post.text,
        first_comment=post.first_comment,
        link=post.link,
        hashtags=post.hashtags,
        media=post.media,
        own=tuple(one for one in own if one != Variant(account_id=one.account_id)),
    )


def saying(post: Post, writing: Writing) -> Post:
    """``post`` with other words: its time, its accounts and its labels stay as they are."""
    own = {one.account_id: one for one in writing.own}
    variants = (
        replace(own.get(one.account_id, Variant(account_id=one.account_id)), when=one.when)
        for one in post.variants
    )
    return replace(
        post,
        title=writing.title,
        text=writing.text,
        first_comment=writing.first_comment,
        link=writing.link,
        hashtags=writing.hashtags,
        media=writing.media,
        variants=tuple(variants),
    )
