"""Posts whose moment moved because a law changed the clocks."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from planner.domain.moved import MOVED_KEY, MovedTime, moved_in, text_of
from planner.domain.times import WallTime
from tests.ui.making import MASTODON, a_post
from ui.sheets.moved import MovedSheet, MovedTimes


def test_they_are_shown_once_then_forgotten(making, qtbot):
    when = WallTime(datetime(2026, 11, 3, 9, 0), "Europe/London")
    post = replace(a_post("Pumpkin loaf", post_id="p1", accounts=(MASTODON,)), when=when)
    making.put(post)
    after = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)
    moved = [MovedTime(post.id, one, after - timedelta(hours=1), after) for one in (None, "u1")]
    with making.plan.write() as unit:
        unit.settings.put(MOVED_KEY, text_of(moved))
        unit.commit()
    looker = MovedTimes(making.context, making.tasks)
    looker.look()
    qtbot.waitUntil(lambda: making.shell.sheets != [])
    (sheet,) = making.shell.sheets
    qtbot.addWidget(sheet)
    assert isinstance(sheet, MovedSheet)
    assert sheet.title.text() == "1 post keeps its clock time"
    lines = [label.whole_text() for label in sheet.findChildren(type(sheet.body.itemAt(0).widget()))]
    assert "Tue 3 Nov, 09:00 in Europe/London, until now the moment of 08:00: Pumpkin loaf" in lines
    sheet.good.click()
    qtbot.waitUntil(lambda: making.shell.closed == 1)
    with making.plan.read() as unit:
        assert moved_in(unit.settings.get(MOVED_KEY)) == ()


def test_nothing_moved_says_nothing(making, qtbot):
    looker = MovedTimes(making.context, making.tasks)
    looker.look()
    qtbot.waitUntil(making.tasks.idle)
    assert making.shell.sheets == []
