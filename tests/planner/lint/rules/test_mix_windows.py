"""MIX006, MIX007, MIX008, MIX010 and MIX011 equal a second, slow and simple reading of their definition."""

from dataclasses import replace
from datetime import timedelta
from fractions import Fraction
from itertools import groupby

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.kinds import Ask, Kind
from planner.domain.media import MediaUse
from planner.lint.kinds.suggest import suggest_kind
from planner.lint.registry import rule_named
from planner.lint.rule import UnitKind
from tests.planner.lint.plans import NOW, START, entry, moments, plan, random_plans
from tests.planner.lint.rules.naive import accounts, counts_as, found, share, streaks, windows

LENIENT = settings(max_examples=60, deadline=None)
VALUE = {"story", "teach", "entertain", "inspire", "service"}
PHOTO = (MediaUse(media_id=None, name="loaf.jpg"),)


def told(findings, number: str) -> list[tuple]:
    return sorted((f.numbers[number], f.numbers["posts"], f.posts, *f.window) for f in findings)


def extent(run) -> tuple:
    return run[0][0].instant, run[-1][-1].instant


def judged(entries, now, judge_all) -> list:
    return [windows(posts, now, judge_all=judge_all) for posts in accounts(entries)]


@LENIENT
@given(st.data(), random_plans(accounts=2), st.booleans())
def test_asks(data, entries, judge_all) -> None:
    asks = st.sampled_from([Ask.NONE, Ask.SOFT, Ask.SOFT, Ask.HARD])
    entries = [replace(one, ask=data.draw(asks)) for one in entries]
    now = data.draw(moments(entries))
    expected = []
    for group in judged(entries, now, judge_all):
        for _, run in streaks(group, lambda w: share(w, asking) > Fraction(3, 5)):
            worst = max(run, key=lambda w: share(w, asking))
            ids = tuple(one.post for one in worst if asking(one))
            expected.append((len(ids), len(worst), ids, *extent(run)))
    assert told(found(entries, "MIX006", now, judge_all=judge_all), "asks") == sorted(expected)


def asking(one) -> bool:
    return one.ask is not Ask.NONE


@LENIENT
@given(st.data(), random_plans(accounts=2), st.booleans())
def test_unclear_kinds(data, entries, judge_all) -> None:
    now = data.draw(moments(entries))
    expected = []
    for group in judged(entries, now, judge_all):
        for _, run in streaks(group, lambda w: share(w, unclear) > Fraction(1, 5)):
            worst = max(run, key=lambda w: share(w, unclear))
            ids = tuple(one.post for one in worst if unclear(one))
            expected.append((len(ids), len(worst), ids, *extent(run)))
    assert told(found(entries, "MIX011", now, judge_all=judge_all), "unclear") == sorted(expected)


def unclear(one) -> bool:
    return counts_as(one) == ""


@LENIENT
@given(st.data(), random_plans(accounts=2), st.booleans(), st.booleans())
def test_pictures(data, entries, judge_all, from_file) -> None:
    entries = [
        replace(one, media=PHOTO if data.draw(st.booleans()) else (), from_file=from_file) for one in entries
    ]
    now = data.draw(moments(entries))
    expected = []
    for group in judged(entries, now, judge_all):
        for _, run in streaks(group, lambda w: few(w) and (shown(w) > 0 or not from_file)):
            worst = min(run, key=lambda w: Fraction(shown(w), len(w)))
            bare = tuple(one.post for one in worst if not one.media)
            expected.append((shown(worst), len(worst), bare, *extent(run)))
    assert told(found(entries, "MIX010", now, judge_all=judge_all), "visuals") == sorted(expected)


def shown(window) -> int:
    return sum(bool(one.media) for one in window)


def few(window) -> bool:
    return Fraction(shown(window), len(window)) < Fraction(1, 2)


