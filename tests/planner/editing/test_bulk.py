"""One account more or less for several posts."""

import pytest

from planner.domain.errors import Locked, UserError
from planner.domain.publication import PublicationState
from planner.editing.bulk import AddAccount, TakeAccountOff
from planner.editing.edit import Editor
from tests.fakes.clock import FakeClock
from tests.fakes.plan import FakePlan
from tests.planner.world import World


@pytest.fixture
def world() -> World:
    clock = FakeClock()
    return World(FakePlan(clock), clock)


def networks(world: World, post) -> set[str]:
    with world.plan.read() as unit:
        accounts = {one.id: one.network for one in unit.accounts.all()}
        return {accounts[one.account_id] for one in unit.posts.get(post.id).variants}


def test_added_to_all_and_taken_back(world: World) -> None:
    posts = [world.post("mastodon", when="2026-10-20 09:00"), world.post("bluesky", when="2026-10-21 09:00")]
    with world.plan.read() as unit:
        bluesky = next(one for one in unit.accounts.all() if one.network == "bluesky")
    editor = Editor(world.plan, world.clock)
    editor.do(AddAccount(tuple(post.id for post in posts), bluesky.id, "Done"))
    assert [networks(world, post) for post in posts] == [{"mastodon", "bluesky"}, {"bluesky"}]
    assert world.state(posts[0], "bluesky") is PublicationState.PLANNED
    editor.undo()
    assert networks(world, posts[0]) == {"mastodon"}


def test_the_last_account_of_a_scheduled_post_is_refused_and_nothing_is_changed(world: World) -> None:
    both = world.post("mastodon", "bluesky", when="2026-10-20 09:00")
    one = world.post("mastodon", when="2026-10-21 09:00")
    mastodon = next(v.account_id for v in one.variants)
    with pytest.raises(UserError, match="no account"):
        Editor(world.plan, world.clock).do(TakeAccountOff((both.id, one.id), mastodon))
    assert networks(world, both) == {"mastodon", "bluesky"}


def test_what_is_out_stays_on_its_account(world: World) -> None:
    post = world.post("mastodon", "bluesky", when="2026-10-20 09:00")
    mastodon = next(one for one in post.variants if world.publication(post).account_id == one.account_id)
    world.lead(post, PublicationState.CLAIMED, PublicationState.SENDING, PublicationState.PUBLISHED)
    with pytest.raises(Locked):
        Editor(world.plan, world.clock).do(TakeAccountOff((post.id,), mastodon.account_id))
