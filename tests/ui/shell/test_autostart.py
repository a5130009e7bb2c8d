"""Settings: the agent that starts by itself."""

from dataclasses import replace

import pytest

from tests.fakes.autostart import FakeAutostart
from tests.ui.making import a_post
from ui.shell.autostart_card import AutostartCard


@pytest.fixture
def system():
    return FakeAutostart()


@pytest.fixture
def card(making, show, settle, system):
    services = replace(making.context.services, autostart=system)
    made = AutostartCard(replace(making.context, services=services))
    show(made)
    settle()
    return made


def test_it_is_set_up_with_waking_and_taken_away(making, card, system, settle):
    making.put(a_post("Rye", days=0.5))
    assert card.says.text() == "The agent is not started by itself."
    assert card.stop.isHidden()
    card.wake.setChecked(True)
    card.start.click()
    settle()
    assert system.installed
    assert len(system.wake) == 1
    assert (card.says.text(), card.start.text()) == ("The agent runs.", "Set up again")
    card.wake.setChecked(False)
    card.start.click()
    settle()
    assert system.wake is None
    card.stop.click()
    settle()
    assert not system.installed
    assert card.stop.isHidden()


def test_agents_of_other_plans_are_told_apart_and_taken_away(card, system, settle):
    assert card.others == []
    system.others = {
        "parley-agent-0a1b2c3d.service": "/home/a/kiln",
        "parley-agent-4e5f6a7b.service": "/home/a/rye",
    }
    card.start.click()
    settle()
    settle()
    assert [one.accessibleName() for one in card.others] == [
        "Do not start the agent of /home/a/kiln any more",
        "Do not start the agent of /home/a/rye any more",
    ]
    card.others[0].click()
    settle()
    settle()
    assert list(system.others.values()) == ["/home/a/rye"]
    assert system.installed
    assert len(card.others) == 1


def test_what_the_system_refuses_is_said(making, card, system, settle):
    system.refuses = "systemctl said no."
    card.start.click()
    settle()
    settle()
    assert making.shell.errors == ["systemctl said no."]
    assert card.start.isEnabled()


def test_where_nothing_starts_by_itself_only_the_reason_stands(making, show, settle):
    card = AutostartCard(making.context)
    show(card)
    settle()
    assert card.says.text() == "Parley does not know how this system starts programs."
    assert card.wake.isHidden()
