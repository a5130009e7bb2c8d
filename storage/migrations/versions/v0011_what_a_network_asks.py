"""What is set for one network alone: of a post on an account, and what is usual for an account."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Add the columns; posts and accounts that are there have nothing set, as before."""
    for table, column in (("variant", "options"), ("account", "usual")):
        with op.batch_alter_table(table) as batch:
            batch.add_column(sa.Column(column, sa.Text(), nullable=False, server_default=""))
        with op.batch_alter_table(table) as batch:
            batch.alter_column(column, server_default=None)
