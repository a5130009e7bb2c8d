"""A post made ready for a person: words, pictures in a folder, the page."""

from dataclasses import replace
from pathlib import Path

import pytest

from planner.domain.account import Account, AccountState
from planner.domain.errors import EnvironmentFault
from planner.domain.media import MediaUse
from planner.domain.options import Options
from planner.domain.publication import HeldReason
from planner.domain.publication import PublicationState as S
from planner.editing.edits import PutPost
from planner.publishing.handing import hand_posts, lay_out
from tests.fakes.files import FakeFiles

PNG = b"\x89PNG small picture"


def by_hand(world, network, key="h1", state=AccountState.PLANNED):
    account = Account(id=key, client_id=world.client.id, network=network, handle="bakery", state=state)
    with world.plan.write() as unit:
        world.accounts[network] = unit.accounts.save(account)
        unit.commit()


def read(world, post, only=None):
    with world.plan.read() as unit:
        return hand_posts(unit, post.id, only)


def test_only_accounts_without_a_way_in_are_the_persons(room):
    world = room.world
    by_hand(world, "reddit")
    by_hand(world, "whatsapp", "h2")
    post = world.post("mastodon", "reddit", "whatsapp", text="Three days for one loaf")
    found = read(world, post)
    assert [one.network for one in found] == ["Reddit", "WhatsApp status"]
    assert [one.left for one in found] == [2, 2]
    assert not found[0].waits, "its time is not there yet"
    assert found[0].says.startswith("Reddit gives programs no way in")


def test_what_is_stuck_may_be_posted_by_hand_wherever_it_goes(room):
    world = room.world
    post = world.post("mastodon", "bluesky")
    world.clock.tick(hours=2)
    world.lead(post, S.HELD, network="bluesky", held_reason=HeldReason.NEEDS_SIGN_IN)
    assert [one.network for one in read(world, post)] == ["Bluesky"]


def test_a_network_that_parley_knows_may_be_the_persons_own(room):
    world = room.world
    by_hand(world, "tumblr", state=AccountState.BY_HAND)
    found = read(world, world.post("tumblr", text="Hello"))
    assert [one.network for one in found] == ["Tumblr"]


def test_the_link_is_copied_where_the_page_does_not_take_it(room):
    world = room.world
    by_hand(world, "whatsapp")
    by_hand(world, "facebook-profile", "h2")
    post = world.post("whatsapp", text="Bread", link="https://fennelandrye.test/rye", first_comment="")
    (one,) = read(world, post)
    assert one.pieces[0].text.endswith("https://fennelandrye.test/rye")
    assert (one.page, one.brings) == ("https://web.whatsapp.com/", False)


def test_a_closed_network_is_said_and_has_no_page(room):
    world = room.world
    by_hand(world, "google-plus")
    (one,) = read(world, world.post("google-plus"))
    assert one.closed == "Google+ was closed on 2 April 2019, so nothing can be posted there."
    assert one.page == ""


def test_title_and_first_comment_are_pasted_on_their_own(room):
    world = room.world
    by_hand(world, "facebook-profile")
    post = world.post("facebook-profile", text="Bread", first_comment="The recipe: rye and time")
    (one,) = read(world, post)
    names = [piece.name for piece in one.pieces]
    assert names[0] == "Words"
    assert "https" in one.page


def test_pictures_lie_in_order_with_their_descriptions(room):
    world = room.world
    by_hand(world, "whatsapp")
    item = room.services.media.put(PNG, "crust: close/up.png")
    with world.plan.write() as unit:
        unit.media.add(item)
        unit.commit()
    uses = (
        MediaUse(media_id=item.id, name="crust: close/up.png", alt_text="A dark crust"),
        MediaUse(media_id=item.id, name="again.png", decorative=True),
    )
    post = world.post("whatsapp")
    world.do(PutPost(replace(world.stored(post), media=uses)))
    (one,) = read(world, post)
    files = FakeFiles({Path("/data/by hand/old.png"): b"of another post"})
    folder = lay_out(files, room.services.media, Path("/data"), one)
    assert folder == Path("/data/by hand")
    names = sorted(path.name for path in files.kept)
    assert names == ["1 crust close up.png", "2 again.png", "descriptions of the pictures.txt"]
    told = files.kept[folder / "descriptions of the pictures.txt"].decode()
    assert told == "1 crust close up.png\nA dark crust\n"


def test_a_videos_cover_lies_beside_it(room):
    world = room.world
    by_hand(world, "youtube", state=AccountState.BY_HAND)
    item = room.services.media.put(PNG, "cover.png")
    with world.plan.write() as unit:
        unit.media.add(item)
        unit.commit()
    uses = (MediaUse(media_id=item.id, name="cover.png"), MediaUse(media_id=item.id, name="oven.mp4"))
    post = world.post("youtube")
    world.do(PutPost(replace(world.stored(post), media=uses)))
    (one,) = read(world, post)
    assert [use.name for use, _ in one.pictures] == ["oven.mp4", "cover.png"]


def test_a_post_without_pictures_has_nothing_to_lay_out(room):
    world = room.world
    by_hand(world, "whatsapp")
    (one,) = read(world, world.post("whatsapp"))
    with pytest.raises(EnvironmentFault, match="no pictures"):
        lay_out(FakeFiles(), room.services.media, Path("/data"), one)


def test_what_is_set_for_the_network_is_told_to_be_set_there(room):
    world = room.world
    by_hand(world, "tumblr", state=AccountState.BY_HAND)
    post = world.post("tumblr", text="Hello")
    options = Options({"tags": "bread, rye", "interactability_reblog": "noone", "state": "published"})
    world.do(PutPost(replace(post, variants=(replace(post.variants[0], options=options),))))
    (one,) = read(world, post)
    assert one.settings == ("Tags: bread, rye", "Who may reblog it: Nobody")
