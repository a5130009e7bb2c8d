"""Ignoring by post, from a baseline, and what is said of ignoring for nothing (LNT001)."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from planner.domain.brief import Brief
from planner.domain.errors import UserError
from planner.domain.times import zone_of
from planner.lint.engine import Linter, lint
from planner.lint.finding import Finding
from planner.lint.fix import Safety
from planner.lint.profile import THIRDS
from planner.lint.profiles.briefs import counted_from
from planner.lint.rule import Context, Hit
from planner.lint.rules.unused_suppression import check
from planner.lint.suppress import baseline, split, suppression_of
from planner.lint.units import ClientView, PlanView, sequence_of
from tests.planner.lint.plans import NOW, plan

ENTRIES = plan("pppspppsppp")
RUNS = replace(THIRDS, select=("MIX003",))
MONTH = NOW + timedelta(days=30)


def runs(suppressions=(), entries=ENTRIES) -> list[tuple[str, ...]]:
    return [one.posts for one in lint(entries, RUNS, NOW, suppressions=suppressions).findings]


def findings() -> tuple[Finding, ...]:
    return tuple(lint(ENTRIES, RUNS, NOW).findings)


def said(suppressions, *, ran=("MIX003",), now=NOW, found=None) -> list[str]:
    """What LNT001 says of them after a full run."""
    sequence = sequence_of("a", ENTRIES)
    client = ClientView("bakery", (sequence,), sequence)
    found = findings() if found is None else found
    view = PlanView((client,), found, tuple(suppressions), frozenset(ran))
    return [hit.message for hit in check(view, Context(now=now, options={}))]


def test_every_finding_of_a_rule_on_one_post() -> None:
    first = findings()[0]
    ignored = suppression_of(first, "Black Friday", NOW, end=MONTH, post="row:6")
    assert (ignored.fingerprint, ignored.post) == ("", "row:6")
    assert runs() == [("row:1", "row:2", "row:3"), ("row:5", "row:6", "row:7"), ("row:9", "row:10", "row:11")]
    assert runs([ignored]) == [("row:1", "row:2", "row:3"), ("row:9", "row:10", "row:11")]
    other = replace(ignored, rule="MIX001")
    assert len(runs([other])) == 3


def test_the_window_and_the_terminal_hide_the_same() -> None:
    first, *_ = findings()
    of_plan = suppression_of(first, "so", NOW, end=MONTH)
    shown, ignored = split(findings(), [of_plan], NOW)
    assert [one.posts for one in shown] == runs([of_plan])
    assert [one.fingerprint for one in ignored] == [first.fingerprint]


def test_without_a_reason_or_after_the_end_nothing_is_hidden() -> None:
    first, *_ = findings()
    good = suppression_of(first, "so", NOW, end=MONTH)
    for bad in (replace(good, reason=" "), replace(good, until=NOW), replace(good, client_id="forge")):
        assert len(runs([bad])) == 3


def test_a_baseline_ignores_what_is_there_and_nothing_that_comes() -> None:
    there = baseline(findings(), "imported history", NOW)
    assert runs(there) == []
    assert {one.until for one in there} == {MONTH}
    assert {one.reason for one in there} == {"imported history"}
    later = [*ENTRIES, *plan("spppp", first=20, start=ENTRIES[-1].instant + timedelta(days=1))]
    assert runs(there, later) == [("row:21", "row:22", "row:23", "row:24")]
    assert len(baseline([*findings(), *findings()], "twice", NOW)) == 3
    with pytest.raises(UserError, match="reason"):
        baseline(findings(), " ", NOW)


def test_count_from_today() -> None:
    brief = counted_from(Brief(audience_zone="Europe/Berlin", region="DE"), date(2026, 11, 21))
    assert brief.counts_from == datetime(2026, 11, 21, tzinfo=zone_of("Europe/Berlin"))
    assert brief.counts_from.utcoffset() == timedelta(0)
    assert brief.region == "DE"


def test_what_hides_something_is_not_reported() -> None:
    first, *_ = findings()
    whole = suppression_of(first, "so", NOW, end=MONTH, whole_rule=True)
    by_post = suppression_of(first, "so", NOW, end=MONTH, post="row:2")
    assert said([suppression_of(first, "so", NOW, end=MONTH), whole, by_post]) == []


def test_what_hides_nothing_has_ended_or_has_no_reason() -> None:
    first, *_ = findings()
    good = suppression_of(first, "Black Friday", NOW, end=MONTH)
    gone = replace(good, fingerprint="0" * 16, place="lint.toml, line 12")
    assert said([gone]) == [
        "0 findings are hidden by ignoring MIX003 (“Black Friday”, lint.toml, line 12): take it back."
    ]
    assert said([replace(good, post="row:4", fingerprint="")]) == [
        "0 findings are hidden by ignoring MIX003 on row:4 (“Black Friday”): take it back."
    ]
    assert said([good], now=MONTH + timedelta(days=2)) == [
        "2 days ago the end was reached: MIX003 is no longer ignored (“Black Friday”)."
    ]
    assert said([replace(good, reason="")]) == ["0 words say why MIX003 is ignored, so this hides nothing."]


def test_a_rule_that_did_not_run_and_a_client_that_is_not_there_tell_nothing() -> None:
    first, *_ = findings()
    gone = replace(suppression_of(first, "so", NOW, end=MONTH), fingerprint="0" * 16)
    assert said([gone], ran=()) == []
    assert said([replace(gone, client_id="forge")]) == []


def test_what_holds_for_every_client_is_used_when_one_of_them_needs_it() -> None:
    sequence, other = sequence_of("a", ENTRIES), sequence_of("b", plan("sss", client="forge"))
    clients = (ClientView("bakery", (sequence,), sequence), ClientView("forge", (other,), other))
    mine = suppression_of(findings()[0], "so", NOW, end=MONTH, whole_rule=True)
    both = (replace(mine, id="file:1@bakery"), replace(mine, id="file:1@forge", client_id="forge"))

    def hits(found) -> list[Hit]:
        view = PlanView(clients, tuple(found), both, frozenset({"MIX003"}))
        return list(check(view, Context(now=NOW, options={})))

    assert hits(findings()) == []
    (hit,) = hits(())
    assert hit.message == "0 findings are hidden by ignoring MIX003 (“so”): take it back."
    assert hit.fixes[0].drops == ("file:1@bakery", "file:1@forge")


def test_the_fix_drops_it_and_nothing_is_said_any_more() -> None:
    first, *_ = findings()
    gone = replace(suppression_of(first, "so", NOW, end=MONTH), fingerprint="0" * 16)
    linter = Linter(replace(THIRDS, select=("LNT001", "MIX003")))
    before = linter.lint(ENTRIES, NOW, suppressions=[gone]).findings
    about = next(one for one in before if one.code == "LNT001")
    (fix,) = about.fixes
    assert (fix.safety, fix.drops, fix.patches) == (Safety.SAFE, (gone.id,), ())
    after = linter.lint(ENTRIES, NOW).findings
    assert [one for one in before if one is not about] == list(after)


def test_ignoring_what_is_said_of_ignoring_is_quiet_in_any_order() -> None:
    first, *_ = findings()
    gone = replace(suppression_of(first, "so", NOW, end=MONTH), fingerprint="0" * 16)
    linter = Linter(replace(THIRDS, select=("LNT001", "MIX003")))
    about = next(
        one for one in linter.lint(ENTRIES, NOW, suppressions=[gone]).findings if one.code == "LNT001"
    )
    quiet = suppression_of(about, "known", NOW, end=MONTH)
    for name in ("0", "z"):
        both = [gone, replace(quiet, id=name)]
        report = linter.lint(ENTRIES, NOW, suppressions=both)
        assert [one.code for one in report.ignored] == ["LNT001"]
        assert {one.code for one in report.findings} == {"MIX003"}
