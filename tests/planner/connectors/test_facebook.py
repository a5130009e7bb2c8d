"""What only a Page does: whose token it is, pictures before the post, videos in two ways, stories, limits by header."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from planner.connectors.conformance import leaks
from planner.connectors.connector import CannotTell, Credentials, Found, NotThere
from planner.connectors.meta.pages import pages
from planner.connectors.platforms.facebook.api import DOOR
from planner.connectors.signin.flow import Place
from planner.domain.errors import NotSent, Refused, SignInNeeded, Throttled, Unconfirmed
from planner.domain.journal import StepRole
from planner.domain.options import Options
from tests.fakes.http import AT, answer, path_of
from tests.fakes.servers.facebook import PAGE, error
from tests.planner.connectors.cases.facebook import make
from tests.planner.connectors.driver import Album, frozen_root, publish, rendered_for, through_json
from tests.planner.connectors.test_conformance import a_post, fault_of

RYE = {
    "id": PAGE,
    "name": "Fennel & Rye",
    "access_token": "the-pages-own-token-canary",
    "tasks": ["CREATE_CONTENT"],
}
SHUT = {"id": "222", "name": "Quarter", "access_token": "another-token-canary", "tasks": ["ANALYZE"]}


@pytest.fixture
def case():
    return make()


def typed(case, *pages, handle=""):
    """Credentials of a person's token, of an account that is new."""
    case.server.kind, case.server.pages = "USER", list(pages)
    account = replace(case.credentials.account, handle=handle, remote_id="")
    return Credentials(account=account, secrets={"token": case.server.user})


def sent(case, text="Bread at four.", album=None, **fields):
    return publish(
        case.connector,
        case.http,
        case.credentials,
        rendered_for(case.credentials.account, text, **fields),
        album,
    )


def calls(case, ending):
    return [call for call in case.http.calls if path_of(call).endswith(ending)]


def test_a_persons_token_becomes_the_pages_own(case):
    profile = case.connector.verify(case.http, typed(case, RYE, SHUT, handle="fennel & RYE"))
    assert (profile.handle, profile.remote_id) == ("Fennel & Rye", PAGE)
    assert profile.secrets == {"token": "the-pages-own-token-canary", "token_until": "", "token_scopes": ""}
    assert profile.facts == {"app_id": "4711"}
    assert case.connector.verify(case.http, typed(case, RYE)).remote_id == PAGE, "the only one needs no name"
    assert leaks((profile, case.http.calls), ("the-pages-own-token-canary", case.server.user)) == []


def test_after_the_browser_the_page_is_chosen_and_meant_by_its_number(case):
    signed = typed(case, RYE, SHUT)
    assert case.connector.places(case.http, signed) == [Place(id=PAGE, label="Fennel & Rye", note="Page")]
    chosen = replace(signed, account=replace(signed.account, remote_id=PAGE))
    assert case.connector.verify(case.http, chosen).remote_id == PAGE


def test_a_pages_token_is_taken_as_it_is(case):
    profile = case.connector.verify(case.http, case.credentials)
    assert (profile.remote_id, profile.secrets["token"]) == (PAGE, case.server.token)
    assert calls(case, "/accounts") == []
    case.http.fail(lambda call: path_of(call).endswith("/debug_token"), error(100))
    assert case.connector.verify(case.http, case.credentials).remote_id == PAGE


@pytest.mark.parametrize(
    ("pages", "handle", "says", "field"),
    [
        ((), "", "has no Page", "handle"),
        ((RYE, SHUT), "", "several Pages: Fennel & Rye, Quarter", "handle"),
        ((RYE, SHUT), "Kiln", "no Page of that name", "handle"),
        ((RYE, SHUT), "Quarter", "may not post as Quarter", "handle"),
    ],
)
def test_a_wrong_page_is_named(case, pages, handle, says, field):
    fault = fault_of(case.connector.verify, case.http, typed(case, *pages, handle=handle))
    assert (type(fault), fault.field) == (Refused, field)
    assert says in str(fault)


def test_pages_of_a_business_portfolio_are_found_where_the_token_may_know_of_it(case):
    signed = typed(case, handle="Fennel & Rye")
    case.server.portfolio = [RYE, SHUT]
    assert [one.id for one in pages(case.http, signed, DOOR)] == [RYE["id"], SHUT["id"]], "each of them once"
    assert case.connector.verify(case.http, signed).remote_id == PAGE
    case.server.portfolio = []
    assert "business_management" in str(fault_of(case.connector.verify, case.http, signed))
    before = len(case.http.calls)
    case.server.pages = [RYE]
    assert case.connector.verify(case.http, typed(case, RYE)).remote_id == PAGE
    asked = [path_of(call) for call in case.http.calls[before:]]
    assert not [one for one in asked if "businesses" in one], "asked for only where there is no other"


