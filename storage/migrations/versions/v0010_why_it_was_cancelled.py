"""Why a publication was cancelled: until now its note said it, in words that another language says otherwise."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

SAID = {
    "skipped": "Skipped.",
    "post deleted": "The post was deleted.",
    "taken off": "The account was taken off the post.",
    "account removed": "The account was removed.",
}
"""What older versions wrote, in English alone."""


def upgrade() -> None:
    """Add the column, and fill it from what the notes say."""
    with op.batch_alter_table("publication") as batch:
        batch.add_column(sa.Column("cancelled_reason", sa.String(length=32), nullable=True))
    publication = sa.table(
        "publication", sa.column("state"), sa.column("note"), sa.column("cancelled_reason")
    )
    for reason, note in SAID.items():
        op.execute(
            publication.update()
            .where(publication.c.state == "cancelled", publication.c.note == note)
            .values(cancelled_reason=reason)
        )
