"""Soft asks that weigh in (MIX001, MIX002), and the fixes of MIX001 and MIX003."""

from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.brief import Brief
from planner.domain.kinds import Ask, Kind
from planner.domain.publication import PublicationState
from planner.lint.fix import Field, Opens, Safety
from planner.lint.mix import asks_for_own
from planner.lint.notes import ClientNotes
from planner.lint.profile import THIRDS
from planner.lint.units import Item
from planner.lint.what_if import mix_of
from tests.planner.lint.plans import NOW, START, entry, moments, plan, random_plans
from tests.planner.lint.rules.naive import accounts, counts_as, found, streaks, windows

DAY = timedelta(days=1)
OWN = ClientNotes(key="bakery", brief=Brief(own_domains=("fennelandrye.example",)))


@settings(max_examples=80, deadline=None)
@given(
    st.data(),
    random_plans(accounts=2),
    st.booleans(),
    st.sampled_from([Fraction(0), Fraction(1, 7), Fraction(1, 4), Fraction(1, 2)]),
)
def test_windows_with_soft_asks(data, entries, judge_all, weight) -> None:
    asks = st.sampled_from([None, Ask.SOFT, Ask.SOFT, Ask.NONE])
    entries = [
        one if one.ask else replace(one, ask=data.draw(asks), offer=data.draw(st.sampled_from(["", "box"])))
        for one in entries
    ]
    now = data.draw(moments(entries))

    def lower(one) -> Fraction:
        if counts_as(one) == "promote":
            return Fraction(1)
        return weight if one.ask is Ask.SOFT and one.offer else Fraction(0)

    def upper(one) -> Fraction:
        return lower(one) if counts_as(one) else Fraction(1)

    def broken(window) -> str:
        third = Fraction(len(window), 3)
        return "over" if sum(map(lower, window)) > third else "may" if sum(map(upper, window)) > third else ""

    expected = []
    for posts in accounts(entries):
        for how, run in streaks(windows(posts, now, judge_all=judge_all), broken):
            said = lower if how == "over" else upper
            worst = max(run, key=lambda w, said=said: sum(map(said, w)) / len(w))
            share = sum(map(lower, worst)) / len(worst)
            severity = "info" if how == "may" else "error" if share > Fraction(1, 2) else "warning"
            expected.append((severity, float(share), len(worst), run[0][0].instant, run[-1][-1].instant))
    findings = found(entries, "MIX001", now, judge_all=judge_all, soft_weight=weight)
    told = [
        (f.severity.value, f.numbers["share"], f.numbers["posts"], *f.window)
        for f in findings
        if "too few" not in f.message
    ]
    assert sorted(told) == sorted(expected)
    assert all(("soft" in f.numbers) is bool(weight) for f in findings)


def asking(**rest) -> Item:
    return Item(entry(1, START, ask=Ask.SOFT, **rest))


def test_what_is_ones_own_offer() -> None:
    assert asks_for_own(asking(offer="box"), OWN)
    assert asks_for_own(asking(link="https://shop.fennelandrye.example/box"), OWN)
    assert asks_for_own(asking(text="Have a look: https://fennelandrye.example/box"), OWN)
    assert not asks_for_own(asking(link="https://fennelandrye.example.evil.example/"), OWN)
    assert not asks_for_own(asking(link="https://notfennelandrye.example/"), OWN)
    assert not asks_for_own(asking(link="http://["), OWN)
    assert not asks_for_own(asking(), OWN)
    assert not asks_for_own(asking(offer="box", not_selling=True), OWN)
    assert not asks_for_own(Item(entry(1, START, ask=Ask.NONE, offer="box")), OWN)


