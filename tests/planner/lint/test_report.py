"""What is printed: stable JSON, and lines that are never wrapped or cut."""

import json
from dataclasses import replace

from planner.lint import words
from planner.lint.engine import lint
from planner.lint.finding import Severity
from planner.lint.profile import THIRDS
from planner.lint.report import as_json, as_quiet_text, as_text, at_least, lines_of, names_of
from tests.planner.lint.plans import NOW, plan

KEYS = [
    "code",
    "name",
    "severity",
    "blocks",
    "message",
    "client",
    "network",
    "account",
    "posts",
    "window",
    "span",
    "numbers",
    "fixes",
    "set_by",
    "fingerprint",
]


def test_the_json_has_exactly_these_keys_in_this_order() -> None:
    report = lint(plan("ppppsspsps", text="Order now! 20 % off für Zoë."), THIRDS, NOW)
    data = json.loads(as_json(report))
    assert list(data) == ["version", "now", "profile", "checked", "findings", "summary"]
    assert data["version"] == 1
    assert data["now"] == "2026-11-01T09:00:00Z"
    assert data["profile"] == "thirds"
    assert list(data["checked"]) == ["posts", "accounts", "windows"]
    assert data["checked"]["posts"] == 10
    assert all(list(finding) == KEYS for finding in data["findings"])
    mix = next(f for f in data["findings"] if f["code"] == "MIX001")
    assert set(mix["numbers"]) == {"promo", "unclear", "posts", "share", "limit"}
    assert mix["window"] == {"start": "2026-11-01T09:00:00Z", "end": "2026-11-10T09:00:00Z"}
    assert mix["span"] is None
    assert all(set(fix) == {"title", "safety"} for fix in mix["fixes"])
    kind = next(f for f in data["findings"] if f["code"] == "KND003")
    assert kind["span"] == [0, 9]
    assert kind["window"] is None
    found = [f["severity"] for f in data["findings"]]
    assert data["summary"] == {name: found.count(name) for name in ("error", "warning", "info")}


def test_letters_stay_letters() -> None:
    report = lint(plan("s", client="zoë", account="bäckerei"), THIRDS, NOW)
    assert "bäckerei" in as_json(report)
    assert "Zoë, bäckerei bäckerei" in as_text(report)


def test_text_names_the_place_the_numbers_and_the_rows() -> None:
    lines = as_text(lint(plan("ppp"), replace(THIRDS, select=("MIX003",)), NOW)).splitlines()
    assert lines[0] == (
        "warning MIX003 Bakery, instagram instagram: 3 sales posts in a row, 1–3 Nov. "
        "From 3 it is a warning, from 5 an error (preset Rule of thirds)."
    )
    assert lines[1].startswith("    promo-run · preset thirds · rows 1, 2, 3 · ")
    assert lines[-1] == "3 posts on 1 account checked: 0 errors, 1 warning, 0 notes."


def test_posts_of_a_plan_are_told_by_day_and_words() -> None:
    stored = [replace(e, post=f"018f-{e.order}", from_file=False) for e in plan("ppp")]
    report = lint(stored, replace(THIRDS, select=("MIX003",)), NOW)
    text = as_text(report, names=names_of(stored))
    assert "1 Nov: Words of 1.; 2 Nov: Words of 2.; 3 Nov: Words of 3." in text
    assert "018f-000000001" in as_text(report)  # nobody said what to call it
    stored[0] = replace(stored[0], title="Autumn\nbox", text="a" * 400, network="bluesky")
    report = lint(stored, replace(THIRDS, select=("TXT001",)), NOW)
    assert "1 Nov: Autumn · " in as_text(report, names=names_of(stored))


def test_quiet_text_is_what_reaches_the_level() -> None:
    report = lint(plan("ppp"), replace(THIRDS, select=("MIX001", "MIX003")), NOW)
    assert [f.severity for f in report.findings] == [Severity.WARNING, Severity.INFO]
    assert as_quiet_text(lines_of(at_least(report.findings, Severity.WARNING))).count("\n") == 2
    assert as_quiet_text(lines_of(at_least(report.findings, Severity.ERROR))) == ""
    assert len(at_least(report.findings, Severity.INFO)) == 2


def test_words_for_numbers_and_days() -> None:
    assert [words.percent(*share) for share in ((7, 9), (1, 3), (1, 8), (0, 5), (5, 5))] == [
        "78 %",
        "33 %",
        "13 %",
        "0 %",
        "100 %",
    ]
    day = NOW.date()
    assert words.days(day, day) == "1 Nov"
    assert words.days(day, day.replace(day=21)) == "1–21 Nov"
    assert words.days(day, day.replace(month=12)) == "1 Nov–1 Dec"
    assert words.days(day, day.replace(year=2027)) == "1 Nov 2026–1 Nov 2027"
    assert [words.duration(m) for m in (1, 59, 60, 47 * 60, 48 * 60)] == [
        "1 minute",
        "59 minutes",
        "1 hour",
        "47 hours",
        "2 days",
    ]
    assert words.shorten("One two three four", 9) == "One two…"
    assert words.shorten("One\n two") == "One two"
