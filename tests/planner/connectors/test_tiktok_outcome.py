"""What becomes of a post that TikTok has: waited for, failed, looked for, counted."""

from dataclasses import replace

import pytest

from planner.connectors.connector import CannotTell, Found, NotThere
from planner.connectors.measuring import Measures, Metric
from planner.domain.errors import (
    NotOffered,
    NotSent,
    Refused,
    RightMissing,
    SignInNeeded,
    Unconfirmed,
    UploadsGone,
)
from tests.fakes.http import AT, answer
from tests.fakes.servers.tiktok import no
from tests.planner.connectors.cases.tiktok import make, of_films
from tests.planner.connectors.driver import Album, ready
from tests.planner.connectors.test_conformance import a_post
from tests.planner.connectors.test_tiktok import last, refusal, sent


@pytest.fixture
def case():
    return make()


@pytest.fixture
def films():
    return of_films()


def looked(case, frozen):
    return case.connector.look(case.http, case.credentials, frozen, AT)


@pytest.mark.parametrize("which", [make, of_films])
@pytest.mark.parametrize(
    ("why", "kind", "field"),
    [
        ("file_format_check_failed", Refused, "media"),
        ("duration_check_failed", Refused, "media"),
        ("frame_rate_check_failed", Refused, "media"),
        ("picture_size_check_failed", Refused, "media"),
        ("spam_risk_text", Refused, "text"),
        ("spam_risk", Refused, ""),
        ("publish_cancelled", Refused, ""),
        ("a_reason_of_tomorrow", Refused, ""),
        ("internal", UploadsGone, None),
        ("photo_pull_failed", UploadsGone, None),
        ("spam_risk_too_many_posts", UploadsGone, None),
        ("auth_removed", SignInNeeded, "token"),
        ("spam_risk_user_banned_from_posting", SignInNeeded, "token"),
    ],
)
def test_what_tiktok_took_and_did_not_publish_is_told_by_its_reason(which, why, kind, field):
    case = which()
    case.server.fails = why
    fault = refusal(case)
    assert type(fault) is kind
    assert why in fault.detail
    assert case.count() == 0
    if field is not None:
        assert fault.field == field


def test_a_post_is_waited_for_and_then_for_its_address(films):
    films.server.work, films.server.looked_over = 3, 2
    done = sent(films).root
    assert films.http.pauses == [2, 3, 5, 10, 10]
    assert (done.remote_id, done.confirmed) == (str(last(films)["number"]), True)
    assert done.remote_url.endswith(f"/video/{done.remote_id}")


def test_one_whose_looking_over_takes_hours_is_out_without_an_address(films):
    films.server.looked_over = 99
    done = sent(films).root
    assert (done.remote_id, done.remote_url) == (last(films)["name"], "https://www.tiktok.com/@fennelandrye")
    assert sum(films.http.pauses) < 60


def test_what_takes_longer_is_unconfirmed_and_found_later(films):
    films.server.work = 30
    frozen = ready(films.connector, films.http, films.credentials, a_post(films), AT)
    with pytest.raises(Unconfirmed, match="still working"):
        films.connector.send(films.http, films.credentials, frozen, Album().read)
    with pytest.raises(NotSent, match="still working"):
        looked(films, frozen)
    films.server.work = 0
    assert isinstance(looked(films, frozen), Found)
    films.server.made[frozen["publish_id"]]["fails"] = "spam_risk"
    assert isinstance(looked(films, frozen), NotThere)
    del films.server.made[frozen["publish_id"]]
    assert looked(films, frozen) == CannotTell(link="https://www.tiktok.com/@fennelandrye")


