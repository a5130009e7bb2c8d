"""The print sheet: what it shows, how it is changed, and the file it writes."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest

from tests.ui.calendar.desk import Desk
from ui.printing.output import to_printer
from ui.printing.sheet import PrintSheet, open_print, shift_week


@pytest.fixture
def desk(qtbot):
    desk = Desk()
    qtbot.addWidget(desk.page)
    return desk


@pytest.fixture
def sheet(qtbot, desk):
    sheet = PrintSheet(desk.context, replace(desk.page.face.wanted(), day=date(2026, 10, 1)))
    qtbot.addWidget(sheet)
    sheet.resize(860, 560)
    with qtbot.waitExposed(sheet):
        sheet.show()
    return sheet


def test_it_shows_the_month_of_the_calendar(sheet):
    assert sheet.month.text() == "October 2026"
    assert sheet.preview.accessibleDescription() == "October 2026, page 1 of 1"
    assert not sheet.after.isVisible()


def test_a_week_of_the_month_and_the_next(sheet, desk, qtbot):
    sheet._wanted = replace(sheet._wanted, day=date(2026, 10, 14))
    sheet.span.setFocus()
    QTest.keyClick(sheet.span, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: sheet.month.text() == "12–18 October 2026")
    assert sheet.preview.accessibleDescription() == "12–18 October 2026, page 1 of 1"
    sheet._step(1)
    qtbot.waitUntil(lambda: sheet.month.text() == "19–25 October 2026")
    sheet.what.set_value("list", tell=True)
    assert sheet.pages.count() == 1
    sheet.span.set_value("month", tell=True)
    qtbot.waitUntil(lambda: sheet.month.text() == "October 2026")


def test_a_list_lies_upright_and_turns_its_pages(sheet):
    sheet.what.set_value("list", tell=True)
    assert sheet.way.value() == "portrait"
    count = sheet.pages.count()
    assert count >= 2
    sheet.after.click()
    assert sheet.count.text() == f"2 of {count}"
    for _ in range(count):
        sheet.after.click()
    assert sheet.count.text() == f"{count} of {count}"
    sheet._step(1)
    assert sheet.month.text() == "November 2026"
    assert sheet.count.text().startswith("1 of ")


@pytest.mark.parametrize(
    ("name", "chosen", "written"),
    [
        ("plan", "", "plan.pdf"),
        ("plan", "Picture (*.png)", "plan.png"),
        ("plan.svg", "", "plan.svg"),
        ("v1.2", "PDF (*.pdf)", "v1.2.pdf"),
    ],
)
def test_the_file_has_the_format_that_was_chosen(sheet, desk, tmp_path, qtbot, name, chosen, written):
    with qtbot.waitSignal(sheet.done):
        sheet.write(tmp_path / name, chosen)
    assert [path.name for path in tmp_path.iterdir()] == [written]
    assert desk.shell.toasts[-1] == f"Saved {written}"


def test_what_cannot_be_written_is_said_and_the_sheet_stays(sheet, desk, tmp_path):
    told = []
    sheet.done.connect(lambda: told.append(True))
    sheet.write(tmp_path / "nowhere" / "plan.png")
    assert desk.shell.toasts[-1].startswith("plan.png could not be written.")
    assert told == []


def test_a_printer_takes_the_pages(sheet, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    sheet.what.set_value("list", tell=True)
    assert to_printer(sheet.pages, printer)
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")


def test_it_opens_for_what_the_calendar_shows(desk, qtbot, monkeypatch):
    opened = []
    desk.shell.open_sheet = opened.append
    open_print(desk.context, desk.page)
    qtbot.addWidget(opened[0])
    assert opened[0].month.text() == "October 2026"
    desk.page.show_face("week")
    open_print(desk.context, desk.page)
    qtbot.addWidget(opened[1])
    assert opened[1].span.value() == "week"
    assert opened[1].month.text() == "12–18 October 2026"


def test_weeks_end_with_the_years_there_are():
    assert shift_week(date(2026, 10, 14), -1) == date(2026, 10, 7)
    assert shift_week(date(1, 1, 3), -1) == date(1, 1, 1)
    assert shift_week(date.max, 1) == date.max
