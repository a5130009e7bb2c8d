"""Versions of a post: when one is kept, and putting one back."""

from dataclasses import replace

import pytest

from planner.domain.errors import Locked, UserError
from planner.domain.media import MediaUse
from planner.domain.post import Variant
from planner.domain.publication import PublicationState as S
from planner.domain.writing import BEFORE
from planner.editing.edits import MovePosts, PutPost
from planner.editing.person import person
from planner.editing.restoring import RestoreVersion
from planner.editing.stages import SetKind
from planner.editing.versions import TAKEN_BACK
from tests.planner.world import wall


def versions(world, post):
    with world.plan.read() as unit:
        return unit.versions.of(post.id)


def said(world, post):
    return [(one.what, one.writing.text) for one in versions(world, post)]


def test_each_save_of_other_words_is_a_version(world, clock):
    post = world.post(text="One")
    clock.tick(minutes=5)
    world.do(PutPost(replace(post, text="Two"), "Scheduled for Sat"))
    assert said(world, post) == [("Scheduled for Sat", "Two"), ("Saved", "One")]
    newest = versions(world, post)[0]
    assert (newest.made_at, newest.made_by) == (clock.now(), person())


def test_time_and_kind_make_no_version(world):
    post = world.post(text="One")
    world.do(MovePosts(((post.id, wall("2026-10-18 10:00")),)))
    world.do(SetKind((post.id,), None))
    world.do(PutPost(world.stored(post)))
    assert said(world, post) == [("Saved", "One")]


def test_what_a_post_said_before_versions_were_kept_is_the_first(world):
    post = world.post(text="Old")
    with world.plan.write() as unit:  # as an import stores it
        other = unit.posts.save(replace(post, id="imported", revision=0, text="Imported"))
        unit.commit()
    world.do(PutPost(replace(other, text="Changed")))
    assert said(world, other) == [("Saved", "Changed"), (BEFORE, "Imported")]


def test_undo_and_redo_are_versions_too(world):
    post = world.post(text="One")
    world.do(PutPost(replace(post, text="Two")))
    world.editor.undo()
    world.editor.redo()
    assert [text for _, text in said(world, post)] == ["Two", "One", "Two", "One"]
    assert said(world, post)[0][0] == TAKEN_BACK


def test_restoring_is_an_edit_that_can_be_taken_back(world):
    post = world.post("mastodon", "bluesky", text="One", link="https://a.example", campaign="Autumn")
    own = Variant(account_id=world.accounts["bluesky"].id, text="Own")
    second = replace(post, text="Two", link="", campaign="Winter", variants=(post.variants[0], own))
    world.do(PutPost(second))
    world.do(MovePosts(((post.id, wall("2026-10-18 10:00")),)))
    first = versions(world, post)[-1]
    world.do(RestoreVersion(post.id, first.id, "Restored as it was at 10:41"))
    restored = world.stored(post)
    assert (restored.text, restored.link, restored.variants[1].text) == ("One", "https://a.example", None)
    assert (restored.campaign, restored.when) == ("Winter", wall("2026-10-18 10:00"))  # labels and time stay
    assert said(world, post)[0] == ("Restored as it was at 10:41", "One")
    world.editor.undo()
    assert (world.stored(post).text, world.stored(post).variants[1].text) == ("Two", "Own")


def test_restoring_what_it_says_already_is_refused(world):
    post = world.post(text="One")
    with pytest.raises(UserError, match="already"):
        world.do(RestoreVersion(post.id, versions(world, post)[0].id))


def test_restoring_leaves_what_is_out(world):
    post = world.post(text="One")
    world.do(PutPost(replace(post, text="Two")))
    world.lead(post, S.CLAIMED, S.SENDING, S.PUBLISHED)
    with pytest.raises(Locked):
        world.do(RestoreVersion(post.id, versions(world, post)[-1].id))


def test_a_picture_that_is_gone_keeps_its_name_and_its_words(world):
    post = world.post(text="One", media=(MediaUse(media_id=None, name="lost.jpg", alt_text="A loaf"),))
    first = versions(world, post)[0]
    gone = replace(first.writing.media[0], media_id="f" * 64)
    with world.plan.write() as unit:
        unit.versions.add(
            replace(first, id="v", writing=replace(first.writing, text="Before", media=(gone,)))
        )
        unit.commit()
    world.do(RestoreVersion(post.id, "v"))
    assert world.stored(post).media == post.media
