"""The form that connects an account: checked, asked, kept, or told in one sentence."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from planner.connectors.registry import connector_for
from planner.domain.account import AccountState
from planner.domain.errors import NotSent, PrivateAddress
from tests.fakes.http import FakeHttp
from tests.fakes.servers.mastodon import FakeMastodon
from tests.ui.making import CLIENT, MASTODON
from ui.views.accounts.form import ConnectForm
from ui.widgets.buttons import Button

TOKEN = "right-token-123"


@pytest.fixture
def http():
    return FakeHttp(FakeMastodon(token=TOKEN).serve)


@pytest.fixture
def form(making, http, show):
    """Opens the form of a network, by itself or for a planned account."""

    def opened(network="mastodon", account_id=None):
        context = replace(making.context, services=replace(making.context.services, http=lambda: http))
        account = None
        if account_id:
            with making.plan.read() as unit:
                account = unit.accounts.get(account_id)
        made = ConnectForm(context, connector_for(network), CLIENT, account)
        made.choose_way("typed")
        return show(made, (620, 300))

    return opened


def fill(form, **values):
    for key, text in values.items():
        form.grid.all[key][1].set_text(text)


def errors(form):
    return {key: field.error() for key, (_, field) in form.grid.all.items() if field.error()}


def account(making, account_id=MASTODON):
    with making.plan.read() as unit:
        return unit.accounts.get(account_id)


def test_the_form_is_built_from_what_the_network_needs(form):
    shown = form()
    fields = shown.grid.all
    assert list(fields) == ["server", "token"]
    assert fields["token"][1].control.echoMode() is QLineEdit.EchoMode.Password
    assert fields["server"][1].control.accessibleName() == "Server"


def test_missing_fields_are_told_before_anything_is_sent(form, http):
    shown = form()
    shown.connect_button.click()
    assert errors(shown) == {"server": "Server is missing.", "token": "Access token is missing."}
    assert http.calls == []


def test_what_is_missing_still_says_where_to_get_it(form, qtbot):
    shown = form()
    token = shown.grid.all["token"][1]
    where = token.note.text()
    qtbot.mouseClick(shown.connect_button, Qt.MouseButton.LeftButton)
    assert token.error() == "Access token is missing."
    assert (token.kept.text(), token.kept.isVisible()) == (where, True)
    assert token.control.accessibleDescription() == f"Access token is missing. {where}"
    qtbot.keyClicks(token.control, "abc")
    assert (token.note.text(), token.kept.isVisible()) == (where, False)


def test_a_wrong_shape_is_told_on_leaving_the_field(form, http):
    shown = form("bluesky")
    fill(shown, password="short")
    shown.grid.all["password"][1].left.emit()
    assert "four groups of four" in errors(shown)["password"]
    fill(shown, password="short2")
    assert errors(shown) == {}
    assert http.calls == []


def test_a_planned_account_is_connected_with_its_secret(form, making, settle, qtbot):
    with making.plan.write() as unit:
        unit.accounts.save(replace(unit.accounts.get(MASTODON), state=AccountState.PLANNED))
        unit.commit()
    shown = form(account_id=MASTODON)
    fill(shown, server="https://social.example", token=TOKEN)
    with qtbot.waitSignal(shown.connected):
        shown.connect_button.click()
        assert shown.connect_button.text() == "Checking…"
    settle()
    assert account(making).state is AccountState.CONNECTED
    assert making.context.services.secrets.kept == {MASTODON: {"token": TOKEN}}
    assert "is connected" in making.shell.said[0]


def test_the_way_to_a_password_leads_to_ones_own_site_once_its_address_is_known(form, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr(
        "ui.widgets.outside.QDesktopServices.openUrl",
        lambda address: opened.append(address.toString()) or True,
    )
    monkeypatch.setattr("ui.shell.help.open_help", lambda _window, page: opened.append(page))
    shown = form("wordpress")
    (button,) = [one for one in shown.findChildren(Button) if one.text() == "Where do I get this?"]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    fill(shown, server="kiln.example/blog/wp-login.php")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    fill(shown, server="https://rye:secret@kiln.example")  # no address that may be asked
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    page = "https://kiln.example/blog/wp-admin/authorize-application.php?app_name=Parley"
    guide = "guide/networks/wordpress.md"
    assert opened == [guide, page, guide]


def test_enter_in_a_field_connects(form, qtbot):
    shown = form()
    fill(shown, server="https://social.example", token=TOKEN)
    with qtbot.waitSignal(shown.connected):
        qtbot.keyClick(shown.grid.all["token"][1].control, Qt.Key.Key_Return)


def test_a_refused_token_is_told_at_its_field_and_nothing_is_kept(form, making, settle):
    shown = form()
    fill(shown, server="https://social.example", token="wrong-token-123")
    shown.connect_button.click()
    settle()
    assert "not accepted" in errors(shown)["token"]
    assert making.context.services.secrets.kept == {}
    assert shown.connect_button.isEnabled()


def test_a_server_that_cannot_be_reached_is_told_with_what_was_not_done(form, http, settle):
    http.fail(lambda _call: True, NotSent("social.example could not be reached."))
    shown = form()
    fill(shown, server="https://social.example", token=TOKEN)
    shown.connect_button.click()
    settle()
    assert shown.trouble.isVisible()
    assert (
        shown.trouble.text()
        == "social.example could not be reached. Try again in a few minutes. Nothing was saved."
    )


def test_no_password_store_is_told(form, making, settle):
    making.context.services.secrets.available = False
    shown = form()
    fill(shown, server="https://social.example", token=TOKEN)
    shown.connect_button.click()
    settle()
    assert "password store" in shown.trouble.text()


def test_the_own_network_is_asked_about_only_where_it_matters(form):
    shown = form()
    fill(shown, server="https://social.example")
    assert not shown.private.isVisible()
    fill(shown, server="http://192.168.1.5")
    assert shown.private.isVisible()
    fill(shown, server="http://127.0.0.1:3000")
    assert not shown.private.isVisible()


def test_a_name_that_leads_into_a_private_network_is_asked_about(form, http, settle):
    shown = form()
    fill(shown, server="nas.example", token=TOKEN)
    assert not shown.private.isVisible()
    said = "nas.example leads to a private network. Confirm the address to use it."
    http.fail(lambda _: True, PrivateAddress(said, field="server"), times=1)
    shown.connect_button.click()
    settle()
    assert errors(shown) == {"server": said}
    assert shown.private.isVisible()


def test_leaving_the_form_gives_the_call_up(form, http, settle):
    shown = form()
    fill(shown, server="https://social.example", token=TOKEN)
    shown.connect_button.click()
    shown.hide()
    assert http.cancelled
    settle()


def test_practice_needs_nothing(form):
    shown = form("practice")
    assert shown.grid.all == {}
    assert shown.connect_button.isEnabled()
