"""Micropub: finding where a site takes posts, and what the recommendation's examples ask for."""

from dataclasses import replace

import pytest

from planner.connectors.connector import CannotTell
from planner.connectors.platforms.micropub import site
from planner.connectors.platforms.micropub.connector import CONNECTOR
from planner.domain.errors import Refused, SignInNeeded
from planner.domain.options import Options
from planner.networks.remote_choices import choices_known
from tests.fakes.http import AT, answer
from tests.fakes.servers import micropub
from tests.planner.connectors.cases.micropub import make
from tests.planner.connectors.driver import NOW, Album, frozen_root, publish, rendered_for


@pytest.fixture
def case():
    return make()


def fresh(case):
    """The credentials before anything is known of the site."""
    account = replace(case.credentials.account, facts={}, server="rye.example")
    return replace(case.credentials, account=account)


@pytest.mark.parametrize("in_header", [True, False])
def test_a_site_says_where_it_takes_posts(case, in_header):
    case.server.in_header = in_header
    profile = CONNECTOR.verify(case.http, fresh(case))
    assert profile.facts[site.ENDPOINT] == micropub.TAKES
    assert profile.facts[site.MEDIA] == micropub.FILES
    assert (profile.handle, profile.server) == ("rye.example", "https://rye.example")
    (place,) = choices_known("syndicate_to", profile.facts)
    assert place.label == "Fediverse"


def test_no_token_goes_to_a_page_that_is_only_read(case):
    CONNECTOR.verify(case.http, fresh(case))
    assert "Authorization" not in case.http.calls[0].headers


def test_a_site_without_micropub_is_told_at_the_address(case):
    case.http.fail(lambda call: call.url.endswith("/"), answer(200, {"hello": "there"}))
    with pytest.raises(Refused, match="names no Micropub address") as caught:
        CONNECTOR.verify(case.http, fresh(case))
    assert caught.value.field == "server"


def test_a_token_that_may_not_post_holds_the_account(case):
    case.server.scopes = ("media",)
    with pytest.raises(SignInNeeded, match="It needs the scopes create"):
        publish(CONNECTOR, case.http, case.credentials, rendered_for(case.credentials.account, "Bread"))


def test_a_site_that_takes_no_files_is_told_before_anything_is_sent(case):
    account = replace(case.credentials.account, facts={site.ENDPOINT: micropub.TAKES, site.MEDIA: ""})
    album = Album()
    rendered = rendered_for(account, "Bread", media=(album.add("rye.png", "A loaf"),))
    with pytest.raises(Refused, match="takes no files"):
        publish(CONNECTOR, case.http, replace(case.credentials, account=account), rendered, album)
    assert case.http.calls == []


def test_what_goes_out_is_as_the_recommendation_has_it(case):
    album = Album()
    rendered = rendered_for(
        case.credentials.account, "Bread #rye", title="Bread", media=(album.add("rye.png", "A loaf"),)
    )
    rendered = replace(rendered, options=Options({"category": "bread, rye", "slug": "day-two"}))
    publish(CONNECTOR, case.http, case.credentials, rendered, album)
    sent = case.http.calls[-1].json
    assert sent["type"] == ["h-entry"]
    properties = sent["properties"]
    assert properties["content"] == ["Bread #rye"]
    assert properties["category"][:2] == ["bread", "rye"]
    assert properties["mp-slug"] == ["day-two"]
    assert properties["photo"] == [{"value": f"{micropub.FILES}/1-picture.png", "alt": "A loaf"}]


def test_a_site_that_lists_nothing_leaves_it_to_the_person(case):
    case.server.lists = False
    frozen = frozen_root(CONNECTOR, rendered_for(case.credentials.account, "Bread"), case.credentials.account)
    assert CONNECTOR.look(case.http, case.credentials, frozen, AT) == CannotTell(link="https://rye.example/")


def test_entries_in_no_order_prove_nothing(case):
    newer = {"url": [f"{micropub.SITE}/n"], "content": ["New"], "published": [NOW.isoformat()]}
    case.server.posts = {f"{micropub.SITE}/n": newer, **case.server.posts}  # the newest comes last
    frozen = frozen_root(CONNECTOR, rendered_for(case.credentials.account, "Bread"), case.credentials.account)
    assert isinstance(CONNECTOR.look(case.http, case.credentials, frozen, AT), CannotTell)
