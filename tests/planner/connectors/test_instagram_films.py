"""A video alone goes to Instagram as bytes where the account is reached by Facebook's door: no place is wanted then."""

from dataclasses import replace

import pytest

from planner.connectors.conformance import failures, leaks, puzzling
from planner.connectors.connector import Found
from planner.domain.errors import NotSent, Refused
from planner.domain.options import Options
from tests.fakes.http import AT, path_of
from tests.fakes.servers.instagram import RUPLOAD
from tests.planner.connectors.cases.instagram import make as make_own
from tests.planner.connectors.driver import FILMS, Album, publish, rendered_for
from tests.planner.connectors.specs.test_requests import checked
from tests.planner.connectors.talks.instagram_facebook import TOKEN
from tests.planner.connectors.test_conformance import as_file, fault_of

FAILURES = {failure.name: failure for failure in failures(AT)}


@pytest.fixture
def case():
    """By a token of Facebook, and without any place."""
    case = make_own()
    case.server.token, case.canaries = TOKEN, (TOKEN,)
    account = replace(case.credentials.account, facts={"takes_film": True})
    case.credentials = replace(case.credentials, account=account, secrets={"token": TOKEN}, place=None)
    return case


def film(case, text="Fresh from the oven", album=None, **fields):
    album = album or Album()
    return rendered_for(
        case.credentials.account, text, media=(album.film("oven.mp4", "A loaf"),), **fields
    ), album


def sent(case, **fields):
    rendered, album = film(case, **fields)
    return publish(case.connector, case.http, case.credentials, rendered, album)


def uploads(call):
    return call.url.startswith(RUPLOAD)


def test_a_reel_goes_out_as_bytes_without_a_place(case):
    rendered, album = film(case, first_comment="Open until six.")
    assert not case.connector.needs_place(rendered)
    done = publish(case.connector, checked(case), case.credentials, rendered, album)
    assert [one.value for one in done.roles.values()] == ["container", "root", "comment"]
    (container,) = case.server.containers.values()
    assert container["form"] == {
        "media_type": "REELS",
        "share_to_feed": "true",
        "caption": "Fresh from the oven",
        "upload_type": "resumable",
    }
    assert container["bytes"] == (FILMS / "oven.mp4").read_bytes()
    assert case.count() == 1
    assert leaks((done.frozen, done.results, case.http.calls), case.canaries) == []


def test_the_video_of_a_story_does_the_same(case):
    sent(case, options=Options({"format": "story"}))
    (container,) = case.server.containers.values()
    assert container["form"] == {"media_type": "STORIES", "upload_type": "resumable"}


def test_pictures_and_several_still_want_a_place_and_so_does_instagrams_own_door(case):
    album, account = Album(), case.credentials.account
    picture, film_ = album.add("1.png", "A loaf"), album.film("oven.mp4", "A loaf")
    for media in ((picture,), (film_, film_), (picture, film_)):
        assert case.connector.needs_place(rendered_for(account, "Rye", media=media))
    own = make_own().credentials.account
    assert case.connector.needs_place(rendered_for(own, "Rye", media=(film_,)))


@pytest.mark.parametrize("failure", FAILURES.values(), ids=FAILURES)
def test_bytes_that_do_not_arrive_may_be_sent_again(case, failure):
    case.http.fail(uploads, failure.outcome)
    rendered, album = film(case)
    fault = fault_of(publish, case.connector, case.http, case.credentials, rendered, album)
    assert type(fault) is failure.harmless
    assert case.count() == 0
    assert leaks(fault, case.canaries) == []


@pytest.mark.parametrize("number", range(len(puzzling(AT))))
def test_a_yes_without_a_word_is_not_believed(case, number):
    case.http.fail(uploads, puzzling(AT)[number])
    rendered, album = film(case)
    assert type(fault_of(publish, case.connector, case.http, case.credentials, rendered, album)) is NotSent


def test_a_container_whose_bytes_were_lost_is_made_anew_and_one_that_has_them_is_waited_for(case):
    rendered, album = film(case)
    step = case.connector.steps(rendered)[0]
    frozen = case.connector.freeze(step, rendered, case.credentials.account, "key", {}, AT)
    kept = []

    def resume():
        begun = kept[-1] if kept else {}
        keep = lambda begun, _: kept.append(begun)  # noqa: E731
        return case.connector.resume(case.http, case.credentials, frozen, album.read, begun, keep)

    case.http.fail(uploads, NotSent("The line broke."), times=1)
    fault_of(resume)
    assert kept == []
    case.server.states = ["IN_PROGRESS"] * 20
    fault_of(resume)
    assert kept == [{"id": "902"}]
    case.server.states = ["FINISHED"]
    assert resume().remote_id == "902"
    assert sum(map(uploads, case.http.calls)) == 2


def test_the_token_goes_to_no_other_host(case):
    case.server.rupload = "https://rupload.facebook.com.evil.example/"
    rendered, album = film(case)
    fault = fault_of(publish, case.connector, case.http, case.credentials, rendered, album)
    assert type(fault) is NotSent
    assert all("evil" not in call.url for call in case.http.calls)


def test_a_picture_that_is_called_a_video_is_refused_before_anything_is_sent(case):
    album = Album()
    use = replace(album.add("loaf.png", "A loaf"), name="loaf.mp4")
    rendered = rendered_for(case.credentials.account, "Rye", media=(use,))
    fault = fault_of(publish, case.connector, case.http, case.credentials, rendered, album)
    assert (type(fault), fault.field, case.http.calls) == (Refused, "media", [])
    as_file(album, use, "application/pdf")
    assert type(fault_of(publish, case.connector, case.http, case.credentials, rendered, album)) is Refused


def test_an_answer_that_was_lost_is_found(case):
    rendered, album = film(case)
    done = publish(case.connector, case.http, case.credentials, rendered, album)
    look = case.connector.look(case.http, case.credentials, done.root_frozen, AT)
    assert isinstance(look, Found)
    assert path_of(case.http.calls[-1]).endswith("/media")
