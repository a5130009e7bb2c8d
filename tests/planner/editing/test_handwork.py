"""What a person says of a post that they put up themselves."""

from dataclasses import replace

import pytest

from planner.domain.account import Account, AccountState
from planner.domain.errors import Locked, UserError
from planner.domain.publication import HeldReason
from planner.domain.publication import PublicationState as S
from planner.editing.edits import MarkPosted, RemindLater


def held(world, network="x"):
    one = Account(
        id="x1", client_id=world.client.id, network=network, handle="bakery", state=AccountState.BY_HAND
    )
    with world.plan.write() as unit:
        world.accounts[network] = unit.accounts.save(one)
        unit.commit()
    post = world.post(network, when="2026-10-12 10:30")
    world.lead(post, S.HELD, network=network, held_reason=HeldReason.BY_HAND)
    return post


def test_the_id_is_taken_from_the_pasted_address(world):
    post = held(world)
    world.do(MarkPosted(world.ids(post), url=" https://x.com/bakery/status/1900?s=20 "))
    one = world.publication(post, "x")
    assert (one.state, one.remote_id) == (S.DONE_BY_HAND, "1900")
    assert one.remote_url == "https://x.com/bakery/status/1900?s=20"


@pytest.mark.parametrize(
    ("address", "said"),
    [("over there", "is no address of a page"), ("https://bsky.app/profile/a/post/b", "no address of X")],
)
def test_an_address_of_another_place_changes_nothing(world, address, said):
    post = held(world)
    with pytest.raises(UserError, match=said):
        world.do(MarkPosted(world.ids(post), url=address))
    assert world.state(post, "x") is S.HELD


def test_not_yet_is_a_little_later_and_can_be_taken_back(world):
    post = held(world)
    world.do(RemindLater(world.ids(post)))
    one = world.publication(post, "x")
    assert one.state is S.PLANNED
    assert (one.due_at - world.clock.now()).total_seconds() == 15 * 60
    assert world.stored(post).variants[0].when == one.when
    world.editor.undo()
    one = world.publication(post, "x")
    assert (one.state, one.held_reason) == (S.HELD, HeldReason.BY_HAND)


def test_posted_taken_back_after_its_time_waits_for_the_person_again(world):
    post = held(world)
    world.clock.tick(days=3)
    world.do(MarkPosted(world.ids(post)))
    world.editor.undo()
    one = world.publication(post, "x")
    assert (one.state, one.held_reason) == (S.HELD, HeldReason.BY_HAND)


def test_posted_taken_back_is_never_sent_by_an_account_that_was_connected_meanwhile(world):
    post = held(world)
    world.clock.tick(days=3)
    world.do(MarkPosted(world.ids(post)))
    with world.plan.write() as unit:
        unit.accounts.save(replace(unit.accounts.get("x1"), state=AccountState.CONNECTED))
        unit.commit()
    world.editor.undo()
    assert world.state(post, "x") is S.MISSED


def test_not_yet_sends_nothing_a_second_time_that_may_be_out(world):
    """Its account was connected and it was sent while the sheet was open."""
    post = held(world)
    world.lead(post, S.CLAIMED, S.SENDING, S.UNCONFIRMED, network="x", looks=1)
    with pytest.raises(Locked, match="may already be out"):
        world.do(RemindLater(world.ids(post)))
    assert world.state(post, "x") is S.UNCONFIRMED


def test_not_yet_comes_too_late_for_what_is_out(world):
    post = held(world)
    world.do(MarkPosted(world.ids(post)))
    with pytest.raises(Locked, match="nothing to wait for"):
        world.do(RemindLater(world.ids(post)))
