"""autostart in the terminal, and the times that an agent keeps in step."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from planner.domain.errors import UserError
from planner.publishing.waking import Waker, wake_times
from tests.fakes.autostart import FakeAutostart
from tests.planner.world import World


@pytest.fixture
def system(terminal):
    made = FakeAutostart()
    terminal.services = replace(terminal.services, autostart=made)
    return made


@pytest.fixture
def world(terminal):
    return World(terminal.services.plan, terminal.services.clock)


def test_install_status_remove(terminal, system):
    answer = terminal("autostart", "install")
    assert (answer.status, answer.out, system.wake) == (0, "The agent runs.\n", None)
    told = json.loads(terminal("autostart", "status", "--format", "json").out)
    assert (told["installed"], told["wakes"], told["system"]) == (True, False, "systemd")
    assert terminal("autostart", "remove").out == "The agent is not started by itself.\n"


def test_agents_of_several_plans_are_listed_and_told_apart(terminal, system):
    assert terminal("autostart", "list").err == "No agent is started by itself.\n"
    system.others = {"parley-agent-0a1b2c3d.service": "/home/a/kiln"}
    answer = terminal("autostart", "install")
    assert answer.out.splitlines() == [
        "The agent runs.",
        "1 other plan has an agent of its own here: python main.py autostart list",
    ]
    assert terminal("autostart", "list").out.splitlines() == [
        "/here  parley-agent.service  runs  this plan",
        "/home/a/kiln  parley-agent-0a1b2c3d.service",
    ]
    told = json.loads(terminal("autostart", "list", "--format", "json").out)
    assert [(one["place"], one["own"]) for one in told] == [("/here", True), ("/home/a/kiln", False)]
    assert (
        terminal("autostart", "remove", "--entry", "parley-agent-0a1b2c3d.service").out == "The agent runs.\n"
    )
    assert system.installed
    answer = terminal("autostart", "remove", "--entry", "parley-agent-0a1b2c3d.service")
    assert answer.status == 2
    assert "is called parley-agent-0a1b2c3d.service. See: python main.py autostart list" in answer.err
    with pytest.raises(UserError, match="--entry is for remove"):
        terminal("autostart", "status", "--entry", "x")


def test_waking_shortly_before_what_is_due(terminal, system, world):
    world.post(when="2026-10-13 09:00")
    world.post(when="2026-10-13 09:10")
    assert terminal("autostart", "install", "--wake").status == 0
    assert system.wake == (datetime(2026, 10, 13, 6, 58, tzinfo=UTC),)


def test_what_the_system_refuses_is_a_sentence(terminal, system):
    system.refuses = "systemctl said no."
    answer = terminal("autostart", "install")
    assert (answer.status, answer.err) == (3, "systemctl said no.\n")


def test_where_nothing_starts_by_itself(terminal):
    answer = terminal("autostart", "install")
    assert answer.status == 2
    assert "Start it yourself: python main.py agent" in answer.err
    assert terminal("autostart", "status").status == 0


def test_an_agent_tells_the_times_anew_when_the_plan_changed(terminal, system, world):
    clock = terminal.services.clock
    waker = Waker(terminal.services, "parley@laptop:1")
    waker.look(clock.now())
    assert system.told == [()]
    world.post(when="2026-10-13 09:00")
    waker.look(clock.tick(minutes=1))
    assert len(system.told) == 1  # not at every tick
    waker.look(clock.tick(minutes=10))
    assert system.told[-1] == wake_times(terminal.services, "parley@laptop:1")
    waker.look(clock.tick(minutes=10))
    assert len(system.told) == 2
    system.refuses = "no"
    world.post("bluesky", when="2026-10-14 09:00")
    waker.look(clock.tick(minutes=10))  # logged, never a fault of publishing
    system.refuses = ""
    waker.look(clock.tick(minutes=10))
    assert len(system.told[-1]) == 2
    assert system.told[-1][0] == datetime(2026, 10, 13, 7, tzinfo=UTC) - timedelta(minutes=2)
