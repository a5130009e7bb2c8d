"""Wrong and damaged files, full disks: one clear sentence each, and nothing half-written."""

import shutil
import sqlite3
from contextlib import closing
from types import SimpleNamespace

import pytest
from sqlalchemy.exc import OperationalError

from planner.domain.errors import EnvironmentFault, NewerFile
from storage.faults import faults
from storage.open import open_plan, plan_is_at
from tests.storage.world import World, client


@pytest.mark.parametrize("data", [b"Text,Image URL\nBread,\n", b"\xff\xd8\xff\xe0 a picture", b"x"])
def test_a_file_that_is_no_database(tmp_path, data):
    path = tmp_path / "plan.db"
    path.write_bytes(data)
    with pytest.raises(EnvironmentFault, match=r"plan\.db is not a Parley plan"):
        open_plan(path)
    assert path.read_bytes() == data
    assert [one.name for one in tmp_path.iterdir()] == ["plan.db"]


def test_another_programs_database(tmp_path):
    path = tmp_path / "photos.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE photo (id INTEGER)")
        connection.commit()
    with pytest.raises(EnvironmentFault, match="not a Parley plan"):
        open_plan(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("photo",)]


def test_a_folder(tmp_path):
    with pytest.raises(EnvironmentFault) as caught:
        open_plan(tmp_path)
    assert str(tmp_path) in str(caught.value)


def test_a_header_without_a_database(tmp_path):
    path = tmp_path / "plan.db"
    path.write_bytes(b"SQLite format 3\x00" + b"\x00" * 50)
    with pytest.raises(EnvironmentFault) as caught:
        open_plan(path)
    assert not isinstance(caught.value, NewerFile)
    assert "plan.db" in str(caught.value)


def test_an_empty_file_becomes_a_new_plan(tmp_path):
    (tmp_path / "plan.db").touch()
    plan = open_plan(tmp_path / "plan.db")
    with plan.read() as unit:
        assert unit.clients.all() == []
    plan.close()


def test_a_damaged_plan(plan_file):
    plan = open_plan(plan_file)
    World(plan)
    plan.close()
    whole = plan_file.read_bytes()
    plan_file.write_bytes(whole[:8192] + b"\x5a" * (len(whole) - 8192))
    with pytest.raises(EnvironmentFault, match=r"plan\.db is damaged"):
        open_plan(plan_file)


def test_a_plan_that_is_damaged_in_the_middle(plan_file):
    plan = open_plan(plan_file)
    World(plan)
    with plan.engine.connect() as connection:
        ask = connection.exec_driver_sql
        page = ask("SELECT rootpage FROM sqlite_master WHERE name = 'client'").scalar()
        size = ask("PRAGMA page_size").scalar()
    plan.close()
    whole = bytearray(plan_file.read_bytes())
    whole[(page - 1) * size : page * size] = b"\x5a" * size
    plan_file.write_bytes(whole)
    plan = open_plan(plan_file)
    with pytest.raises(EnvironmentFault, match="damaged"), plan.read() as unit:
        unit.clients.all()
    plan.close()


def test_a_folder_that_cannot_be_made(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(EnvironmentFault, match="cannot be opened"):
        open_plan(tmp_path / "file" / "plan.db")


def test_a_cut_off_plan(plan_file):
    plan_file.write_bytes(plan_file.read_bytes()[:6000])
    with pytest.raises(EnvironmentFault, match=r"damaged|not a Parley plan"):
        open_plan(plan_file)


def test_a_full_disk_takes_the_whole_unit_back(sqlite_plan):
    world = World(sqlite_plan)

    def write_too_much() -> None:
        with sqlite_plan.write() as unit:
            unit.clients.save(client(tagline="x" * 5_000_000))
            unit.commit()

    def limit(raw, *_rest) -> None:
        pages = raw.execute("PRAGMA page_count").fetchone()[0]
        raw.execute(f"PRAGMA max_page_count={pages + 10}")

    from sqlalchemy import event

    event.listen(sqlite_plan.engine, "checkout", limit)
    with pytest.raises(EnvironmentFault, match="disk is full"):
        write_too_much()
    assert world.read(lambda unit: unit.clients.all()) == [world.client]
    with world.writing() as unit:
        unit.settings.put("small", "fits")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("attempt to write a readonly database", "cannot be written"),
        ("disk I/O error", "disk answered with an error"),
        ("unable to open database file", "cannot be opened"),
        ("database is locked", "used by another program"),
    ],
)
def test_other_faults_of_the_machine(tmp_path, words, sentence):
    error = OperationalError("SELECT 1", {}, sqlite3.OperationalError(words))
    with pytest.raises(EnvironmentFault, match=sentence) as caught, faults(tmp_path / "plan.db"):
        raise error
    assert str(tmp_path / "plan.db") in str(caught.value)


def test_our_own_bugs_stay_bugs(tmp_path):
    error = OperationalError("SELEC", {}, sqlite3.OperationalError('near "SELEC": syntax error'))
    with pytest.raises(OperationalError), faults(tmp_path):
        raise error


@pytest.mark.parametrize("said", ["disk I/O error", "unable to open database file"])
@pytest.mark.parametrize(
    ("free", "may_write", "told"),
    [(0, True, "The disk is full"), (2**30, False, "read-only"), (2**30, True, "Check")],
)
def test_a_vague_error_is_told_by_what_the_folder_says(tmp_path, monkeypatch, said, free, may_write, told):
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=free))
    monkeypatch.setattr("storage.faults.os.access", lambda *_: may_write)
    with pytest.raises(EnvironmentFault, match=told), faults(tmp_path / "plan.db"):
        raise sqlite3.OperationalError(said)


def test_whether_there_is_a_plan(tmp_path, monkeypatch):
    path = tmp_path / "plan.db"
    assert not plan_is_at(path)
    path.touch()
    assert not plan_is_at(path)  # a disk that was full, or a crash before the first byte
    assert not plan_is_at(path / "plan.db")
    path.write_bytes(b"x")
    assert plan_is_at(path)
    assert plan_is_at(tmp_path)

    def barred(*_, **__):
        raise PermissionError

    monkeypatch.setattr(type(path), "stat", barred)
    monkeypatch.setattr(type(path), "is_dir", lambda _: False)
    assert plan_is_at(path)  # opening it says what is wrong
