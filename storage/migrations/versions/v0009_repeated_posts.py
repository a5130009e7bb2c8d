"""Repeated posts: their patterns, and which post stands for which time of a rule."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Make the table; no post that is there belongs to a repeat."""
    op.create_table(
        "repeat",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("client_id", sa.String(length=36), nullable=False),
        sa.Column("ended", sa.Boolean(), nullable=False),
        sa.Column("record", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name="fk_repeat_client_id_client", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_repeat"),
    )
    op.create_index("ix_repeat_client_id", "repeat", ["client_id"])
    with op.batch_alter_table("post") as batch:
        batch.add_column(sa.Column("repeat_id", sa.String(length=36), nullable=True))
        batch.add_column(sa.Column("repeat_on", sa.DateTime(), nullable=True))
        batch.create_unique_constraint("uq_post_repeat_id_repeat_on", ["repeat_id", "repeat_on"])
