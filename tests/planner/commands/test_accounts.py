"""accounts add, list, check and remove in the terminal."""

import io
import json

import pytest

from planner.connectors import registry
from planner.domain.account import Account
from planner.domain.errors import NotFound, UserError
from planner.domain.ids import AccountId, new_id
from planner.editing.accounts import PutAccount
from planner.editing.clients import ArchiveClient
from planner.editing.edit import Editor
from planner.publishing.find import client_named
from tests.fakes.connector import FakeConnector, FakeNetwork


@pytest.fixture
def typed(monkeypatch):
    """Puts words on standard input."""

    def put(text: str) -> None:
        monkeypatch.setattr("sys.stdin", io.StringIO(text))

    put("")
    return put


@pytest.fixture
def mastodon(monkeypatch):
    """Mastodon is a fake network with a token."""
    fake = FakeConnector(FakeNetwork())
    monkeypatch.setattr(registry, "_load", {"mastodon": fake}.__getitem__)
    return fake


def listed(terminal):
    return json.loads(terminal("accounts", "list", "--format", "json").out)


def test_add_makes_the_client_in_this_machines_zone(terminal, typed, monkeypatch):
    monkeypatch.setattr("tzlocal.get_localzone_name", lambda: "Europe/Lisbon")
    answer = terminal("accounts", "add", "practice", "--client", "Loaf")
    assert answer.status == 0
    assert "practice on Practice is connected for Loaf." in answer.out
    assert "planned in Europe/Lisbon" in answer.err
    assert listed(terminal) == [
        {"network": "practice", "handle": "practice", "client": "Loaf", "state": "connected"}
    ]
    assert terminal("accounts", "add", "practice", "--client", "loaf").err == ""
    assert len(listed(terminal)) == 1


def test_the_secret_comes_from_standard_input_and_is_never_shown(terminal, typed, mastodon, services):
    typed("very-secret\n")
    answer = terminal("accounts", "add", "Mastodon", "--client", "Loaf", "--handle", "@loaf")
    assert answer.status == 0
    assert "very-secret" not in answer.out + answer.err
    (kept,) = services.secrets.kept.values()
    assert kept == {"token": "very-secret"}


def test_a_refused_token_exits_1_and_a_missing_one_is_named(terminal, typed, mastodon, services):
    typed("wrong\n")
    answer = terminal("accounts", "add", "mastodon", "--client", "Loaf", "--handle", "loaf")
    assert (answer.status, answer.out) == (1, "")
    assert "The token is not accepted." in answer.err
    with services.plan.read() as unit:
        assert not unit.clients.all(), "nothing is left behind"
    typed("")
    with pytest.raises(UserError, match="Token is missing"):
        terminal("accounts", "add", "mastodon", "--client", "Loaf", "--handle", "loaf")


def test_a_planned_account_becomes_the_connected_one(terminal, typed, mastodon, services):
    typed("very-secret\n")
    terminal("accounts", "add", "mastodon", "--client", "Loaf", "--handle", "loaf")
    with services.plan.read() as unit:
        client = client_named(unit, "Loaf")
    planned = Account(id=AccountId(new_id()), client_id=client.id, network="mastodon", handle="loaf@server")
    Editor(services.plan, services.clock).do(PutAccount(planned))
    typed("very-secret\n")
    terminal("accounts", "add", "mastodon", "--client", "loaf", "--handle", "LOAF@server")
    with services.plan.read() as unit:
        assert unit.accounts.get(planned.id).state.value == "connected"


def test_unknown_networks_and_archived_clients_are_refused(terminal, typed, services):
    with pytest.raises(UserError, match="no network that Parley knows"):
        terminal("accounts", "add", "friendface", "--client", "Loaf")
    terminal("accounts", "add", "practice", "--client", "Loaf")
    with services.plan.read() as unit:
        client = client_named(unit, "Loaf")
    Editor(services.plan, services.clock).do(ArchiveClient(client.id))
    with pytest.raises(UserError, match="Loaf is archived"):
        terminal("accounts", "add", "practice", "--client", "Loaf")


def test_check_and_remove(terminal, typed, mastodon, services):
    typed("very-secret\n")
    terminal("accounts", "add", "mastodon", "--client", "Loaf", "--handle", "loaf")
    assert terminal("accounts", "check", "mastodon", "--client", "Loaf").out == "loaf is connected.\n"
    answer = terminal("accounts", "remove", "mastodon", "--client", "Loaf", "--handle", "@LOAF")
    assert answer.out == "loaf is removed, 0 planned posts cancelled. Its journal stays.\n"
    assert services.secrets.kept == {}
    assert listed(terminal) == []
    with pytest.raises(NotFound, match="no such account"):
        terminal("accounts", "remove", "mastodon", "--client", "Loaf")
    assert "No accounts yet." in terminal("accounts", "list").err


@pytest.mark.parametrize(
    ("words", "token"),
    [
        (("nonesuch", "--client", "Loaf"), "long enough"),
        (("tiktok", "--client", "Loaf"), "long enough"),
        (("mastodon", "--client", "Loaf"), ""),
        (("mastodon", "--client", " "), "long-enough"),
    ],
)
def test_what_cannot_be_asked_makes_no_plan(terminal, typed, monkeypatch, words, token):
    fake = FakeConnector(FakeNetwork())
    monkeypatch.setattr(registry, "_load", {"mastodon": fake, "tiktok": None}.__getitem__)
    terminal.exists = False
    typed(f"{token}\n")
    with pytest.raises(UserError):
        terminal("accounts", "add", *words)
    assert terminal.exists is False


def test_breaking_off_while_the_network_is_asked_leaves_no_client(terminal, typed, mastodon, monkeypatch):
    def broken_off(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(mastodon, "verify", broken_off, raising=False)
    typed("long-enough\n")
    with pytest.raises(KeyboardInterrupt):
        terminal("accounts", "add", "mastodon", "--client", "Loaf")
    with terminal.services.plan.read() as unit:
        assert unit.clients.all(archived=True) == []


def test_what_is_usual_is_set_shown_and_taken_back(terminal, typed, mastodon, services):
    typed("very-secret\n")
    terminal("accounts", "add", "mastodon", "--client", "Loaf", "--handle", "@loaf")
    words = ("accounts", "usual", "mastodon", "--client", "Loaf")
    shown = terminal(*words).out
    assert "  visibility=public    Who sees it (public | unlisted | private | direct)" in shown
    shown = terminal(*words, "--set", "visibility=unlisted", "--set", "spoiler_text=Food").out
    assert "* visibility=unlisted" in shown
    assert "* spoiler_text=Food    Content warning" in shown
    with services.plan.read() as unit:
        (account,) = unit.accounts.all()
    assert dict(account.usual) == {"visibility": "unlisted", "spoiler_text": "Food"}
    assert "* spoiler_text" not in terminal(*words, "--set", "spoiler_text=").out
    with pytest.raises(UserError, match="has no “secret”") as told:
        terminal(*words, "--set", "visibility=secret")
    assert "public" in told.value.mend
    with pytest.raises(UserError, match="sets no option"):
        terminal(*words, "--set", "visibility")
    with pytest.raises(UserError, match="no option “volume”"):
        terminal(*words, "--set", "volume=loud")


def test_a_network_without_options_says_so(terminal, typed):
    terminal("accounts", "add", "practice", "--client", "Loaf")
    with pytest.raises(UserError, match="Nothing can be set for practice"):
        terminal("accounts", "usual", "practice", "--client", "Loaf")
