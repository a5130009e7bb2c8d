"""MIX004 and MIX009: offers on one day, and the same offer within a week."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.brief import Brief, DayNature, OwnDate
from planner.domain.kinds import Ask
from planner.domain.publication import PublicationState
from planner.lint.fix import Field, Safety
from planner.lint.notes import ClientNotes
from planner.lint.rules.offer_repeat import page_of
from planner.lint.units import Item
from tests.planner.lint.plans import NOW, START, entry, moments, plan, random_plans
from tests.planner.lint.rules.naive import accounts, found

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)


@settings(max_examples=60, deadline=None)
@given(st.data(), random_plans(accounts=1), st.integers(1, 3))
def test_an_offer_is_counted_over_seven_days(data, entries, most) -> None:
    tags = st.sampled_from(["box", "Box ", "cake", ""])
    entries = [replace(one, offer=data.draw(tags), text=f"Words of {one.post}.") for one in entries]
    now = data.draw(moments(entries))
    expected = []
    for posts in accounts(entries):
        for tag in ("box", "cake"):
            mine = [one for one in posts if one.offer.strip().casefold() == tag and promotes(one)]
            runs: list[list[tuple]] = []
            for index, last in enumerate(mine):
                if last.instant < now:
                    continue
                day = last.when.local.date()
                week = tuple(one for one in mine[: index + 1] if (day - one.when.local.date()).days < 7)
                if len(week) > most:
                    if runs and runs[-1][-1][-1] is mine[index - 1]:
                        runs[-1].append(week)
                    else:
                        runs.append([week])
            for run in runs:
                worst = max(run, key=len)
                expected.append((len(worst), tuple(one.post for one in worst)))
    findings = found(entries, "MIX009", now, most=most)
    assert sorted((f.numbers["times"], f.posts) for f in findings) == sorted(expected)


def promotes(one) -> bool:
    return one.kind is None or one.kind.value == "promote" or one.ask is Ask.HARD


@pytest.mark.parametrize(
    ("link", "page"),
    [
        ("https://www.Example.org/Box/?utm_source=x&a=1#top", "example.org/Box?a=1"),
        ("example.org/box", "example.org/box"),
        ("https://example.org/", ""),
        ("https://example.org/?utm_source=x", ""),
        ("http://[", ""),
        ("", ""),
    ],
)
def test_a_page_is_known_by_what_leads_to_it(link, page) -> None:
    assert page_of(Item(entry(1, START, link=link, text="Order now."))) == page


def test_two_addresses_tell_no_offer() -> None:
    text = "Order now: https://example.org/box or https://example.org/cake"
    assert page_of(Item(entry(1, START, text=text))) == ""
    assert not found([entry(n, START + n * HOUR, text=f"{n} {text}") for n in range(1, 9)], "MIX009", NOW)


def test_an_offer_keeps_its_finding_when_a_later_post_joins() -> None:
    posts = [replace(one, offer="box") for one in plan("ppppp")]
    [before] = found(posts[:4], "MIX009", NOW)
    [after] = found(posts, "MIX009", NOW)
    assert before.fingerprint == after.fingerprint
    assert (before.account, before.numbers["times"], after.numbers["times"]) == ("", 4, 5)


def test_the_later_offer_goes_to_the_next_day_without_one() -> None:
    posts = [
        entry(1, START, "!"),
        entry(2, START + 3 * HOUR, "!"),
        entry(3, START + DAY, "!"),
        entry(4, START + 2 * DAY, "s"),
    ]
    [finding] = found(posts, "MIX004", NOW)
    [fix] = finding.fixes
    [patch] = fix.patches
    assert (fix.safety, patch.field, patch.post) == (Safety.UNSAFE, Field.WHEN, "row:2")
    assert patch.account_key == posts[1].account_key
    assert patch.value.local == datetime(2026, 11, 3, 12, 0)
    moved = [
        replace(one, when=patch.value, instant=patch.value.instant()) if one is posts[1] else one
        for one in posts
    ]
    assert not found(moved, "MIX004", NOW)


def test_what_is_out_stays_and_a_closed_day_has_no_room() -> None:
    posts = [entry(1, START, "!", state=PublicationState.PUBLISHED), entry(2, START + 3 * HOUR, "!")]
    closed = OwnDate(day=(START + DAY).date(), name="Inventory", nature=DayNature.HOLIDAY)
    notes = {"bakery": ClientNotes(key="bakery", zone="UTC", brief=Brief(own_dates=(closed,)))}
    [finding] = found(posts, "MIX004", NOW + HOUR, notes=notes)
    [patch] = finding.fixes[0].patches
    assert (patch.post, patch.value.local) == ("row:2", datetime(2026, 11, 3, 12, 0))


def test_a_full_fortnight_leaves_only_advice() -> None:
    posts = [entry(n, START + (n - 1) * DAY, "!") for n in range(1, 30)]
    [finding] = found([*posts, entry(40, START + HOUR, "!")], "MIX004", NOW)
    assert [fix.patches for fix in finding.fixes] == [()]
    assert "2 offers on Instagram on Sunday, 1 Nov" in finding.message


def test_a_day_keeps_its_finding_when_another_offer_comes() -> None:
    posts = [entry(n, START + n * HOUR, "!") for n in (1, 2, 3)]
    [two], [three] = found(posts[:2], "MIX004", NOW), found(posts, "MIX004", NOW)
    assert two.fingerprint == three.fingerprint
    assert (two.numbers["offers"], three.numbers["offers"]) == (2, 3)
