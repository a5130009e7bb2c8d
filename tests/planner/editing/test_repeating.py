"""Repeated posts: made ahead and never twice, changed this one, from here on or all, stopped, and taken back."""

from dataclasses import replace
from datetime import datetime

import pytest

from planner.domain.account import AccountState
from planner.domain.errors import ChangedElsewhere, UserError
from planner.domain.ids import new_id
from planner.domain.post import Stage
from planner.domain.publication import PublicationState as S
from planner.domain.repeat import Every, RepeatRule
from planner.editing.edits import MovePosts, PutPost, RemovePosts
from planner.editing.recurring import make_missing, missing
from planner.editing.repeating import ChangeRepeat, RepeatPost, Scope, StopRepeat, Wish
from tests.planner.world import World, wall

WEEKLY = Wish(rule=RepeatRule(every=Every.WEEK, count=6))
START = "2026-10-17 10:00"  # a Saturday


def those(world, post):
    """Its repeat's posts outside the bin."""
    with world.plan.read() as unit:
        repeat_id = unit.posts.get(post.id).repeat_id
        return [one for one in unit.posts.of_repeat(repeat_id) if one.deleted_at is None]


def every_post(world):
    with world.plan.read() as unit:
        return list(unit.posts.of_client(world.client.id))


def times(posts):
    return [f"{one.when.local:%d %b %H:%M}" for one in posts]


def weekly(world, wish=WEEKLY, **more):
    post = world.post("mastodon", "bluesky", when=START, **more)
    world.do(RepeatPost(post.id, wish))
    return world.stored(post)


def make(world):
    with world.plan.write() as unit:
        made = [
            post_id
            for repeat in unit.repeats.all()
            for post_id in make_missing(unit, repeat, unit.posts.of_repeat(repeat.id), world.clock.now())
        ]
        unit.commit()
    return made


def test_each_one_is_a_post_of_its_own_with_its_own_deliveries(world):
    post = weekly(world)
    found = those(world, post)
    assert times(found)[:3] == ["17 Oct 10:00", "24 Oct 10:00", "31 Oct 10:00"]
    assert len({one.id for one in found}) == len(found) == 6
    assert found[0].id == post.id
    for one in found:
        assert world.state(one, "mastodon") is world.state(one, "bluesky") is S.PLANNED
        assert one.text == post.text
    assert len({world.publication(one).client_key for one in found}) == 6
    world.editor.undo()
    assert [one.id for one in every_post(world)] == [post.id]
    assert world.stored(post).repeat_id is None
    assert make(world) == []
    world.editor.redo()
    assert len(those(world, post)) == 6


def test_asked_again_nothing_is_made_twice_and_the_next_ones_come_with_time(world):
    post = weekly(world, Wish(rule=RepeatRule(every=Every.WEEK)))
    first = len(those(world, post))
    assert make(world) == []
    world.clock.tick(days=21)
    made = make(world)
    assert len(made) == 3
    assert len(those(world, post)) == first + 3
    assert make(world) == []


def test_two_machines_never_make_one_twice(world):
    post = weekly(world)
    found = those(world, post)
    with world.plan.read() as unit:
        repeat = unit.repeats.get(found[0].repeat_id)
        assert missing(repeat, found, world.clock.now()) == []
        late = missing(repeat, found[:-1], world.clock.now())  # read before the other machine wrote
    assert [one.on for one in late] == [found[-1].repeat_on]
    with world.plan.write() as unit, pytest.raises(ChangedElsewhere):
        make_missing(unit, repeat, found[:-1], world.clock.now())
    assert len(those(world, post)) == 6


def test_one_that_is_deleted_is_skipped_for_good_and_undo_brings_it_back(world):
    post = weekly(world)
    third = those(world, post)[2]
    world.do(RemovePosts((third.id,)))
    assert make(world) == []
    assert "31 Oct 10:00" not in times(those(world, post))
    world.editor.undo()
    assert "31 Oct 10:00" in times(those(world, post))


