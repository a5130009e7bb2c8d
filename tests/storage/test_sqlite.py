"""What is special to the SQLite file: how it is opened, set up and shared between processes."""

import sqlite3
import stat
import subprocess
import sys
import textwrap
from dataclasses import replace
from pathlib import Path

import pytest

from planner.domain.changes import Aggregate, Change
from planner.domain.errors import EnvironmentFault, UserError
from planner.domain.ids import new_id
from planner.domain.post import Post
from planner.domain.publication import Publication, PublicationState
from storage.open import APPLICATION_ID, open_plan, open_plan_url
from storage.sqlite import reading
from storage.unit_of_work import KEPT_CHANGES
from tests.storage.world import World, client, wall

ROOT = Path(__file__).parents[2]


def run_other(code: str, *args: object) -> subprocess.CompletedProcess:
    """Run ``code`` in a process of its own."""
    prelude = "import zoneinfo, sys; zoneinfo.reset_tzpath(())\nfrom pathlib import Path\n"
    command = [sys.executable, "-c", prelude + textwrap.dedent(code), *map(str, args)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)


def test_a_new_plan_is_made_with_its_folders_for_its_owner_only(tmp_path):
    path = tmp_path / "new folder" / "Ärger #1 100%?.db"
    open_plan(path).close()
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_every_connection_is_set_up(sqlite_plan):
    with sqlite_plan.engine.connect() as connection:
        values = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "foreign_keys", "synchronous", "busy_timeout")
        }
    assert values == {"journal_mode": "wal", "foreign_keys": 1, "synchronous": 2, "busy_timeout": 15000}


def test_no_file_and_none_to_be_made(tmp_path):
    with pytest.raises(UserError, match="no plan at"):
        open_plan(tmp_path / "plan.db", create=False)
    with pytest.raises(UserError, match="no plan at"):
        open_plan(tmp_path / "plan.db", read_only=True)
    assert list(tmp_path.iterdir()) == []


def test_opening_and_using_a_plan_imports_only_what_it_needs(plan_file):
    code = """
        from planner.domain.client import Client
        from storage.open import open_plan
        plan = open_plan(Path(sys.argv[1]))
        with plan.write() as unit:
            unit.clients.save(Client(id="c", name="C", zone="UTC"))
            unit.clients.delete("c")
            unit.commit()
        plan.close()
        heavy = ("alembic", "sqlalchemy.orm", "keyring", "PIL", "cryptography", "storage.schema")
        print([name for name in heavy if name in sys.modules])
    """
    assert run_other(code, plan_file).stdout.strip() == "[]"


