"""The next free slot of a plan, and an idea put on a day."""

from datetime import time

from planner.domain.kinds import Kind
from planner.domain.post import Stage
from planner.domain.slot import Slot
from planner.editing.edits import PlaceIdea, SetRhythm
from planner.editing.slots import find_next_slot
from tests.planner.world import wall


def rhythm(world, *times):
    slots = tuple(
        Slot(account_id=world.accounts[network].id, weekday=day, at=time(12), kind=kind)
        for day, network, kind in times
    )
    world.do(SetRhythm(world.client.id, slots))


def following(world, networks=(), kind=None, **more):
    accounts = [world.accounts[one].id for one in networks]
    with world.plan.read() as unit:
        found = find_next_slot(unit, world.client.id, accounts, kind, world.clock.now(), **more)
    return found and f"{found.when.local:%m-%d}"


def test_the_next_slot_of_some_accounts_or_of_any(world):
    rhythm(world, (3, "bluesky", None), (5, "mastodon", None))
    assert following(world) == "10-15"
    assert following(world, ["mastodon"]) == "10-17"
    assert following(world, ["wordpress"]) is None
    rhythm(world)
    assert following(world) is None


def test_a_role_counts_over_all_accounts(world):
    rhythm(world, (3, "bluesky", Kind.TEACH), (5, "mastodon", Kind.STORY))
    assert following(world, kind=Kind.STORY) == "10-17"
    assert following(world, kind=Kind.PROMOTE) == "10-15"


def test_a_post_takes_its_slot_unless_it_is_about_to_move(world):
    rhythm(world, (5, "mastodon", None))
    post = world.post("mastodon", when="2026-10-17 12:10")
    assert following(world, ["mastodon"]) == "10-24"
    assert following(world, ["mastodon"], without=(post.id,)) == "10-17"


def test_an_idea_becomes_a_draft_where_the_slot_is(world):
    idea = world.post("mastodon", when=None, stage=Stage.IDEA, kind=Kind.STORY)
    accounts = (world.accounts["bluesky"].id,)
    edit = PlaceIdea(idea.id, wall("2026-10-17 12:00"), accounts, Kind.TEACH)
    assert edit.label == "Draft on Sat 17, 12:00"
    world.do(edit)
    post = world.stored(idea)
    assert (post.stage, post.when, post.kind) == (Stage.DRAFT, wall("2026-10-17 12:00"), Kind.STORY)
    assert [one.account_id for one in post.variants] == [world.accounts["mastodon"].id]
    world.editor.undo()
    assert world.stored(idea).when is None
