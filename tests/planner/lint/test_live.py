"""Linting beside a window: only what was touched is read again, and nothing is missed."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.changes import Aggregate, Change, Changes
from planner.domain.kinds import Kind
from planner.editing.posts import PutPost, RemovePosts
from planner.lint.engine import lint
from planner.lint.live import LiveLint
from planner.lint.profile import THIRDS
from planner.lint.suppress import suppression_of
from tests.fakes.clock import FakeClock
from tests.fakes.plan import FakePlan
from tests.planner.world import World


@pytest.fixture
def world() -> World:
    clock = FakeClock()
    return World(FakePlan(clock), clock)


def fill(world: World, network: str, kinds: str, month: str = "2026-10") -> list:
    letters = {"p": Kind.PROMOTE, "s": Kind.STORY}
    return [
        world.post(
            network, when=f"{month}-{13 + day} 10:00", text=f"{network} {month} {day}", kind=letters[kind]
        )
        for day, kind in enumerate(kinds)
    ]


class Watched:
    """A unit of work that notes which accounts were read."""

    def __init__(self, unit) -> None:
        self._unit = unit
        self.read: list[str] = []
        self.lint = self

    def __getattr__(self, name):
        return getattr(self._unit, name)

    def sequence(self, account_id, start, *, before=20):
        self.read.append(account_id)
        return self._unit.lint.sequence(account_id, start, before=before)

    def accounts(self, client_id=None):
        return self._unit.lint.accounts(client_id)

    def of_posts(self, ids):
        return self._unit.lint.of_posts(ids)


def changed(*posts) -> Changes:
    return Changes(tuple(Change(Aggregate.POST, post.id) for post in posts), 1)


def whole(world: World):
    with world.plan.read() as unit:
        return lint(unit.lint.entries(), THIRDS, world.clock.now())


def test_a_full_run_says_what_a_run_over_everything_says(world: World) -> None:
    fill(world, "mastodon", "ppsppsppspps")
    fill(world, "bluesky", "sss")
    with world.plan.read() as unit:
        report = LiveLint(client_id=world.client.id).full(unit, world.clock.now())
    assert report == whole(world)
    assert {f.code for f in report.findings} == {"MIX001", "MIX002"}


def test_an_edit_reads_its_account_only(world: World) -> None:
    mastodon = fill(world, "mastodon", "ppsppsppspps")
    fill(world, "bluesky", "sss")
    live = LiveLint()
    with world.plan.read() as unit:
        live.full(unit, world.clock.now())
    post = mastodon[2]
    world.do(PutPost(replace(world.stored(post), kind=Kind.PROMOTE)))
    with world.plan.read() as unit:
        watched = Watched(unit)
        report = live.refresh(watched, changed(post), world.clock.now())
    assert watched.read == [world.accounts["mastodon"].id]
    assert report == whole(world)
    assert "MIX003" in {f.code for f in report.findings}


def test_a_post_that_leaves_an_account_is_gone_from_it(world: World) -> None:
    posts = fill(world, "mastodon", "ppp")
    live = LiveLint()
    with world.plan.read() as unit:
        assert "MIX003" in {f.code for f in live.full(unit, world.clock.now()).findings}
    world.do(RemovePosts((posts[1].id,)))
    with world.plan.read() as unit:
        report = live.refresh(unit, changed(posts[1]), world.clock.now())
    assert report == whole(world)
    assert "MIX003" not in {f.code for f in report.findings}


def test_a_publication_or_an_account_that_changed_is_read_again(world: World) -> None:
    posts = fill(world, "mastodon", "ppp")
    live = LiveLint()
    with world.plan.read() as unit:
        live.full(unit, world.clock.now())
        publication = world.publication(posts[0])
        watched = Watched(unit)
        live.refresh(watched, Changes((Change(Aggregate.PUBLICATION, publication.id),), 1), world.clock.now())
        assert watched.read == [world.accounts["mastodon"].id]
        watched.read.clear()
        live.refresh(watched, Changes((Change(Aggregate.ACCOUNT, "x"),), 2), world.clock.now())
        assert watched.read == [world.accounts["mastodon"].id]


def test_a_run_is_followed_into_history_however_long_it_is(world: World) -> None:
    for month in ("2026-10", "2026-11", "2026-12", "2027-01"):
        fill(world, "mastodon", "p" * 15, month)
    world.clock.tick(days=100)
    with world.plan.read() as unit:
        report = LiveLint().full(unit, world.clock.now())
    [run] = [f for f in report.findings if f.code == "MIX003"]
    assert run.numbers["run"] == 60


def test_time_goes_on_without_reading(world: World) -> None:
    fill(world, "mastodon", "pppps")
    live = LiveLint()
    with world.plan.read() as unit:
        live.full(unit, world.clock.now())
        watched = Watched(unit)
        world.clock.tick(days=6)
        report = live.at(watched, world.clock.now())
    assert watched.read == []
    assert "MIX003" not in {f.code for f in report.findings}
    assert [f.code for f in report.findings].count("TIM001") == 5


def test_what_the_person_ignores_is_left_out(world: World) -> None:
    fill(world, "mastodon", "ppp")
    live = LiveLint()
    now = world.clock.now()
    with world.plan.read() as unit:
        [run] = [f for f in live.full(unit, now).findings if f.code == "MIX003"]
    with world.plan.write() as unit:
        unit.suppressions.add(suppression_of(run, "Fair week", now, end=now + timedelta(days=30)))
        unit.commit()
    with world.plan.read() as unit:
        report = live.refresh(unit, Changes((Change(Aggregate.SUPPRESSION, "x"),), 3), now)
    assert report.ignored == (run,)
