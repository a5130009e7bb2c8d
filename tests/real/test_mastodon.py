"""The Mastodon connector on a real server of the Fediverse (snac)."""

from datetime import UTC, datetime, timedelta

import pytest

from planner.connectors.connector import CannotTell, Credentials, Found, NotThere
from planner.connectors.platforms.mastodon.connector import CONNECTOR
from planner.domain.errors import Refused, SignInNeeded
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


@pytest.fixture
def signed(http, mastodon_server):
    secrets = {"token": mastodon_server["access_token"]}
    return sign_in("mastodon", http, secrets, server=mastodon_server["base_url"])


def a_minute_ago():
    return datetime.now(UTC) - timedelta(minutes=1)


def test_the_check_reads_who_it_is_and_the_servers_own_limits(signed, mastodon_server):
    assert signed.account.handle.startswith("alice@127.0.0.1")
    assert signed.account.remote_id
    assert signed.account.facts["text_limit"] == 100_000
    assert signed.account.facts["media_max"] == 4


def test_a_wrong_token_is_told_as_such(http, mastodon_server):
    account = account_on("mastodon", server=mastodon_server["base_url"])
    with pytest.raises(SignInNeeded) as told:
        CONNECTOR.verify(http, Credentials(account=account, secrets={"token": "deadbeefdeadbeef"}))
    assert told.value.field == "token"


def test_a_post_goes_out_with_text_link_and_tags(http, signed):
    marker = new_id()
    text = f"Rye & oats < wheat, says {marker}"
    rendered = rendered_for(
        signed.account, text, link="https://fennelandrye.example/rye?a=1&b=2", hashtags=("bread",)
    )
    sent = publish(CONNECTOR, http, signed, rendered)
    back = CONNECTOR.read_back(http, signed, sent.root.remote_id)
    assert back["text"] == rendered.parts[0].text
    assert back["links"] == ["https://fennelandrye.example/rye?a=1&b=2"]
    assert back["url"] == sent.root.remote_url


def test_a_picture_goes_out_with_its_alt_text(http, signed):
    album = Album()
    use = album.add("rye.png", "Cross-section of a dark rye loaf, “crumb” & crust")
    sent = publish(
        CONNECTOR, http, signed, rendered_for(signed.account, f"Rye {new_id()}", media=(use,)), album
    )
    back = CONNECTOR.read_back(http, signed, sent.root.remote_id)
    assert back["alt"] == ["Cross-section of a dark rye loaf, “crumb” & crust"]
    assert len(back["pictures"]) == 1


def test_a_thread_is_a_chain_of_replies(http, signed):
    rendered = rendered_for(signed.account, f"One {new_id()}\n---\nTwo\n---\nThree")
    sent = publish(CONNECTOR, http, signed, rendered)
    second, third = sent.of(StepRole.PART)
    assert CONNECTOR.read_back(http, signed, second.remote_id)["in_reply_to"] == sent.root.remote_id
    assert CONNECTOR.read_back(http, signed, third.remote_id)["in_reply_to"] == second.remote_id


def test_the_look_finds_what_is_out_and_only_that(http, signed):
    rendered = rendered_for(signed.account, f"Look: “rye” *bold* {new_id()} https://a.example/x_y#z")
    unsent = frozen_root(CONNECTOR, rendered, signed.account)
    assert isinstance(CONNECTOR.look(http, signed, unsent, a_minute_ago()), NotThere)
    sent = publish(CONNECTOR, http, signed, rendered)
    found = CONNECTOR.look(http, signed, sent.root_frozen, a_minute_ago())
    assert isinstance(found, Found)
    assert found.result.remote_id == sent.root.remote_id
    later = datetime.now(UTC) + timedelta(days=2)
    assert isinstance(CONNECTOR.look(http, signed, sent.root_frozen, later), NotThere)


