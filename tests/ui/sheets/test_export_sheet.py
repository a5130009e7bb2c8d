"""Export in the window: what is written, what is asked, and that it can be stopped."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from planner.exchange import saving
from tests.ui.making import a_post
from ui.sheets.exporting import ALL, ONE, ExportSheet
from ui.sheets.exporting_words import whose_words

HERE = Path("/plans")
PATIENCE = 20  # s, for a test that hangs


@pytest.fixture
def three(making):
    making.put(*(a_post(f"Post {n}", days=n + 1) for n in range(3)))


@pytest.fixture
def sheet(making, show, settle, three):
    making.bridge.choose_client("c1")
    opened = show(ExportSheet(making.context))
    settle()
    return opened


def _named(monkeypatch, answer):
    asked = []

    def ask(_parent, _title, start, kinds, **_more):
        asked.append((Path(start).name, kinds))
        return answer, kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    return asked


def test_a_table_is_written_where_the_person_says(making, sheet, settle, monkeypatch, qtbot):
    asked = _named(monkeypatch, str(HERE / "mine"))
    with qtbot.waitSignal(sheet.done):
        QTest.mouseClick(sheet.save, Qt.MouseButton.LeftButton)
    assert asked == [("Rye & Shine.csv", "Table (*.csv)")]
    assert making.files.kept[HERE / "mine.csv"].count(b"\n") == 4
    assert making.shell.said == ["Wrote mine.csv: 3 posts, 0 pictures in media."]


def test_a_calendar_by_keys(making, sheet, settle, monkeypatch, qtbot):
    _named(monkeypatch, str(HERE / "mine.ics"))
    sheet.form.setFocus()
    QTest.keyClick(sheet.form, Qt.Key.Key_Right)
    assert sheet.pictures.isHidden()
    assert "calendar of your phone" in sheet.about.text()
    with qtbot.waitSignal(sheet.done):
        QTest.keyClick(sheet.save, Qt.Key.Key_Return)
    assert making.files.kept[HERE / "mine.ics"].count(b"BEGIN:VEVENT") == 3
    assert making.shell.said == ["Wrote mine.ics: 3 posts, 0 times to answer."]


def test_what_is_there_is_asked_about(making, sheet, settle, qtbot):
    making.files.kept[HERE / "mine.csv"] = b"theirs"
    sheet.take(HERE / "mine.csv")
    settle()
    assert sheet.question.text() == "mine.csv is there already."
    assert sheet.other.hasFocus()
    assert making.files.kept[HERE / "mine.csv"] == b"theirs"
    with qtbot.waitSignal(sheet.done):
        QTest.mouseClick(sheet.replace, Qt.MouseButton.LeftButton)
    assert making.files.kept[HERE / "mine.csv"].startswith(b"client,")


def test_whose_posts(making, sheet, settle, qtbot):
    assert sheet.whose.value() == ONE
    making.put(a_post("Another", days=9))
    sheet.whose.set_value(ALL, tell=True)
    with qtbot.waitSignal(sheet.done):
        sheet.take(HERE / "all.csv")
    assert b"Rye & Shine" in making.files.kept[HERE / "all.csv"]
    assert whose_words("A very long name of a business indeed") == "A very long name of a bus…"


def test_nobody_is_asked_whose_when_all_clients_are_shown(making, show, settle, three):
    making.bridge.choose_client(None)
    sheet = show(ExportSheet(making.context))
    settle()
    assert not sheet.whose.isVisible()
    assert sheet.whose.value() == ALL


def test_a_full_disk_is_said_and_the_sheet_stays(making, sheet, settle):
    making.files.full = True
    sheet.take(HERE / "mine.csv")
    settle()
    settle()
    assert "The disk is full" in making.shell.errors[0]
    assert sheet.save.isEnabled()
    assert making.files.kept == {}


def test_escape_stops_it_before_anything_is_written(making, sheet, settle, monkeypatch, qtbot):
    there, gate = threading.Event(), threading.Event()
    add = saving.Count.add

    def slow(count, number):
        add(count, number)
        if count._done == 2:
            there.set()
            assert gate.wait(PATIENCE)

    monkeypatch.setattr(saving.Count, "add", slow)
    sheet.take(HERE / "mine.csv")
    try:
        qtbot.waitUntil(there.is_set, timeout=PATIENCE * 1000)
        qtbot.waitUntil(lambda: sheet.running.words.text() == "2 of 3 written")
        assert not sheet.may_close()
        assert not sheet.save.isEnabled()
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
        assert sheet.running.words.text() == "Cancelling…"
    finally:
        gate.set()
    settle()
    assert making.files.kept == {}
    assert making.shell.said == ["Cancelled. Nothing was written."]
    assert sheet.save.hasFocus()
    assert sheet.may_close()
