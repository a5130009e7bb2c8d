"""Importing in the window: what is asked, what is shown, what is written."""

from pathlib import Path

import pytest
from PySide6.QtCore import QDate

from planner.domain.client import Client
from planner.domain.ids import ClientId
from tests.ui.making import CLIENT
from ui.sheets.importing.model import cell
from ui.sheets.importing.sheet import ImportSheet

PLANS = Path(__file__).parents[2] / "data" / "plans"


@pytest.fixture
def take(making, show, settle):
    """Opens the sheet on a plan of the tests, or on bytes."""

    def opened(name, data=None):
        path = Path("/plans") / name
        making.files.kept[path] = data if data is not None else (PLANS / name).read_bytes()
        sheet = ImportSheet(making.context, str(path))
        show(sheet)
        settle()
        return sheet

    return opened


def rows_of(sheet):
    model = sheet.model
    return [
        [str(model.data(model.index(row, column))) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def posts(making):
    with making.plan.read() as unit:
        return [one for client in unit.clients.all() for one in unit.posts.of_client(client.id)]


def test_nothing_is_chosen_at_first(making, show):
    sheet = show(ImportSheet(making.context))
    assert sheet.blank.isVisible()
    assert not sheet.table.isVisible()
    assert not sheet.go.isEnabled()


def test_a_good_file_is_one_step_and_the_toast_says_how_many(making, take, settle):
    sheet = take("bakery.parley.csv")
    assert sheet.go.text() == "Import 32 rows"
    assert sheet.counts.whole_text() == "32 ready"
    assert posts(making) == []
    closed = []
    sheet.done.connect(lambda: closed.append(True))
    sheet.go.click()
    settle()
    assert len(posts(making)) == 32
    assert making.shell.said == ["Imported 32 posts."]
    assert closed == [True]
    assert making.shell.gone_to == [(QDate(2026, 11, 23), "")]


def test_the_order_of_day_and_month_is_asked_in_plain_words(take, settle):
    sheet = take("broken.csv")
    assert not sheet.go.isEnabled()
    assert rows_of(sheet)[0][1] == "Waits"
    assert sheet.questions.use.text() == "Use this answer"
    sheet.questions.month_first.setChecked(True)
    sheet.questions.use.click()
    settle()
    assert rows_of(sheet)[0][1:3] == ["History", "12 Mar 2026, 09:00"]
    assert not sheet.questions.isVisible()


def test_problem_rows_are_left_out_only_when_ticked(making, take, settle):
    sheet = take("broken.csv")
    sheet.questions.use.click()
    settle()
    assert sheet.shown.isVisible()
    assert not sheet.go.isEnabled()
    assert "problem" in sheet.go.toolTip()
    sheet.skip.setChecked(True)
    assert sheet.go.isEnabled()
    sheet.go.click()
    settle()
    assert making.shell.said == ["Imported 7 posts. 12 rows were left out."]


def test_problems_can_be_looked_at_alone(take, settle):
    sheet = take("broken.csv")
    sheet.questions.use.click()
    settle()
    sheet.shown.chosen.emit("problem")
    assert {row[1] for row in rows_of(sheet)} == {"Problem"}


@pytest.mark.parametrize("name", ["bakery.buffer.csv", "bakery.hootsuite.csv"])
def test_zone_and_account_are_asked_together(making, take, settle, name):
    sheet = take(name)
    questions = sheet.questions
    assert questions.use.text() == "Use these answers"
    questions.zone.choose("Europe/Berlin")
    questions.account.setCurrentIndex(questions.account.findText("Instagram · ryeandshine.bristol"))
    questions.use.click()
    settle()
    assert sheet.go.isEnabled()
    assert {row[3] for row in rows_of(sheet)} == {"Instagram · ryeandshine.bristol"}
    sheet.go.click()
    settle()
    assert len(making.shell.said) == 1
    with making.plan.read() as unit:
        assert len(unit.accounts.all(CLIENT)) == 4


def test_an_account_that_is_not_known_can_be_named(making, take, settle):
    sheet = take("bakery.buffer.csv")
    questions = sheet.questions
    questions.account.setCurrentIndex(questions.account.count() - 1)
    assert questions.handle.isVisible()
    questions.use.click()
    settle()
    assert not sheet.go.isEnabled()
    questions.network.choose("facebook")
    questions.handle.setText("Fennel & Rye")
    questions.use.click()
    settle()
    sheet.go.click()
    settle()
    with making.plan.read() as unit:
        assert any(one.handle == "Fennel & Rye" for one in unit.accounts.all(CLIENT))


def test_the_client_is_asked_where_there_are_several(making, take, settle):
    with making.plan.write() as unit:
        unit.clients.save(Client(id=ClientId("c2"), name="Old Mill", zone="Europe/Berlin"))
        unit.commit()
    sheet = take("bakery.buffer.csv")
    sheet.questions.use.click()
    settle()
    sheet.questions.client.choose("Old Mill")
    sheet.questions.use.click()
    settle()
    assert sheet.go.isEnabled()
    sheet.go.click()
    settle()
    assert {one.client_id for one in posts(making)} == {ClientId("c2")}


def test_a_chosen_row_is_told_in_full(take, settle):
    sheet = take("broken.csv")
    assert not sheet.detail.isVisible()
    sheet.table.selectRow(7)
    assert sheet.detail.text().startswith("Row 8: “friendster” is no network that Parley knows.")
    assert sheet.detail.text().endswith("post it there by hand.")
    sheet.shown.chosen.emit("problem")
    assert not sheet.detail.isVisible()


def test_no_option_of_the_terminal_is_named(take):
    for name in ("broken.csv", "bakery.buffer.csv"):
        sheet = take(name)
        model = sheet.model
        said = [model.data(model.index(row, 4), 3) for row in range(model.rowCount())]
        assert not any("--" in (words or "") for words in said)


@pytest.mark.parametrize("data", [b"PK\x03\x04rest", bytes(range(256)) * 20, b"", b"one,two\n1,2\n"])
def test_a_file_that_is_no_plan_is_told_in_one_sentence(take, data):
    sheet = take("other.bin", data)
    assert sheet.error.isVisible()
    assert not sheet.table.isVisible()
    assert not sheet.go.isEnabled()
    assert "--" not in sheet.error.fact.text()


def test_a_missing_file_is_told(making, show, settle):
    sheet = show(ImportSheet(making.context, "/plans/none.csv"))
    settle()
    assert "There is no file" in sheet.error.sentence.text()


def test_the_same_file_again_adds_nothing(take, settle):
    first = take("bakery.parley.csv")
    first.go.click()
    settle()
    sheet = take("bakery.parley.csv")
    assert not sheet.go.isEnabled()
    assert "already" in sheet.go.toolTip()


def test_ten_thousand_rows_are_shown_without_a_widget_each(take):
    head = b"client,platform,account,date,time,timezone,status,kind,title,text\n"
    row = b"Rye & Shine,facebook,Rye,2027-01-%02d,%02d:%02d,Europe/Berlin,scheduled,story,,Post %d\n"
    rows = b"".join(row % (i % 28 + 1, i // 28 % 24, i // 672 % 60, i) for i in range(10_000))
    sheet = take("long.csv", head + rows)
    assert sheet.model.rowCount() == 10_000
    before = len(sheet.findChildren(object))
    sheet.table.scrollToBottom()
    assert len(sheet.findChildren(object)) == before
    assert cell(sheet.model.row_at(sheet.model.index(9_999, 0)), 0) == "10000"
