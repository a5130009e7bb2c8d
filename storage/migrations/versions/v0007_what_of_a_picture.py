"""What of a picture goes out: the crop of each use."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Add the column; pictures that are there go out whole, as before."""
    with op.batch_alter_table("media_use") as batch:
        batch.add_column(sa.Column("crop", sa.Text(), nullable=True))
