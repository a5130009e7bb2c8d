from dataclasses import replace
from datetime import datetime

from planner.domain.entry import Suppression
from planner.domain.times import WallTime
from planner.lint.finding import Finding, Severity
from tests.ui.making import CLIENT, NOW
from ui.mix.rows import chips_of, counts_of, rows_of

FINDING = Finding(
    code="MIX001",
    name="promo-share-account",
    severity=Severity.ERROR,
    message="Promotion is 46 %.",
    client="Rye",
    client_key=CLIENT,
    posts=("a", "b", "c", "d"),
    fingerprint="f1",
)
WHENS = {key: WallTime(datetime(2026, 10, 8 + n), "UTC") for n, key in enumerate("abcd")}


def test_chips_from_the_fourth_post_on():
    assert [chip.label for chip in chips_of(FINDING, WHENS)] == ["Thu 8", "Fri 9", "Sat 10", "Sun 11"]
    assert chips_of(replace(FINDING, posts=("a", "b", "c")), WHENS) == ()
    november = WHENS | {"d": WallTime(datetime(2026, 11, 2), "UTC")}
    assert [chip.label for chip in chips_of(FINDING, november)][-1] == "2 Nov"


def test_rows_are_known_by_fingerprint_even_when_two_share_one():
    rows = rows_of((FINDING, FINDING), WHENS)
    assert [row.key for row in rows] == ["f1", "f1#2"]


def test_filter_and_counts():
    note = replace(FINDING, severity=Severity.INFO, fingerprint="f2")
    assert [r.key for r in rows_of((FINDING, note), WHENS, severities={Severity.INFO})] == ["f2"]
    assert counts_of((FINDING, note)) == {Severity.ERROR: 1, Severity.WARNING: 0, Severity.INFO: 1}


def test_an_ignored_one_tells_its_reason_and_can_be_taken_back():
    exact = Suppression(
        id="s1", client_id=CLIENT, rule="MIX001", reason="Bread Day", made_at=NOW, fingerprint="f1"
    )
    whole = replace(exact, id="s2", fingerprint="", reason="whole rule")
    row = rows_of((FINDING,), WHENS, suppressions=(whole, exact))[0]
    assert row.ignored is exact
    assert row.message == "Promotion is 46\u00a0%. Ignored: Bread Day"
