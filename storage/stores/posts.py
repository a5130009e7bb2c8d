"""Posts with their variants and pictures."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, Insert, Select, bindparam, delete, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import IntegrityError

from planner.domain.changes import Aggregate
from planner.domain.ids import ClientId, PostId, RepeatId
from planner.domain.post import Post, Variant
from storage.stores.base import Store, chunks, integrity_error, not_found
from storage.stores.bulk import insert_columns
from storage.stores.post_rows import (
    TIMES,
    changed_values,
    post_columns,
    post_of,
    post_values,
    use_columns,
    uses_of,
    variant_columns,
    variant_of,
)
from storage.stores.prepared import Prepared
from storage.tables.post import MEDIA_USE, POST, VARIANT
from storage.tables.post_words import POST_WORDS
from storage.terms import kept_terms

_IDS: BindParameter[list[str]] = bindparam("ids", expanding=True)
_THESE = Prepared(select(POST).where(POST.c.id.in_(_IDS)))
_USES = Prepared(select(MEDIA_USE).where(MEDIA_USE.c.post_id.in_(_IDS)).order_by(MEDIA_USE.c.position))
_VARIANTS = Prepared(select(VARIANT).where(VARIANT.c.post_id.in_(_IDS)).order_by(VARIANT.c.position))

_NO_USES = delete(MEDIA_USE).where(MEDIA_USE.c.post_id.in_(_IDS))
_NO_VARIANTS = delete(VARIANT).where(VARIANT.c.post_id.in_(_IDS))


@cache
def _words_kept(on_server: bool) -> Insert:
    row = postgresql.insert(POST_WORDS) if on_server else sqlite.insert(POST_WORDS)
    fresh = row.excluded.terms
    return row.on_conflict_do_update(
        index_elements=["post_id"], set_={"terms": fresh}, where=POST_WORDS.c.terms != fresh
    )


class Posts(Store):
    """``planner.ports.stores.PostStore``."""

    def get(self, post_id: PostId) -> Post:
        """The post, one in the bin too. Raises NotFound."""
        found = self.many([post_id])
        if not found:
            raise not_found(Aggregate.POST)
        return found[0]

    def many(self, post_ids: Iterable[PostId]) -> Sequence[Post]:
        """Those of ``post_ids`` that exist, in the order asked for, each once."""
        wanted = list(dict.fromkeys(post_ids))
        found: dict[str, Post] = {}
        for part in chunks(wanted):
            found |= {post.id: post for post in self._whole(_THESE.rows(self._connection, {"ids": part}))}
        return [found[post_id] for post_id in wanted if post_id in found]

    def save(self, post: Post) -> Post:
        """Insert or update the post with its variants and pictures.

        Raises:
            ChangedElsewhere: somebody saved it since it was read.
            ValueError: its client, an account or a picture is not in the plan.
        """
        revision = self._write(Aggregate.POST, POST, post_values(post), post.revision)
        if post.revision:
            self._connection.execute(delete(MEDIA_USE).where(MEDIA_USE.c.post_id == post.id))
            self._connection.execute(delete(VARIANT).where(VARIANT.c.post_id == post.id))
        self._add_parts([post])
        self._keep_words([post])
        return replace(post, revision=revision)

    def save_many(self, changes: Sequence[tuple[Post, Post]]) -> None:
        """Update what differs, of many posts together. Raises ChangedElsewhere, ValueError."""
        rows = [(old.id, old.revision, changed_values(old, new)) for old, new in changes]
        self._write_many(Aggregate.POST, POST, rows)
        others = [new for old, new in changes if (old.variants, old.media) != (new.variants, new.media)]
        for part in chunks(others):
            ids = {"ids": [post.id for post in part]}
            self._connection.execute(_NO_USES, ids)
            self._connection.execute(_NO_VARIANTS, ids)
            self._add_parts(part)
        said = {post_id for post_id, _, values in rows if values.keys() - TIMES} | {one.id for one in others}
        self._keep_words([new for _, new in changes if new.id in said])

    def add_many(self, posts: Sequence[Post]) -> None:
        """Insert new posts in bulk; they have revision 1 afterwards."""
        self._in.note(Aggregate.POST, *(post.id for post in posts))
        if any(post.revision for post in posts):
            raise ValueError("add_many takes new posts, of revision 0")
        try:
            insert_columns(self._connection, POST, post_columns(posts))
        except IntegrityError as error:
            raise integrity_error(error, Aggregate.POST, posts[0].id) from error
        self._add_parts(posts)
        ids: Sequence[str] = [post.id for post in posts]
        words = {"post_id": ids, "terms": list(map(kept_terms, posts))}
        insert_columns(self._connection, POST_WORDS, words)

    def ideas(self, client_id: ClientId | None = None) -> Sequence[Post]:
        """Posts without a time that are not in the bin, the newest first."""
        query = select(POST).where(POST.c.due_at.is_(None), POST.c.deleted_at.is_(None))
        if client_id is not None:
            query = query.where(POST.c.client_id == client_id)
        return self._load(query.order_by(POST.c.id.desc()))

    def by_source_keys(self, keys: Iterable[str]) -> dict[str, PostId]:
        """Posts outside the bin by the source key they were imported with."""
        found: dict[str, PostId] = {}
        for part in chunks(key for key in dict.fromkeys(keys) if key):
            query = select(POST.c.source_key, POST.c.id).where(
                POST.c.source_key.in_(part), POST.c.deleted_at.is_(None)
            )
            for key, post_id in self._connection.execute(query.order_by(POST.c.id)):
                found.setdefault(key, PostId(post_id))
        return found

    def of_repeat(self, repeat_id: RepeatId) -> Sequence[Post]:
        """Every post that a repeat made, those in the bin too, in the order of ``repeat_on``."""
        query = select(POST).where(POST.c.repeat_id == repeat_id)
        return self._load(query.order_by(POST.c.repeat_on, POST.c.id))

    def of_client(self, client_id: ClientId | None = None) -> Sequence[Post]:
        """Every post outside the bin in order of time, ideas last."""
        query = select(POST).where(POST.c.deleted_at.is_(None))
        if client_id is not None:
            query = query.where(POST.c.client_id == client_id)
        return self._load(query.order_by(POST.c.due_at.is_(None), POST.c.due_at, POST.c.id))

    def _add_parts(self, posts: Sequence[Post]) -> None:
        try:
            insert_columns(self._connection, VARIANT, variant_columns(posts))
            insert_columns(self._connection, MEDIA_USE, use_columns(posts))
        except IntegrityError as error:
            raise integrity_error(error, Aggregate.POST, posts[0].id) from error

    def _keep_words(self, posts: Sequence[Post]) -> None:
        """What the posts are found by; one whose terms stay the same is not written."""
        if posts:
            rows = [{"post_id": one.id, "terms": kept_terms(one)} for one in posts]
            self._connection.execute(_words_kept(self._in.on_server), rows)

    def _load(self, query: Select[*tuple[Any, ...]]) -> list[Post]:
        return self._whole(self._connection.execute(query).all())

    def _whole(self, rows: Sequence[Any]) -> list[Post]:
        """The posts in ``rows`` with their variants and pictures."""
        variants: dict[str, list[Variant]] = defaultdict(list)
        posts: list[Post] = []
        for part in chunks(rows):
            ids = [row.id for row in part]
            uses = uses_of(_USES.rows(self._connection, {"ids": ids}))
            for row in _VARIANTS.rows(self._connection, {"ids": ids}):
                variants[row.post_id].append(variant_of(row, uses))
            posts += [post_of(row, variants[row.id], uses) for row in part]
        return posts
