"""From rows to a post with its variants and publications, or to a changed post of the plan."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeAlias

from planner.domain.ids import AccountId, PostId, PublicationId, new_id
from planner.domain.media import MediaUse
from planner.domain.post import Post, Variant
from planner.domain.publication import Publication
from planner.domain.publication import PublicationState as State
from planner.editing.content import content_on
from planner.editing.follow import new_publications
from planner.exchange.identity import is_own_id
from planner.exchange.planrow import PlanRow
from planner.exchange.verdicts import Draft

Resolve: TypeAlias = Callable[[MediaUse], MediaUse]
"""Gives a picture its ``media_id`` when the file was found."""

_WORDS = ("title", "text", "first_comment", "link", "media", "hashtags")
_OF_POST = (
    "kind", "ask", "not_selling", "series", "campaign", "notes", "external_url",
    "offer", "disclosure", "deadline", "claim_source", "grace_minutes",
    "language", "utm", "numbered",
)  # fmt: skip
_COLUMN_OF = {"ask": "ask", "not_selling": "confirmed", "grace_minutes": "grace"}
_AS_ROW_SAYS = frozenset({State.HISTORY, State.MISSED, State.REFUSED, State.CANCELLED})


def new_post(draft: Draft, resolve: Resolve) -> Post:
    """The post of a draft that is not in the plan yet."""
    base = draft.base
    media = tuple(map(resolve, base.media)) if base.media else ()
    return Post(
        id=PostId(base.post if draft.keeps_id and is_own_id(base.post) else new_id()),
        client_id=draft.client.id,
        text=base.text,
        stage=base.stage_in_plan,
        kind=base.kind,
        ask=base.ask,
        not_selling=base.not_selling,
        title=base.title,
        first_comment=base.first_comment,
        link=base.link,
        media=media,
        hashtags=base.hashtags,
        series=base.series,
        campaign=base.campaign,
        notes=base.notes,
        external_url=base.external_url,
        offer=base.offer,
        disclosure=base.disclosure,
        deadline=base.deadline,
        claim_source=base.claim_source,
        grace_minutes=base.grace_minutes,
        language=base.language,
        utm=base.utm,
        numbered=base.numbered,
        when=base.when,
        variants=_variants(draft, resolve),
        source_key=draft.key,
    )


def publications_of(post: Post, draft: Draft, now: datetime) -> tuple[Publication, ...]:
    """The publications of a new post: planned, draft, or what its rows say became of them."""
    fresh = new_publications(post, history_before=now)
    if all(not row.id and row.state not in _AS_ROW_SAYS for row, _ in draft.rows):
        return fresh
    rows = {account.id: (row, len(accounts)) for row, accounts in draft.rows for account in accounts}
    return tuple(
        _as_the_row_says(one, row, keeps_id=draft.keeps_id and count == 1)
        for one in fresh
        for row, count in (rows[one.account_id],)
    )


def merged(post: Post, draft: Draft, columns: frozenset[str], resolve: Resolve) -> Post:
    """A post of the plan with what the rows say; columns the file does not have stay as they are.

    Accounts that the file does not name stay as they are, too.
    """
    base = draft.base
    own = {account.id for _, accounts in draft.rows for account in accounts}
    stays = [variant for variant in post.variants if variant.account_id not in own]
    changes: dict[str, Any] = {
        name: getattr(base, name) for name in _OF_POST if _COLUMN_OF.get(name, name) in columns
    }
    changes |= {name: getattr(base, name) for name in _WORDS[:-2] if name in columns}
    if "hashtags" in columns:
        changes["hashtags"] = base.hashtags
    if "media" in columns:
        changes["media"] = _media(post.media, base, resolve)
    if "date" in columns or "when" in columns:
        changes["when"] = base.when
    if "status" in columns:
        changes["stage"] = base.stage_in_plan
    after = replace(post, **changes)
    variants = {one.account_id: one for one in _variants(draft, resolve)}
    kept = [_kept_pictures(post, variants[one.account_id]) for one in post.variants if one.account_id in own]
    if "options" not in columns:
        set_there = {one.account_id: one.options for one in post.variants}
        kept = [replace(one, options=set_there[one.account_id]) for one in kept]
    fresh = [variant for account, variant in variants.items() if post.variant(account) is None]
    order = {one.account_id: index for index, one in enumerate(post.variants)}
    everyone = sorted([*stays, *kept], key=lambda one: order[one.account_id])
    return replace(after, variants=(*everyone, *fresh))


def says_the_same(one: Post, other: Post) -> bool:
    """Whether two posts say the same on every account at the same times."""
    plain: dict[str, Any] = {"variants": (), "revision": 0, "source_key": "", "deadline": None}
    ends = [post.deadline and post.deadline.instant() for post in (one, other)]  # each row has its own zone
    if ends[0] != ends[1] or replace(one, **plain) != replace(other, **plain):
        return False
    mine = {v.account_id: (content_on(one, v), one.when_on(v)) for v in one.variants}
    return mine == {v.account_id: (content_on(other, v), other.when_on(v)) for v in other.variants}


def _as_the_row_says(fresh: Publication, row: PlanRow, *, keeps_id: bool) -> Publication:
    """The publication with the id of Parley's own file and what became of it there."""
    changes: dict[str, Any] = {}
    if row.state in _AS_ROW_SAYS and fresh.state is not State.DRAFT:
        changes = {"state": row.state, "client_key": ""}
    if keeps_id and is_own_id(row.id) and row.id != row.post:
        changes["id"] = PublicationId(row.id)
    return replace(fresh, **changes) if changes else fresh


def _variants(draft: Draft, resolve: Resolve) -> tuple[Variant, ...]:
    if len(draft.rows) == 1:
        (row, accounts), *_ = draft.rows
        return tuple(Variant(account_id=account.id, options=row.options) for account in accounts)
    return tuple(
        _variant(account.id, draft.base, row, resolve) for row, accounts in draft.rows for account in accounts
    )


def _variant(account_id: AccountId, base: PlanRow, row: PlanRow, resolve: Resolve) -> Variant:
    own: dict[str, Any] = {
        name: getattr(row, name) for name in _WORDS if getattr(row, name) != getattr(base, name)
    }
    if "media" in own:
        own["media"] = tuple(map(resolve, own["media"]))
    if row.when != base.when:
        own["when"] = row.when
    return Variant(account_id=account_id, options=row.options, **own)


def _media(stored: Sequence[MediaUse], row: PlanRow, resolve: Resolve) -> tuple[MediaUse, ...]:
    """The row's pictures; one that the plan already holds under that name keeps its bytes."""
    held = {use.name: use.media_id for use in stored if use.media_id}
    found = map(resolve, row.media)
    return tuple(use if use.media_id else replace(use, media_id=held.get(use.name)) for use in found)


def _kept_pictures(post: Post, variant: Variant) -> Variant:
    if variant.media is None:
        return variant
    before = post.variant(variant.account_id)
    stored = post.media if before is None or before.media is None else before.media
    held = {use.name: use.media_id for use in (*post.media, *stored) if use.media_id}
    media = tuple(u if u.media_id else replace(u, media_id=held.get(u.name)) for u in variant.media)
    return replace(variant, media=media)
