"""Ideas: what waits, newest first, and the way to write the next."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt

from planner.domain.post import Stage
from tests.ui.making import CLIENT, a_post
from ui.views.ideas import SHOWN, VIEW, IdeaRow, IdeasPage


def idea(text, **fields):
    return replace(a_post(text, stage=Stage.IDEA, **fields), when=None)


@pytest.fixture
def page(making, show):
    making.bridge.client = CLIENT
    making.tasks.poll()  # changes are told from here on
    return show(IdeasPage(making.context))


def rows(page):
    return [row for row in page.findChildren(IdeaRow) if row.isVisible()]


def test_an_empty_page_has_one_way_on(page, making):
    assert page._empty.isVisible()
    assert not page._new.isVisible()
    page._empty.button.click()
    assert making.shell.calls[-1] == ("compose", None)


def test_ideas_appear_when_they_are_written(page, making, settle):
    making.put(idea("How we shape a pretzel\nThe first fold decides.", post_id="p1"), a_post("No idea"))
    making.tasks.poll()
    settle()
    settle()
    assert [row.accessibleName() for row in rows(page)] == ["Idea, Story, How we shape a pretzel"]
    assert page._count.text() == "1"
    assert page._new.isVisible()


def test_a_click_and_enter_open_the_idea(page, making, settle, qtbot):
    making.put(idea("One", post_id="p1"))
    making.tasks.poll()
    settle()
    settle()
    row = rows(page)[0]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(40, 10))
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert making.shell.calls[-2:] == [("compose", "p1"), ("compose", "p1")]


def test_an_idea_without_words_shows_its_notes(page, making, settle):
    making.put(idea("", notes="Take pictures at the market", post_id="p1"))
    making.tasks.poll()
    settle()
    settle()
    assert rows(page)[0].accessibleName().endswith("Take pictures at the market")


def test_the_rail_counts_them(page, making):
    making.put(idea("One"), idea("Two"))
    with making.plan.read() as unit:
        assert VIEW.tell(unit, CLIENT) == (2, "")


def test_many_ideas_show_the_newest(page, making, settle):
    making.put(*(idea(f"Idea {index}", post_id=f"p{index:04}") for index in range(SHOWN + 20)))
    making.tasks.poll()
    settle()
    settle()
    assert len(rows(page)) == SHOWN
    assert page._count.text() == str(SHOWN + 20)