@LENIENT
@given(
    st.data(),
    random_plans(accounts=2),
    st.booleans(),
    st.sampled_from([{"story"}, {"converse"}, VALUE]),
    st.sampled_from([Fraction(3, 20), Fraction(3, 10), Fraction(1, 2), Fraction(9, 10)]),
)
def test_targets(data, entries, judge_all, kinds, target) -> None:
    now = data.draw(moments(entries))
    name = "value" if len(kinds) > 1 else next(iter(kinds))
    limit = target - Fraction(1, 10)

    def maybe(one) -> bool:
        return counts_as(one) in kinds | {""}

    expected = []
    for group in judged(entries, now, judge_all):
        for _, run in streaks(group, lambda w: share(w, maybe) < limit):
            worst = min(run, key=lambda w: share(w, maybe))
            there = sum(counts_as(one) in kinds for one in worst)
            expected.append((there, len(worst), tuple(one.post for one in worst), *extent(run)))
    findings = found(entries, "MIX007", now, judge_all=judge_all, **{name: target})
    assert told(findings, "of kind") == sorted(expected)


@LENIENT
@given(st.data(), random_plans(accounts=2), st.booleans())
def test_monotony(data, entries, judge_all) -> None:
    kinds = st.sampled_from([Kind.TEACH] * data.draw(st.integers(1, 12)) + [Kind.STORY, Kind.PROMOTE, None])
    entries = [replace(one, kind=data.draw(kinds), ask=None) for one in entries]
    now = data.draw(moments(entries))
    shares, rows = [], []
    for posts in accounts(entries):
        mine = []
        for kind, run in streaks(windows(posts, now, judge_all=judge_all), filled):
            worst = max(run, key=lambda w, kind=kind: Fraction(sum(o.kind is kind for o in w), len(w)))
            ids = tuple(one.post for one in worst if one.kind is kind)
            shares.append((len(ids), len(worst), ids, *extent(run)))
            mine.append((kind, {one.post for window in run for one in window}))
        for kind, row in groupby(posts, key=lambda one: one.kind):
            same = list(row)
            ids = tuple(one.post for one in same)
            if kind in {None, Kind.PROMOTE} or len(ids) < 6:
                continue
            if not (judge_all or same[-1].instant >= now):
                continue
            if not any(kind is other and set(ids) <= inside for other, inside in mine):
                rows.append(ids)
    findings = found(entries, "MIX008", now, judge_all=judge_all)
    assert told([f for f in findings if "of kind" in f.numbers], "of kind") == sorted(shares)
    assert sorted(f.posts for f in findings if "run" in f.numbers) == sorted(rows)


def filled(window) -> Kind | None:
    for kind in Kind:
        if kind is not Kind.PROMOTE and share(window, lambda one, kind=kind: one.kind is kind) > Fraction(
            7, 10
        ):
            return kind
    return None


def test_a_fix_for_a_missing_kind_goes_to_the_emptiest_day_of_the_window() -> None:
    posts = [*plan("tttttttttt", days=0.5), entry(20, START + timedelta(days=6), "t")]
    [finding] = found(posts, "MIX007", NOW, story=Fraction(3, 10))
    [fix] = finding.fixes
    assert (fix.assist.kind, fix.assist.day.isoformat()) == (Kind.STORY, "2026-11-06")
    assert fix.assist.account_key == posts[0].account_key


def test_a_fix_for_asks_selects_the_words_that_ask() -> None:
    posts = plan("s" * 8, text="We baked. Tell us how it was.")
    assert suggest_kind(posts[0].text).kind is Kind.CONVERSE
    [finding] = found(posts, "MIX006", NOW)
    [fix] = finding.fixes
    start, end = fix.assist.span
    assert posts[0].text[start:end].casefold().startswith("tell us")
    assert fix.assist.post == "row:8"


@pytest.mark.parametrize("code", ["MIX006", "MIX007", "MIX008", "MIX010", "MIX011"])
def test_they_are_off_and_look_at_sequences(code) -> None:
    rule = rule_named(code)
    assert (rule.on, rule.unit) == (False, UnitKind.SEQUENCE)
    assert not found(plan("s"), code, NOW)
