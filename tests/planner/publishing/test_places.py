"""Setting up the place from which networks fetch pictures, and what waits without one."""

import pytest

from planner.connectors.connector import NeedsPlace
from planner.domain.errors import Refused, UserError
from planner.domain.media_host import MediaHost, media_host_of, secrets_of
from planner.domain.publication import HeldReason
from planner.domain.publication import PublicationState as S
from planner.ports.http import HttpAnswer
from planner.publishing.places import give_up_place, kinds, place_of, set_up_place, stored_place
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
