"""Connecting, checking and removing accounts; deleting a client."""

from dataclasses import replace

import pytest

from planner.domain.account import AccountState
from planner.domain.client import Client
from planner.domain.errors import Locked, NotFound, SecretsUnavailable, SignInNeeded, UserError
from planner.domain.ids import ClientId, new_id
from planner.domain.publication import PublicationState as S
from planner.editing.edits import PutClient
from planner.publishing.accounts import check, connect, known_to, remove
from planner.publishing.clients import delete_client
from tests.fakes.clock import FakeClock
from tests.fakes.plan import FakePlan
from tests.planner.world import World


@pytest.fixture
def planned(room):
    """The accounts are known from a plan only, and no secret is kept."""
    clock = FakeClock()
    plan = FakePlan(clock)
    room.world = World(plan, clock, connected=False)
    room.services = replace(room.services, plan=plan, clock=clock)
    room.services.secrets.kept.clear()
    return room


def join(room, fields, **more):
    more.setdefault("connectors", room.connectors.get)
    return connect(room.services, room.world.client.id, "mastodon", fields, **more)


def test_a_planned_account_is_connected_and_keeps_its_posts(planned):
    post = planned.world.post()
    planned.go_to()
    publisher = planned.publisher()
    publisher.run_once()
    assert planned.world.state(post) is S.HELD
    account = join(planned, {"handle": "@Bakery.Mastodon", "token": "secret"})
    assert account.id == planned.world.accounts["mastodon"].id
    assert account.state is AccountState.CONNECTED
    assert account.facts["text_limit"] == 500
    assert planned.services.secrets.kept == {account.id: {"token": "secret"}}
    publisher.run_once()
    assert planned.world.state(post) is S.PUBLISHED


def test_what_the_network_refuses_leaves_nothing_behind(planned):
    with pytest.raises(SignInNeeded):
        join(planned, {"handle": "new", "token": "wrong"})
    assert planned.services.secrets.kept == {}
    with planned.services.plan.read() as unit:
        assert len(unit.accounts.all()) == 3


@pytest.mark.parametrize(
    ("fields", "words"), [({}, "Token is missing"), ({"token": "abc"}, "The token is too short")]
)
def test_a_wrong_field_is_named(planned, fields, words):
    with pytest.raises(UserError, match=words) as told:
        join(planned, fields)
    assert told.value.place == "token"
    assert "abc" not in repr(told.value)


def test_another_handle_is_a_new_account_unless_the_card_was_chosen(planned):
    fresh = join(planned, {"handle": "second", "token": "secret"})
    assert fresh.id not in {account.id for account in planned.world.accounts.values()}
    card = planned.world.accounts["mastodon"]
    chosen = join(planned, {"handle": "third", "token": "secret"}, account_id=card.id)
    assert (chosen.id, chosen.handle, chosen.label) == (card.id, "third", "bakery.mastodon")


def test_the_same_account_of_another_client_is_refused(planned):
    join(planned, {"handle": "bakery.mastodon", "token": "secret"})
    other = Client(id=ClientId(new_id()), name="Loaf", zone="Europe/Berlin")
    planned.world.do(PutClient(other))
    with pytest.raises(UserError, match="already connected for Fennel & Rye"):
        connect(
            planned.services,
            other.id,
            "mastodon",
            {"handle": "bakery.mastodon", "token": "secret"},
            connectors=planned.connectors.get,
        )


def test_a_foreign_card_and_a_network_without_connector_are_refused(planned):
    with pytest.raises(NotFound):
        join(planned, {"token": "secret"}, account_id=planned.world.accounts["bluesky"].id)
    with pytest.raises(UserError, match="cannot connect to Mastodon yet"):
        join(planned, {"token": "secret"}, connectors={}.get)


@pytest.mark.parametrize(
    ("network", "said", "mend"),
    [
        ("google-plus", "was closed on 2 April 2019", "another network"),
        ("myspace", "cannot connect to MySpace", "posted by hand"),
    ],
)
def test_nobody_is_told_to_post_by_hand_where_there_is_nothing_left(network, said, mend):
    with pytest.raises(UserError, match=said) as told:
        known_to(network)
    assert mend in told.value.mend


