"""Every network, every call, every way in which a server can repeat a secret: then it is looked for everywhere."""

import argparse
import importlib
import io
import logging
import sys
import traceback
from collections.abc import Iterable
from dataclasses import fields

import pytest

from planner.connectors.connector import Credentials
from planner.connectors.logs import SafeFormatter
from planner.connectors.redact import redact
from planner.domain.errors import ParleyError
from planner.ports.services import Outside
from tests.canaries.echo import Echo
from tests.canaries.stage import CANARIES, Theatre, every_manner
from tests.planner.connectors.cases import CASES
from tests.planner.connectors.cases.mastodon import TOKEN
from ui.shell import faults


def found_in(text: str) -> list[str]:
    """The canaries in a text."""
    return [one for one in CANARIES if one in text]


@pytest.fixture
def logs():
    """Everything that any library logs, at DEBUG, as Parley writes it."""
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(SafeFormatter("%(name)s %(message)s"))
    root = logging.getLogger()
    level = root.level
    root.setLevel(logging.DEBUG)
    root.addHandler(handler)
    yield written
    root.setLevel(level)
    root.removeHandler(handler)


def said_by(theatre: Theatre, capsys, word: str, *arguments: str) -> str:
    """What a command says in the terminal."""
    command = importlib.import_module(f"planner.commands.{word}").COMMAND
    parser = argparse.ArgumentParser(prog=word)
    command.add(parser)
    services = theatre.services
    outside = Outside(
        clock=services.clock,
        files=services.files,
        data_dir=services.data_dir,
        open=lambda _: services,
        open_sample=lambda _: services,
        open_file=lambda _: services.plan,
        backups=lambda: services.backups,
    )
    try:
        command.run(parser.parse_args(arguments), outside)
    except ParleyError as error:
        return str(error)
    told = capsys.readouterr()
    return told.out + told.err


def everything_said(theatre: Theatre, capsys) -> Iterable[tuple[str, str]]:
    """The terminal's words about the plan, by command."""
    export = theatre.services.data_dir / "export.csv"
    yield "status", said_by(theatre, capsys, "status", "--format", "json")
    yield "doctor", said_by(theatre, capsys, "doctor", "--format", "json")
    yield "accounts", said_by(theatre, capsys, "accounts", "list", "--format", "json")
    yield "lint", said_by(theatre, capsys, "lint", "--all", "--format", "json", "--no-cache")
    yield "sarif", said_by(theatre, capsys, "lint", "--all", "--format", "sarif", "--no-cache")
    yield "export", said_by(theatre, capsys, "export", str(export))
    for post in theatre.posts:
        for more in (("--details",), ("--format", "json")):  # without details it is less of the same
            yield "journal", said_by(theatre, capsys, "journal", str(post), *more)


def every_record(theatre: Theatre) -> Iterable[object]:
    """Every domain object of the plan, and what surrounds it."""
    with theatre.services.plan.read() as unit:
        yield from unit.clients.all(archived=True)
        yield from unit.accounts.all(removed=True)
        yield from unit.agents.heartbeats()
        yield from unit.agents.outages(theatre.clock.now().replace(year=2000))
        yield from unit.agents.gates(theatre.clock.now().replace(year=2000))
        for post in theatre.posts:
            yield unit.posts.get(post)
            for one in unit.publications.of_post(post):
                yield one
                yield from (
                    *unit.journal.steps(one.id),
                    *unit.journal.attempts(one.id),
                    *unit.journal.events(one.id),
                )
    yield theatre.services
    yield from (getattr(theatre.services, one.name) for one in fields(theatre.services))
    yield Credentials(account=theatre.account, secrets=theatre.services.secrets.get(theatre.account.id))


@pytest.mark.parametrize("network", CASES)
@pytest.mark.timeout(300)
def test_no_secret_shows_anywhere(network, tmp_path, capsys, logs):
    with Echo() as echo:
        theatre = Theatre(tmp_path / "data", network, echo)
        calls = theatre.run()
        assert calls >= 3
        for manner, at in every_manner(calls, network):
            theatre.run(manner, at)
    assert len(theatre.posts) == 1 + len(every_manner(calls, network))
    leaks = {f"told {n}": found for n, text in enumerate(theatre.told) if (found := found_in(text))}
    for name, text in everything_said(theatre, capsys):
        leaks |= {name: found} if (found := found_in(text)) else {}
    for record in every_record(theatre):
        leaks |= {type(record).__name__: repr(record)} if found_in(repr(record)) else {}
    theatre.services.backups.make()
    files = [path for path in theatre.services.data_dir.rglob("*") if path.is_file()]
    assert {path.name for path in files} >= {
        "plan.db",
        "plan.db-wal",
        "plan.db-shm",
        "export.csv",
        "vault.json",
    }
    assert any(path.parent.name == "backups" for path in files)
    theatre.services.plan.close()
    for path in (*files, theatre.services.data_dir / "plan.db"):
        data = path.read_bytes() if path.exists() else b""
        found = [one for one in CANARIES if one.encode() in data or one.encode("utf-16-le") in data]
        leaks |= {path.name: found} if found else {}
    leaks |= {"log": found} if (found := found_in(logs.getvalue())) else {}
    assert "urllib3.connectionpool http://127.0.0.1" in logs.getvalue()
    assert leaks == {}


def test_a_trace_with_all_its_variables_shows_none(tmp_path, capsys, monkeypatch):
    """What "Copy diagnostics" copies, the log and stderr, of a bug in the middle of a request with secrets in hand."""
    credentials = Credentials(account=None, secrets={"token": TOKEN})

    def broken(headers: dict) -> None:
        raise ZeroDivisionError(f"while sending {headers}")

    try:
        broken({"Authorization": f"Bearer {credentials.secrets['token']}"})
    except ZeroDivisionError as error:
        trace = traceback.TracebackException.from_exception(error, capture_locals=True)
        kind, raised, where = sys.exc_info()
    whole = "".join(trace.format())
    assert found_in(whole)  # the test sees something
    assert not found_in(redact(whole))
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    handler = faults.write_log(tmp_path)
    try:
        faults.catch(lambda _: None)
        sys.excepthook(kind, raised, where)
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()
    shown = (
        faults.diagnostics() + capsys.readouterr().err + (tmp_path / "parley.log").read_text(encoding="utf-8")
    )
    assert "while sending" in shown
    assert not found_in(shown)


@pytest.mark.parametrize(
    "typed",
    [
        f"https://aylin:{TOKEN}@kiln.example",
        f"https://kiln.example:port/?access_token={TOKEN}",
        f"https:///?access_token={TOKEN}",
        f"kiln example?token={TOKEN}",
    ],
)
def test_an_address_with_a_secret_in_it_is_never_repeated(typed):
    from planner.connectors.address import base_of, checked

    for ask in (base_of, checked):
        with pytest.raises(ParleyError) as caught:
            ask(typed)
        assert not found_in(f"{caught.value!r} {caught.value} {vars(caught.value)}")
