"""What posts are found by: their terms, and the index over them, filled from every post there is."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

import sqlalchemy as sa
from alembic import op

from planner.domain.media import MediaUse
from planner.domain.post import Post, Variant
from storage.tables.base import Words
from storage.tables.post_words import ON_SERVER, ON_SQLITE
from storage.terms import kept_terms

revision = "0008"
down_revision = "0007"

_POSTS = sa.text(
    "SELECT id, client_id, title, text, first_comment, link, hashtags, series, campaign, notes, offer FROM post "
    "WHERE deleted_at IS NULL ORDER BY id"
)
_VARIANTS = sa.text(
    "SELECT post_id, account_id, title, text, first_comment, link, hashtags FROM variant WHERE post_id IN :ids"
).bindparams(sa.bindparam("ids", expanding=True))
_PICTURES = sa.text(
    "SELECT post_id, alt_text FROM media_use WHERE post_id IN :ids ORDER BY position"
).bindparams(sa.bindparam("ids", expanding=True))
_KEEP = sa.text("INSERT INTO post_words (post_id, terms) VALUES (:post_id, :terms)")
_CHUNK = 500


def upgrade() -> None:
    """Make the table, cut every post, and build the index over all at once.

    The terms are derived: whoever changes how they are cut fills them anew in a migration of its own.
    """
    op.create_table(
        "post_words",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("post_id", sa.String(length=36), nullable=False),
        sa.Column("terms", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["post_id"], ["post.id"], name="fk_post_words_post_id_post", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("number", name="pk_post_words"),
        sa.UniqueConstraint("post_id", name="uq_post_words_post_id"),
    )
    connection = op.get_bind()
    for part in _parts(connection):
        connection.execute(_KEEP, [{"post_id": one.id, "terms": kept_terms(one)} for one in part])
    if connection.dialect.name == "sqlite":
        for statement in ON_SQLITE:
            op.execute(statement)
        op.execute("INSERT INTO post_search (post_search) VALUES ('rebuild')")
    else:
        op.execute(ON_SERVER)


def _parts(connection: sa.Connection) -> Iterator[list[Post]]:
    rows = iter(connection.execute(_POSTS).all())
    while part := list(islice(rows, _CHUNK)):
        ids = {"ids": [row.id for row in part]}
        variants: dict[str, list[Variant]] = defaultdict(list)
        for row in connection.execute(_VARIANTS, ids):
            own = row._asdict() | {"hashtags": _words(row.hashtags)}
            variants[own.pop("post_id")].append(Variant(**own))
        pictures: dict[str, list[MediaUse]] = defaultdict(list)
        for row in connection.execute(_PICTURES, ids):
            pictures[row.post_id].append(MediaUse(media_id=None, alt_text=row.alt_text))
        yield [_post(row, variants[row.id], pictures[row.id]) for row in part]


def _post(row: Any, variants: Sequence[Variant], pictures: Sequence[MediaUse]) -> Post:
    values = row._asdict() | {"hashtags": _words(row.hashtags)}
    return Post(**values, variants=tuple(variants), media=tuple(pictures))


def _words(kept: str | None) -> tuple[str, ...] | None:
    return Words().process_result_value(kept, None)  # type: ignore[arg-type]
