from PySide6.QtCore import Qt

from tests.ui.shell.desk import add_post
from ui.actions.sheet import KeysSheet
from ui.sheets.frame import TaskSheet
from ui.shell.closing import ClosingSheet
from ui.shell.doors import Door
from ui.shell.rail_items import ClientButton
from ui.shell.welcome import Welcome
from ui.views.calendar.page import CalendarPage
from ui.widgets.buttons import Button
from ui.widgets.shadow import MARGIN


def top(window):
    return window.top_sheet()


def test_a_plan_with_a_client_opens_on_its_calendar(make_desk):
    desk = make_desk("Rye & Shine")
    workspace = desk.window.workspace
    assert isinstance(workspace.stack.currentWidget(), CalendarPage)
    assert desk.session.bridge.client == desk.clients[0].id
    assert workspace.rail.item("calendar").isChecked()
    assert workspace.panel().isVisible()
    assert workspace.panel().width() == 332


def test_an_empty_plan_opens_on_the_three_doors(make_desk):
    desk = make_desk()
    welcome = desk.window.findChild(Welcome)
    assert len(welcome.findChildren(Door)) == 3
    assert desk.window.focusWidget() is welcome.doors[0]
    with desk.qtbot.waitSignal(desk.window.sample_wanted, check_params_cb=lambda anew: anew is False):
        desk.qtbot.keyClick(welcome.doors[0], Qt.Key.Key_Return)


def test_the_first_client_leads_from_the_doors_to_the_calendar(make_desk):
    desk = make_desk()
    from planner.domain.client import Client
    from planner.domain.ids import ClientId, new_id
    from planner.editing.edits import PutClient

    client = Client(id=ClientId(new_id()), name="Kiln & Loom", zone="Europe/London")
    desk.window.context.shell.do(PutClient(client))
    desk.qtbot.waitUntil(desk.window.working)
    assert desk.session.bridge.client == client.id


def test_keys_go_to_pages_and_clients(make_desk):
    desk = make_desk("Rye & Shine", "Kiln & Loom", "Oak & Pine")
    window, bridge = desk.window, desk.session.bridge
    assert bridge.client is None
    window.setFocus()
    desk.qtbot.keyClick(window, "2", Qt.KeyboardModifier.AltModifier)
    assert bridge.client == desk.clients[1].id
    desk.qtbot.keyClick(window, "0", Qt.KeyboardModifier.ControlModifier)
    assert bridge.client is None
    desk.qtbot.keyClick(window, "2", Qt.KeyboardModifier.ControlModifier)
    assert window.workspace.key() == window.workspace.rail.page_keys()[1]
    desk.qtbot.keyClick(window, ",", Qt.KeyboardModifier.ControlModifier)
    assert window.workspace.key() == "settings"
    assert not window.workspace.panel().isVisible()


def test_keys_rest_under_a_sheet(make_desk):
    desk = make_desk("Rye & Shine")
    desk.qtbot.keyClick(desk.window, "?")
    assert isinstance(top(desk.window), KeysSheet)
    desk.qtbot.keyClick(desk.window, ",", Qt.KeyboardModifier.ControlModifier)
    assert desk.window.workspace.key() == "calendar"
    desk.qtbot.keyClick(top(desk.window), Qt.Key.Key_Escape)
    assert top(desk.window) is None
    desk.qtbot.keyClick(desk.window, ",", Qt.KeyboardModifier.ControlModifier)
    assert desk.window.workspace.key() == "settings"


def test_single_letters_can_be_switched_off(make_desk):
    desk = make_desk("Rye & Shine", page="settings")
    desk.preferences.put("letters", "off")
    desk.window.setFocus()
    desk.qtbot.keyClick(desk.window, "t")
    assert desk.window.workspace.key() == "settings"
    desk.preferences.put("letters", "on")
    desk.qtbot.keyClick(desk.window, "t")
    assert desk.window.workspace.key() == "calendar"


def test_f6_goes_through_the_regions(make_desk):
    desk = make_desk("Rye & Shine")
    workspace = desk.window.workspace
    seen = []
    for _ in range(3):
        desk.qtbot.keyClick(desk.window, Qt.Key.Key_F6)
        focus = desk.window.focusWidget()
        seen.append(next(i for i, region in enumerate(workspace.regions()) if region.isAncestorOf(focus)))
    assert sorted(seen) == [0, 1, 2]


