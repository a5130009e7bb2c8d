"""The week's face: the switch, the title, the way around."""

from datetime import date, datetime

from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest

from tests.ui.calendar.rows import rows
from ui.views.calendar.face import all_faces
from ui.views.calendar.page import CalendarPage


def test_the_faces_have_a_key_each_and_stand_in_its_order():
    faces = all_faces()
    assert [face.key for face in faces][:2] == ["month", "week"]
    assert len({face.order for face in faces}) == len(faces)


def test_the_switch_goes_to_the_day_in_hand_and_is_remembered(desk):
    assert desk.page.toolbar.title.text() == "12–18 October"
    assert desk.page.toolbar.faces.value() == "week"
    desk.page.go_to(QDate(2026, 10, 31), "10-31 13:00")
    assert desk.page.toolbar.title.text() == "26 Oct – 1 Nov"
    assert desk.grid.chosen_chip().words == "Recipe: soul cakes"
    desk.page.show_face_number(1)
    assert desk.page.toolbar.title.text() == "October 2026"
    assert desk.month.grid.chosen_chip().words == "Recipe: soul cakes"
    desk.page.show_face_number(2)
    again = CalendarPage(desk.context)
    assert again.toolbar.faces.value() == "week"
    again.deleteLater()


def test_arrows_and_page_keys_go_by_the_week_and_t_comes_back(desk):
    desk.grid.setFocus()
    desk.page.toolbar.next.click()
    assert desk.page.toolbar.title.text() == "19–25 October"
    QTest.keyClick(desk.grid, Qt.Key.Key_PageUp)
    QTest.keyClick(desk.grid, Qt.Key.Key_PageUp)
    assert desk.page.toolbar.title.text() == "5–11 October"
    QTest.keyClick(desk.grid, Qt.Key.Key_T)
    assert desk.page.toolbar.title.text() == "12–18 October"
    assert desk.page.toolbar.next.accessibleName() == "Next week (Page Down)"


def test_another_year_is_named(desk):
    desk.page.go_to(QDate(2027, 1, 13))
    assert desk.page.toolbar.title.text() == "11–17 January 2027"


def test_the_hours_of_the_day_are_seen_first_and_now_has_its_line(desk):
    layout = desk.grid.laid_out
    assert layout.place(desk.grid.scrolled) // 60 == 6
    assert desk.grid.marks.now == (2, 13 * 60)  # noon UTC is 13:00 in London


def test_only_the_week_is_read(desk):
    assert desk.page.toolbar.count.text() == "8 posts"
    assert desk.week.answer.state.first == date(2026, 10, 12)
    assert len(desk.week.answer.post_ids) == 8


def test_the_persons_own_hours_stand_beside_those_of_the_client(make_week):
    desk = make_week(own_zone="Asia/Kolkata")
    assert desk.grid.corner.accessibleName() == "Time zone: Kolkata GMT+5:30, London GMT+1"
    assert desk.grid.axis.width() == 2 * desk.grid.axis.lane()
    assert make_week().grid.corner.accessibleName() == "Time zone: London GMT+1"


def test_a_zone_of_the_same_clocks_is_no_second_axis(make_week):
    assert not make_week(own_zone="Europe/Lisbon").grid.axis.two


def test_a_new_post_takes_the_time_that_is_selected(desk):
    desk.grid.setFocus()
    desk.grid.select_post("10-16 07:30")
    assert desk.page.default_when().local == datetime(2026, 10, 16, 7, 30)


def test_posts_beyond_the_edges_are_counted(make_week):
    early = rows("a", "2026-10-15 03:00") + rows("b", "2026-10-15 05:00") + rows("c", "2026-10-15 22:30")
    desk = make_week(rows=early)
    found = {(edge.day, edge.words): edge for _, edge in desk.grid.pills._boxes}
    assert set(found) == {(3, "2 earlier"), (3, "1 later")}
    desk.grid.show_beyond(found[3, "1 later"])
    desk.grid.viewport().repaint()
    assert [edge.words for _, edge in desk.grid.pills._boxes] == ["2 earlier"]


def test_an_empty_week_is_open_and_a_past_one_was_quiet(desk):
    desk.page.go_to(QDate(2026, 11, 18))
    assert desk.week.empty.state.sentence.text() == "16–22 November is open"
    desk.page.go_to(QDate(2026, 8, 5))
    assert desk.week.empty.state.sentence.text() == "3–9 August was quiet"
    desk.page.go_today()
    assert desk.week.empty.isHidden()


def test_the_corner_says_when_the_two_zones_drift_apart_in_the_week(make_week):
    desk = make_week(own_zone="America/New_York")
    assert desk.grid.corner.toolTip() == "Your times in New York, the client's in London"
    desk.page.go_to(QDate(2026, 10, 25))
    assert "as on Mon 19 Oct: clocks change this week" in desk.grid.corner.toolTip()
