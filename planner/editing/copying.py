"""A post once more: what a copy takes along, and what it must not know of its original."""

from collections.abc import Iterable
from dataclasses import replace

from planner.domain.ids import PostId
from planner.domain.post import Post, Stage, Variant
from planner.domain.times import WallTime


def copied(post: Post, new_id: PostId, when: WallTime | None, variants: Iterable[Variant]) -> Post:
    """An unsaved draft (an idea without ``when``) with the same words, for the accounts of ``variants``."""
    return replace(
        post,
        id=new_id,
        stage=Stage.DRAFT if when else Stage.IDEA,
        when=when,
        variants=tuple(variants),
        external_url="",
        source_key="",
        repeat_id=None,
        repeat_on=None,
        deleted_at=None,
        revision=0,
    )
