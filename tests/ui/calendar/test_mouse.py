"""Clicks and drags on the month."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.domain.post import Stage
from planner.domain.publication import PublicationState
from tests.ui.calendar.rows import rows

LEFT = Qt.MouseButton.LeftButton
COPY = Qt.KeyboardModifier.ControlModifier


def click(desk, point):
    QTest.mouseClick(desk.grid.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, point)


def test_a_click_selects_and_a_double_click_opens(desk):
    point = desk.chip("Pumpkin loaf pre-orders")
    click(desk, point)
    assert desk.grid.chosen_chip().post_id == "10-14 18:30"
    assert desk.shell.composed == []
    QTest.mouseDClick(desk.grid.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, point)
    assert desk.shell.composed == [("10-14 18:30", None)]


def test_a_drag_to_another_day_keeps_the_wall_time(desk):
    desk.drag(desk.chip("Pumpkin loaf pre-orders"), desk.cell(27))
    assert desk.post("10-14 18:30").when.local == datetime(2026, 10, 27, 18, 30)  # past the clock change
    assert desk.words(27) == ["Scoring a pumpkin loaf", "Pumpkin loaf pre-orders"]
    assert desk.shell.toasts == ["Moved to Tue 27 Oct, 18:30"]
    assert desk.grid.chosen_chip().post_id == "10-14 18:30"
    desk.shell.undo()
    assert desk.words(14) == ["What goes on your toast?", "Pumpkin loaf pre-orders"]


def test_a_drag_shows_where_it_would_go_and_escape_puts_back(desk):
    desk.drag(desk.chip("Pumpkin loaf pre-orders"), desk.cell(17), drop=False)
    state = desk.grid.month_state
    assert desk.grid.marks.target == state.index_of(date(2026, 10, 17))
    assert desk.grid.marks.dragged
    assert desk.grid.mouse.dragging
    QTest.keyClick(desk.grid, Qt.Key.Key_Escape)
    assert not desk.grid.mouse.dragging
    assert desk.grid.marks.target == -1
    assert desk.shell.toasts == []


def test_news_wait_for_the_end_of_a_drag_and_another_month_ends_it(desk):
    desk.drag(desk.chip("Pumpkin loaf pre-orders"), desk.cell(17), drop=False)
    desk.keep(rows("late", "2026-10-20 09:00", "Just in"))
    desk.page.reload()
    assert desk.grid.mouse.dragging
    assert desk.words(20) == []
    QTest.keyClick(desk.grid, Qt.Key.Key_Escape)
    assert desk.words(20) == ["Just in"]
    desk.drag(desk.chip("Pumpkin loaf pre-orders"), desk.cell(17), drop=False)
    desk.page.step(1)
    assert not desk.grid.mouse.dragging


def test_a_drop_on_its_own_day_or_outside_changes_nothing(desk):
    start = desk.chip("Pumpkin loaf pre-orders")
    desk.drag(start, desk.cell(14))
    desk.drag(start, desk.cell(14) * 0 - desk.cell(1))
    assert desk.shell.toasts == []
    assert desk.post("10-14 18:30").when.local.day == 14


@pytest.mark.parametrize("words", ["What goes on your toast?", "Office breakfast boxes"])
def test_what_people_may_have_seen_does_not_move_and_says_why(desk, words):
    desk.drag(desk.chip(words), desk.cell(20))
    assert desk.words(20) == []
    assert len(desk.shell.toasts) == 1
    assert words in desk.shell.toasts[0]


def test_a_drag_with_ctrl_copies_as_a_draft(desk):
    desk.drag(desk.chip("What goes on your toast?"), desk.cell(20), COPY)
    drafts = [post for post in desk.posts() if post.when.local == datetime(2026, 10, 20, 8)]
    assert [(post.stage, post.text) for post in drafts] == [(Stage.DRAFT, "What goes on your toast?")]
    assert len(drafts[0].variants) == 2
    assert desk.words(14)[0] == "What goes on your toast?"
    assert desk.shell.toasts == ["Copied as a draft to Tue 20 Oct, 08:00"]
    desk.shell.undo()
    assert desk.words(20) == []


def test_a_move_into_a_gap_says_when_it_goes_out(make_desk):
    desk = make_desk(rows=rows("p", "2027-03-27 01:30", state=PublicationState.PLANNED))
    desk.month.go(date(2027, 3, 27))
    state = desk.grid.month_state
    target = desk.grid.cell_rect(state.index_of(date(2027, 3, 28))).center()
    desk.drag(desk.chip("Weekend bake list"), target)
    assert desk.shell.toasts == [
        "Moved to Sun 28 Mar, 01:30. 01:30 does not exist that day, it goes out at 02:30."
    ]


def test_an_account_with_its_own_time_moves_alone(make_desk):
    desk = make_desk(rows=rows("p", "2026-10-20 09:00", "Loaf", ("facebook", "mastodon")))
    with desk.plan.write() as unit:
        from dataclasses import replace

        from planner.domain.times import WallTime
        from planner.editing.edits import PutPost

        post = unit.posts.get("p")
        own = replace(post.variants[1], when=WallTime(datetime(2026, 10, 21, 10), "Europe/London"))
        PutPost(replace(post, variants=(post.variants[0], own))).apply(unit, desk.clock)
        unit.commit()
    desk.page.reload()
    assert (desk.words(20), desk.words(21)) == (["Loaf"], ["Loaf"])
    index = desk.grid.month_state.index_of(date(2026, 10, 21))
    placed = desk.grid.laid_out.cells[index].chips[0]
    start = desk.cell(21)
    start.setX(placed.x + 30)
    start.setY(placed.y + 10)
    desk.drag(start, desk.cell(23))
    assert (desk.words(20), desk.words(21), desk.words(23)) == (["Loaf"], [], ["Loaf"])
    assert desk.post("p").when.local.day == 20


def test_a_click_on_an_empty_day_is_quick_add(desk, qtbot):
    click(desk, desk.cell(20))
    popover = desk.month.menus.popover
    assert popover.isVisible()
    assert popover.when().local == datetime(2026, 10, 20, 9)
    qtbot.keyClicks(popover.line, "Ask about crusts")
    qtbot.keyClick(popover.line, Qt.Key.Key_Return)
    (post,) = [post for post in desk.posts() if post.text == "Ask about crusts"]
    assert (post.stage, post.when.local, post.client_id) == (Stage.DRAFT, datetime(2026, 10, 20, 9), "bakery")
    assert desk.words(20) == ["Ask about crusts"]
    assert desk.grid.chosen_chip().post_id == post.id
    assert not popover.isVisible()


def test_quick_add_goes_on_in_the_composer_with_the_words_kept(desk, qtbot):
    click(desk, desk.cell(20))
    popover = desk.month.menus.popover
    qtbot.keyClicks(popover.line, "Half a thought")
    popover.go_on.click()
    (post,) = [post for post in desk.posts() if post.text == "Half a thought"]
    assert desk.shell.composed == [(post.id, None)]


def test_quick_add_without_words_saves_nothing(desk, qtbot):
    before = len(desk.posts())
    click(desk, desk.cell(20))
    qtbot.keyClick(desk.month.menus.popover.line, Qt.Key.Key_Return)
    assert len(desk.posts()) == before
    assert desk.month.menus.popover.isVisible()


def test_a_click_on_a_day_with_posts_only_selects_it(desk):
    point = desk.cell(9)
    point.setY(point.y() + 40)
    click(desk, point)
    assert desk.month.menus.popover is None
    assert desk.grid.chosen_day().date == date(2026, 10, 9)
    assert desk.grid.chosen_chip() is None


def test_more_opens_the_whole_day(desk):
    index = desk.grid.month_state.index_of(date(2026, 10, 31))
    cell = desk.grid.laid_out.cells[index]
    point = desk.cell(31)
    point.setY(cell.more_y + 5)
    click(desk, point)
    popover = desk.month.menus.popover
    model = popover.list.model()
    assert model.rowCount() == 6
    assert "Last boxes" in model.data(model.index(5, 0))
    popover.list.clicked.emit(model.index(5, 0))
    assert desk.shell.composed == [("10-31 17:00", None)]


def test_the_menu_offers_only_what_works(desk):
    def entries(words):
        day = desk.grid.month_state.days[
            desk.grid.laid_out.hit(desk.chip(words).x(), desk.chip(words).y()).cell
        ]
        chip = next(chip for chip in day.chips if chip.words == words)
        menu = desk.month.menus.build_menu(chip, day.date)
        return [action.text().split("\t")[0] for action in menu.actions() if action.text()]

    mine = entries("Pumpkin loaf pre-orders")
    assert {"Open the post", "Move to…", "Duplicate as draft", "Journal", "Delete"} <= set(mine)
    out = entries("What goes on your toast?")
    assert out == ["Open the post", "Duplicate as draft", "Journal", "Delete…"]


def test_move_to_asks_for_day_and_time(desk):
    desk.grid.select_post("10-14 18:30")
    desk.month.menus.move_to(desk.grid.chosen_chip())
    popover = desk.month.menus.popover
    popover.day.setDate(popover.day.date().addDays(3))
    popover.time.setTime(popover.time.time().addSecs(-3600))
    popover.move_button.click()
    assert desk.post("10-14 18:30").when.local == datetime(2026, 10, 17, 17, 30)
