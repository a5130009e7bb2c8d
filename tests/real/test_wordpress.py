"""The WordPress connector on a real WordPress."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import requests

from planner.connectors.connector import Credentials, Found, NotThere
from planner.connectors.platforms.wordpress.connector import CONNECTOR
from planner.domain.errors import NotSent, Refused, SignInNeeded
from planner.domain.ids import new_id
from planner.domain.journal import StepRole
from planner.domain.options import Options
from tests.planner.connectors.driver import (
    Album,
    account_on,
    frozen_root,
    publish,
    rendered_for,
    through_json,
)
from tests.real.conftest import sign_in

SINCE = datetime.now(UTC) - timedelta(minutes=1)


def typed(server, user="author", **changes):
    person = server["users"][user]
    account = account_on("wordpress", server=server["base_url"], login=person["username"])
    given = {"account": account, "secrets": {"password": person["app_password"]}}
    return Credentials(**{**given, **changes})


@pytest.fixture
def signed(http, wordpress_server):
    person = wordpress_server["users"]["author"]
    secrets = {"password": person["app_password"]}
    return sign_in("wordpress", http, secrets, server=wordpress_server["base_url"], login=person["username"])


def test_the_check_finds_the_interface_and_the_user(signed, wordpress_server):
    assert signed.account.facts["rest_root"] == wordpress_server["rest_url"]
    assert signed.account.remote_id == str(wordpress_server["users"]["author"]["id"])
    assert signed.account.handle == wordpress_server["base_url"].partition("://")[2]


@pytest.mark.parametrize("user", ["contributor", "reader"])
def test_a_user_who_may_not_publish_is_told_so(http, wordpress_server, user):
    with pytest.raises(Refused) as told:
        CONNECTOR.verify(http, typed(wordpress_server, user))
    assert told.value.field == "login"
    assert "may not publish" in str(told.value)


def test_a_wrong_password_is_told_as_such_and_never_repeated(http, wordpress_server):
    secrets = {"password": "aaaa bbbb cccc dddd eeee ffff"}
    with pytest.raises(SignInNeeded) as told:
        CONNECTOR.verify(http, typed(wordpress_server, secrets=secrets))
    assert told.value.field == "password"
    assert "aaaa" not in f"{told.value} {told.value.detail}"


def test_an_address_where_nothing_answers_is_told_as_such(http, wordpress_server):
    there = typed(wordpress_server)
    nowhere = replace(there, account=replace(there.account, server="http://127.0.0.1:9"))
    with pytest.raises(NotSent):
        CONNECTOR.verify(http, nowhere)


def test_the_interface_is_found_without_pretty_addresses(http, signed, wordpress_server):
    root = f"{wordpress_server['base_url']}/?rest_route=/"
    plain = replace(signed, account=replace(signed.account, facts={"rest_root": root}))
    sent = publish(
        CONNECTOR, http, plain, rendered_for(signed.account, "Plain addresses", title=f"P {new_id()}")
    )
    assert isinstance(CONNECTOR.look(http, plain, sent.root_frozen, SINCE), Found)


def test_a_post_goes_out_whole(http, signed):
    album = Album()
    use = album.add("Rye crumb.png", "Cross-section of a “dark” rye loaf & <crumb>")
    text = 'Why <b>rye</b> & "oats"?\nSecond line [gallery]\n\nSee https://a.example/?x=1&y=2, and :)'
    rendered = rendered_for(
        signed.account,
        text,
        title="Rye & <oats> on “day two”",
        link="https://fennelandrye.example/blog/rye",
        media=(use,),
    )
    sent = publish(CONNECTOR, http, signed, rendered, album)
    back = CONNECTOR.read_back(http, signed, sent.root.remote_id)
    assert back["title"] == "Rye & <oats> on “day two”"
    assert back["status"] == "publish"
    assert back["links"] == ["https://a.example/?x=1&y=2", "https://fennelandrye.example/blog/rye"]
    assert back["alt"] == ["Cross-section of a “dark” rye loaf & <crumb>"]
    assert str(back["featured"]) == sent.of(StepRole.MEDIA)[0].remote_id
    assert back["slug"].startswith("rye-oats-on-day-two-")
    assert "Why <b>rye</b> &" in back["text"]
    assert "Second line [gallery]" in back["text"]
    page = requests.get(back["url"], timeout=20)  # as a visitor, signed in nowhere
    assert page.status_code == 200
    assert 'href="https://fennelandrye.example/blog/rye"' in page.text
    assert requests.get(back["pictures"][0], timeout=20).content.startswith(b"\x89PNG")


def test_the_media_library_knows_the_alt_text(http, signed, wordpress_server):
    album = Album()
    use = album.add("oven.png", "The old oven, door open")
    sent = publish(CONNECTOR, http, signed, rendered_for(signed.account, "Oven", media=(use,)), album)
    remote_id = sent.of(StepRole.MEDIA)[0].remote_id
    kept = requests.get(f"{wordpress_server['rest_url']}wp/v2/media/{remote_id}", timeout=20).json()
    assert kept["alt_text"] == "The old oven, door open"


def test_the_look_finds_what_is_out_and_only_that(http, signed):
    rendered = rendered_for(signed.account, "Once", title="Same title each time")
    unsent = frozen_root(CONNECTOR, rendered, signed.account)
    assert isinstance(CONNECTOR.look(http, signed, unsent, SINCE), NotThere)
    sent = publish(CONNECTOR, http, signed, rendered)
    found = CONNECTOR.look(http, signed, sent.root_frozen, SINCE)
    assert isinstance(found, Found)
    assert found.result.remote_id == sent.root.remote_id
    assert found.result.remote_url == sent.root.remote_url
    assert isinstance(CONNECTOR.look(http, signed, unsent, SINCE), NotThere)


def test_deleting_puts_it_into_the_bin_and_twice_is_no_error(http, signed):
    sent = publish(CONNECTOR, http, signed, rendered_for(signed.account, "Short-lived"))
    assert CONNECTOR.is_there(http, signed, sent.root.remote_id) is True
    CONNECTOR.delete(http, signed, sent.root.remote_id)
    assert CONNECTOR.is_there(http, signed, sent.root.remote_id) is False
    CONNECTOR.delete(http, signed, sent.root.remote_id)
    with pytest.raises(Refused):
        CONNECTOR.read_back(http, signed, sent.root.remote_id)
    in_the_bin = CONNECTOR.look(http, signed, sent.root_frozen, SINCE)
    assert isinstance(in_the_bin, Found)
    assert in_the_bin.result.remote_id == sent.root.remote_id
    CONNECTOR.delete(http, signed, "99999999")


def test_title_and_words_are_changed_and_address_and_picture_stay(http, signed):
    album = Album()
    use = album.add("oven.png", "The old oven, door open")
    rendered = rendered_for(signed.account, 'Rye & "oats" <b>', title=f"Rye {new_id()}", media=(use,))
    sent = publish(CONNECTOR, http, signed, rendered, album)
    before = CONNECTOR.read_back(http, signed, sent.root.remote_id)
    wanted = rendered_for(signed.account, "Rye & spelt <i>\n\nSecond", title="Rye & <spelt>", media=(use,))

    def frozen_for(after, last):
        step = next(step for step in CONNECTOR.steps(after) if step.role is StepRole.ROOT)
        remote_id = sent.root.remote_id
        return through_json(
            CONNECTOR.freeze_change(step, after, signed.account, last, sent.results, remote_id)
        )

    frozen = frozen_for(wanted, sent.root_frozen)
    assert CONNECTOR.shows(http, signed, frozen) is False
    for _ in range(2):
        assert CONNECTOR.change(http, signed, frozen).remote_url == before["url"]
        assert CONNECTOR.shows(http, signed, frozen) is True
    after = CONNECTOR.read_back(http, signed, sent.root.remote_id)
    assert after["title"] == "Rye & <spelt>"
    assert after["text"].startswith("Rye & spelt <i>\n\nSecond")
    assert (after["alt"], after["featured"], after["slug"]) == (
        before["alt"],
        before["featured"],
        before["slug"],
    )
    CONNECTOR.change(
        http, signed, frozen_for(rendered_for(signed.account, "Third", title="3", media=(use,)), frozen)
    )
    with pytest.raises(Refused, match="Nothing was overwritten"):
        CONNECTOR.change(http, signed, frozen)


def test_an_application_password_that_was_withdrawn_is_noticed_when_posting(http, signed):
    dead = replace(signed, secrets={"password": "aaaa bbbb cccc dddd eeee ffff"})
    with pytest.raises(SignInNeeded):
        publish(CONNECTOR, http, dead, rendered_for(signed.account, "Never out"))


def test_categories_tags_excerpt_and_the_rest_arrive(http, signed):
    word = new_id()
    options = Options(
        {
            "categories": "uncategorized",
            "tags": f"rye, crumb {word}",
            "excerpt": "Why <rye> & oats",
            "comment_status": "closed",
        }
    )
    sent = publish(
        CONNECTOR, http, signed, rendered_for(signed.account, "Rye", title=f"T {word}", options=options)
    )
    back = CONNECTOR.read_back(http, signed, sent.root.remote_id)
    assert (back["excerpt"], back["comments"], back["status"]) == ("Why <rye> & oats", "closed", "publish")
    assert back["categories"] == [1]
    assert len(back["tags"]) == 2
