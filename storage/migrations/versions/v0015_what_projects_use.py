"""What developers' projects have used of their day, on networks that give each one so many units."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """Make the table; of today nothing is known, and YouTube says so itself when all is gone."""
    op.create_table(
        "used_units",
        sa.Column("project", sa.String(length=64), nullable=False),
        sa.Column("day", sa.String(length=32), nullable=False),
        sa.Column("units", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("project", "day", name="pk_used_units"),
    )
