"""Ignoring: a reason, an end, one finding or a rule, one client."""

from datetime import timedelta

import pytest

from planner.domain.errors import UserError
from planner.lint.engine import lint
from planner.lint.profile import THIRDS
from planner.lint.suppress import End, suppression_of, until
from tests.planner.lint.plans import NOW, plan

ENTRIES = [*plan("pppsppp"), *plan("ppp", client="forge", first=21)]


def runs(suppressions=(), now=NOW) -> list[tuple[str, ...]]:
    report = lint(ENTRIES, THIRDS, now, suppressions=suppressions)
    return [finding.posts for finding in report.findings if finding.code == "MIX003"]


def first():
    report = lint(ENTRIES, THIRDS, NOW)
    return next(f for f in report.findings if f.code == "MIX003" and f.client == "Bakery")


def test_one_finding_until_its_end() -> None:
    end = NOW + timedelta(days=2)
    ignored = suppression_of(first(), " Black Friday week ", NOW, end=end)
    assert ignored.reason == "Black Friday week"
    assert len(runs()) == 3
    assert len(runs([ignored])) == 2
    assert first().posts not in runs([ignored], end - timedelta(seconds=1))
    assert first().posts in runs([ignored], end)


def test_a_whole_rule_holds_for_its_client_only() -> None:
    ignored = suppression_of(first(), "agreed", NOW, end=NOW + timedelta(days=9), whole_rule=True)
    assert runs([ignored]) == [("row:21", "row:22", "row:23")]


def test_until_i_say_has_no_end() -> None:
    ignored = suppression_of(first(), "agreed", NOW, end=until(first(), End.NEVER, NOW))
    assert ignored.until is None
    assert first().posts not in runs([ignored])


def test_this_window_ends_with_its_last_post_and_30_days_are_30_days() -> None:
    finding = first()
    assert until(finding, End.WINDOW, NOW) == finding.window[1]
    assert until(finding, End.MONTH, NOW) == NOW + timedelta(days=30)
    past = finding.window[1] + timedelta(days=1)
    assert until(finding, End.WINDOW, past) == past + timedelta(days=30)


@pytest.mark.parametrize(
    ("reason", "end", "whole"),
    [("  ", NOW + timedelta(days=1), False), ("why", NOW, False), ("why", None, True)],
)
def test_what_is_refused(reason, end, whole) -> None:
    with pytest.raises(UserError) as caught:
        suppression_of(first(), reason, NOW, end=end, whole_rule=whole)
    assert caught.value.mend