def test_this_one_alone(world):
    post = weekly(world)
    second = those(world, post)[1]
    world.do(PutPost(replace(second, text="Only today")))
    assert [one.text for one in those(world, post)].count("Only today") == 1
    assert make(world) == []


def test_this_and_following_take_the_words_and_the_hour_and_leave_what_is_before(world):
    post = weekly(world)
    third = those(world, post)[2]
    changed = replace(third, text="New words", when=wall("2026-10-31 18:30"))
    world.do(ChangeRepeat(changed, Scope.FOLLOWING))
    found = sorted(every_post(world), key=lambda one: one.when.local)
    assert times(found) == [
        "17 Oct 10:00", "24 Oct 10:00", "31 Oct 18:30", "07 Nov 18:30", "14 Nov 18:30", "21 Nov 18:30",
    ]  # fmt: skip
    assert [one.text for one in found] == [post.text] * 2 + ["New words"] * 4
    assert len({one.repeat_id for one in found}) == 2
    assert make(world) == []
    world.editor.undo()
    assert times(those(world, post))[2:4] == ["31 Oct 10:00", "07 Nov 10:00"]
    assert make(world) == []
    world.editor.redo()
    assert "07 Nov 18:30" in times(every_post(world))
    assert make(world) == []


def test_all_keeps_what_one_has_of_its_own(world):
    post = weekly(world)
    second = those(world, post)[1]
    world.do(PutPost(replace(second, text="Only today", kind=None)))
    world.do(MovePosts(((those(world, post)[3].id, wall("2026-11-08 12:00")),)))
    first = those(world, post)[0]
    world.do(ChangeRepeat(replace(first, text="New words", title="New"), Scope.ALL))
    found = those(world, post)
    assert [one.text for one in found].count("New words") == 5
    assert {one.title for one in found} == {"New"}
    assert found[1].text == "Only today"
    assert "08 Nov 12:00" in times(found)
    world.editor.undo()
    assert [one.text for one in those(world, post)].count("New words") == 0


def test_what_is_out_stays_as_it_is(world):
    post = weekly(world)
    first = those(world, post)[0]
    for network in ("mastodon", "bluesky"):
        world.lead(first, S.CLAIMED, S.SENDING, S.PUBLISHED, network=network)
    second = those(world, post)[1]
    world.do(ChangeRepeat(replace(second, text="New words"), Scope.ALL))
    assert world.stored(first).text == post.text
    assert [one.text for one in those(world, post)[1:]] == ["New words"] * 5
    world.do(StopRepeat(second.repeat_id))
    assert [one.id for one in every_post(world)] == [first.id]
    assert make(world) == []


def test_another_rule_moves_makes_and_takes_away(world):
    post = weekly(world)
    first = those(world, post)[0]
    wish = Wish(rule=RepeatRule(every=Every.WEEK, step=2, count=3))
    world.do(ChangeRepeat(first, Scope.ALL, wish))
    assert times(those(world, post)) == ["17 Oct 10:00", "31 Oct 10:00", "14 Nov 10:00"]
    world.do(ChangeRepeat(world.stored(first), Scope.ALL, WEEKLY))
    assert len(those(world, post)) == 6
    world.editor.undo()
    world.editor.undo()
    assert len(those(world, post)) == 6
    assert make(world) == []


def test_a_skipped_one_stays_skipped_when_all_are_changed(world):
    post = weekly(world)
    world.do(RemovePosts((those(world, post)[1].id,)))
    world.do(ChangeRepeat(replace(world.stored(post), text="New words"), Scope.ALL))
    assert "24 Oct 10:00" not in times(those(world, post))
    assert len(those(world, post)) == 5