def test_the_look_tells_a_picture_post_from_the_same_words_alone(http, signed):
    album = Album()
    words = f"Same words {new_id()}"
    publish(CONNECTOR, http, signed, rendered_for(signed.account, words))
    use = album.add("rye.png", "Rye")
    other = rendered_for(signed.account, words, media=(use,))
    sent = publish(CONNECTOR, http, signed, other, album)
    found = CONNECTOR.look(http, signed, sent.root_frozen, a_minute_ago())
    assert isinstance(found, Found)
    assert found.result.remote_id == sent.root.remote_id


def test_the_look_finds_a_part_of_a_thread(http, signed):
    sent = publish(CONNECTOR, http, signed, rendered_for(signed.account, f"One {new_id()}\n---\nTwo"))
    found = CONNECTOR.look(http, signed, sent.frozen[1], a_minute_ago())
    assert isinstance(found, Found)
    assert found.result.remote_id == sent.results[1].remote_id


def test_this_server_deletes_nothing_and_that_is_said(http, signed):
    sent = publish(CONNECTOR, http, signed, rendered_for(signed.account, f"Stays {new_id()}"))
    with pytest.raises(Refused, match="in the browser"):
        CONNECTOR.delete(http, signed, sent.root.remote_id)
    assert CONNECTOR.is_there(http, signed, sent.root.remote_id) is True
    nowhere = "0000000000000000000000000000000000000000"
    CONNECTOR.delete(http, signed, nowhere)  # what is not there is no error
    assert CONNECTOR.is_there(http, signed, nowhere) is False


def test_words_are_changed_there_and_the_picture_stays(http, signed):
    album, marker = Album(), new_id()
    use = album.add("rye.png", "A loaf")
    rendered = rendered_for(signed.account, f"Bread at four, {marker}", media=(use,))
    sent = publish(CONNECTOR, http, signed, rendered, album)
    wanted = rendered_for(signed.account, f"Bread at five <b> & {marker}!", media=(use,))
    step = next(step for step in CONNECTOR.steps(wanted) if step.role is StepRole.ROOT)
    remote_id = sent.root.remote_id
    frozen = through_json(
        CONNECTOR.freeze_change(step, wanted, signed.account, sent.root_frozen, sent.results, remote_id)
    )
    assert CONNECTOR.shows(http, signed, frozen) is False
    for _ in range(2):
        assert CONNECTOR.change(http, signed, frozen).remote_id == remote_id
        assert CONNECTOR.shows(http, signed, frozen) is True
    back = CONNECTOR.read_back(http, signed, remote_id)
    assert (back["alt"], back["url"]) == (["A loaf"], sent.root.remote_url)


def test_a_token_that_died_is_noticed_when_posting(http, signed):
    dead = Credentials(account=signed.account, secrets={"token": "deadbeefdeadbeef"})
    with pytest.raises(SignInNeeded):
        publish(CONNECTOR, http, dead, rendered_for(signed.account, "Never out"))


@pytest.mark.parametrize("visibility", ["public", "private"])
def test_who_sees_it_and_the_warning_arrive(http, signed, visibility):
    options = Options({"visibility": visibility, "spoiler_text": "Food, raw meat"})
    sent = publish(CONNECTOR, http, signed, rendered_for(signed.account, f"Raw {new_id()}", options=options))
    back = CONNECTOR.read_back(http, signed, sent.root.remote_id)
    assert (back["visibility"], back["spoiler_text"], back["sensitive"]) == (
        visibility,
        "Food, raw meat",
        True,
    )
    look = CONNECTOR.look(http, signed, sent.root_frozen, a_minute_ago())
    assert isinstance(look, Found if visibility == "public" else CannotTell)  # it lists what everybody sees


def test_a_quiet_post_is_public_on_this_server(http, signed):
    rendered = rendered_for(signed.account, f"Quiet {new_id()}", options=Options({"visibility": "unlisted"}))
    sent = publish(CONNECTOR, http, signed, rendered)
    assert CONNECTOR.read_back(http, signed, sent.root.remote_id)["visibility"] in {"public", "unlisted"}
    assert not isinstance(CONNECTOR.look(http, signed, sent.root_frozen, a_minute_ago()), NotThere)
