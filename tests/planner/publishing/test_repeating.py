"""Repeats are kept made ahead by whoever is up: window or agent, one machine or several."""

import threading
from types import SimpleNamespace

import pytest

from planner.domain.errors import UserError
from planner.domain.repeat import Every, RepeatRule
from planner.editing.repeating import RepeatPost, Wish
from planner.publishing import repeating
from planner.publishing.repeating import make_ahead
from storage.open import open_plan
from tests.fakes.clock import FakeClock
from tests.planner.world import World
from tests.plans import new_plan


@pytest.fixture
def world(tmp_path):
    clock = FakeClock()
    plan = new_plan(tmp_path / "plan.db")
    yield World(plan, clock)
    plan.close()


def services(world, plan=None):
    return SimpleNamespace(plan=plan or world.plan, clock=world.clock)


def weekly(world):
    post = world.post("mastodon", when="2026-10-17 10:00")
    world.do(RepeatPost(post.id, Wish(rule=RepeatRule(every=Every.WEEK))))
    return world.stored(post).repeat_id


def count(world, repeat_id):
    with world.plan.read() as unit:
        return len(unit.posts.of_repeat(repeat_id))


def test_the_horizon_is_filled_as_time_goes_on(world):
    repeat_id = weekly(world)
    before = count(world, repeat_id)
    assert make_ahead(services(world), world.clock.now()) == []
    world.clock.tick(days=14)
    assert len(make_ahead(services(world), world.clock.now())) == 2
    assert count(world, repeat_id) == before + 2


def test_two_machines_at_once_make_each_post_once(world, tmp_path):
    repeat_id = weekly(world)
    before = count(world, repeat_id)
    world.clock.tick(days=35)
    now, start = world.clock.now(), threading.Barrier(2)
    made = []

    def work():
        plan = open_plan(tmp_path / "plan.db")
        start.wait()
        made.extend(make_ahead(services(world, plan), now))
        plan.close()

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == len(set(made)) == 5
    assert count(world, repeat_id) == before + 5


def test_one_that_cannot_be_made_keeps_no_other_from_it(world, monkeypatch, caplog):
    bad, good = weekly(world), weekly(world)
    before = count(world, good)
    make = repeating.make_missing

    def refusing(unit, repeat, there, now):
        if repeat.id == bad:
            raise UserError("It cannot be.")
        return make(unit, repeat, there, now)

    monkeypatch.setattr(repeating, "make_missing", refusing)
    world.clock.tick(days=7)
    assert len(make_ahead(services(world), world.clock.now())) == 1
    assert count(world, good) == before + 1
    assert "It cannot be." in caplog.text
