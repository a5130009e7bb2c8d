"""accounts add --browser: prints the address to open, and reads the one that the browser ended at."""

import io
import re

import pytest

from planner.connectors import registry
from planner.connectors.connector import CredentialField, Profile, Way
from planner.connectors.platforms.wordpress.connector import WordPress
from planner.connectors.signin.flow import Flow, Place, Redirect
from planner.domain.errors import Cancelled, UserError
from planner.publishing.browser import BrowserSignIn
from tests.fakes.connector import FakeConnector, FakeNetwork
from tests.fakes.http import FakeHttp
from tests.fakes.servers.oauth import AUTHORIZE, TOKEN, FakeOAuth
from tests.fakes.servers.wordpress import FakeWordPress


class Net(FakeConnector):
    sign_in = Flow(authorize=AUTHORIZE, token=TOKEN, scopes=("write",), redirect=Redirect.PASTED)
    fields = (
        CredentialField(key="client_id", label="App", way=Way.BROWSER),
        CredentialField(key="client_secret", label="Secret", secret=True, way=Way.BROWSER),
        CredentialField(key="token", label="Token", secret=True, way=Way.TYPED),
    )
    found = ()

    def places(self, http, credentials):
        assert http.calls
        assert credentials.secrets["token"]
        return self.found

    def verify(self, http, credentials):
        assert http.calls
        return Profile(handle=credentials.account.remote_id or "bakery", remote_id="7")


@pytest.fixture
def net(monkeypatch, services):
    made = Net(FakeNetwork())
    made.found = (Place(id="7", label="Bakery"),)
    monkeypatch.setattr(registry, "_load", {"mastodon": made}.__getitem__)
    made.oauth = FakeOAuth()
    object.__setattr__(services, "http", lambda: FakeHttp(made.oauth.serve))
    return made


class Person(io.StringIO):
    """Types the app's id and secret; then what comes back from the browser, once the address is known."""

    def __init__(self, net, monkeypatch, *after):
        super().__init__("app-1\napp-secret-canary\n")
        self.net, self.after, self.address = net, iter(after), ""
        whole = BrowserSignIn.begin
        monkeypatch.setattr(BrowserSignIn, "begin", lambda sign_in: self.see(whole(sign_in)))
        monkeypatch.setattr("sys.stdin", self)

    def see(self, address):
        self.address = address
        return address

    def readline(self, *_):
        if not self.address:
            return super().readline()
        line = next(self.after, "")
        return self.net.oauth.allow(self.address) if line == "ALLOW" else line

    def __iter__(self):
        return iter(self.readline, "")


def add(terminal, *more):
    return terminal("accounts", "add", "mastodon", "--client", "Loaf", "--browser", *more)


def test_the_address_is_printed_and_the_pasted_one_connects(terminal, net, monkeypatch, services):
    person = Person(net, monkeypatch, "nonsense", "ALLOW")
    said = add(terminal)
    assert said.status == 0
    assert re.search(r"^https://net\.test/authorize\?", said.out, re.MULTILINE)
    assert "not the whole address" in said.err
    assert "is connected for Loaf" in said.out
    assert "canary" not in said.out + said.err
    (kept,) = services.secrets.kept.values()
    assert kept["token"] == "access-1-canary"
    assert person.address in said.out


def test_a_site_that_hands_a_password_over_asks_for_its_address_alone(terminal, net, monkeypatch, services):
    site = FakeWordPress("aylin", "CANARYpasswordXX9IKTabcd")
    monkeypatch.setattr(registry, "_load", {"wordpress": WordPress()}.__getitem__)
    object.__setattr__(services, "http", lambda: FakeHttp(site.serve))
    net.oauth = site
    Person(net, monkeypatch, "nonsense", "ALLOW").seek(0, 2)
    said = terminal(
        "accounts", "add", "wordpress", "--client", "Loaf", "--browser", "--server", "kiln.example"
    )
    assert said.status == 0
    assert "kiln.example on WordPress is connected for Loaf." in said.out
    assert "canary" not in f"{said.out}{said.err}".casefold()
    (kept,) = services.secrets.kept.values()
    assert kept == {"password": "FRESHcanaryXX9IKTabc0000"}


def test_one_of_several_is_chosen_by_its_name(terminal, net, monkeypatch):
    net.found = (Place(id="7", label="Bakery"), Place(id="8", label="Kiln"))
    Person(net, monkeypatch, "ALLOW")
    assert "Kiln on Mastodon is connected" in add(terminal, "--handle", "Kiln").out


def test_one_of_several_is_chosen_by_its_number(terminal, net, monkeypatch):
    net.found = (Place(id="7", label="Bakery", note="Page"), Place(id="8", label="Kiln"))
    Person(net, monkeypatch, "ALLOW", "2")
    said = add(terminal)
    assert "1  Bakery (Page)\n2  Kiln\n" in said.err
    assert "8 on Mastodon is connected" in said.out


def test_without_a_name_nothing_is_chosen_by_chance(terminal, net, monkeypatch, services):
    net.found = (Place(id="7", label="Bakery", note="Page"), Place(id="8", label="Kiln"))
    Person(net, monkeypatch, "ALLOW", "3")
    with pytest.raises(UserError, match="Nothing was chosen"):
        add(terminal)
    assert services.secrets.kept == {}


def test_the_end_of_the_input_ends_it_where_nothing_else_can_come(terminal, net, monkeypatch, services):
    Person(net, monkeypatch)
    with pytest.raises(Cancelled):
        add(terminal)
    assert services.secrets.kept == {}
    with services.plan.read() as unit:
        assert unit.clients.all(archived=True) == []
