"""FRQ001 to FRQ004: gaps, full days, short weeks and the end of a plan."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from statistics import median_low

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.brief import Brief, DayNature, OwnDate
from planner.domain.kinds import Kind
from planner.domain.publication import PublicationState
from planner.domain.times import wall_at
from planner.lint.free_slots import holidays_between, next_free
from planner.lint.notes import ClientNotes
from tests.planner.lint.plans import NOW, START, entry, moments, plan, random_plans
from tests.planner.lint.rules.naive import accounts, found

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
CLOSED = OwnDate(day=date(2026, 11, 5), name="Inventory", nature=DayNature.HOLIDAY)
YEARLY = OwnDate(day=date(2020, 12, 25), name="Christmas", nature=DayNature.HOLIDAY, yearly=True)
EVENT = OwnDate(day=date(2026, 11, 7), name="Market", nature=DayNature.EVENT)
DATES = (CLOSED, YEARLY, EVENT)


def notes(per_week: int = 0, dates: tuple[OwnDate, ...] = (), zone: str = "UTC") -> dict[str, ClientNotes]:
    brief = Brief(posts_per_week=per_week, own_dates=dates)
    return {"bakery": ClientNotes(key="bakery", name="Bakery", zone=zone, brief=brief)}


def closed(day: date, dates) -> bool:
    return any(one.nature is DayNature.HOLIDAY and one.falls_on(day) for one in dates)


def between(first: date, last: date) -> list[date]:
    return [first + n * DAY for n in range(1, (last - first).days)]


@settings(max_examples=80, deadline=None)
@given(st.data(), random_plans(accounts=2), st.booleans(), st.sampled_from([0, 1, 2, 3, 5, 7, 14]))
def test_gaps(data, entries, judge_all, per_week) -> None:
    now = data.draw(moments(entries))
    dates = data.draw(st.sampled_from([(), DATES]))
    agreed = next(n for n in range(1, 15) if n * per_week >= 14) if per_week else 7
    expected = []
    for posts in accounts(entries):
        gaps = [(two.when.local.date() - one.when.local.date()).days for one, two in pairwise(posts)]
        for number, (one, other) in enumerate(pairwise(posts)):
            around = gaps[max(0, number - 3) : number] + gaps[number + 1 : number + 4]
            habit = median_low(around) if len(around) >= 2 and not per_week else 0
            limit = max(agreed, 2 * habit)
            first, last = one.when.local.date(), other.when.local.date()
            shut = sum(closed(day, dates) for day in between(first, last))
            if (last - first).days - shut <= limit or not (judge_all or other.instant >= now):
                continue
            resting = first < now.date() and (now.date() - first).days > 90
            free = [day for day in between(first, last) if day > now.date()]
            if judge_all or (free and not resting):
                expected.append((one.post, other.post, (last - first).days - shut, limit))
    findings = found(entries, "FRQ001", now, judge_all=judge_all, notes=notes(per_week, dates))
    told = [(*f.posts, f.numbers["days"], f.numbers["limit"]) for f in findings]
    assert sorted(told) == sorted(expected)


@settings(max_examples=80, deadline=None)
@given(st.data(), random_plans(accounts=2), st.booleans(), st.integers(1, 6))
def test_weeks(data, entries, judge_all, per_week) -> None:
    now = data.draw(moments(entries))
    zone = data.draw(st.sampled_from(["UTC", "Asia/Tokyo", "America/New_York"]))
    dates = data.draw(st.sampled_from([(), DATES]))
    expected = []
    for posts in accounts(entries):
        runs: list[list[tuple[date, int, int]]] = []
        days = [wall_at(one.instant, zone).local.date() for one in posts]
        monday = min(days, default=date.max)
        monday -= monday.weekday() * DAY if posts else timedelta(0)
        while posts and monday <= max(days):
            week = [monday + n * DAY for n in range(7)]
            begun = any(monday - 28 * DAY <= day <= monday for day in days)
            goes_on = any(week[6] <= day <= week[6] + 28 * DAY for day in days)
            shut = sum(closed(day, dates) for day in week)
            agreed = next(n for n in range(10) if 7 * n >= per_week * (7 - shut))
            there = sum(day in week for day in days)
            ahead = judge_all or week[6] >= wall_at(now, zone).local.date()
            if begun and goes_on and ahead and there < agreed:
                if runs and runs[-1][-1][0] == monday - 7 * DAY:
                    runs[-1].append((monday, there, agreed))
                else:
                    runs.append([(monday, there, agreed)])
            monday += 7 * DAY
        for run in runs:
            _, there, agreed = max(run, key=lambda week: week[2] - week[1])
            expected.append((run[0][0], there, agreed, len(run)))
    findings = found(entries, "FRQ003", now, judge_all=judge_all, notes=notes(per_week, dates, zone))
    told = [
        (wall_at(f.window[0], zone).local.date(), f.numbers["posts"], f.numbers["agreed"], f.numbers["weeks"])
        for f in findings
    ]
    assert sorted(told) == sorted(expected)


def test_a_gap_names_the_days_the_network_and_who_set_the_limit() -> None:
    posts = [entry(1, START, account="linkedin"), entry(2, START + 11 * DAY, account="linkedin")]
    [finding] = found(posts, "FRQ001", NOW, notes=notes(dates=DATES))
    assert finding.message == (
        "10 days from post to post on LinkedIn, 1–12 Nov, 1 closed day left out. Your limit is 7 (preset Rule of thirds)."
    )
    [agreed] = found(posts, "FRQ001", NOW, notes=notes(2))
    assert "Your limit is 7 (twice the interval at 2 posts a week, as agreed)." in agreed.message
    assert agreed.fingerprint == finding.fingerprint


def test_the_post_in_a_gap_goes_to_the_middle_on_an_open_day_still_to_come() -> None:
    posts = [entry(1, START), entry(2, START + 10 * DAY)]
    assert found(posts, "FRQ001", NOW)[0].fixes[0].assist.day == date(2026, 11, 6)
    middle = OwnDate(day=date(2026, 11, 6), name="Inventory", nature=DayNature.HOLIDAY)
    assert found(posts, "FRQ001", NOW, notes=notes(dates=(middle,)))[0].fixes[0].assist.day == date(
        2026, 11, 5
    )
    assert found(posts, "FRQ001", NOW + 7 * DAY)[0].fixes[0].assist.day == date(2026, 11, 9)


def test_holidays_of_a_leap_day_and_doubled_ones_count_once() -> None:
    leap = OwnDate(day=date(2024, 2, 29), name="Leap", nature=DayNature.HOLIDAY, yearly=True)
    known = notes(dates=(leap, YEARLY, YEARLY))["bakery"]
    assert holidays_between(known, date(2026, 2, 1), date(2027, 3, 1)) == 1
    assert holidays_between(known, date(2027, 12, 1), date(2028, 3, 1)) == 2


def test_a_week_without_a_post_is_told_by_the_next_one() -> None:
    monday = datetime(2026, 11, 2, 9, tzinfo=UTC)
    posts = [*plan("sss", start=monday), *plan("sss", start=monday + 14 * DAY, first=11)]
    posts.append(entry(20, monday + 20 * DAY))
    [finding] = found(posts, "FRQ003", NOW, notes=notes(3))
    assert finding.message == (
        "0 of 3 posts agreed with Bakery are planned on Instagram for the week of 9–15 Nov."
    )
    assert finding.posts == ("row:11",)
    assert finding.fixes[0].assist.day == date(2026, 11, 9)


def test_short_weeks_keep_their_finding_while_the_plan_grows() -> None:
    monday = datetime(2026, 11, 2, 9, tzinfo=UTC)
    posts = plan("sssss", days=7, start=monday)
    [short], [longer] = (found(posts[:n], "FRQ003", NOW, notes=notes(2)) for n in (4, 5))
    assert short.fingerprint == longer.fingerprint
    assert (short.numbers["weeks"], longer.numbers["weeks"]) == (3, 4)
    assert "4 weeks in a row are below it" in longer.message


@pytest.mark.parametrize(("network", "limit"), [("facebook", 2), ("linkedin", 2), ("x", 5), ("threads", 5)])
def test_a_day_takes_what_the_network_takes(network, limit) -> None:
    posts = [entry(n, START + n * HOUR, account=network) for n in range(limit)]
    assert not found(posts, "FRQ002", NOW)
    [finding] = found([*posts, entry(99, START + 6 * HOUR, account=network)], "FRQ002", NOW)
    assert finding.numbers == {"posts": limit + 1, "limit": limit}
    [patch] = finding.fixes[0].patches
    assert (patch.post, patch.value.local) == ("row:99", datetime(2026, 11, 2, 15, 0))


def test_a_full_day_spreads_over_days_with_room() -> None:
    posts = [entry(n, START + n * HOUR, account="facebook") for n in range(5)]
    posts += [entry(n, START + DAY + n * HOUR, account="facebook") for n in (10, 11)]
    [finding] = found(posts, "FRQ002", NOW)
    spread = {patch.post: patch.value for patch in finding.fixes[0].patches}
    assert [when.local.day for when in spread.values()] == [3, 4, 5]
    moved = [
        replace(one, when=spread[one.post], instant=spread[one.post].instant()) if one.post in spread else one
        for one in posts
    ]
    assert not found(moved, "FRQ002", NOW)


def test_the_end_of_a_plan_is_copied_from_its_last_week() -> None:
    posts = plan("tps", days=2)
    [finding] = found(posts, "FRQ004", NOW)
    assert finding.message == (
        "Nothing is planned on Instagram after 5 Nov. The plan should reach 7 days ahead (preset Rule of thirds)."
    )
    assist = finding.fixes[0].assist
    assert (assist.day, assist.kind) == (date(2026, 11, 8), Kind.TEACH)
    late = found([replace(one, state=PublicationState.PUBLISHED) for one in posts], "FRQ004", NOW + 20 * DAY)
    assert late[0].fixes[0].assist.day == date(2026, 11, 22)
    assert late[0].fingerprint == finding.fingerprint
    assert not found(posts, "FRQ004", NOW + 35 * DAY)


@given(st.lists(st.integers(0, 300), max_size=12), st.integers(0, 200))
def test_the_next_free_time_is_the_first_that_is_far_from_all(taken, at) -> None:
    minute, apart = timedelta(minutes=1), 30
    free = next_free([START + n * minute for n in taken], START + at * minute, apart * minute)
    expected = next(n for n in range(at, 900) if all(abs(n - other) >= apart for other in taken))
    assert free == START + expected * minute


def test_an_account_that_is_slow_by_habit_is_measured_by_its_habit() -> None:
    days = [0, 10, 21, 30, 55, 65, 76]
    entries = [entry(n, START + day * DAY, account="wordpress") for n, day in enumerate(days, 1)]
    [finding] = found(entries, "FRQ001", NOW)
    assert finding.posts == ("row:4", "row:5")
    assert finding.message.endswith("Your limit is 20 (twice the usual 10 days here).")
    assert found(entries, "FRQ001", NOW, notes=notes(per_week=1))
    assert len(found(entries[:2], "FRQ001", NOW)) == 1
