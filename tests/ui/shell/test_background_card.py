"""Settings: what happens in the background."""

from dataclasses import replace

import pytest

from planner.domain.errors import EnvironmentFault
from ui.shell import desktop, tray
from ui.shell.background_card import MESSAGES, NO_TRAY, TOLD_LATER, BackgroundCard
from ui.shell.news import Topic
from ui.shell.notifier import wanted
from ui.widgets.labels import Paragraph


class FakeAtLogin:
    """``planner.ports.at_login.AtLogin`` in memory; ``refuses``: what the system says instead."""

    def __init__(self):
        self.is_on, self.refuses = False, ""

    def able(self):
        return True

    def on(self):
        return self.is_on

    def turn(self, on):
        if self.refuses:
            raise EnvironmentFault(self.refuses)
        self.is_on = on


@pytest.fixture
def entry():
    return FakeAtLogin()


@pytest.fixture
def make_card(making, show, settle, entry, monkeypatch):
    def make(*, has_tray=True):
        monkeypatch.setattr(tray, "available", lambda: has_tray)
        services = replace(making.context.services, at_login=entry)
        card = show(BackgroundCard(replace(making.context, services=services)))
        settle()
        return card

    return make


def test_each_choice_is_kept(making, make_card):
    card = make_card()
    card.topics[Topic.PUBLISHED].click()
    assert not wanted(making.preferences, Topic.PUBLISHED)
    assert wanted(making.preferences, Topic.MISSED)
    card.closing.choose("stay")
    card.closing.activated.emit(0)
    card.tray.click()
    assert (making.preferences.text("closing"), making.preferences.text("tray")) == ("stay", "off")


def test_parley_opens_at_sign_in_when_it_is_wanted(make_card, entry, settle):
    card = make_card()
    assert card.login.isVisible()
    card.login.click()
    settle()
    assert entry.is_on
    card.login.click()
    settle()
    assert not entry.is_on


def test_what_the_system_refuses_is_said_and_shown(making, make_card, entry, settle):
    card = make_card()
    entry.refuses = "The folder is read only."
    card.login.click()
    settle()
    settle()
    assert making.shell.errors == ["The folder is read only."]
    assert not card.login.isChecked()


def test_a_desktop_without_a_tray_says_so_and_that_it_is_told_later(make_card):
    card = make_card(has_tray=False)
    assert any(one.text() == NO_TRAY for one in card.findChildren(Paragraph))
    assert any(one.text() == TOLD_LATER for one in card.findChildren(Paragraph))
    assert card.tray.parent() is None
    assert all(one.isVisible() for one in card.topics.values())
    assert card.closing.isVisible()


def test_where_the_desktop_itself_shows_messages_they_are_spoken_of(make_card, monkeypatch):
    monkeypatch.setattr(desktop, "program", lambda: "/usr/bin/notify-send")
    card = make_card(has_tray=False)
    assert any(one.text() == MESSAGES for one in card.findChildren(Paragraph))


def test_where_nothing_is_opened_at_sign_in_it_is_not_offered(making, show, settle):
    card = show(BackgroundCard(making.context))
    settle()
    assert not card.login.isVisible()