def test_a_plans_own_name_is_no_hindrance_and_another_page_takes_no_account_over(case):
    assert case.connector.verify(case.http, typed(case, RYE, handle="Bakery FB")).remote_id == PAGE
    signed = typed(case, {**RYE, "id": "999"})
    signed = replace(signed, account=replace(signed.account, remote_id=PAGE))
    assert "not among those of the sign-in" in str(fault_of(case.connector.verify, case.http, signed))


def test_a_token_that_is_too_short_or_lacks_a_right_is_told_at_once(case):
    case.server.expires = int((AT + timedelta(hours=1)).timestamp())
    assert "ends within a day" in str(fault_of(case.connector.verify, case.http, case.credentials))
    case.server.expires, case.server.scopes = 0, ["pages_show_list"]
    fault = fault_of(case.connector.verify, case.http, case.credentials)
    assert (fault.field, "pages_manage_posts" in str(fault)) == ("token", True)
    case.http.fail(lambda _: True, error(190, error_subcode=460))
    assert type(fault_of(case.connector.verify, case.http, case.credentials)) is SignInNeeded


def test_pictures_are_sent_unseen_and_the_post_names_them(case):
    album = Album()
    uses = (album.add("1.png", "A loaf"), album.add("2.png", "A line", decorative=True))
    done = sent(case, "Rye", album, media=uses, link="kiln.example/rye", first_comment="Open until six.")
    first, second = (call.form for call in calls(case, "/photos"))
    assert (first["alt_text_custom"], "alt_text_custom" in second) == ("A loaf", False)
    form = calls(case, "/feed")[0].form
    assert json.loads(form["attached_media"]) == [{"media_fbid": "301"}, {"media_fbid": "302"}]
    assert "link" not in form
    assert done.root.remote_url == f"https://www.facebook.com/{PAGE}/posts/{PAGE}_303"
    assert calls(case, f"/{PAGE}_303/comments")[0].form["message"] == "Open until six."
    look = case.connector.look(case.http, case.credentials, done.frozen[3], AT)
    assert isinstance(look, Found)
    assert look.result.remote_id == done.results[3].remote_id


def test_a_link_without_pictures_gets_its_card(case):
    sent(case, "Rye", link="kiln.example/rye")
    form = calls(case, "/feed")[0].form
    assert (form["link"], form["message"]) == ("https://kiln.example/rye", "Rye\n\nhttps://kiln.example/rye")


def test_a_post_is_known_by_its_pictures_whatever_became_of_its_words(case):
    album = Album()
    done = sent(case, "Rye", album, media=(album.add("1.png", "A loaf"),))
    case.server.posts[0]["message"] = "Changed meanwhile"
    look = lambda: case.connector.look(case.http, case.credentials, done.root_frozen, AT)  # noqa: E731
    assert isinstance(look(), Found)
    case.server.posts[0]["attachments"]["data"][0]["target"]["id"] = "9"
    assert isinstance(look(), NotThere)


def test_a_look_goes_on_to_older_pages_and_says_when_it_saw_too_little(case):
    case.server.page = 1
    done = sent(case, "First")
    for text in ("Two", "Three", "Four"):
        sent(case, text)
    look = lambda since=AT: case.connector.look(case.http, case.credentials, done.root_frozen, since)  # noqa: E731
    assert isinstance(look(), Found)
    sent(case, "Five")
    assert isinstance(look(), CannotTell)
    assert isinstance(look(AT + timedelta(hours=27)), NotThere)


def test_a_refusal_as_a_repeat_is_this_very_post_or_a_refusal(case):
    frozen = frozen_root(case.connector, a_post(case), case.credentials.account, AT)
    first = case.connector.send(case.http, case.credentials, frozen, Album().read)
    again = case.connector.send(case.http, case.credentials, frozen, Album().read)
    assert (again.remote_id, case.count()) == (first.remote_id, 1)
    case.server.posts[0]["created_time"] = "2026-01-01T00:00:00+0000"
    fault = fault_of(case.connector.send, case.http, case.credentials, frozen, Album().read)
    assert (type(fault), fault.field) == (Refused, "text")
    assert "posted before" not in str(fault)
    case.http.fail(case.looks, error(2))
    assert (
        type(fault_of(case.connector.send, case.http, case.credentials, frozen, Album().read)) is Unconfirmed
    )


def film(case, format="feed", **fields):  # noqa: A002 - as the option is called
    album = Album()
    rendered = rendered_for(
        case.credentials.account,
        "The oven",
        media=(album.film("oven.mp4", "The oven"),),
        options=Options({"format": format}),
        **fields,
    )
    step = case.connector.steps(rendered)[0]
    frozen = case.connector.freeze(step, rendered, case.credentials.account, "key", {}, AT)
    return album, rendered, through_json(frozen)


