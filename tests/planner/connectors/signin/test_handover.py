"""A password that a site hands over through the browser: what its page is told, and what of an answer is taken."""

from urllib.parse import parse_qs, urlsplit

import pytest

from planner.connectors.address import host_of, same_site
from planner.connectors.conformance import leaks
from planner.connectors.connector import Credentials
from planner.connectors.signin.flow import Redirect
from planner.connectors.signin.handover import Handover, ask, handed_in, left_by
from planner.domain.errors import Refused, UserError
from planner.domain.hidden import hide
from tests.planner.connectors.driver import account_on

BACK = "http://127.0.0.1:5000/"
WAY = Handover(
    redirect=Redirect.ANY_PORT,
    app_id="d276b30b-5ae6-4e3d-834a-22ad2534415a",
    page="https://kiln.example/let?by=x",
)
PASSWORD = "CANARYpasswordXX9IKTabcd"


@pytest.fixture
def asked():
    return ask(WAY, BACK, "Parley, kitchen")


def told(asked):
    return {name: values[0] for name, values in parse_qs(urlsplit(asked.address).query).items()}


def given(asked, **more):
    fields = {"site_url": "https://kiln.example", "user_login": "a & b", "password": PASSWORD, **more}
    return f"{told(asked)['success_url']}&" + "&".join(f"{name}={one}" for name, one in fields.items())


def test_the_page_is_told_who_asks_and_where_to_come_back_to(asked):
    said = told(asked)
    assert (said["by"], said["app_name"], said["app_id"]) == ("x", "Parley, kitchen", WAY.app_id)
    assert said["success_url"] == f"{BACK}?state={asked.state}"
    assert said["reject_url"] == f"{BACK}?state={asked.state}&success=false"
    assert len(asked.state) >= 32


def test_name_and_password_are_taken_as_they_were_meant(asked):
    handed = handed_in(asked, given(asked, user_login="a%20%26%20b"))
    credentials = Credentials(account=account_on("wordpress", server="kiln.example"))
    signed = left_by(asked, handed, credentials)
    assert (signed.account.login, signed.secrets) == ("a & b", {"password": PASSWORD})


def test_what_came_is_hidden_from_then_on_even_of_an_answer_that_is_not_taken(asked):
    with pytest.raises(UserError, match="another sign-in"):
        handed_in(asked, f"{BACK}?state=other&password=EVILcanaryXX9IKTabcd")
    handed_in(asked, given(asked))
    assert leaks(asked, [asked.state, PASSWORD]) == []
    for secret in (PASSWORD, "EVILcanaryXX9IKTabcd", asked.state):
        assert secret not in hide(f"GET /?password={secret} HTTP/1.1")


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("success=false", "not allowed in the browser"),
        ("success=false&error=disabled", "gives out no application passwords"),
        ("error=disabled&password=x", "gives out no application passwords"),
        ("error=other&user_login=a&password=b", "not allowed in the browser"),
        ("success=false&user_login=a&password=b", "not allowed in the browser"),
    ],
)
def test_a_no_is_a_no_whatever_else_stands_there(asked, said, words):
    with pytest.raises(Refused, match=words):
        handed_in(asked, f"{BACK}?state={asked.state}&{said}")


@pytest.mark.parametrize("state", ["", "other", "ü", "state"])
def test_without_its_own_value_nothing_is_taken_not_even_a_no(asked, state):
    for said in ("success=false", "error=disabled", "user_login=a&password=b"):
        with pytest.raises(UserError, match="another sign-in"):
            handed_in(asked, f"{BACK}?state={state}&{said}")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("kiln.example", "https://www.kiln.example/wp", True),
        ("https://kiln.example", "http://kiln.example/", True),
        ("https://bücher.example", "https://xn--bcher-kva.example", True),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080/blog", True),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8081", False),
        ("https://kiln.example", "https://kiln.example:8443", False),
        ("https://kiln.example", "https://shop.kiln.example", False),
        ("https://kiln.example", "https://kiln.example.evil.example", False),
        ("https://kiln.example", "https://kiln.example@evil.example", False),
        ("https://kiln.example", "javascript:alert(1)", False),
        ("https://kiln.example", "", False),
        ("", "", False),
    ],
)
def test_what_counts_as_one_site(one, other, same):
    assert same_site(one, other) is same
    assert same_site(other, one) is same


def test_the_host_of_what_is_no_address_is_nothing():
    assert (host_of("https://kiln.example:8443/x"), host_of("https://["), host_of("")) == (
        "kiln.example:8443",
        "",
        "",
    )
