"""A video alone, through the publisher to Instagram behind Facebook's door: no place for pictures is there or wanted."""

from dataclasses import replace

import pytest

from planner.connectors.platforms.instagram.connector import Instagram
from planner.domain.account import Account, AccountState
from planner.domain.errors import NotSent
from planner.domain.ids import AccountId
from planner.domain.media import MediaUse
from planner.domain.publication import HeldReason
from planner.domain.publication import PublicationState as S
from tests.fakes.http import FakeHttp
from tests.fakes.servers.instagram import ME, RUPLOAD, FakeInstagram
from tests.planner.connectors.driver import FILMS, picture

TOKEN = "EAA-canary"


@pytest.fixture
def server(room):
    made = FakeInstagram(TOKEN)
    room.http = FakeHttp(made.serve)
    room.services = replace(room.services, http=lambda: room.http)
    room.connectors["instagram"] = Instagram()
    account = Account(
        id=AccountId("i1"),
        client_id=room.world.client.id,
        network="instagram",
        handle="fennelandrye",
        remote_id=ME,
        state=AccountState.CONNECTED,
        facts={"takes_film": True},
    )
    with room.services.plan.write() as unit:
        room.world.accounts["instagram"] = unit.accounts.save(account)
        unit.commit()
    room.services.secrets.put(account.id, {"token": TOKEN})
    return made


def a_post(room, data, name):
    with room.services.plan.write() as unit:
        item = room.services.media.put(data, name)
        unit.media.add(item)
        unit.commit()
    use = MediaUse(media_id=item.id, name=name, alt_text="A loaf", captioned=True)
    post = room.world.post("instagram", text="Fresh", media=(use,))
    room.go_to()
    return post


def film(room):
    return a_post(room, (FILMS / "oven.mp4").read_bytes(), "oven.mp4")


def test_a_video_alone_goes_out_and_is_sent_again_when_the_line_breaks(room, server):
    room.http.fail(lambda call: call.url.startswith(RUPLOAD), NotSent("The line broke."), times=1)
    post = film(room)
    room.publisher().run_once()
    assert room.world.publication(post, "instagram").state is not S.PUBLISHED
    room.clock.at = room.world.publication(post, "instagram").not_before
    room.publisher().run_once()
    assert room.world.publication(post, "instagram").state is S.PUBLISHED
    assert [one["form"]["media_type"] for one in server.containers.values()] == ["REELS", "REELS"]
    assert len(server.posts) == 1


def test_a_picture_is_still_the_persons_to_post(room, server):
    post = a_post(room, picture(), "rye.png")
    room.publisher().run_once()
    assert room.world.publication(post, "instagram").held_reason is HeldReason.NO_PLACE
    assert server.posts == []
