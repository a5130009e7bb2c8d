"""The contract of posting slots: the store, and what the calendars are told."""

from dataclasses import replace
from datetime import time

import pytest

from planner.domain.account import AccountState
from planner.domain.changes import Aggregate
from planner.domain.kinds import Kind
from planner.domain.slot import Slot, SlotRow
from tests.storage.world import NOON, account, client


def slot(account, weekday=0, at="09:00", kind=None):
    return Slot(account_id=account.id, weekday=weekday, at=time.fromisoformat(at), kind=kind)


def put(world, *slots):
    with world.writing() as unit:
        unit.slots.put(world.client.id, slots)


def kept(world):
    return world.read(lambda unit: unit.slots.of_client(world.client.id))


def rows(world, client_id=None):
    return world.read(lambda unit: unit.calendar.slots(client_id))


def test_a_rhythm_comes_back_in_order_of_the_week(world):
    late, early = slot(world.a, 6, "23:59", Kind.STORY), slot(world.a, 0, "00:00", Kind.PROMOTE)
    first, second = sorted([slot(world.a, 3), slot(world.b, 3)], key=lambda one: one.account_id)
    put(world, late, second, first, early)
    assert kept(world) == [early, first, second, late]


def test_a_rhythm_is_replaced_as_a_whole(world):
    put(world, slot(world.a), slot(world.b, 2))
    put(world, slot(world.a, kind=Kind.TEACH))
    assert kept(world) == [slot(world.a, kind=Kind.TEACH)]
    put(world)
    assert kept(world) == []


def test_another_clients_account_is_refused(world):
    with world.writing() as unit:
        other = unit.clients.save(client(name="Kiln & Loom"))
        theirs = unit.accounts.save(account(other.id))
        unit.slots.put(other.id, [slot(theirs, 5)])
    with world.plan.write() as unit, pytest.raises(ValueError, match="not the client's"):
        unit.slots.put(world.client.id, [slot(theirs)])
    put(world, slot(world.a))
    assert [row.slot for row in rows(world)] == [slot(world.a), slot(theirs, 5)]
    assert [row.slot for row in rows(world, other.id)] == [slot(theirs, 5)]


def test_a_row_tells_whose_it_is(world):
    put(world, slot(world.b, 4, "18:30"))
    assert rows(world, world.client.id) == [
        SlotRow(
            slot=slot(world.b, 4, "18:30"),
            client_id=world.client.id,
            zone="Europe/Berlin",
            network="bluesky",
            handle="rye.example",
        )
    ]


def test_a_glance_tells_the_same(world):
    put(world, slot(world.a, kind=Kind.CONVERSE), slot(world.b, 2))
    with world.plan.glance() as glance:
        assert glance.calendar.slots(world.client.id) == rows(world, world.client.id)
        assert glance.calendar.slots() == rows(world)


def test_slots_of_a_removed_account_wait_for_its_return(world):
    put(world, slot(world.a), slot(world.b))
    with world.writing() as unit:
        gone = unit.accounts.save(replace(world.b, state=AccountState.REMOVED))
    assert kept(world) == [slot(world.a)]
    assert [row.slot for row in rows(world)] == [slot(world.a)]
    put(world, slot(world.a, 1))
    with world.writing() as unit:
        unit.accounts.save(replace(gone, state=AccountState.PLANNED))
    assert kept(world) == [slot(world.b), slot(world.a, 1)]


def test_an_archived_clients_slots_are_not_shown_and_a_deleted_ones_are_gone(world):
    put(world, slot(world.a))
    with world.writing() as unit:
        unit.clients.save(replace(world.client, archived_at=NOON))
    assert rows(world) == []
    assert kept(world) == [slot(world.a)]
    with world.writing() as unit:
        unit.clients.delete(world.client.id)
    assert kept(world) == []


def test_a_commit_tells_whose_rhythm_changed(world):
    with world.plan.write() as unit:
        unit.slots.put(world.client.id, [slot(world.a)])
        assert unit.commit().ids(Aggregate.SLOT) == {world.client.id}
