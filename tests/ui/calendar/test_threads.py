"""The page on the real task runner and bridge: nothing waits, news arrive by signal."""

from datetime import datetime

import pytest

from planner.domain.times import WallTime
from planner.editing.edit import Editor
from planner.editing.edits import MovePosts
from tests.ui.calendar.desk import BAKERY, Desk
from ui.bridge import Bridge
from ui.tasks import Tasks
from ui.views.calendar.model import MonthModel
from ui.views.calendar.page import CalendarPage


@pytest.fixture
def working(qtbot):
    """(desk, page, tasks) where the page reads on a worker thread."""
    from dataclasses import replace

    desk = Desk()
    tasks = Tasks(desk.plan)
    bridge = Bridge(tasks, desk.theme)
    bridge.choose_client(BAKERY)
    page = CalendarPage(replace(desk.context, tasks=tasks, bridge=bridge))
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.month_shown):
        page.show()
    yield desk, page, tasks
    bridge.close()
    assert tasks.close()


def test_what_another_thread_changes_is_shown(working, qtbot):
    desk, page, tasks = working
    edit = MovePosts((("10-14 18:30", WallTime(datetime(2026, 10, 20, 18, 30), "Europe/London")),))
    with qtbot.waitSignal(page.month_shown):
        tasks.run(lambda: Editor(desk.plan, desk.clock).do(edit), tasks._nothing)
    assert page.face.grid.select_post("10-14 18:30")
    assert page.face.grid.chosen_day().date.day == 20


def test_many_steps_at_once_show_the_last_month_only(working, qtbot):
    _, page, _ = working
    shown = []
    page.month_shown.connect(shown.append)
    for _ in range(6):
        page.step(1)
    qtbot.waitUntil(lambda: page.toolbar.title.text() == "April 2027")
    assert len(shown) == 1


def test_the_model_keeps_its_promises(working, qtmodeltester):
    _, page, _ = working
    model = MonthModel()
    qtmodeltester.check(model)
    model.show(page.face.grid.month_state)
    qtmodeltester.check(model)
