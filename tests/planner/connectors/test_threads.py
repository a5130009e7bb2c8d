"""What only Threads does: parts that answer each other, containers that are published once, its own limits."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.connectors.connector import Found, NeedsPlace, NotThere
from planner.connectors.kept import KeptSecrets
from planner.domain.errors import NotSent, Refused, SignInNeeded, Unconfirmed, UploadsGone
from planner.domain.journal import StepRole
from planner.domain.options import Options
from tests.fakes.clock import FakeClock
from tests.fakes.http import AT, answer, path_of
from tests.fakes.secrets import FakeSecrets
from tests.fakes.servers.facebook import error
from tests.planner.connectors.cases.threads import make
from tests.planner.connectors.driver import Album, prepared_root, publish, rendered_for
from tests.planner.connectors.test_conformance import a_post, fault_of


@pytest.fixture
def case():
    return make()


def sent(case, text="Bread at four.", album=None, **fields):
    rendered = rendered_for(case.credentials.account, text, **fields)
    return publish(case.connector, case.http, case.credentials, rendered, album)


def made(case):
    return [one["form"] for one in case.server.containers.values()]


def test_each_part_answers_the_one_before(case):
    done = sent(case, "One\n---\nTwo\n---\nThree")
    assert [one.value for one in done.roles.values()] == ["container", "root", "part", "part"]
    ids = [done.root.remote_id, *(one.remote_id for one in done.of(StepRole.PART))]
    assert [form.get("reply_to_id", "") for form in made(case)] == ["", *ids[:2]]
    assert done.root.remote_url == "https://www.threads.com/@fennelandrye/post/D702"
    for n, role in done.roles.items():
        if role is StepRole.PART:
            look = case.connector.look(case.http, case.credentials, done.frozen[n], AT)
            assert look.result.remote_id == done.results[n].remote_id


def test_an_answer_of_somebody_else_is_no_part_of_the_thread(case):
    done = sent(case, "One\n---\nTwo")
    frozen = done.frozen[max(done.frozen)]
    case.server.posts[0]["username"] = "somebody"
    assert isinstance(case.connector.look(case.http, case.credentials, frozen, AT), NotThere)


def test_pictures_are_put_up_and_fetched(case):
    album = Album()
    assert isinstance(case.connector, NeedsPlace)
    assert not case.connector.needs_place(rendered_for(case.credentials.account, "Rye"))
    uses = (album.add("1.png", "A loaf"), album.film("oven.mp4", "The oven"))
    sent(case, "Rye", album, media=uses, options=Options({"is_spoiler_media": "yes"}))
    first, second, whole = made(case)
    assert first == {"media_type": "IMAGE", "is_carousel_item": "true", "alt_text": "A loaf"}
    assert second == {"media_type": "VIDEO", "is_carousel_item": "true", "alt_text": "The oven"}
    assert whole == {
        "media_type": "CAROUSEL",
        "children": "701,702",
        "text": "Rye",
        "is_spoiler_media": "true",
    }


def test_what_is_set_for_a_post_goes_with_it(case):
    options = {"reply_control": "followers_only", "topic_tag": " Baking "}
    sent(case, "Rye", link="kiln.example/rye", options=Options(options))
    sent(case, "Plain")
    assert made(case)[0] == {
        "media_type": "TEXT",
        "text": "Rye\n\nhttps://kiln.example/rye",
        "link_attachment": "https://kiln.example/rye",
        "reply_control": "followers_only",
        "topic_tag": "Baking",
    }
    assert made(case)[1] == {"media_type": "TEXT", "text": "Plain"}


def test_too_many_links_are_refused_before_anything_is_sent(case):
    five = " ".join(f"https://kiln.example/{n}" for n in range(5))
    sent(case, f"{five} https://kiln.example/1")
    rendered = rendered_for(case.credentials.account, f"One\n---\n{five} https://kiln.example/5")
    case.http.calls.clear()
    fault = fault_of(prepared_root, case, rendered)
    assert (type(fault), fault.field) == (Refused, "text")
    assert str(fault) == "6 links: Threads takes 5 in a post. Take some out."
    assert case.http.calls == []


def test_a_container_is_published_once(case):
    frozen = prepared_root(case, a_post(case), AT)
    look = lambda: case.connector.look(case.http, case.credentials, frozen, AT)  # noqa: E731
    assert isinstance(look(), NotThere)
    case.http.fail(case.publishes, Unconfirmed("No answer."), after=True, times=1)
    assert (
        type(fault_of(case.connector.send, case.http, case.credentials, frozen, Album().read)) is Unconfirmed
    )
    again = case.connector.send(case.http, case.credentials, frozen, Album().read)
    assert isinstance(look(), Found)
    assert (again.remote_id, case.count()) == (look().result.remote_id, 1)
    case.server.listed = False
    assert "does not list it yet" in str(fault_of(look))
    case.server.containers.clear()
    assert (
        type(fault_of(case.connector.send, case.http, case.credentials, frozen, Album().read)) is UploadsGone
    )


@pytest.mark.parametrize(
    ("why", "kind"), [("INVALID_DURATION", Refused), ("FAILED_DOWNLOADING_VIDEO", NotSent)]
)
def test_a_video_that_cannot_be_used_is_told(case, why, kind):
    case.server.states, case.server.why = ["IN_PROGRESS", "ERROR"], why
    album = Album()
    rendered = rendered_for(case.credentials.account, "Oven", media=(album.film("oven.mp4", "The oven"),))
    fault = fault_of(publish, case.connector, case.http, case.credentials, rendered, album)
    assert (type(fault), fault.detail, case.count()) == (kind, why, 0)
    assert case.http.pauses == [5]


def test_a_restricted_account_is_told(case):
    case.http.fail(case.publishes, error(4279013))
    fault = fault_of(publish, case.connector, case.http, case.credentials, a_post(case))
    assert (type(fault), "restricted the account" in str(fault)) == (Refused, True)
    case = make()
    case.http.fail(case.publishes, error(10, error_subcode=2207051))
    assert "blocked it" in str(fault_of(publish, case.connector, case.http, case.credentials, a_post(case)))


def test_a_pasted_token_is_renewed_after_a_week(case):
    profile = case.connector.verify(case.http, case.credentials)
    assert (profile.handle, profile.remote_id, profile.label) == ("fennelandrye", "55", "Fennel & Rye")
    assert profile.secrets["token_until"] == (AT + timedelta(days=59)).isoformat()
    store, clock, account = FakeSecrets(), FakeClock(AT + timedelta(days=7)), case.credentials.account
    store.put(account.id, profile.secrets)
    kept = KeptSecrets(store, account.id, clock, profile.secrets)
    serve = case.http.serve

    def renewing(call):
        if path_of(call) != "/refresh_access_token":
            return serve(call)
        assert call.params["grant_type"] == "th_refresh_token"
        case.server.token = "THAA-new-canary"
        return answer(200, {"access_token": "THAA-new-canary", "expires_in": 5_184_000})

    case.http.serve = renewing
    signed = type(case.credentials)(account=account, secrets=profile.secrets, kept=kept)
    publish(case.connector, case.http, signed, a_post(case))
    assert store.get(account.id)["token"] == "THAA-new-canary"
    assert case.count() == 1


def test_a_refused_renewal_takes_nothing_from_a_token_that_is_good(case):
    """Private profiles are not renewed: their sign-in holds until its end, and is not asked about at each request."""
    store, clock, account = FakeSecrets(), FakeClock(AT + timedelta(days=7)), case.credentials.account
    store.put(account.id, {"token": case.server.token, "token_until": (AT + timedelta(days=59)).isoformat()})
    renewals = lambda call: path_of(call) == "/refresh_access_token"  # noqa: E731
    case.http.fail(renewals, error(10))

    def post():
        kept = KeptSecrets(store, account.id, clock, store.get(account.id))
        publish(case.connector, case.http, replace(case.credentials, kept=kept), a_post(case))
        return sum(map(renewals, case.http.calls))

    assert (post(), case.count()) == (1, 1)
    clock.tick(days=2)
    assert (post(), case.count()) == (2, 2)
    clock.tick(days=60)
    assert isinstance(fault_of(post), SignInNeeded)
