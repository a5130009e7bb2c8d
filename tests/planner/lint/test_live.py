"""Linting beside a window: only what was touched is read again, and nothing is missed."""

import random
from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.brief import Brief
from planner.domain.changes import Aggregate, Change, Changes
from planner.domain.kinds import Kind
from planner.domain.times import WallTime
from planner.editing.clients import PutClient
from planner.editing.posts import PutPost, RemovePosts
from planner.lint.engine import lint
from planner.lint.live import LiveLint
from planner.lint.plan_notes import notes_of
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


class WatchedReads:
    """The linter's reads, noting which accounts and posts were read."""

    def __init__(self, reads) -> None:
        self._reads = reads
        self.accounts_read: list[str] = []
        self.posts_read: list[str] = []

    def sequence(self, account_id, start, *, before=20):
        self.accounts_read.append(account_id)
        return self._reads.sequence(account_id, start, before=before)

    def accounts(self, client_id=None):
        return self._reads.accounts(client_id)

    def of_posts(self, ids):
        ids = list(ids)
        self.posts_read += ids
        return self._reads.of_posts(ids)

    def posts_behind(self, publication_ids):
        return self._reads.posts_behind(publication_ids)


class Watched:
    """A unit of work that notes what the linter reads."""

    def __init__(self, unit) -> None:
        self._unit = unit
        self.lint = WatchedReads(unit.lint)

    @property
    def read(self) -> list[str]:
        return self.lint.accounts_read

    def __getattr__(self, name):
        return getattr(self._unit, name)


def changed(*posts) -> Changes:
    return Changes(tuple(Change(Aggregate.POST, post.id) for post in posts), 1)


def whole(world: World):
    with world.plan.read() as unit:
        return lint(unit.lint.entries(), THIRDS, world.clock.now(), notes=notes_of(unit))


def test_a_full_run_says_what_a_run_over_everything_says(world: World) -> None:
    fill(world, "mastodon", "ppsppsppspps")
    fill(world, "bluesky", "sss")
    with world.plan.read() as unit:
        report = LiveLint(client_id=world.client.id).full(unit, world.clock.now())
    assert report == whole(world)
    assert {f.code for f in report.findings} >= {"MIX001", "MIX002"}


def test_an_edit_reads_its_post_only(world: World) -> None:
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
    assert (watched.read, watched.lint.posts_read) == ([], [post.id])
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
        assert (watched.read, watched.lint.posts_read) == ([], [posts[0].id])
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


def test_edits_one_after_another_say_what_a_fresh_run_says(world: World) -> None:
    chance = random.Random(11)
    posts = fill(world, "mastodon", "psspspssspss") + fill(world, "bluesky", "sspsspps")
    live = LiveLint()
    with world.plan.read() as unit:
        live.full(unit, world.clock.now())
    for _ in range(40):
        world.clock.tick(minutes=chance.choice((0, 1, 300)))
        post = world.stored(chance.choice(posts))
        kind = chance.choice((Kind.PROMOTE, Kind.STORY, None))
        when = WallTime(post.when.local + timedelta(hours=chance.choice((0, 0, 26, 500))), post.when.zone)
        words = chance.choice((post.text, "Order now, 20 % off.", f"{post.text} Why?"))
        world.do(PutPost(replace(post, kind=kind, when=when, text=words)))
        with world.plan.read() as unit:
            report = live.refresh(unit, changed(post), world.clock.now())
        assert report == whole(world)


def test_older_posts_are_read_once_windows_reach_further_back(world: World) -> None:
    old = [
        post
        for month in ("2026-10", "2026-11", "2026-12")
        for post in fill(world, "mastodon", "pps" * 5, month)
    ]
    world.clock.tick(days=75)
    coming = fill(world, "mastodon", "sss", "2027-01")
    live = LiveLint(replace(THIRDS, select=("MIX001", "MIX002")))
    with world.plan.read() as unit:
        live.full(unit, world.clock.now())
    for post in reversed(old[12:]):
        with world.plan.write() as unit:
            unit.posts.save(replace(unit.posts.get(post.id), deleted_at=world.clock.now()))
            unit.commit()
        with world.plan.read() as unit:
            report = live.refresh(unit, changed(post), world.clock.now())
            entries = unit.lint.entries()
            fresh = lint(
                entries, replace(THIRDS, select=("MIX001", "MIX002")), world.clock.now(), notes=notes_of(unit)
            )
        assert report.findings == fresh.findings
        assert report.per_account == fresh.per_account
    assert live.entry_of(old[0].id) is not None
    assert live.entry_of(coming[0].id).post == coming[0].id


def test_what_is_agreed_with_a_client_is_known(world: World) -> None:
    fill(world, "mastodon", "pppppppp")
    brief = Brief(counts_from=world.clock.now() + timedelta(days=300))
    live = LiveLint()
    with world.plan.read() as unit:
        before = live.full(unit, world.clock.now())
    world.do(PutClient(replace(world.client, brief=brief)))
    with world.plan.read() as unit:
        after = live.refresh(
            unit, Changes((Change(Aggregate.CLIENT, world.client.id),), 2), world.clock.now()
        )
    assert "MIX001" in {f.code for f in before.findings}
    assert not {f.code for f in after.findings} & {"MIX001", "MIX002", "MIX003", "TLK001", "FRQ001"}
    assert (before.left_out, after.left_out) == (0, 8)
