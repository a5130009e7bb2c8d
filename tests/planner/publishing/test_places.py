"""Setting up the place from which networks fetch pictures, and what waits without one."""

from dataclasses import replace

import pytest

from planner.connectors.connector import NeedsPlace
from planner.domain.account import AccountState
from planner.domain.errors import Refused, SecretsUnavailable, UserError
from planner.domain.media_host import MediaHost, media_host_of, secrets_of, setting_of
from planner.domain.publication import HeldReason
from planner.domain.publication import PublicationState as S
from planner.ports.http import HttpAnswer
from planner.publishing.delivery import Delivery
from planner.publishing.gathering import gather
from planner.publishing.places import give_up_place, kinds, place_of, set_up_place, stored_place
from planner.publishing.setup import Setup
from tests.fakes.connector import FakeConnector
from tests.fakes.http import FakeHttp
from tests.planner.connectors.hosting.test_s3 import Bucket

FIELDS = {"endpoint": "https://s3.example", "bucket": "shop", "region": "", "access": "AK"}
SECRETS = {"secret": "canary secret key"}


def read(room):
    with room.services.plan.read() as unit:
        return stored_place(unit, room.world.client.id)


def test_a_place_is_tried_out_and_kept_without_its_secret(room):
    bucket = Bucket()
    http = FakeHttp(bucket)
    host = MediaHost(kind="s3", fields=FIELDS)
    set_up_place(room.services, room.world.client.id, host, SECRETS, http=http)
    assert not bucket.kept, "the trial is taken down"
    assert [call.method for call in http.calls] == ["PUT", "GET", "DELETE"]
    kept = read(room)
    assert (kept.kind, dict(kept.fields)) == ("s3", FIELDS)
    assert "canary" not in kept.text()
    place = place_of(room.services, room.world.client.id)
    assert place.keys["secret"] == "canary secret key"
    assert "canary" not in repr(place)


def test_a_place_that_does_not_work_is_not_kept(room):
    http = FakeHttp(Bucket())
    http.fail(lambda call: call.method == "GET", HttpAnswer(status=404, headers={}, body=b""))
    with pytest.raises(Refused):
        set_up_place(
            room.services, room.world.client.id, MediaHost(kind="s3", fields=FIELDS), SECRETS, http=http
        )
    assert read(room) is None
    assert not room.services.secrets.get(secrets_of(room.world.client.id))


def test_an_empty_field_is_named(room):
    fields = {**FIELDS, "bucket": " "}
    with pytest.raises(UserError, match="Bucket is empty") as caught:
        set_up_place(room.services, room.world.client.id, MediaHost(kind="s3", fields=fields), SECRETS)
    assert caught.value.place == "bucket"


def test_a_place_is_given_up_with_its_secret(room):
    host = MediaHost(kind="s3", fields=FIELDS)
    set_up_place(room.services, room.world.client.id, host, SECRETS, http=FakeHttp(Bucket()))
    give_up_place(room.services, room.world.client.id)
    assert read(room) is None
    assert place_of(room.services, room.world.client.id) is None
    assert not room.services.secrets.get(secrets_of(room.world.client.id))


def test_what_was_kept_badly_is_no_place():
    assert media_host_of("") is None
    assert media_host_of("[]") is None
    assert media_host_of('{"kind": "s3"}') is None


def test_every_kind_asks_for_something_secret():
    for _, label, fields in kinds():
        assert label
        assert any(field.secret for field in fields)


class Fetching(FakeConnector):
    """A network that takes no bytes."""

    def needs_place(self, rendered):  # noqa: ARG002
        return True


class OnlyPictures(FakeConnector):
    """A network that takes words as they are."""

    def needs_place(self, rendered):
        return bool(rendered.parts[0].media)


def test_without_a_place_the_person_posts_it(room):
    connector = room.connectors["mastodon"]
    connector.__class__ = Fetching
    assert isinstance(connector, NeedsPlace)
    post = room.world.post()
    room.go_to()
    room.publisher().run_once()
    one = room.world.publication(post)
    assert (one.state, one.held_reason) == (S.HELD, HeldReason.NO_PLACE)
    assert "has no place for them: post it by hand" in one.note
    assert room.network.arrived == []


