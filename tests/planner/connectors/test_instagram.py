"""What only Instagram does: two doors, files from a place, containers that are waited for, and published once."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from planner.connectors.conformance import leaks
from planner.connectors.connector import Credentials, Found, NeedsPlace, NotThere
from planner.connectors.kept import KeptSecrets
from planner.connectors.meta.containers import WAITS
from planner.domain.errors import (
    NotSent,
    Refused,
    RightMissing,
    SignInNeeded,
    Throttled,
    Unconfirmed,
    UploadsGone,
)
from planner.domain.journal import StepRole
from planner.domain.options import Options
from tests.fakes.clock import FakeClock
from tests.fakes.http import AT, answer, path_of
from tests.fakes.secrets import FakeSecrets
from tests.fakes.servers.facebook import error
from tests.fakes.servers.instagram import ME
from tests.planner.connectors.cases.instagram import make
from tests.planner.connectors.driver import Album, prepared_root, publish, rendered_for, through_json
from tests.planner.connectors.test_conformance import a_post, fault_of


@pytest.fixture
def case():
    return make()


def sent(case, text="Bread at four.", album=None, **fields):
    rendered = rendered_for(case.credentials.account, text, **fields)
    return publish(case.connector, case.http, case.credentials, rendered, album)


def made(case):
    return [one["form"] for one in case.server.containers.values()]


def calls(case, ending):
    return [call for call in case.http.calls if path_of(call).endswith(ending)]


def test_a_picture_is_put_up_fetched_and_published(case):
    assert isinstance(case.connector, NeedsPlace)
    assert case.connector.needs_place(a_post(case))
    album = Album()
    done = sent(case, "Rye", album, media=(album.add("1.png", "A loaf"),), first_comment="Open until six.")
    assert [one.value for one in done.roles.values()] == ["media", "container", "root", "comment"]
    assert made(case) == [{"caption": "Rye", "alt_text": "A loaf"}]
    assert done.root.remote_url == "https://www.instagram.com/p/C902/"
    assert done.root.confirmed
    assert case.server.comments[0]["text"] == "Open until six."
    look = case.connector.look(case.http, case.credentials, done.frozen[3], AT)
    assert look.result.remote_id == done.results[3].remote_id
    assert leaks((done.frozen, done.results), ("X-Amz-Signature",)) == []


def test_several_have_a_container_each_and_one_around_them(case):
    album = Album()
    uses = (album.add("1.png", "A loaf"), album.film("oven.mp4", "The oven"))
    sent(
        case,
        "Rye",
        album,
        media=uses,
        options=Options({"collaborators": "@kiln, mill", "is_ai_generated": "yes"}),
    )
    first, second, whole = made(case)
    assert first == {"is_carousel_item": "true", "alt_text": "A loaf"}
    assert second == {"is_carousel_item": "true", "media_type": "VIDEO"}
    assert (whole["media_type"], whole["children"]) == ("CAROUSEL", "901,902")
    assert (json.loads(whole["collaborators"]), whole["is_ai_generated"]) == (["kiln", "mill"], "true")


@pytest.mark.parametrize(
    ("options", "form"),
    [
        ({}, {"media_type": "REELS", "share_to_feed": "true", "caption": "Oven"}),
        ({"share_to_feed": "no", "format": "reel"}, {"media_type": "REELS", "share_to_feed": "false", "caption": "Oven"}),
        ({"format": "story"}, {"media_type": "STORIES"}),
    ],
)  # fmt: skip
def test_a_video_is_a_reel_or_a_story(case, options, form):
    album = Album()
    done = sent(
        case,
        "Oven",
        album,
        media=(album.film("oven.mp4", "The oven"),),
        options=Options(options),
        first_comment="x",
    )
    assert made(case) == [form]
    assert (StepRole.COMMENT in done.roles.values()) is (options.get("format") != "story")
    assert isinstance(case.connector.look(case.http, case.credentials, done.root_frozen, AT), Found)


def test_comments_are_closed_beside_the_post(case):
    done = sent(case, options=Options({"comments_off": "yes"}))
    assert case.server.posts[0]["is_comment_enabled"] is False
    gate = next(n for n, role in done.roles.items() if role is StepRole.GATE)
    look = lambda: case.connector.look(case.http, case.credentials, done.frozen[gate], AT)  # noqa: E731
    assert isinstance(look(), Found)
    case.server.posts[0]["is_comment_enabled"] = True
    assert isinstance(look(), NotThere)


def test_what_does_not_go_together_is_refused(case):
    album = Album()
    picture = album.add("1.png", "A loaf")
    for media, chosen in (((picture, picture), "story"), ((picture,), "reel")):
        rendered = rendered_for(
            case.credentials.account, "Rye", media=media, options=Options({"format": chosen})
        )
        assert fault_of(prepared_root, case, rendered).field == "options.format"
    assert case.http.calls == []


def a_container(case):
    """The frozen container of a post whose file is up, and a way to go on with it."""
    kept, rendered = [], a_post(case)
    step, done = case.connector.steps(rendered)[:2], {}
    frozen = [None, None]
    for n in (0, 1):
        frozen[n] = through_json(
            case.connector.freeze(step[n], rendered, case.credentials.account, "key", done, AT)
        )
        if n == 0:
            done[0] = case.connector.send(case.http, case.credentials, frozen[0], Album().read)

    def resumed(begun):
        return case.connector.resume(
            case.http, case.credentials, frozen[1], Album().read, begun, lambda *told: kept.append(told)
        )

    return kept, resumed


def test_a_container_that_takes_long_is_come_back_to(case):
    kept, resumed = a_container(case)
    case.server.states = ["IN_PROGRESS", "A_STATE_OF_TOMORROW"]
    with pytest.raises(NotSent, match="still working"):
        resumed({})
    assert case.http.pauses == list(WAITS)
    assert kept[0] == ({"id": "901"}, AT + timedelta(hours=20))
    case.server.states = ["FINISHED"]
    assert resumed(kept[0][0]).remote_id == "901"
    case.server.containers.clear()
    assert resumed(kept[0][0]).remote_id == "902", "one that is gone is made anew"


@pytest.mark.parametrize(
    ("why", "kind", "says"),
    [
        ("Error: failed with error code 2207026", Refused, "cannot read the video"),
        ("Error: 2207009", Refused, "between 4:5 and 1.91:1"),
        ("Error: something new", Refused, "cannot use the picture or video"),
        ("Error: 2207003 took too long", NotSent, "tried again"),
    ],
)
def test_a_container_that_failed_says_why(case, why, kind, says):
    kept, resumed = a_container(case)
    case.server.states, case.server.why = ["ERROR"], why
    fault = fault_of(resumed, {})
    assert type(fault) is kind
    assert says in str(fault)
    assert kept[-1] == ({}, None)


def test_a_lost_answer_is_settled_by_the_container(case):
    frozen = prepared_root(case, a_post(case), AT)
    look = lambda: case.connector.look(case.http, case.credentials, frozen, AT)  # noqa: E731
    assert isinstance(look(), NotThere)
    case.http.fail(case.publishes, Unconfirmed("No answer."), after=True, times=1)
    assert (
        type(fault_of(case.connector.send, case.http, case.credentials, frozen, Album().read)) is Unconfirmed
    )
    again = case.connector.send(case.http, case.credentials, frozen, Album().read)
    assert again.remote_id == look().result.remote_id
    assert len(calls(case, "/media_publish")) == 1, "it was not asked to publish a second time"
    case.server.listed = False
    assert "does not list it yet" in str(fault_of(look))
    assert (
        type(fault_of(case.connector.send, case.http, case.credentials, frozen, Album().read)) is Unconfirmed
    )


def test_a_container_that_is_gone_sends_all_of_it_again(case):
    frozen = prepared_root(case, a_post(case), AT)
    case.server.containers.clear()
    assert (
        type(fault_of(case.connector.send, case.http, case.credentials, frozen, Album().read)) is UploadsGone
    )


def test_what_was_called_unwanted_may_be_out_all_the_same(case):
    frozen = prepared_root(case, a_post(case), AT)
    blocked = error(4, error_subcode=2207051)
    case.http.fail(case.publishes, blocked, times=1)
    assert type(fault_of(case.connector.send, case.http, case.credentials, frozen, Album().read)) is Refused
    serve = case.http.serve
    case.http.serve = lambda call: (serve(call), blocked)[1] if case.publishes(call) else serve(call)
    assert case.connector.send(case.http, case.credentials, frozen, Album().read).remote_id == "902"


def test_the_days_number_of_posts_is_waited_for_a_day(case):
    case.http.fail(case.publishes, error(9, error_subcode=2207042))
    fault = fault_of(publish, case.connector, case.http, case.credentials, a_post(case))
    assert (type(fault), fault.until) == (Throttled, AT + timedelta(days=1))


def test_whose_token_it_is(case):
    profile = case.connector.verify(case.http, case.credentials)
    assert (profile.handle, profile.remote_id) == ("fennelandrye", ME)
    assert profile.secrets["token_until"] == (AT + timedelta(days=59)).isoformat()
    case.server.account_type = "PERSONAL"
    assert "professional" in str(fault_of(case.connector.verify, case.http, case.credentials))


def test_a_token_of_facebook_leads_to_the_account_of_a_page(case):
    case.server.token = "EAA-a-persons-token-canary"
    account = {"id": ME, "username": "fennelandrye", "name": "Fennel & Rye"}
    page = {"id": "111", "name": "Fennel & Rye", "access_token": "EAA-page-token-canary"}
    signed = Credentials(
        account=replace(case.credentials.account, remote_id=""), secrets={"token": case.server.token}
    )
    case.server.pages = [page]
    assert "No Page of this sign-in has an Instagram account" in str(
        fault_of(case.connector.verify, case.http, signed)
    )
    case.server.pages = [page, {**page, "id": "112", "instagram_business_account": account}]
    profile = case.connector.verify(case.http, signed)
    assert (profile.remote_id, profile.secrets["token"]) == (ME, "EAA-page-token-canary")
    assert all(call.url.startswith("https://graph.facebook.com/") for call in case.http.calls)
    case.server.scopes = ["instagram_basic"]
    assert "instagram_content_publish" in str(fault_of(case.connector.verify, case.http, signed))


def test_deleting_by_facebooks_door_wants_a_right_of_its_own_and_holds_no_post(case):
    signed = replace(case.credentials, secrets={"token": "EAA-page-token-canary"})
    case.http.fail(lambda call: call.method == "DELETE", error(10))
    refused = fault_of(case.connector.delete, case.http, signed, "17990")
    assert type(refused) is RightMissing
    assert "instagram_manage_contents" in str(refused)
    told = {**signed.secrets, "token_scopes": "instagram_basic instagram_content_publish"}
    before = len(case.http.calls)
    lacking = replace(signed, secrets=told)
    assert type(fault_of(case.connector.delete, case.http, lacking, "17990")) is RightMissing
    assert len(case.http.calls) == before, "it is known before"


def test_a_token_is_renewed_each_week_and_a_dead_one_needs_a_person(case):
    store, clock = FakeSecrets(), FakeClock(AT)
    account = case.credentials.account

    def signed(left):
        until = (AT + left).isoformat()
        store.put(account.id, {"token": "IGAA-old-canary", "token_until": until})
        kept = KeptSecrets(store, account.id, clock, store.get(account.id))
        return replace(case.credentials, secrets=store.get(account.id), kept=kept)

    serve = case.http.serve

    def renewing(call):
        if path_of(call) != "/refresh_access_token":
            return serve(call)
        assert call.params == {"grant_type": "ig_refresh_token", "access_token": "IGAA-old-canary"}
        return answer(200, {"access_token": case.server.token, "expires_in": 5_184_000})

    case.http.serve = renewing
    publish(case.connector, case.http, signed(timedelta(days=52)), a_post(case))
    assert store.get(account.id)["token_until"] == (AT + timedelta(days=60)).isoformat()
    assert len(calls(case, "/refresh_access_token")) == 1
    case.http.fail(lambda call: path_of(call) == "/refresh_access_token", error(190))
    ended = signed(timedelta(days=-1))
    assert isinstance(fault_of(publish, case.connector, case.http, ended, a_post(case)), SignInNeeded)
    assert leaks(case.http.calls, ("IGAA-old-canary",)) == []
