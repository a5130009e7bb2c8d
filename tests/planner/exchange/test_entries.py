"""A plan file as the linter reads it."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from planner.domain.errors import UserError
from planner.domain.publication import PublicationState as State
from planner.exchange.entries import entries_of_file
from planner.lint.engine import lint
from planner.lint.profile import Profile
from planner.lint.units import is_counted
from tests.planner.exchange.desk import NOW, PLANS, sheet

ROOT = Path(__file__).resolve().parents[3]


def entries(data, **options):
    data = data if isinstance(data, bytes) else data.encode()
    return entries_of_file(data, name="plan.csv", now=NOW, **options)


def bakery(name="parley"):
    return (PLANS / f"bakery.{name}.csv").read_bytes()


def test_rows_stand_for_ids():
    found = entries(bakery())
    assert [one.post for one in found] == [f"row:{number}" for number in range(1, 33)]
    assert [one.order for one in found] == sorted(one.order for one in found)
    assert all(one.from_file and one.state is State.PLANNED for one in found)
    assert {one.client for one in found} == {"Fennel & Rye"}
    assert len({one.account_key for one in found}) == 5


def test_the_bakery_sells_too_much():
    found = lint(entries(bakery()), Profile(), NOW).findings
    errors = {
        (one.network, one.numbers["promo"], one.numbers["posts"])
        for one in found
        if one.code == "MIX001" and one.severity == "error"
    }
    assert errors == {("instagram", 7, 9), ("facebook", 7, 9)}


@pytest.mark.parametrize("name", ["buffer", "hootsuite"])
def test_other_tools_files_need_nothing_for_the_linter(name):
    found = entries(bakery(name), zone="Europe/Berlin")
    assert {(one.network, one.account, one.client) for one in found} == {("", "", "")}
    assert all(one.when.zone == "Europe/Berlin" for one in found)


def test_without_a_zone_it_is_the_machines(monkeypatch):
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    import tzlocal

    tzlocal.reload_localzone()
    try:
        assert {one.when.zone for one in entries(bakery("buffer"))} == {"Asia/Tokyo"}
    finally:
        monkeypatch.undo()
        tzlocal.reload_localzone()


def test_client_and_account_may_be_said():
    found = entries(bakery("buffer"), zone="UTC", client="Rye", account=("instagram", "rye"))
    assert {(one.client, one.network, one.account) for one in found} == {("Rye", "instagram", "rye")}


def test_a_past_row_is_history_unless_it_says_it_is_scheduled():
    past = {"date": "2026-11-01"}
    rows = sheet(past, past | {"status": ""}, past | {"status": "published"}, past | {"status": "missed"})
    assert [one.state for one in entries(rows)] == [State.PLANNED, State.HISTORY, State.HISTORY, State.MISSED]


def test_gaps_and_overlaps_are_findings_not_errors():
    rows = sheet({"date": "2027-03-28", "time": "02:30"}, {"date": "2027-10-31", "time": "02:30"})
    codes = [one.code for one in lint(entries(rows), Profile(), NOW).findings]
    assert {"TIM002", "TIM003"} <= set(codes)


def test_rows_that_cannot_be_read_are_all_named():
    with pytest.raises(UserError) as caught:
        entries((PLANS / "broken.csv").read_bytes())
    said = str(caught.value)
    assert "plan.csv" in said
    for row, column in ((1, "date"), (2, "date"), (6, "time"), (7, "timezone"), (8, "platform"), (9, "kind")):
        assert f"row {row}, {column}: " in said


def test_rows_of_the_same_post_are_one_post():
    found = entries(sheet({"post": "P"}, {"post": "P", "platform": "x", "text": "b"}, {"text": "c"}))
    assert [(one.post, one.from_file) for one in found] == [
        ("row:1", False),
        ("row:1", False),
        ("row:3", True),
    ]


def test_a_posts_own_words_are_not_counted_beside_its_accounts():
    found = entries(sheet({"post": "P", "platform": "", "account": ""}, {"post": "P", "text": "b"}))
    assert [one.text for one in found] == ["b"]


@pytest.mark.parametrize("day", ["2026-12-03", "2026-11-03"])
def test_an_idea_with_a_date_stays_an_idea_and_is_not_counted(day):
    found = entries(sheet({"date": day, "status": "idea"}, {"date": day, "status": "draft"}))
    assert [is_counted(one) for one in found] == [False, True]


def test_it_loads_nothing_heavy():
    code = (
        "import sys; from datetime import UTC, datetime; from planner.exchange.entries import entries_of_file; "
        f"data = open({str(PLANS / 'bakery.buffer.csv')!r}, 'rb').read(); "
        "entries_of_file(data, name='x', now=datetime.now(UTC)); "
        "print([m for m in ('sqlalchemy', 'requests', 'keyring', 'PySide6', 'PIL') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_ten_thousand_rows_are_read():
    day = datetime(2027, 1, 1, tzinfo=UTC).toordinal()
    rows = [
        {
            "date": f"{datetime.fromordinal(day + number // 20):%Y-%m-%d}",
            "time": f"{number % 20:02}:15",
            "text": f"Post {number}",
        }
        for number in range(10_000)
    ]
    data = sheet(*rows).encode()
    assert len(entries(data)) == 10_000