def test_an_edit_is_told_and_undone(make_desk):
    from dataclasses import replace

    from planner.editing.edits import PutClient

    desk = make_desk("Rye & Shine")
    with desk.plan.read() as unit:
        client = unit.clients.get(desk.clients[0].id)
    desk.window.context.shell.do(PutClient(replace(client, name="Rye and Rise")))
    desk.qtbot.waitUntil(desk.window.toast.offers_undo)
    desk.qtbot.waitUntil(lambda: desk.window.workspace.rail.card.accessibleName().startswith("Rye and Rise"))
    desk.qtbot.mouseClick(desk.window.toast.undo_button(), Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: desk.window.workspace.rail.card.accessibleName().startswith("Rye & Shine"))
    desk.qtbot.waitUntil(lambda: desk.window.toast.text().startswith("Undone"))


def test_publish_now_offers_no_undo_that_would_come_too_late(make_desk):
    from planner.editing.edits import PublishNow

    desk = make_desk("Rye & Shine")
    post = add_post(desk.plan, desk.clients[0])
    with desk.plan.read() as unit:
        ids = tuple(one.id for one in unit.publications.of_post(post.id))
    desk.window.context.shell.do(PublishNow(ids))
    desk.qtbot.waitUntil(lambda: desk.window.toast.text() == "Publishing now")
    assert not desk.window.toast.offers_undo()


def test_an_error_is_a_sentence_on_the_toast(make_desk):
    desk = make_desk("Rye & Shine")
    from planner.domain.ids import ClientId
    from planner.editing.edits import ArchiveClient

    desk.window.context.shell.do(ArchiveClient(ClientId("nobody"), archived=True))
    desk.qtbot.waitUntil(lambda: desk.window.toast.text() != "")
    assert not desk.window.toast.offers_undo()


def test_a_toast_leaves_the_buttons_of_a_sheet_free(make_desk):
    desk = make_desk("Rye & Shine")
    window, toast = desk.window, desk.window.toast
    window.context.shell.toast("Nothing was lost.")
    below = toast.y()
    desk.qtbot.keyClick(window, "n")
    desk.qtbot.waitUntil(lambda: top(window) is not None and toast.y() < below)
    foot = top(window).foot_row()
    assert toast.geometry().bottom() - MARGIN < foot.mapTo(window, foot.rect().topLeft()).y()
    window.context.shell.close_sheet()
    assert toast.y() == below


def test_a_toast_stays_below_a_sheet_that_is_far_from_the_foot(make_desk):
    desk = make_desk("Rye & Shine")
    window, toast = desk.window, desk.window.toast
    window.context.shell.toast("Copied and checked.")
    below = toast.y()
    sheet = TaskSheet("Put it back?", "", width=400)
    sheet.foot.addWidget(Button("Leave it"))
    window.context.shell.open_sheet(sheet)
    desk.qtbot.waitUntil(sheet.isVisible)
    toast.place()
    assert toast.y() == below


def test_under_1200_the_panel_is_a_drawer(make_desk):
    desk = make_desk("Rye & Shine")
    window, panel = desk.window, desk.window.workspace.panel()
    window.resize(1100, 700)
    assert not panel.isVisible()
    desk.qtbot.keyClick(window, Qt.Key.Key_F8)
    assert panel.isVisible()
    assert panel.geometry().right() == window.width() - 1
    window.context.shell.toggle_panel()
    assert not panel.isVisible()
    window.resize(1366, 768)
    assert panel.isVisible()
    assert panel.width() == 316
    assert window.workspace.rail.width() + 3 == 184


def test_large_text_folds_the_rail(make_desk):
    desk = make_desk("Rye & Shine")
    desk.preferences.put("text_scale", "1.25")
    rail = desk.window.workspace.rail
    assert rail.width() == 56
    assert rail.item("calendar").toolTip() == "Calendar"
    desk.preferences.put("text_scale", "1.0")
    assert rail.width() == 201


