"""Addresses of plans on servers: what people are told of them, and what nobody is."""

import logging
import socket
import sys
import traceback

import pytest
from sqlalchemy.exc import ProgrammingError

import main as entry
from planner.commands._running import run_told
from planner.domain.errors import EnvironmentFault, UserError
from planner.domain.hidden import HIDDEN, hide
from storage.open import open_plan_url
from storage.place import place_of
from storage.server.address import is_server, server_address
from tests.databases import new_database
from tests.servers import info_of

SECRET = "canary-7f3a"
FULL = f"postgresql+psycopg://ann:{SECRET}@db.example:6543/parley?sslmode=verify-full"


@pytest.fixture
def silent_port():
    """A port on which nobody listens; it is held, so that no other test's server gets it meanwhile."""
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        yield silent.getsockname()[1]


def everything_told(error: BaseException) -> str:
    return "".join(traceback.format_exception(error)) + str(error) + repr(error)


def test_an_address_tells_its_place_only():
    address = server_address(FULL)
    assert address.place == "parley on db.example:6543"
    assert SECRET not in repr(address) + address.key + address.place + repr(address.url)
    assert address.url.password == SECRET
    assert address.url.drivername == "postgresql+psycopg"
    assert address.url.query == {"sslmode": "verify-full"}


def test_the_same_plan_has_the_same_folder_whoever_asks():
    one = server_address(FULL).key
    assert one == server_address("postgres://ben@db.example:6543/parley").key
    assert one != server_address("postgres://ben@db.example/parley").key
    assert server_address("postgresql:///own?host=/run/x").place == "own on /run/x"


@pytest.mark.parametrize(
    "address",
    [
        f"mysql://ann:{SECRET}@host/x",
        f"postgresql://ann:{SECRET}@host",
        f"postgresql://ann:{SECRET}@host:port/x",
        f"postgresql+psycopg://ann:{SECRET}@[host/x",
        f"postgresql+asyncpg://ann:{SECRET}@host/x",
        f"{SECRET}",
        "sqlite:///",
    ],
)
def test_a_wrong_address_is_one_sentence_without_a_word_of_it(address):
    with pytest.raises(UserError) as told:
        open_plan_url(address)
    assert "address" in str(told.value)
    assert "Write it like" in told.value.mend
    assert SECRET not in everything_told(told.value) + told.value.mend + told.value.place


def test_only_servers_are_servers():
    assert is_server(FULL)
    assert not any(is_server(one) for one in ("", "postgresql", "sqlite:///plan.db", "/postgresql://"))


def test_places(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    usual = place_of(None)
    assert (usual.address, usual.server) == ("", "")
    server = place_of(None, FULL)
    assert server.data_dir == usual.data_dir / server_address(FULL).key
    assert server.server == "parley on db.example:6543"
    assert SECRET not in repr(server)
    assert place_of(str(tmp_path / "own"), FULL).data_dir == tmp_path / "own"
    assert place_of(None, f"sqlite:///{tmp_path}/deep/other.db").data_dir == tmp_path / "deep"
    monkeypatch.setenv("PARLEY_DATABASE", FULL)
    assert place_of(None).server == "parley on db.example:6543"
    assert place_of(None, "").server == ""
    assert place_of(None, "", str(tmp_path / "shared")).media_dir == tmp_path / "shared"


def test_a_file_named_by_an_address_is_opened(tmp_path):
    place = place_of(None, f"sqlite:///{tmp_path}/other.db")
    with pytest.raises(UserError, match="no plan at"):
        place.open(create=False)
    place.open(create=True).close()
    assert (tmp_path / "other.db").exists()


def test_the_missing_library_is_one_sentence_with_its_mend(monkeypatch):
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(EnvironmentFault, match=r'one more library. Run: python -m pip install "psycopg'):
        open_plan_url(FULL)


def test_nobody_answers(caplog, silent_port):
    address = f"postgresql+psycopg://ann:{SECRET}@127.0.0.1:{silent_port}/parley"
    caplog.set_level(logging.DEBUG)
    with pytest.raises(
        EnvironmentFault, match="Nothing answers at the address of the plan parley on"
    ) as told:
        open_plan_url(address)
    assert SECRET not in everything_told(told.value) + caplog.text


def test_an_option_that_does_not_exist(silent_port):
    address = f"postgresql://ann:{SECRET}@127.0.0.1:{silent_port}/parley?sslmod=require"
    with pytest.raises(EnvironmentFault, match="has an option that does not exist: sslmod") as told:
        open_plan_url(address)
    assert SECRET not in everything_told(told.value)


def test_a_host_that_cannot_be_found():
    with pytest.raises(EnvironmentFault, match="cannot be found: check its name") as told:
        open_plan_url(f"postgresql://ann:{SECRET}@nowhere.invalid/parley")
    assert SECRET not in everything_told(told.value)


def test_a_wrong_password_and_a_missing_database():
    with new_database("door") as address:
        info = info_of("postgres")
        wrong = address.replace(info["password"], SECRET)
        with pytest.raises(EnvironmentFault, match="does not accept this user or password") as told:
            open_plan_url(wrong)
        assert SECRET not in everything_told(told.value)
        with pytest.raises(EnvironmentFault, match="There is no database") as told:
            open_plan_url(f"{address}_not")
        assert info["password"] not in everything_told(told.value)


def test_every_command_takes_the_address(capsys, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    with new_database("command") as address:
        assert run_told(entry.main, ["--database", address, "status"]) == 2
        assert "There is no plan in parley_command_" in capsys.readouterr().err
        open_plan_url(address).close()
        monkeypatch.setenv("PARLEY_DATABASE", address)
        assert run_told(entry.main, ["status"]) in {0, 2}
        assert "The plan is empty." in capsys.readouterr().out
        assert run_told(entry.main, ["--database", "", "--data", str(tmp_path / "none"), "status"]) == 2


@pytest.mark.parametrize(
    "address",
    [
        "postgresql+psycopg://parley:c4nary%20w%C3%B6rd@db.example/parley",
        "postgresql://db.example/parley?user=parley&password=c4nary%20w%C3%B6rd",
    ],
)
def test_its_password_is_left_out_of_whatever_the_driver_says(address):
    found = server_address(address)
    assert "c4nary" not in f"{found!r} {found.place} {found.key}"
    assert (
        hide("connection to db.example failed, password=c4nary wörd")
        == f"connection to db.example failed, password={HIDDEN}"
    )
    assert "c4nary" not in hide(f"cannot connect to {address}")


def test_a_character_that_no_server_keeps_is_one_sentence(server_plan):
    def save() -> None:
        with server_plan.write() as unit:
            unit.settings.put("words", "half\x00done")

    with pytest.raises(EnvironmentFault, match="holds a character that the plan"):
        save()


def test_a_bug_of_ours_is_never_told_as_a_lost_connection(server_plan):
    def ask() -> None:
        with server_plan.read() as unit:
            unit.connection.exec_driver_sql("SELECT %s, %s", ("one",))

    with pytest.raises(ProgrammingError):
        ask()
