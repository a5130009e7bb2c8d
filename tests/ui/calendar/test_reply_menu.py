"""Time to answer in the month, under mouse and keyboard: set aside, chosen, changed, told, given back."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest

from planner.domain.times import WallTime
from planner.editing.edits import PutReplyBlock
from planner.editing.replying import beside, on_its_own
from tests.ui.calendar.desk import BAKERY, Desk
from tests.ui.calendar.october import PUMPKIN
from ui.views.calendar.layout import Hit

DAY = date(2026, 10, 15)


def blocks(desk):
    with desk.plan.read() as unit:
        start, end = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)
        return list(unit.calendar.replies(start, end))


@pytest.fixture
def desk(qtbot):
    desk = Desk()
    qtbot.addWidget(desk.page)
    desk.page.resize(904, 900)
    with qtbot.waitExposed(desk.page):
        desk.page.show()
    return desk


def put(desk, at="2026-10-15 19:30", minutes=20):
    when = WallTime(datetime.fromisoformat(at), "Europe/London")
    desk.shell.do(PutReplyBlock(on_its_own(BAKERY, when, minutes)))


def window_point(desk, day):
    layout = desk.grid.laid_out
    cell = next(one for one in layout.cells if one.day.date == day)
    placed = cell.replies[0]
    from PySide6.QtCore import QPoint

    return QPoint(placed.x + 40, placed.y + 8)


def chosen(desk):
    return desk.grid.chosen_window()


def test_it_fades_with_the_posts_that_a_finding_does_not_name(desk, monkeypatch):
    put(desk)
    point, viewport, asked = window_point(desk, DAY), desk.grid.viewport(), []
    monkeypatch.setattr(viewport, "update", lambda *box: asked.append(QRect(*box)))
    for named in (PUMPKIN, ()):
        asked.clear()
        desk.page.highlight(named, "error")
        assert any(box.contains(point) for box in asked)


def test_set_aside_from_the_days_menu(desk):
    desk.grid.select_day(DAY)
    menu = desk.month.menus.build_menu(None, DAY)
    entry = next(one for one in menu.actions() if "aside" in one.text())
    entry.trigger()
    box = desk.month.menus.replies.box
    assert (box.length.currentData(), box.save.text()) == (20, "Add")
    assert not box.remove.isVisible()
    box.clock.setText("19:30")
    QTest.keyClick(box.clock, Qt.Key.Key_Tab)
    box.length.choose(45)
    QTest.mouseClick(box.save, Qt.MouseButton.LeftButton)
    [row] = blocks(desk)
    assert (row.when.local, row.minutes) == (datetime(2026, 10, 15, 19, 30), 45)
    assert desk.shell.toasts[-1] == "Time to answer added"


def test_a_click_chooses_a_double_click_asks_and_delete_gives_back(desk, qtbot):
    put(desk)
    point = window_point(desk, DAY)
    QTest.mouseClick(desk.grid.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert chosen(desk) is not None
    assert desk.grid.chosen_chip() is None
    assert "time to answer, 20 min" in desk.grid.accessibleDescription()
    QTest.mouseDClick(desk.grid.viewport(), Qt.MouseButton.LeftButton, pos=point)
    box = desk.month.menus.replies.box
    assert box.isVisible()
    box.clock.setText("18:00")
    QTest.keyClick(box.clock, Qt.Key.Key_Tab)
    QTest.mouseClick(box.save, Qt.MouseButton.LeftButton)
    assert blocks(desk)[0].when.local == datetime(2026, 10, 15, 18)
    desk.grid.select(Hit(desk.grid.month_state.index_of(DAY), window=0))
    desk.grid.setFocus()
    QTest.keyClick(desk.grid, Qt.Key.Key_Delete)
    assert blocks(desk) == []
    desk.shell.undo()
    assert len(blocks(desk)) == 1


def test_tab_goes_on_to_windows_and_enter_asks(desk):
    put(desk)
    day = next(one for one in desk.grid.month_state.days if one.date == DAY)
    desk.grid.setFocus()
    desk.grid.select_day(DAY)
    for _ in day.chips:
        QTest.keyClick(desk.grid, Qt.Key.Key_Tab)
        assert chosen(desk) is None
    QTest.keyClick(desk.grid, Qt.Key.Key_Tab)
    assert chosen(desk) is day.replies[0]
    QTest.keyClick(desk.grid, Qt.Key.Key_Return)
    assert desk.month.menus.replies.box.isVisible()
    desk.month.menus.replies.box.close_now()
    desk.grid.setFocus()
    QTest.keyClick(desk.grid, Qt.Key.Key_Backtab)
    assert chosen(desk) is None
    assert desk.grid.chosen_chip() == (day.chips[-1] if day.chips else None)


def test_what_is_over_can_be_told(desk):
    put(desk, "2026-10-12 08:00")
    past = date(2026, 10, 12)
    window = next(one for one in desk.grid.month_state.days if one.date == past).replies[0]
    words = [one.text() for one in desk.month.menus.replies.build_menu(window).actions() if one.text()]
    assert words == ["Change…", "I was there", "I was not there", "Remove"]
    menu = desk.month.menus.replies.build_menu(window)
    next(one for one in menu.actions() if one.text() == "I was not there").trigger()
    assert blocks(desk)[0].kept is False
    window = next(one for one in desk.grid.month_state.days if one.date == past).replies[0]
    assert window.label == "20 min · not kept"
    desk.month.menus.replies.change(window)
    box = desk.month.menus.replies.box
    box.replies.setText("12")
    assert box.wrong() == ""
    QTest.mouseClick(box.save, Qt.MouseButton.LeftButton)
    assert (blocks(desk)[0].kept, blocks(desk)[0].replies) == (True, 12)


def test_what_is_no_number_of_replies_is_said(desk):
    put(desk, "2026-10-12 08:00")
    window = next(one for one in desk.grid.month_state.days if one.date == date(2026, 10, 12)).replies[0]
    desk.month.menus.replies.change(window)
    box = desk.month.menus.replies.box
    box.replies.setText("many")
    assert not box.save.isEnabled()
    assert box.note.text() == "Replies are a number."
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.isVisible()


def test_a_window_beside_a_post_leads_to_it(desk):
    with desk.plan.read() as unit:
        post = next(one for one in unit.posts.of_client(BAKERY) if one.when)
    desk.shell.do(PutReplyBlock(beside(post, 20)))
    [row] = blocks(desk)
    day = next(one for one in desk.grid.month_state.days if one.date == row.when.local.date())
    menu = desk.month.menus.replies.build_menu(day.replies[0])
    next(one for one in menu.actions() if one.text() == "Open the post").trigger()
    assert desk.shell.composed[-1][0] == post.id


def test_among_all_clients_nobody_guesses_whose_time_it_is(desk):
    desk.month.menus.client_id = None
    desk.month.menus.clients = (*desk.month.menus.clients, *desk.month.menus.clients)
    words = [one.text() for one in desk.month.menus.build_menu(None, DAY).actions()]
    assert not any("aside" in one for one in words)


def test_the_list_of_a_day_holds_its_windows_too(desk):
    put(desk, "2026-10-31 12:00")
    put(desk, "2026-10-31 20:00", 45)
    day = date(2026, 10, 31)
    desk.month.menus.all_of(day, desk.grid.month_model.findings)
    popover = desk.month.menus.popover
    model = popover.list.model()
    said = [model.data(model.index(row, 0)) for row in range(model.rowCount())]
    assert len(said) == 8
    assert [row for row, words in enumerate(said) if "time to answer" in words] == [3, 7]
    popover._pick(model.index(7, 0))
    assert desk.month.menus.replies.box.length.currentData() == 45
