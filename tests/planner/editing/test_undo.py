"""Undo and redo: by content, never over what others did, never sending anything."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.domain.errors import ChangedElsewhere, Locked, ParleyError
from planner.domain.kinds import Kind
from planner.domain.post import Stage
from planner.domain.publication import PublicationState as S
from planner.editing.edit import Batch
from planner.editing.edits import (
    MovePosts,
    PublishNow,
    PutPost,
    RemovePosts,
    SetKind,
    SetStage,
    SkipPublications,
)
from tests.fakes.clock import FakeClock
from tests.fakes.plan import FakePlan
from tests.planner.world import World, wall


def test_undo_of_a_new_post_puts_it_into_the_bin_and_redo_brings_it_back(world):
    post = world.post("mastodon", "bluesky")
    for _ in range(3):
        world.editor.undo()
        assert world.stored(post).deleted_at is not None
        assert world.state(post) is S.CANCELLED
        world.editor.redo()
        assert world.stored(post).deleted_at is None
        assert world.state(post) is S.PLANNED


def test_undo_after_undo_after_redo(world):
    post = world.post()
    world.do(MovePosts(((post.id, wall("2026-10-18 10:00")),)))
    world.do(PutPost(replace(world.stored(post), text="second")))
    world.editor.undo()
    world.editor.undo()
    world.editor.redo()
    world.editor.redo()
    world.editor.undo()
    assert world.stored(post).text == post.text
    assert world.publication(post).when == wall("2026-10-18 10:00")
    world.editor.undo()
    assert world.publication(post).when == wall("2026-10-17 10:00")
    assert world.editor.undo_label == "Saved"


def test_undo_never_overwrites_another_windows_change(world):
    post = world.post()
    world.do(PutPost(replace(post, text="mine")))
    other = world.another_window()
    other.do(PutPost(replace(world.stored(post), text="theirs")))
    with pytest.raises(ChangedElsewhere, match="was changed in the meantime"):
        world.editor.undo()
    assert world.stored(post).text == "theirs"


def test_a_move_cannot_be_taken_back_once_the_post_is_out(world):
    post = world.post()
    world.do(MovePosts(((post.id, wall("2026-10-18 10:00")),)))
    world.lead(post, S.CLAIMED, S.SENDING, S.PUBLISHED)
    with pytest.raises(Locked, match="went out on Mastodon in the meantime"):
        world.editor.undo()
    assert world.publication(post).when == wall("2026-10-18 10:00")


@pytest.mark.parametrize(
    ("states", "said"),
    [
        ((S.CLAIMED,), "is being sent to Mastodon right now"),
        ((S.CLAIMED, S.SENDING), "is being sent to Mastodon right now"),
        ((S.CLAIMED, S.SENDING, S.UNCONFIRMED), "went out on Mastodon in the meantime"),
        ((S.CLAIMED, S.SENDING, S.PUBLISHED), "went out on Mastodon in the meantime"),
    ],
)
def test_words_that_left_are_not_taken_back(world, states, said):
    post = world.post("mastodon", "bluesky")
    world.do(PutPost(replace(post, text="second")))
    world.lead(post, *states)
    with pytest.raises(Locked, match=said):
        world.editor.undo()
    assert world.stored(post).text == "second"


def test_words_of_an_account_that_is_not_out_are_taken_back(world):
    post = world.post("mastodon", "bluesky")
    world.lead(post, S.CLAIMED, S.SENDING, S.PUBLISHED)
    world.do(PutPost(replace(post, text="second")))
    world.editor.undo()
    assert world.stored(post) == replace(post, revision=world.stored(post).revision)


@pytest.mark.parametrize("since", [S.HELD, S.THROTTLED])
def test_publishing_now_is_taken_back_however_far_it_came(world, since):
    post = world.post()
    world.lead(post, S.CLAIMED, S.REFUSED)
    world.clock.at = wall("2026-10-17 10:05").instant()
    world.do(PublishNow(world.ids(post)))
    world.lead(post, S.CLAIMED, since)
    world.editor.undo()
    one = world.publication(post)
    assert (one.state, one.when) == (S.REFUSED, wall("2026-10-17 10:00"))


@pytest.mark.parametrize("before", [S.HELD, S.REFUSED])
def test_back_to_draft_is_taken_back(world, before):
    post = world.post()
    world.lead(post, S.CLAIMED, before)
    world.do(SetStage((post.id,), Stage.DRAFT))
    world.editor.undo()
    assert (world.stored(post).stage, world.state(post)) == (Stage.SCHEDULED, before)


def test_a_kind_can_be_taken_back_while_the_post_is_sent(world):
    post = world.post()
    world.do(SetKind((post.id,), Kind.STORY))
    world.lead(post, S.CLAIMED)
    world.editor.undo()
    assert world.stored(post).kind is None
    assert world.state(post) is S.CLAIMED


def test_nothing_goes_out_because_of_an_undo(world):
    post = world.post(when="2026-10-12 10:05")
    world.do(MovePosts(((post.id, wall("2026-10-18 10:00")),)))
    world.clock.tick(minutes=10)
    world.editor.undo()
    one = world.publication(post)
    assert (one.state, one.when) == (S.MISSED, wall("2026-10-12 10:05"))


def test_what_the_publisher_held_meanwhile_is_no_hindrance(world):
    post = world.post()
    world.do(PutPost(replace(post, text="other")))
    world.lead(post, S.HELD)
    world.editor.undo()
    assert world.stored(post).text == post.text


def test_a_batch_is_all_or_none(world):
    first, second = world.post(), world.post()
    world.lead(second, S.CLAIMED)
    edit = Batch("Moved", tuple(MovePosts(((one.id, wall("2026-10-18 10:00")),)) for one in (first, second)))
    with pytest.raises(Locked):
        world.do(edit)
    assert world.publication(first).when == wall("2026-10-17 10:00")


_EDITS = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 5), st.integers(13, 28)), max_size=12)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_EDITS)
def test_undoing_everything_gives_the_plan_as_it_was(choices):
    clock = FakeClock()
    world = World(FakePlan(clock), clock)
    posts = [world.post("mastodon", "bluesky", text=f"post {number}") for number in range(3)]
    start = _content(world, posts)
    done = 0
    for number, what, day in choices:
        post = world.stored(posts[number])
        edits = [
            PutPost(replace(post, text=f"words {day}")),
            MovePosts(((post.id, wall(f"2026-10-{day} 11:00")),)),
            RemovePosts((post.id,)),
            SetStage((post.id,), Stage.DRAFT),
            SkipPublications((world.publication(post).id,)),
            PutPost(replace(post, variants=post.variants[:1])),
        ]
        try:
            world.do(edits[what])
        except ParleyError:
            continue
        done += 1
    end = _content(world, posts)
    for _ in range(done):
        world.editor.undo()
    assert _content(world, posts) == start
    for _ in range(done):
        world.editor.redo()
    assert _content(world, posts) == end


def _content(world, posts):
    return [
        (
            replace(world.stored(post), revision=0, deleted_at=None),
            world.stored(post).deleted_at is None,
            [
                (world.state(post, network), world.publication(post, network).when)
                for network in ("mastodon", "bluesky")
            ],
        )
        for post in posts
    ]
