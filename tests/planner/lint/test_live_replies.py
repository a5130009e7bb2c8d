"""Time to answer follows every edit in the linter that lives beside a window: the same as reading all again."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.kinds import Kind
from planner.editing.edits import (
    MovePosts,
    MoveReplyBlock,
    PutReplyBlock,
    RemovePosts,
    RemoveReplyBlocks,
)
from planner.editing.fixes import ApplyFix
from planner.editing.replying import beside, on_its_own
from planner.lint.fix import Safety
from planner.lint.fixing import Trial
from planner.lint.live import LiveLint
from planner.lint.profile import THIRDS
from tests.fakes.clock import FakeClock
from tests.fakes.plan import FakePlan
from tests.planner.world import World, wall
from tests.plans import new_plan

PROFILE = replace(THIRDS, select=("TLK002", "TLK005"))


@pytest.fixture(params=["memory", "sqlite"])
def world(request, tmp_path):
    clock = FakeClock()
    plan = FakePlan(clock) if request.param == "memory" else new_plan(tmp_path / "plan.db")
    yield World(plan, clock)
    plan.close()


class Watching:
    """A live linter that hears of every edit, and what it says beside a fresh reading."""

    def __init__(self, world):
        self.world, self.live = world, LiveLint(PROFILE)
        self.now = world.clock.now()
        with world.plan.read() as unit:
            self.report = self.live.full(unit, self.now)

    def do(self, edit):
        self._heard(self.world.editor.do(edit))

    def undo(self):
        self._heard(self.world.editor.undo())

    def _heard(self, changes):
        with self.world.plan.read() as unit:
            self.report = self.live.refresh(unit, changes, self.now)
            fresh = LiveLint(PROFILE).full(unit, self.now)
        assert list(self.report.findings) == list(fresh.findings)

    def codes(self):
        return sorted(one.code for one in self.report.findings)

    def said(self, code):
        return next(one for one in self.report.findings if one.code == code)


@pytest.fixture
def posts(world):
    now = world.clock.now().replace(tzinfo=None, second=0, microsecond=0)
    monday = now + timedelta(days=14 - now.weekday())
    days = [monday.replace(hour=9, minute=0) + timedelta(days=n) for n in (0, 2, 4)]
    kinds = (Kind.STORY, Kind.CONVERSE, Kind.TEACH)
    texts = ("We baked rye.", "Which bread do you miss?", "Rye needs three days.")
    return [
        world.post("mastodon", when=f"{day:%Y-%m-%d %H:%M}", kind=kind, text=text)
        for day, kind, text in zip(days, kinds, texts, strict=True)
    ]


def test_time_that_is_added_moved_and_taken_away_is_followed(world, posts):
    watching = Watching(world)
    assert watching.codes() == ["TLK002", "TLK005"]
    asked = posts[1]
    block = beside(asked, 30)
    watching.do(PutReplyBlock(block))
    assert watching.codes() == ["TLK002"]
    free = on_its_own(world.client.id, posts[2].when, 30)
    watching.do(PutReplyBlock(free))
    assert watching.codes() == []
    far = replace(posts[2].when, local=posts[2].when.local + timedelta(days=30))
    watching.do(MoveReplyBlock(free.id, far))
    assert watching.codes() == ["TLK002"]
    watching.undo()
    assert watching.codes() == []
    watching.do(RemoveReplyBlocks((block.id,)))
    assert watching.codes() == ["TLK002", "TLK005"]


def test_a_post_takes_its_time_into_another_week_and_back(world, posts):
    watching = Watching(world)
    watching.do(PutReplyBlock(beside(posts[0], 30)))
    watching.do(PutReplyBlock(beside(posts[1], 30)))
    assert watching.codes() == []
    later = replace(posts[0].when, local=posts[0].when.local + timedelta(days=21))
    watching.do(MovePosts(((posts[0].id, later),)))
    assert watching.codes() == ["TLK002", "TLK002"]
    watching.undo()
    assert watching.codes() == []
    watching.do(RemovePosts((posts[0].id,)))
    assert watching.codes() == ["TLK002"]
    watching.undo()
    assert watching.codes() == []


def test_the_fix_adds_the_time_in_one_step(world, posts):
    watching = Watching(world)
    fix = watching.said("TLK005").fixes[0]
    assert (fix.title, fix.safety) == ("Add 20 min", Safety.SAFE)
    watching.do(ApplyFix(fix.patches, "Added 20 min"))
    assert watching.codes() == ["TLK002"]
    watching.undo()
    fix = watching.said("TLK002").fixes[0]
    assert fix.title == "Add 2 times 30 min"
    assert [patch.post for patch in fix.patches] == [posts[0].id, posts[1].id]
    watching.do(ApplyFix(fix.patches, fix.title))
    assert watching.codes() == []
    with world.plan.read() as unit:
        blocks = unit.reply_blocks.of_posts([one.id for one in posts])
        assert [(one.post_id, one.minutes, one.after) for one in blocks] == [
            (posts[0].id, 30, 0),
            (posts[1].id, 30, 0),
        ]
    watching.undo()
    assert watching.codes() == ["TLK002", "TLK005"]


def test_the_move_goes_to_where_time_is_set_aside(world, posts):
    watching = Watching(world)
    there = replace(posts[1].when, local=posts[1].when.local + timedelta(days=1))
    watching.do(PutReplyBlock(on_its_own(world.client.id, there, 20)))
    move = watching.said("TLK005").fixes[1]
    assert move.safety is Safety.UNSAFE
    watching.do(ApplyFix(move.patches, move.title))
    assert "TLK005" not in watching.codes()
    assert wall(f"{there.local:%Y-%m-%d %H:%M}") == world.stored(posts[1]).when


def test_one_fix_is_enough_for_every_account_of_the_week(world, posts):
    other = replace(posts[0].when, local=posts[0].when.local + timedelta(hours=3))
    world.post("bluesky", when=f"{other.local:%Y-%m-%d %H:%M}", text="We baked again.")
    with world.plan.read() as unit:
        entries = unit.lint.entries()
    trial = Trial(entries, PROFILE, world.clock.now())
    wanting = [one for one in trial.report.findings if one.code == "TLK002"]
    assert len(wanting) == 2
    fix = next(one for one in wanting if len(one.posts) > 1).fixes[0]
    assert [one.code for one in trial.try_fixes((fix,)).after.findings] == []
