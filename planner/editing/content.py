"""What a post says on one account, and whether that changed."""

from dataclasses import dataclass, replace
from operator import attrgetter

from planner.domain.media import MediaUse
from planner.domain.options import NO_OPTIONS, Options
from planner.domain.post import Post, Stage, Variant
from planner.domain.times import WallTime


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What goes out to one account; everything that a frozen request depends on.

    Attributes:
        sent_with: the post's language, whether its parts are numbered, and what the tags on its link say.
        options: what is set for the account's network alone.
    """

    title: str
    text: str
    first_comment: str
    link: str
    media: tuple[MediaUse, ...]
    hashtags: tuple[str, ...]
    sent_with: tuple[object, ...] = ()
    options: Options = NO_OPTIONS


def content_on(post: Post, variant: Variant) -> Content:
    """The words, link and pictures of ``post`` on the account of ``variant``."""
    return Content(
        title=post.title if variant.title is None else variant.title,
        text=post.text if variant.text is None else variant.text,
        first_comment=post.first_comment if variant.first_comment is None else variant.first_comment,
        link=post.link if variant.link is None else variant.link,
        media=post.media if variant.media is None else variant.media,
        hashtags=post.hashtags if variant.hashtags is None else variant.hashtags,
        sent_with=(post.language, post.numbered, (post.campaign, post.offer) if post.utm else ()),
        options=variant.options,
    )


_OF_POST = attrgetter(
    "title",
    "text",
    "first_comment",
    "link",
    "media",
    "hashtags",
    "language",
    "numbered",
    "campaign",
    "offer",
    "utm",
)
_OF_VARIANT = attrgetter(
    "title", "text", "first_comment", "link", "media", "hashtags", "options", "account_id"
)


def says_the_same(before: Post, after: Post) -> bool:
    """Whether nothing that ``content_on`` looks at differs, on any account; cheap, for who moves thousands.

    False is no proof of the opposite: an account's own words may hide what differs.
    """
    return (
        _OF_POST(before) == _OF_POST(after)
        and len(before.variants) == len(after.variants)
        and all(
            one is other or _OF_VARIANT(one) == _OF_VARIANT(other)
            for one, other in zip(before.variants, after.variants, strict=True)
        )
    )


def same_post(one: Post, other: Post) -> bool:
    """Whether two records say the same, whatever their revisions."""
    return replace(one, revision=0) == replace(other, revision=0)


def changes_on(before: Post, after: Post, variant: Variant) -> bool:
    """Whether ``after`` says something else, at another time or to another end, where ``variant`` goes."""
    later = after.variant(variant.account_id)
    return (
        later is None
        or after.deleted_at != before.deleted_at
        or (after.stage is Stage.SCHEDULED) != (before.stage is Stage.SCHEDULED)
        or content_on(before, variant) != content_on(after, later)
        or before.when_on(variant) != after.when_on(later)
    )


def pinned(before: Post, after: Post, variant: Variant) -> Variant:
    """The variant that keeps what ``before`` said on an account where it is already out."""
    old, old_when = content_on(before, variant), before.when_on(variant)
    later = after.variant(variant.account_id) or variant
    new = content_on(after, later)
    return replace(
        later,
        title=later.title if new.title == old.title else old.title,
        text=later.text if new.text == old.text else old.text,
        first_comment=later.first_comment if new.first_comment == old.first_comment else old.first_comment,
        link=later.link if new.link == old.link else old.link,
        media=later.media if new.media == old.media else old.media,
        hashtags=later.hashtags if new.hashtags == old.hashtags else old.hashtags,
        options=old.options,
        when=_kept(later, old_when, after.when_on(later)),
    )


def _kept(later: Variant, old: WallTime | None, new: WallTime | None) -> WallTime | None:
    return later.when if old == new else old
