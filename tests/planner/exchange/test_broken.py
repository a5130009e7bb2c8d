"""The right verdicts of ``broken.csv``, each trap once."""

import json

import pytest

from tests.planner.exchange.desk import PLANS

DATA = (PLANS / "broken.csv").read_bytes()
READY, HISTORY, IDEA, PROBLEM = "ready", "history", "idea", "problem"
RIGHT = [
    READY, PROBLEM, PROBLEM, PROBLEM, HISTORY, PROBLEM, PROBLEM, PROBLEM, PROBLEM, READY,
    READY, READY, PROBLEM, PROBLEM, IDEA, PROBLEM, PROBLEM, READY, PROBLEM,
]  # fmt: skip


def said(preview, row):
    one = preview.rows[row - 1]
    return f"{one.message} {one.mend}"


def test_with_the_order_of_day_and_month(desk):
    preview = desk.preview(DATA, dates="dmy")
    assert [row.verdict.value for row in preview.rows] == RIGHT
    assert [row.row for row in preview.rows] == list(range(1, 20))
    assert preview.questions == ()
    assert preview.rows[0].when.local.date().isoformat() == "2026-12-03"


def test_month_first_makes_the_first_row_history(desk):
    assert [row.verdict.value for row in desk.preview(DATA, dates="mdy").rows] == [HISTORY, *RIGHT[1:]]


def test_without_it_the_first_row_asks(desk):
    preview = desk.preview(DATA)
    assert [row.verdict.value for row in preview.rows] == [PROBLEM, *RIGHT[1:]]
    (question,) = preview.questions
    assert (question.asks, question.options, question.rows) == ("dates", ("dmy", "mdy"), 1)
    assert "3 December 2026 or 12 March 2026" in said(preview, 1)
    assert "--dates" in said(preview, 1)


@pytest.mark.parametrize(
    ("row", "column", "words"),
    [
        (2, "date", ["2026-12-32", "no day 32"]),
        (3, "time", ["does not exist", "01:30", "03:30"]),
        (4, "time", ["exists twice", "first or second"]),
        (6, "time", ["9 Uhr", "09:00"]),
        (7, "timezone", ["Mars/Olympus"]),
        (8, "platform", ["friendster", "by hand"]),
        (9, "kind", ["banana", "story, teach"]),
        (13, "", ["row 12"]),
        (14, "media", ["../../etc/passwd", "outside"]),
        (16, "text", ["no text"]),
        (17, "text", ["ends after 8 of 19 fields"]),
        (19, "", ["surplus", "quotes"]),
    ],
)
def test_each_problem_names_place_and_mend(desk, row, column, words):
    preview = desk.preview(DATA, dates="dmy")
    one = preview.rows[row - 1]
    assert one.column == column
    assert all(word in said(preview, row) for word in words), said(preview, row)
    assert one.mend.endswith((".", "?"))


def test_formula_and_foreign_letters_are_kept_as_text(desk):
    desk.bring(DATA, dates="dmy", skip_problems=True)
    texts = {post.text for post in desk.posts()}
    assert '=HYPERLINK("http://evil.example";"click")' in texts
    assert any(text.startswith("مرحبا") and "日本語" in text for text in texts)
    assert "Two lines,\nquoted; with separators" in texts


def test_nothing_enters_while_a_row_has_a_problem(desk):
    result = desk.bring(DATA, dates="dmy")
    assert not result.written
    assert len(result.problems) == 12
    assert desk.posts() == desk.accounts() == desk.clients() == []


def test_the_others_enter_when_asked_for(desk):
    result = desk.bring(DATA, dates="dmy", skip_problems=True)
    assert (result.written, result.added) == (True, 7)
    states = sorted(one.state.value for one in desk.publications())
    assert states == ["draft", "history", *["planned"] * 5]


def test_as_json_it_has_the_four_fields(desk):
    rows = json.loads(json.dumps([row.as_json() for row in desk.preview(DATA, dates="dmy").rows]))
    assert [set(row) for row in rows] == [{"row", "verdict", "message", "mend"}] * 19
