"""Alembic's entry: runs the migrations on the connection it is handed, in that one's transaction."""

from alembic import context

from storage.tables.everything import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,
)
context.run_migrations()
