"""Pausing in the window: the band, the line at the rail's foot, the clients' menu."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.agents import Heartbeat, Outage, OutageKind, WorkerKind
from planner.domain.pause import PAUSED_KEY
from planner.domain.publication import HeldReason, MissedReason
from planner.domain.publication import PublicationState as S
from planner.editing.pausing import SetPause
from planner.publishing.catchup.spacing import SPACING_KEY
from tests.fakes.told import told
from tests.ui.shell.desk import NOW, ZONE, add_post
from ui.shell.coming import Coming


@pytest.fixture
def desk(make_desk):
    desk = make_desk("Rye & Shine", "Kiln & Loom")
    desk.preferences.put("own_zone", ZONE, tell=False)
    return desk


def since(desk):
    with desk.plan.read() as unit:
        return unit.settings.get(PAUSED_KEY)


def do(desk, edit):
    desk.window.context.shell.do(edit)
    settle(desk)


def settle(desk):
    for _ in range(2):
        desk.settle()
        desk.window.keeper().load()
        desk.settle()


def due(desk):
    post = add_post(desk.plan, desk.clients[0])
    with desk.plan.write() as unit:
        for one in unit.publications.of_post(post.id):
            held = replace(one, **told(S.HELD), due_at=NOW - timedelta(minutes=5))
            unit.publications.save(replace(held, held_reason=HeldReason.PAUSED))
        unit.commit()
    return post


def coming(desk):
    desk.window.workspace.rail.status.click()
    (popover,) = [one for one in desk.window.findChildren(Coming) if one.isVisible()]
    return popover


def test_a_clear_band_with_the_way_on(desk):
    band = desk.window.workspace.pause
    assert band.isHidden()
    post = due(desk)
    do(desk, SetPause(True))
    assert band.isVisible()
    assert band.words.whole_text() == "Everything is paused since 10:42: 1 post waits."
    top = desk.window.workspace.stack.mapTo(desk.window, desk.window.workspace.stack.rect().topLeft()).y()
    assert top == band.height()
    band.button.click()
    settle(desk)
    assert band.isHidden()
    assert since(desk) == ""
    with desk.plan.read() as unit:
        (one,) = unit.publications.of_post(post.id)
    assert (one.state, one.missed_reason) == (S.MISSED, MissedReason.PAUSED)


def test_several_pauses_are_ended_one_by_one(desk):
    rye, kiln = desk.clients
    do(desk, SetPause(True, client_id=rye.id, name=rye.name))
    do(desk, SetPause(True, client_id=kiln.id, name=kiln.name))
    desk.window.actions_.all_clients()
    settle(desk)
    band = desk.window.workspace.pause
    assert band.words.whole_text() == "Rye & Shine is paused since 10:42. 1 more paused."
    assert [action.text() for action in band.menu().actions()] == [
        "Resume: Rye && Shine",
        "Resume: Kiln && Loom",
    ]
    band.resume.emit(band.pauses[1])
    settle(desk)
    assert band.words.whole_text() == "Rye & Shine is paused since 10:42."


def test_the_line_at_the_foot_says_what_comes_and_pauses_everything(desk):
    add_post(desk.plan, desk.clients[0], hours=8)
    add_post(desk.plan, desk.clients[0], hours=33, text="Later")
    settle(desk)
    popover = coming(desk)
    assert popover.words.splitlines()[0] == "This computer must be awake today 18:42, tomorrow 19:42."
    assert popover.decide_button.isHidden()
    popover.pause_button.click()
    settle(desk)
    assert since(desk)
    again = coming(desk)
    assert again.pause_button.text() == "Resume"
    assert again.words == "Everything is paused: what is due meanwhile waits for your decision."
    again.pause_button.click()
    settle(desk)
    assert since(desk) == ""


def test_it_leads_to_what_was_missed(desk):
    post = add_post(desk.plan, desk.clients[0])
    with desk.plan.write() as unit:
        for one in unit.publications.of_post(post.id):
            unit.publications.save(replace(one, **told(S.MISSED)))
        unit.commit()
    settle(desk)
    popover = coming(desk)
    assert popover.decide_button.text() == "Decide about 1 post…"
    popover.decide_button.click()
    desk.settle()
    assert desk.window.covered()


def test_an_agent_elsewhere_and_being_offline_are_told(desk):
    add_post(desk.plan, desk.clients[0])
    with desk.plan.write() as unit:
        unit.agents.beat(Heartbeat(name="agent@server:1", at=NOW, kind=WorkerKind.AGENT))
        unit.agents.put_outage(
            Outage(
                id="o",
                worker=desk.session.worker,
                kind=OutageKind.OFFLINE,
                started_at=NOW - timedelta(minutes=12),
            )
        )
        unit.commit()
    settle(desk)
    words = coming(desk).words.splitlines()
    assert words[0].startswith("Offline since today 10:30.")
    assert words[1] == "Another machine publishes too: this computer may sleep."
    assert desk.window.workspace.rail.status.accessibleName().startswith("Offline.")


def test_publishers_are_told_where_there_are_several_or_one_needs_somebody(desk):
    with desk.plan.write() as unit:
        unit.agents.beat(Heartbeat(name=desk.session.worker, at=NOW, kind=WorkerKind.WINDOW))
        unit.commit()
    settle(desk)
    alone = coming(desk)
    assert alone.health == []
    alone.close_now()
    with desk.plan.write() as unit:
        unit.agents.beat(
            Heartbeat(name="agent@nas:7", at=NOW, kind=WorkerKind.AGENT, fault="The disk is full.")
        )
        gone = NOW - timedelta(hours=2)
        unit.agents.beat(Heartbeat(name="agent@attic:9", at=gone, kind=WorkerKind.AGENT))
        unit.agents.beat(Heartbeat(name="agent@old:1", at=gone, kind=WorkerKind.AGENT, stopped_at=gone))
        unit.commit()
    add_post(desk.plan, desk.clients[0])
    settle(desk)
    told = [line.text() for line in coming(desk).health]
    assert sorted(told) == [
        "Agent on attic: Ended without a word. Last seen today 08:42.",
        "Agent on nas: The disk is full. Last seen today 10:42.",
        "This window: At work.",
    ]


def test_a_client_is_paused_from_its_menu(desk):
    desk.window.actions_.choose_client(desk.clients[0].id)
    settle(desk)
    desk.window.workspace.rail.pause_wanted.emit(desk.clients[0].id)
    settle(desk)
    with desk.plan.read() as unit:
        assert unit.clients.get(desk.clients[0].id).paused_at == NOW
    desk.window.workspace.rail.pause_wanted.emit(desk.clients[0].id)
    settle(desk)
    with desk.plan.read() as unit:
        assert unit.clients.get(desk.clients[0].id).paused_at is None


def test_settings_keep_the_distance_and_pause(desk):
    desk.window.workspace.show_view("settings")
    settle(desk)
    card = desk.window.workspace.page("settings").publishing
    assert card.spacing.currentText() == "10 minutes"
    card.spacing.setCurrentIndex(card.spacing.findData(30))
    card.spacing.activated.emit(0)
    settle(desk)
    with desk.plan.read() as unit:
        assert unit.settings.get(SPACING_KEY) == "30"
    card.pause.click()
    settle(desk)
    assert since(desk)
    desk.qtbot.waitUntil(lambda: card.pause.text() == "Resume")
    card.pause.click()
    settle(desk)
    assert since(desk) == ""
