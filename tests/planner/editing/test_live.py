"""Answers to "Is this live?"."""

import pytest

from planner.domain.errors import Locked, UserError
from planner.domain.publication import PublicationState as S
from planner.editing.edits import ArchiveClient, ItIsLive, SendAgain, SkipPublications


def in_question(world, *, looks=2):
    """A post that went out at its time, of which nobody knows."""
    post = world.post()
    at = world.clock.now()
    later = None if looks else world.clock.now()
    world.lead(post, S.CLAIMED, S.SENDING, S.UNCONFIRMED, unconfirmed_since=at, looks=looks, not_before=later)
    world.clock.tick(hours=1)
    return post, at


def test_yes_adopts_it_with_its_address_since_it_was_sent(world):
    post, at = in_question(world)
    world.do(ItIsLive(world.ids(post), " https://social.example/@rye/1 "))
    one = world.publication(post)
    assert (one.state, one.remote_url, one.published_at) == (
        S.DONE_BY_HAND,
        "https://social.example/@rye/1",
        at,
    )
    assert one.note == "You looked: it is there."
    world.editor.undo()
    assert world.publication(post).asks_if_live


@pytest.mark.parametrize("typed", ["there", "javascript:alert(1)", "https://a.example b"])
def test_an_address_is_one(world, typed):
    post, _ = in_question(world)
    with pytest.raises(UserError, match="is no address of a page"):
        world.do(ItIsLive(world.ids(post), typed))


def test_no_sends_it_again_as_a_new_matter(world):
    post, _ = in_question(world)
    world.do(SendAgain(world.ids(post)))
    one = world.publication(post)
    assert (one.state, one.due_at, one.unconfirmed_since, one.looks) == (
        S.PLANNED,
        world.clock.now(),
        None,
        0,
    )
    assert world.events(post)[-1] == "planned"
    world.editor.undo()
    back = world.publication(post)
    assert (back.asks_if_live, back.unconfirmed_since is not None) == (True, True)


@pytest.mark.parametrize(
    "since", [(S.CLAIMED, S.HELD), (S.CLAIMED, S.THROTTLED), (S.CLAIMED, S.REFUSED), (S.MISSED,)]
)
def test_no_is_taken_back_however_far_it_came(world, since):
    post, _ = in_question(world)
    world.do(SendAgain(world.ids(post)))
    world.lead(post, *since)
    world.editor.undo()
    assert world.publication(post).asks_if_live


def test_nothing_is_sent_again_while_the_first_may_still_arrive(world):
    post, _ = in_question(world, looks=0)
    with pytest.raises(Locked, match="may still arrive"):
        world.do(SendAgain(world.ids(post)))
    world.do(ItIsLive(world.ids(post)))
    with pytest.raises(Locked, match="there is nothing to answer"):
        world.do(SendAgain(world.ids(post)))


def test_skipped_it_is_never_sent_again(world):
    post, _ = in_question(world)
    world.do(SkipPublications(world.ids(post)))
    assert world.state(post) is S.CANCELLED
    with pytest.raises(Locked, match="there is nothing to answer"):
        world.do(SendAgain(world.ids(post)))


def test_nothing_goes_out_for_an_archived_client(world):
    post, _ = in_question(world)
    world.do(ArchiveClient(world.client.id))
    with pytest.raises(UserError, match="is archived"):
        world.do(SendAgain(world.ids(post)))
