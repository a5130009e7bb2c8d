"""Posting slots in the chip's menu and in quick add."""

from datetime import time

import pytest
from PySide6.QtWidgets import QWidget

from planner.domain.post import Stage
from planner.domain.slot import Slot
from planner.editing.edits import SetRhythm
from tests.ui.making import BLUESKY, CLIENT, MASTODON, a_post
from ui.views.calendar.actions import Actions
from ui.views.calendar.quick_add import QuickAdd
from ui.views.calendar.slot_menu import SlotMenus
from ui.views.calendar.state import chips_of
from ui.widgets.choices import Menu


@pytest.fixture
def menus(making, show):
    slots = tuple(
        Slot(account_id=one, weekday=day, at=time(12)) for one in (MASTODON, BLUESKY) for day in (3, 5)
    )
    making.shell.editor.do(SetRhythm(CLIENT, slots))
    actions = Actions(making.context, making.bridge)
    return SlotMenus(making.context, actions, making.bridge)


def chip_of(making):
    with making.plan.read() as unit:
        rows = unit.calendar.rows(*(making.clock.now().replace(month=month) for month in (10, 11)), CLIENT)
    return chips_of(rows, "Europe/London")[0]


def test_a_chip_moves_on_to_the_next_free_slot(making, menus, settle):
    making.put(a_post("Rye", post_id="p1", days=1.05))  # Thursday 11:53
    menus.move_on(chip_of(making))
    settle()
    settle()
    assert f"{making.post('p1').when.local:%d %H:%M}" == "17 12:00"


def test_a_chip_goes_back_to_the_ideas(making, menus, settle):
    making.put(a_post("Rye", post_id="p1"))
    menu = Menu()
    menus.add_to(menu, chip_of(making))
    assert [one.text() for one in menu.actions()] == ["Move to the next free slot", "Back to ideas"]
    menu.actions()[1].trigger()
    settle()
    assert (making.post("p1").stage, making.post("p1").when) == (Stage.IDEA, None)


def test_quick_add_goes_to_the_next_free_slot(making, menus, show, settle):
    making.put(a_post("Rye", post_id="p1"))
    chip = chip_of(making)
    with making.plan.read() as unit:
        clients = unit.clients.all()
    window = show(QWidget())
    popover = QuickAdd(window, chip.when, clients)
    menus.offer(popover)
    popover.saved.connect(lambda *told: menus.keep(popover, None, (), *told))
    popover.next.click()
    settle()
    assert f"{popover.when().local:%a %d %H:%M}" == "Thu 15 12:00"
    popover.line.setText("Short")
    popover.save.click()
    settle()
    with making.plan.read() as unit:
        made = next(one for one in unit.posts.of_client(CLIENT) if one.text == "Short")
    assert {one.account_id for one in made.variants} == {MASTODON, BLUESKY}
