"""Sign-ins are kept alive while nothing is published."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.connectors.signin.flow import Flow, Redirect
from planner.domain.account import AccountState
from planner.domain.errors import NotSent
from planner.publishing.renewing import renew_all
from tests.fakes.connector import FakeConnector
from tests.fakes.http import FakeHttp
from tests.fakes.servers.oauth import AUTHORIZE, TOKEN, FakeOAuth


class Net(FakeConnector):
    sign_in = Flow(authorize=AUTHORIZE, token=TOKEN, scopes=("write",), redirect=Redirect.ANY_PORT)


@pytest.fixture
def room(room):
    room.connectors["mastodon"] = Net(room.networks["mastodon"])
    room.oauth = FakeOAuth()
    room.http = FakeHttp(room.oauth.serve)
    room.services = replace(room.services, http=lambda: room.http)
    room.account = room.world.accounts["mastodon"]
    with room.services.plan.write() as unit:
        known = unit.accounts.get(room.account.id)
        unit.accounts.save(replace(known, facts={"signed_in_until": ""}))
        unit.commit()
    keep(room, room.oauth.issue(), timedelta(hours=-1))
    return room


def keep(room, told, left):
    fields = {"client_id": "app-1", "client_secret": "app-secret-canary", "token": told["access_token"]}
    fields |= {"refresh_token": told.get("refresh_token", "")}
    fields |= {"token_until": (room.clock.now() + left).isoformat()}
    room.services.secrets.put(room.account.id, fields)


def state(room):
    with room.services.plan.read() as unit:
        return unit.accounts.get(room.account.id).state


def renew(room):
    return renew_all(room.services, room.connectors.get)


def test_what_ended_is_renewed_and_what_is_good_is_left(room):
    assert renew(room) == 0
    assert room.services.secrets.get(room.account.id)["refresh_token"] == "refresh-2-canary"
    assert len(room.http.calls) == 1
    keep(room, {"access_token": "access-2-canary"}, timedelta(days=3))
    assert renew(room) == 0
    assert len(room.http.calls) == 1
    assert state(room) is AccountState.CONNECTED


def test_one_that_nothing_renews_is_told_before_a_post_is_due(room):
    keep(room, {"access_token": "access-1-canary"}, timedelta(hours=-1))
    assert renew(room) == 1
    assert state(room) is AccountState.NEEDS_SIGN_IN
    assert room.http.calls == []


def test_a_refused_refresh_is_told(room):
    room.oauth.refresh = "another"
    assert renew(room) == 1
    assert state(room) is AccountState.NEEDS_SIGN_IN


def test_trouble_is_left_for_the_next_time(room):
    room.http.fail(lambda _: True, NotSent("No line."))
    assert renew(room) == 0
    assert state(room) is AccountState.CONNECTED
    room.services.secrets.available = False
    assert renew(room) == 0


def test_accounts_with_a_password_are_left_alone(room):
    room.connectors["mastodon"] = FakeConnector(room.networks["mastodon"])
    assert renew(room) == 0
    assert room.http.calls == []
