"""What accounts cost in a month besides their posts, on networks that charge for each call."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Make the table; nothing was counted before."""
    op.create_table(
        "spent",
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("month", sa.String(length=32), nullable=False),
        sa.Column("mills", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.id"], name="fk_spent_account_id_account", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("account_id", "month", name="pk_spent"),
    )
