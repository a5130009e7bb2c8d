"""Parley while nobody looks at its window: tray, messages, closing."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QSystemTrayIcon

from planner.domain.ids import ReplyBlockId
from planner.domain.publication import HeldReason, PublicationState
from planner.domain.reply_block import ReplyBlock
from planner.domain.times import wall_at
from tests.ui.shell.desk import NOW, ZONE, add_post
from ui.shell.background import CLOSING, TRAY
from ui.shell.closing import ClosingSheet
from ui.shell.notifier import Notifier
from ui.shell.tray import Tray
from ui.shell.window import MainWindow
from ui.widgets.outside import OUTSIDE

S = PublicationState


class FakeIcon(QObject):
    """A ``QSystemTrayIcon`` of a desktop that has a tray."""

    activated = Signal(QSystemTrayIcon.ActivationReason)
    messageClicked = Signal()  # noqa: N815 - as Qt names it

    def __init__(self, _parent):
        super().__init__()
        self.visible, self.tip, self.said = False, "", []

    def setIcon(self, _icon): ...  # noqa: N802
    def setContextMenu(self, _menu): ...  # noqa: N802
    def setToolTip(self, tip):  # noqa: N802
        self.tip = tip

    def isVisible(self):  # noqa: N802
        return self.visible

    def show(self):
        self.visible = True

    def hide(self):
        self.visible = False

    def showMessage(self, title, body, _kind, _ms):  # noqa: N802
        self.said.append((title, body))


@pytest.fixture
def desk(make_desk, monkeypatch):
    monkeypatch.setattr("ui.shell.background._tray", lambda window: Tray(window, FakeIcon))
    monkeypatch.setattr(MainWindow, "raise_", lambda _window: None)  # the offscreen desktop warns of it
    made = make_desk("Rye & Shine", "Otto")
    monkeypatch.setattr(made.session, "publishes", lambda: True)
    made.preferences.put("own_zone", ZONE)
    made.qtbot.waitUntil(lambda: made.window.background.notifier is not None)
    made.settle()
    monkeypatch.setattr(made.window, "isActiveWindow", lambda: False)
    return made


def icon(desk):
    return desk.window.background.tray._icon


def actions(desk):
    return {one.text(): one for one in desk.window.background.tray.menu().actions() if one.text()}


def becomes(desk, post, state, **fields):
    """The publisher writes how the post's publications stand."""
    with desk.plan.write() as unit:
        for one in unit.publications.of_post(post.id):
            if state is S.PUBLISHED:
                fields = {"remote_id": one.id, **fields}
            for step in (*((S.CLAIMED, S.SENDING) if state is S.PUBLISHED else ()), state):
                last = {} if step is not state else fields
                unit.publications.save(replace(unit.publications.get(one.id), state=step, **last))
        unit.commit()
    desk.session.tasks.poll()
    desk.settle()


def reload(desk):
    desk.window.keeper().load()
    desk.settle()


def flush(desk):
    desk.settle()
    desk.window.background.notifier.flush()


def test_the_tray_says_what_goes_out_next_and_opens_it(desk):
    assert "Nothing is planned" in icon(desk).tip
    add_post(desk.plan, desk.clients[0])
    reload(desk)
    assert icon(desk).tip == "Parley\nToday 18:42 · Pumpkin loaf pre-orders"
    desk.window.hide()
    actions(desk)["Today 18:42 · Pumpkin loaf pre-orders"].trigger()
    assert desk.window.isVisible()
    desk.qtbot.waitUntil(desk.window.covered)
    assert type(desk.window.top_sheet()).__name__ == "ComposerSheet"


def test_everything_is_paused_and_goes_on_from_the_tray(desk):
    actions(desk)["Pause everything"].trigger()
    desk.qtbot.waitUntil(lambda: "Resume everything" in actions(desk))
    assert icon(desk).tip == "Parley\nEverything is paused"
    actions(desk)["Resume everything"].trigger()
    desk.qtbot.waitUntil(lambda: "Pause everything" in actions(desk))


