"""Pausing and going on: nothing that was due is sent without being asked."""

from dataclasses import replace

import pytest

from planner.domain.pause import PAUSED_KEY
from planner.domain.publication import HeldReason, MissedReason
from planner.domain.publication import PublicationState as S
from planner.editing import pausing
from planner.editing.pausing import SetPause
from tests.planner.world import wall


def what(world, kind):
    return {
        "everything": {},
        "client": {"client_id": world.client.id, "name": "Fennel & Rye"},
        "account": {"account_id": world.accounts["mastodon"].id, "name": "bakery.mastodon"},
    }[kind]


@pytest.mark.parametrize("kind", ["everything", "client", "account"])
def test_going_on_sends_nothing_that_was_due(world, clock, kind):
    due, later = world.post(), world.post(when="2026-10-17 12:00")
    elsewhere = world.post("bluesky")
    world.do(SetPause(True, **what(world, kind)))
    clock.at = wall("2026-10-17 10:05").instant()  # within its grace
    world.lead(due, S.HELD, held_reason=HeldReason.PAUSED)
    world.do(SetPause(False, **what(world, kind)))
    one = world.publication(due)
    assert (one.state, one.missed_reason, one.held_reason) == (S.MISSED, MissedReason.PAUSED, None)
    assert world.state(later) is S.PLANNED
    assert world.state(elsewhere, "bluesky") is (S.PLANNED if kind == "account" else S.MISSED)


def test_what_another_pause_keeps_back_stays_held(world, clock):
    due = world.post()
    world.do(SetPause(True))
    world.do(SetPause(True, client_id=world.client.id, name="Fennel & Rye"))
    clock.at = wall("2026-10-17 10:05").instant()
    world.lead(due, S.HELD, held_reason=HeldReason.PAUSED)
    world.do(SetPause(False))
    assert world.state(due) is S.HELD
    world.do(SetPause(False, client_id=world.client.id, name="Fennel & Rye"))
    assert world.state(due) is S.MISSED


def test_undo_of_both(world, clock):
    due = world.post()
    world.do(SetPause(True))
    world.editor.undo()
    with world.plan.read() as unit:
        assert unit.settings.get(PAUSED_KEY) == ""
    world.editor.redo()
    clock.at = wall("2026-10-17 10:05").instant()
    world.do(SetPause(False))
    world.editor.undo()
    with world.plan.read() as unit:
        assert unit.settings.get(PAUSED_KEY)
    assert world.state(due) is S.MISSED  # an undo never makes anything go out


@pytest.mark.parametrize("kind", ["everything", "client", "account"])
def test_a_pause_that_is_taken_back_sends_nothing_that_was_due(world, clock, kind):
    due, later = world.post(), world.post(when="2026-10-17 12:00")
    world.do(SetPause(True, **what(world, kind)))
    clock.at = wall("2026-10-17 10:05").instant()  # within its grace
    world.lead(due, S.HELD, held_reason=HeldReason.PAUSED)
    world.editor.undo()
    one = world.publication(due)
    assert (one.state, one.missed_reason, one.held_reason) == (S.MISSED, MissedReason.PAUSED, None)
    assert world.state(later) is S.PLANNED
    world.editor.redo()
    assert (world.state(due), world.state(later)) == (S.MISSED, S.PLANNED)
    world.editor.undo()
    with world.plan.read() as unit:
        assert unit.settings.get(PAUSED_KEY) == ""


def test_however_many_were_due_none_of_them_is_sent(world, clock, monkeypatch):
    monkeypatch.setattr(pausing, "_READ", 2)
    due = [world.post(when=f"2026-10-17 10:0{minute}") for minute in range(5)]
    world.do(SetPause(True))
    clock.at = wall("2026-10-17 10:05").instant()
    world.do(SetPause(False))
    assert {world.state(one) for one in due} == {S.MISSED}


def test_twice_is_once(world, clock):
    world.do(SetPause(True))
    with world.plan.read() as unit:
        since = unit.settings.get(PAUSED_KEY)
    clock.tick(minutes=5)
    world.do(SetPause(True))
    with world.plan.read() as unit:
        assert unit.settings.get(PAUSED_KEY) == since
    world.do(SetPause(False))
    world.do(SetPause(False))


def test_labels(world):
    assert SetPause(True).label == "Everything is paused"
    assert SetPause(False, client_id=world.client.id, name="Rye").label == "The pause of Rye has ended"
    assert replace(SetPause(True), name="x").label == "x is paused"
