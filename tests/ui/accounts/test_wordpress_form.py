"""WordPress's form: its address, and the browser does the rest; a password can still be pasted."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QDesktopServices

from planner.connectors.registry import connector_for
from planner.domain.account import AccountState
from tests.fakes.browser import come_back
from tests.fakes.http import FakeHttp
from tests.fakes.servers.wordpress import BASE, PAGE, FakeWordPress
from tests.ui.making import CLIENT
from ui.views.accounts.form import ConnectForm

PASSWORD = "CANARYpasswordXX9IKTabcd"


@pytest.fixture
def site():
    return FakeWordPress("aylin", PASSWORD)


@pytest.fixture
def opened(monkeypatch):
    addresses = []

    def take(url):
        addresses.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    return addresses


@pytest.fixture
def form(making, site, show, opened):
    http = FakeHttp(site.serve)
    context = replace(making.context, services=replace(making.context.services, http=lambda: http))
    made = show(ConnectForm(context, connector_for("wordpress"), CLIENT), (620, 300))
    made.grid.all["server"][1].set_text("kiln.example")
    return made


def start(form, qtbot):
    with qtbot.waitSignal(form.steps.opened):
        form.connect_button.click()


def test_the_address_is_all_that_is_asked_and_a_password_can_be_pasted_instead(form, opened):
    assert (list(form.grid.all), form.connect_button.text()) == (["server"], "Open browser")
    assert not form.callback.isVisible()
    form.choose_way("typed")
    assert list(form.grid.all) == ["server", "login", "password"]
    assert form.grid.values()["server"] == "kiln.example"
    form._help()
    assert opened == [f"{PAGE}?app_name=Parley"]


def test_it_goes_on_by_itself_when_the_browser_comes_back(form, opened, site, making, qtbot):
    start(form, qtbot)
    with qtbot.waitSignal(form.connected) as heard:
        assert come_back(site.allow(opened[-1])).status == 200
    account = heard.args[0]
    assert (account.state, account.server, account.login) == (AccountState.CONNECTED, BASE, "aylin")
    assert making.context.services.secrets.kept[account.id] == {"password": "FRESHcanaryXX9IKTabc0000"}


def test_a_no_in_the_browser_leads_back_to_the_form_with_one_sentence(form, opened, site, qtbot):
    start(form, qtbot)
    with qtbot.waitSignal(form.steps.failed):
        come_back(site.deny(opened[-1]))
    assert form.grid.isVisible()
    assert form.trouble.text() == "The sign-in was not allowed in the browser. Nothing was saved."


def test_a_site_that_makes_no_passwords_is_told_at_its_address(form, site, qtbot):
    site.app_passwords = False
    with qtbot.waitSignal(form.steps.failed):
        form.connect_button.click()
    assert "makes no application passwords" in form.grid.all["server"][1].error()


def test_an_older_site_is_told_to_be_pasted_and_what_was_copied_connects(form, opened, site, qtbot):
    site.version, site.new = "6.8.3", False
    start(form, qtbot)
    assert "copy its address from the browser" in form.steps.words.text()
    with qtbot.waitSignal(form.connected):
        form.steps.address.set_text(site.allow(opened[-1]))
        assert (form.steps.address.text(), form.steps.address.error()) == ("", "")
        assert form.steps.words.text() == "Checking…"


def test_leaving_the_form_stops_listening(form, opened, site, settle, qtbot):
    start(form, qtbot)
    form.hide()
    settle()
    with pytest.raises(ConnectionRefusedError):
        come_back(site.allow(opened[-1]))
