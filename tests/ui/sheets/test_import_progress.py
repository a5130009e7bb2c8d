"""While rows go in: how many of how many, and a way out that leaves the plan as it was."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from planner.exchange import applying
from tests.ui.making import CLIENT
from ui.sheets.importing.sheet import ImportSheet
from ui.sheets.importing.words import CANCELLED, rows_done

HEAD = "Date,Time,Timezone,Network,Account,Text\n"
ROW = "2026-11-{:02d},09:00,Europe/London,mastodon,@ryeandshine@social.example,Post {}\n"
ROWS = 12
PATIENCE = 20  # s, for a test that hangs


class Gate:
    """Holds the import after ``rows`` rows until the test opens it."""

    def __init__(self, monkeypatch, rows):
        self.there, self.open = threading.Event(), threading.Event()
        add = applying.Count.add

        def slow(count, number):
            add(count, number)
            if count._done == rows:
                self.there.set()
                assert self.open.wait(PATIENCE)

        monkeypatch.setattr(applying, "_AT_ONCE", 4)
        monkeypatch.setattr(applying.Count, "add", slow)


@pytest.fixture
def importing(making, show, settle, qtbot, monkeypatch):
    """A sheet whose import stands after so many rows, and the gate it stands at."""
    gates = []

    def begun(rows):
        path = Path("/plans/mine.csv")
        making.files.kept[path] = (HEAD + "".join(ROW.format(n + 1, n) for n in range(ROWS))).encode()
        sheet = show(ImportSheet(making.context, str(path)))
        settle()
        gate = Gate(monkeypatch, rows)
        gates.append(gate)
        sheet.go.click()
        assert gate.there.wait(PATIENCE)
        qtbot.waitUntil(lambda: sheet.running.bar.value() == rows)
        return sheet, gate

    yield begun
    for gate in gates:
        gate.open.set()


def posts(making):
    with making.plan.read() as unit:
        return list(unit.posts.of_client(CLIENT))


def end(gate, settle):
    gate.open.set()
    settle()


def by_button(_qtbot, sheet):
    sheet.cancel.click()


def by_escape(qtbot, sheet):
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)


def by_x(_qtbot, sheet):
    next(one for one in sheet.findChildren(QAbstractButton) if one.accessibleName() == "Close").click()


@pytest.mark.parametrize("stop", [by_button, by_escape, by_x])
def test_cancel_leaves_the_plan_as_it_was_and_the_sheet_open(making, qtbot, importing, settle, stop):
    sheet, gate = importing(4)
    closed = []
    sheet.done.connect(lambda: closed.append(True))
    assert sheet.running.words.text() == "4 of 12 rows"
    assert not sheet.may_close()
    stop(qtbot, sheet)
    assert sheet.running.words.text() == "Cancelling…"
    end(gate, settle)
    assert posts(making) == []
    assert making.shell.said == [CANCELLED]
    assert making.shell.errors == closed == []
    assert not sheet.running.isVisible()
    assert sheet.go.text() == "Import 12 rows"
    assert sheet.go.isEnabled()
    sheet.go.click()
    settle()
    assert len(posts(making)) == ROWS


def test_nothing_else_can_be_pressed_meanwhile(importing, making, settle):
    sheet, gate = importing(4)
    assert sheet.running.isVisible()
    assert not sheet.counts.isVisible()
    assert not sheet.go.isEnabled()
    assert not sheet.choose.isEnabled()
    assert sheet.cancel.isEnabled()
    assert sheet.cancel.height() >= 24
    assert sheet.running.bar.accessibleName() == "Rows imported"
    sheet.take(Path("/plans/other.csv"))
    end(gate, settle)
    assert making.shell.said == ["Imported 12 posts."]


def test_after_the_last_row_it_says_that_it_is_too_late(importing, making, settle, qtbot):
    sheet, gate = importing(ROWS)
    assert not sheet.cancel.isEnabled()
    assert "cannot be cancelled" in sheet.cancel.toolTip()
    by_escape(qtbot, sheet)
    assert sheet.running.words.text() == "12 of 12 rows"
    end(gate, settle)
    assert len(posts(making)) == ROWS


def test_large_numbers_have_their_comma():
    assert rows_done(1204, 10_000) == "1,204 of 10,000 rows"
    assert rows_done(0, 1) == "0 of 1 row"