def test_closing_is_asked_once_and_then_goes_to_the_tray(desk):
    desk.window.close()
    sheet = desk.window.top_sheet()
    assert isinstance(sheet, ClosingSheet)
    assert sheet.keep.text() == "Keep running in the tray"
    assert sheet.remember.isChecked()
    desk.qtbot.mouseClick(sheet.keep, Qt.MouseButton.LeftButton)
    assert not desk.window.isVisible()
    assert icon(desk).visible
    assert icon(desk).said[0][0] == "Parley runs on"
    icon(desk).activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert desk.window.isVisible()
    desk.window.close()  # not asked again
    assert not desk.window.isVisible()
    assert len(icon(desk).said) == 1  # nor told again where it went


def test_the_choice_is_changed_in_settings(desk):
    desk.preferences.put(CLOSING, "close")
    add_post(desk.plan, desk.clients[0])
    reload(desk)
    with desk.qtbot.waitSignal(desk.window.ended):
        desk.window.close()
    assert not icon(desk).visible


def test_the_tray_can_be_switched_off(desk):
    assert icon(desk).visible
    desk.preferences.put(TRAY, "off")
    assert not icon(desk).visible


def test_a_post_that_went_out_is_told_with_its_client_and_leads_to_its_journal(desk):
    post = add_post(desk.plan, desk.clients[0])
    becomes(desk, post, S.PUBLISHED, published_at=NOW)
    flush(desk)
    assert icon(desk).said == [("Rye & Shine: published", "“Pumpkin loaf pre-orders” on Practice")]
    icon(desk).messageClicked.emit()
    desk.qtbot.waitUntil(desk.window.covered)
    assert type(desk.window.top_sheet()).__name__ == "JournalDrawer"


def test_much_at_once_is_one_message_and_the_next_waits(desk):
    posts = [add_post(desk.plan, client, text=f"Post {n}") for n, client in enumerate(desk.clients * 4)]
    for post in posts[:6]:
        becomes(desk, post, S.PUBLISHED, published_at=NOW)
    flush(desk)
    assert icon(desk).said == [("6 posts published", "Otto 3, Rye & Shine 3")]
    becomes(desk, posts[6], S.MISSED)
    flush(desk)
    assert len(icon(desk).said) == 1  # at most one a minute
    becomes(desk, posts[7], S.REFUSED)
    notifier = desk.window.background.notifier
    notifier._rest.stop()
    notifier.flush()
    assert icon(desk).said[1] == ("1 post not published, 1 post missed", "Otto 1, Rye & Shine 1")


def test_a_message_about_missed_posts_leads_to_the_catch_up(desk):
    becomes(desk, add_post(desk.plan, desk.clients[1]), S.MISSED)
    flush(desk)
    assert icon(desk).said == [("Otto: missed", "“Pumpkin loaf pre-orders” on Practice")]
    icon(desk).messageClicked.emit()
    desk.qtbot.waitUntil(desk.window.covered)
    assert type(desk.window.top_sheet()).__name__ == "CatchUpSheet"


def test_a_message_about_a_sign_in_leads_to_the_accounts(desk):
    becomes(desk, add_post(desk.plan, desk.clients[0]), S.HELD, held_reason=HeldReason.NEEDS_SIGN_IN)
    flush(desk)
    assert icon(desk).said[0][0] == "Rye & Shine: sign in again"
    icon(desk).messageClicked.emit()
    assert desk.window.workspace.key() == "accounts"


def test_what_stood_badly_before_is_no_news_and_comes_back_as_news(desk):
    post = add_post(desk.plan, desk.clients[0])
    becomes(desk, post, S.REFUSED)
    desk.window.background.notifier.stop()
    desk.window.background.notifier = Notifier(desk.window, desk.session, desk.window.background._say)
    desk.settle()
    becomes(desk, post, S.REFUSED, note="another word")
    flush(desk)
    assert icon(desk).said == []
    becomes(desk, post, S.PLANNED)
    becomes(desk, post, S.REFUSED)
    flush(desk)
    assert icon(desk).said[-1][0] == "Rye & Shine: could not be published"


