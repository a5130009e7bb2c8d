"""The agent ticks by itself, wakes when told, and ends when told."""

import threading
from dataclasses import replace

from planner.domain.agents import WorkerKind
from planner.domain.errors import EnvironmentFault
from planner.domain.publication import PublicationState as S
from planner.publishing.agent import Agent
from planner.publishing.overview import overview
from tests.fakes.backups import FakeBackups


class Ticks:
    """Collects reports and lets a test wait for one that satisfies it."""

    def __init__(self) -> None:
        self.reports = []
        self._news = threading.Condition()

    def __call__(self, report) -> None:
        with self._news:
            self.reports.append(report)
            self._news.notify_all()

    def wait(self, satisfied):
        with self._news:
            assert self._news.wait_for(lambda: any(satisfied(one) for one in self.reports), 20)


def test_it_publishes_what_is_due_and_beats(room):
    first = room.world.post()
    second = room.world.post(when="2026-10-17 10:01")
    room.go_to(minutes=1)
    ticks = Ticks()
    agent = Agent(room.publisher(), ticks, seconds=60)
    agent.start()
    try:
        for post in (first, second):
            wanted = room.world.ids(post)[0]
            ticks.wait(lambda report, wanted=wanted: wanted in report.finished)
            assert room.world.state(post) is S.PUBLISHED
        with room.services.plan.read() as unit:
            now = overview(unit, room.clock.now())
        assert [(one.name, one.at) for one in now.publishers] == [("worker 1", room.clock.now())]
    finally:
        agent.stop()
    with room.services.plan.read() as unit:
        assert overview(unit, room.clock.now()).publishers == ()
        (beat,) = unit.agents.heartbeats()
    assert (beat.kind, beat.stopped_at) == (WorkerKind.AGENT, beat.at)
    assert beat.started_at <= beat.at


def test_wake_ticks_at_once(room):
    room.go_to("2026-10-17 09:00")
    ticks = Ticks()
    agent = Agent(room.publisher(), ticks, seconds=3600)
    agent.start()
    try:
        ticks.wait(lambda report: report.started == ())
        post = room.world.post(when="2026-10-17 09:00")
        agent.wake()
        ticks.wait(lambda report: report.started == room.world.ids(post))
    finally:
        agent.stop()


def test_it_wakes_at_the_next_due_time(room):
    """The plan's clock stands just before the due time: the wake is set, and the clock moved with it."""
    post = room.world.post()
    room.go_to(seconds=-0.2)
    ticks = Ticks()

    def told(report):
        if report.next_due is not None:
            room.go_to()
        ticks(report)

    agent = Agent(room.publisher(), told, seconds=3600)
    agent.start()
    try:
        ticks.wait(lambda report: report.finished == room.world.ids(post))
    finally:
        agent.stop()


def test_a_full_disk_is_told_and_the_next_tick_goes_on(room):
    post = room.world.post()
    room.go_to()
    ticks = Ticks()
    room.services.plan.fault = EnvironmentFault("The disk is full.")
    agent = Agent(room.publisher(), ticks, seconds=3600)
    agent.start()
    try:
        ticks.wait(lambda report: report.faults == ("The disk is full.",))
        room.services.plan.fault = None
        agent.wake()
        ticks.wait(lambda report: report.finished == room.world.ids(post))
    finally:
        agent.stop()


def test_a_stopped_agent_starts_nothing(room):
    room.go_to("2026-10-17 09:00")
    ticks = Ticks()
    agent = Agent(room.publisher(), ticks, seconds=3600)
    agent.start()
    ticks.wait(lambda report: report.started == ())
    agent.stop()
    post = room.world.post(when="2026-10-17 09:00")
    agent.wake()
    assert room.world.state(post) is S.PLANNED
    assert room.network.arrived == []


def copying(room, ticks):
    backups = FakeBackups(room.clock)
    tried = threading.Event()
    publisher = room.publisher()
    publisher.services = replace(publisher.services, backups=backups)
    agent = Agent(publisher, ticks, seconds=3600, copy_first=0)
    copy = agent._copy

    def copied():
        copy()
        tried.set()  # what kept it is noted by now

    agent._copy = copied
    return backups, tried, agent


def test_it_makes_todays_copy_of_the_plan(room):
    backups, tried, agent = copying(room, Ticks())
    agent.start()
    try:
        assert tried.wait(20)
    finally:
        agent.stop()
    assert [one.kind.value for one in backups.copies] == ["daily"]


def test_a_copy_that_cannot_be_made_is_told_and_publishing_goes_on(room):
    ticks = Ticks()
    backups, tried, agent = copying(room, ticks)
    backups.trouble = EnvironmentFault("There is no room for a copy of the plan.")
    post = room.world.post()
    room.go_to()
    agent.start()
    try:
        assert tried.wait(20)
        agent.wake()
        ticks.wait(lambda report: "There is no room for a copy of the plan." in report.faults)
        ticks.wait(lambda report: report.finished == room.world.ids(post))
    finally:
        agent.stop()
