"""Edits of reply blocks, and how they go along with their posts."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from planner.domain.errors import ChangedElsewhere, UserError
from planner.domain.post import Stage
from planner.domain.reply_block import ReplyBlock
from planner.editing.edit import Batch
from planner.editing.edits import (
    ChangeReplyBlock,
    ChangeZone,
    MovePosts,
    MoveReplyBlock,
    PutPost,
    PutReplyBlock,
    RemovePosts,
    RemoveReplyBlocks,
    SetStage,
    TellReplies,
)
from planner.editing.replying import beside, on_its_own
from tests.planner.world import wall


def shown(world):
    """Every reply block as the calendars are told: start and length."""
    with world.plan.read() as unit:
        rows = unit.calendar.replies(datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC))
        return [(f"{row.when.local:%d %H:%M}", row.minutes) for row in rows]


def stored(world, block: ReplyBlock) -> ReplyBlock:
    with world.plan.read() as unit:
        return unit.reply_blocks.get(block.id)


def with_post(world, **more):
    post = world.post(**more)
    block = beside(post, 20)
    world.do(PutReplyBlock(block))
    return post, block


def test_time_beside_a_post_goes_where_the_post_goes_and_back(world):
    post, _ = with_post(world)
    assert shown(world) == [("17 10:00", 20)]
    world.do(MovePosts(((post.id, wall("2026-10-19 18:30")),)))
    assert shown(world) == [("19 18:30", 20)]
    world.editor.undo()
    assert shown(world) == [("17 10:00", 20)]
    world.editor.redo()
    assert shown(world) == [("19 18:30", 20)]


def test_a_post_that_is_deleted_takes_its_time_along_and_brings_it_back(world):
    post, _ = with_post(world)
    world.do(RemovePosts((post.id,)))
    assert shown(world) == []
    world.editor.undo()
    assert shown(world) == [("17 10:00", 20)]
    world.do(SetStage((post.id,), Stage.IDEA))
    assert shown(world) == []
    world.editor.undo()
    assert shown(world) == [("17 10:00", 20)]


def test_undo_takes_it_away_and_redo_brings_it_again(world):
    _, block = with_post(world)
    for _ in range(2):
        world.editor.undo()
        assert shown(world) == []
        world.editor.redo()
        assert shown(world) == [("17 10:00", 20)]
    world.do(PutReplyBlock(replace(stored(world, block), minutes=45), "Time to answer changed"))
    assert shown(world) == [("17 10:00", 45)]
    world.editor.undo()
    assert shown(world) == [("17 10:00", 20)]


def test_a_post_and_its_time_are_one_step(world):
    post = world.post()
    world.do(RemovePosts((post.id,)))
    fresh = replace(post, id="0199-fresh", revision=0)
    world.do(Batch("Saved", (PutPost(fresh), PutReplyBlock(beside(fresh, 30)))))
    assert shown(world) == [("17 10:00", 30)]
    world.editor.undo()
    assert shown(world) == []
    world.editor.redo()
    assert shown(world) == [("17 10:00", 30)]


def test_moved_on_its_own_it_keeps_to_its_post_until_it_lies_before_it(world):
    post, block = with_post(world)
    world.do(MoveReplyBlock(block.id, wall("2026-10-17 12:30")))
    assert stored(world, block).after == 150
    world.do(MovePosts(((post.id, wall("2026-10-18 10:00")),)))
    assert shown(world) == [("18 12:30", 20)]
    world.do(MoveReplyBlock(block.id, wall("2026-10-18 09:00")))
    assert (stored(world, block).post_id, stored(world, block).after) == (None, 0)
    assert shown(world) == [("18 09:00", 20)]
    world.editor.undo()
    assert stored(world, block).post_id == post.id
    assert shown(world) == [("18 12:30", 20)]


def test_time_on_its_own_is_moved_removed_and_brought_back(world):
    block = on_its_own(world.client.id, wall("2026-10-15 19:30"), 25)
    world.do(PutReplyBlock(block))
    world.do(MoveReplyBlock(block.id, wall("2026-10-16 08:00")))
    assert world.editor.undo_label == "Time to answer moved to Fri 16, 08:00"
    assert shown(world) == [("16 08:00", 25)]
    world.do(RemoveReplyBlocks((block.id,)))
    assert shown(world) == []
    world.editor.undo()
    world.editor.undo()
    assert shown(world) == [("15 19:30", 25)]


def test_how_it_went_is_told_and_taken_back(world):
    _, block = with_post(world)
    world.do(TellReplies(block.id, kept=True, replies=9))
    assert world.editor.undo_label == "Kept, 9 replies"
    assert (stored(world, block).kept, stored(world, block).replies) == (True, 9)
    world.editor.undo()
    assert stored(world, block).kept is None
    labels = [TellReplies("x", *told).label for told in ((None,), (False,), (True,), (True, 1))]
    assert labels == ["Not told", "Not kept", "Kept", "Kept, 1 reply"]


def test_undo_never_overwrites_what_another_window_set(world):
    _, block = with_post(world)
    world.another_window().do(TellReplies(block.id, kept=True))
    with pytest.raises(ChangedElsewhere, match="was changed in the meantime"):
        world.editor.undo()
    assert stored(world, block).kept is True


@pytest.mark.parametrize(
    ("fields", "place"),
    [
        ({"minutes": 0}, "minutes"),
        ({"minutes": 721}, "minutes"),
        ({"after": -1}, "time"),
        ({"after": 7 * 24 * 60 + 1}, "time"),
        ({"when": wall("2026-10-17 11:00")}, "time"),
        ({"post_id": None}, "time"),
    ],
)
def test_a_length_or_a_place_that_cannot_be_is_refused_with_a_sentence(world, fields, place):
    block = beside(world.post(), 20)
    with pytest.raises(UserError) as refused:
        world.do(PutReplyBlock(replace(block, **fields)))
    assert refused.value.place == place
    assert shown(world) == []


@pytest.mark.parametrize(("keep", "start"), [("wall", "15 19:30"), ("instant", "15 13:30")])
def test_time_on_its_own_changes_zone_with_its_client(world, keep, start):
    world.do(PutReplyBlock(on_its_own(world.client.id, wall("2026-10-15 19:30"), 25)))
    _, block = with_post(world)
    world.do(ChangeZone(world.client.id, "America/New_York", keep))
    assert shown(world)[0] == (start, 25)
    assert stored(world, block).when is None
    world.editor.undo()
    assert shown(world)[0] == ("15 19:30", 25)


def test_start_length_and_outcome_are_changed_in_one_step(world):
    _, block = with_post(world)
    world.do(ChangeReplyBlock(block.id, wall("2026-10-17 10:30"), 45, kept=True, replies=2))
    changed = stored(world, block)
    assert (changed.after, changed.minutes, changed.kept, changed.replies) == (30, 45, True, 2)
    world.editor.undo()
    assert replace(stored(world, block), revision=0) == replace(block, revision=0)
    with pytest.raises(UserError):
        world.do(ChangeReplyBlock(block.id, wall("2026-10-17 10:30"), 1))
    assert shown(world) == [("17 10:00", 20)]
