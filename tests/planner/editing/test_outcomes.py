"""Decisions about single publications."""

from dataclasses import replace

import pytest

from planner import languages
from planner.domain.errors import Locked, UserError
from planner.domain.post import Stage
from planner.domain.publication import PublicationState as S
from planner.editing.edits import (
    ArchiveClient,
    MarkPosted,
    MovePosts,
    PublishNow,
    PutPost,
    RemindLater,
    RemovePosts,
    SetStage,
    SkipPublications,
    TakeAccountOff,
)
from planner.languages.catalog import Catalog
from tests.planner.world import wall


def missed(world, *networks):
    post = world.post(*networks, when="2026-10-12 10:30")
    world.clock.tick(hours=2)
    for network in networks or ("mastodon",):
        world.lead(post, S.MISSED, network=network)
    return post


def test_publish_now_gives_an_own_time_and_no_grace(world):
    post = missed(world, "mastodon", "bluesky")
    world.do(PublishNow((world.publication(post).id,)))
    one = world.publication(post)
    assert (one.state, one.due_at) == (S.PLANNED, world.clock.now())
    assert world.stored(post).variant(world.accounts["mastodon"].id).when == wall("2026-10-12 12:00")
    assert world.state(post, "bluesky") is S.MISSED
    world.editor.undo()
    one = world.publication(post)
    assert (one.state, one.when) == (S.MISSED, wall("2026-10-12 10:30"))


def test_publish_now_of_a_refused_one_can_be_taken_back(world):
    post = world.post()
    world.lead(post, S.CLAIMED, S.REFUSED)
    world.do(PublishNow(world.ids(post)))
    world.editor.undo()
    assert world.state(post) is S.REFUSED


def test_publish_now_is_refused_where_it_could_send_twice_or_was_never_meant(world):
    unknown, draft, out = world.post(), world.post(stage=Stage.DRAFT), world.post()
    world.lead(unknown, S.CLAIMED, S.SENDING, S.UNCONFIRMED, unconfirmed_since=world.clock.now())
    with pytest.raises(Locked, match="not sent a second time"):
        world.do(PublishNow(world.ids(unknown)))
    world.do(SkipPublications(world.ids(unknown)))
    with pytest.raises(Locked, match="not sent a second time"):
        world.do(PublishNow(world.ids(unknown)))
    world.do(MovePosts(((unknown.id, wall("2026-10-20 10:00")),)))
    assert world.state(unknown) is S.CANCELLED
    world.editor.undo()
    world.editor.undo()
    assert world.state(unknown) is S.UNCONFIRMED
    with pytest.raises(UserError, match="is a draft"):
        world.do(PublishNow(world.ids(draft)))
    world.lead(unknown, S.DONE_BY_HAND)
    world.lead(out, S.CLAIMED, S.SENDING, S.PUBLISHED)
    with pytest.raises(Locked, match="already out on Mastodon"):
        world.do(PublishNow(world.ids(out)))
    waiting = world.post()
    world.do(ArchiveClient(world.client.id))
    with pytest.raises(UserError, match="archived"):
        world.do(PublishNow(world.ids(waiting)))


def test_marking_as_posted_keeps_the_address(world):
    post = missed(world)
    world.do(MarkPosted(world.ids(post), url="https://social.example/1"))
    one = world.publication(post)
    assert (one.state, one.remote_url) == (S.DONE_BY_HAND, "https://social.example/1")
    assert world.events(post)[-1] == "by hand"
    with pytest.raises(Locked, match="was posted by hand"):
        world.do(MovePosts(((post.id, wall("2026-10-20 10:00")),)))
    world.editor.undo()
    one = world.publication(post)
    assert (one.state, one.remote_url, one.published_at) == (S.MISSED, "", None)


def test_an_unconfirmed_one_can_be_marked_and_goes_back_to_being_looked_for(world):
    post = world.post()
    look_at = world.clock.now()
    world.lead(post, S.CLAIMED, S.SENDING, S.UNCONFIRMED, not_before=look_at, looks=1)
    world.do(MarkPosted(world.ids(post)))
    world.editor.undo()
    one = world.publication(post)
    assert (one.state, one.not_before, one.looks) == (S.UNCONFIRMED, look_at, 1)


