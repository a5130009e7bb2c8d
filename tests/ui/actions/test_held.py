"""The keys that a view reads itself do what the sheet says."""

from datetime import date

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from tests.ui.calendar.conftest import make_desk  # noqa: F401 - a fixture
from tests.ui.composer.conftest import compose, settled  # noqa: F401 - a fixture
from tests.ui.composer.test_mending import LOUD
from tests.ui.composer.test_sheet import NOON
from tests.ui.making import BLUESKY, MASTODON, a_post
from tests.ui.shell.conftest import make_desk as make_window  # noqa: F401 - a fixture
from ui.actions.named import NAMED, Group, named
from ui.views.composer.told import ToldPopover
from ui.widgets.popover import Popover

DAY = date(2026, 10, 14)


def press(grid, keys):
    QTest.keySequence(grid, QKeySequence(keys))


def forth(desk, keys):
    press(desk.grid, keys)
    return desk.page.month == date(2026, 11, 1)


def back(desk, keys):
    press(desk.grid, keys)
    return desk.page.month == date(2026, 9, 1)


def arrows(desk, _keys):
    press(desk.grid, "Right")
    press(desk.grid, "Down")
    return desk.grid.chosen_day().date == date(2026, 10, 22)


def posts(desk, _keys):
    press(desk.grid, "Tab")
    return desk.grid.chosen_chip() is not None


def opened(desk, _keys):
    press(desk.grid, "Tab")
    press(desk.grid, "Return")
    return bool(desk.shell.composed)


def carried(desk, _keys):
    desk.grid.select_post("10-14 18:30")
    press(desk.grid, "Alt+Right")
    return desk.post("10-14 18:30").when.local.day == 15


def several(desk, _keys):
    press(desk.grid, "Shift+Right")
    some = len(desk.page.several.selection)
    desk.page.several.selection.clear()
    desk.grid.select_post("10-14 18:30")
    press(desk.grid, "Ctrl+Space")
    return some > 1 and len(desk.page.several.selection) == 1


def everything(desk, keys):
    press(desk.grid, keys)
    return len(desk.page.several.selection) == 36


def looked_at(desk, _keys):
    press(desk.grid, "Tab")
    press(desk.grid, "Space")
    return any(one.isVisible() for one in desk.page.findChildren(Popover))


def copied(desk, keys):
    before = len(desk.posts())
    desk.grid.select_post("10-14 18:30")
    press(desk.grid, keys)
    return len(desk.posts()) == before + 1


def deleted(desk, keys):
    desk.grid.select_post("10-14 18:30")
    press(desk.grid, keys)
    return desk.post("10-14 18:30").deleted_at is not None


IN_THE_CALENDAR = {
    "range.next": forth,
    "range.previous": back,
    "day.go": arrows,
    "day.posts": posts,
    "post.open": opened,
    "post.carry": carried,
    "post.look": looked_at,
    "select.more": several,
    "select.all": everything,
    "post.copy": copied,
    "post.delete": deleted,
}


def test_each_is_tried_here():
    held = {one.id for one in NAMED if one.held and one.group is Group.CALENDAR}
    assert held == set(IN_THE_CALENDAR)


@pytest.mark.parametrize("action_id", IN_THE_CALENDAR)
def test_the_calendar_does_it(make_desk, action_id):  # noqa: F811
    desk = make_desk()
    desk.grid.setFocus()
    desk.grid.select_day(DAY)
    keys = named(action_id).keys
    assert IN_THE_CALENDAR[action_id](desk, keys[0] if keys else "")


def test_the_composer_saves_and_schedules(compose, making, qtbot):  # noqa: F811
    sheet = compose(when=NOON)
    QTest.keyClicks(sheet.text.editor, "Bread at eight")
    settled(qtbot, sheet)
    press(sheet.text.editor, named("draft.save").keys[0])
    qtbot.waitUntil(lambda: sheet.work.desk.saved is not None)
    settled(qtbot, sheet)
    press(sheet.text.editor, named("post.schedule").keys[0])
    qtbot.waitUntil(lambda: making.shell.closed == 1)


def test_the_composer_tells_the_findings_at_the_caret(compose, making, qtbot):  # noqa: F811
    making.put(a_post(LOUD, post_id="px", accounts=(MASTODON, BLUESKY)))
    sheet = compose("px")
    sheet.text.editor.setFocus()
    sheet.text.editor.select_words(7, 7)
    press(sheet.text.editor, named("text.findings").keys[0])
    assert sheet.findChild(ToldPopover).isVisible()


def test_the_composer_splits_and_opens_the_emoji(compose, making, qtbot):  # noqa: F811
    making.put(a_post("One. Two.", post_id="px", accounts=(MASTODON, BLUESKY)))
    sheet = compose("px")
    sheet.text.editor.setFocus()
    sheet.text.editor.select_words(4, 4)
    press(sheet.text.editor, named("text.split").keys[0])
    assert sheet.work.draft.post.text == "One.\n---\nTwo."
    press(sheet.text.editor, named("text.emoji").keys[0])
    assert sheet.texts.emoji.picker.isVisible()
    qtbot.waitUntil(lambda: bool(sheet.texts.emoji.picker.model.shown))


def test_the_composer_closes(make_window):  # noqa: F811
    desk = make_window("Rye & Shine")
    desk.window.context.shell.compose()
    desk.qtbot.waitUntil(lambda: desk.window.top_sheet() is not None)
    press(desk.window.top_sheet(), named("composer.close").keys[0])
    desk.qtbot.waitUntil(lambda: desk.window.top_sheet() is None)


def test_these_are_all_of_the_composers():
    own = [one.id for one in NAMED if one.group is Group.COMPOSER]
    assert own == [
        "draft.save",
        "post.schedule",
        "text.findings",
        "text.split",
        "text.emoji",
        "composer.close",
    ]
