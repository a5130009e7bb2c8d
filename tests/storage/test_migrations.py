"""Migrations: the tables and the migrations say the same, and an older file is copied before it changes."""

import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from planner.domain.brief import NO_BRIEF
from planner.domain.errors import EnvironmentFault, NewerFile
from planner.domain.journal import Outcome, StepRole
from planner.domain.media import MediaUse
from planner.domain.options import NO_OPTIONS
from storage import open as opening
from storage.engine import sqlite_engine
from storage.migrations import upgrade as upgrading
from storage.open import open_plan
from storage.tables.everything import METADATA
from storage.version import SCHEMA
from tests.storage.world import World, wall

COMING = f"{int(SCHEMA) + 1:04}"
NEXT = f"""
import sqlalchemy as sa
from alembic import op

revision = "{COMING}"
down_revision = "{SCHEMA}"


def upgrade() -> None:
    with op.batch_alter_table("client") as batch:
        batch.add_column(sa.Column("motto", sa.Text(), nullable=False, server_default="none"))
        batch.alter_column("name", type_=sa.String(length=400))
"""


def migrated(path: Path, folders=(upgrading.HERE / "versions",)) -> None:
    """Run all migrations on an empty file."""
    engine = sqlite_engine(path, foreign_keys=False)
    with engine.begin() as connection:
        upgrading.command.upgrade(upgrading.config(connection, folders), "head")
    engine.dispose()


def schema_of(path: Path) -> dict[str, object]:
    """Columns, keys and indexes of every table, without the wording of the statements."""
    with closing(sqlite3.connect(path)) as connection:
        ask = connection.execute
        names = [row[0] for row in ask("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        return {
            name: [
                ask(f"PRAGMA table_xinfo({name})").fetchall(),
                sorted(row[2:] for row in ask(f"PRAGMA foreign_key_list({name})")),
                sorted(
                    (row[1], row[2], ask(f"PRAGMA index_xinfo({row[1]})").fetchall())
                    for row in ask(f"PRAGMA index_list({name})")
                ),
            ]
            for name in names
        }


def not_of_the_index(name, kind, _parents) -> bool:
    """FTS5 makes tables of its own, which are nobody else's business."""
    return kind != "table" or not (name or "").startswith("post_search")


def test_the_migrations_make_the_tables_of_today(tmp_path):
    migrated(tmp_path / "plan.db")
    engine = sqlite_engine(tmp_path / "plan.db")
    with engine.connect() as connection:
        opts = {"compare_server_default": True, "include_name": not_of_the_index}
        context = MigrationContext.configure(connection, opts=opts)
        assert compare_metadata(context, METADATA) == []
    engine.dispose()


def test_a_new_plan_has_the_schema_that_the_migrations_make(tmp_path):
    migrated(tmp_path / "plan.db")
    new = tmp_path / "new.db"
    open_plan(new).close()
    made = schema_of(new)
    assert made["account"][1]
    assert made["account"][2]
    assert schema_of(tmp_path / "plan.db") == made


def test_the_version_of_the_program_is_the_newest_migration(sqlite_plan):
    with sqlite_plan.engine.connect() as connection:
        script = ScriptDirectory.from_config(upgrading.config(connection))
        assert script.get_current_head() == SCHEMA
        assert [one.revision for one in script.walk_revisions()] == sorted(
            (one.revision for one in script.walk_revisions()), reverse=True
        )


@pytest.fixture
def next_folder(tmp_path):
    """The migrations with one more: what the next version of the program brings along."""
    folder = tmp_path / "versions"
    shutil.copytree(upgrading.HERE / "versions", folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / f"v{COMING}_motto.py").write_text(NEXT)
    return folder


def test_an_older_plan_is_copied_then_migrated_with_all_its_rows(plan_file, next_folder):
    plan = open_plan(plan_file)
    world = World(plan)
    publication = world.publication(when=wall())
    plan.close()
    copy = upgrading.upgrade(plan_file, folders=[next_folder])
    assert copy.parent == plan_file.parent / "backups"
    assert copy.name.startswith("plan.20")
    assert copy.name.endswith(f".schema-{SCHEMA}.db")
    with closing(sqlite3.connect(plan_file)) as connection:
        assert connection.execute("SELECT name, motto FROM client").fetchall() == [("Fennel & Rye", "none")]
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(COMING,)]
        assert connection.execute("SELECT count(*) FROM account").fetchone() == (2,)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    before = open_plan(copy)
    with before.read() as unit:
        assert unit.publications.get(publication.id) == publication
        assert unit.clients.all() == [world.client]
    before.close()