def a_site(room, state=AccountState.CONNECTED, *, password=True):
    """The bakery's WordPress site as its place; the account as it stands."""
    account = replace(room.world.accounts["wordpress"], state=state, server="https://bakery.example")
    with room.services.plan.write() as unit:
        room.world.accounts["wordpress"] = unit.accounts.save(account)
        unit.settings.put(
            setting_of(room.world.client.id), MediaHost(kind="wordpress", account_id=account.id).text()
        )
        unit.commit()
    if not password:
        room.services.secrets.drop(account.id)
    else:
        room.services.secrets.put(account.id, {"password": "abcd abcd"})


@pytest.fixture
def fetching(room):
    room.connectors["mastodon"].__class__ = Fetching
    post = room.world.post()
    room.go_to()
    return post


def account_state(room, network):
    with room.services.plan.read() as unit:
        return unit.accounts.get(room.world.accounts[network].id).state


def test_a_site_that_is_not_connected_any_more_holds_the_post_and_is_named(room, fetching):
    a_site(room, AccountState.NEEDS_SIGN_IN)
    publisher = room.publisher()
    publisher.run_once()
    one = room.world.publication(fetching)
    assert (one.state, one.held_reason) == (S.HELD, HeldReason.NO_PLACE)
    assert "fetches pictures from bakery.wordpress, which is not connected any more" in one.note
    a_site(room)
    publisher.run_once()
    assert room.world.state(fetching) is S.PUBLISHED


def test_a_site_that_goes_while_the_post_waits_for_its_turn_holds_it_as_well(room, fetching):
    a_site(room)
    with room.services.plan.write() as unit:
        claimed = gather(unit, unit.publications.claim(room.world.publication(fetching).id, "worker", 60))
        unit.commit()
    a_site(room, AccountState.REMOVED)
    Delivery(claimed, room.services, Setup(connectors=room.connectors.get), room.services.http()).run()
    assert room.world.state(fetching) is S.PLANNED
    room.publisher().run_once()
    assert room.world.publication(fetching).held_reason is HeldReason.NO_PLACE
    assert room.network.arrived == []


def test_a_password_of_the_site_that_is_gone_is_the_sites_and_never_the_networks(room, fetching):
    a_site(room, password=False)
    publisher = room.publisher()
    publisher.run_once()
    one = room.world.publication(fetching)
    assert (one.state, one.held_reason) == (S.HELD, HeldReason.NO_PLACE)
    assert "No password is stored for bakery.wordpress on WordPress." in one.note
    assert account_state(room, "mastodon") is AccountState.CONNECTED
    publisher.run_once()
    assert room.journal(fetching)[2][-1].name == "held", "not tried in a circle"
    a_site(room)
    room.clock.at = one.not_before
    publisher.run_once()
    assert room.world.state(fetching) is S.PUBLISHED


def test_keys_of_a_storage_that_are_gone_hold_it(room, fetching):
    set_up_place(
        room.services,
        room.world.client.id,
        MediaHost(kind="s3", fields=FIELDS),
        SECRETS,
        http=FakeHttp(Bucket()),
    )
    room.services.secrets.drop(secrets_of(room.world.client.id))
    room.publisher().run_once()
    one = room.world.publication(fetching)
    assert (one.state, one.held_reason) == (S.HELD, HeldReason.NO_PLACE)
    assert one.note.startswith("The keys of the place for pictures are not stored any more.")


def test_on_a_shared_plan_another_machine_may_have_the_keys(room, fetching):
    set_up_place(
        room.services,
        room.world.client.id,
        MediaHost(kind="s3", fields=FIELDS),
        SECRETS,
        http=FakeHttp(Bucket()),
    )
    room.services.secrets.drop(secrets_of(room.world.client.id))
    with pytest.raises(SecretsUnavailable, match="on this machine"):
        place_of(replace(room.services, server=True), room.world.client.id)


def test_words_alone_need_no_place(room):
    post = room.world.post()
    room.connectors["mastodon"].__class__ = OnlyPictures
    a_site(room, password=False)
    room.go_to()
    room.publisher().run_once()
    assert room.world.state(post) is S.PUBLISHED
