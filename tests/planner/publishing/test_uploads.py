"""Uploads and containers: begun once, gone on with after a crash, begun anew only when the network forgot."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.connectors.connector import StepResult
from planner.connectors.steps import frozen_media, use_of
from planner.domain.errors import NotSent
from planner.domain.journal import StepRole, StepState
from planner.domain.media import Crop, MediaUse
from planner.domain.publication import HeldReason
from planner.domain.publication import PublicationState as S
from planner.editing.edits import PublishNow, SetPause
from planner.networks.facts import facts_of
from tests.fakes.connector import Killed

PNG = b"\x89PNG small picture"


@pytest.fixture
def post(room):
    item = room.services.media.put(PNG, "rye.png")
    with room.services.plan.write() as unit:
        unit.media.add(item)
        unit.commit()
    made = room.world.post(
        media=(MediaUse(media_id=item.id, name="rye.png", alt_text="A loaf"),), grace_minutes=6000
    )
    room.go_to()
    return made


def media(room):
    return [role for _, role, _ in room.network.arrived].count(StepRole.MEDIA)


class Slow:
    """Takes a picture and works on it for so many tries; ``dies``: the process ends once it has begun."""

    def __init__(self, room, tries, *, until=None, dies=False):
        self.left, self.until, self.dies, self.begun = tries, until, dies, []
        room.connectors["mastodon"].resume = self.resume

    def resume(self, http, credentials, frozen, read_media, begun, keep):  # noqa: ARG002 - the protocol's
        if not begun:
            self.begun.append(frozen["media"])
            keep({"id": f"up{len(self.begun)}"}, self.until)
        if self.dies:
            self.dies = False
            raise Killed
        self.left -= 1
        if self.left > 0:
            raise NotSent("Still working on it.")
        return StepResult(remote_id=f"up{len(self.begun)}")


def test_what_was_begun_is_not_begun_again(room, post):
    slow = Slow(room, tries=3)
    publisher = room.publisher()
    for _ in range(3):
        publisher.run_once()
        room.clock.tick(minutes=3)
    assert (len(slow.begun), room.world.state(post)) == (1, S.PUBLISHED)
    step = room.journal(post)[1][0]
    assert (step.state, step.progress) == (StepState.DONE, "")


def test_a_crash_in_between_goes_on_where_it_stopped(room, post):
    slow = Slow(room, tries=1, dies=True)
    with pytest.raises(Killed):
        room.publisher(lease_seconds=0.0).deliver(room.world.publication(post).id)
    assert room.journal(post)[1][0].progress == '{"id": "up1"}'
    room.publisher().run_once()
    assert (len(slow.begun), room.world.state(post)) == (1, S.PUBLISHED)


def test_what_the_network_forgot_is_begun_anew(room, post):
    slow = Slow(room, tries=2, until=room.clock.now() + timedelta(minutes=10))
    publisher = room.publisher()
    publisher.run_once()
    room.clock.tick(minutes=11)
    publisher.run_once()
    assert (len(slow.begun), room.world.state(post)) == (2, S.PUBLISHED)


def test_a_finished_upload_serves_until_it_expires_and_the_post_is_frozen_anew_with_the_next(room, post):
    """Mastodon keeps a picture for half a day here; offline for an hour, then for a day."""
    room.network.before[StepRole.ROOT] += [NotSent("offline")] * 2
    publisher = room.publisher()
    publisher.run_once()
    room.clock.tick(hours=1)
    publisher.run_once()
    assert media(room) == 1
    first = room.journal(post)[1][1].frozen
    room.clock.tick(hours=12)
    publisher.run_once()
    assert (media(room), room.world.state(post)) == (2, S.PUBLISHED)
    assert room.journal(post)[1][1].frozen != first


def test_a_container_is_a_step_like_an_upload(room, post):
    """What networks assemble before they show it: never in doubt, gone on with, then the post itself."""
    connector = room.connectors["mastodon"]
    steps = connector.steps

    def with_container(rendered):
        media_step, root = steps(rendered)
        container = replace(root, ordinal=1, role=StepRole.CONTAINER)
        return [media_step, container, replace(root, ordinal=2)]

    connector.steps = with_container
    room.network.before[StepRole.CONTAINER].append(NotSent("not ready"))
    publisher = room.publisher()
    publisher.run_once()
    assert room.world.state(post) is S.PLANNED
    room.clock.tick(minutes=1)
    publisher.run_once()
    roles = [role for _, role, _ in room.network.arrived]
    assert roles == [StepRole.MEDIA, StepRole.CONTAINER, StepRole.ROOT]
    assert room.world.state(post) is S.PUBLISHED


def test_the_piece_that_the_post_shows_is_what_is_sent(room):
    """A crop goes along in the frozen step, and the network gets the piece with its own size."""
    item = room.services.media.put(PNG, "rye.png")
    with room.services.plan.write() as unit:
        unit.media.add(item)
        unit.commit()
    uses = tuple(
        MediaUse(media_id=item.id, name="rye.png", alt_text="A loaf", crop=crop)
        for crop in (None, Crop(0, 0, 5000, 10_000))
    )
    made = room.world.post(media=uses, grace_minutes=6000)
    room.go_to()
    got, connector = [], room.connectors["mastodon"]
    plain = connector.freeze

    def freeze(step, *rest):
        return plain(step, *rest) | ({"media": frozen_media(step)} if step.media else {})

    def resume(http, credentials, frozen, read_media, begun, keep):
        got.append(read_media(use_of(frozen)))
        return StepResult(remote_id=f"up{len(got)}")

    connector.resume, connector.freeze = resume, freeze
    room.publisher().run_once()
    assert room.world.state(made) is S.PUBLISHED
    whole, piece = got
    assert (whole.item, whole.body.read()) == (item, PNG)
    cut = PNG + b" cut to 0 0 5000 10000"
    assert (piece.body.read(), piece.body.size, piece.item.size) == (cut, len(cut), len(cut))
    assert (piece.item.width, piece.item.height) == (item.width // 2, item.height)


def limit(room, size):
    """The account's own server takes pictures of so many bytes."""
    with room.services.plan.write() as unit:
        account = unit.accounts.get(room.world.accounts["mastodon"].id)
        unit.accounts.save(replace(account, facts={**account.facts, "image_bytes": size}))
        unit.commit()


