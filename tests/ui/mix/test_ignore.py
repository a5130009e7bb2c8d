import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from planner.lint.suppress import End
from ui.mix.ignore import open_ignore


@pytest.fixture
def popover(panel, making, qtbot):
    row = panel.list.rows[0]
    anchor: QWidget = panel.list.card(row.key).ignore_button()
    return open_ignore(making.context, row.finding, anchor)


def test_a_reason_is_needed(popover, making, qtbot):
    qtbot.mouseClick(popover.sure, Qt.MouseButton.LeftButton)
    assert "reason" in popover.reason.error()
    assert popover.isVisible()
    assert not [call for call in making.shell.calls if call[0] == "do"]


@pytest.mark.parametrize(("end", "days"), [(End.MONTH, 30), (End.NEVER, None), (End.WINDOW, "window")])
def test_it_is_ignored_until_the_end_and_can_be_taken_back(popover, panel, making, qtbot, end, days):
    finding = panel.list.rows[0].finding
    shown = len(panel.list.rows)
    assert popover.end.value() == End.MONTH.value
    popover.end.set_value(end.value)
    QTest.keyClicks(popover.reason.control, "World Bread Day week")
    QTest.keyClick(popover.reason.control, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(panel.list.rows) == shown - 1)
    with making.plan.read() as unit:
        kept = unit.suppressions.all()[0]
    assert (kept.reason, kept.fingerprint) == ("World Bread Day week", finding.fingerprint)
    if days is None:
        assert kept.until is None
    elif days == "window":
        assert kept.until == finding.window[1]
    else:
        assert (kept.until - making.clock.now()).days == days
    assert panel.counts.ignored.text() == "1 ignored"
    qtbot.mouseClick(panel.counts.ignored, Qt.MouseButton.LeftButton)
    row = panel.list.rows[0]
    said = {End.NEVER: "Ignored", End.MONTH: "Ignored until 13 Nov", End.WINDOW: "Ignored until 21 Oct"}
    assert row.message.endswith(f"{said[end]}: World Bread Day week")
    back = panel.list.card(row.key)._back
    back.setFocus()
    QTest.keyClick(back, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(panel.list.rows) == shown)
    assert panel.list.isAncestorOf(QApplication.focusWidget())  # a second press must not reach the calendar
    assert not panel.counts.ignored.isVisible()
