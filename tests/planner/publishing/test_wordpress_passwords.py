"""The password that a site made in the browser: one that stood in an address is replaced, one of no use is taken back."""

import pytest

from planner.connectors.conformance import leaks
from planner.connectors.platforms.wordpress.connector import CONNECTOR
from planner.domain.account import AccountState
from planner.domain.errors import NotSent, Refused, SecretsUnavailable, Unconfirmed
from planner.publishing.accounts import connect, remove
from planner.publishing.browser import BrowserSignIn
from tests.fakes.http import answer, method_of, path_of
from tests.fakes.servers.wordpress import BASE
from tests.planner.publishing.wordpress_desk import FRESH, TRAVELLED, desk

__all__ = ["desk"]


def signed_in(desk):
    fields, client = {"server": "kiln.example"}, desk.world.client.id
    sign_in = BrowserSignIn(desk.services, client, "wordpress", fields, connectors=desk.connectors.get)
    try:
        sign_in.paste(desk.site.allow(sign_in.begin()))
        sign_in.finish()
        return sign_in.connect()
    finally:
        sign_in.close()


def kept(desk):
    return [one["password"] for one in desk.services.secrets.kept.values()]


def makes(call):
    return call.method == "POST" and path_of(call).endswith("/application-passwords")


def takes_back(call):
    return method_of(call) == "DELETE"


def test_what_stood_in_an_address_is_forgotten_by_the_site(desk):
    signed_in(desk)
    assert (kept(desk), desk.site.gone) == ([FRESH], ["given"])
    (key,) = desk.site.keys.values()
    assert f"{key['name']}:00" == desk.site.named  # the same, without its seconds
    assert key["app_id"] == CONNECTOR.hand_over.app_id
    assert leaks(desk.http.calls, [TRAVELLED, FRESH]) == []


def test_a_name_that_the_person_gave_stays_recognisable(desk):
    allow = desk.site.allow

    def renamed(address):
        back = allow(address)
        desk.site.named = "The planner"
        return back

    desk.site.allow = renamed
    signed_in(desk)
    assert [key["name"] for key in desk.site.keys.values()] == ["The planner (2)"]


@pytest.mark.parametrize(
    "fault", [NotSent("Broken."), Unconfirmed("No answer."), answer(500, None), answer(403, {})]
)
def test_a_site_that_makes_none_for_programs_leaves_the_one_that_came(desk, fault):
    desk.http.fail(makes, fault)
    assert signed_in(desk).state is AccountState.CONNECTED
    assert (kept(desk), desk.site.gone) == ([TRAVELLED], [])


def test_a_site_whose_own_page_alone_makes_them_leaves_the_one_that_came(desk):
    desk.site.own_page_only = True
    assert signed_in(desk).state is AccountState.CONNECTED
    assert kept(desk) == [TRAVELLED]


def test_one_that_the_site_does_not_take_yet_is_taken_back_and_the_first_one_stays(desk):
    desk.http.fail(takes_back, answer(401, {"code": "rest_not_logged_in"}), times=1)
    signed_in(desk)
    assert (kept(desk), desk.site.gone) == ([TRAVELLED], ["key-0"])


def test_one_of_which_nothing_came_is_taken_back(desk):
    desk.site.rights = ()
    with pytest.raises(Refused, match="role author"):
        signed_in(desk)
    assert (desk.site.gone, kept(desk)) == (["given", "key-0"], [])


def test_one_that_cannot_be_stored_is_taken_back(desk, monkeypatch):
    def closed(*_):
        raise SecretsUnavailable("There is no password store.")

    monkeypatch.setattr(type(desk.services.secrets), "put", closed)
    with pytest.raises(SecretsUnavailable):
        signed_in(desk)
    assert desk.site.gone == ["given", "key-0"]


@pytest.mark.parametrize("answers", [True, False])
def test_removing_an_account_takes_its_password_back(desk, answers):
    account = signed_in(desk)
    if not answers:
        desk.http.fail(lambda _: True, NotSent("Broken."))
    remove(desk.services, account.id, connectors=desk.connectors.get)
    assert desk.site.gone == (["given", "key-0"] if answers else ["given"])
    assert desk.services.secrets.kept == {}


def test_a_password_that_was_pasted_is_left_to_the_person(desk):
    fields, client = {"server": BASE, "login": "aylin", "password": TRAVELLED}, desk.world.client.id
    account = connect(desk.services, client, "wordpress", fields, connectors=desk.connectors.get)
    remove(desk.services, account.id, connectors=desk.connectors.get)
    assert (desk.site.gone, desk.services.secrets.kept) == ([], {})


def test_either_way_may_follow_the_other(desk):
    fields, client = {"server": BASE, "login": "aylin", "password": TRAVELLED}, desk.world.client.id
    account = connect(desk.services, client, "wordpress", fields, connectors=desk.connectors.get)
    assert "signed_in_until" not in account.facts
    again = signed_in(desk)
    assert (again.id, again.facts["signed_in_until"], kept(desk)) == (account.id, "", [FRESH])
    desk.site.gone.clear()
    third = connect(desk.services, client, "wordpress", fields, connectors=desk.connectors.get)
    assert (third.id, "signed_in_until" in third.facts, kept(desk)) == (account.id, False, [TRAVELLED])
