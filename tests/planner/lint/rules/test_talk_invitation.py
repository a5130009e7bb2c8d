"""TLK001: silent stretches, by the definition and by hand."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.kinds import Kind
from planner.domain.publication import PublicationState
from planner.lint.fix import Opens
from tests.planner.lint.plans import NOW, START, entry, moments, plan, random_plans
from tests.planner.lint.rules.naive import accounts, found

DAY = timedelta(days=1)
TELLS = "We baked rye today."
ASKS = "Which bread would you take to an island?"


@settings(max_examples=80, deadline=None)
@given(st.data(), random_plans(accounts=2), st.booleans(), st.integers(3, 10))
def test_stretches(data, entries, judge_all, limit) -> None:
    words = st.sampled_from([TELLS] * 8 + [ASKS])
    entries = [replace(one, kind=Kind.STORY, text=data.draw(words)) for one in entries]
    now = data.draw(moments(entries))
    expected = []
    for posts in accounts(entries):
        stretches: list[list] = [[]]
        for one in posts:
            if one.text == ASKS:
                stretches.append([])
            else:
                stretches[-1].append(one)
        expected += [
            tuple(one.post for one in silent)
            for silent in stretches
            if silent and (judge_all or silent[-1].instant >= now) and too_long(silent, now, judge_all, limit)
        ]
    findings = found(entries, "TLK001", now, judge_all=judge_all, posts=limit)
    assert sorted(f.posts for f in findings) == sorted(expected)


def too_long(silent, now, judge_all, limit) -> bool:
    if len(silent) >= limit:
        return True
    for one in silent:
        day = one.when.local.date()
        lately = [
            other
            for other in silent
            if (other.instant, other.order) <= (one.instant, one.order)
            and (day - other.when.local.date()).days < 14
        ]
        lasting = (day - silent[0].when.local.date()).days >= 14
        if lasting and len(lately) >= 4 and (judge_all or one.instant >= now):
            return True
    return False


def silent(count: int, *, days: float = 1, **rest) -> list:
    return plan("s" * count, days=days, text=TELLS, **rest)


def test_it_says_since_when_and_how_many() -> None:
    [finding] = found(silent(10), "TLK001", NOW)
    assert finding.message == (
        "Nobody was asked anything on Instagram since 1 Nov: 10 posts, up to 10 Nov. "
        "Ask once in 10 posts or 14 days (preset Rule of thirds)."
    )


def test_a_stretch_that_is_over_is_not_told() -> None:
    posts = [*silent(12), entry(20, START + 12 * DAY, text=ASKS), entry(21, START + 13 * DAY, text=TELLS)]
    assert not found(posts, "TLK001", START + 12 * DAY)
    assert len(found(posts, "TLK001", START + 11 * DAY)) == 1


def test_it_stays_the_same_finding_while_the_stretch_grows() -> None:
    [ten], [twelve] = found(silent(10), "TLK001", NOW), found(silent(12), "TLK001", NOW)
    assert ten.fingerprint == twelve.fingerprint
    later = found(silent(12), "TLK001", START + 5 * DAY)
    assert [f.fingerprint for f in later] == [ten.fingerprint]


def test_a_declared_question_ends_it_and_begging_does_not() -> None:
    begs = replace(silent(10)[4], text="Tag 3 friends who love rye!")
    posts = silent(10)
    assert found([*posts[:4], begs, *posts[5:]], "TLK001", NOW)
    declared = replace(posts[4], kind=Kind.CONVERSE)
    assert not found([*posts[:4], declared, *posts[5:]], "TLK001", NOW)


def test_the_question_goes_to_the_next_post_that_does_not_sell() -> None:
    posts = silent(12)
    posts[0] = replace(posts[0], state=PublicationState.PUBLISHED)
    posts[1] = replace(posts[1], kind=Kind.PROMOTE)
    [finding] = found(posts, "TLK001", NOW)
    add, ask = finding.fixes
    assert (add.assist.opens, add.assist.post) == (Opens.POST, "row:3")
    assert add.assist.span == (len(TELLS), len(TELLS))
    assert (ask.assist.opens, ask.assist.kind) == (Opens.NEW_POST, Kind.CONVERSE)
    assert START.date() < ask.assist.day <= posts[-1].when.local.date()


def test_where_everything_sells_only_a_new_post_is_offered() -> None:
    [finding] = found(plan("p" * 10, text=TELLS), "TLK001", NOW)
    assert [fix.assist.opens for fix in finding.fixes] == [Opens.NEW_POST]
