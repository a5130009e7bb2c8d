"""Fixes as edits: in the post, in an account's own words, at another time; taken back in one step."""

from dataclasses import replace

import pytest

from planner.domain.entry import Suppression
from planner.domain.errors import ChangedElsewhere, Locked, UserError
from planner.domain.kinds import Kind
from planner.domain.media import MediaUse
from planner.domain.patch import Field, Patch, clock_of
from planner.domain.post import Variant
from planner.domain.publication import PublicationState
from planner.editing.fixes import ApplyFix
from planner.editing.posts import PutPost
from tests.planner.world import wall


def words(post, before, value, *, text=None, **rest) -> Patch:
    start = (post.text if text is None else text).index(before)
    fields = {"field": Field.TEXT, "start": start, "end": start + len(before), **rest}
    return Patch(post=post.id, value=value, before=before, **fields)


def with_own(world, post, network, **own):
    """The post with words of its own on one account, stored."""
    account = world.accounts[network].id
    variants = tuple(replace(v, **own) if v.account_id == account else v for v in post.variants)
    world.do(PutPost(replace(post, variants=variants)))
    return world.stored(post)


def test_inherited_words_change_in_the_post_once_for_all_accounts(world) -> None:
    post = world.post("mastodon", "bluesky", text="Good bread")
    key = world.accounts["mastodon"].id
    world.do(ApplyFix((words(post, "Good", "Fine", account_key=key),), "Written anew"))
    after = world.stored(post)
    assert after.text == "Fine bread"
    assert all(variant.text is None for variant in after.variants)
    assert world.editor.undo_label == "Written anew"
    world.editor.undo()
    assert world.stored(post).text == "Good bread"
    world.editor.redo()
    assert world.stored(post).text == "Fine bread"


def test_words_of_an_accounts_own_change_there_alone(world) -> None:
    post = with_own(world, world.post("mastodon", "bluesky", text="Good bread"), "bluesky", text="Good rye")
    key = world.accounts["bluesky"].id
    world.do(ApplyFix((words(post, "Good", "Fine", account_key=key),)))
    after = world.stored(post)
    assert (after.text, after.variant(key).text) == ("Good bread", "Fine rye")
    world.do(ApplyFix((words(post, "ye", "oll", text="Fine rye", account_key=key),)))
    assert world.stored(post).variant(key).text == "Fine roll"


def test_wherever_it_stands(world) -> None:
    post = with_own(world, world.post("mastodon", "bluesky", text="Good bread"), "bluesky", text="Good rye")
    world.do(ApplyFix((words(post, "Good", "Fine"),)))
    after = world.stored(post)
    assert (after.text, after.variant(world.accounts["bluesky"].id).text) == ("Fine bread", "Fine rye")


def test_other_words_meanwhile(world) -> None:
    post = world.post(text="Good bread")
    patch = words(post, "Good", "Fine")
    world.do(PutPost(replace(world.stored(post), text="Dark bread")))
    with pytest.raises(ChangedElsewhere, match="was changed since this was offered"):
        world.do(ApplyFix((patch,)))
    assert world.stored(post).text == "Dark bread"


def test_several_posts_are_one_step_all_or_none(world) -> None:
    one, two = world.post(text="Good bread"), world.post(text="Good cake")
    world.do(ApplyFix((words(one, "Good", "Fine"), words(two, "Good", "Fine")), "Fixed 2"))
    assert [world.stored(p).text for p in (one, two)] == ["Fine bread", "Fine cake"]
    world.editor.undo()
    assert [world.stored(p).text for p in (one, two)] == ["Good bread", "Good cake"]
    with pytest.raises(ChangedElsewhere):
        world.do(ApplyFix((words(one, "Good", "Fine"), replace(words(two, "Good", "x"), before="Bad!"))))
    assert world.stored(one).text == "Good bread"


def test_alt_texts_tags_links_and_kind(world) -> None:
    picture = MediaUse(media_id=None, name="loaf.jpg")
    post = world.post(media=(picture,), hashtags=("bread",), link="https://fennel.test")
    link = post.link
    patches = (
        Patch(post=post.id, field=Field.ALT_TEXT, value="A loaf", before=""),
        Patch(post=post.id, field=Field.HASHTAGS, value=("Bread",), before="bread"),
        Patch(post=post.id, field=Field.LINK, value=f"{link}?a=1", before=link),
        Patch(post=post.id, field=Field.KIND, value=Kind.TEACH),
        Patch(post=post.id, field=Field.NOT_SELLING, value=True),
    )
    world.do(ApplyFix(patches))
    after = world.stored(post)
    assert (after.media[0].alt_text, after.hashtags, after.link) == ("A loaf", ("Bread",), f"{link}?a=1")
    assert (after.kind, after.not_selling) == (Kind.TEACH, True)
    world.editor.undo()
    assert replace(world.stored(post), revision=0) == replace(post, revision=0)


