"""The schema of a new plan."""

from collections.abc import Mapping

from sqlalchemy import Column, Connection, Engine, MetaData, PrimaryKeyConstraint, String, Table, inspect

from storage.engine import WRITES
from storage.tables.everything import METADATA
from storage.tables.setting import SETTING
from storage.version import SCHEMA

VERSION = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
"""Alembic's own table, made here so that opening a plan does not need Alembic."""


def create_schema(engine: Engine, application_id: int, settings: Mapping[str, str]) -> None:
    """Make a file's tables and first settings in one transaction; does nothing when they are there.

    A new file needs no history of migrations: a test compares both ways to the same schema.
    """
    with engine.execution_options(**{WRITES: True}).begin() as connection:
        if inspect(connection).has_table("alembic_version"):
            return
        fill_schema(connection, settings)
        connection.exec_driver_sql(f"PRAGMA application_id={application_id}")


def fill_schema(connection: Connection, settings: Mapping[str, str]) -> None:
    """Make all tables and the first settings in an empty database, in the transaction of ``connection``."""
    METADATA.create_all(connection)
    VERSION.create(connection)
    connection.execute(VERSION.insert().values(version_num=SCHEMA))
    connection.execute(SETTING.insert(), [{"key": key, "value": text} for key, text in settings.items()])
