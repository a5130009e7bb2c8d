"""All decisions of a catch-up as one edit."""

import pytest

from planner.domain.errors import Locked
from planner.domain.post import Stage
from planner.domain.publication import MissedReason
from planner.domain.publication import PublicationState as S
from planner.domain.times import wall_at
from planner.editing.catching_up import CatchUpWith, Decision, Does
from tests.planner.world import ZONE, wall


@pytest.fixture
def missed(world, clock):
    """Three posts that were missed, and a fourth on two accounts with a time of its own on one."""
    posts = [world.post(when="2026-10-17 10:00", text=f"Post {n}") for n in range(3)]
    clock.at = wall("2026-10-17 12:00").instant()
    for post in posts:
        world.lead(post, S.MISSED, missed_reason=MissedReason.ASLEEP)
    return posts


def decide(world, clock, missed):
    first, second, third = (world.ids(post) for post in missed)
    now = wall_at(clock.now(), ZONE)
    later = wall("2026-10-18 10:00")
    world.do(
        CatchUpWith(
            (
                Decision(Does.PUBLISH, first, (now,)),
                Decision(Does.MOVE, second, (later,)),
                Decision(Does.SKIP, third, to_ideas=True),
            )
        )
    )


def test_all_in_one_step(world, clock, missed):
    decide(world, clock, missed)
    assert [world.state(post) for post in missed] == [S.PLANNED, S.PLANNED, S.DRAFT]
    assert world.publication(missed[0]).due_at == clock.now()
    assert world.stored(missed[1]).when == wall("2026-10-18 10:00")
    assert world.stored(missed[2]).stage is Stage.IDEA
    assert world.editor.undo_label == "3 decisions: 1 now, 1 moved, 1 skipped"


def test_undo_and_redo(world, clock, missed):
    decide(world, clock, missed)
    world.editor.undo()
    assert [world.state(post) for post in missed] == [S.MISSED] * 3
    assert [world.publication(post).missed_reason for post in missed] == [MissedReason.ASLEEP] * 3
    assert world.stored(missed[2]).stage is Stage.SCHEDULED
    world.editor.redo()
    assert world.state(missed[2]) is S.DRAFT


def test_undo_leaves_what_has_left(world, clock, missed):
    decide(world, clock, missed)
    world.lead(missed[0], S.CLAIMED)
    world.editor.undo()
    assert [world.state(post) for post in missed] == [S.CLAIMED, S.MISSED, S.MISSED]


def test_undo_of_nothing_but_what_has_left_says_so(world, clock, missed):
    now = wall_at(clock.now(), ZONE)
    world.do(CatchUpWith((Decision(Does.PUBLISH, world.ids(missed[0]), (now,)),)))
    world.lead(missed[0], S.CLAIMED)
    with pytest.raises(Locked, match="on its way or out"):
        world.editor.undo()


def test_all_or_nothing(world, clock, missed):
    past = wall("2026-10-17 09:00")
    first, second, _ = (world.ids(post) for post in missed)
    with pytest.raises(Exception, match="is past"):
        world.do(
            CatchUpWith((Decision(Does.SKIP, first), Decision(Does.MOVE, second, (past,)))),
        )
    assert world.state(missed[0]) is S.MISSED


def test_by_hand_and_skipped_on_one_account(world, clock, missed):
    first, second, _ = (world.ids(post) for post in missed)
    world.do(CatchUpWith((Decision(Does.BY_HAND, first), Decision(Does.SKIP, second))))
    assert (world.state(missed[0]), world.state(missed[1])) == (S.DONE_BY_HAND, S.CANCELLED)
    assert world.stored(missed[1]).stage is Stage.SCHEDULED


def test_a_time_of_its_own_moves_alone(world, clock):
    post = world.post("mastodon", "bluesky", when="2026-10-17 10:00")
    clock.at = wall("2026-10-17 12:00").instant()
    world.lead(post, S.MISSED)
    only = (world.publication(post).id,)
    world.do(CatchUpWith((Decision(Does.MOVE, only, (wall("2026-10-18 09:00"),)),)))
    assert world.stored(post).when == wall("2026-10-17 10:00")
    assert world.publication(post).when == wall("2026-10-18 09:00")
