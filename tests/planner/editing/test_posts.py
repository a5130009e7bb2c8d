"""Writing, moving and deleting posts; their publications follow."""

from dataclasses import replace

import pytest

from planner.domain.errors import ChangedElsewhere, Locked, UserError
from planner.domain.ids import PostId, new_id
from planner.domain.journal import Step, StepRole
from planner.domain.kinds import Kind
from planner.domain.post import Post, Stage, Variant
from planner.domain.publication import PublicationState as S
from planner.editing.edits import MovePosts, MovePublications, PutPost, RemovePosts, SetKind, SetStage
from tests.planner.world import wall


def test_a_new_post_has_one_publication_for_each_account(world):
    post = world.post("mastodon", "bluesky")
    for network in ("mastodon", "bluesky"):
        one = world.publication(post, network)
        assert one.state is S.PLANNED
        assert one.due_at == wall("2026-10-17 10:00").instant()
        assert one.client_key
        assert world.events(post, network) == ["planned"]


def test_a_draft_is_never_due(world):
    post = world.post(stage=Stage.DRAFT)
    one = world.publication(post)
    assert (one.state, one.client_key) == (S.DRAFT, "")
    assert one.due_at == wall("2026-10-17 10:00").instant()


def test_a_draft_without_a_time_is_an_idea_and_becomes_a_draft_on_a_day(world):
    post = world.post(when=None, stage=Stage.DRAFT)
    assert post.stage is Stage.IDEA
    world.do(MovePosts(((post.id, wall("2026-10-20 09:00")),)))
    assert world.stored(post).stage is Stage.DRAFT
    assert world.publication(post).due_at == wall("2026-10-20 09:00").instant()
    world.editor.undo()
    assert (world.stored(post).stage, world.publication(post).due_at) == (Stage.IDEA, None)


def test_scheduling_without_a_time_or_an_account_says_what_is_missing(world):
    with pytest.raises(UserError, match="no time yet") as without_time:
        world.post(when=None)
    assert without_time.value.place == "time"
    post = Post(
        id=PostId(new_id()),
        client_id=world.client.id,
        text="x",
        stage=Stage.SCHEDULED,
        when=wall("2026-10-17 10:00"),
    )
    with pytest.raises(UserError, match="no account yet"):
        world.do(PutPost(post))


def test_a_past_time_is_refused_but_this_minute_is_not(world):
    with pytest.raises(UserError, match=r"Mon 12 Oct, 09:59 is past"):
        world.post(when="2026-10-12 09:59")
    world.clock.tick(seconds=40)
    assert world.state(world.post(when="2026-10-12 10:00")) is S.PLANNED


def test_an_imported_past_post_is_history(world):
    post = Post(
        id=PostId(new_id()),
        client_id=world.client.id,
        text="Old",
        stage=Stage.SCHEDULED,
        when=wall("2026-09-01 10:00"),
        variants=(Variant(account_id=world.accounts["mastodon"].id),),
    )
    world.do(PutPost(post, past_is_history=True))
    assert world.state(post) is S.HISTORY
    with pytest.raises(Locked, match="had gone out before it was imported"):
        world.do(MovePosts(((post.id, wall("2026-10-20 09:00")),)))
    world.do(RemovePosts((post.id,)))
    assert world.state(post) is S.CANCELLED
    world.editor.undo()
    assert world.state(post) is S.HISTORY


def test_moving_keeps_the_key_and_says_where_to(world):
    post = world.post()
    key = world.publication(post).client_key
    edit = MovePosts(((post.id, wall("2026-10-31 10:00")),))
    assert edit.label == "Moved to Sat 31, 10:00"
    world.do(edit)
    moved = world.publication(post)
    assert moved.due_at.isoformat() == "2026-10-31T09:00:00+00:00"  # the clocks went back on the 25th
    assert moved.client_key == key
    world.editor.undo()
    assert world.publication(post).due_at.isoformat() == "2026-10-17T08:00:00+00:00"


def test_an_accounts_own_time_keeps_its_distance(world):
    post = world.post("mastodon", "bluesky")
    world.do(MovePublications(((world.publication(post, "bluesky").id, wall("2026-10-17 12:30")),)))
    assert world.publication(post, "mastodon").when == wall("2026-10-17 10:00")
    world.do(MovePosts(((post.id, wall("2026-10-18 11:00")),)))
    assert world.publication(post, "bluesky").when == wall("2026-10-18 13:30")


