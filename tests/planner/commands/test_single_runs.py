"""``publish --once`` again and again, as cron does: one row tells of it, and its pauses are no outages."""

import pytest

from planner.domain.agents import WorkerKind
from planner.domain.publication import MissedReason
from planner.domain.publication import PublicationState as S
from tests.fakes.clock import START
from tests.planner.world import World


@pytest.fixture
def world(terminal):
    return World(terminal.services.plan, terminal.services.clock)


def told(world):
    with world.plan.read() as unit:
        return unit.agents.heartbeats(), unit.agents.outages(START)


def test_one_row_and_no_outage_between_them(terminal, world):
    for _ in range(4):
        assert terminal("publish", "--once").status == 0
        terminal.services.clock.tick(minutes=15)
    (beat,), outages = told(world)
    assert (beat.kind, beat.name.partition("@")[0]) == (WorkerKind.ONCE, "once")
    assert not beat.alive(terminal.services.clock.now())
    assert outages == []


def test_what_was_missed_because_nobody_called_it_says_so(terminal, world):
    post = world.post(when="2026-10-12 10:20")
    terminal("publish", "--once")
    terminal.services.clock.tick(hours=3)
    terminal("publish", "--once")
    one = world.publication(post)
    assert (one.state, one.missed_reason) == (S.MISSED, MissedReason.NOT_RUNNING)
    assert "Parley was not running from Mon 12 Oct, 10:00 to Mon 12 Oct, 13:00." in one.note
