"""What is special to a plan on a server: making it, opening it, and many writers at once."""

import subprocess
import sys
import textwrap
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import event, inspect

from planner.domain.errors import EnvironmentFault, NewerFile, UserError
from planner.domain.publication import PublicationState
from storage.engine import WRITES
from storage.migrations.upgrade import upgrade_tables
from storage.open import open_plan_url
from storage.server.engine import SILENT_SECONDS, Writes
from storage.server.plan import ServerPlan
from storage.tables.everything import METADATA
from storage.version import SCHEMA
from storage.zones import VERSION_KEY, installed_version, refresh_zones
from tests.databases import ask, new_database
from tests.storage.world import World, wall

ROOT = Path(__file__).parents[2]
COUNT = """
    from storage.open import open_plan_url
    plan = open_plan_url(sys.argv[1])
    for _ in range(25):
        with plan.write() as unit:
            unit.settings.put("count", str(int(unit.settings.get("count", "0")) + 1))
            unit.commit()
    plan.close()
"""


def start_other(code: str, *args: object) -> subprocess.Popen:
    """``code`` in a process of its own."""
    prelude = "import zoneinfo, sys; zoneinfo.reset_tzpath(())\n"
    command = [sys.executable, "-c", prelude + textwrap.dedent(code), *map(str, args)]
    return subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True)


@pytest.fixture
def bare():
    """The address of a database with nothing in it."""
    with new_database("bare") as address:
        yield address


@pytest.fixture
def world(server_plan):
    return World(server_plan)


def test_two_processes_that_make_the_same_new_plan(bare):
    both = [start_other(COUNT, bare) for _ in range(2)]
    assert [one.communicate(timeout=60)[1] for one in both] == ["", ""]
    plan = open_plan_url(bare)
    with plan.read() as unit:
        assert unit.settings.get("count") == "50"
        assert unit.settings.get(VERSION_KEY) == installed_version()
    plan.close()


SEARCH = "ix_post_words_terms"
NOT_THE_SEARCH = {"include_name": lambda name, _kind, _parents: name != SEARCH}
"""Its index is over an expression, which Alembic cannot compare."""


def test_the_migrations_make_the_tables_of_today(bare):
    fresh = open_plan_url(bare)
    with fresh.engine.connect() as connection:
        made = compare_metadata(MigrationContext.configure(connection, opts=NOT_THE_SEARCH), METADATA)
    assert made == []
    with fresh.engine.execution_options(**{WRITES: Writes.ALONE}).begin() as connection:
        METADATA.drop_all(connection)
        connection.exec_driver_sql("DROP TABLE alembic_version")
        upgrade_tables(connection)
        context = MigrationContext.configure(
            connection, opts={"compare_server_default": True} | NOT_THE_SEARCH
        )
        assert compare_metadata(context, METADATA) == []
        assert SEARCH in {one["name"] for one in inspect(connection).get_indexes("post_words")}
        assert connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() == SCHEMA
    World(fresh)
    fresh.close()


def test_opening_brings_an_older_plan_up_to_date(bare):
    plan = open_plan_url(bare)
    with plan.engine.execution_options(**{WRITES: Writes.ALONE}).begin() as connection:
        METADATA.drop_all(connection)
        connection.exec_driver_sql("DROP TABLE alembic_version")
        upgrade_tables(connection, to="0001")
    plan.close()
    assert ask(bare, "SELECT version_num FROM alembic_version") == [("0001",)]
    plan = open_plan_url(bare)
    World(plan)
    plan.close()
    assert ask(bare, "SELECT version_num FROM alembic_version") == [(SCHEMA,)]


