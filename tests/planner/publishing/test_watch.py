"""What a publisher notes of the times in which it could not work."""

from datetime import timedelta

import pytest

from planner.domain.agents import Heartbeat, OutageKind, WorkerKind
from planner.publishing import meters
from planner.publishing.watch import Watch
from tests.fakes.clock import START
from tests.fakes.meters import FakeMeters


@pytest.fixture
def made(room):
    told = FakeMeters(room.clock)
    zone = ["Europe/Berlin"]
    watch = Watch(room.services.plan, room.clock, "worker 1", meters=told, zone=lambda: zone[0])
    watch.look()
    return watch, told, zone


def kept(room):
    with room.services.plan.read() as unit:
        return unit.agents.outages(START - timedelta(days=400))


def test_ticks_in_order_are_no_outage(room, made):
    watch, told, _ = made
    for _ in range(20):
        told.run(seconds=15)
        assert watch.look() == ()
    assert kept(room) == []


def test_sleep_is_told_apart_from_a_clock_that_was_set(room, made):
    watch, told, _ = made
    told.run(seconds=15)
    told.sleep(hours=13, minutes=50)
    (slept,) = watch.look()
    assert (slept.kind, slept.started_at, slept.ended_at) == (OutageKind.ASLEEP, START, room.clock.now())
    told.run(seconds=15)
    told.set_clock(hours=2)
    (forward,) = watch.look()
    assert (forward.kind, forward.detail) == (
        OutageKind.CLOCK_FORWARD,
        "The clock of this computer was set forward by 2 h.",
    )
    told.run(seconds=15)
    told.set_clock(minutes=-90)
    (back,) = watch.look()
    assert (back.kind, back.started_at, back.ended_at) == (
        OutageKind.CLOCK_BACK,
        room.clock.now(),
        room.clock.now(),
    )
    assert "set back by 1 h 30 min" in back.detail
    assert kept(room) == [slept, forward, back]


def test_a_clock_set_while_it_slept_is_both(made):
    watch, told, _ = made
    told.sleep(hours=1)
    told.set_clock(hours=1)
    assert [one.kind for one in watch.look()] == [OutageKind.ASLEEP, OutageKind.CLOCK_FORWARD]


def test_short_sleep_and_the_machines_own_timekeeping_are_no_outages(made):
    watch, told, _ = made
    told.sleep(seconds=40)
    told.set_clock(seconds=-55)
    assert watch.look() == ()


def test_where_meters_cannot_tell_sleep_a_long_time_without_a_tick_is_it(made):
    watch, told, _ = made
    told.run(hours=9)  # as on Windows: both go on
    assert [one.kind for one in watch.look()] == [OutageKind.ASLEEP]


def test_the_time_nobody_ran_is_told_once_by_the_first_to_start(room):
    with room.services.plan.write() as unit:
        unit.agents.beat(Heartbeat(name="window", at=room.clock.now()))
        unit.commit()
    room.clock.tick(hours=3)
    watch = Watch(room.services.plan, room.clock, "once", meters=FakeMeters(room.clock))
    (stopped,) = watch.look()
    assert (stopped.kind, stopped.started_at, stopped.ended_at) == (
        OutageKind.STOPPED,
        START,
        room.clock.now(),
    )
    room.clock.tick(minutes=10)
    again = Watch(room.services.plan, room.clock, "once", meters=FakeMeters(room.clock))
    (rest,) = again.look()
    assert rest.started_at == stopped.ended_at


def test_the_time_between_single_runs_is_told_only_when_something_is_late(room):
    post = room.world.post(when="2026-10-12 10:30")
    with room.services.plan.write() as unit:
        beat = Heartbeat(name="once@laptop", at=START, kind=WorkerKind.ONCE, stopped_at=START)
        unit.agents.beat(beat)
        unit.commit()
    room.clock.tick(minutes=15)
    assert Watch(room.services.plan, room.clock, "a", meters=FakeMeters(room.clock)).look() == ()
    room.clock.tick(hours=2)
    (stopped,) = Watch(room.services.plan, room.clock, "a", meters=FakeMeters(room.clock)).look()
    assert (stopped.kind, stopped.started_at) == (OutageKind.STOPPED, START)
    assert room.world.publication(post).late_at < room.clock.now()


def test_nothing_is_told_while_another_runs_or_the_first_time(room):
    assert Watch(room.services.plan, room.clock, "a", meters=FakeMeters(room.clock)).look() == ()
    with room.services.plan.write() as unit:
        unit.agents.beat(Heartbeat(name="server", at=room.clock.now()))
        unit.commit()
    room.clock.tick(seconds=60)
    assert Watch(room.services.plan, room.clock, "a", meters=FakeMeters(room.clock)).look() == ()


def test_another_zone_of_the_computer_is_told_and_moves_nothing(made):
    watch, told, zone = made
    zone[0] = "America/New_York"
    told.sleep(hours=7)
    _, moved = watch.look()
    assert moved.kind is OutageKind.ZONE
    assert "from Europe/Berlin to America/New_York" in moved.detail
    told.run(seconds=15)
    assert watch.look() == ()
    zone[0] = ""  # told nothing: as before
    found = [told.run(seconds=60) or watch.look() for _ in range(6)]
    zone[0] = "Europe/Berlin"
    found += [told.run(seconds=60) or watch.look() for _ in range(6)]
    assert [one.kind for looks in found for one in looks] == [OutageKind.ZONE]


def test_a_fault_of_the_computer_lasts_until_something_went_well(room, made):
    watch, told, _ = made
    watch.told(("No password store.",), worked=False)
    told.run(minutes=5)
    watch.told(("No password store.",), worked=False)
    watch.told((), worked=False)
    (lasting,) = kept(room)
    assert (lasting.kind, lasting.ended_at, lasting.detail) == (
        OutageKind.MACHINE,
        None,
        "No password store.",
    )
    told.run(minutes=5)
    watch.told((), worked=True)
    (over,) = kept(room)
    assert over.ended_at == room.clock.now()


def test_the_real_meters_go_forward():
    first, second = meters.read_meters(), meters.read_meters()
    assert second.awake >= first.awake
    assert second.on >= first.on
