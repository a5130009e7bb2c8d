"""A pause is told while it lasts, in a plan that is kept in mind, and costs nothing while there is none."""

from dataclasses import replace

import pytest

from planner.domain.pause import PAUSED_KEY
from planner.editing.pausing import SetPause
from planner.lint.live import LiveLint
from planner.lint.notes import ClientNotes
from planner.lint.profile import THIRDS
from planner.lint.registry import rule_named
from tests.fakes.clock import FakeClock
from tests.fakes.plan import FakePlan
from tests.planner.world import World

ONLY = replace(THIRDS, select=("SAF001",))


@pytest.fixture
def world():
    clock = FakeClock()
    return World(FakePlan(clock), clock)


def said(world, live):
    with world.plan.read() as unit:
        return [one.message for one in live.full(unit, world.clock.now()).findings]


def test_it_comes_and_goes_with_the_pause(world):
    for day in range(3):
        world.post(when=f"2026-10-1{3 + day} 09:00")
    world.post("bluesky", when="2026-10-13 09:00")
    live = LiveLint(ONLY)
    assert said(world, live) == []
    world.do(SetPause(True))
    assert said(world, live) == ["Fennel & Rye is paused since 12 Oct, 10:00: 4 scheduled posts wait."]
    world.do(SetPause(False))
    assert said(world, live) == []
    mastodon = world.accounts["mastodon"]
    world.do(SetPause(True, account_id=mastodon.id, name=mastodon.name))
    assert said(world, live) == ["bakery.mastodon is paused since 12 Oct, 10:00: 3 scheduled posts wait."]


def test_an_edit_while_it_lasts_is_counted(world):
    post = world.post(when="2026-10-13 09:00")
    world.do(SetPause(True, client_id=world.client.id, name="Fennel & Rye"))
    live = LiveLint(ONLY)
    assert said(world, live)[0].endswith("1 scheduled post waits.")
    before = world.plan.newest_change()
    world.post(when="2026-10-20 09:00")
    with world.plan.read() as unit:
        report = live.refresh(unit, world.plan.changes_since(before), world.clock.now())
    (finding,) = report.findings
    assert finding.message.endswith("2 scheduled posts wait.")
    assert post.id in finding.posts
    assert finding.blocks


def test_a_client_that_is_not_paused_is_not_even_looked_at():
    rule = rule_named("SAF001")
    assert rule.idle(ClientNotes(key="c"))
    assert not rule.idle(ClientNotes(key="c", paused_at=FakeClock().now()))
    assert not rule.idle(ClientNotes(key="c", paused_accounts=(("a", FakeClock().now()),)))


def test_the_setting_counts_for_every_client(world):
    world.post(when="2026-10-13 09:00")
    with world.plan.write() as unit:
        unit.settings.put(PAUSED_KEY, world.clock.now().isoformat())
        unit.commit()
    assert len(said(world, LiveLint(ONLY))) == 1
