"""Timeless posts fill slots that are free, after a rest, and never several on one day."""

import itertools
from dataclasses import replace
from datetime import time, timedelta

import pytest

from planner.domain.kinds import Kind
from planner.domain.post import Stage
from planner.domain.slot import Slot
from planner.editing.edits import MovePosts, RemovePosts
from planner.editing.recurring import lacks, make_missing
from planner.editing.repeating import ChangeRepeat, RepeatPost, Scope, StopRepeat, Wish
from tests.planner.world import wall

TIMELESS = Wish(rule=None, cool_down=7)


@pytest.fixture
def slots(world):
    """Mastodon posts on Mondays and Thursdays at noon, Bluesky on Thursdays; now is Monday, 12 October, 10:00."""
    mastodon, bluesky = (world.accounts[name].id for name in ("mastodon", "bluesky"))
    rhythm = [
        Slot(account_id=mastodon, weekday=0, at=time(12)),
        Slot(account_id=mastodon, weekday=3, at=time(12)),
        Slot(account_id=bluesky, weekday=3, at=time(12)),
    ]
    with world.plan.write() as unit:
        unit.slots.put(world.client.id, rhythm)
        unit.commit()


def timeless(world, wish=TIMELESS, **more):
    """A post of this afternoon that is timeless now; the next slot is filled in the same step."""
    post = world.post("mastodon", "bluesky", when="2026-10-12 15:00", **more)
    world.do(RepeatPost(post.id, wish))
    return world.stored(post)


def made(world, post):
    with world.plan.read() as unit:
        posts = unit.posts.of_repeat(post.repeat_id)
        return [one for one in posts if one.id != post.id and one.deleted_at is None]


def make(world):
    with world.plan.write() as unit:
        found = [
            post_id
            for repeat in unit.repeats.all()
            for post_id in make_missing(unit, repeat, unit.posts.of_repeat(repeat.id), world.clock.now())
        ]
        unit.commit()
    return found


def test_it_comes_again_at_the_first_free_slot_after_its_rest(world, slots):
    post = timeless(world)
    [again] = made(world, post)
    assert again.when == wall("2026-10-22 12:00")  # Mon 19 at noon is three hours too soon
    assert {one.account_id for one in again.variants} == {
        world.accounts["mastodon"].id,
        world.accounts["bluesky"].id,
    }
    assert make(world) == []
    with world.plan.read() as unit:
        assert not lacks(unit, unit.repeats.get(post.repeat_id), world.clock.now())


def test_a_slot_that_is_taken_is_left_and_only_its_accounts_are_meant(world, slots):
    world.post("mastodon", when="2026-10-22 12:10")
    post = timeless(world)
    [again] = made(world, post)
    assert again.when == wall("2026-10-26 12:00")
    assert [one.account_id for one in again.variants] == [world.accounts["mastodon"].id]


def test_two_timeless_posts_never_come_on_one_day(world, slots):
    first, second = timeless(world), timeless(world, text="Another")
    assert made(world, first)[0].when == wall("2026-10-22 12:00")
    assert [one.when for one in made(world, second)] == [wall("2026-10-26 12:00")]


def test_one_after_the_other_as_time_goes_on_never_a_burst(world, slots):
    post = timeless(world, Wish(rule=None, cool_down=7, texts=("Second",)))
    for _ in range(10):
        world.clock.tick(days=3)
        assert len(make(world)) <= 1
    days = [one.when.local for one in [post, *made(world, post)]]
    assert len(days) >= 4
    assert all(b - a >= timedelta(days=7) for a, b in itertools.pairwise(days))
    texts = [one.text for one in [post, *made(world, post)]]
    assert all(a != b for a, b in itertools.pairwise(texts))


def test_one_that_is_deleted_rests_as_well(world, slots):
    post = timeless(world)
    [again] = made(world, post)
    world.do(RemovePosts((again.id,)))
    assert make(world) == []
    world.editor.undo()
    world.do(MovePosts(((again.id, wall("2026-10-21 09:00")),)))
    assert make(world) == []


def test_the_role_of_a_slot_is_kept(world, slots):
    with world.plan.write() as unit:
        mastodon = world.accounts["mastodon"].id
        unit.slots.put(world.client.id, [Slot(account_id=mastodon, weekday=3, at=time(12), kind=Kind.STORY)])
        unit.commit()
    assert made(world, timeless(world, kind=Kind.TEACH)) == []
    assert len(made(world, timeless(world, kind=Kind.STORY))) == 1


def test_without_slots_nothing_comes(world):
    assert made(world, timeless(world)) == []


def test_it_is_a_draft_or_scheduled_as_the_post_is(world, slots):
    assert made(world, timeless(world, stage=Stage.DRAFT))[0].stage is Stage.DRAFT


def test_words_change_where_they_stand_and_it_stops(world, slots):
    post = timeless(world)
    world.do(ChangeRepeat(replace(post, text="New words"), Scope.ALL))
    [again] = made(world, post)
    assert (again.text, again.when) == ("New words", wall("2026-10-22 12:00"))
    world.editor.undo()
    assert made(world, post)[0].text == post.text
    world.do(StopRepeat(post.repeat_id))
    assert made(world, post) == []
    assert make(world) == []
    world.editor.undo()
    assert len(made(world, post)) == 1
