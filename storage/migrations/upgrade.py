"""Bringing an older plan file up to date, with a copy of it first."""

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from planner.domain.errors import EnvironmentFault
from planner.languages import tr
from storage.backups.copying import copy_plan
from storage.engine import WRITES, sqlite_engine
from storage.sqlite import connect

HERE = Path(__file__).parent


def upgrade(
    path: Path, *, folders: Sequence[Path] = (HERE / "versions",), copy_first: bool = True
) -> Path | None:
    """Copy the plan file, then run the migrations it lacks in one transaction: all or none.

    Args:
        path: the plan file.
        folders: where the migrations are.
        copy_first: False for a file that is a copy itself.

    Returns:
        The copy, ``backups/plan.2026-11-21T193909123Z.schema-0001.db``; None when none was wanted.

    Raises:
        EnvironmentFault: the copy could not be made; the file is then untouched.
    """
    copy = _copy(path) if copy_first else None
    # A table that is rebuilt is dropped on the way. With foreign keys on, its children would go with it;
    # SQLite can switch them only outside a transaction, hence an engine of its own.
    engine = sqlite_engine(path, foreign_keys=False)
    try:
        with engine.execution_options(**{WRITES: True}).begin() as connection:
            command.upgrade(config(connection, folders), "head")
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
            if broken:
                raise EnvironmentFault(_unfitting(path, broken[0][0], broken[0][2], copy))
    finally:
        engine.dispose()
    return copy


def _unfitting(path: Path, row: str, parent: str, copy: Path | None) -> str:
    told = tr(
        "The plan file {path} does not fit together ({row} without {parent}) and was left as it was.",
        path=path,
        row=row,
        parent=parent,
    )
    return " ".join([told, tr("A copy is {copy}.", copy=copy)]) if copy else told


def upgrade_tables(connection: Connection, *, to: str = "head") -> None:
    """Run the migrations that the tables of a server lack, in the transaction of ``connection``: all or none."""
    command.upgrade(config(connection), to)


def config(connection: Connection, folders: Sequence[Path] = (HERE / "versions",)) -> Config:
    """Alembic's settings for one open connection."""
    settings = Config()
    settings.set_main_option("script_location", str(HERE).replace("%", "%%"))
    settings.set_main_option("path_separator", "newline")
    settings.set_main_option("version_locations", "\n".join(map(str, folders)).replace("%", "%%"))
    settings.attributes["connection"] = connection
    return settings


def _copy(path: Path) -> Path:
    """A copy of the file as it stands now, also when another process is writing to it."""
    folder = path.parent / "backups"
    folder.mkdir(mode=0o700, exist_ok=True)
    with closing(connect(path)) as source:
        version = source.execute("SELECT version_num FROM alembic_version").fetchone()[0]
        stamp = source.execute("SELECT strftime('%Y-%m-%dT%H%M%fZ', 'now')").fetchone()[0].replace(".", "")
    copy = folder / f"{path.stem}.{stamp}.schema-{version}{path.suffix}"
    copy_plan(path, copy)
    return copy
