"""Older posts that come with an import: the mix may count from today on, as one step that is undone alone."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.ui.making import CLIENT
from ui.sheets.importing.history import offer_words
from ui.sheets.importing.sheet import ImportSheet

HEAD = "Date,Time,Timezone,Network,Account,Text\n"
ROW = "{day},09:00,Europe/London,mastodon,@ryeandshine@social.example,Post {number}\n"
MIDNIGHT = datetime(2026, 10, 13, 23, tzinfo=UTC)  # the 14th begins in London


def plan(past: int, ahead: int) -> bytes:
    days = [f"2026-09-{number + 1:02d}" for number in range(past)]
    days += [f"2026-11-{number + 1:02d}" for number in range(ahead)]
    return (HEAD + "".join(ROW.format(day=day, number=n) for n, day in enumerate(days))).encode()


@pytest.fixture
def take(making, show, settle):
    def opened(data):
        path = Path("/plans/mine.csv")
        making.files.kept[path] = data
        sheet = show(ImportSheet(making.context, str(path)))
        settle()
        if sheet.questions.isVisible():
            sheet.questions.use.click()
            settle()
        return sheet

    return opened


def since(making):
    with making.plan.read() as unit:
        return unit.clients.get(CLIENT).brief.counts_from


def test_it_is_offered_in_one_line_and_done_in_one_step(making, take, settle):
    sheet = take(plan(3, 2))
    assert sheet.today.isVisible()
    assert sheet.today.text() == "3 older posts would count in the mix. Count only from today on"
    assert not sheet.today.isChecked()
    sheet.today.setChecked(True)
    sheet.go.click()
    settle()
    assert since(making) == MIDNIGHT
    making.shell.editor.undo()
    assert since(making) is None
    with making.plan.read() as unit:
        assert len(unit.posts.of_client(CLIENT)) == 5


def test_history_counts_unless_it_is_ticked(making, take, settle):
    sheet = take(plan(1, 1))
    assert (
        sheet.today.text()
        == offer_words(1)
        == "1 older post would count in the mix. Count only from today on"
    )
    sheet.go.click()
    settle()
    assert since(making) is None


def test_without_history_nothing_is_asked_and_what_is_there_already_is_no_news(making, take, settle):
    assert not take(plan(0, 2)).today.isVisible()
    sheet = take(plan(2, 0))
    sheet.go.click()
    settle()
    assert not take(plan(2, 0)).today.isVisible()