def test_what_the_person_switched_off_is_not_told_and_nothing_while_they_look(desk, monkeypatch):
    desk.preferences.put("tell_published", "off")
    becomes(desk, add_post(desk.plan, desk.clients[0]), S.PUBLISHED, published_at=NOW)
    flush(desk)
    desk.preferences.put("tell_published", "on")
    monkeypatch.setattr(desk.window, "isActiveWindow", lambda: True)
    becomes(desk, add_post(desk.plan, desk.clients[0], text="Two"), S.PUBLISHED, published_at=NOW)
    flush(desk)
    assert icon(desk).said == []


def test_while_the_window_is_looked_at_it_says_what_is_to_be_done(desk, monkeypatch):
    monkeypatch.setattr(desk.window, "isActiveWindow", lambda: True)
    becomes(desk, add_post(desk.plan, desk.clients[1]), S.REFUSED)
    flush(desk)
    assert icon(desk).said == []
    assert desk.window.toast.text() == "Otto: could not be published. “Pumpkin loaf pre-orders” on Practice"


def test_what_the_person_posts_is_no_failure_and_its_message_leads_to_it(desk, monkeypatch):
    monkeypatch.setattr(desk.window, "isActiveWindow", lambda: True)
    post = add_post(desk.plan, desk.clients[1])
    becomes(desk, post, S.HELD, held_reason=HeldReason.BY_HAND)
    flush(desk)
    toast = desk.window.toast
    assert toast.text() == "Otto: yours to post. “Pumpkin loaf pre-orders” on Practice"
    assert not toast._error
    assert toast.way_button().text() == "Post by hand…"
    opened = []
    monkeypatch.setattr(desk.window.context.shell, "post_by_hand", opened.append)
    toast.way_button().click()
    assert opened == [post.id]
    toast.say("Saved")
    assert toast.way_button().isHidden()


def test_it_says_when_nothing_on_this_computer_opens_a_page(desk, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    OUTSIDE.open(QUrl("https://shop.example/"))
    assert desk.window.toast.text().startswith("No browser opened. The address was copied")


def test_screen_readers_hear_it_at_once_when_something_is_to_be_done(desk, monkeypatch):
    heard = []
    monkeypatch.setattr(
        "ui.shell.notifier.announce", lambda _window, words, *, urgent: heard.append((words, urgent))
    )
    becomes(desk, add_post(desk.plan, desk.clients[0]), S.PUBLISHED, published_at=NOW)
    becomes(desk, add_post(desk.plan, desk.clients[0], text="Two"), S.MISSED)
    assert heard == [
        ("Rye & Shine: published. “Pumpkin loaf pre-orders” on Practice", False),
        ("Rye & Shine: missed. “Two” on Practice", True),
    ]


def test_time_to_answer_is_told_when_it_begins(desk):
    start = NOW + timedelta(minutes=5)
    with desk.plan.write() as unit:
        block = ReplyBlock(
            id=ReplyBlockId("r1"), client_id=desk.clients[0].id, minutes=20, when=wall_at(start, ZONE)
        )
        unit.reply_blocks.save(block)
        unit.commit()
    notifier = desk.window.background.notifier
    desk.services.clock.at = NOW + timedelta(minutes=4)
    notifier.look_for_replies()
    flush(desk)
    assert icon(desk).said == []
    desk.services.clock.at = NOW + timedelta(minutes=6)
    notifier.look_for_replies()
    flush(desk)
    assert icon(desk).said == [("Rye & Shine: time to answer", "20 minutes")]


def test_without_a_tray_all_is_minimised_and_nothing_is_shown_outside(make_desk, monkeypatch):
    desk = make_desk("Rye & Shine")
    monkeypatch.setattr(desk.session, "publishes", lambda: True)
    assert desk.window.background.tray is None  # an offscreen desktop has none
    desk.window.background.leave()
    assert desk.window.isMinimized()
    desk.window.showNormal()
    with desk.qtbot.waitSignal(desk.window.ended):
        desk.window.close()  # nothing is due: no question


def test_parley_is_closed_from_the_tray_while_its_window_is_hidden(desk):
    desk.window.background.leave()
    with desk.qtbot.waitSignal(desk.window.ended):
        actions(desk)["Close Parley"].trigger()
    assert not icon(desk).visible
