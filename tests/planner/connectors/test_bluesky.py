"""Sessions, mentions and hosts of the Bluesky connector."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.connectors.connector import Credentials
from planner.domain.errors import NotSent, Refused, SignInNeeded, Throttled, Unconfirmed
from planner.domain.ids import new_id
from tests.fakes.http import answer
from tests.fakes.servers import bluesky
from tests.planner.connectors.cases.bluesky import make as bluesky_case
from tests.planner.connectors.driver import (
    NOW,
    Album,
    account_on,
    frozen_root,
    picture,
    publish,
    rendered_for,
)


@pytest.fixture
def case():
    return bluesky_case()


def send_one(case, text="Bread", **fields):
    rendered = rendered_for(case.credentials.account, text, **fields)
    return publish(case.connector, case.http, case.credentials, rendered)


def test_many_posts_need_one_sign_in(case):
    case.connector.verify(case.http, case.credentials)
    for number in range(40):
        send_one(case, f"Number {number}")
    assert case.server.sign_ins == 1
    assert case.count() == 40


def test_a_stale_token_is_renewed_and_the_post_goes_out_once(case):
    send_one(case, "Before")
    case.server.expire()
    send_one(case, "After")
    assert (case.server.sign_ins, case.server.renewals, case.count()) == (1, 1, 2)


def test_a_renewal_that_is_refused_becomes_a_sign_in(case):
    send_one(case, "Before")
    case.server.expire()
    case.server.renewable = False
    send_one(case, "After")
    assert (case.server.sign_ins, case.count()) == (2, 2)


def test_an_app_password_that_was_withdrawn_holds_the_account(case):
    send_one(case, "Before")
    case.server.expire()
    case.server.renewable = False
    case.server.password = "other"
    with pytest.raises(SignInNeeded) as told:
        send_one(case, "After")
    assert told.value.field == "password"


def test_a_new_password_is_used_at_once(case):
    send_one(case, "Before")
    case.server.password = "newp-assw-ordd-1234"
    case.connector.verify(case.http, replace(case.credentials, secrets={"password": "newp-assw-ordd-1234"}))
    assert case.server.sign_ins == 2


def test_the_check_is_for_the_handle_that_was_typed_and_later_sign_ins_for_the_account(case):
    case.connector.verify(case.http, case.credentials)
    moved = replace(case.credentials, account=replace(case.credentials.account, handle="old-name.test"))
    publish(case.connector, case.http, moved, rendered_for(moved.account))
    names = [call.json["identifier"] for call in case.http.calls if "createSession" in call.url]
    assert names == [case.server.handle, bluesky.DID]


def test_too_many_sign_ins_throttle_until_the_server_says(case):
    told = answer(429, {"error": "RateLimitExceeded"}, ratelimit_reset="1795264500")
    case.http.fail(lambda call: call.url.endswith("createSession"), told)
    with pytest.raises(Throttled) as fault:
        send_one(case)
    assert fault.value.until.timestamp() == 1795264500


def test_a_sign_in_without_answer_is_not_a_post_that_may_be_out(case):
    case.http.fail(lambda call: call.url.endswith("createSession"), Unconfirmed("No answer."))
    with pytest.raises(NotSent):
        send_one(case)


def test_writes_go_to_the_server_that_holds_the_account(case):
    send_one(case)
    assert case.server.hosts[0] == bluesky.BASE
    assert set(case.server.hosts[1:]) == {bluesky.PDS}


@pytest.mark.parametrize(
    ("server", "private_ok"), [("http://127.0.0.1:2583", False), ("http://192.168.1.9:2583", True)]
)
def test_a_server_on_this_machine_or_network_is_kept(case, server, private_ok):
    account = account_on("bluesky", handle=case.server.handle, server=server)
    typed = Credentials(account=account, secrets=case.credentials.secrets, private_ok=private_ok)
    publish(case.connector, case.http, typed, rendered_for(account))
    assert set(case.server.hosts) == {server}
    assert all(call.private_ok is private_ok for call in case.http.calls)


def test_an_account_that_was_taken_down_is_told_so(case):
    case.server.active = False
    with pytest.raises(Refused, match="takendown") as told:
        case.connector.verify(case.http, case.credentials)
    assert told.value.field == "handle"


def test_without_a_server_it_is_blueskys_own(case):
    account = account_on("bluesky", handle="@" + case.server.handle)
    profile = case.connector.verify(case.http, Credentials(account=account, secrets=case.credentials.secrets))
    assert (profile.server, profile.handle, profile.remote_id) == (
        bluesky.BASE,
        case.server.handle,
        bluesky.DID,
    )


def test_a_mention_that_nobody_has_stays_words(case):
    send_one(case, "To @bob.test and @nobody.test")
    (record,) = case.server.records.values()
    assert [facet["features"][0]["did"] for facet in record["facets"]] == ["did:plc:bob"]


def test_a_mention_that_cannot_be_asked_does_not_stop_the_post(case):
    case.http.fail(lambda call: "resolveHandle" in call.url, Unconfirmed("No answer."))
    send_one(case, "To @bob.test")
    assert case.count() == 1


def test_parts_of_a_thread_and_other_posts_have_keys_of_their_own(case):
    send_one(case, "One\n---\nTwo\n---\nThree")
    send_one(case, "Four")
    assert case.count() == 4


def test_the_same_post_frozen_anew_at_another_moment_is_found_under_its_key(case):
    account = case.credentials.account
    key = new_id()
    rendered = rendered_for(account, "Once")
    first, again = (
        publish(case.connector, case.http, case.credentials, rendered, client_key=key, now=now)
        for now in (NOW, NOW + timedelta(hours=1))
    )
    assert first.root_frozen != again.root_frozen
    assert first.root.remote_id == again.root.remote_id
    assert case.count() == 1


def test_other_words_under_the_same_key_are_never_written_over(case):
    key = new_id()
    account = case.credentials.account
    publish(case.connector, case.http, case.credentials, rendered_for(account, "First"), client_key=key)
    with pytest.raises(Refused, match="Nothing was overwritten"):
        publish(case.connector, case.http, case.credentials, rendered_for(account, "Second"), client_key=key)
    assert [record["text"] for record in case.server.records.values()] == ["First"]


def test_a_small_picture_goes_out_as_it_is(case):
    album = Album()
    data = picture()
    use = album.add("rye.png", "A loaf", data=data)
    publish(
        case.connector,
        case.http,
        case.credentials,
        rendered_for(case.credentials.account, "R", media=(use,)),
        album,
    )
    assert case.server.blobs == [(data, "image/png")]


def test_the_address_of_a_post_is_one_a_person_can_open(case):
    sent = send_one(case)
    rkey = sent.root_frozen["body"]["rkey"]
    assert sent.root.remote_url == f"https://bsky.app/profile/{case.server.handle}/post/{rkey}"


def test_a_malformed_id_is_refused(case):
    with pytest.raises(Refused):
        case.connector.read_back(case.http, case.credentials, "nonsense")


def test_a_frozen_post_is_whole(case):
    frozen = frozen_root(case.connector, rendered_for(case.credentials.account), case.credentials.account)
    assert frozen["body"]["repo"] == bluesky.DID
    assert frozen["body"]["swapRecord"] is None
    assert frozen["body"]["record"]["createdAt"] == "2026-11-21T12:00:00.000Z"
