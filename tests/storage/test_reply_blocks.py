"""The contract of reply blocks: the store, and what the calendars are told."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from planner.domain.changes import Aggregate
from planner.domain.errors import ChangedElsewhere, NotFound
from planner.domain.ids import new_id
from planner.domain.post import Stage, Variant
from planner.domain.publication import PublicationState as S
from planner.domain.reply_block import ReplyBlock, ReplyRow
from planner.domain.times import WallTime
from tests.storage.world import NOON, World, client, wall

START, END = wall().instant() - timedelta(hours=9), wall(30).instant()


def block(world, **fields):
    """A stored block: beside ``post`` when one is named, else on its own."""
    if "post" in fields:
        fields["post_id"] = fields.pop("post").id
    elif "when" not in fields:
        fields["when"] = wall()
    made = ReplyBlock(**({"id": new_id(), "client_id": world.client.id} | fields))
    with world.writing() as unit:
        return unit.reply_blocks.save(made)


def rows(world, start=START, end=END, client_id=None):
    return world.read(lambda unit: unit.calendar.replies(start, end, client_id))


def starts(world):
    return [row.when for row in rows(world)]


def test_a_block_comes_back_as_it_was_saved(world):
    post = world.post(when=wall())
    free = block(world, when=replace(wall(), fold=1), minutes=45, kept=True, replies=7)
    beside = block(world, post=post, after=90, kept=False)
    assert (free.revision, beside.revision) == (1, 1)
    assert world.read(lambda unit: unit.reply_blocks.get(free.id)) == free
    assert world.read(lambda unit: unit.reply_blocks.many([beside.id, free.id, "x"])) == [free, beside]
    assert world.read(lambda unit: unit.reply_blocks.of_posts([post.id])) == [beside]
    assert world.read(lambda unit: unit.reply_blocks.of_client(world.client.id)) == [free, beside]


def test_a_block_that_is_not_there(world):
    with pytest.raises(NotFound):
        world.read(lambda unit: unit.reply_blocks.get("nowhere"))


def test_a_stale_block_is_neither_saved_nor_removed(world):
    stale = block(world)
    with world.writing() as unit:
        unit.reply_blocks.save(replace(stale, minutes=30))
    with world.plan.write() as unit, pytest.raises(ChangedElsewhere):
        unit.reply_blocks.save(replace(stale, minutes=40))
    with world.plan.write() as unit, pytest.raises(ChangedElsewhere):
        unit.reply_blocks.remove(stale)
    with world.writing() as unit:
        unit.reply_blocks.remove(unit.reply_blocks.get(stale.id))
    with world.plan.write() as unit, pytest.raises(ChangedElsewhere):
        unit.reply_blocks.remove(replace(stale, revision=2))


def test_a_block_needs_its_client_and_its_post(world):
    for wrong in ({"client_id": new_id()}, {"post_id": new_id()}):
        with world.plan.write() as unit, pytest.raises(ValueError, match="not in the plan"):
            unit.reply_blocks.save(ReplyBlock(**({"id": new_id(), "client_id": world.client.id} | wrong)))


def test_a_commit_tells_which_blocks_changed(world):
    with world.plan.write() as unit:
        made = unit.reply_blocks.save(ReplyBlock(id=new_id(), client_id=world.client.id, when=wall()))
        assert unit.commit().ids(Aggregate.REPLY_BLOCK) == {made.id}
    with world.plan.write() as unit:
        unit.reply_blocks.remove(made)
        assert unit.commit().ids(Aggregate.REPLY_BLOCK) == {made.id}


def test_a_row_tells_its_time_and_its_post(world):
    post = world.post(when=wall(), text="Which crust? " * 20)
    beside = block(world, post=post, after=30, minutes=25, kept=True, replies=9)
    free = block(world, when=wall(1))
    assert rows(world) == [
        ReplyRow(
            id=beside.id,
            client_id=world.client.id,
            minutes=25,
            when=WallTime(datetime(2026, 10, 12, 9, 30), "Europe/Berlin"),
            starts_at=datetime(2026, 10, 12, 7, 30, tzinfo=UTC),
            post_id=post.id,
            after=30,
            words=("Which crust? " * 20)[:120],
            kept=True,
            replies=9,
        ),
        ReplyRow(
            id=free.id,
            client_id=world.client.id,
            minutes=20,
            when=wall(1),
            starts_at=wall(1).instant(),
        ),
    ]
    assert rows(world)[0].ends_at == datetime(2026, 10, 12, 7, 55, tzinfo=UTC)


def test_a_block_goes_where_its_post_goes(world):
    post = world.post(when=wall())
    block(world, post=post, after=60)
    assert starts(world) == [wall(hour=10)]
    with world.writing() as unit:
        post = unit.posts.save(replace(post, when=wall(3, hour=18)))
    assert starts(world) == [wall(3, hour=19)]
    with world.writing() as unit:
        post = unit.posts.save(replace(post, when=None, stage=Stage.IDEA))
    assert starts(world) == []
    with world.writing() as unit:
        post = unit.posts.save(replace(post, when=wall(4), stage=Stage.DRAFT))
    assert starts(world) == [wall(4, hour=10)]
    with world.writing() as unit:
        unit.posts.save(replace(post, deleted_at=NOON))
    assert starts(world) == []


def test_a_block_keeps_its_distance_on_the_wall_clock_over_a_change_of_the_clocks(world):
    eve = WallTime(datetime(2026, 10, 24, 22), "Europe/Berlin")
    block(world, post=world.post(when=eve), after=11 * 60)
    [row] = rows(world)
    assert row.when == WallTime(datetime(2026, 10, 25, 9), "Europe/Berlin")
    assert row.starts_at == eve.instant() + timedelta(hours=12)


def test_the_range_takes_its_start_in_and_leaves_its_end_out_also_beside_posts(world):
    for hour in (8, 9, 11):
        block(world, when=wall(hour=hour))
    block(world, post=world.post(when=wall(-6)), after=6 * 24 * 60 + 30)
    block(world, post=world.post(when=wall(hour=8)), after=3 * 60)
    found = rows(world, wall(hour=9).instant(), wall(hour=11).instant())
    assert [row.when.local.strftime("%H:%M") for row in found] == ["09:00", "09:30"]


def test_a_block_of_a_post_that_is_skipped_everywhere_is_nowhere(world):
    post = world.post(world.a, world.b, when=wall())
    block(world, post=post)
    world.publication(world.a, post=post, state=S.CANCELLED)
    assert starts(world) == []
    world.publication(world.b, post=post, state=S.PUBLISHED)
    assert starts(world) == [wall()]


def test_a_post_with_times_on_its_accounts_alone_counts_from_the_earliest(world):
    own = tuple(Variant(account_id=one.id, when=wall(2)) for one in (world.a, world.b))
    post = world.post(variants=own)
    world.publication(world.a, post=post, when=wall(3))
    world.publication(world.b, post=post, when=wall(2))
    block(world, post=post, after=5)
    assert [when.local.day for when in starts(world)] == [14]


def test_only_the_client_asked_for_and_none_that_is_archived(world):
    with world.writing() as unit:
        other = unit.clients.save(client(name="Kiln & Loom"))
    mine, theirs = block(world), block(world, client_id=other.id, when=wall(hour=10))
    assert [row.id for row in rows(world)] == [mine.id, theirs.id]
    assert [row.id for row in rows(world, client_id=other.id)] == [theirs.id]
    with world.writing() as unit:
        unit.clients.save(replace(other, archived_at=NOON))
    assert [row.id for row in rows(world)] == [mine.id]


def test_a_deleted_client_takes_its_blocks_along(world):
    made = block(world)
    with world.writing() as unit:
        unit.clients.delete(world.client.id)
    assert world.read(lambda unit: unit.reply_blocks.many([made.id])) == []


def test_a_glance_tells_the_same(sqlite_plan):
    world = World(sqlite_plan)
    block(world, post=world.post(when=wall()), kept=False)
    block(world, when=wall(1))
    with sqlite_plan.glance() as look:
        assert look.calendar.replies(START, END, world.client.id) == rows(world)
        assert len(rows(world)) == 2
