"""How a video is coded."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Add the column; of videos that are there it is not known."""
    with op.batch_alter_table("media") as batch:
        batch.add_column(sa.Column("codecs", sa.Text(), nullable=False, server_default=""))
    with op.batch_alter_table("media") as batch:
        batch.alter_column("codecs", server_default=None)