def test_a_skipped_one_stays_skipped_when_the_others_move(world):
    post = world.post("mastodon", "bluesky")
    world.do(SkipPublications((world.publication(post).id,)))
    assert world.publication(post).note == "Skipped."
    world.do(MovePosts(((post.id, wall("2026-10-20 10:00")),)))
    assert world.state(post) is S.CANCELLED
    assert world.state(post, "bluesky") is S.PLANNED


def test_a_post_skipped_in_one_language_stays_skipped_in_another(world, monkeypatch):
    post = world.post("mastodon", "bluesky")
    with monkeypatch.context() as german:
        german.setattr(languages, "_chosen", Catalog("de", {("Skipped.", ""): ("Übersprungen.",)}))
        world.do(SkipPublications((world.publication(post).id,)))
    assert world.publication(post).note == "Übersprungen."
    world.do(MovePosts(((post.id, wall("2026-10-20 10:00")),)))
    assert world.state(post) is S.CANCELLED


def test_moving_a_post_that_was_skipped_everywhere_plans_it_again(world):
    post = world.post()
    world.do(SkipPublications(world.ids(post)))
    world.do(PutPost(replace(post, text="other words")))
    assert world.state(post) is S.CANCELLED
    world.do(MovePosts(((post.id, wall("2026-10-20 10:00")),)))
    assert world.state(post) is S.PLANNED


def test_mending_a_held_post_lets_it_go_out(world):
    post = world.post()
    world.lead(post, S.HELD)
    world.do(PutPost(replace(post, text="shorter")))
    assert world.state(post) is S.PLANNED


def test_a_missed_post_is_planned_again_by_moving_it_and_not_by_rewriting_it(world):
    post = missed(world)
    world.do(PutPost(replace(world.stored(post), text="other words")))
    assert world.state(post) is S.MISSED
    with pytest.raises(UserError, match="is past"):
        world.do(MovePosts(((post.id, wall("2026-10-12 11:00")),)))
    world.do(MovePosts(((post.id, wall("2026-10-13 11:00")),)))
    assert world.state(post) is S.PLANNED


@pytest.mark.parametrize("edit", [PublishNow, MarkPosted, SkipPublications])
def test_what_was_posted_by_hand_is_settled(world, edit):
    post = missed(world)
    world.do(MarkPosted(world.ids(post)))
    with pytest.raises(Locked, match="already out on Mastodon"):
        world.do(edit(world.ids(post)))
    assert world.state(post) is S.DONE_BY_HAND


@pytest.mark.parametrize("edit", [PublishNow, RemindLater])
def test_what_was_deleted_meanwhile_is_not_planned_for_now(world, edit):
    """In another window, while this one shows it among those that were missed."""
    post = world.post()
    world.lead(post, S.MISSED)
    world.another_window().do(RemovePosts((post.id,)))
    with pytest.raises(UserError, match="was deleted, so it does not go out"):
        world.do(edit(world.ids(post)))
    assert world.state(post) is S.CANCELLED


def test_a_draft_is_not_reminded_of(world):
    """It was scheduled when its reminder was shown; planned for later it would go out as it stands."""
    post = world.post()
    world.do(SetStage((post.id,), Stage.DRAFT))
    with pytest.raises(UserError, match="is a draft"):
        world.do(RemindLater(world.ids(post)))
    assert world.state(post) is S.DRAFT


@pytest.mark.parametrize("decide", [PublishNow, RemindLater])
def test_what_was_taken_off_an_account_does_not_go_there(world, decide):
    post = world.post("mastodon", "bluesky")
    world.do(TakeAccountOff((post.id,), world.accounts["bluesky"].id))
    gone = world.publication(post, "bluesky")
    with pytest.raises(UserError, match="does not go to Bluesky any more"):
        world.do(decide((gone.id,)))
    assert world.state(post, "bluesky") is S.CANCELLED
