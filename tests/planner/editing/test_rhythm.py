"""The weekly rhythm as an edit."""

from datetime import time

import pytest

from planner.domain.errors import ChangedElsewhere, UserError
from planner.domain.kinds import Kind
from planner.domain.slot import Slot
from planner.editing.edits import SetRhythm


def slot(world, weekday=0, at=time(9), network="mastodon", kind=None):
    return Slot(account_id=world.accounts[network].id, weekday=weekday, at=at, kind=kind)


def kept(world):
    with world.plan.read() as unit:
        return tuple(unit.slots.of_client(world.client.id))


def test_a_rhythm_is_saved_taken_back_and_saved_again(world):
    first, second = slot(world), slot(world, 2, kind=Kind.TEACH)
    world.do(SetRhythm(world.client.id, (first,)))
    world.do(SetRhythm(world.client.id, (first, second), read=(first,)))
    assert kept(world) == (first, second)
    world.editor.undo()
    assert kept(world) == (first,)
    world.editor.undo()
    assert kept(world) == ()
    world.editor.redo()
    world.editor.redo()
    assert kept(world) == (first, second)


def test_nobody_elses_rhythm_is_overwritten(world):
    world.do(SetRhythm(world.client.id, (slot(world),), read=()))
    with pytest.raises(ChangedElsewhere, match="Nothing was overwritten"):
        world.do(SetRhythm(world.client.id, (), read=()))
    world.another_window().do(SetRhythm(world.client.id, ()))
    with pytest.raises(ChangedElsewhere):
        world.editor.undo()


def test_of_two_at_one_time_the_last_holds(world):
    world.do(SetRhythm(world.client.id, (slot(world), slot(world, kind=Kind.STORY))))
    assert kept(world) == (slot(world, kind=Kind.STORY),)


def test_a_day_has_room_for_so_many(world):
    many = tuple(slot(world, at=time(hour, minute)) for hour in range(13) for minute in (0, 30))
    with pytest.raises(UserError, match="24 slots a day"):
        world.do(SetRhythm(world.client.id, many))
    world.do(SetRhythm(world.client.id, many[:24]))
    assert len(kept(world)) == 24