def test_very_large_text_makes_the_panel_a_drawer(make_desk):
    desk = make_desk("Rye & Shine")
    panel = desk.window.workspace.panel()
    desk.preferences.put("text_scale", "2.0")
    desk.qtbot.waitUntil(lambda: not panel.isVisible())
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_F8)
    assert panel.isVisible()
    desk.preferences.put("text_scale", "1.0")
    desk.qtbot.waitUntil(lambda: panel.geometry().width() == 332)


def test_the_sample_says_so_and_offers_a_way_out(make_desk):
    desk = make_desk("Rye & Shine", sample=True)
    band = desk.window.workspace.band
    assert band.isVisible()
    assert desk.window.context.sample
    with desk.qtbot.waitSignal(desk.window.own_wanted):
        desk.qtbot.mouseClick(band.own, Qt.MouseButton.LeftButton)


def test_start_your_own_puts_the_focus_on_the_empty_plan(make_desk):
    from tests.ui.shell.desk import services
    from ui.session import Session

    desk = make_desk("Rye & Shine", sample=True)
    desk.window.adopt(Session(services(), desk.theme, sample=False), [])
    welcome = desk.window.findChild(Welcome)
    assert desk.window.focusWidget() is welcome.doors[-1]
    desk.session.finish()


def test_the_small_client_buttons_are_never_squeezed(make_desk):
    desk = make_desk(*(f"Client {number:02}" for number in range(12)))
    desk.window.resize(1366, 768)
    desk.window.context.bridge.choose_client(None)
    rail = desk.window.workspace.rail
    shown = [one for one in rail.findChildren(ClientButton) if one.isVisible()]
    assert len(shown) >= 2
    for button in shown:
        assert button.width() >= button.sizeHint().width()
        assert button.geometry().right() < rail.width()


def test_another_plan_takes_the_place_of_the_first(make_desk, qtbot):
    from tests.ui.shell.desk import add_client, services
    from ui.session import Session

    desk = make_desk("Rye & Shine", sample=True)
    other = services()
    client = add_client(other.plan, "Kiln & Loom")
    session = Session(other, desk.theme, sample=False)
    desk.window.adopt(session, [client])
    desk.settle()
    assert not desk.window.workspace.band.isVisible()
    assert desk.window.workspace.rail.card.accessibleName().startswith("Kiln & Loom")
    desk.session.finish()
    assert desk.plan.closed
    assert not other.plan.closed


def test_closing_with_posts_due_says_which_and_when(make_desk, monkeypatch):
    desk = make_desk("Rye & Shine")
    add_post(desk.plan, desk.clients[0])
    desk.window.keeper().load()
    desk.qtbot.waitUntil(lambda: bool(desk.window.keeper().rows.outlook.due))
    monkeypatch.setattr(desk.session, "publishes", lambda: True)
    desk.window.close()
    sheet = top(desk.window)
    assert isinstance(sheet, ClosingSheet)
    assert sheet.accessibleName() == "1 post is due in the next 24 hours"
    assert desk.window.isVisible()
    sheet.remember.setChecked(False)
    desk.qtbot.mouseClick(sheet.keep, Qt.MouseButton.LeftButton)
    assert desk.window.isMinimized()
    desk.window.showNormal()
    desk.window.close()
    with desk.qtbot.waitSignal(desk.window.ended):
        desk.qtbot.mouseClick(top(desk.window).anyway, Qt.MouseButton.LeftButton)


def test_closing_without_posts_due_just_closes(make_desk):
    desk = make_desk("Rye & Shine")
    with desk.qtbot.waitSignal(desk.window.ended):
        desk.window.close()


def test_an_archived_client_is_found_in_the_switcher(make_desk, monkeypatch):
    from PySide6.QtWidgets import QMenu

    from planner.editing.edits import ArchiveClient

    desk = make_desk("Rye & Shine")
    desk.window.context.shell.do(ArchiveClient(desk.clients[0].id, archived=True))
    desk.qtbot.waitUntil(lambda: bool(desk.window.keeper().rows.archived))
    assert desk.window.working()  # not the first run again: the plan is not empty
    assert desk.session.bridge.client is None
    menus = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _at: menus.append([a.text() for a in menu.actions()]))
    desk.window.workspace.rail.card.click()
    assert "Rye && Shine, archived…" in menus[0]