def test_what_was_done_to_make_a_picture_fit_is_in_the_journal(room, post):
    limit(room, len(PNG) - 3)
    connector = room.connectors["mastodon"]
    got, send = [], connector.send

    def reading(http, credentials, frozen, read_media):
        if frozen["role"] == StepRole.MEDIA.value:
            item = room.services.media.put(PNG, "rye.png")
            got.append(read_media(MediaUse(media_id=item.id)).body.read())
        return send(http, credentials, frozen, read_media)

    connector.send = reading
    room.publisher().run_once()
    assert (room.world.state(post), got) == (S.PUBLISHED, [PNG[:-3]])
    told = [one.text for one in room.journal(post)[2] if one.name == "fitted"]
    assert told == ["rye.png was made smaller for Mastodon."]


def test_pictures_that_travel_together_share_what_one_request_may_hold(room, monkeypatch):
    """As on Discord; of two pictures each gets a half, however little of it the other needs."""
    usual, around = facts_of("mastodon"), 64 * 1024
    several = replace(usual, request_bytes=around + 2 * (len(PNG) - 3))
    monkeypatch.setattr("planner.publishing.sending.facts_of", lambda _: several)
    items = [room.services.media.put(data, "rye.png") for data in (PNG, PNG[:12])]
    with room.services.plan.write() as unit:
        for item in items:
            unit.media.add(item)
        unit.commit()
    uses = tuple(MediaUse(media_id=item.id, name=item.name, alt_text="A loaf") for item in items)
    made = room.world.post(media=uses, grace_minutes=6000)
    room.go_to()
    connector = room.connectors["mastodon"]
    got, send = [], connector.send

    def reading(http, credentials, frozen, read_media):
        if frozen["role"] == StepRole.MEDIA.value:
            got.append(read_media(uses[len(got)]).body.read())
        return send(http, credentials, frozen, read_media)

    connector.send = reading
    room.publisher().run_once()
    assert (room.world.state(made), got) == (S.PUBLISHED, [PNG[:-3], PNG[:12]])


def test_what_cannot_be_made_to_fit_is_refused_before_anything_leaves(room, post):
    limit(room, 3)
    room.publisher().run_once()
    assert (room.world.state(post), room.network.arrived) == (S.REFUSED, [])
    attempts, _, events = room.journal(post)
    assert attempts == []
    assert "rye.png does not fit Mastodon. Choose another." in events[-1].text


def test_a_pause_while_pictures_go_up_keeps_the_post_back_and_them_there(room, post):
    room.network.waits = lambda: room.world.do(SetPause(paused=True))
    room.publisher().run_once()
    one = room.world.publication(post)
    assert (one.state, one.held_reason) == (S.HELD, HeldReason.PAUSED)
    assert (media(room), room.network.posts()) == (1, [])
    room.network.waits = None
    room.world.do(SetPause(paused=False))
    room.world.do(PublishNow(room.world.ids(post)))
    room.publisher().run_once()
    assert room.world.state(post) is S.PUBLISHED
    assert (media(room), len(room.network.posts())) == (1, 1)
