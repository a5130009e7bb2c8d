"""MIX001, MIX002 and MIX003 equal a second, slow and simple reading of their definition."""

import re
import unicodedata
from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.kinds import Ask, Kind
from planner.domain.publication import PublicationState
from planner.lint.engine import lint
from planner.lint.finding import Report
from planner.lint.profile import THIRDS
from tests.planner.lint.plans import moments, random_plans

NOT_COUNTED = {PublicationState.MISSED, PublicationState.CANCELLED, PublicationState.REFUSED}
LENIENT = settings(max_examples=150, deadline=None)


def promo(one) -> bool | None:
    if one.kind is Kind.PROMOTE or one.ask is Ask.HARD:
        return True
    return None if one.kind is None else False


def counted(entries) -> list:
    kept = [one for one in entries if one.state not in NOT_COUNTED]
    return sorted(kept, key=lambda one: (one.instant, one.order))


def groups(entries) -> list[tuple]:
    """Every account's sequence as (at, post, promo)."""
    keys = sorted({one.account_key for one in entries})
    return [
        [(one.instant, one.post, promo(one)) for one in counted(entries) if one.account_key == key]
        for key in keys
    ]


def merged(entries) -> list[tuple]:
    """The client's sequence: rows with equal words on different accounts within 48 h are one post."""
    posts: list[list] = []
    for one in counted(entries):
        words = re.sub(r"\s|#\w+|https?://\S+", "", unicodedata.normalize("NFKC", one.text).casefold())
        for post in posts:
            near = one.instant - post[0].instant <= timedelta(hours=48)
            if post[-1] == words and near and one.account_key not in {o.account_key for o in post[:-1]}:
                post.insert(-1, one)
                break
        else:
            posts.append([one, words])
    sequence = []
    for *parts, _ in posts:
        readings = [promo(part) for part in parts]
        sells = True if True in readings else None if None in readings else False
        sequence.append((parts[0].instant, parts[0].post, sells))
    return sequence


def streaks(sequence, now, *, judge_all: bool) -> list[tuple]:
    """(severity, promo, unclear, posts, ids, start, end) per streak, by the definition."""
    judged = []
    for last in range(len(sequence)):
        window = sequence[: last + 1][-20:]
        window = [post for post in window if sequence[last][0] - post[0] <= timedelta(days=90)]
        if len(window) >= 8 and (judge_all or sequence[last][0] >= now):
            sure = sum(post[2] is True for post in window)
            unclear = sum(post[2] is None for post in window)
            low, high = Fraction(sure, len(window)), Fraction(sure + unclear, len(window))
            third = Fraction(1, 3)
            state = "above" if low > third else "maybe" if high > third else "within"
            judged.append((state, low, high, sure, unclear, window))
    found = []
    while judged:
        state = judged[0][0]
        run = []
        while judged and judged[0][0] == state:
            run.append(judged.pop(0))
        if state == "within":
            continue
        worst = max(run, key=lambda w: w[1] if state == "above" else w[2])  # max keeps the earliest
        severity = "info" if state == "maybe" else "error" if worst[1] > Fraction(1, 2) else "warning"
        wanted = {True} if state == "above" else {True, None}
        ids = tuple(post[1] for post in worst[5] if post[2] in wanted)
        span = (run[0][5][0][0], run[-1][5][-1][0])
        found.append((severity, worst[3], worst[4], len(worst[5]), ids, *span))
    return found


def told(report: Report, code: str) -> list[tuple]:
    return [
        (
            f.severity.value,
            f.numbers["promo"],
            f.numbers["unclear"],
            f.numbers["posts"],
            f.posts,
            *f.window,
        )
        for f in report.findings
        if f.code == code and "too few" not in f.message
    ]


@LENIENT
@given(st.data(), random_plans(accounts=2), st.booleans())
def test_windows_of_accounts(data, entries, judge_all) -> None:
    now = data.draw(moments(entries))
    report = lint(entries, replace(THIRDS, select=("MIX001",)), now, judge_all=judge_all)
    expected = [streak for group in groups(entries) for streak in streaks(group, now, judge_all=judge_all)]
    assert sorted(told(report, "MIX001")) == sorted(expected)
    for finding in report.findings:
        numbers = finding.numbers
        assert numbers["share"] == numbers["promo"] / numbers["posts"]
        assert numbers["limit"] == (1 / 2 if finding.severity == "error" else 1 / 3)


@LENIENT
@given(st.data(), random_plans(), st.booleans())
def test_windows_of_clients(data, entries, judge_all) -> None:
    now = data.draw(moments(entries))
    report = lint(entries, replace(THIRDS, select=("MIX002",)), now, judge_all=judge_all)
    assert sorted(told(report, "MIX002")) == sorted(streaks(merged(entries), now, judge_all=judge_all))


@LENIENT
@given(st.data(), random_plans(accounts=2), st.booleans())
def test_runs(data, entries, judge_all) -> None:
    now = data.draw(moments(entries))
    report = lint(entries, replace(THIRDS, select=("MIX003",)), now, judge_all=judge_all)
    sure, maybe = [], []
    for group in groups(entries):
        letters = "".join({True: "p", None: "?", False: "."}[post[2]] for post in group)
        for row in re.finditer(r"[p?]+", letters):
            runs = [r.span() for r in re.finditer("p+", row[0])]
            runs = [[group[i + row.start()] for i in range(*span)] for span in runs]
            long = [r for r in runs if len(r) >= 3 and (judge_all or r[-1][0] >= now)]
            sure += [("error" if len(r) >= 5 else "warning", len(r), tuple(p[1] for p in r)) for r in long]
            flat = [post for r in runs for post in r]
            if not long and len(flat) >= 3 and (judge_all or flat[-1][0] >= now):
                maybe.append(("info", len(flat), tuple(p[1] for p in flat)))
    seen = [(f.severity.value, f.numbers["run"], f.posts) for f in report.findings]
    assert sorted(seen) == sorted(sure + maybe)
    assert all(f.numbers["limit"] == 3 for f in report.findings)


@LENIENT
@given(st.data(), random_plans(accounts=2))
def test_headline_and_findings_never_disagree(data, entries) -> None:
    now = data.draw(moments(entries))
    report = lint(entries, THIRDS, now)
    for code, headlines in (("MIX001", report.per_account), ("MIX002", report.clients)):
        for key, headline in headlines.items():
            mine = [
                f
                for f in report.findings
                if f.code == code and f.severity != "info" and key in {f.account_key, f.client_key}
            ]
            shares = [Fraction(f.numbers["promo"], f.numbers["posts"]) for f in mine]
            if not mine:
                assert headline.fingerprint == ""
                continue
            assert Fraction(headline.promo, headline.posts) == max(shares)
            carrying = [f.posts for f in mine if f.fingerprint == headline.fingerprint]
            assert headline.post_ids["promote"] in carrying
            assert headline.kinds["promote"] == headline.promo
            assert sum(headline.kinds.values()) == headline.posts
