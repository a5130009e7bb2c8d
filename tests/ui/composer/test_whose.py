"""Whose post it is: shown, and asked once more where something points to another client."""

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import Qt

from planner.domain.client import Client
from planner.domain.ids import ClientId
from planner.domain.kinds import Kind
from planner.domain.post import Stage
from planner.domain.times import WallTime
from tests.ui.composer.conftest import settled
from tests.ui.composer.test_sheet import stored, type_in
from tests.ui.making import CLIENT, a_post
from ui.views.composer.whose import VoiceNotes, WhoseAsk

NOON = WallTime(datetime(2026, 10, 15, 12, 0), "Europe/London")
OTTO = ClientId("c2")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def otto(making):
    with making.plan.write() as unit:
        unit.clients.save(Client(id=OTTO, name="Otto", zone="Europe/London"))
        unit.commit()


def written(compose, qtbot):
    sheet = compose("p1")
    type_in(sheet, "Fresh ")
    qtbot.mouseClick(sheet.kinds.button(Kind.STORY), LEFT)
    settled(qtbot, sheet)
    return sheet


def question(sheet):
    return next((one for one in sheet.window().findChildren(WhoseAsk) if one.isVisible()), None)


@pytest.fixture
def draft(making):
    making.put(a_post("rye", post_id="p1", stage=Stage.DRAFT, kind=None))


def test_with_another_clients_calendar_in_the_window_it_names_both(compose, making, qtbot, otto, draft):
    making.bridge.client = OTTO
    sheet = written(compose, qtbot)
    assert sheet.head.whose.text() == "Rye & Shine"
    assert sheet.head.whose.isVisible()
    qtbot.mouseClick(sheet.footer.schedule_button, LEFT)
    asked = question(sheet)
    assert asked.accessibleName() == "For Rye & Shine?"
    assert asked.yes.text() == "Schedule for Rye & Shine"
    qtbot.mouseClick(asked.back, LEFT)
    assert stored(making)[0].stage is Stage.DRAFT
    qtbot.mouseClick(sheet.footer.schedule_button, LEFT)
    qtbot.mouseClick(question(sheet).yes, LEFT)
    qtbot.waitUntil(lambda: making.shell.closed == 1)
    assert stored(making)[0].stage is Stage.SCHEDULED


@pytest.mark.parametrize("shown", [CLIENT, None])
def test_on_its_own_calendar_or_all_of_them_nothing_is_asked(compose, making, qtbot, otto, draft, shown):
    making.bridge.client = shown
    sheet = written(compose, qtbot)
    qtbot.mouseClick(sheet.footer.schedule_button, LEFT)
    assert question(sheet) is None
    qtbot.waitUntil(lambda: making.shell.closed == 1)


def test_a_name_of_another_client_keeps_it_from_being_scheduled_and_says_so(compose, qtbot, otto, draft):
    sheet = compose("p1")
    type_in(sheet, "A visit by Otto the potter: Otto ")
    qtbot.mouseClick(sheet.kinds.button(Kind.STORY), LEFT)
    settled(qtbot, sheet)
    qtbot.waitUntil(lambda: not sheet.footer.schedule_button.isEnabled())
    assert "Otto" in sheet.footer.schedule_button.toolTip()


def test_alone_a_client_needs_no_name_over_its_posts(compose, draft):
    assert not compose("p1").head.whose.isVisible()


def test_how_a_client_sounds_is_at_hand(compose, making, qtbot, draft):
    with making.plan.write() as unit:
        client = unit.clients.get(CLIENT)
        unit.clients.save(replace(client, brief=replace(client.brief, voice="Warm and plain.")))
        unit.commit()
    sheet = compose("p1")
    assert sheet.head.voice.accessibleName() == "How Rye & Shine sounds"
    qtbot.mouseClick(sheet.head.voice, LEFT)
    notes = sheet.window().findChild(VoiceNotes)
    assert notes.isVisible()
    assert notes.accessibleName() == "How Rye & Shine sounds"


def test_without_notes_nothing_is_offered(compose, draft):
    assert not compose("p1").head.voice.isVisible()
