"""The sheet of rules: what holds is shown, a choice is written at once, a wrong number is told at its field."""

from datetime import date
from fractions import Fraction

import pytest
from PySide6.QtCore import Qt

from planner.lint.finding import Severity
from planner.lint.profile import Scope
from planner.lint.registry import all_rules, rule_named
from tests.ui.making import a_post
from ui.mix.rulebook.sheet import open_rules
from ui.mix.rulebook.state import shown, typed, with_preset
from ui.theme.theme import Look


@pytest.fixture
def sheet(making, show, settle):
    def opened(code=""):
        found = show(open_rules(making.context, code))
        settle()
        return found

    return opened


def file_of(making) -> str:
    return making.files.kept.get(making.context.workspace.path, b"").decode()


def test_every_rule_stands_there_as_it_holds(sheet):
    found = sheet()
    assert set(found.lines) == {rule.code for rule in all_rules()}
    assert found.lines["MIX001"].on.isChecked()
    assert not found.lines["MIX006"].on.isChecked()
    assert found.preset.currentData() == "thirds"


def test_large_text_cuts_no_weight(sheet, making):
    making.theme.adopt(Look.LIGHT, 1.5, high_contrast=False)
    found = sheet()
    found.resize(760, 600)
    for line in found.lines.values():
        assert line.weight.width() >= line.weight.sizeHint().width()


def test_turning_a_rule_off_and_on_leaves_no_trace(sheet, making, qtbot, settle):
    found = sheet()
    qtbot.mouseClick(found.lines["TXT003"].on, Qt.MouseButton.LeftButton)
    settle()
    assert 'severity = "off"' in file_of(making)
    assert not found.lines["TXT003"].on.isChecked()
    qtbot.mouseClick(found.lines["TXT003"].on, Qt.MouseButton.LeftButton)
    settle()
    assert file_of(making).strip() == ""


def test_a_number_is_set_for_one_client_and_taken_back(sheet, making, qtbot, settle):
    found = sheet("MIX001")
    found.scope.setCurrentIndex(1)
    found.scope.activated.emit(1)
    field = found.lines["MIX001"].details.fields["warn"]
    field.set_text("1/4")
    field.control.returnPressed.emit()
    settle()
    assert '[client."Rye & Shine".rules.MIX001]' in file_of(making)
    assert 'warn = "1/4"' in file_of(making)
    details = found.lines["MIX001"].details
    assert details.by.text() == "Set by preset Rule of thirds, then client Rye & Shine."
    qtbot.mouseClick(details.clear, Qt.MouseButton.LeftButton)
    settle()
    assert file_of(making).strip() == ""


def test_a_wrong_number_is_told_at_its_field_and_not_written(sheet, making):
    found = sheet("MIX001")
    field = found.lines["MIX001"].details.fields["warn"]
    for words, told in (("half", "not a share"), ("3", "It goes from 0 to 1.")):
        field.set_text(words)
        field.control.returnPressed.emit()
        assert told in field.error()
    assert file_of(making) == ""


def test_what_is_being_typed_outlives_a_number_that_is_written(sheet, making, settle):
    found = sheet("MIX001")
    details = found.lines["MIX001"].details
    details.fields["warn"].set_text("1/4")
    details.fields["warn"].control.returnPressed.emit()
    details.fields["error"].set_text("lots")
    details.fields["error"].left.emit()
    settle()
    assert 'warn = "1/4"' in file_of(making)
    assert details.fields["warn"].text() == "25 %"
    assert details.fields["error"].text() == "lots"
    assert "not a share" in details.fields["error"].error()
    details.clear.click()
    settle()
    assert (details.fields["warn"].text(), details.fields["error"].text()) == ("1/3", "50 %")
    assert file_of(making).strip() == ""


def test_the_sheet_follows_a_file_that_was_written_by_hand(sheet, making, settle):
    found = sheet()
    making.files.kept[making.context.workspace.path] = b'ignore = ["TXT003"]\n'
    making.bridge.rules_changed.emit()
    settle()
    assert not found.lines["TXT003"].on.isChecked()


def test_a_preset_is_chosen_and_one_with_an_end_gets_its_end(sheet, making, settle):
    found = sheet()
    found.preset.choose("launch-week")
    found.preset.activated.emit(found.preset.currentIndex())
    settle()
    assert 'preset = "launch-week"' in file_of(making)
    assert "until = 20" in file_of(making)
    assert found.until_field.isVisible()
    found.preset.choose("shop")
    found.preset.activated.emit(found.preset.currentIndex())
    settle()
    assert file_of(making).strip() == 'preset = "shop"'


def test_the_weight_of_a_rule_is_set(sheet, making, settle):
    found = sheet()
    found.lines["A11Y001"].weight.choose(Severity.ERROR)
    found.lines["A11Y001"].weight.activated.emit(0)
    settle()
    assert 'severity = "error"' in file_of(making)


def test_a_file_with_a_mistake_is_told_and_left_alone(sheet, making, settle):
    making.files.kept[making.context.workspace.path] = b'preset = "shopp"\n'
    found = sheet()
    assert "shopp" in found.trouble.text()
    assert not found.preset.isEnabled()


def test_the_panel_checks_anew_when_rules_change(make_panel, making, qtbot, settle):
    panel = make_panel(a_post("PLEASE COME QUICKLY now", post_id="p1"))
    assert any(row.finding.code == "TXT003" for row in panel.list.rows)
    making.files.kept[making.context.workspace.path] = b'ignore = ["TXT003"]\n'
    making.bridge.rules_changed.emit()
    qtbot.waitUntil(lambda: not any(row.finding.code == "TXT003" for row in panel.list.rows))


def test_numbers_are_read_as_people_write_them():
    share, whole = rule_named("MIX001").options[0], rule_named("MIX003").options[0]
    assert typed(share, "33 %") == Fraction(33, 100)
    assert typed(share, "1/3") == Fraction(1, 3)
    assert typed(whole, " 4 ") == 4
    assert (shown(Fraction(1, 3)), shown(Fraction(1, 4)), shown(4), shown(("a", "b"))) == (
        "1/3",
        "25 %",
        "4",
        "a, b",
    )


def test_a_preset_can_be_given_to_one_client():
    data = with_preset(b"", "shop", None, Scope(client="Rye & Shine"), ())
    assert data.decode().strip() == '[client."Rye & Shine"]\npreset = "shop"'
    assert b"until = 2026-12-01" in with_preset(b"", "launch-week", date(2026, 12, 1), Scope(), ())


def test_what_the_settings_file_ignores_is_ignored_in_the_panel_too(make_panel, making, qtbot):
    panel = make_panel(a_post("PLEASE COME QUICKLY now", post_id="p1"))
    making.files.kept[making.context.workspace.path] = (
        b'[[ignored]]\nclient = "Rye & Shine"\nrule = "TXT003"\nreason = "agreed"\nuntil = 2030-01-01\n'
    )
    making.bridge.rules_changed.emit()
    qtbot.waitUntil(lambda: bool(panel.service.checked.report.ignored))
    assert [one.code for one in panel.service.checked.report.ignored] == ["TXT003"]