def test_pictures_are_looked_for_by_the_number_that_was_learned(case):
    case.server.work = 30
    frozen = ready(case.connector, case.http, case.credentials, a_post(case), AT)
    with pytest.raises(Unconfirmed) as told:
        case.connector.send(case.http, case.credentials, frozen, Album().read)
    assert told.value.learned == {"publish_id": "p_pub_url~v2.1"}
    assert isinstance(looked(case, frozen), CannotTell)
    case.server.work = 0
    found = looked(case, {**frozen, **told.value.learned})
    assert isinstance(found, Found)
    assert "/photo/" in found.result.remote_url


def test_a_question_that_breaks_off_takes_nothing_back(case):
    done = 0

    def second(call):
        nonlocal done
        done += case.shows(call)
        return case.shows(call) and done > 1

    case.server.work = 5
    case.http.fail(second, answer(502))
    fault = refusal(case)
    assert (type(fault), fault.learned) == (Unconfirmed, {"publish_id": "p_pub_url~v2.1"})


def test_public_videos_are_counted_and_nothing_is_counted_as_nought(films):
    assert isinstance(films.connector, Measures)
    films.server.looked_over, films.server.counts = (
        9,
        {"like_count": 4, "view_count": 900, "follower_count": 31},
    )
    early = sent(films).root.remote_id
    films.server.looked_over = 0
    mine, private = sent(films).root.remote_id, sent(films, privacy_level="SELF_ONLY").root.remote_id
    told = films.connector.count_posts(
        films.http, films.credentials, [mine, early, private, "p_pub_url~gone"]
    )
    assert told[mine] == told[early] == {
        Metric.LIKES: 4, Metric.VIEWS: 900, Metric.REPLIES: 0, Metric.SHARES: 0,
    }  # fmt: skip
    assert told[private] == told["p_pub_url~gone"] == {}
    assert films.connector.count_account(films.http, films.credentials) == {Metric.FOLLOWERS: 31}


def test_twenty_videos_are_asked_for_at_once(films):
    ids = [str(7300000000000000000 + number) for number in range(45)]
    assert films.connector.count_posts(films.http, films.credentials, ids) == {one: {} for one in ids}
    asked = [len(call.json["filters"]["video_ids"]) for call in films.http.calls]
    assert asked == [20, 20, 5]


@pytest.mark.parametrize("told", [answer(200, {"data": {}, "error": {"code": "ok"}}), answer(200, [])])
def test_counts_that_cannot_be_read_are_none(films, told):
    films.http.fail(lambda call: "/video/query/" in call.url, told)
    with pytest.raises(NotSent):
        films.connector.count_posts(films.http, films.credentials, ["7300000000000000000"])


@pytest.mark.parametrize("power", ["count_posts", "count_account"])
def test_who_did_not_allow_counting_is_told_and_goes_on_publishing(films, power):
    arguments = (["7300000000000000000"],) if power == "count_posts" else ()
    count = getattr(films.connector, power)
    signed = replace(
        films.credentials, kept=None, secrets={**films.credentials.secrets, "token_scopes": "video.publish"}
    )
    with pytest.raises(RightMissing):
        count(films.http, signed, *arguments)
    assert films.http.calls == []
    films.http.fail(lambda call: "?" not in call.url, no(401, "scope_not_authorized"))
    with pytest.raises(RightMissing):
        count(films.http, films.credentials, *arguments)
    assert len(films.http.calls) == 1, "nothing is renewed"


def test_pictures_and_what_is_private_are_read_back_by_nobody(case, films):
    for which, done in ((case, sent(case)), (films, sent(films, privacy_level="SELF_ONLY"))):
        with pytest.raises(NotOffered):
            which.connector.read_back(which.http, which.credentials, done.root.remote_id)


def test_a_video_is_read_back_under_either_of_its_numbers(films):
    done = sent(films, "Rye, see https://kiln.example/rye")
    for number in (done.root.remote_id, done.root.data["publish_id"]):
        back = films.connector.read_back(films.http, films.credentials, number)
        assert back == {
            "text": "Rye, see https://kiln.example/rye",
            "links": ["https://kiln.example/rye"],
            "alt": [],
            "url": done.root.remote_url,
        }
