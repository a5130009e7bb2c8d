"""Opening a plan on a server: making its tables, or bringing them up to date, with the plan to itself."""

from sqlalchemy import Connection, text

from planner.domain.errors import EnvironmentFault, NewerFile, UserError
from planner.languages import tr
from storage.engine import WRITES
from storage.schema import fill_schema
from storage.server.address import ServerAddress
from storage.server.engine import Writes
from storage.server.faults import server_faults
from storage.server.plan import ServerPlan
from storage.version import SCHEMA
from storage.zones import VERSION_KEY, installed_version, refresh_zones

_EMPTY = "empty"
_TABLES = "SELECT tablename FROM pg_catalog.pg_tables WHERE schemaname = current_schema()"


def open_server_plan(address: ServerAddress, *, create: bool = True) -> ServerPlan:
    """Open the plan at ``address``.

    Args:
        address: with the password, or without where libpq finds it (``PGPASSWORD``, ``~/.pgpass``).
        create: make the tables when the database is empty.

    Raises:
        UserError: there is no plan and none is to be made.
        NewerFile: its tables were made by a newer Parley; they are untouched.
        EnvironmentFault: the server does not answer, or does not let us in.
    """
    plan = ServerPlan(address)
    try:
        with server_faults(plan.address):
            _prepare(plan, create=create)
        refresh_zones(plan, installed_version(), forward=True)
    except BaseException:
        plan.close()
        raise
    return plan


def _prepare(plan: ServerPlan, *, create: bool) -> None:
    with plan.engine.connect() as connection:
        if _checked(connection, plan, create=create) == SCHEMA:
            return
    with plan.engine.execution_options(**{WRITES: Writes.ALONE}).begin() as connection:
        version = _checked(connection, plan, create=create)  # others may have done it meanwhile
        if version == _EMPTY:
            fill_schema(connection, {VERSION_KEY: installed_version()})
        elif version != SCHEMA:
            from storage.migrations.upgrade import upgrade_tables

            upgrade_tables(connection)


def _checked(connection: Connection, plan: ServerPlan, *, create: bool) -> str:
    """The version of the tables there, or ``_EMPTY``. Raises as ``open_server_plan`` does."""
    place = plan.address.place
    tables = set(connection.execute(text(_TABLES)).scalars())
    if not tables:
        if not create:
            raise UserError(
                tr("There is no plan in {place} yet.", place=place),
                mend=tr("Open Parley there once, or import a file."),
            )
        return _EMPTY
    version = ""
    if {"alembic_version", "publication"} <= tables:
        version = str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or "")
    if not version.isdigit():
        raise EnvironmentFault(
            tr(
                "The database {place} holds tables of another program. Give Parley a database of its own.",
                place=place,
            )
        )
    if int(version) > int(SCHEMA):
        raise NewerFile(
            tr(
                "The plan {place} was written by a newer Parley (its format is {its}, this "
                "program knows {known}). It was left as it is. Update Parley to open it.",
                place=place,
                its=int(version),
                known=int(SCHEMA),
            )
        )
    return version
