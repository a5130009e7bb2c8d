"""What the rules ask for: a client's brief, a post's offer, disclosure, deadline and source, and more."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the columns; posts and clients that are there have told nothing of it."""
    _add("client", sa.Column("brief", sa.Text(), nullable=False, server_default=""))
    _add(
        "post",
        sa.Column("offer", sa.Text(), nullable=False, server_default=""),
        sa.Column("disclosure", sa.String(length=32), nullable=True),
        sa.Column("deadline_local", sa.DateTime(), nullable=True),
        sa.Column("deadline_zone", sa.String(length=64), nullable=True),
        sa.Column("claim_source", sa.Text(), nullable=False, server_default=""),
    )
    _add("media", sa.Column("seconds", sa.Double(), nullable=False, server_default="0"))
    _add("media_use", sa.Column("captioned", sa.Boolean(), nullable=False, server_default=sa.false()))
    _add("suppression", sa.Column("post", sa.String(length=36), nullable=False, server_default=""))


def _add(table: str, *columns: sa.Column[object]) -> None:
    """Add columns; their default fills the rows that are there and is then dropped."""
    with op.batch_alter_table(table) as batch:
        for column in columns:
            batch.add_column(column)
    with op.batch_alter_table(table) as batch:
        for column in columns:
            if column.server_default is not None:
                batch.alter_column(column.name, server_default=None)