@pytest.mark.parametrize("format", ["feed", "reel"])
def test_a_video_goes_on_where_the_line_broke_and_anew_when_it_was_forgotten(case, format):  # noqa: A002
    album, _, frozen = film(case, format)
    kept, (_, data) = [], next(iter(album.kept.values()))

    def resumed(begun):
        return case.connector.resume(
            case.http, case.credentials, frozen, album.read, begun, lambda *told: kept.append(told[0])
        )

    first = lambda call: call.data is not None  # noqa: E731
    case.http.fail(first, Unconfirmed("The line broke."), times=1)
    with pytest.raises(NotSent):
        resumed({})
    session = kept[0]["id"]
    case.server.sessions[session] = data[:1000]
    resumed(kept[0])
    assert case.server.sessions[session] == data
    assert len(kept) == 1
    del case.server.sessions[session]
    resumed(kept[0])
    assert case.server.sessions[kept[1]["id"]] == data


def test_a_reel_is_asked_for_by_its_number(case):
    album, rendered, _ = film(case, "reel", first_comment="Open until six.")
    done = publish(case.connector, case.http, case.credentials, rendered, album)
    assert [one.value for one in done.roles.values()] == ["media", "root", "comment"]
    look = lambda: case.connector.look(case.http, case.credentials, done.root_frozen, AT)  # noqa: E731
    assert look().result.remote_url == f"https://www.facebook.com/reel/{done.root.remote_id}/"
    case.server.videos.clear()
    assert isinstance(look(), NotThere)
    case.server.sessions.clear()
    assert isinstance(look(), CannotTell)


def test_the_token_goes_nowhere_else(case):
    album, _, frozen = film(case, "reel")
    told = {"video_id": "1", "upload_url": "https://elsewhere.example/"}
    case.http.fail(lambda call: call.form is not None, answer(200, told))
    with pytest.raises(NotSent, match="named no place"):
        case.connector.send(case.http, case.credentials, frozen, album.read)
    assert all("facebook.com/" in call.url for call in case.http.calls)


def test_stories_have_neither_words_nor_a_way_to_look(case):
    album = Album()
    story = Options({"format": "story"})
    done = sent(case, "Rye", album, media=(album.add("1.png", "A loaf"),), options=story, first_comment="x")
    assert calls(case, "/photo_stories")[0].form == {"photo_id": "301"}
    assert StepRole.COMMENT not in done.roles.values()
    assert isinstance(case.connector.look(case.http, case.credentials, done.root_frozen, AT), CannotTell)
    album, rendered, _ = film(case, "story")
    publish(case.connector, case.http, case.credentials, rendered, album)
    assert "description" not in calls(case, "/video_stories")[-1].form


def test_what_does_not_go_together_is_refused_before_anything_is_sent(case):
    album = Album()
    picture, clip = album.add("1.png", "A loaf"), album.film("oven.mp4", "The oven")
    for media, options, field in (
        ((picture, clip), {}, "media"),
        ((picture,), {"format": "reel"}, "options.format"),
        ((picture, picture), {"format": "story"}, "options.format"),
    ):
        rendered = rendered_for(case.credentials.account, "Rye", media=media, options=Options(options))
        assert fault_of(frozen_root, case.connector, rendered, case.credentials.account).field == field
    bare = replace(case.credentials.account, facts={})
    rendered = rendered_for(bare, "Rye", media=(clip,))
    step = case.connector.steps(rendered)[0]
    assert "Sign in again" in str(fault_of(case.connector.freeze, step, rendered, bare, "key", {}, AT))
    assert case.http.calls == []


def test_a_throttled_account_is_parked_as_long_as_facebook_says(case):
    page = {PAGE: [{"type": "pages", "call_count": 95, "estimated_time_to_regain_access": 12}]}
    told = {"x_business_use_case_usage": json.dumps(page)}
    for headers, wait in (({}, timedelta(hours=1)), (told, timedelta(minutes=12))):
        case = make()
        body = {"error": {"code": 32, "type": "OAuthException", "message": "Page request limit reached"}}
        case.http.fail(case.publishes, answer(403, body, **headers))
        fault = fault_of(publish, case.connector, case.http, case.credentials, a_post(case))
        assert (type(fault), fault.until, fault.rest_until) == (Throttled, AT + wait, AT + wait)


@pytest.mark.parametrize(
    ("used", "rests"), [('{"call_count": 80}', True), ('{"call_count": 79}', False), ("{", False)]
)
def test_from_eighty_per_cent_on_nothing_more_is_asked(case, used, rests):
    serve = case.http.serve
    case.http.serve = lambda call: replace(serve(call), headers={"x-app-usage": used})
    assert sent(case).root.rest_until == (AT + timedelta(hours=1) if rests else None)
