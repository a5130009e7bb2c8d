"""The window's words for what the planner says to terminal and window alike."""

import pytest

from planner.exchange.verdicts import Question, RowVerdict, Verdict
from ui.sheets.importing.words import asked, imported, said, spoken, verdict_name


@pytest.mark.parametrize(
    ("planner", "window"),
    [
        ("Write it as 2026-12-03, or say --dates dmy or --dates mdy.", "Write it as 2026-12-03."),
        ("Fill the columns platform and account, or say --account NETWORK:HANDLE.", "Fill the columns platform and account."),
        ("The row has no time zone. Say --zone, such as Europe/Berlin.", "The row has no time zone."),
        ("Write 01:30 or 03:30.", "Write 01:30 or 03:30."),
        ("", ""),
    ],
)  # fmt: skip
def test_options_are_left_out(planner, window):
    assert spoken(planner) == window


@pytest.mark.parametrize("asks", ["dates", "zone", "account", "client"])
def test_every_question_is_asked_without_options(asks):
    words = asked(Question(asks, "“03/12” can be read in two ways. Say --this.", rows=2))
    assert "--" not in words
    assert "2 rows" in words


def test_a_row_that_waits_is_no_problem():
    row = RowVerdict(1, Verdict.PROBLEM, "The row has no time zone.", "Say --zone.", asks="zone")
    assert verdict_name(row) == "Waits"
    assert said(row) == "Waits for the time zone."


@pytest.mark.parametrize(
    ("posts", "left", "words"),
    [
        (1, 0, "Imported 1 post."),
        (7, 1, "Imported 7 posts. 1 row was left out."),
        (7, 12, "Imported 7 posts. 12 rows were left out."),
    ],
)
def test_the_toast_counts(posts, left, words):
    assert imported(posts, left) == words
