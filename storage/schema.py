"""The schema of a new plan, and the version this program knows."""

from sqlalchemy import Engine, inspect

from storage.engine import WRITES
from storage.tables import METADATA

SCHEMA = "0001"
"""Version of the newest migration; a test holds it to the files in ``migrations/versions``."""


def create_schema(engine: Engine, application_id: int) -> None:
    """Make all tables in an empty database, in one transaction; does nothing when they are there.

    A new file needs no history of migrations: a test compares both ways to the same schema.
    """
    with engine.execution_options(**{WRITES: True}).begin() as connection:
        if inspect(connection).has_table("alembic_version"):
            return
        METADATA.create_all(connection)
        connection.exec_driver_sql(
            "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
            "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
        )
        connection.exec_driver_sql(f"INSERT INTO alembic_version VALUES ('{SCHEMA}')")
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql(f"PRAGMA application_id={application_id}")