def test_moved_to_another_weekday_all_go_there_earlier_and_back(world):
    post = weekly(world)
    first = those(world, post)[0]
    world.do(ChangeRepeat(replace(first, when=wall("2026-10-16 10:00")), Scope.ALL))
    assert times(those(world, post))[:3] == ["16 Oct 10:00", "23 Oct 10:00", "30 Oct 10:00"]
    world.editor.undo()
    assert times(those(world, post))[:3] == ["17 Oct 10:00", "24 Oct 10:00", "31 Oct 10:00"]
    assert make(world) == []


def test_every_day_an_hour_or_a_day_earlier_and_back(world):
    post = world.post("mastodon", when=START)
    world.do(RepeatPost(post.id, Wish(rule=RepeatRule(every=Every.DAY, count=5))))
    second = those(world, post)[1]
    world.do(ChangeRepeat(replace(second, when=wall("2026-10-18 09:00")), Scope.FOLLOWING))
    assert times(sorted(every_post(world), key=lambda one: one.when.local)) == [
        "17 Oct 10:00", "18 Oct 09:00", "19 Oct 09:00", "20 Oct 09:00", "21 Oct 09:00",
    ]  # fmt: skip
    world.editor.undo()
    assert len(those(world, post)) == 5


def test_stopping_from_one_on_and_stopping_with_what_is_there(world):
    post = weekly(world)
    found = those(world, post)
    world.do(StopRepeat(post.repeat_id, since=found[3].repeat_on))
    assert len(those(world, post)) == 3
    assert make(world) == []
    world.editor.undo()
    assert len(those(world, post)) == 6
    world.do(StopRepeat(post.repeat_id, keep=True))
    assert len(those(world, post)) == 6
    world.clock.tick(days=40)
    assert make(world) == []


def test_texts_take_turns_and_time_to_answer_comes_along(world):
    wish = Wish(rule=RepeatRule(every=Every.WEEK, count=4), texts=("Second",), cool_down=14, stay_minutes=25)
    post = weekly(world, wish, text="First")
    found = those(world, post)
    assert [one.text for one in found] == ["First", "Second", "First", "Second"]
    with world.plan.read() as unit:
        blocks = unit.reply_blocks.of_posts([one.id for one in found[1:]])
        assert [block.minutes for block in blocks] == [25, 25, 25]


def test_drafts_stay_drafts_and_a_removed_account_is_left_out(world):
    post = weekly(world, stage=Stage.DRAFT)
    assert {one.stage for one in those(world, post)} == {Stage.DRAFT}
    with world.plan.write() as unit:
        account = unit.accounts.get(world.accounts["bluesky"].id)
        unit.accounts.save(replace(account, state=AccountState.REMOVED))
        repeat = unit.repeats.get(post.repeat_id)
        rule = replace(repeat.rule, count=8)
        unit.repeats.save(replace(repeat, rule=rule))
        unit.commit()
    made = make(world)
    with world.plan.read() as unit:
        assert {len(unit.posts.get(one).variants) for one in made} == {1}


def test_what_cannot_repeat_says_why(world):
    idea = world.post(when=None, stage=Stage.IDEA)
    with pytest.raises(UserError, match="no time yet"):
        world.do(RepeatPost(idea.id, WEEKLY))
    post = weekly(world)
    with pytest.raises(UserError, match="repeats already"):
        world.do(RepeatPost(post.id, WEEKLY))
    alone = world.post(when="2026-11-20 10:00")
    with pytest.raises(UserError, match="does not repeat"):
        world.do(ChangeRepeat(alone, Scope.ALL))


def test_a_copy_stands_alone(world):
    from planner.editing.copying import copied

    post = weekly(world)
    copy = copied(post, new_id(), post.when, ())
    assert (copy.repeat_id, copy.repeat_on) == (None, None)


def test_another_windows_change_is_never_overwritten(world):
    post = weekly(world)
    other: World = world.another_window()
    other.do(PutPost(replace(those(world, post)[2], text="Theirs")))
    with pytest.raises(ChangedElsewhere):
        world.editor.undo()
    assert those(world, post)[2].text == "Theirs"
    assert those(world, post)[0].repeat_on == datetime(2026, 10, 17, 10)