def test_a_post_moves_and_on_one_account_only_its_publication(world) -> None:
    post = world.post("mastodon", "bluesky")
    there = wall("2026-10-20 10:00")
    world.do(ApplyFix((Patch(post=post.id, field=Field.WHEN, value=there),)))
    assert world.publication(post, "bluesky").when == there
    only = wall("2026-10-22 12:00")
    key = world.accounts["bluesky"].id
    world.do(ApplyFix((Patch(post=post.id, field=Field.WHEN, value=only, account_key=key),)))
    assert (world.publication(post).when, world.publication(post, "bluesky").when) == (there, only)
    world.editor.undo()
    assert world.publication(post, "bluesky").when == there
    nowhere = Patch(post=post.id, field=Field.WHEN, value=only, account_key=world.accounts["wordpress"].id)
    with pytest.raises(ChangedElsewhere):
        world.do(ApplyFix((nowhere,)))
    with pytest.raises(UserError, match="is past"):
        world.do(ApplyFix((Patch(post=post.id, field=Field.WHEN, value=wall("2020-01-01 10:00")),)))


def test_only_accounts_that_stand_at_the_time_replaced_move(world) -> None:
    own, there = wall("2026-10-19 21:30"), wall("2026-10-20 10:00")
    post = with_own(world, world.post("mastodon", "bluesky"), "bluesky", when=own)
    late = Patch(post=post.id, field=Field.WHEN, value=there, before=clock_of(own))
    world.do(ApplyFix((late,)))
    assert world.publication(post).when == wall("2026-10-17 10:00")
    assert world.publication(post, "bluesky").when == there
    with pytest.raises(ChangedElsewhere):
        world.do(ApplyFix((late,)))
    world.editor.undo()
    early = replace(late, before="2026-10-17T10:00")
    world.do(ApplyFix((early,)))
    assert (world.publication(post).when, world.publication(post, "bluesky").when) == (there, own)


def test_what_is_out_or_being_sent_is_refused_with_a_sentence(world) -> None:
    post = world.post("mastodon", "bluesky", text="Good bread")
    world.lead(post, PublicationState.CLAIMED)
    with pytest.raises(Locked, match="is being sent"):
        world.do(ApplyFix((words(post, "Good", "Fine"),)))
    world.lead(post, PublicationState.SENDING, PublicationState.PUBLISHED)
    key = world.accounts["mastodon"].id
    move = Patch(post=post.id, field=Field.WHEN, value=wall("2026-10-22 12:00"), account_key=key)
    with pytest.raises(Locked, match="stays as it is"):
        world.do(ApplyFix((move,)))
    world.do(ApplyFix((words(post, "Good", "Fine"),)))  # what is not out yet follows
    after = world.stored(post)
    assert (after.text, after.variant(key).text) == ("Fine bread", "Good bread")


def test_a_dropped_suppression_comes_back_by_undo(world) -> None:
    ignored = Suppression(
        id="s1", client_id=world.client.id, rule="MIX001", reason="fair", made_at=world.clock.now()
    )
    with world.plan.write() as unit:
        unit.suppressions.add(ignored)
        unit.commit()
    post = world.post(text="Good bread")
    world.do(ApplyFix((words(post, "Good", "Fine"),), drops=("s1",)))
    with world.plan.read() as unit:
        assert not unit.suppressions.all()
    world.editor.undo()
    with world.plan.read() as unit:
        assert [one.id for one in unit.suppressions.all()] == ["s1"]
    assert world.stored(post).text == "Good bread"
    with pytest.raises(ChangedElsewhere):
        world.do(ApplyFix((), drops=("nobody",)))


def test_a_variant_without_words_of_its_own_is_left_alone(world) -> None:
    post = world.post("mastodon", "bluesky", text="Good bread")
    world.do(ApplyFix((words(post, "Good", "Fine"),)))
    assert {type(variant) for variant in world.stored(post).variants} == {Variant}
    assert [variant.text for variant in world.stored(post).variants] == [None, None]
