"""The page: what is connected, what waits, and taking an account away."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication

from planner.domain.account import AccountState
from planner.domain.client import Client
from planner.domain.ids import ClientId
from planner.domain.publication import PublicationState as S
from planner.publishing.practice import practice_account
from tests.fakes.http import FakeHttp
from tests.fakes.servers.mastodon import FakeMastodon
from tests.ui.making import BLOG, BLUESKY, CLIENT, INSTAGRAM, MASTODON, NOW, a_post
from ui.views.accounts import VIEW
from ui.views.accounts.form import ConnectForm
from ui.views.accounts.page import AccountsPage
from ui.views.accounts.sheet import ConnectOpener, RemoveSheet
from ui.views.accounts.words import TYPED


@pytest.fixture
def page(making, show):
    making.bridge.client = CLIENT
    making.tasks.poll()  # changes are told from here on
    return show(AccountsPage(making.context))


def put(making, *accounts):
    with making.plan.write() as unit:
        for one in accounts:
            unit.accounts.save(one)
        unit.commit()


def get(making, account_id):
    with making.plan.read() as unit:
        return unit.accounts.get(account_id)


def test_every_account_stands_with_its_posts(making, page, settle):
    put(making, replace(get(making, INSTAGRAM), network="nextdoor"))  # lets no program in
    making.put(a_post("One", accounts=(INSTAGRAM, BLOG)), a_post("Two", accounts=(INSTAGRAM,), days=2))
    making.tasks.poll()
    settle()
    settle()
    rows = {key: row.accessibleName() for key, row in page._rows.items()}
    assert "You post by hand. 2 planned posts wait for you" in rows[INSTAGRAM]
    assert "Planned, not connected. 1 planned post waits" in rows[BLOG]
    assert "Connected" in rows[MASTODON]
    assert page._rows[BLOG].button.accessibleName().startswith("Connect…")


def test_a_new_sign_in_is_asked_for_above_the_list(making, show, page, settle):
    assert not page.notice.isVisible()
    put(making, replace(get(making, MASTODON), state=AccountState.NEEDS_SIGN_IN))
    making.tasks.poll()
    settle()
    settle()
    assert page.notice.isVisible()
    assert page.notice.accessibleName().startswith("Mastodon needs a new sign-in.")
    with making.plan.read() as unit:
        assert VIEW.tell(unit, CLIENT)[1].endswith("needs a new sign-in")


def test_all_clients_show_whose_account_it_is_and_add_nothing(making, page, settle):
    with making.plan.write() as unit:
        unit.clients.save(Client(id=ClientId("c2"), name="Old Mill", zone="Europe/Berlin"))
        unit.commit()
    making.bridge.choose_client(None)
    settle()
    assert page._rows[MASTODON].accessibleName().startswith("Rye & Shine · Mastodon")
    assert not page._adds.isVisible()
    assert page._hint.isVisible()


def test_the_form_opens_under_the_list_and_escape_closes_it(page, qtbot):
    button = next(one for one in page._add_buttons if one.property("network") == "wordpress")
    button.click()
    assert page._form_card.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not page._form_card.isVisible()
    assert page.focusWidget() is button


def test_practice_is_offered_once(making, page, settle):
    practice = next(one for one in page._add_buttons if one.property("network") == "practice")
    assert practice.isVisible()
    put(making, practice_account(CLIENT, making.context.services.data_dir))
    making.tasks.poll()
    settle()
    settle()
    assert not practice.isVisible()


def test_each_way_to_add_one_is_offered_once(page):
    words = [button.text() for button in page._add_buttons]
    assert len(words) == len(set(words))
    assert "Another, by hand" in words


def test_checking_asks_the_network_again(making, show, settle):
    http = FakeHttp(FakeMastodon(token="right-token-123").serve)
    context = replace(making.context, services=replace(making.context.services, http=lambda: http))
    put(making, replace(get(making, MASTODON), server="https://social.example", remote_id="7"))
    making.context.services.secrets.put(MASTODON, {"token": "right-token-123"})
    making.bridge.client = CLIENT
    page = show(AccountsPage(context))
    page._rows[MASTODON].button.click()
    assert page._rows[MASTODON].button.text() == "Checking…"
    settle()
    settle()
    assert making.shell.said == ["@ryeandshine answered. Its sign-in is good."]
    assert get(making, MASTODON).checked_at == making.clock.now()


def test_a_check_that_is_refused_marks_the_account(making, show, settle):
    http = FakeHttp(FakeMastodon(token="another").serve)
    context = replace(making.context, services=replace(making.context.services, http=lambda: http))
    put(making, replace(get(making, MASTODON), server="https://social.example", remote_id="7"))
    making.context.services.secrets.put(MASTODON, {"token": "right-token-123"})
    making.bridge.client = CLIENT
    page = show(AccountsPage(context))
    page._rows[MASTODON].button.click()
    settle()
    settle()
    assert get(making, MASTODON).state is AccountState.NEEDS_SIGN_IN
    assert len(making.shell.errors) == 1


def test_removing_shows_what_it_cancels_and_can_be_undone(making, show, settle):
    making.put(a_post("First", post_id="p1"), a_post("Second", post_id="p2", days=2))
    making.context.services.secrets.put(MASTODON, {"token": "secret"})
    sheet = show(RemoveSheet(making.context, get(making, MASTODON), "Europe/London"), (480, 360))
    assert sheet._what.text() == "2 planned posts are cancelled on this account:"
    sheet.remove.click()
    settle()
    settle()
    assert get(making, MASTODON).state is AccountState.REMOVED
    assert making.context.services.secrets.kept == {}
    with making.plan.read() as unit:
        assert unit.publications.of_post("p1")[0].state is S.CANCELLED
    making.shell.editor.undo()
    assert get(making, MASTODON).state is AccountState.NEEDS_SIGN_IN
    with making.plan.read() as unit:
        assert unit.publications.of_post("p1")[0].state is S.PLANNED


def test_a_sheet_connects_a_planned_account(making, settle, qtbot):
    ConnectOpener(making.context, BLOG)
    settle()
    sheet = making.shell.sheets[-1]
    qtbot.addWidget(sheet)
    assert sheet.title.text() == "Connect WordPress"
    ConnectOpener(making.context, BLUESKY)
    settle()
    qtbot.addWidget(making.shell.sheets[-1])
    assert making.shell.sheets[-1].title.text() == "Sign in to Bluesky"


def test_the_sample_is_never_connected(making, settle):
    ConnectOpener(replace(making.context, sample=True), BLOG)
    settle()
    assert making.shell.sheets == []
    assert "nothing leaves this computer" in making.shell.said[0]


def test_a_network_that_cannot_be_connected_is_told(making, settle):
    put(making, replace(get(making, INSTAGRAM), network="nextdoor"))
    ConnectOpener(making.context, INSTAGRAM)
    settle()
    assert "cannot send to Nextdoor yet" in making.shell.said[0]


def test_an_account_is_paused_and_goes_on(making, page, settle):
    def paused():
        with making.plan.read() as unit:
            return unit.accounts.get(MASTODON).paused_at

    page._rows[MASTODON].pause.emit(page._rows[MASTODON]._account)
    settle()
    settle()
    assert paused() == NOW
    row = page._rows[MASTODON]
    assert row.button.text() == "Resume"
    row.button.click()
    settle()
    assert paused() is None


def test_an_accounts_menu_leads_to_its_weekly_rhythm(making, page):
    page._rows[MASTODON].rhythm.emit(page._rows[MASTODON]._account)
    assert making.shell.calls[-1] == ("edit_client", CLIENT)


def test_escape_asks_once_where_something_was_typed(page, qtbot):
    button = next(one for one in page._add_buttons if one.property("network") == "bluesky")
    button.click()
    line = page._form_card.findChild(ConnectForm).grid.all["password"][1].control
    qtbot.keyClicks(line, "abcd-efgh-ijkl-mnop")
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    form = page._form_card.findChild(ConnectForm)
    assert form.trouble.text() == TYPED
    qtbot.keyClicks(line, "-x")
    assert not form.trouble.isVisible()
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert page._form_card.isVisible(), "asked anew after more was typed"
    assert line.text() == "abcd-efgh-ijkl-mnop-x"
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert not page._form_card.isVisible()


def test_so_does_the_sheet_that_signs_in_again(making, show, settle, qtbot):
    ConnectOpener(making.context, BLUESKY)
    settle()
    sheet = show(making.shell.sheets[-1])
    line = sheet.findChild(ConnectForm).grid.all["password"][1].control
    assert sheet.may_close()
    qtbot.keyClicks(line, "abcd")
    assert not sheet.may_close()
    assert sheet.may_close()


def test_a_sentence_that_comes_up_under_a_press_takes_no_click_away(page, qtbot, monkeypatch):
    next(one for one in page._add_buttons if one.property("network") == "bluesky").click()
    form = page._form_card.findChild(ConnectForm)
    field = form.grid.all["password"][1]
    qtbot.keyClicks(field.control, "main password")
    held = [Qt.MouseButton.LeftButton]
    monkeypatch.setattr(QApplication, "mouseButtons", lambda: held[0])
    QApplication.sendEvent(field.control, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.MouseFocusReason))
    qtbot.wait(100)
    assert not field.error(), "while the button is down, nothing moves"
    held[0] = Qt.MouseButton.NoButton
    qtbot.waitUntil(lambda: bool(field.error()))