def test_no_password_store_means_no_account(planned):
    planned.services.secrets.available = False
    with pytest.raises(Exception, match="no password store"):
        join(planned, {"handle": "bakery.mastodon", "token": "secret"})
    with planned.services.plan.read() as unit:
        assert unit.accounts.get(planned.world.accounts["mastodon"].id).state is AccountState.PLANNED


def test_a_check_renews_or_asks_to_sign_in(room):
    account = room.world.accounts["mastodon"]
    assert check(room.services, account.id, connectors=room.connectors.get).checked_at == room.clock.now()
    room.services.secrets.put(account.id, {"token": "wrong"})
    with pytest.raises(SignInNeeded):
        check(room.services, account.id, connectors=room.connectors.get)
    with room.services.plan.read() as unit:
        assert unit.accounts.get(account.id).state is AccountState.NEEDS_SIGN_IN


def test_a_removed_account_loses_its_secret_and_its_planned_posts(room):
    post = room.world.post()
    account = room.world.accounts["mastodon"]
    remove(room.services, account.id)
    assert account.id not in room.services.secrets.kept
    assert room.world.state(post) is S.CANCELLED


def test_a_client_is_deleted_by_its_typed_name_with_its_secrets(room):
    post = room.world.post()
    with pytest.raises(UserError, match="type Fennel & Rye"):
        delete_client(room.services, room.world.client.id, "Fennel")
    room.world.lead(post, S.CLAIMED)
    with pytest.raises(Locked):
        delete_client(room.services, room.world.client.id, "Fennel & Rye")
    room.world.lead(post, S.PLANNED)
    delete_client(room.services, room.world.client.id, "Fennel & Rye")
    assert room.services.secrets.kept == {}
    with room.services.plan.read() as unit:
        assert not unit.clients.all(archived=True)


def test_without_a_handle_in_the_form_the_plans_name_stays(planned):
    """Files name the account as they always did; what the network calls it becomes the label."""
    planned.connectors["mastodon"].fields = planned.connectors["mastodon"].fields[1:]
    planned.connectors["mastodon"].told_handle = "bakery@social.example"
    account = join(planned, {"token": "secret"})
    assert account.id == planned.world.accounts["mastodon"].id
    assert (account.handle, account.label) == ("bakery.mastodon", "bakery@social.example")
    again = join(planned, {"token": "secret-2"})
    assert (again.id, again.handle, again.label) == (account.id, account.handle, account.label)
    assert planned.services.secrets.kept == {account.id: {"token": "secret-2"}}
    planned.connectors["mastodon"].told_handle = "second@social.example"
    other = join(planned, {"token": "secret"}, named="second")
    assert other.id != account.id
    assert (other.handle, other.label) == ("second", "second@social.example")


def test_removing_says_that_a_secret_stayed(room):
    room.services.secrets.available = False
    with pytest.raises(SecretsUnavailable, match=r"is removed\. Its password is still stored"):
        remove(room.services, room.world.accounts["mastodon"].id)
    with room.services.plan.read() as unit:
        assert unit.accounts.get(room.world.accounts["mastodon"].id).state is AccountState.REMOVED


def test_what_was_never_connected_is_removed_without_a_password_store(room):
    known = room.world.accounts["bluesky"]
    with room.services.plan.write() as unit:
        unit.accounts.save(replace(unit.accounts.get(known.id), state=AccountState.PLANNED))
        unit.commit()
    room.services.secrets.available = False
    remove(room.services, known.id)
    with room.services.plan.read() as unit:
        assert unit.accounts.get(known.id).state is AccountState.REMOVED


def test_deleting_a_client_drops_every_secret_it_can(room):
    drop, stays = room.services.secrets.drop, min(room.services.secrets.kept)

    def choosy(account_id):
        if account_id == stays:
            raise SecretsUnavailable("The password store is closed.")
        drop(account_id)

    room.services.secrets.drop = choosy
    with pytest.raises(SecretsUnavailable, match="is deleted"):
        delete_client(room.services, room.world.client.id, "Fennel & Rye")
    assert list(room.services.secrets.kept) == [stays]