def test_the_message_names_the_soft_asks() -> None:
    posts = [*plan("pp"), *(replace(one, ask=Ask.SOFT, offer="box") for one in plan("ssssss", first=11))]
    assert not found(posts, "MIX001", NOW)
    [finding] = found(posts, "MIX001", NOW, soft_weight=Fraction(1, 4))
    assert "44 % of" in finding.message
    assert "2 of 8 posts, and 6 soft asks that count 1/4 each. Your limit" in finding.message
    assert (finding.numbers["promo"], finding.numbers["soft"]) == (2, 6)
    profile = replace(THIRDS, options={"MIX001": {"soft_weight": Fraction(1, 4)}})
    headline = mix_of(posts, profile, NOW)
    assert Fraction(*headline.share) == Fraction(finding.numbers["share"]) == Fraction(7, 16)
    assert headline.fingerprint == finding.fingerprint
    [client] = found(posts, "MIX002", NOW, soft_weight=Fraction(1, 4))
    assert client.numbers == finding.numbers


def test_the_fixes_of_a_share_open_posts_that_can_still_be_changed() -> None:
    posts = plan("pppppppp")
    posts[0] = replace(posts[0], state=PublicationState.PUBLISHED)
    [finding] = found(posts, "MIX001", NOW)
    turn, move = finding.fixes
    assert (turn.title, move.title) == (
        "Turn a sales post into a story or a tip",
        "Move a sales post to a later week",
    )
    assert (turn.assist.opens, turn.assist.post, len(turn.assist.openings)) == (Opens.POST, "row:2", 3)
    assert (move.assist.post, move.assist.field) == ("row:8", Field.WHEN)
    [unclear] = found(plan("pp??ss?s"), "MIX001", NOW)
    [label] = unclear.fixes
    assert (label.title, label.assist.post, label.assist.field) == ("Label 3 posts", "row:3", Field.KIND)


def swapped(posts: list, finding) -> list:
    patches = {patch.post: patch.value for patch in finding.fixes[0].patches}
    return [
        replace(one, when=patches[one.post], instant=patches[one.post].instant())
        if one.post in patches
        else one
        for one in posts
    ]


def test_a_swap_breaks_the_run() -> None:
    posts = plan("spppss")
    [finding] = found(posts, "MIX003", NOW)
    swap, ask = finding.fixes
    assert swap.safety is Safety.UNSAFE
    assert {patch.post: patch.value.local.day for patch in swap.patches} == {"row:3": 5, "row:5": 3}
    assert all(patch.account_key == posts[0].account_key for patch in swap.patches)
    assert (ask.assist.kind, ask.assist.day.day) == (Kind.CONVERSE, 3)
    assert not found(swapped(posts, finding), "MIX003", NOW)


def test_a_swap_that_makes_another_run_is_passed_over() -> None:
    posts = plan("pppsppss")
    [finding] = found(posts, "MIX003", NOW)
    assert {patch.post for patch in finding.fixes[0].patches} != {"row:2", "row:4"}
    assert not found(swapped(posts, finding), "MIX003", NOW)


def test_what_is_out_or_late_is_not_swapped() -> None:
    posts = plan("pppss")
    out = [
        replace(one, state=PublicationState.PUBLISHED) if one.post in {"row:2", "row:4"} else one
        for one in posts
    ]
    [finding] = found(out, "MIX003", NOW)
    assert {patch.post for patch in finding.fixes[0].patches} == {"row:1", "row:5"}
    [late] = found(posts, "MIX003", START + 2 * DAY)
    assert {patch.post for patch in late.fixes[0].patches} == {"row:3", "row:4"}
    [last] = found(plan("ppp"), "MIX003", NOW)
    assert [fix.safety for fix in last.fixes] == [Safety.ASSIST]


def test_a_row_of_tips_is_broken_by_a_swap() -> None:
    posts = plan("scsttttttcs")
    [finding] = found(posts, "MIX008", NOW)
    assert finding.fixes[0].safety is Safety.UNSAFE
    assert not [f for f in found(swapped(posts, finding), "MIX008", NOW) if "run" in f.numbers]
