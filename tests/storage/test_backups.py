"""Copies: whole, checked, for their owner only, fourteen days of them."""

import os
import sqlite3
import stat
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest

from planner.domain.backups import KEPT, BackupKind
from planner.domain.errors import DamagedFile, EnvironmentFault, UserError
from storage.backups import copying
from storage.backups.disk import DiskBackups
from storage.open import open_plan
from storage.version import SCHEMA
from tests.fakes.clock import START, FakeClock
from tests.storage.damage import WAYS, fold, zero_page
from tests.storage.world import World, client


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def backups(plan_file, clock):
    return DiskBackups(plan_file, clock)


def clients_in(path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT count(*) FROM client").fetchone()[0]


def test_a_copy_holds_what_is_still_in_the_log(backups, sqlite_plan):
    World(sqlite_plan)  # committed, and only in the -wal file so far
    made = backups.make()
    assert made.path.name == "plan.2026-10-12T080000000Z.copy.db"
    assert made.kind is BackupKind.HAND
    assert made.size == made.path.stat().st_size
    assert clients_in(made.path) == 1
    found = backups.check(made.path)
    assert (found.whole, found.schema, found.clients, found.loose) == (True, SCHEMA, 1, ())


def test_copies_are_for_their_owner_only_and_one_file_each(backups, sqlite_plan):
    made = backups.make()
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(backups.folder.stat().st_mode) == 0o700
    backups.check(made.path)
    assert [one.name for one in backups.folder.iterdir()] == [made.path.name]


def test_a_copy_is_one_moment_of_the_plan_while_others_write(backups, sqlite_plan):
    world = World(sqlite_plan)
    stop = threading.Event()

    def write() -> None:
        while not stop.is_set():
            with world.writing() as unit:
                one = unit.clients.save(client())
                unit.settings.put("newest", one.id)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        made = [backups.make(backups.folder.parent / f"{n}.db") for n in range(5)]
    finally:
        stop.set()
        writer.join()
    for one in made:
        with closing(sqlite3.connect(one.path)) as connection:
            newest = connection.execute("SELECT value FROM setting WHERE key = 'newest'").fetchone()
            last = connection.execute("SELECT id FROM client ORDER BY id DESC LIMIT 1").fetchone()
        assert newest is None or newest == last  # both or neither of what was committed together


def test_one_copy_a_day_and_fourteen_of_them(backups, sqlite_plan, clock):
    made = []
    for _ in range(KEPT + 3):
        made.append(backups.daily())
        assert backups.daily() is None
        clock.tick(hours=1)
        assert backups.daily() is None
        clock.tick(hours=23)
    kept = [one.path for one in backups.all()]
    assert sorted(kept) == [one.path for one in made[-KEPT:]]
    assert made[0].path.name == "plan.2026-10-12T080000000Z.daily.db"


def test_copies_of_an_older_parley_count_among_the_fourteen(backups, sqlite_plan, clock):
    """Their names have no time of day."""
    backups.folder.mkdir()
    for day in range(1, 13):
        backups.folder.joinpath(f"plan.2026-10-{day:02}.daily.db").write_bytes(b"")
    assert backups.daily() is None, "there is one of today"
    for _ in range(4):
        clock.tick(days=1)
        assert backups.daily() is not None
    days = [one.path.name[5:15] for one in backups.all()]
    assert days == [f"2026-10-{day:02}" for day in range(16, 2, -1)]


def test_two_that_made_todays_copy_at_once_leave_one(backups, sqlite_plan, clock, monkeypatch):
    other = DiskBackups(backups.folder.parent / "plan.db", clock)
    clear = backups._clear_halves

    def meanwhile():
        clear()
        clock.tick(milliseconds=5)
        assert other.daily() is not None
        clock.tick(milliseconds=5)

    monkeypatch.setattr(backups, "_clear_halves", meanwhile)
    made = backups.daily()
    assert [one.path for one in backups.all()] == [made.path]


def test_copies_made_by_hand_are_never_thrown_away(backups, sqlite_plan, clock):
    mine = backups.make()
    for _ in range(KEPT + 2):
        clock.tick(days=1)
        backups.daily()
    assert mine.path in [one.path for one in backups.all()]


def test_todays_copy_stays_when_the_clock_was_ahead_for_weeks(backups, sqlite_plan, clock):
    clock.at = START + timedelta(days=400)
    for _ in range(KEPT):
        backups.daily()
        clock.tick(days=1)
    clock.at = START
    made = backups.daily()
    assert made.path.exists()
    assert len(backups.all()) == KEPT


@pytest.mark.parametrize("damage", WAYS)
def test_a_damaged_plan_makes_no_copy_and_costs_none(plan_file, clock, damage):
    open_plan(plan_file).close()
    backups = DiskBackups(plan_file, clock)
    World(plan := open_plan(plan_file))
    plan.close()
    for _ in range(KEPT):
        backups.daily()
        clock.tick(days=1)
    before = sorted(one.path for one in backups.all())
    fold(plan_file)
    damage(plan_file)
    with pytest.raises(DamagedFile, match=r"plan\.db"):
        backups.daily()
    assert sorted(backups.folder.iterdir()) == before


@pytest.mark.parametrize("damage", WAYS)
def test_the_newest_good_copy_is_one_that_is_good_now(backups, sqlite_plan, clock, damage):
    World(sqlite_plan)
    good = backups.daily()
    for _ in range(2):
        clock.tick(days=1)
        damage(backups.daily().path)
    assert backups.newest_good().path == good.path


def test_without_a_good_copy_there_is_none(backups, sqlite_plan):
    assert backups.newest_good() is None
    zero_page(backups.daily().path)
    assert backups.newest_good() is None


@pytest.mark.parametrize("damage", WAYS)
def test_a_check_finds_the_damage(backups, plan_file, damage):
    World(plan := open_plan(plan_file))
    plan.close()
    assert backups.check().whole
    fold(plan_file)
    damage(plan_file)
    found = backups.check()
    assert not found.whole
    assert found.damage
    assert "\n" not in found.damage
    assert "***" not in found.damage


def test_a_check_finds_rows_that_refer_to_nothing(backups, plan_file):
    with closing(sqlite3.connect(plan_file)) as connection:
        connection.execute("INSERT INTO account SELECT * FROM account")
        connection.execute("INSERT INTO gate (account_id, why) VALUES ('0198-gone', ''), ('0199-gone', '')")
        connection.commit()
    found = backups.check()
    assert found.whole
    assert found.loose == ("gate without account",)


def test_another_file_says_what_it_is(backups, tmp_path):
    with pytest.raises(UserError, match="no file"):
        backups.check(tmp_path / "none.db")
    with closing(sqlite3.connect(tmp_path / "photos.db")) as connection:
        connection.execute("CREATE TABLE photo (id INTEGER)")
        connection.commit()
    assert backups.check(tmp_path / "photos.db").damage == "it is not a Parley plan"


def test_a_copy_is_never_written_over_something(backups, sqlite_plan, tmp_path):
    there = tmp_path / "there.db"
    there.write_bytes(b"mine")
    with pytest.raises(UserError, match="there already"):
        backups.make(there)
    assert there.read_bytes() == b"mine"
    with pytest.raises(UserError, match="is a folder"):
        backups.make(tmp_path)
    with pytest.raises(UserError, match="no folder"):
        backups.make(tmp_path / "nowhere" / "copy.db")
    assert backups.make(tmp_path / "new.db").kind is BackupKind.OTHER


def test_without_a_plan_there_is_nothing_to_copy(tmp_path, clock):
    backups = DiskBackups(tmp_path / "plan.db", clock)
    for ask in (backups.make, backups.daily, backups.check):
        with pytest.raises(UserError):
            ask()
    assert list(tmp_path.iterdir()) == []


def test_a_copy_must_leave_room_for_the_publisher(backups, sqlite_plan, monkeypatch):
    monkeypatch.setattr(copying.shutil, "disk_usage", lambda _: SimpleNamespace(free=copying.SPARE + 1000))
    for ask in (backups.make, backups.daily):
        with pytest.raises(EnvironmentFault, match=r"no room for a copy.*\d kB.*33\.6 MB are free"):
            ask()
    assert not any(backups.folder.iterdir())


def test_other_files_in_the_folder_are_no_copies(backups, sqlite_plan):
    backups.folder.mkdir()
    for name in ("plan.db", "notes.txt", "other.2026-10-12.daily.db", "plan.2026-10-12.daily.db.part"):
        (backups.folder / name).write_bytes(b"")
    (backups.folder / "plan.2026-10-12T080000000Z.schema-0002.db").write_bytes(b"12")
    (only,) = backups.all()
    assert (only.kind, only.size) == (BackupKind.UPDATE, 2)
    assert only.at == datetime(2026, 10, 12, 8, tzinfo=UTC)


def test_what_a_killed_copy_left_behind_goes_a_day_later(backups, sqlite_plan, clock):
    backups.folder.mkdir()
    half = backups.folder / ".plan.2026-10-11.daily.db.77.part"
    half.write_bytes(b"half")
    os.utime(half, (clock.now().timestamp(),) * 2)
    backups.daily()
    assert half.exists()
    clock.tick(days=2)
    backups.daily()
    assert not half.exists()


def test_the_newest_copy_is_the_newest_though_the_folder_was_copied_from_elsewhere(
    backups, sqlite_plan, clock
):
    """Files that were copied say when that was: an old daily copy would seem to be the newest of all."""
    older = backups.make().path
    clock.tick(hours=1)
    old = backups.daily().path
    clock.tick(hours=1)
    first = backups.make().path
    clock.tick(milliseconds=200)
    newest = backups.make().path
    for path in (older, old, first, newest):
        os.utime(path, (clock.now().timestamp() + 60,) * 2)
    assert [one.path for one in backups.all()] == [newest, first, old, older]
    assert backups.newest_good().path == newest
    assert backups.all()[0].at == clock.now()


def test_a_daily_copy_of_an_older_parley_tells_the_time_of_its_day_when_it_was_written(
    backups, sqlite_plan, clock
):
    made = backups.daily().path
    path = made.rename(made.with_name("plan.2026-10-12.daily.db"))
    written = clock.now() + timedelta(hours=2)
    os.utime(path, (written.timestamp(),) * 2)
    assert backups.all()[0].at == written