def test_two_processes_that_make_the_same_new_plan(tmp_path):
    code = """
        from storage.open import open_plan
        plan = open_plan(Path(sys.argv[1]))
        for _ in range(25):
            with plan.write() as unit:
                unit.settings.put("count", str(int(unit.settings.get("count", "0")) + 1))
                unit.commit()
        plan.close()
    """
    prelude = "import zoneinfo, sys; zoneinfo.reset_tzpath(())\nfrom pathlib import Path\n"
    path = tmp_path / "plan.db"
    command = [sys.executable, "-c", prelude + textwrap.dedent(code), str(path)]
    both = [subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    assert [one.communicate(timeout=60)[1] for one in both] == ["", ""]
    plan = open_plan(path)
    with plan.read() as unit:
        assert unit.settings.get("count") == "50"
    plan.close()


def test_another_processs_commit_is_seen(sqlite_plan):
    world = World(sqlite_plan)
    seen = sqlite_plan.changes_since(0).sequence
    code = """
        from storage.open import open_plan
        plan = open_plan(Path(sys.argv[1]))
        with plan.write() as unit:
            unit.settings.put("theme", "dark")
            unit.commit()
        plan.close()
    """
    run_other(code, sqlite_plan.path)
    assert sqlite_plan.changes_since(seen).rows == (Change(Aggregate.SETTING, "theme"),)
    assert world.read(lambda unit: unit.settings.get("theme")) == "dark"


def test_a_plan_opened_for_reading_is_not_written(sqlite_plan):
    world = World(sqlite_plan)
    reader = open_plan(sqlite_plan.path, read_only=True)
    with reader.read() as unit:
        assert unit.clients.all() == [world.client]
    with pytest.raises(EnvironmentFault, match="reading only"), reader.write():
        pass
    assert reader.changes_since(0).rows
    reader.close()


def test_a_plan_in_a_folder_that_cannot_be_written_is_read(sqlite_plan, monkeypatch):
    world = World(sqlite_plan)
    sqlite_plan.close()
    folder = sqlite_plan.path.parent
    monkeypatch.setattr("storage.sqlite.os.access", lambda *_: False)  # modes do not bind every user
    reader = open_plan(sqlite_plan.path, read_only=True)
    with reader.read() as unit:
        assert unit.clients.all() == [world.client]
        assert not (folder / f"{sqlite_plan.path.name}-shm").exists()
    assert reader.changes_since(0).rows
    reader.close()


def test_a_plan_with_a_log_is_never_read_as_unchanging(tmp_path, monkeypatch):
    monkeypatch.setattr("storage.sqlite.os.access", lambda *_: False)
    (tmp_path / "plan.db-wal").write_bytes(b"frames")
    assert reading(tmp_path / "plan.db") == {"mode": "ro"}
    (tmp_path / "plan.db-wal").write_bytes(b"")
    assert reading(tmp_path / "plan.db") == {"mode": "ro", "immutable": "1"}


def test_a_plan_has_an_address(sqlite_plan):
    plan = open_plan_url(f"sqlite:///{sqlite_plan.path}")
    assert plan.path == sqlite_plan.path
    plan.close()


@pytest.mark.parametrize("url", ["", "plan.db", "sqlite://", "sqlite:///", "mysql://x/y", "sqlite://plan.db"])
def test_a_wrong_address_is_one_sentence(url):
    with pytest.raises(UserError, match="not a plan’s address"):
        open_plan_url(url)


def test_old_changes_are_forgotten(sqlite_plan):
    with sqlite_plan.write() as unit:
        unit.settings.put("first", "")
        first = unit.commit().sequence
    with sqlite_plan.engine.begin() as connection:
        connection.exec_driver_sql(f"UPDATE change SET sequence = {2 * KEPT_CHANGES - 1}")
    with sqlite_plan.write() as unit:
        unit.settings.put("second", "")
        assert unit.commit().sequence == 2 * KEPT_CHANGES
    with sqlite_plan.write() as unit:
        unit.settings.put("third", "")
        unit.commit()
    with sqlite_plan.engine.begin() as connection:
        connection.exec_driver_sql(f"UPDATE change SET sequence = {3 * KEPT_CHANGES - 1} WHERE ids = 'third'")
    with sqlite_plan.write() as unit:
        unit.settings.put("fourth", "")
        unit.commit()
    assert [row.id for row in sqlite_plan.changes_since(first).rows] == ["third", "fourth"]


def steps_of(unit, ask) -> list[str]:
    """How SQLite answers what ``ask`` asks, through SQLAlchemy or not: its query plans, one line for each step."""
    driver = unit.connection.connection.driver_connection
    said: list[str] = []
    driver.set_trace_callback(said.append)
    ask(unit)
    driver.set_trace_callback(None)
    asked = [one for one in said if one.startswith(("SELECT", "UPDATE"))]
    return [step[3] for one in asked for step in driver.execute(f"EXPLAIN QUERY PLAN {one}").fetchall()]


@pytest.mark.parametrize(
    ("ask", "index"),
    [
        (lambda unit: unit.publications.held(wall().instant(), 4), "ix_publication_state_ready_at"),
        (lambda unit: unit.publications.next_due(), "ix_publication_state_ready_at"),
        (lambda unit: unit.publications.pulse(wall().instant()), "ix_publication_state_ready_at"),
        (lambda unit: unit.publications.pulse(wall().instant()), "ix_publication_follow_up_at"),
        (lambda unit: unit.publications.pulse(wall().instant()), "ix_publication_leased_until"),
        (lambda unit: unit.publications.pulse(wall().instant()), "ix_hosted_file_due_at"),
        (lambda unit: unit.hosted.due(wall().instant(), 20), "ix_hosted_file_due_at"),
        (lambda unit: unit.hosted.of_publication("p"), "ix_hosted_file_publication_id"),
        (lambda unit: unit.hosted.of_client("c"), "ix_hosted_file_client_id"),
        (lambda unit: unit.publications.expired(), "ix_publication_leased_until"),
        (lambda unit: unit.publications.unconfirmed_due(wall().instant()), "ix_publication_state_ready_at"),
        (lambda unit: unit.publications.heads(wall().instant(), 4), "ix_publication_state_ready_at"),
        (lambda unit: unit.publications.heads(wall().instant(), 4), "ix_publication_leased_until"),
        (lambda unit: unit.publications.overdue(wall().instant()), "ix_publication_state_ready_at"),
        (lambda unit: unit.publications.follow_ups(wall().instant()), "ix_publication_follow_up_at"),
        (lambda unit: unit.publications.busy_accounts(), "ix_publication_leased_until"),
        (lambda unit: unit.publications.claim("x", "w", 1), "ix_publication_leased_until"),
        (lambda unit: unit.calendar.rows(wall().instant(), wall(30).instant()), "ix_publication_due_at"),
        (lambda unit: unit.calendar.rows(wall().instant(), wall(30).instant()), "ix_post_due_at"),
        (lambda unit: unit.lint.sequence("x", wall().instant()), "ix_publication_account_id_due_at"),
        (lambda unit: unit.posts.by_source_keys(["x"]), "ix_post_source_key"),
    ],
)
def test_hot_reads_use_their_index_and_scan_no_table(sqlite_plan, ask, index):
    with sqlite_plan.write() as unit:
        steps = steps_of(unit, ask)
    assert any(index in step for step in steps)
    made = ("SCAN CONSTANT", "SCAN (subquery", "SCAN anon")  # of what an index has found
    assert [step for step in steps if step.startswith("SCAN") and not step.startswith(made)] == []


def test_bulk_inserts_write_the_same_values_as_single_ones(sqlite_plan):
    world = World(sqlite_plan)
    post = Post(id=new_id(), client_id=world.client.id, when=wall(), hashtags=("a", "ä"), not_selling=True)
    publication = Publication(
        id=new_id(),
        post_id=post.id,
        account_id=world.a.id,
        client_id=world.client.id,
        state=PublicationState.PLANNED,
        when=wall(),
        due_at=wall().instant(),
        not_before=wall(hour=10).instant(),
    )
    twin = replace(post, id=new_id())
    with world.writing() as unit:
        unit.posts.save(post)
        unit.posts.add_many([twin])
        unit.publications.save(publication)
        unit.publications.add_many([replace(publication, id=new_id(), post_id=twin.id)])
    with sqlite_plan.engine.connect() as connection:
        for table, own in (("post", {"id"}), ("publication", {"id", "post_id"})):
            rows = [
                {name: value for name, value in row._mapping.items() if name not in own}
                for row in connection.exec_driver_sql(f"SELECT * FROM {table}")
            ]
            assert rows[0] == rows[1]


def test_a_busy_file_is_one_sentence(sqlite_plan, monkeypatch):
    other = sqlite3.connect(sqlite_plan.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    impatient = open_plan(sqlite_plan.path)
    with impatient.read():
        pass
    from sqlalchemy import event

    event.listen(impatient.engine, "checkout", lambda raw, *_: raw.execute("PRAGMA busy_timeout=1"))
    with pytest.raises(EnvironmentFault, match="used by another program"), impatient.write():
        pass
    other.close()
    with impatient.write() as unit:
        unit.clients.save(client())
        unit.commit()
    impatient.close()
