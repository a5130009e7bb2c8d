"""Every action has a name, every key of the sheet does what it says, and nothing is named twice."""

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from tests.ui.shell.conftest import make_desk  # noqa: F401 - a fixture
from ui.actions.named import NAMED, Group, cap_of, lines_of, named
from ui.actions.sheet import KeysSheet
from ui.shell.deeds import NO_PLAN, NO_POST
from ui.theme.icons import icon_names
from ui.widgets.labels import Label
from ui.widgets.marks import KeyCap

VIEW_ONLY = {"day.go", "day.posts", "post.carry", "post.look", "select.more", "select.all"} | {
    one.id for one in NAMED if one.group is Group.COMPOSER
}
"""What only the view with the focus can do."""


def test_every_action_has_one_name_and_an_icon_that_is_there():
    assert len({one.id for one in NAMED}) == len(NAMED)
    assert all(one.name.strip() for one in NAMED)
    assert {one.icon for one in NAMED if one.icon} <= icon_names()
    with pytest.raises(KeyError):
        named("nothing")


def test_no_key_of_the_window_means_two_things():
    keys = [QKeySequence(key).toString() for one in NAMED if not one.held for key in one.keys]
    assert all(keys)
    assert len(set(keys)) == len(keys)


def test_every_key_is_on_the_sheet_once(qtbot):
    told = [action for group in Group for line in lines_of(group) for action in line.ids]
    assert sorted(told) == sorted(one.id for one in NAMED if one.listed)
    for one in NAMED:
        line = next((line for line in lines_of(one.group) if one.id in line.ids), None)
        if line is not None and not one.row:
            assert line.caps == (tuple(one.cap.split("  ")) if one.cap else one.keys)
            assert line.does == one.name


def test_the_sheet_shows_what_is_named(qtbot):
    sheet = KeysSheet(lambda: None, letters=False)
    qtbot.addWidget(sheet)
    caps = [cap.accessibleName() for cap in sheet.findChildren(KeyCap)]
    said = [label.text() for label in sheet.findChildren(Label)]
    for group in Group:
        for line in lines_of(group):
            assert set(line.caps) <= set(caps)
            assert line.does in said


def test_every_key_of_the_window_runs_its_action(make_desk, monkeypatch):  # noqa: F811
    desk = make_desk("Rye & Shine")
    deeds, pressed = desk.window.deeds, []
    monkeypatch.setattr(deeds, "run", pressed.append)
    desk.window.setFocus()
    for one in NAMED:
        for key in one.keys:
            if not one.held:
                pressed.clear()
                QTest.keySequence(desk.window, QKeySequence(key))
                assert pressed == [one.id], key


def test_every_action_can_be_run_by_name_but_for_what_only_a_view_does(make_desk):  # noqa: F811
    desk = make_desk("Rye & Shine")
    assert set(desk.window.deeds.ids()) == {one.id for one in NAMED} - VIEW_ONLY


def test_what_cannot_be_done_says_why(make_desk):  # noqa: F811
    desk = make_desk("Rye & Shine", "Kiln & Loom")
    deeds = desk.window.deeds
    reasons = {deed.named.id: deed.reason for deed in deeds.all()}
    assert reasons["post.delete"] == NO_POST
    assert reasons["undo"] == "There is nothing to undo"
    assert reasons["client.edit"] == "Choose a client first"
    assert reasons["filter.clear"] == "Nothing is filtered"
    assert not reasons["post.new"]
    assert "page.7" not in reasons
    assert "client.3" not in reasons
    assert deeds.name("client.2") == "Kiln & Loom"
    assert deeds.name("page.1") == "Calendar"
    assert [deeds.name(f"face.{number}") for number in (1, 2, 3)] == ["Month", "Week", "Agenda"]
    desk.window.context.bridge.choose_client(desk.clients[1].id)
    assert not deeds.reason("client.edit")


def test_without_a_plan_in_front_only_help_is_there(make_desk):  # noqa: F811
    desk = make_desk()
    reasons = {one: desk.window.deeds.reason(one) for one in ("post.new", "search", "help", "keys")}
    assert reasons == {"post.new": NO_PLAN, "search": NO_PLAN, "help": "", "keys": ""}


def test_undo_is_called_after_what_it_takes_back(make_desk):  # noqa: F811
    from planner.editing.edits import PutClient

    desk = make_desk("Rye & Shine")
    from dataclasses import replace

    edit = PutClient(replace(desk.clients[0], name="Rye and Rise", revision=1))
    desk.window.context.shell.do(edit)
    desk.qtbot.waitUntil(lambda: not desk.window.deeds.reason("undo"))
    assert desk.window.deeds.name("undo") == f"Undo: {edit.label}"
    desk.window.deeds.run("undo")
    desk.qtbot.waitUntil(lambda: bool(desk.window.deeds.reason("undo")))


def test_a_menu_shows_the_first_key():
    assert [cap_of(named(one)) for one in ("post.delete", "range.next", "post.open", "rules")] == [
        "Del",
        "PgDn",
        "Enter",
        "",
    ]
