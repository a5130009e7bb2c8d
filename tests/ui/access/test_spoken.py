"""What screen readers hear without being asked, and how the window is walked with keys alone."""

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.lint.finding import Finding, Report, Severity
from tests.ui.access.stage import NOON
from tests.ui.access.walk import cells
from ui.shell.findings_told import FindingsTold
from ui.theme.theme import Look

KEY = Qt.Key


@pytest.fixture
def heard(monkeypatch):
    said = []
    for place in ("ui.shell.findings_told", "ui.widgets.toast"):
        monkeypatch.setattr(
            f"{place}.announce", lambda _source, words, *, urgent=False: said.append((words, urgent))
        )
    return said


def report(*codes, severity=Severity.WARNING):
    found = [
        Finding(
            code=code,
            name=code,
            severity=severity,
            message=f"{code} here.",
            client="",
            client_key="",
            fingerprint=code,
        )
        for code in codes
    ]
    return Report(now=NOON, profile="thirds", findings=tuple(found))


def test_new_findings_are_said_and_old_ones_are_not_said_again(stage, heard):
    bridge = stage.window.context.bridge
    client, bridge.client = bridge.client, None
    listener = FindingsTold(stage.window, stage.window)
    listener._reported(report("MIX001"))
    heard.clear()  # the first one is only remembered
    listener._reported(report("MIX001", "TLK001"))
    listener._reported(report("MIX001", "TLK001"))
    listener._reported(report("A1", "A2", "A3"))
    listener._reported(report())
    bridge.client = client
    bridge.report_ready.disconnect(listener._reported)
    assert [words for words, _ in heard] == [
        "New finding TLK001: TLK001 here.",
        "3 new findings. A1: A1 here.",
        "No findings any more.",
    ]
    assert not any(urgent for _, urgent in heard)


def test_toasts_are_said_and_failures_at_once(stage, heard):
    stage.window.toast.say("Moved to Friday", undo=True)
    stage.window.toast.say("The plan could not be written.", error=True)
    assert heard == [("Moved to Friday", False), ("The plan could not be written.", True)]


def test_the_days_of_the_month_are_read_with_their_posts_and_findings(stage):
    said = cells(stage.calendar.face.grid)
    assert any(one.startswith("Wednesday 14 October, today, 2 posts") for one in said)
    assert any(" error" in one.split(". ")[0] or " warning" in one.split(". ")[0] for one in said)
    assert any(one == "Sunday 11 October, no posts" for one in said)


def test_f6_goes_from_rail_to_page_to_panel_and_round(stage):
    workspace = stage.window.workspace
    regions = workspace.regions()
    assert regions[0] is workspace.rail
    assert regions[-1] is workspace.panel()
    stage.press(KEY.Key_F6)
    first = next(number for number, one in enumerate(regions) if one.isAncestorOf(QApplication.focusWidget()))
    for step in range(1, len(regions) + 1):
        QTest.keyClick(QApplication.focusWidget(), KEY.Key_F6)
        wanted = regions[(first + step) % len(regions)]
        assert wanted.isAncestorOf(QApplication.focusWidget())


def test_with_reduced_motion_nothing_moves(stage):
    stage.window.preferences.put("reduced_motion", "on")
    stage.open_scene("rules")
    moving = [
        one
        for one in stage.window.findChildren(QAbstractAnimation)
        if one.state() == QAbstractAnimation.State.Running
    ]
    assert moving == []
    assert stage.window.theme().reduced_motion


def test_high_contrast_draws_every_line_strong_and_themes_change_at_once(stage):
    theme, preferences = stage.window.theme(), stage.window.preferences
    hairline = theme.line
    preferences.put("high_contrast", "on")
    assert theme.line == theme.line2 == theme.field != hairline
    preferences.put("high_contrast", "off")
    light = stage.window.grab().toImage().pixelColor(700, 880)
    preferences.put("look", Look.DARK.value)
    stage.calm()
    dark = stage.window.grab().toImage().pixelColor(700, 880)
    preferences.put("look", Look.LIGHT.value)
    assert dark.lightness() < 80 < light.lightness()
