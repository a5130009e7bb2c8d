"""What a drag or a bulk edit would lead to: told without touching plan or report."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.kinds import Kind
from planner.domain.patch import Field, Patch, clock_of
from planner.domain.times import WallTime
from planner.lint.consequence import Copy, Going, WhatIf
from planner.lint.live import LiveLint
from tests.fakes.clock import FakeClock
from tests.fakes.plan import FakePlan
from tests.planner.world import World

LETTERS = {"p": Kind.PROMOTE, "s": Kind.STORY}


@pytest.fixture
def world() -> World:
    clock = FakeClock()
    return World(FakePlan(clock), clock)


def fill(world: World, kinds: str) -> list:
    return [
        world.post("bluesky", when=f"2026-10-{13 + day} 10:00", text=f"Loaf number {day}", kind=LETTERS[kind])
        for day, kind in enumerate(kinds)
    ]


def moved(post, days: int) -> Patch:
    new = WallTime(post.when.local + timedelta(days=days), post.when.zone)
    return Patch(post=post.id, field=Field.WHEN, value=new, before=clock_of(post.when))


def ask(world: World, live: LiveLint, what: WhatIf):
    with world.plan.read() as unit:
        return live.what_if(unit, what)


def loaded(world: World) -> LiveLint:
    live = LiveLint()
    with world.plan.read() as unit:
        live.full(unit, world.clock.now())
    return live


def test_a_move_ends_a_run_of_three_and_the_share_is_told(world: World) -> None:
    posts = fill(world, "spppssssss")
    live = loaded(world)
    told = ask(world, live, WhatIf((moved(posts[2], 7),)))
    assert "MIX003" in {one.code for one in told.cleared}
    assert "MIX003" not in {one.code for one in told.added}
    (before, after) = next(iter(told.mixes.values()))
    assert before.judged
    assert after.judged
    assert after.promo * before.posts <= before.promo * after.posts
    assert [network for _, network in told.accounts] == ["bluesky"]


def test_what_was_tried_leaves_no_trace(world: World) -> None:
    posts = fill(world, "ppsspspsps")
    live, now = loaded(world), world.clock.now()
    with world.plan.read() as unit:
        before = live.at(unit, now)
    for days in range(-3, 12):
        ask(world, live, WhatIf(tuple(moved(post, days) for post in posts[:4])))
    with world.plan.read() as unit:
        after = live.at(unit, now)
        fresh = LiveLint().full(unit, now)
    assert after.findings == before.findings == fresh.findings
    assert after.clients == fresh.clients


def test_it_says_what_the_plan_says_once_it_is_so(world: World) -> None:
    posts = fill(world, "sppsspsps")
    live = loaded(world)
    told = ask(world, live, WhatIf((moved(posts[5], -3),)))
    assert [one.code for one in told.added if one.code == "MIX003"] == ["MIX003"]
    from planner.editing.edits import MovePosts

    world.do(MovePosts(((posts[5].id, moved(posts[5], -3).value),)))
    with world.plan.read() as unit:
        report = LiveLint().full(unit, world.clock.now())
    assert {one.fingerprint for one in told.added} <= {one.fingerprint for one in report.findings}
    (pair,) = told.mixes.values()
    assert pair[1] == next(iter(report.clients.values()))


def test_a_copy_counts_as_one_more_post(world: World) -> None:
    posts = fill(world, "sspsssps")
    told = ask(world, loaded(world), WhatIf(copies=(Copy(posts[2].id, timedelta(days=4)),)))
    (before, after) = next(iter(told.mixes.values()))
    assert (before.promo, before.posts) == (2, 8)
    assert after.promo == 3


def test_a_run_that_only_begins_with_another_post_is_not_told(world: World) -> None:
    posts = fill(world, "pppppsss")
    told = ask(world, loaded(world), WhatIf((moved(posts[0], 20),)))
    codes = [one.code for one in (*told.cleared, *told.added)]
    assert "MIX003" not in codes


def test_a_run_that_becomes_part_of_a_longer_one_is_not_gone(world: World) -> None:
    posts = fill(world, "pppspppss")
    told = ask(world, loaded(world), WhatIf((moved(posts[3], 20),)))
    assert [one.code for one in told.cleared if one.code == "MIX003"] == []
    assert [one.numbers["run"] for one in told.added if one.code == "MIX003"] == [6]


def test_a_patch_that_no_longer_fits_changes_nothing(world: World) -> None:
    posts = fill(world, "pps")
    stale = Patch(post=posts[0].id, field=Field.WHEN, value=posts[1].when, before="2020-01-01T00:00")
    told = ask(world, loaded(world), WhatIf((stale,)))
    assert (told.cleared, told.added, dict(told.mixes)) == ((), (), {})


def test_before_the_first_report_nothing_is_known(world: World) -> None:
    posts = fill(world, "pps")
    assert ask(world, LiveLint(), WhatIf((moved(posts[0], 3),))) is None


def test_another_kind_tells_the_share(world: World) -> None:
    posts = fill(world, "spppssssss")
    live = loaded(world)
    told = ask(
        world, live, WhatIf(tuple(Patch(post=one.id, field=Field.KIND, value=Kind.STORY) for one in posts))
    )
    (before, after) = next(iter(told.mixes.values()))
    assert (before.promo, after.promo) == (3, 0)
    assert "MIX003" in {one.code for one in told.cleared}


def test_an_account_more_and_one_less_are_told(world: World) -> None:
    posts = fill(world, "spppssssss")
    live = loaded(world)
    mastodon = world.accounts["mastodon"]
    more = ask(
        world,
        live,
        WhatIf(going=tuple(Going(one.id, mastodon.id, "mastodon", "rye") for one in posts[:4])),
    )
    assert {one.account_key for one in more.added} == {mastodon.id}
    less = ask(
        world, live, WhatIf(going=tuple(Going(one.id, world.accounts["bluesky"].id) for one in posts[1:4]))
    )
    assert "MIX003" in {one.code for one in less.cleared}
    (before, after) = next(iter(less.accounts.values()))
    assert (before.promo, after.promo) == (3, 0)
    with world.plan.read() as unit:
        assert len(live.full(unit, world.clock.now()).findings) == len(
            loaded(world).full(unit, world.clock.now()).findings
        )


def test_posts_that_are_not_there_yet_are_told(world: World) -> None:
    posts = fill(world, "spppssssss")
    live = loaded(world)
    with world.plan.read() as unit:
        [like] = unit.lint.of_posts([posts[0].id])
    fresh = tuple(replace(like, post=f"new:{n}", order=f"new:{n}", kind=Kind.PROMOTE) for n in range(4))
    told = ask(world, live, WhatIf(fresh=fresh))
    (before, after) = next(iter(told.mixes.values()))
    assert after.promo - before.promo == 4
    assert hash(WhatIf(fresh=fresh)) == hash(WhatIf(fresh=fresh))
