from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from planner.domain.entry import Suppression
from planner.languages import tr
from planner.lint.suppress import End
from tests.ui.making import CLIENT, a_post
from ui.mix.ignore import ALL, DAY, POST, RULE, open_ignore


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


def test_every_choice_is_whole_in_a_longer_language(panel, making, monkeypatch):
    longer = {"Until I say": "Bis auf Weiteres", "This window": "Dieser ganze Zeitraum"}
    monkeypatch.setattr(
        "ui.mix.ignore.tr", lambda words, *more, **named: longer.get(words) or tr(words, *more, **named)
    )
    row = panel.list.rows[0]
    box = open_ignore(making.context, row.finding, panel.list.card(row.key).ignore_button())
    for choices in (box.scope, box.end):
        assert choices.width() >= choices.sizeHint().width()


def stored(making):
    with making.plan.read() as unit:
        return unit.suppressions.all()


@pytest.fixture
def shouting(make_panel, making):
    """Opens the popover for a finding on one post, of two that shout."""
    loud = "PLEASE COME QUICKLY because the bread is warm."
    panel = make_panel(a_post(loud, post_id="p1"), a_post(loud, post_id="p2", days=2))

    def opened(post="p1"):
        found = next(
            r.finding for r in panel.list.rows if r.finding.posts == (post,) and r.finding.code == "TXT003"
        )
        return panel, open_ignore(making.context, found, panel)

    return opened


def shown(panel, code="TXT003"):
    return [row.finding.posts for row in panel.list.rows if row.finding.code == code]


def test_a_rule_is_ignored_on_one_post(shouting, making, qtbot):
    panel, popover = shouting()
    popover.scope.set_value(POST, tell=True)
    assert popover.says.text() == "Every TXT003 of this post is shown again on Fri 13 Nov."
    popover.reason.set_text("Her own words")
    popover.sure.click()
    qtbot.waitUntil(lambda: shown(panel) == [("p2",)])
    kept = stored(making)[0]
    assert (kept.fingerprint, kept.post) == ("", "p1")
    qtbot.mouseClick(panel.counts.ignored, Qt.MouseButton.LeftButton)
    assert "All TXT003 of this post ignored until 13 Nov: Her own words" in panel.list.rows[0].message


def test_a_whole_rule_needs_an_end_and_hides_all(shouting, making, qtbot):
    panel, popover = shouting()
    popover.end.set_value(End.NEVER.value, tell=True)
    assert popover.says.text() == "It is left out until you take it back."
    popover.scope.set_value(RULE, tell=True)
    assert not popover.end.isVisible()
    assert popover.rule_end.isVisible()
    popover.reason.set_text("Market week")
    popover.sure.click()
    qtbot.waitUntil(lambda: shown(panel) == [])
    kept = stored(making)[0]
    assert (kept.fingerprint, kept.post, (kept.until - making.clock.now()).days) == ("", "", 30)
    assert panel.counts.ignored.text() == "2 ignored"
    making.shell.editor.undo()
    assert stored(making) == []


def test_all_that_is_there_now_is_ignored_in_one_step_and_what_comes_later_is_shown(shouting, making, qtbot):
    panel, popover = shouting()
    before = len(panel.list.rows)
    popover.scope.set_value(ALL, tell=True)
    assert popover.says.text().endswith("What comes later is shown as ever.")
    popover.sure.click()
    assert "reason" in popover.reason.error()
    popover.reason.set_text("They came with the import")
    popover.sure.click()
    qtbot.waitUntil(lambda: not panel.list.rows)
    assert before > 1
    assert len({one.fingerprint for one in stored(making)}) == len(stored(making)) > 1
    making.put(a_post("COME AND TASTE THEM because they are warm.", post_id="p3", days=4))
    panel.service.run()
    qtbot.waitUntil(lambda: shown(panel) == [("p3",)])
    making.shell.editor.undo()
    making.shell.editor.undo()
    assert stored(making) == []


def test_until_a_day_that_is_chosen(shouting, making, qtbot):
    popover = shouting()[1]
    popover.end.set_value(DAY, tell=True)
    assert popover.day.isVisible()
    popover.day.setDate(QDate(2026, 10, 20))
    assert popover.says.text() == "It is shown again on Wed 21 Oct."
    popover.reason.set_text("Until the sign is down")
    popover.sure.click()
    qtbot.waitUntil(lambda: len(stored(making)) == 1)
    assert stored(making)[0].until == datetime(2026, 10, 20, 23, tzinfo=UTC)  # midnight in London


def test_a_day_that_is_past_says_so(shouting, making):
    popover = shouting()[1]
    popover.end.set_value(DAY, tell=True)
    popover.day.setDate(QDate(2026, 10, 1))
    popover.reason.set_text("Late")
    popover.sure.click()
    assert "past" in popover.reason.error()
    assert stored(making) == []


def test_what_hides_nothing_is_told_in_the_list_and_taken_back(make_panel, making, qtbot):
    now = making.clock.now()
    base = {"client_id": CLIENT, "made_at": now - timedelta(days=40)}
    over = Suppression(id="s1", rule="MIX003", reason="Easter", until=now - timedelta(days=10), **base)
    idle = Suppression(
        id="s2", rule="TXT003", reason="Market", post="p1", until=now + timedelta(days=5), **base
    )
    off = Suppression(id="s3", rule="DUP001", reason="Off", until=now + timedelta(days=5), **base)
    with making.plan.write() as unit:
        for one in (over, idle, off):
            unit.suppressions.add(one)
        unit.commit()
    panel = make_panel(a_post("Quiet", post_id="p1"))
    assert panel.counts.ignored.text() == "2 ignored"
    qtbot.mouseClick(panel.counts.ignored, Qt.MouseButton.LeftButton)
    assert [row.message for row in panel.list.rows] == [
        "MIX003 is ignored. Its end was reached on 4 Oct, so it hides nothing. Reason: Easter",
        "TXT003 is ignored. 0 findings are hidden by it now. Reason: Market",
    ]
    assert {row.finding.code for row in panel.list.rows} == {"LNT001"}
    back = panel.list.card(panel.list.rows[0].key)._back
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.counts.ignored.text() == "1 ignored")
    assert [one.id for one in stored(making)] == ["s2", "s3"]
    making.shell.editor.undo()
    assert len(stored(making)) == 3


def test_what_a_file_ignores_says_where_and_is_taken_out_there(make_panel, making, qtbot):
    making.files.kept[Path("/nowhere/lint.toml")] = b"""
[[ignored]]
rule = "TXT003"
reason = "Her own words"
until = 2026-12-24

[[ignored]]
rule = "TXT001"
reason = "Long ago"
until = 2026-10-01
"""
    panel = make_panel(a_post("PLEASE COME QUICKLY because the bread is warm.", post_id="p1"))
    assert shown(panel) == []
    assert panel.counts.ignored.text() == "2 ignored"
    qtbot.mouseClick(panel.counts.ignored, Qt.MouseButton.LeftButton)
    first, second = [row.message for row in panel.list.rows]
    assert first.endswith("All TXT003 ignored in lint.toml, line 2, until 25 Dec: Her own words")
    assert second.startswith("TXT001 is ignored in lint.toml, line 7. Its end was reached on 2 Oct")
    qtbot.mouseClick(panel.list.card(panel.list.rows[0].key)._back, Qt.MouseButton.LeftButton)
    assert making.shell.errors == ["This stands in lint.toml, line 2. Take it out there."]
