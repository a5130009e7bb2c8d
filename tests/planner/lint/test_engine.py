"""The engine: same plan, same findings; an edit costs what it touches; every kind of unit."""

import random
from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.post import Stage
from planner.domain.publication import PublicationState
from planner.lint.engine import Linter, lint
from planner.lint.finding import Report, Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.profile import THIRDS
from planner.lint.registry import all_rules, rule_named
from planner.lint.rule import Context, Hit, Rule, UnitKind
from tests.planner.lint.plans import NOW, START, entry, moments, plan, random_plans

DAY = timedelta(days=1)


MIXED = replace(THIRDS, select=("MIX00", "TIM", "KND", "TXT001"))


@settings(max_examples=30, deadline=None)
@given(st.data(), random_plans())
def test_the_order_of_entries_makes_no_difference(data, entries) -> None:
    now = data.draw(moments(entries))
    one = lint(entries, MIXED, now)
    other = lint(sorted(entries, key=lambda e: e.order), MIXED, now)
    assert one == other
    assert [f.severity.rank for f in one.findings] == sorted(f.severity.rank for f in one.findings)


@settings(max_examples=30, deadline=None)
@given(st.data(), random_plans(), random_plans())
def test_what_is_kept_gives_what_a_fresh_run_gives(data, first, second) -> None:
    linter = Linter(MIXED)
    for entries in (first, [*first[: len(first) // 2], *second[len(second) // 2 :]], first):
        numbered = {(e.order, e.account_key): e for e in entries}.values()
        now = data.draw(moments(list(numbered)))
        assert linter.lint(numbered, now) == lint(list(numbered), MIXED, now)


def counting_rules(seen: list) -> list[Rule]:
    """Rules that find nothing and write down what they were shown."""

    def look(unit: UnitKind):
        def check(view, context: Context):
            seen.append((unit, view))
            return ()

        return check

    pattern = all_rules()[0]
    return [
        replace(pattern, code=f"TST00{number}", unit=unit, check=look(unit), on=True, options=())
        for number, unit in enumerate(UnitKind)
    ]


def test_an_edit_checks_its_post_its_account_and_its_client_only() -> None:
    seen: list = []
    linter = Linter(rules=counting_rules(seen))
    entries = [
        *plan("psts", account="instagram"),
        *plan("ssss", account="facebook", first=11),
        *plan("ssss", client="forge", first=21),
    ]
    linter.lint(entries, NOW)
    kinds = [unit for unit, _ in seen]
    assert kinds.count(UnitKind.POST) == 12
    assert kinds.count(UnitKind.SEQUENCE) == 3
    assert kinds.count(UnitKind.DAY) == 12
    assert kinds.count(UnitKind.CLIENT) == 2
    assert kinds.count(UnitKind.PLAN) == 1

    seen.clear()
    entries[1] = replace(entries[1], text="Other words.")
    linter.lint(entries, NOW)
    posts = [view.entry.post for unit, view in seen if unit is UnitKind.POST]
    sequences = [view.key for unit, view in seen if unit is UnitKind.SEQUENCE]
    clients = [view.key for unit, view in seen if unit is UnitKind.CLIENT]
    assert (posts, sequences, clients) == (["row:2"], ["bakery/instagram"], ["bakery"])

    seen.clear()
    linter.lint(entries, NOW + timedelta(hours=1))
    assert {unit for unit, _ in seen} <= {UnitKind.SEQUENCE, UnitKind.DAY, UnitKind.CLIENT, UnitKind.PLAN}


def test_days_are_those_of_the_wall_calendar() -> None:
    def check(day, context: Context):
        if len(day.entries) > 1:
            yield Hit(
                message_id="two",
                message=f"{len(day.entries)} posts on {day.day}.",
                about=day.entries[0],
                posts=day.entries,
                anchor=f"{day.key}/{day.day}",
            )

    rule = replace(all_rules()[0], code="TST001", unit=UnitKind.DAY, check=check, on=True)
    entries = plan("sss", days=0.4)
    report = Linter(rules=[rule]).lint(entries, NOW)
    assert [(f.message, f.posts) for f in report.findings] == [("2 posts on 2026-11-01.", ("row:1", "row:2"))]


def test_what_does_not_count_is_left_out() -> None:
    uncounted = [
        PublicationState.CANCELLED,
        PublicationState.REFUSED,
        PublicationState.MISSED,
    ]
    entries = plan("pppppppp")
    for state in uncounted:
        assert lint([replace(e, state=state) for e in entries], THIRDS, NOW) == Report(
            now=NOW, profile="thirds"
        )
    ideas = [replace(e, when=None, instant=None, stage=Stage.IDEA) for e in entries]
    assert lint(ideas, THIRDS, NOW).posts == 0


def test_every_state_that_counts_counts() -> None:
    counted = [
        state
        for state in PublicationState
        if state not in {PublicationState.CANCELLED, PublicationState.REFUSED, PublicationState.MISSED}
    ]
    entries = [replace(e, state=state) for e, state in zip(plan("p" * len(counted)), counted, strict=True)]
    report = lint(entries, replace(THIRDS, select=("MIX001",)), NOW)
    assert report.posts == len(counted) == 10
    assert report.findings[0].numbers["promo"] == 8


def test_exactly_ninety_days_is_inside() -> None:
    old = plan("ppppppp", days=0, start=START - 90 * DAY)
    select = replace(THIRDS, select=("MIX001",))
    report = lint([*old, entry(9, START, "s")], select, NOW)
    assert report.findings[0].numbers["posts"] == 8
    later = lint([*old, entry(9, START + timedelta(seconds=1), "s")], select, NOW)
    assert [f.severity for f in later.findings] == [Severity.INFO]
    assert "too few posts to judge" in later.findings[0].message


def test_three_of_nine_is_within_a_third_and_ten_of_twenty_no_error() -> None:
    select = replace(THIRDS, select=("MIX001",))
    assert not lint(plan("sspsspssp"), select, NOW).findings
    half = lint(plan("sp" * 10), select, NOW).findings
    assert [(f.severity, f.numbers["limit"]) for f in half] == [(Severity.WARNING, 1 / 3)]


def test_one_post_on_three_accounts_is_told_once_unless_it_is_the_accounts_own() -> None:
    same = {"post": "018f", "order": "018f", "from_file": False, "text": "Order now, 20 % off."}
    entries = [entry(1, START, "s", account=name, **same) for name in ("bluesky", "mastodon", "x")]
    report = lint(entries, replace(THIRDS, select=("KND003", "TXT001")), NOW)
    assert [f.code for f in report.findings] == ["KND003"]
    long = [replace(e, text="a" * 700) for e in entries]
    over = lint(long, replace(THIRDS, select=("TXT001",)), NOW).findings
    assert [f.network for f in over] == ["bluesky", "mastodon", "x"]
    assert len({f.fingerprint for f in over}) == 3


def test_one_id_is_one_post_for_the_client_however_far_apart() -> None:
    far = [
        entry(1, START + 10 * DAY * n, "p", account=f"a{n}", post="018f", order="018f", from_file=False)
        for n in range(8)
    ]
    assert lint(far, replace(THIRDS, select=("MIX002",)), NOW).clients["bakery"].posts == 1


def test_published_posts_are_context_and_not_checked_unless_asked() -> None:
    out = [
        replace(e, state=PublicationState.PUBLISHED, text="a" * 400, network="bluesky") for e in plan("p" * 9)
    ]
    after = START + 20 * DAY
    select = replace(THIRDS, select=("MIX001", "MIX002", "MIX003", "TXT001"))
    assert not lint(out, select, after).findings
    everything = lint(out, select, after, judge_all=True)
    assert {f.code for f in everything.findings} == {"MIX001", "MIX002", "MIX003", "TXT001"}


def test_fingerprints_hold_while_numbers_change() -> None:
    select = replace(THIRDS, select=("MIX001", "MIX003"))
    before = lint(plan("ppppppps"), select, NOW).findings
    after = lint(plan("pppppppspp"), select, NOW).findings
    assert [f.fingerprint for f in before] == [f.fingerprint for f in after]
    assert [f.numbers for f in before] != [f.numbers for f in after]


def test_the_anchor_of_a_row_is_not_its_number() -> None:
    one = entry(1, START, text="Words")
    assert anchor_of(one) == anchor_of(replace(one, post="row:8", order="000000008"))
    assert anchor_of(one) != anchor_of(replace(one, text="Other words"))
    assert anchor_of(replace(one, post="018f")) == "018f"


def test_a_profile_can_turn_rules_off_and_change_their_numbers() -> None:
    entries = plan("ppsppsppsp")
    report = lint(entries, replace(THIRDS, select=("MIX", "TIM"), ignore=("MIX",)), NOW)
    assert not report.findings
    from fractions import Fraction

    loose = replace(
        THIRDS,
        select=("MIX001",),
        options={"MIX001": {"warn": Fraction(9, 10), "error": Fraction(19, 20)}},
    )
    assert not lint(entries, loose, NOW).findings
    assert loose.options_of(rule_named("MIX001"))["posts"] == 20


def test_a_shuffled_plan_with_equal_instants_keeps_the_order_of_its_rows() -> None:
    entries = plan("psspspssppss", days=0)
    shuffled = entries.copy()
    random.Random(7).shuffle(shuffled)
    assert lint(shuffled, THIRDS, NOW) == lint(entries, THIRDS, NOW)


def test_a_message_is_one_line_whatever_it_quotes() -> None:
    posts = [entry(1, NOW + DAY, text="Look, you\nORDER\u2028NOW\x1b[2J and 20 %\noff with code RYE5.")]
    said = [finding.message for finding in lint(posts, replace(THIRDS, select=("KND003",)), NOW).findings]
    assert said
    assert all(one.isprintable() for one in said)
