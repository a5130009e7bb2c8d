"""Posts as rows and back: a post is one row, its variants and its pictures are rows of their own."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import fields
from operator import attrgetter
from typing import Any

from planner.domain.brief import Disclosure
from planner.domain.ids import AccountId, ClientId, MediaId, PostId, RepeatId
from planner.domain.kinds import Ask, Kind
from planner.domain.media import MediaUse
from planner.domain.post import Post, Stage, Variant
from storage.stores.base import wall_columns, wall_time

Uses = dict[tuple[str, str], list[MediaUse]]
"""Media uses by (post id, account id); the account id is empty for the post's own."""


def post_values(post: Post) -> dict[str, Any]:
    """The columns of ``post`` but for ``revision``, with ``due_at`` derived from its wall time."""
    return {
        "id": post.id,
        "client_id": post.client_id,
        "stage": post.stage.value,
        "kind": None if post.kind is None else post.kind.value,
        "ask": None if post.ask is None else post.ask.value,
        "not_selling": post.not_selling,
        "title": post.title,
        "text": post.text,
        "first_comment": post.first_comment,
        "link": post.link,
        "hashtags": post.hashtags,
        "series": post.series,
        "campaign": post.campaign,
        "notes": post.notes,
        "offer": post.offer,
        "disclosure": None if post.disclosure is None else post.disclosure.value,
        "deadline_local": None if post.deadline is None else post.deadline.local,
        "deadline_zone": None if post.deadline is None else post.deadline.zone,
        "claim_source": post.claim_source,
        "external_url": post.external_url,
        "grace_minutes": post.grace_minutes,
        "language": post.language,
        "utm": post.utm,
        "numbered": post.numbered,
        "repeat_id": post.repeat_id,
        "repeat_on": post.repeat_on,
        "due_at": None if post.when is None else post.when.instant(),
        "source_key": post.source_key,
        "deleted_at": post.deleted_at,
        **wall_columns(post.when),
    }


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


def variant_values(post: Post) -> Iterable[dict[str, Any]]:
    """The rows of a post's variants, in their order."""
    for position, variant in enumerate(post.variants):
        yield {
            "post_id": post.id,
            "account_id": variant.account_id,
            "position": position,
            "title": variant.title,
            "text": variant.text,
            "first_comment": variant.first_comment,
            "link": variant.link,
            "hashtags": variant.hashtags,
            "own_media": variant.media is not None,
            "options": variant.options,
            **wall_columns(variant.when),
        }


def use_values(post: Post) -> Iterable[dict[str, Any]]:
    """The rows of the pictures that a post and its variants use."""
    own: list[tuple[str, tuple[MediaUse, ...]]] = [("", post.media)]
    own += [(variant.account_id, variant.media) for variant in post.variants if variant.media]
    for account_id, uses in own:
        for position, use in enumerate(uses):
            yield {
                "post_id": post.id,
                "account_id": account_id,
                "position": position,
                "media_id": use.media_id,
                "name": use.name,
                "alt_text": use.alt_text,
                "decorative": use.decorative,
                "captioned": use.captioned,
                "crop": use.crop,
            }


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
