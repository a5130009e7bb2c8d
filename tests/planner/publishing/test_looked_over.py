"""A post that its network looks over before people see it: published only when it is shown, never sent twice."""

from dataclasses import replace

import pytest

from planner.connectors.platforms.google_business.connector import GoogleBusiness
from planner.connectors.platforms.google_business.states import WAITS
from planner.domain.account import Account, AccountState
from planner.domain.errors import Unconfirmed
from planner.domain.ids import AccountId
from planner.domain.publication import PublicationState as S
from tests.fakes.http import FakeHttp, path_of
from tests.fakes.servers.google_business import ME, FakeGoogleBusiness

TOKEN = "ya29.canary"
KEY = "google-business"


@pytest.fixture
def server(room):
    made = FakeGoogleBusiness(TOKEN)
    room.http = FakeHttp(made.serve)
    room.services = replace(room.services, http=lambda: room.http)
    room.connectors[KEY] = GoogleBusiness()
    world = room.world
    account = Account(
        id=AccountId("g1"),
        client_id=world.client.id,
        network=KEY,
        handle="Fennel & Rye",
        remote_id=ME,
        state=AccountState.CONNECTED,
    )
    with room.services.plan.write() as unit:
        world.accounts[KEY] = unit.accounts.save(account)
        unit.commit()
    room.services.secrets.put(account.id, {"token": TOKEN})
    return made


@pytest.fixture
def post(room, server):
    found = room.world.post(KEY, text="Bread at four.")
    room.go_to()
    return found


def state_of(room, post):
    return room.world.publication(post, KEY).state


def publishes(call):
    return call.method == "POST" and path_of(call).endswith("/localPosts")


def test_it_is_published_when_it_is_shown_and_not_before(room, server, post):
    server.states = ["PROCESSING"]
    publisher = room.publisher()
    publisher.run_once()
    for _ in range(3):
        assert state_of(room, post) is S.UNCONFIRMED
        assert "still looking it over" in room.world.publication(post, KEY).note
        room.clock.tick(minutes=30)
        publisher.run_once()
    server.states = ["LIVE"]
    room.clock.tick(minutes=30)
    publisher.run_once()
    one = room.world.publication(post, KEY)
    assert (one.state, one.remote_id) == (S.PUBLISHED, f"{ME}/localPosts/1")
    assert one.confirmed_at is not None
    asked = [call for call in room.http.calls if call.url.endswith("/localPosts/1")]
    assert len(asked) == len(WAITS) + 4, "the very post is asked for, at first and with each look"
    assert sum(map(publishes, room.http.calls)) == 1


def test_one_that_is_rejected_at_once_is_refused(room, server, post):
    server.states = ["REJECTED"]
    room.publisher().run_once()
    one = room.world.publication(post, KEY)
    assert (one.state, one.published_at) == (S.REFUSED, None)
    assert "rejected it" in one.note


@pytest.mark.parametrize("lost", [False, True], ids=["taken", "answer lost"])
def test_one_that_is_rejected_later_is_refused_and_not_sent_again(room, server, post, lost):
    server.states = ["PROCESSING"]
    if lost:
        room.http.fail(publishes, Unconfirmed("No answer."), after=True, times=1)
    publisher = room.publisher()
    publisher.run_once()
    assert state_of(room, post) is S.UNCONFIRMED
    server.states = ["REJECTED"]
    for _ in range(6):
        room.clock.tick(minutes=10)
        publisher.run_once()
    one = room.world.publication(post, KEY)
    assert (one.state, one.published_at) == (S.REFUSED, None)
    assert "rejected it" in one.note
    assert len(server.posts) == sum(map(publishes, room.http.calls)) == 1