def test_a_migration_that_fails_leaves_the_file_as_it_was(plan_file, next_folder):
    (next_folder / f"v{COMING}_motto.py").write_text(NEXT + "    op.execute('SELECT * FROM nowhere')\n")
    before = schema_of(plan_file)
    with pytest.raises(Exception, match="nowhere"):
        upgrading.upgrade(plan_file, folders=[next_folder])
    assert schema_of(plan_file) == before
    open_plan(plan_file).close()


def test_a_migration_that_breaks_a_reference_is_taken_back(plan_file, next_folder):
    plan = open_plan(plan_file)
    world = World(plan)
    plan.close()
    (next_folder / f"v{COMING}_motto.py").write_text(NEXT + "    op.execute('DELETE FROM client')\n")
    with pytest.raises(EnvironmentFault, match="was left as it was"):
        upgrading.upgrade(plan_file, folders=[next_folder])
    plan = open_plan(plan_file)
    with plan.read() as unit:
        assert unit.clients.all() == [world.client]
    plan.close()


OLD_ROWS = """
INSERT INTO client VALUES ('c', 'Fennel & Rye', 'Europe/Berlin', '#9A4F2B', '', 'de', NULL, 1);
INSERT INTO post (id, client_id, stage, not_selling, title, text, first_comment, link, hashtags, series,
    campaign, notes, external_url, source_key, revision)
    VALUES ('p', 'c', 'idea', 0, '', 'Bread', '', '', '', '', '', '', '', '', 1);
INSERT INTO media VALUES ('m', 'image/png', 1, 2, 3, 'loaf.png');
INSERT INTO media_use VALUES ('p', '', 0, 'm', 'loaf.png', 'A loaf', 0);
INSERT INTO suppression VALUES ('s', 'c', 'MIX001', 'agreed', '2026-11-01 00:00:00.000000', 'f', NULL);
"""


def older_plan(tmp_path: Path, newest: str) -> Path:
    """An empty plan file as the version whose last migration is ``newest`` made it."""
    old = tmp_path / "old"
    later = range(int(newest[1:]) + 1, int(SCHEMA) + 1)
    newer = shutil.ignore_patterns("__pycache__", *(f"v{n:04}*" for n in later))
    shutil.copytree(upgrading.HERE / "versions", old, ignore=newer)
    path = tmp_path / "plan.db"
    open_plan(path).close()  # gives the file its mark; its tables are then those of that version
    with closing(sqlite3.connect(path)) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            if not name.startswith("sqlite_"):
                connection.execute(f"DROP TABLE IF EXISTS {name}")
        connection.commit()
    migrated(path, folders=(old,))
    return path


def test_a_plan_of_the_first_version_keeps_everything(tmp_path):
    path = older_plan(tmp_path, "v0001")
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(OLD_ROWS)
    upgrading.upgrade(path)
    plan = open_plan(path)
    with plan.read() as unit:
        assert unit.clients.get("c").brief == NO_BRIEF
        post = unit.posts.get("p")
        assert (post.text, post.offer, post.disclosure, post.deadline) == ("Bread", "", None, None)
        assert post.media == (MediaUse(media_id="m", name="loaf.png", alt_text="A loaf"),)
        assert unit.media.get("m").seconds == 0
        assert [one.post for one in unit.suppressions.all()] == [""]
    plan.close()


