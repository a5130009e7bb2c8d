"""A client: new, changed, moved to other clocks, archived, brought back, deleted."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from planner.domain.ids import ClientId
from planner.editing.edits import ArchiveClient
from tests.ui.making import CLIENT, a_post
from ui.sheets.client import ClientSheet
from ui.sheets.delete_client import DeleteSheet
from ui.sheets.open_client import open_client


@pytest.fixture
def edit(making, show):
    def opened(**options):
        with making.plan.read() as unit:
            client = unit.clients.get(CLIENT)
        sheet = ClientSheet(making.context, client, zone="Europe/London", colour="#9A4F2B", **options)
        return show(sheet)

    return opened


@pytest.fixture
def new(making, show):
    def opened(**options):
        return show(ClientSheet(making.context, None, zone="Europe/Berlin", colour="#2F5D8C", **options))

    return opened


def clients(making, **options):
    with making.plan.read() as unit:
        return list(unit.clients.all(**options))


def test_a_client_needs_a_name(new, making):
    sheet = new()
    sheet.save.click()
    assert "needs a name" in sheet.name.error()
    assert len(clients(making)) == 1


def test_a_new_client_comes_with_its_practice_feed(new, making, settle):
    sheet = new()
    sheet.name.set_text("Old Mill")
    sheet.save.click()
    settle()
    made = next(one for one in clients(making) if one.name == "Old Mill")
    assert made.zone == "Europe/Berlin"
    assert made.colour == "#2F5D8C"
    with making.plan.read() as unit:
        assert [one.network for one in unit.accounts.all(made.id)] == ["practice"]
    assert making.bridge.client == made.id


def test_a_name_that_is_taken_is_told_at_the_field(new, settle):
    sheet = new()
    sheet.name.set_text("rye & shine")
    sheet.save.click()
    settle()
    assert "already" in sheet.name.error()


def test_the_zone_question_is_asked_only_when_it_changes(edit):
    sheet = edit()
    assert not sheet.keep_wall.isVisible()
    sheet.zone.choose("America/New_York")
    assert sheet.keep_wall.isVisible()
    sheet.zone.choose("Europe/London")
    assert not sheet.keep_wall.isVisible()


@pytest.mark.parametrize(("keep", "hour"), [("wall", 10), ("instant", 5)])
def test_planned_posts_keep_their_clock_times_or_their_moments(edit, making, settle, keep, hour):
    making.put(a_post("Hello", post_id="p1"))
    assert making.post("p1").when.local.hour == 10
    sheet = edit()
    sheet.zone.choose("America/New_York")
    (sheet.keep_wall if keep == "wall" else sheet.keep_instant).setChecked(True)
    sheet.save.click()
    settle()
    when = making.post("p1").when
    assert when.zone == "America/New_York"
    assert when.local.hour == hour
    making.shell.editor.undo()
    assert making.post("p1").when.zone == "Europe/London"


def test_what_was_typed_is_not_lost_by_one_escape(new):
    sheet = new()
    assert sheet.may_close()
    sheet.name.set_text("Old")
    assert not sheet.may_close()
    assert "not saved" in sheet.lead.text()
    assert sheet.may_close()


def test_archive_hides_and_bring_back_shows(edit, new, making, settle):
    open_sheet = edit()
    open_sheet.archive.click()
    settle()
    assert clients(making) == []
    away = clients(making, archived=True)
    sheet = new(archived=away)
    assert sheet.archived.isVisible()
    back = next(one for one in sheet.findChildren(object) if one.property("client") == CLIENT)
    assert back.accessibleName() == "Bring back Rye & Shine"
    back.click()
    settle()
    assert [one.id for one in clients(making)] == [CLIENT]
    assert making.bridge.client == CLIENT


def test_an_archived_client_is_reached_by_its_own_sheet(making, settle, qtbot):
    making.shell.editor.do(ArchiveClient(CLIENT, archived=True))
    open_client(making.context, CLIENT)
    settle()
    sheet = making.shell.sheets[-1]
    qtbot.addWidget(sheet)
    assert sheet.archive.text() == "Bring back"
    assert "Archived" in sheet.lead.text()


def test_the_new_sheet_takes_a_colour_nobody_has(making, settle, qtbot):
    open_client(making.context, None)
    settle()
    sheet = making.shell.sheets[-1]
    qtbot.addWidget(sheet)
    assert sheet.colour.value() not in {one.colour for one in clients(making)}


def test_colours_are_chosen_by_keys_and_named(new, qtbot):
    sheet = new()
    before = sheet.colour.value()
    qtbot.keyClick(sheet.colour, Qt.Key.Key_Right)
    assert sheet.colour.value() != before
    assert sheet.colour.accessibleName().startswith("Colour: ")


def test_deleting_needs_the_name_and_takes_the_secrets(making, show, settle):
    making.put(a_post("Hello", post_id="p1"))
    making.context.services.secrets.put("a1", {"token": "secret"})
    client = clients(making)[0]
    sheet = show(DeleteSheet(making.context, client), (480, 320))
    assert "1 post, 1 of them" in sheet._what.text()
    assert not sheet.delete.isEnabled()
    sheet.name.set_text("Rye")
    assert not sheet.delete.isEnabled()
    sheet.name.set_text("Rye & Shine")
    assert sheet.delete.isEnabled()
    sheet.delete.click()
    settle()
    assert clients(making, archived=True) == []
    assert making.context.services.secrets.kept == {}
    assert making.shell.said == ["Rye & Shine was deleted with its passwords."]


def test_a_client_that_is_gone_meanwhile_is_told(edit, making, settle):
    sheet = edit()
    sheet._client = replace(sheet._client, id=ClientId("gone"))
    sheet._archive()
    settle()
    assert len(clients(making)) == 1


def test_a_very_long_name_leaves_the_delete_button_in_the_sheet(making, show):
    client = replace(clients(making)[0], name="Donaudampfschifffahrt" * 4)
    sheet = show(DeleteSheet(making.context, client), (480, 320))
    assert sheet.delete.text() == "Delete this client"
    assert sheet.sizeHint().width() == sheet.width() == 480
    assert sheet.minimumSizeHint().width() <= 480
