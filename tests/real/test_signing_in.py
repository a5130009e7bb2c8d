"""Signing in through the browser on a real server of the Fediverse (snac): its own page, its own redirect."""

import http.client
from contextlib import closing
from urllib.parse import parse_qs, urlencode, urlsplit

from planner.connectors.http import RequestsHttp
from planner.domain.account import AccountState
from planner.ports.services import Services
from planner.publishing.browser import BrowserSignIn
from tests.fakes.browser import come_back
from tests.fakes.clock import FakeClock
from tests.fakes.files import FakeFiles
from tests.fakes.media import FakeMedia
from tests.fakes.plan import FakePlan
from tests.fakes.secrets import FakeSecrets
from tests.planner.world import World


def allow(address, user):
    """What a person does in the browser: type name and password into the server's page, and be sent on."""
    parts, asked = urlsplit(address), parse_qs(urlsplit(address).query)
    fields = {
        "login": user["username"],
        "passwd": user["password"],
        "redir": asked["redirect_uri"][0],
        "cid": asked["client_id"][0],
        "state": asked["state"][0],
    }
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    with closing(http.client.HTTPConnection(parts.hostname, parts.port, timeout=10)) as line:
        line.request("POST", "/oauth/x-snac-login", urlencode(fields), kind)
        with line.getresponse() as answered:
            return answered.headers["Location"]


def test_an_account_is_connected_through_the_browser(mastodon_server, tmp_path):
    clock = FakeClock()
    services = Services(
        clock=clock,
        plan=FakePlan(clock),
        secrets=FakeSecrets(),
        media=FakeMedia(),
        files=FakeFiles(),
        http=lambda: RequestsHttp(clock),
        data_dir=tmp_path,
    )
    world = World(services.plan, clock, connected=False)
    typed = {"server": mastodon_server["base_url"]}
    sign_in = BrowserSignIn(services, world.client.id, "mastodon", typed, private_ok=True)
    address = sign_in.begin()
    assert sign_in.listening
    assert come_back(allow(address, mastodon_server["users"]["bob"])).status == 200
    assert sign_in.finish() == ()
    account = sign_in.connect()
    assert (account.state, account.remote_id != "") == (AccountState.CONNECTED, True)
    assert account.facts["text_limit"] == 100_000
    kept = services.secrets.get(account.id)
    assert kept["token"]
    assert kept["client_id"]