def test_no_plan_there_and_none_to_be_made(bare):
    with pytest.raises(UserError, match="There is no plan in parley_bare_"):
        open_plan_url(bare, create=False)
    assert ask(bare, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'") == [(0,)]


def test_another_programs_tables_are_left_alone(bare):
    ask(bare, "CREATE TABLE alembic_version (version_num text)")
    with pytest.raises(EnvironmentFault, match="tables of another program"):
        open_plan_url(bare)


def test_a_newer_plan_is_refused_and_left_untouched(bare):
    open_plan_url(bare).close()
    ask(bare, "UPDATE alembic_version SET version_num = '0099'")
    with pytest.raises(NewerFile, match="newer Parley"):
        open_plan_url(bare)
    assert ask(bare, "SELECT version_num FROM alembic_version") == [("0099",)]


def test_writers_under_a_lease_run_beside_each_other_and_never_beside_one_alone(world):
    leased = world.plan.under_lease()
    with leased.write() as one, ThreadPoolExecutor(2) as pool:
        one.settings.put("a", "1")

        def other() -> None:
            with leased.write() as unit:
                unit.settings.put("b", "1")
                unit.commit()

        pool.submit(other).result(timeout=10)
        assert world.read(lambda unit: (unit.settings.get("a"), unit.settings.get("b"))) == ("", "1")

        def alone() -> str:
            with world.plan.write() as unit:
                return unit.settings.get("a")

        waiting = pool.submit(alone)
        one.commit()
        assert waiting.result(timeout=10) == "1"


def test_two_claims_on_one_account_at_the_same_moment(world):
    """The first has locked the account and not committed: the second does not wait, and gets nothing."""
    first, second = (world.publication(world.a, when=wall(day)) for day in (0, 1))
    leased = world.plan.under_lease()
    with leased.write() as unit, ThreadPoolExecutor(1) as pool:
        assert unit.publications.claim(first.id, "one", 60) is not None

        def other():
            with leased.write() as beside:
                return beside.publications.claim(second.id, "two", 60)

        assert pool.submit(other).result(timeout=10) is None
        unit.commit()
    assert world.read(lambda unit: unit.publications.get(second.id)).state is PublicationState.PLANNED


def test_a_lost_connection_is_made_anew(world, database):
    world.plan.changes_since(0)
    drop = (
        "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    assert ask(database, drop)[0][0] >= 2
    assert [one.id for one in world.read(lambda unit: unit.clients.all())] == [world.client.id]
    with pytest.raises(EnvironmentFault, match=r"connection to the plan .* was lost"):
        world.plan.changes_since(0)
    assert world.plan.changes_since(0).rows


def test_one_that_is_lost_in_the_middle_of_saving_is_one_sentence(world, database):
    def save() -> None:
        with world.writing() as unit:
            unit.settings.put("half", "done")
            pid = unit.connection.exec_driver_sql("SELECT pg_backend_pid()").scalar()
            ask(database, f"SELECT pg_terminate_backend({pid})")
            unit.settings.put("half", "more")

    with pytest.raises(EnvironmentFault, match="Nothing of what was being saved is there"):
        save()
    assert world.read(lambda unit: unit.settings.get("half")) == ""


def test_who_falls_asleep_while_saving_holds_nobody_up(world):
    with world.plan.engine.connect() as connection:
        limit = connection.exec_driver_sql("SHOW idle_in_transaction_session_timeout").scalar()
        assert limit in {f"{SILENT_SECONDS}s", "1min"}


def test_a_busy_plan_is_one_sentence(world, database):
    impatient = open_plan_url(database)
    event.listen(impatient.engine, "checkout", lambda raw, *_: raw.execute("SET lock_timeout = '20ms'"))
    busy = pytest.raises(EnvironmentFault, match="being written by somebody else")
    with ThreadPoolExecutor(1) as pool, world.plan.write(), busy:
        pool.submit(impatient.write().__enter__).result()
    with impatient.write() as unit:
        unit.settings.put("now", "free")
        unit.commit()
    impatient.close()


def test_settings_by_prefix_whatever_the_server_sorts_by(world):
    with world.writing() as unit:
        for key in ("lint.a", "lint.B", "Lint.c", "lint-d", "lintz"):
            unit.settings.put(key, key)
    assert set(world.read(lambda unit: unit.settings.with_prefix("lint."))) == {"lint.a", "lint.B"}


def test_machines_with_older_zone_data_leave_what_a_newer_one_computed(server_plan):
    with server_plan.write() as unit:
        unit.settings.put(VERSION_KEY, "2999z")
        unit.commit()
    assert refresh_zones(server_plan, installed_version(), forward=True) == ()
    with server_plan.read() as unit:
        assert unit.settings.get(VERSION_KEY) == "2999z"


def test_it_tells_its_place_and_no_password(server_plan, database):
    password = database.split(":")[2].split("@")[0]
    assert isinstance(server_plan, ServerPlan)
    for text in (repr(server_plan), repr(server_plan.address), repr(server_plan.engine), str(server_plan)):
        assert password not in text
        assert "parley_storage_" in text or "postgres" in text
