"""The form's other way: the browser opens, comes back or is pasted, and the account is connected."""

from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from planner.connectors.registry import all_connectors, connector_for
from planner.connectors.signin.flow import Place
from planner.domain.account import AccountState
from tests.fakes.browser import come_back
from tests.fakes.http import FakeHttp, answer
from tests.fakes.servers.mastodon import BASE, FakeMastodon
from tests.ui.making import CLIENT, MASTODON
from ui.help.library import docs_folder
from ui.views.accounts.form import ConnectForm

TOKEN = "right-token-123"


class Opened:
    """The person's browser: remembers what it was asked to open."""

    def __init__(self):
        self.addresses = []

    def __call__(self, url):
        self.addresses.append(url.toString())
        return True

    def allowed(self, **changes):
        """Where the network sends the browser once the person has allowed it."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(self.addresses[-1]).query).items()}
        back = {"code": "code-1", "state": asked["state"], **changes}
        return f"{asked['redirect_uri']}?" + "&".join(f"{name}={value}" for name, value in back.items())

    def comes_back(self):
        return come_back(self.allowed()).status


def serve(call, mastodon=FakeMastodon(token=TOKEN)):  # noqa: B008 - one server for all calls
    if call.url == f"{BASE}/api/v1/apps":
        return answer(200, {"client_id": "id-1", "client_secret": "secret-canary"})
    if call.url == f"{BASE}/oauth/token":
        good = call.form["code"] == "code-1"
        return answer(200, {"access_token": TOKEN}) if good else answer(400, {"error": "invalid_grant"})
    if ".well-known" in call.url:
        return answer(404, {})
    return mastodon.serve(call)


@pytest.fixture
def browser(monkeypatch):
    made = Opened()
    monkeypatch.setattr(QDesktopServices, "openUrl", made)
    return made


@pytest.fixture
def calls():
    return FakeHttp(serve)


@pytest.fixture
def form(making, calls, show, browser):
    context = replace(making.context, services=replace(making.context.services, http=lambda: calls))
    with making.plan.write() as unit:
        planned = unit.accounts.save(
            replace(unit.accounts.get(MASTODON), state=AccountState.PLANNED, remote_id="")
        )
        unit.commit()
    made = show(ConnectForm(context, connector_for("mastodon"), CLIENT, planned), (620, 300))
    made.grid.all["server"][1].set_text(BASE)
    return made


def opened(form, browser, qtbot):
    with qtbot.waitSignal(form.steps.opened):
        form.connect_button.click()
    assert form.steps.isVisible()
    assert not form.grid.isVisible()
    return browser


def test_the_browser_is_the_first_way_and_asks_for_no_token(form):
    assert form.connect_button.text() == "Open browser"
    assert list(form.grid.all) == ["server"]
    assert [grid.isVisible() for grid in form._grids.values()] == [True, False]
    form.choose_way("typed")
    assert list(form.grid.all) == ["server", "token"]
    assert form.grid.values()["server"] == BASE
    assert form.connect_button.text() == "Connect"
    assert not form.callback.isVisible()


def test_it_goes_on_by_itself_when_the_browser_comes_back(form, browser, making, qtbot):
    opened(form, browser, qtbot)
    with qtbot.waitSignal(form.connected):
        assert browser.comes_back() == 200
    with making.plan.read() as unit:
        assert unit.accounts.get(MASTODON).state is AccountState.CONNECTED
    assert making.context.services.secrets.kept[MASTODON]["token"] == TOKEN


def test_without_a_browser_the_address_is_copied_and_the_way_goes_on(form, browser, monkeypatch, qtbot):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    opened(form, browser, qtbot)
    assert "The address was copied" in form.steps.words.text()
    browser(QUrl(QGuiApplication.clipboard().text()))
    with qtbot.waitSignal(form.connected):
        assert browser.comes_back() == 200


def test_a_pasted_address_does_the_same_and_a_wrong_one_is_told_at_the_field(form, browser, qtbot):
    opened(form, browser, qtbot)
    form.steps.address.set_text("https://localhost/?code=code-1&state=other")
    assert "another sign-in" in form.steps.address.error()
    with qtbot.waitSignal(form.connected):
        form.steps.address.set_text(browser.allowed())


def test_saying_no_in_the_browser_is_told(form, browser, qtbot):
    opened(form, browser, qtbot)
    form.steps.address.set_text(browser.allowed(error="access_denied"))
    assert form.steps.address.error() == "The sign-in was not allowed in the browser."


def test_a_code_that_is_not_taken_leads_back_to_the_form(form, browser, qtbot):
    opened(form, browser, qtbot)
    with qtbot.waitSignal(form.steps.failed):
        form.steps.address.set_text(browser.allowed(code="other"))
    assert form.grid.isVisible()
    assert "used already" in form.trouble.text()
    assert form.connect_button.isEnabled()


def test_cancelling_leads_back_to_the_form_and_keeps_nothing(form, browser, making, settle, qtbot):
    opened(form, browser, qtbot)
    form._cancel()
    settle()
    assert form.grid.isVisible()
    assert making.context.services.secrets.kept == {}
    assert form.trouble.isHidden()


def test_opening_again_opens_the_same_page(form, browser, qtbot):
    opened(form, browser, qtbot)
    form.steps.again.click()
    assert browser.addresses[0] == browser.addresses[1]
    form.hide()


def test_one_of_several_places_is_chosen(form, browser, making, monkeypatch, qtbot):
    connector = connector_for("mastodon")
    found = [Place(id="7", label="Fennel & Rye", note="Page"), Place(id="8", label="Kiln")]
    monkeypatch.setattr(type(connector), "places", lambda *_: found, raising=False)
    opened(form, browser, qtbot)
    form.steps.address.set_text(browser.allowed())
    qtbot.waitUntil(form.steps.places.isVisible)
    assert [form.steps.places.itemText(index) for index in range(2)] == ["Fennel & Rye · Page", "Kiln"]
    with qtbot.waitSignal(form.connected):
        form.steps.choose.click()


def test_a_network_that_wants_its_callback_address_named_shows_it(making, show):
    made = show(ConnectForm(making.context, connector_for("x"), CLIENT), (620, 300))
    assert list(made.grid.all) == [
        "client_id",
        "client_secret",
        "rights",
        "budget",
        "posts_up_to",
        "videos_up_to",
    ]
    assert made.callback.isVisible()
    assert made.callback.text() == "http://127.0.0.1:8917/callback"
    assert made.help_page == "guide/networks/x.md"
    made.choose_way("typed")
    assert not made.callback.isVisible()


@pytest.mark.parametrize(
    "connector", [one for one in all_connectors() if one.help_url], ids=lambda one: one.key
)
def test_every_form_leads_to_what_the_guide_says_of_its_network(making, show, connector):
    page, _, heading = show(ConnectForm(making.context, connector, CLIENT), (620, 300)).help_page.partition(
        "#"
    )
    told = (docs_folder() / page).read_text(encoding="utf-8")
    assert (f"\n## {connector.label}\n" if heading else "# ") in told
    assert (heading or connector.key) == connector.key


def test_a_callback_address_that_cannot_be_is_told_at_its_field(making, show, settle):
    made = show(ConnectForm(making.context, connector_for("x"), CLIENT), (620, 400))
    made.grid.all["client_id"][1].set_text("app-of-the-rye")
    made.callback.set_text("http://rye.example/cb")
    made.connect_button.click()
    settle()
    assert "begins with https://" in made.callback.error()
    assert made.grid.isVisible()


def test_at_the_next_sign_in_the_app_need_not_be_typed_again(making, show):
    with making.plan.write() as unit:
        facts = {"signed_in_until": "2026-12-01T00:00:00+00:00"}
        known = unit.accounts.save(replace(unit.accounts.get(MASTODON), network="linkedin", facts=facts))
        unit.commit()
    made = show(ConnectForm(making.context, connector_for("linkedin"), CLIENT, known), (620, 400))
    needed = {key: field.required for key, (field, _) in made.grid.all.items()}
    assert needed == {"client_id": False, "client_secret": False, "rights": False}
    assert made.grid.right()
    assert made.grid.values() == {"client_id": "", "client_secret": "", "rights": ""}


def test_what_may_be_chosen_is_a_list(making, show):
    made = show(ConnectForm(making.context, connector_for("linkedin"), CLIENT), (620, 400))
    assert made.grid.values() == {
        "posts_as": "person",
        "client_id": "",
        "client_secret": "",
        "rights": "posts",
    }
    made.grid.all["posts_as"][1].control.choose("page")
    made.choose_way("typed")
    assert made.grid.values() == {"posts_as": "page", "token": ""}
