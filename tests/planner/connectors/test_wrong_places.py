"""Something else than the network answers: a page, a guard, a proxy. The sentence names what is wrong and what to do."""

import pytest

from planner.domain.errors import NotSent, Refused, SignInNeeded, Unconfirmed
from tests.fakes.http import answer, page
from tests.planner.connectors.cases import CASES
from tests.planner.connectors.driver import publish, rendered_for

TYPED = {"bluesky", "mastodon", "micropub", "wordpress"}
CHALLENGE = page(403, "<title>Just a moment...</title>", cf_mitigated="challenge")


def networks():
    found = {}
    for make in CASES.values():
        found.setdefault(make().connector.key, make)
    return {key: make for key, make in found.items() if key != "practice"}


@pytest.mark.parametrize("key", networks())
def test_who_is_sent_on_is_told_what_can_be_mended(key):
    case = networks()[key]()
    case.http.fail(lambda _: True, answer(302, None, location="https://other.example/login"))
    with pytest.raises(Refused) as fault:
        case.connector.verify(case.http, case.credentials)
    typed = key in TYPED
    assert fault.value.field == ("server" if typed else "")
    assert ("Enter that address" in str(fault.value)) is typed
    assert ("Try another connection" in str(fault.value)) is not typed


@pytest.mark.parametrize("key", networks())
def test_a_guard_before_the_server_accuses_neither_token_nor_address(key):
    case = networks()[key]()
    case.http.fail(lambda _: True, CHALLENGE)
    with pytest.raises(NotSent, match="behind a guard") as fault:
        case.connector.verify(case.http, case.credentials)
    assert not isinstance(fault.value, SignInNeeded)
    assert fault.value.mend == ""


def test_what_a_guard_held_back_did_not_go_out():
    case = CASES["mastodon"]()
    case.http.fail(case.publishes, CHALLENGE)
    with pytest.raises(NotSent, match="behind a guard") as fault:
        publish(case.connector, case.http, case.credentials, rendered_for(case.credentials.account))
    assert not isinstance(fault.value, Unconfirmed)


@pytest.mark.parametrize("told", [page(404, "<title>Not found</title>"), page(405, "no"), page(403, "no")])
def test_a_page_where_bluesky_should_be_is_told_at_the_server(told):
    case = CASES["bluesky"]()
    case.http.fail(lambda _: True, told)
    with pytest.raises(Refused, match="No Bluesky server answers") as fault:
        case.connector.verify(case.http, case.credentials)
    assert fault.value.field == "server"


@pytest.mark.parametrize("status", [404, 410])
def test_a_site_without_a_first_page_is_told_at_its_address(status):
    case = CASES["micropub"]()
    case.http.fail(lambda _: True, page(status, "<title>Gone</title>"))
    with pytest.raises(Refused, match="has no page at that address") as fault:
        case.connector.verify(case.http, case.credentials)
    assert fault.value.field == "server"
