"""What was written: versions of posts, what clients use again, and how a post's words go out."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add two tables, and three columns to posts: as they go out today, they go out then."""
    op.create_table(
        "version",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("post_id", sa.String(length=36), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("writing", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"], name="fk_version_post_id_post", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_version"),
    )
    op.create_index("ix_version_post_id", "version", ["post_id"])
    op.create_table(
        "snippet",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("client_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("shortcut", sa.Text(), nullable=False),
        sa.Column("writing", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name="fk_snippet_client_id_client", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_snippet"),
    )
    op.create_index("ix_snippet_client_id", "snippet", ["client_id"])
    with op.batch_alter_table("post") as batch:
        batch.add_column(sa.Column("language", sa.String(length=32), nullable=False, server_default=""))
        batch.add_column(sa.Column("utm", sa.Boolean(), nullable=False, server_default=sa.false()))
        batch.add_column(sa.Column("numbered", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("post") as batch:
        for name in ("language", "utm", "numbered"):
            batch.alter_column(name, server_default=None)
