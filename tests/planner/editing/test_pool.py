"""What comes again, in one list; one more of it by hand, and another way for all that are to come."""

from dataclasses import replace
from datetime import date, time

import pytest

from planner.domain.errors import UserError
from planner.domain.publication import PublicationState as S
from planner.domain.repeat import Every, RepeatRule
from planner.domain.slot import Slot
from planner.editing.edits import ChangeRepeat, ChangeWish, PlanOnce, RemovePosts, StopRepeat
from planner.editing.pool import place_for, read_pool
from planner.editing.repeating import RepeatPost, Scope, Wish
from tests.planner.world import wall

WEEKLY = Wish(rule=RepeatRule(every=Every.WEEK))
TIMELESS = Wish(rule=None, cool_down=30, texts=("Said otherwise",))


def repeating(world, wish=WEEKLY, when="2026-10-13 09:00", **more):
    post = world.post("mastodon", "bluesky", when=when, **more)
    world.do(RepeatPost(post.id, wish))
    return world.stored(post)


def pool(world, **more):
    with world.plan.read() as unit:
        return read_pool(unit, world.client.id, world.clock.now(), **more)


def posts_of(world, post):
    with world.plan.read() as unit:
        found = [one for one in unit.posts.of_repeat(post.repeat_id) if one.deleted_at is None]
    return sorted(found, key=lambda one: one.when.local)


def sent(world, post):
    with world.plan.write() as unit:
        for one in unit.publications.of_post(post.id):
            unit.publications.save(replace(one, state=S.DONE_BY_HAND))
        unit.commit()


def test_how_each_stands(world):
    weekly, timeless = repeating(world), repeating(world, TIMELESS, "2026-10-12 15:00", text="Timeless")
    sent(world, timeless)
    world.clock.at = wall("2026-10-13 12:00").instant()
    by_words = {one.repeat.pattern.text: one for one in pool(world)}
    first = by_words[weekly.text]
    assert (first.out, first.last, first.planned) == (0, None, 7)
    assert first.next == wall("2026-10-20 09:00")
    assert first.next_id == posts_of(world, weekly)[1].id
    assert first.networks == ("mastodon", "bluesky")
    rests = by_words["Timeless"]
    assert (rests.out, rests.last, rests.next) == (1, wall("2026-10-12 15:00"), None)
    assert rests.rests_until == date(2026, 11, 11)
    assert rests.newest_id == timeless.id
    assert [one.repeat.pattern.text for one in pool(world)] == [weekly.text, "Timeless"]


def test_those_that_ended_are_there_when_asked_for(world):
    post = repeating(world)
    world.do(StopRepeat(post.repeat_id, keep=True))
    assert pool(world) == ()
    assert pool(world, ended=True)[0].repeat.ended


def test_one_more_by_hand_takes_the_text_that_rested_longest(world):
    post = repeating(world, TIMELESS, "2026-10-12 15:00")
    world.do(PlanOnce(post.repeat_id, wall("2026-10-16 10:00")))
    extra = posts_of(world, post)[1]
    assert (extra.text, extra.when) == ("Said otherwise", wall("2026-10-16 10:00"))
    assert pool(world)[0].planned == 2
    world.do(PlanOnce(post.repeat_id, wall("2026-10-17 10:00")))
    assert posts_of(world, post)[2].text == post.text


def test_it_can_be_taken_back(world):
    post = repeating(world, TIMELESS, "2026-10-12 15:00")
    world.do(PlanOnce(post.repeat_id, wall("2026-10-16 10:00")))
    world.editor.undo()
    assert posts_of(world, post) == [world.stored(post)]


@pytest.mark.parametrize(
    ("when", "why"),
    [("2026-10-20 09:00", "has a post at that time already"), ("2026-10-01 09:00", "That time is past")],
)
def test_where_none_can_be_planned(world, when, why):
    post = repeating(world)
    with pytest.raises(UserError, match=why):
        world.do(PlanOnce(post.repeat_id, wall(when)))


def test_none_is_planned_of_what_ended(world):
    post = repeating(world)
    world.do(StopRepeat(post.repeat_id, keep=True))
    with pytest.raises(UserError, match="repeats no more"):
        world.do(PlanOnce(post.repeat_id, wall("2026-10-16 10:00")))


def test_an_extra_one_stays_where_it_is_when_the_rule_changes(world):
    post = repeating(world)
    world.do(PlanOnce(post.repeat_id, wall("2026-10-20 17:00")))  # on a day of the rule, at another time
    second = posts_of(world, post)[1]
    world.do(ChangeRepeat(replace(second, text="Other words"), Scope.ALL))
    times = {one.when: one.text for one in posts_of(world, post)}
    assert times[wall("2026-10-20 17:00")] == "Other words"
    assert times[wall("2026-10-20 09:00")] == "Other words"


def test_another_way_for_all_that_are_to_come_leaves_the_words(world):
    post = repeating(world)
    changed = posts_of(world, post)[2]
    with world.plan.write() as unit:
        unit.posts.save(replace(unit.posts.get(changed.id), text="A word of its own"))
        unit.commit()
    world.do(ChangeWish(post.repeat_id, Wish(rule=RepeatRule(every=Every.WEEK, step=2), cool_down=0)))
    days = [one.when.local.day for one in posts_of(world, post)]
    assert days[:3] == [13, 27, 10]
    texts = {one.when.local.day: one.text for one in posts_of(world, post)}
    assert texts[27] == "A word of its own"
    world.editor.undo()
    assert [one.when.local.day for one in posts_of(world, post)][:3] == [13, 20, 27]


def test_a_rule_becomes_timeless_and_back(world):
    post = repeating(world, when="2026-10-13 09:00")
    world.do(ChangeWish(post.repeat_id, TIMELESS))
    assert pool(world)[0].repeat.rule is None
    world.clock.at = wall("2026-12-20 12:00").instant()
    world.do(ChangeWish(post.repeat_id, WEEKLY))
    assert pool(world)[0].next == wall("2026-12-22 09:00") or pool(world)[0].next.local.time() == time(9)
    assert pool(world)[0].planned == 8


def test_the_next_free_slot_of_its_accounts_is_offered(world):
    post = repeating(world, TIMELESS, "2026-10-12 15:00")
    with world.plan.read() as unit:
        assert place_for(unit, unit.repeats.get(post.repeat_id), world.clock.now()) is None
    with world.plan.write() as unit:
        unit.slots.put(
            world.client.id, [Slot(account_id=world.accounts["bluesky"].id, weekday=3, at=time(12))]
        )
        unit.commit()
    with world.plan.read() as unit:
        assert place_for(unit, unit.repeats.get(post.repeat_id), world.clock.now()) == wall(
            "2026-10-15 12:00"
        )


def test_deleted_ones_count_for_the_rest_and_nothing_else(world):
    post = repeating(world, TIMELESS, "2026-10-12 15:00")
    world.do(RemovePosts((post.id,)))
    [found] = pool(world)
    assert (found.out, found.planned, found.next, found.newest_id) == (0, 0, None, None)
    assert found.rests_until == date(2026, 11, 11)