ROWS_OF_THE_SECOND_VERSION = """
INSERT INTO client VALUES ('c', 'Fennel & Rye', 'Europe/Berlin', '#9A4F2B', '', 'de', NULL, 1, '');
INSERT INTO account VALUES ('a', 'c', 'mastodon', 'rye', '', '', '', '', 'connected', '', NULL, 1);
INSERT INTO post (id, client_id, stage, not_selling, title, text, first_comment, link, hashtags, series,
    campaign, notes, external_url, source_key, revision, offer, claim_source)
    VALUES ('p', 'c', 'scheduled', 0, '', 'Bread', '', '', '', '', '', '', '', '', 1, '', '');
INSERT INTO variant (post_id, account_id, position, own_media) VALUES ('p', 'a', 0, 0);
INSERT INTO publication (id, post_id, account_id, client_id, state, due_at, ready_at, client_key, lease,
    leased_by, tries, looks, remote_id, remote_url, note, revision)
    VALUES ('u', 'p', 'a', 'c', 'planned', '2026-10-12 07:05:09.000000', '2026-10-12 07:05:09.000000', 'k', 0,
    '', 1, 0, '', '', '', 4);
INSERT INTO step VALUES ('u', 0, 'root', 'waiting', '{}', '');
INSERT INTO attempt VALUES ('t1', 'u', 0, 1, '2026-10-12 07:05:10.000000', 'h', 'k', 'not sent', 'refused', 0.5);
INSERT INTO attempt VALUES ('t2', 'u', 7, 1, '2026-10-12 07:06:10.000000', 'h', 'k', NULL, '', NULL);
INSERT INTO heartbeat VALUES ('window@host', '2026-10-12 07:05:00.000000');
"""


def test_a_plan_of_the_second_version_keeps_its_journal(tmp_path):
    path = older_plan(tmp_path, "v0002")
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(ROWS_OF_THE_SECOND_VERSION)
    upgrading.upgrade(path)
    plan = open_plan(path)
    with plan.write() as unit:
        one = unit.publications.get("u")
        (variant,) = unit.posts.get("p").variants
        assert (variant.options, unit.accounts.get("a").usual) == (NO_OPTIONS, NO_OPTIONS)
        assert (one.state.value, one.grace_minutes, one.missed_reason, one.look_url) == (
            "planned",
            None,
            None,
            "",
        )
        assert [late.id for late in unit.publications.overdue(one.late_at + timedelta(seconds=1))] == ["u"]
        assert unit.publications.overdue(one.late_at) == []
        first, second = unit.journal.attempts("u")
        assert (first.role, first.outcome, first.detail, first.answer) == (
            StepRole.ROOT,
            Outcome.NOT_SENT,
            "refused",
            "",
        )
        assert (second.role, second.outcome, second.worker, second.status) == (None, None, "", None)
        assert [(step.role, step.progress, step.looks) for step in unit.journal.steps("u")] == [
            (StepRole.ROOT, "", 0)
        ]
        assert [(beat.name, beat.kind, beat.fault) for beat in unit.agents.heartbeats()] == [
            ("window@host", None, "")
        ]
        assert unit.accounts.get("a").paused_at is None
        assert unit.clients.get("c").paused_at is None
        assert unit.posts.get("p").grace_minutes is None
        post = unit.posts.get("p")
        assert (post.language, post.utm, post.numbered) == ("", False, False)
        assert unit.versions.of("p") == []
    plan.close()


def set_version(path: Path, version: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (version,))
        connection.commit()


def test_opening_brings_an_older_file_up_to_date(plan_file, next_folder, monkeypatch):
    """As the next version of the program would: the schema it knows is one further."""
    monkeypatch.setattr(opening, "SCHEMA", COMING)
    monkeypatch.setattr(upgrading.upgrade, "__kwdefaults__", {"folders": (next_folder,), "copy_first": True})
    with pytest.raises(EnvironmentFault, match="older Parley"):
        open_plan(plan_file, read_only=True)
    assert not (plan_file.parent / "backups").exists()
    plan = open_plan(plan_file)
    with plan.engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() == COMING
    plan.close()
    open_plan(plan_file).close()
    assert len(list((plan_file.parent / "backups").iterdir())) == 1


def test_a_newer_file_is_refused_and_left_untouched(plan_file):
    set_version(plan_file, "0099")
    before = plan_file.read_bytes()
    with pytest.raises(NewerFile, match="newer Parley"):
        open_plan(plan_file)
    with pytest.raises(NewerFile, match="newer Parley"):
        open_plan(plan_file, read_only=True)
    assert plan_file.read_bytes() == before
    assert not (plan_file.parent / "backups").exists()


@pytest.mark.parametrize("version", ["", "3f9a01bc22de"])
def test_another_programs_versions_are_no_plan(plan_file, version):
    set_version(plan_file, version)
    with pytest.raises(EnvironmentFault, match="not a Parley plan"):
        open_plan(plan_file)