def test_what_is_out_cannot_move_and_says_why(world):
    post = world.post()
    world.lead(post, S.CLAIMED, S.SENDING, S.PUBLISHED)
    with pytest.raises(Locked, match=r"went out Sat 17 Oct, 10:00 on Mastodon"):
        world.do(MovePosts(((post.id, wall("2026-10-18 10:00")),)))
    with pytest.raises(Locked, match="stays in the plan as the record"):
        world.do(RemovePosts((post.id,)))
    world.do(SetKind((post.id,), Kind.TEACH))
    assert world.stored(post).kind is Kind.TEACH


def test_of_a_partly_published_post_only_the_rest_follows(world):
    post = world.post("mastodon", "bluesky")
    world.lead(post, S.CLAIMED, S.SENDING, S.PUBLISHED)
    world.do(PutPost(replace(world.stored(post), text="Better words", when=wall("2026-10-19 08:00"))))
    stored = world.stored(post)
    assert stored.variant(world.accounts["mastodon"].id).text == "Why our rye takes three days"
    assert stored.variant(world.accounts["bluesky"].id).text is None
    assert world.publication(post, "mastodon").when == wall("2026-10-17 10:00")
    assert world.publication(post, "bluesky").when == wall("2026-10-19 08:00")
    world.editor.undo()
    assert world.publication(post, "bluesky").when == wall("2026-10-17 10:00")
    assert world.stored(post).text == "Why our rye takes three days"
    only_bluesky = tuple(one for one in stored.variants if one.account_id == world.accounts["bluesky"].id)
    with pytest.raises(Locked):
        world.do(PutPost(replace(world.stored(post), variants=only_bluesky)))


@pytest.mark.parametrize("states", [(S.CLAIMED,), (S.CLAIMED, S.SENDING)])
def test_an_edit_waits_while_the_post_is_sent(world, states):
    post = world.post()
    world.lead(post, *states)
    with pytest.raises(Locked, match="is being sent to Mastodon right now"):
        world.do(PutPost(replace(post, text="other")))
    assert world.stored(post).text == post.text


def test_what_may_be_out_does_not_change(world):
    post = world.post()
    world.lead(post, S.CLAIMED, S.SENDING, S.UNCONFIRMED)
    with pytest.raises(Locked, match="may already be out on Mastodon"):
        world.do(SetStage((post.id,), Stage.DRAFT))


def test_a_newer_version_is_not_overwritten(world):
    post = world.post()
    world.do(PutPost(replace(post, text="first")))
    with pytest.raises(ChangedElsewhere, match="Nothing was overwritten"):
        world.do(PutPost(replace(post, text="second")))
    assert world.stored(post).text == "first"


def test_taking_an_account_off_cancels_and_adding_it_again_plans_the_same_row(world):
    post = world.post("mastodon", "bluesky")
    before = world.publication(post, "bluesky")
    world.do(PutPost(replace(post, variants=post.variants[:1])))
    assert world.state(post, "bluesky") is S.CANCELLED
    world.do(PutPost(replace(world.stored(post), variants=post.variants)))
    after = world.publication(post, "bluesky")
    assert (after.id, after.state, after.client_key) == (before.id, S.PLANNED, before.client_key)


def test_other_words_forget_the_frozen_request(world):
    post = world.post()
    one = world.publication(post)
    with world.plan.write() as unit:
        unit.journal.put_step(Step(publication_id=one.id, ordinal=0, role=StepRole.ROOT, frozen="{}"))
        unit.commit()
    world.do(PutPost(replace(post, notes="only a note")))
    with world.plan.read() as unit:
        assert unit.journal.steps(one.id)
    world.do(PutPost(replace(world.stored(post), text="other words")))
    with world.plan.read() as unit:
        assert not unit.journal.steps(one.id)


def test_back_to_draft_and_scheduled_again(world):
    post = world.post()
    key = world.publication(post).client_key
    world.do(SetStage((post.id,), Stage.DRAFT))
    assert world.state(post) is S.DRAFT
    world.do(SetStage((post.id,), Stage.SCHEDULED))
    assert (world.state(post), world.publication(post).client_key) == (S.PLANNED, key)
    assert world.events(post) == ["planned", "draft", "planned"]
