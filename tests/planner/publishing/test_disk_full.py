"""A disk that is really full: the edit is refused, nothing is lost, and nothing is sent that was not written down."""

import sqlite3
from contextlib import closing, suppress
from dataclasses import replace

import pytest

from planner.domain.agents import OutageKind
from planner.domain.errors import EnvironmentFault
from planner.domain.journal import StepRole
from planner.domain.publication import PublicationState as S
from planner.editing.posts import PutPost
from planner.publishing.agent import Agent
from planner.publishing.room import LEAST, demand_room
from storage.backups.disk import DiskBackups
from storage.open import open_plan
from tests.disks import small_disk
from tests.fakes.backups import FakeBackups
from tests.fakes.clock import FakeClock
from tests.planner.publishing.conftest import make_room
from tests.planner.publishing.test_agent import Ticks


@pytest.fixture
def disk(tmp_path):
    with small_disk(tmp_path / "disk") as disk:
        yield disk


@pytest.fixture
def on_disk(disk):
    """The bakery's plan on the small disk."""
    clock = FakeClock()
    path = disk.folder / "plan.db"
    made = make_room(open_plan(path), clock)
    made.services = replace(made.services, backups=DiskBackups(path, clock))
    yield made
    for publisher in made.publishers:
        publisher.close(timeout=5)
    made.services.plan.close()


def tight(disk) -> None:
    """Fill the disk, so that not even the log beside the plan can grow."""
    with closing(sqlite3.connect(disk.folder / "plan.db")) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    disk.fill()


def test_an_edit_is_refused_and_nothing_is_lost(on_disk, disk):
    kept = on_disk.world.post()
    tight(disk)
    before = on_disk.world.stored(kept)
    with pytest.raises(EnvironmentFault, match="disk is full"):
        on_disk.world.do(PutPost(replace(before, text="Rye " * 2000)))
    with pytest.raises(EnvironmentFault, match="disk is full"):
        on_disk.world.post(text="Another")
    assert on_disk.world.stored(kept) == before
    disk.clear()
    assert on_disk.services.backups.check().whole
    on_disk.world.do(PutPost(replace(before, text="Rye, three days")))
    assert on_disk.world.stored(kept).text == "Rye, three days"


def test_publishing_pauses_with_a_sentence_and_goes_on_when_there_is_room(on_disk, disk):
    post = on_disk.world.post()
    on_disk.go_to()
    tight(disk)
    ticks = Ticks()
    agent = Agent(on_disk.publisher(), ticks, seconds=3600)
    agent.start()
    try:
        ticks.wait(lambda report: "nothing is sent" in " ".join(report.faults))
        assert on_disk.network.arrived == []
        assert on_disk.world.state(post) is S.PLANNED
        disk.clear()
        agent.wake()
        ticks.wait(lambda report: report.finished == on_disk.world.ids(post))
        agent.wake()
        ticks.wait(lambda report: report.finished == () and report.faults == ())
    finally:
        agent.stop()
    assert on_disk.world.state(post) is S.PUBLISHED
    assert len(on_disk.network.arrived) == 1


def test_how_long_the_disk_was_full_is_known_afterwards(on_disk, disk):
    post = on_disk.world.post()
    on_disk.go_to()
    publisher = on_disk.publisher()
    tight(disk)
    with pytest.raises(EnvironmentFault):
        publisher.tick()
    disk.clear()
    on_disk.clock.tick(minutes=3)
    publisher.run_once()
    publisher.tick()
    assert on_disk.world.state(post) is S.PUBLISHED
    with on_disk.services.plan.read() as unit:
        (outage,) = [
            one
            for one in unit.agents.outages(on_disk.world.publication(post).due_at)
            if one.kind is OutageKind.MACHINE
        ]
    assert "The disk is full" in outage.detail
    assert (outage.ended_at - outage.started_at).total_seconds() == 180


@pytest.mark.parametrize("left", [0, 4096, 8192, 16384, 32768, 65536])
def test_nothing_leaves_whose_attempt_was_not_written(on_disk, disk, left):
    """However little is left, and however far it reaches: what arrived was written down before."""
    post = on_disk.world.post()
    on_disk.go_to()
    on_disk.services = replace(
        on_disk.services, backups=FakeBackups(on_disk.clock)
    )  # without the look at the room
    publisher = on_disk.publisher(lease_seconds=0.0)
    tight(disk)
    disk.clear()
    disk.fill(leave=left)
    with suppress(EnvironmentFault):
        publisher.run_once()
    attempts, _, _ = on_disk.journal(post)
    root = [one for one in attempts if one.role is StepRole.ROOT]
    assert len(on_disk.network.arrived) <= len(root)
    disk.clear()
    on_disk.clock.tick(minutes=2)  # the account's rest is over
    again = on_disk.publisher(settle=0.0)
    again.run_once()
    again.run_once()
    assert on_disk.world.state(post) is S.PUBLISHED
    assert len(on_disk.network.arrived) == 1


def test_full_between_request_and_outcome_it_stays_sending_and_is_looked_for(on_disk, disk):
    post = on_disk.world.post()
    on_disk.go_to()
    on_disk.network.waits = lambda: tight(disk)
    publisher = on_disk.publisher(lease_seconds=0.0)
    publisher.tick()
    publisher._flights.wait()
    assert on_disk.network.posts() == [on_disk.world.publication(post).client_key]
    assert on_disk.world.state(post) is S.SENDING
    with pytest.raises(EnvironmentFault, match="disk is full"):
        publisher.tick()
    assert on_disk.world.state(post) is S.SENDING
    on_disk.network.waits = None
    disk.clear()
    on_disk.clock.tick(minutes=2)
    again = on_disk.publisher(settle=0.0)
    again.run_once()
    again.run_once()
    assert on_disk.world.state(post) is S.PUBLISHED
    assert len(on_disk.network.arrived) == 1
    assert on_disk.world.events(post)[-2:] == ["unconfirmed", "looked"]


def test_a_daily_copy_never_fills_the_disk(on_disk, disk):
    on_disk.world.post()
    before = disk.free
    with pytest.raises(EnvironmentFault, match="no room for a copy"):
        on_disk.services.backups.daily()  # it would leave less than the publisher needs
    assert disk.free == before


def test_the_least_room_is_told_in_the_sentence():
    demand_room(None)
    demand_room(LEAST)
    with pytest.raises(EnvironmentFault, match=r"The disk is full \(240 kB free\)"):
        demand_room(240_000)


def test_without_room_the_tick_touches_nothing(room):
    room.services = replace(room.services, backups=FakeBackups(room.clock))
    room.services.backups.free = LEAST - 1
    post = room.world.post()
    room.go_to()
    with pytest.raises(EnvironmentFault, match="nothing is sent"):
        room.publisher().tick()
    assert (room.network.arrived, room.world.state(post)) == ([], S.PLANNED)
