"""Rights beyond publishing are asked for only when the person chose so, and told when they lack."""

from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest

from planner.connectors.connector import Credentials, Way
from planner.connectors.signin.rights import ALL, RIGHTS, RIGHTS_FIELD, demand
from planner.domain.errors import RightMissing, SignInNeeded
from planner.publishing.signing_in import fields_for
from tests.fakes.connector import FakeNetwork
from tests.planner.connectors.driver import account_on
from tests.planner.publishing.test_browser import APP, FLOW, Net, begun, desk

__all__ = ["desk"]


class Talkative(Net):
    """A network whose app may have a right for comments."""

    sign_in = replace(FLOW, further=("comments", "figures"))
    fields = (*Net.fields, RIGHTS_FIELD)


@pytest.fixture
def talkative(desk):
    desk.connectors["mastodon"] = Talkative(FakeNetwork())
    return desk


def scopes_in(address):
    return parse_qs(urlsplit(address).query)["scope"][0].split()


def signed_in(desk, fields, **more):
    sign_in = begun(desk, fields, **more)
    address = sign_in.begin()
    sign_in.paste(desk.oauth.allow(address))
    sign_in.finish()
    return sign_in.connect(), scopes_in(address)


def test_the_least_is_asked_for_unless_the_person_wants_more(talkative):
    assert signed_in(talkative, APP)[1] == ["read", "write"]
    assert signed_in(talkative, {**APP, RIGHTS: ALL})[1] == ["read", "write", "comments", "figures"]


def test_signing_in_again_leaves_the_rights_as_they_were_unless_told(talkative):
    account, _ = signed_in(talkative, {**APP, RIGHTS: ALL})
    assert "comments" in signed_in(talkative, {}, account_id=account.id)[1]
    assert "comments" not in signed_in(talkative, {RIGHTS: "posts"}, account_id=account.id)[1]


def test_the_form_offers_the_choice_and_leaves_it_as_it_is_the_second_time():
    first = {one.key: one for one in fields_for(Talkative(FakeNetwork()), Way.BROWSER)}
    again = {one.key: one for one in fields_for(Talkative(FakeNetwork()), Way.BROWSER, again=True)}
    assert [value for value, _ in first[RIGHTS].choices] == ["posts", "all"]
    assert [value for value, _ in again[RIGHTS].choices] == ["", "posts", "all"]
    assert RIGHTS not in {one.key for one in fields_for(Talkative(FakeNetwork()), Way.TYPED)}


def test_a_right_that_the_sign_in_did_not_give_is_named_and_no_sign_in_is_asked_for():
    account = account_on("mastodon")
    demand(Credentials(account=account, secrets={"token": "t"}), "Net", "comments")  # it told nothing
    told = Credentials(account=account, secrets={"token": "t", "token_scopes": "read comments"})
    demand(told, "Net", "comments")
    with pytest.raises(RightMissing, match=r"lacks a right: figures\. Posts go out as before") as fault:
        demand(told, "Net", "comments", "figures")
    assert not isinstance(fault.value, SignInNeeded)
    assert fault.value.field == RIGHTS
