"""What only Google's profiles do: several places of business, events and offers, posts that are looked over first."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.connectors.conformance import leaks
from planner.connectors.connector import CannotTell, NeedsPlace, NotThere
from planner.connectors.signin.flow import Chooses, Place
from planner.domain.errors import Refused, SignInNeeded
from planner.domain.options import Options
from tests.fakes.http import AT, answer
from tests.fakes.servers.google_business import MAPS, ME, NO_QUOTA, location, refusal, wrong
from tests.planner.connectors.cases.google_business import make
from tests.planner.connectors.driver import LOAF, Album, account_on, publish, ready, rendered_for
from tests.planner.connectors.test_conformance import a_post, fault_of

LINK = "https://kiln.example/rye"
FAIR = {"topic": "EVENT", "event_title": "Fair", "event_start": "2026-12-01", "event_end": "2026-12-02"}


@pytest.fixture
def case():
    return make()


def sent(case, text="Bread at four.", album=None, *, link="", language="", **options):
    rendered = rendered_for(
        case.credentials.account, text, link=link, language=language, options=Options(options)
    )
    return publish(case.connector, case.http, case.credentials, rendered, album, now=AT)


def made(case, **fields):
    done = sent(case, **fields)
    return case.server.posts[done.root.remote_id]


def refused(case, **fields):
    fault = fault_of(lambda: sent(case, **fields))
    assert type(fault) is Refused
    assert case.count() == 0
    return fault


def on(case, **account):
    """The same with another account."""
    return replace(case.credentials, account=account_on("google-business", **account))


def test_the_sign_in_gives_every_place_of_business_once_with_its_address(case):
    assert isinstance(case.connector, Chooses)
    case.server.page = 1
    case.server.locations["accounts/12"] = [location("22", "Fennel & Rye"), location("23", "Fennel Two")]
    assert case.connector.places(case.http, case.credentials) == [
        Place(id=ME, label="Fennel & Rye", note="Kastanienallee 4, Berlin"),
        Place(id="accounts/12/locations/23", label="Fennel Two", note="Kastanienallee 4, Berlin"),
    ]
    case.server.locations = {"accounts/11": []}
    assert case.connector.places(case.http, case.credentials) == []
    assert "manages no Business Profile" in str(fault_of(case.connector.verify, case.http, case.credentials))


def test_what_a_server_calls_a_place_becomes_part_of_an_address_only_when_it_is_one(case):
    case.server.locations["accounts/11"].append(location("2/../..", "Elsewhere"))
    assert [one.label for one in case.connector.places(case.http, case.credentials)] == ["Fennel & Rye"]


def test_a_check_finds_the_business_that_was_chosen_named_or_alone(case):
    case.server.locations["accounts/11"].append(location("23", "Fennel Two", metadata={}, languageCode="en"))
    check = case.connector.verify
    first = check(case.http, on(case, remote_id=ME))
    assert (first.handle, first.remote_id, first.facts) == (
        "Fennel & Rye", ME, {"maps": MAPS, "language": "de"},
    )  # fmt: skip
    named = check(case.http, on(case, handle=" fennel two "))
    assert (named.remote_id, named.facts) == ("accounts/11/locations/23", {"language": "en"})
    moved = check(case.http, on(case, remote_id="accounts/99/locations/23"))
    assert moved.remote_id == "accounts/11/locations/23"
    for account, field, said in (
        ({"handle": ""}, "handle", "several businesses: Fennel & Rye, Fennel Two"),
        ({"handle": "Kiln"}, "handle", "no business of that name"),
        ({"remote_id": "accounts/11/locations/24"}, "token", "does not manage that business any more"),
    ):
        fault = fault_of(check, case.http, on(case, **account))
        assert (type(fault), fault.field) == (Refused, field)
        assert said in str(fault)


def test_a_project_that_google_has_not_approved_is_told_so_and_the_account_waits(case):
    for fails in (lambda _: True, case.publishes):
        case.http.fail(fails, NO_QUOTA, times=2)
    fault = fault_of(case.connector.verify, case.http, case.credentials)
    assert (type(fault), fault.field) == (SignInNeeded, "client_id")
    assert "has not approved your Cloud project" in str(fault)


def test_an_api_that_is_off_is_named(case):
    off = refusal(403, "PERMISSION_DENIED", "Google My Business API is off.", {"reason": "SERVICE_DISABLED"})
    case.http.fail(case.publishes, off)
    fault = fault_of(sent, case)
    assert (type(fault), fault.field) == (SignInNeeded, "client_id")
    assert "Google My Business API is off." in str(fault)


def test_a_business_that_is_gone_is_told(case):
    case.credentials = on(case, remote_id="accounts/11/locations/99")
    case.http.fail(case.looks, answer(200, {}))
    fault = fault_of(sent, case)
    assert (type(fault), fault.status) == (Refused, 404)
    assert "does not know this business any more" in str(fault)


def test_what_version_4_says_of_a_field_is_told_with_the_field(case):
    case.http.fail(case.publishes, wrong("local_post.media[0].source_url", "Image is too small."), times=1)
    fault = fault_of(sent, case)
    assert (type(fault), fault.field) == (Refused, "media")
    assert "It says: Image is too small." in str(fault)
    case.http.fail(case.publishes, wrong("callToAction.url", "No address."), times=1)
    assert fault_of(sent, case).field == "options.action"


def test_a_picture_is_put_up_and_fetched_by_google(case):
    assert isinstance(case.connector, NeedsPlace)
    assert not case.connector.needs_place(a_post(case))
    album = Album()
    rendered = a_post(case, media=(album.add("rye.png", "A loaf"),))
    assert case.connector.needs_place(rendered)
    done = publish(case.connector, case.http, case.credentials, rendered, album)
    assert [one.value for one in done.roles.values()] == ["media", "root"]
    (post,) = case.server.posts.values()
    assert post["media"][0]["googleUrl"]
    assert leaks((done.frozen, done.results), ("X-Amz-Signature",)) == []


def test_a_picture_that_google_cannot_fetch_is_told(case):
    frozen = ready(case.connector, case.http, case.credentials, a_post(case, media=(LOAF,)))
    case.server.shelf.kept.clear()
    fault = fault_of(case.connector.send, case.http, case.credentials, frozen, Album().read)
    assert (type(fault), fault.field) == (Refused, "media")
    assert "Fetching image failed." in str(fault)


def test_news_have_their_language_and_a_button_where_there_is_a_link(case):
    post = made(case)
    assert (post["topicType"], post["summary"]) == ("STANDARD", "Bread at four.")
    assert not {"languageCode", "callToAction", "event", "offer"} & set(post)
    assert made(case, language="fr", link=LINK)["languageCode"] == "fr"
    post = made(case, text="Two", link=LINK)
    assert post["summary"] == "Two"
    assert post["callToAction"] == {"actionType": "LEARN_MORE", "url": LINK}
    assert made(case, text="Three", link=LINK, action="BOOK")["callToAction"]["actionType"] == "BOOK"
    assert made(case, text="Four", action="CALL")["callToAction"] == {"actionType": "CALL"}
    case.credentials = on(case, remote_id=ME, facts={"language": "de"})
    assert made(case, text="Five")["languageCode"] == "de"


@pytest.mark.parametrize(
    ("fields", "field", "said"),
    [
        ({"action": "BOOK"}, "options.action", "Add a link"),
        ({"action": "CALL", "link": LINK}, "options.action", "goes with no link"),
        ({**FAIR, "event_end": "2026-11-30"}, "options.event_end", "2026-11-30 is before 2026-12-01"),
        (
            {**FAIR, "event_start": "2026-12-02 18:00", "event_end": "2026-12-02 17:00"},
            "options.event_end",
            "17:00 is before",
        ),
        ({**FAIR, "event_start": "2026-02-30"}, "options.event_start", "no such day"),
        ({**FAIR, "event_start": "soon"}, "options.event_start", "not understood"),
        ({"topic": "EVENT"}, "options.event_title", "needs this"),
        (
            {**FAIR, "topic": "OFFER", "redeem_url": "https://a.example/x", "link": LINK},
            "options.redeem_url",
            "goes with no link",
        ),
    ],
)
def test_what_google_would_refuse_is_refused_before(case, fields, field, said):
    fault = refused(case, **fields)
    assert fault.field == field
    assert said in str(fault)
    assert case.http.calls == []


def test_an_event_has_days_and_both_times_or_none(case):
    assert made(case, **FAIR)["event"] == {
        "title": "Fair",
        "schedule": {
            "startDate": {"year": 2026, "month": 12, "day": 1},
            "endDate": {"year": 2026, "month": 12, "day": 2},
        },
    }
    schedule = made(case, **{**FAIR, "event_start": "2026-12-01 18:30"})["event"]["schedule"]
    assert schedule["startTime"] == {"hours": 18, "minutes": 30}
    assert schedule["endTime"] == {"hours": 23, "minutes": 59}


def test_an_offer_has_its_code_its_conditions_and_one_address(case):
    offer = {**FAIR, "topic": "OFFER", "coupon_code": "RYE10", "terms": "One each."}
    post = made(case, **offer, link=LINK)
    assert post["offer"] == {"couponCode": "RYE10", "redeemOnlineUrl": LINK, "termsConditions": "One each."}
    assert "callToAction" not in post
    post = made(case, text="Two", **offer, redeem_url="https://a.example/x")
    assert post["offer"]["redeemOnlineUrl"] == "https://a.example/x"
    assert "offer" not in made(case, text="Three", **{**FAIR, "topic": "OFFER"})


def test_who_has_not_read_every_post_cannot_tell(case):
    frozen = ready(case.connector, case.http, case.credentials, a_post(case), AT)
    for number in range(12):
        sent(case, f"Post {number}")
    case.server.page = 1
    look = case.connector.look(case.http, case.credentials, frozen, AT)
    assert look == CannotTell(link="https://business.google.com/posts")
    case.server.page = 2
    assert isinstance(case.connector.look(case.http, case.credentials, frozen, AT), NotThere)


@pytest.mark.parametrize(("hours", "verdict"), [(1, CannotTell), (25, CannotTell), (27, NotThere)])
def test_one_with_the_same_words_that_is_too_old_may_be_it_where_a_clock_was_wrong(case, hours, verdict):
    case.server.now = AT - timedelta(hours=hours)
    done = publish(case.connector, case.http, case.credentials, a_post(case), now=AT)
    look = case.connector.look(case.http, case.credentials, done.root_frozen, AT)
    assert type(look) is verdict
    assert verdict is NotThere or look.link == done.root.remote_url
    case.server.states = ["REJECTED"]
    assert isinstance(case.connector.look(case.http, case.credentials, done.root_frozen, AT), NotThere)


def test_another_post_with_the_same_words_is_not_taken_for_it(case):
    frozen = ready(case.connector, case.http, case.credentials, a_post(case), AT)
    fair = rendered_for(case.credentials.account, "Bread at four. #rye", options=Options(FAIR))
    publish(case.connector, case.http, case.credentials, fair, now=AT)
    done = publish(case.connector, case.http, case.credentials, a_post(case), now=AT)
    look = case.connector.look
    assert look(case.http, case.credentials, frozen, AT).result.remote_id == done.root.remote_id
    others = {done.root.remote_id}
    assert isinstance(look(case.http, case.credentials, frozen, AT, others), NotThere)


def test_button_event_and_offer_change_and_the_kind_stays(case):
    done = sent(case, **FAIR, link=LINK)
    account = case.credentials.account

    def frozen(text="Bread at four.", *, link=LINK, **options):
        rendered = rendered_for(account, text, link=link, options=Options({**FAIR, **options}))
        step = case.connector.steps(rendered)[0]
        return case.connector.freeze_change(
            step, rendered, account, done.root_frozen, done.results, done.root.remote_id
        )

    assert frozen() is None
    assert frozen(topic="OFFER") is None
    change = frozen(event_end="2026-12-03", link="")
    assert change["mask"] == "event,callToAction"
    assert not case.connector.shows(case.http, case.credentials, change)
    case.connector.change(case.http, case.credentials, change)
    assert case.connector.shows(case.http, case.credentials, change)
    post = case.server.posts[done.root.remote_id]
    assert post["event"]["schedule"]["endDate"]["day"] == 3
    assert "callToAction" not in post


def test_it_is_read_back_with_its_link_and_state(case):
    done = sent(case, "See https://a.example/x", link=LINK)
    back = case.connector.read_back(case.http, case.credentials, done.root.remote_id)
    assert back["links"] == [LINK, "https://a.example/x"]
    assert back["state"] == "LIVE"
    case.connector.delete(case.http, case.credentials, done.root.remote_id)
    with pytest.raises(Refused, match="not on Google any more"):
        case.connector.read_back(case.http, case.credentials, done.root.remote_id)


def test_only_a_posts_name_becomes_part_of_an_address(case):
    with pytest.raises(Refused, match=r"no post of Google's"):
        case.connector.delete(case.http, case.credentials, "accounts/11/locations/22/reviews/1")
    assert case.http.calls == []
