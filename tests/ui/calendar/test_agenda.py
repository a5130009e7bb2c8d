"""The agenda: one list in both directions, by mouse and keyboard."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from planner.domain.publication import PublicationState
from planner.lint.finding import Finding, Report, Severity
from tests.ui.calendar.desk import NOW
from tests.ui.calendar.rows import rows
from ui.views.calendar.agenda.state import build_agenda, lines_of

KEY = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
PUMPKIN = "10-14 18:30"


@pytest.fixture
def agenda(desk, qtbot):
    return opened(desk, qtbot)


def opened(desk, qtbot):
    desk.page.show_face("agenda")
    qtbot.waitUntil(lambda: desk.page.face.answer is not None)
    desk.view = desk.page.face.list
    desk.view.setFocus()
    desk.view.doItemsLayout()
    return desk


def said(desk):
    model = desk.view.lines
    return [model.data(model.index(row)) for row in range(model.rowCount())]


def top(desk):
    return desk.view.top_day()


def test_days_are_headings_and_posts_lines_read_whole(agenda):
    words = said(agenda)
    start = words.index("Wednesday 14 October, today, 2 posts")
    assert words[start + 1].startswith("Wed 14 October, 08:00, Converse, What goes on your toast?")
    assert words[start + 2].endswith("Facebook and Instagram, scheduled")
    agenda.view.verticalScrollBar().setValue(0)
    agenda.view.verticalScrollBar().setValue(agenda.view.verticalScrollBar().maximum())
    words = said(agenda)
    assert words[0] == "Nothing is planned before this."
    assert words[-1] == "Nothing is planned after this."
    assert len([line for line in agenda.view.lines.lines if line.chip]) == 36


def test_it_opens_on_today_which_stays_in_the_list_without_posts(make_desk, qtbot):
    desk = opened(make_desk(rows=rows("p", "2026-10-20 09:00")), qtbot)
    assert top(desk) == date(2026, 10, 14)
    assert "Wednesday 14 October, today, no posts" in said(desk)
    assert desk.page.toolbar.title.text() == "October 2026"


def test_arrows_walk_line_by_line_and_left_and_right_by_days(agenda):
    view = agenda.view
    assert view.chosen().heading
    QTest.keyClick(view, KEY.Key_Down)
    assert view.chosen_chip().words == "What goes on your toast?"
    QTest.keyClick(view, KEY.Key_Right)
    assert agenda.page.face.chosen_day() == date(2026, 10, 15)
    QTest.keyClick(view, KEY.Key_Left)
    QTest.keyClick(view, KEY.Key_Left)
    assert agenda.page.face.chosen_day() == date(2026, 10, 13)


def test_page_keys_go_by_months_and_the_title_follows_the_list(agenda):
    QTest.keyClick(agenda.view, KEY.Key_PageUp)
    assert agenda.page.toolbar.title.text() == "September 2026"
    QTest.keyClick(agenda.view, KEY.Key_T)
    assert agenda.page.toolbar.title.text() == "October 2026"
    assert agenda.view.chosen().day.today
    bar = agenda.view.verticalScrollBar()
    bar.setValue(0)
    assert agenda.page.toolbar.title.text() == "September 2026"


def test_enter_opens_a_post_and_adds_to_a_day(agenda):
    agenda.view.select_post(PUMPKIN)
    QTest.keyClick(agenda.view, KEY.Key_Return)
    assert agenda.shell.composed == [(PUMPKIN, None)]
    agenda.view.select_day(date(2026, 10, 20))
    QTest.keyClick(agenda.view, KEY.Key_Return)
    popover = agenda.page.face.menus.popover
    assert popover.isVisible()
    assert popover.when().local == datetime(2026, 10, 21, 9)  # nothing is on the 20th


def test_alt_and_arrows_move_the_post_and_the_keyboard_goes_along(agenda):
    agenda.view.select_post(PUMPKIN)
    QTest.keyClick(agenda.view, KEY.Key_Right, ALT)
    assert agenda.post(PUMPKIN).when.local == datetime(2026, 10, 15, 18, 30)
    assert agenda.view.chosen_chip().post_id == PUMPKIN
    assert agenda.page.face.chosen_day() == date(2026, 10, 15)


def test_delete_and_duplicate_are_those_of_the_month(agenda):
    agenda.view.select_post(PUMPKIN)
    QTest.keyClick(agenda.view, KEY.Key_D, CTRL)
    QTest.keyClick(agenda.view, KEY.Key_Delete)
    assert agenda.shell.toasts == ["Copied as a draft to Wed 14 Oct, 18:30", "Deleted"]


def test_several_are_selected_with_the_same_bar(agenda):
    view = agenda.view
    view.select_post(PUMPKIN)
    QTest.keyClick(view, KEY.Key_Down, SHIFT)
    QTest.keyClick(view, KEY.Key_Down, SHIFT)
    assert [chip.words for chip in view.selection.chips] == [
        "Pumpkin loaf pre-orders",
        "Pumpkin loaf: order today",
    ]
    assert agenda.page.several.bar.number.text() == "2 posts selected"
    agenda.page.several.work.move(7)
    assert agenda.post(PUMPKIN).when.local.day == 21
    assert len(view.selection) == 2
    assert len(view.selectionModel().selectedIndexes()) == 2
    QTest.keyClick(view, KEY.Key_Escape)
    assert len(view.selection) == 0


def test_a_ctrl_click_takes_a_line_more(agenda):
    view = agenda.view
    view.select_post(PUMPKIN)
    other = view.visualRect(view.lines.index(view.lines.row_of_post("10-16 07:30"))).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, CTRL, other)
    assert len(view.selection) == 2
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NONE, other)
    assert len(view.selection) == 0


def test_single_letters_are_the_windows(agenda):
    agenda.view.select_post(PUMPKIN)
    QTest.keyClick(agenda.view, KEY.Key_N)
    assert len(agenda.shell.composed) == 1
    assert agenda.view.chosen_chip().post_id == PUMPKIN


def test_findings_are_counted_with_the_posts(agenda):
    finding = Finding(
        code="MIX003",
        name="promo-run",
        severity=Severity.WARNING,
        message="3 in a row.",
        client="Rye & Shine",
        client_key="bakery",
        posts=(PUMPKIN,),
    )
    report = Report(now=NOW, profile="thirds", findings=(finding,))
    agenda.bridge.report_ready.emit(report)
    assert any(words.endswith("scheduled, 1 finding") for words in said(agenda))
    agenda.page.highlight((PUMPKIN,), "warning")
    assert agenda.view.row.marks.named == {PUMPKIN}


def test_the_menu_is_the_posts(agenda):
    agenda.view.select_post(PUMPKIN)
    chip = agenda.view.chosen_chip()
    menu = agenda.page.face.menus.build_menu(chip, date(2026, 10, 14))
    assert "Move to…" in [action.text() for action in menu.actions()]
    agenda.page.face.menus.move_to(chip)
    popover = agenda.page.face.menus.popover
    popover.day.setDate(popover.day.date().addDays(1))
    popover.move_button.click()
    assert agenda.post(PUMPKIN).when.local.day == 15


def many(months, posts=20):
    found = []
    for month in range(months):
        year, number = 2026 + (9 + month) // 12, (9 + month) % 12 + 1
        for index in range(posts):
            at = f"{year}-{number:02d}-{1 + index % 28:02d} {8 + index // 28:02d}:00"
            found += rows(f"{year}-{number:02d}-{index:03d}", at, state=PublicationState.PLANNED)
    return found


def test_more_is_read_near_the_end_and_what_was_seen_does_not_jump(make_desk, qtbot):
    desk = opened(make_desk(rows=many(12)), qtbot)
    view, bar = desk.view, desk.view.verticalScrollBar()
    last = desk.page.face.answer.state.last
    assert last < date(2027, 3, 1)
    bar.setValue(bar.maximum() - 10)
    assert desk.page.face.answer.state.last > last
    key, offset = view._anchor()
    before = view.lines.lines[view.lines.row_of(key)].day.date
    desk.page.reload()
    assert view._anchor() == (key, offset)
    assert before == top(desk)
    for _ in range(20):
        bar.setValue(bar.maximum())
    assert said(desk)[-1] == "Nothing is planned after this."
    assert desk.page.face.answer.state.last >= date(2027, 9, 28)


def test_a_gap_of_months_is_no_end(make_desk, qtbot):
    far = rows("far", "2027-08-20 09:00", "Next summer")
    desk = opened(make_desk(rows=[*rows("p", "2026-10-20 09:00"), *far]), qtbot)
    assert any("Next summer" in words for words in said(desk))


def test_an_empty_plan_says_so_in_a_friendly_way(make_desk, qtbot):
    desk = opened(make_desk(rows=[]), qtbot)
    assert not desk.page.face.empty.isHidden()
    assert desk.page.face.empty.state.button is not None


def test_a_double_click_opens(agenda):
    view = agenda.view
    view.select_post(PUMPKIN)
    point = view.visualRect(view.currentIndex()).center() + QPoint(4, 0)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, NONE, point)
    assert agenda.shell.composed == [(PUMPKIN, None)]


@pytest.mark.parametrize(
    ("shown", "ends"),
    [
        (2, ("Nothing is planned before this.", "Nothing is planned after this.")),
        (1, ("No other match before this.", "No other match after this.")),
    ],
)
def test_the_ends_speak_of_matches_where_a_filter_hides_posts(shown, ends):
    today = date(2026, 10, 14)
    state = build_agenda([], today, today, "UTC", NOW, begins=True, ends=True)
    lines = list(lines_of(replace(state, posts=2, shown=shown)))
    assert (lines[0].words, lines[-1].words) == ends


def test_a_filter_keeps_the_place_or_goes_to_the_next_match(agenda, qtbot):
    view = agenda.view
    agenda.page.resize(agenda.page.width(), 260)
    view.doItemsLayout()
    view.select_day(date(2026, 10, 20))
    chips = {line.chip.post_id: line.day.date for line in view.lines.lines if line.chip}
    kept = [post for post, day in chips.items() if day < date(2026, 10, 9) or day > date(2026, 10, 22)]
    after = min(chips[post] for post in kept if chips[post] > date(2026, 10, 20))
    agenda.page.filter_posts(kept)
    qtbot.waitUntil(lambda: len([line for line in view.lines.lines if line.chip]) == len(kept))
    there = view.visualRect(view.lines.index(view.lines.row_of_day(after)))
    assert view.viewport().rect().contains(there.center())
    early = [post for post in kept if chips[post] < date(2026, 10, 9)]
    agenda.page.filter_posts(early)
    qtbot.waitUntil(lambda: len([line for line in view.lines.lines if line.chip]) == len(early))
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
