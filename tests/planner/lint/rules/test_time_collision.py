"""TIM004: posts that come too close, and where they are moved to."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.publication import PublicationState
from planner.domain.times import Clockface, WallTime
from planner.lint.fix import Field, Safety
from tests.planner.lint.plans import NOW, START, at_wall, entry, moments, random_plans
from tests.planner.lint.rules.naive import accounts, found

MINUTE = timedelta(minutes=1)


def at(*minutes: int) -> list:
    return [entry(n, START + minute * MINUTE) for n, minute in enumerate(minutes, 1)]


def moved(posts: list, finding) -> list:
    patches = {patch.post: patch.value for patch in finding.fixes[0].patches}
    return [
        replace(one, when=patches[one.post], instant=patches[one.post].instant())
        if one.post in patches
        else one
        for one in posts
    ]


@settings(max_examples=80, deadline=None)
@given(st.data(), random_plans(accounts=2), st.booleans())
def test_chains(data, entries, judge_all) -> None:
    squeezed = [replace(one, instant=START + (one.instant - START) / 240, when=None) for one in entries]
    now = data.draw(moments(squeezed))
    expected = []
    for posts in accounts(squeezed):
        chains: list[list] = []
        for one in posts:
            if chains and one.instant - chains[-1][-1].instant < 30 * MINUTE:
                chains[-1].append(one)
            else:
                chains.append([one])
        expected += [
            (len(chain), tuple(one.post for one in chain))
            for chain in chains
            if len(chain) > 1 and (judge_all or chain[-1].instant >= now)
        ]
    findings = found(squeezed, "TIM004", now, judge_all=judge_all)
    assert sorted((f.numbers["posts"], f.posts) for f in findings) == sorted(expected)


def test_the_later_one_goes_half_an_hour_after_the_first() -> None:
    posts = at(0, 5)
    [finding] = found(posts, "TIM004", NOW)
    [patch] = finding.fixes[0].patches
    assert (finding.fixes[0].safety, patch.field, patch.post) == (Safety.UNSAFE, Field.WHEN, "row:2")
    assert patch.value.local == datetime(2026, 11, 1, 9, 30)
    assert "5 minutes apart" in finding.message
    assert not found(moved(posts, finding), "TIM004", NOW)


def test_it_goes_past_others_that_stand_in_the_way() -> None:
    posts = at(0, 5, 40, 75)
    [finding] = found(posts, "TIM004", NOW)
    assert finding.posts == ("row:1", "row:2")
    assert [patch.value.local for patch in finding.fixes[0].patches] == [datetime(2026, 11, 1, 10, 45)]
    assert not found(moved(posts, finding), "TIM004", NOW)


def test_a_chain_is_one_finding_and_one_fix() -> None:
    posts = at(0, 20, 40, 60, 80, 150)
    [finding] = found(posts, "TIM004", NOW)
    assert (finding.severity, finding.numbers) == ("warning", {"posts": 5, "minutes": 20, "limit": 30})
    assert not found(moved(posts, finding), "TIM004", NOW)


def test_the_same_minute_is_an_error_and_what_is_out_stays() -> None:
    posts = [
        replace(one, state=PublicationState.PUBLISHED) if one.post == "row:2" else one for one in at(0, 0, 0)
    ]
    [finding] = found(posts, "TIM004", NOW)
    assert finding.severity == "error"
    assert [patch.post for patch in finding.fixes[0].patches] == ["row:3"]
    both = [replace(one, state=PublicationState.PUBLISHED) for one in at(0, 0)]
    [only_said] = found(both, "TIM004", NOW)
    assert [fix.patches for fix in only_said.fixes] == [()]


def test_a_moved_post_has_a_time_that_its_clocks_show_once() -> None:
    berlin = [
        at_wall("2027-03-28 01:50", "Europe/Berlin"),
        at_wall("2027-03-28 01:55", "Europe/Berlin", post="row:2", order="000000002"),
    ]
    [finding] = found(berlin, "TIM004", datetime(2027, 3, 1, tzinfo=UTC))
    [patch] = finding.fixes[0].patches
    assert (patch.value.local, patch.value.clockface()) == (datetime(2027, 3, 28, 3, 20), Clockface.PLAIN)
    back = [
        at_wall("2027-10-31 01:50", "Europe/Berlin"),
        at_wall("2027-10-31 01:50", "Europe/Berlin", post="row:2", order="000000002"),
    ]
    [finding] = found(back, "TIM004", datetime(2027, 3, 1, tzinfo=UTC))
    [patch] = finding.fixes[0].patches
    assert (patch.value.local, patch.value.fold) == (datetime(2027, 10, 31, 2, 20), 0)


def test_times_of_two_zones_are_told_on_one_clock() -> None:
    first, second = at(0, 10)
    there = replace(second, when=WallTime(datetime(2026, 11, 1, 4, 10), "America/New_York"))
    assert there.when is not None
    assert there.when.instant() == second.instant
    [finding] = found([first, there], "TIM004", NOW)
    assert "from 1 Nov, 09:00 to 09:10, the closest 10 minutes apart" in finding.message
