"""The contract of what publishers tell of themselves, and of the gates of accounts."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.agents import Gate, Heartbeat, Outage, OutageKind, WorkerKind
from planner.domain.changes import Aggregate, Change
from planner.domain.ids import new_id
from tests.storage.world import NOON


def test_heartbeats_keep_the_last_sign_of_life(world):
    told = Heartbeat(
        name="agent@host",
        at=NOON + timedelta(seconds=2),
        kind=WorkerKind.AGENT,
        started_at=NOON,
        fault="The disk is full.",
        version="0.1.0",
        skew=-1.5,
    )
    window = Heartbeat(name="window@host", at=NOON + timedelta(seconds=1))
    with world.plan.write() as unit:
        unit.agents.beat(Heartbeat(name="agent@host", at=NOON))
        unit.agents.beat(window)
        unit.agents.beat(told)
        assert unit.commit().rows == ()
    assert world.read(lambda unit: unit.agents.heartbeats()) == [told, window]


def test_one_that_stopped_or_is_silent_is_not_alive():
    beat = Heartbeat(name="agent@host", at=NOON)
    assert beat.alive(NOON + timedelta(seconds=90))
    assert not beat.alive(NOON + timedelta(seconds=91))
    assert not replace(beat, stopped_at=NOON).alive(NOON)


def test_outages_are_told_from_a_moment_on_and_get_their_end(world):
    def outage(hours, ended=None, kind=OutageKind.ASLEEP):
        end = None if ended is None else NOON + timedelta(hours=ended)
        start = NOON + timedelta(hours=hours)
        return Outage(id=new_id(), worker="window@host", kind=kind, started_at=start, ended_at=end)

    over, lasting = outage(-5, -4), outage(-6, kind=OutageKind.OFFLINE)
    late, open_ended = outage(1, 2), outage(0)
    with world.plan.write() as unit:
        for one in (over, lasting, late, open_ended):
            unit.agents.put_outage(one)
        assert unit.commit().rows == ()
    assert world.read(lambda unit: unit.agents.outages(NOON)) == [lasting, open_ended, late]
    ended = replace(open_ended, ended_at=NOON + timedelta(minutes=1), detail="The laptop slept.")
    with world.writing() as unit:
        unit.agents.put_outage(ended)
        unit.agents.put_outage(replace(lasting, ended_at=NOON - timedelta(minutes=1)))
    assert world.read(lambda unit: unit.agents.outages(NOON)) == [ended, late]


def test_a_gate_is_open_until_something_is_noted_and_closes_until_its_time(world):
    assert world.read(lambda unit: unit.agents.gate(world.a.id)) == Gate(account_id=world.a.id)
    until = NOON + timedelta(minutes=5)
    closed = Gate(account_id=world.a.id, rest_until=until, why="It says: slow down", sent_at=NOON)
    with world.plan.write() as unit:
        unit.agents.put_gate(closed)
        unit.agents.put_gate(Gate(account_id=world.b.id, sent_at=NOON))
        assert unit.commit().rows == (Change(Aggregate.ACCOUNT, world.a.id),), "only a rest is shown"
    assert world.read(lambda unit: unit.agents.gate(world.a.id)) == closed
    assert world.read(lambda unit: unit.agents.gates(NOON)) == [closed]
    assert world.read(lambda unit: unit.agents.gates(until)) == []
    assert closed.closed(NOON)
    assert not closed.closed(until)


def test_when_a_post_left_is_noted_beside_a_rest_and_is_no_change(world):
    closed = Gate(account_id=world.a.id, rest_until=NOON + timedelta(minutes=5), why="It says: slow down")
    with world.writing() as unit:
        unit.agents.put_gate(closed)
    with world.plan.write() as unit:
        unit.agents.note_sent(world.a.id, NOON)
        unit.agents.note_sent(world.b.id, NOON)
        unit.agents.note_sent(world.b.id, NOON + timedelta(minutes=1))
        assert unit.commit().rows == ()
    gates = world.read(lambda unit: [unit.agents.gate(one.id) for one in (world.a, world.b)])
    assert gates == [
        replace(closed, sent_at=NOON),
        Gate(account_id=world.b.id, sent_at=NOON + timedelta(minutes=1)),
    ]
    with world.plan.write() as unit, pytest.raises(ValueError, match="not in the plan"):
        unit.agents.note_sent("nobody", NOON)


def test_a_gate_belongs_to_an_account_and_goes_with_its_client(world):
    with world.plan.write() as unit, pytest.raises(ValueError, match="not in the plan"):
        unit.agents.put_gate(Gate(account_id="nobody", rest_until=NOON))
    with world.writing() as unit:
        unit.agents.put_gate(Gate(account_id=world.a.id, rest_until=NOON + timedelta(hours=1)))
    with world.writing() as unit:
        unit.clients.delete(world.client.id)
    assert world.read(lambda unit: unit.agents.gates(NOON)) == []


def test_what_accounts_cost_adds_up_by_month_and_goes_with_the_client(world):
    with world.plan.write() as unit, pytest.raises(ValueError, match="not in the plan"):
        unit.agents.spend("nobody", "2026-10", 1)
    assert world.read(lambda unit: unit.agents.spent(world.a.id, "2026-10")) == 0
    with world.plan.write() as unit:
        for mills in (110, 5, -80):
            unit.agents.spend(world.a.id, "2026-10", mills)
        unit.agents.spend(world.a.id, "2026-11", 7)
        assert unit.commit().rows == ()
    found = world.read(lambda unit: [unit.agents.spent(world.a.id, f"2026-{month}") for month in (10, 11)])
    assert found == [35, 7]
    assert world.read(lambda unit: unit.agents.spent(world.b.id, "2026-10")) == 0
    with pytest.raises(RuntimeError, match="asked to write"), world.plan.read() as unit:
        unit.agents.spend(world.a.id, "2026-10", 1)
    with world.writing() as unit:
        unit.clients.delete(world.client.id)
    assert world.read(lambda unit: unit.agents.spent(world.a.id, "2026-10")) == 0


def test_what_a_project_uses_adds_up_by_day_for_all_and_yesterday_is_forgotten(world):
    day, next_day = NOON.date(), NOON.date() + timedelta(days=1)

    def used(project, when):
        return world.read(lambda unit: unit.agents.units(project, when))

    assert used("p", day) == 0
    for units in (50, 400, -50):
        with world.plan.write() as unit:
            unit.agents.use_units("p", day, units)
            assert unit.commit().rows == ()
    with world.writing() as unit:
        unit.agents.use_units("q", day, 1)
    assert (used("p", day), used("q", day), used("p", next_day)) == (400, 1, 0)
    with world.writing() as unit:
        unit.agents.use_units("p", next_day, 1)
    assert (used("p", day), used("p", next_day), used("q", day)) == (0, 1, 1)
    with world.writing() as unit:
        unit.clients.delete(world.client.id)
    assert used("q", day) == 1, "the project serves others"
