"""Clients, accounts and ignored findings."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.account import Account, AccountState
from planner.domain.client import Client
from planner.domain.entry import Suppression
from planner.domain.errors import ChangedElsewhere, Locked, UserError
from planner.domain.ids import AccountId, ClientId, new_id
from planner.domain.post import Variant
from planner.domain.publication import HeldReason
from planner.domain.publication import PublicationState as S
from planner.editing.edits import (
    ArchiveClient,
    ChangeZone,
    IgnoreFinding,
    PutAccount,
    PutClient,
    PutPost,
    RemoveAccount,
    TakeBackIgnore,
)
from tests.planner.world import wall


def client(world):
    with world.plan.read() as unit:
        return unit.clients.get(world.client.id)


def account(world, network="mastodon"):
    with world.plan.read() as unit:
        return unit.accounts.get(world.accounts[network].id)


def test_a_changed_zone_keeps_wall_times_or_instants(world):
    post = world.post("mastodon", "bluesky")
    instant = world.publication(post).due_at
    world.do(ChangeZone(world.client.id, "America/New_York", "instant"))
    one = world.publication(post)
    assert (one.due_at, one.when) == (instant, wall("2026-10-17 04:00", "America/New_York"))
    assert client(world).zone == "America/New_York"
    world.do(ChangeZone(world.client.id, "Asia/Tokyo", "wall"))
    assert world.publication(post, "bluesky").when == wall("2026-10-17 04:00", "Asia/Tokyo")
    world.editor.undo()
    world.editor.undo()
    assert world.publication(post).when == wall("2026-10-17 10:00")
    assert client(world).zone == "Europe/Berlin"
    world.editor.redo()
    assert client(world).zone == "America/New_York"


def test_a_changed_zone_leaves_what_is_out_and_misses_what_falls_into_the_past(world):
    out, partly, soon = world.post(), world.post("mastodon", "bluesky"), world.post(when="2026-10-12 12:00")
    world.lead(out, S.CLAIMED, S.SENDING, S.PUBLISHED)
    world.lead(partly, S.CLAIMED, S.SENDING, S.PUBLISHED)
    world.do(ChangeZone(world.client.id, "Asia/Tokyo", "wall"))
    assert world.publication(out).when == wall("2026-10-17 10:00")
    assert world.publication(partly).when == wall("2026-10-17 10:00")
    assert world.publication(partly, "bluesky").when == wall("2026-10-17 10:00", "Asia/Tokyo")
    assert world.state(soon) is S.MISSED
    with pytest.raises(UserError, match="not a time zone"):
        world.do(ChangeZone(world.client.id, "Mars/Olympus", "wall"))


def test_two_clients_cannot_have_one_name(world):
    fresh = Client(id=ClientId(new_id()), name="  fennel & rye ", zone="Europe/Berlin")
    with pytest.raises(UserError, match="already a client called Fennel & Rye") as told:
        world.do(PutClient(fresh))
    assert told.value.place == "name"
    world.do(PutClient(replace(fresh, name="Loaf")))
    world.editor.undo()
    with world.plan.read() as unit:
        assert [one.name for one in unit.clients.all()] == ["Fennel & Rye"]


def test_archiving_can_be_taken_back_unless_the_client_changed(world):
    world.do(ArchiveClient(world.client.id))
    assert client(world).archived_at == world.clock.now()
    world.another_window().do(PutClient(replace(client(world), tagline="Bakery")))
    with pytest.raises(ChangedElsewhere):
        world.editor.undo()
    world.do(ArchiveClient(world.client.id, archived=False))
    assert client(world).archived_at is None


def test_removing_an_account_cancels_what_is_planned_and_keeps_the_journal(world):
    planned, out = world.post("mastodon", "bluesky"), world.post()
    world.lead(out, S.CLAIMED, S.SENDING, S.PUBLISHED)
    world.do(RemoveAccount(world.accounts["mastodon"].id))
    assert account(world).state is AccountState.REMOVED
    assert world.state(planned) is S.CANCELLED
    assert world.publication(planned).note == "The account was removed."
    assert world.state(out) is S.PUBLISHED
    assert world.events(planned) == ["planned", "cancelled"]
    world.do(PutPost(replace(world.stored(planned), text="other words")))
    assert (world.state(planned), world.state(planned, "bluesky")) == (S.CANCELLED, S.PLANNED)
    world.editor.undo()
    world.editor.undo()
    assert account(world).state is AccountState.NEEDS_SIGN_IN
    assert world.state(planned) is S.PLANNED


def test_an_account_stays_while_a_post_is_on_its_way_through_it(world):
    post = world.post()
    world.lead(post, S.CLAIMED)
    with pytest.raises(Locked):
        world.do(RemoveAccount(world.accounts["mastodon"].id))
    assert account(world).state is AccountState.CONNECTED


def test_the_same_account_twice_is_refused(world):
    twin = replace(account(world), id=AccountId(new_id()), handle="Bakery.Mastodon", revision=0)
    with pytest.raises(UserError, match="already among this client's accounts"):
        world.do(PutAccount(twin))
    fresh = Account(
        id=AccountId(new_id()), client_id=world.client.id, network="instagram", handle="fennelandrye"
    )
    world.do(PutAccount(fresh))
    world.editor.undo()
    with world.plan.read() as unit:
        assert fresh.id not in {one.id for one in unit.accounts.all()}
    world.editor.redo()
    with world.plan.read() as unit:
        assert unit.accounts.get(fresh.id).state is AccountState.PLANNED


def test_a_post_takes_no_foreign_account(world):
    other = Client(id=ClientId(new_id()), name="Loaf", zone="Europe/Berlin")
    world.do(PutClient(other))
    foreign = Account(id=AccountId(new_id()), client_id=other.id, network="mastodon", handle="loaf")
    world.do(PutAccount(foreign))
    post = world.post()
    with pytest.raises(UserError, match="belongs to one client"):
        world.do(PutPost(replace(post, variants=(Variant(account_id=foreign.id),))))


def test_a_zone_that_keeps_the_moment_leaves_what_is_due_as_it_waits(world):
    """It was called missed, "its time was already past", and a network's rest was forgotten."""
    asked, hand, tried = (world.post(when="2026-10-17 10:00", text=words) for words in "abc")
    now = world.clock.at = world.publication(asked).due_at + timedelta(minutes=3)
    again = now + timedelta(minutes=5)
    world.lead(asked, S.CLAIMED, S.THROTTLED, not_before=again)
    world.lead(hand, S.HELD, held_reason=HeldReason.BY_HAND)
    world.lead(tried, not_before=again)
    there = wall("2026-10-17 04:00", "America/New_York")
    for turn, when in ((True, there), (False, wall("2026-10-17 10:00"))):
        if turn:
            world.do(ChangeZone(world.client.id, "America/New_York", "instant"))
        else:
            world.editor.undo()
        found = [world.publication(post) for post in (asked, hand, tried)]
        assert [one.state for one in found] == [S.THROTTLED, S.HELD, S.PLANNED]
        assert [one.when for one in found] == [when] * 3
        assert [one.not_before for one in found] == [again, None, again]


def test_ignoring_wants_a_reason_and_can_be_taken_back(world):
    ignored = Suppression(
        id=new_id(),
        client_id=world.client.id,
        rule="MIX001",
        reason="Christmas",
        made_at=world.clock.now(),
    )
    with pytest.raises(UserError, match="wants a reason"):
        world.do(IgnoreFinding(replace(ignored, reason=" ")))
    edit = IgnoreFinding(ignored)
    assert edit.label == "MIX001 ignored"
    world.do(edit)
    world.editor.undo()
    world.editor.redo()
    with world.plan.read() as unit:
        assert [one.rule for one in unit.suppressions.all()] == ["MIX001"]
    world.do(TakeBackIgnore(ignored.id))
    with pytest.raises(ChangedElsewhere, match="already shown"):
        world.do(TakeBackIgnore(ignored.id))
