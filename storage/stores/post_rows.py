"""Posts as rows and back: a post is one row, its variants and its pictures are rows of their own."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import fields
from operator import attrgetter
from typing import Any

from planner.domain.brief import Disclosure
from planner.domain.ids import AccountId, ClientId, MediaId, PostId, RepeatId
from planner.domain.kinds import Ask, Kind
from planner.domain.media import MediaUse
from planner.domain.post import Post, Stage, Variant
from planner.domain.times import WallTime
from storage.stores.base import wall_time
from storage.stores.layout import Columns, Layout, Source, wall_sources, word

Uses = dict[tuple[str, str], list[MediaUse]]
"""Media uses by (post id, account id); the account id is empty for the post's own."""


_POST = Layout(
    (
        "id",
        "client_id",
        "not_selling",
        "title",
        "text",
        "first_comment",
        "link",
        "hashtags",
        "series",
        "campaign",
        "notes",
        "offer",
        "claim_source",
        "external_url",
        "grace_minutes",
        "language",
        "utm",
        "numbered",
        "repeat_id",
        "repeat_on",
        "source_key",
        "deleted_at",
    ),
    {
        "stage": word("stage"),
        "kind": word("kind"),
        "ask": word("ask"),
        "disclosure": word("disclosure"),
        "deadline_local": Source(attrgetter("deadline"), attrgetter("local")),
        "deadline_zone": Source(attrgetter("deadline"), attrgetter("zone")),
        "due_at": Source(attrgetter("when"), WallTime.instant),
        **wall_sources("when"),
    },
)


def post_values(post: Post) -> dict[str, Any]:
    """The columns of ``post`` but for ``revision``, with ``due_at`` derived from its wall time."""
    return _POST.row(post)


def post_columns(posts: Sequence[Post]) -> Columns:
    """``post_values`` of new posts, column by column, with their revision."""
    return {**_POST.columns(posts), "revision": [1] * len(posts)}


_FIELDS = tuple(one.name for one in fields(Post) if one.name not in {"media", "variants", "revision"})
_VALUES = attrgetter(*_FIELDS)
TIMES = ("when_local", "when_zone", "when_fold", "due_at")
_SPREAD = {
    "when": TIMES,
    "deadline": ("deadline_local", "deadline_zone"),
}


def changed_values(before: Post, after: Post) -> dict[str, Any]:
    """Those of ``post_values(after)`` that differ from what ``before`` wrote; its parts are not looked at."""
    pairs = zip(_FIELDS, _VALUES(before), _VALUES(after), strict=True)
    differing = [name for name, old, new in pairs if old != new]
    values = post_values(after) if differing else {}
    return {column: values[column] for name in differing for column in _SPREAD.get(name, (name,))}


def _has_own_media(variant: Variant) -> bool:
    return variant.media is not None


_VARIANT = Layout(
    ("account_id", "title", "text", "first_comment", "link", "hashtags", "options"),
    {"own_media": Source(_has_own_media), **wall_sources("when")},
)


def variant_columns(posts: Sequence[Post]) -> Columns:
    """The rows of the posts' variants, in their order, column by column."""
    return {
        "post_id": [post.id for post in posts for _ in post.variants],
        "position": [position for post in posts for position in range(len(post.variants))],
        **_VARIANT.columns([variant for post in posts for variant in post.variants]),
    }


_USE = Layout(("media_id", "name", "alt_text", "decorative", "captioned", "crop"), {})
_PLACE = ("post_id", "account_id", "position")


def use_columns(posts: Sequence[Post]) -> Columns:
    """The rows of the pictures that posts and their variants use, column by column."""
    places = [
        (post.id, account_id, position, use)
        for post in posts
        for account_id, uses in _uses_in(post)
        for position, use in enumerate(uses)
    ]
    columns: Columns = {name: [place[at] for place in places] for at, name in enumerate(_PLACE)}
    return columns | _USE.columns([use for *_, use in places])


def _uses_in(post: Post) -> Iterable[tuple[str, tuple[MediaUse, ...]]]:
    if post.media:
        yield "", post.media
    for variant in post.variants:
        if variant.media:
            yield variant.account_id, variant.media


def uses_of(rows: Iterable[Any]) -> Uses:
    """Media uses by post and account, from rows in order of position."""
    uses: Uses = defaultdict(list)
    for row in rows:
        media_id = None if row.media_id is None else MediaId(row.media_id)
        use = MediaUse(
            media_id=media_id,
            name=row.name,
            alt_text=row.alt_text,
            decorative=row.decorative,
            captioned=row.captioned,
            crop=row.crop,
        )
        uses[row.post_id, row.account_id].append(use)
    return uses


def variant_of(row: Any, uses: Uses) -> Variant:
    """The variant in a row."""
    return Variant(
        account_id=AccountId(row.account_id),
        title=row.title,
        text=row.text,
        first_comment=row.first_comment,
        link=row.link,
        hashtags=row.hashtags,
        media=tuple(uses.get((row.post_id, row.account_id), ())) if row.own_media else None,
        when=wall_time(row.when_local, row.when_zone, row.when_fold),
        options=row.options,
    )


def post_of(row: Any, variants: Iterable[Variant], uses: Uses) -> Post:
    """The post in a row, with its variants in order."""
    return Post(
        id=PostId(row.id),
        client_id=ClientId(row.client_id),
        text=row.text,
        stage=Stage(row.stage),
        kind=None if row.kind is None else Kind(row.kind),
        ask=None if row.ask is None else Ask(row.ask),
        not_selling=row.not_selling,
        title=row.title,
        first_comment=row.first_comment,
        link=row.link,
        media=tuple(uses.get((row.id, ""), ())),
        hashtags=row.hashtags,
        series=row.series,
        campaign=row.campaign,
        notes=row.notes,
        offer=row.offer,
        disclosure=None if row.disclosure is None else Disclosure(row.disclosure),
        deadline=wall_time(row.deadline_local, row.deadline_zone, None),
        claim_source=row.claim_source,
        external_url=row.external_url,
        grace_minutes=row.grace_minutes,
        language=row.language,
        utm=row.utm,
        numbered=row.numbered,
        repeat_id=None if row.repeat_id is None else RepeatId(row.repeat_id),
        repeat_on=row.repeat_on,
        when=wall_time(row.when_local, row.when_zone, row.when_fold),
        variants=tuple(variants),
        source_key=row.source_key,
        deleted_at=row.deleted_at,
        revision=row.revision,
    )
