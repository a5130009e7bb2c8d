"""What only TikTok does: what the account allows is asked first, its words and switches, pictures that it fetches, drafts."""

from dataclasses import replace

import pytest

from planner.connectors.conformance import leaks
from planner.connectors.connector import NeedsPlace
from planner.domain.errors import (
    Refused,
    SignInNeeded,
    Throttled,
)
from planner.domain.options import Options
from tests.fakes.http import AT
from tests.fakes.servers.tiktok import no
from tests.planner.connectors.cases.tiktok import make, of_films
from tests.planner.connectors.driver import Album, Shelf, publish, rendered_for
from tests.planner.connectors.test_conformance import a_post, fault_of

YES = dict.fromkeys(
    ("allow_comment", "allow_duet", "allow_stitch", "brand_organic_toggle", "is_aigc", "auto_add_music"),
    "yes",
)


@pytest.fixture
def case():
    return make()


@pytest.fixture
def films():
    return of_films()


def sent(case, text="Bread at four.", *, album=None, media=None, **options):
    more = {} if media is None else {"media": media}
    rendered = rendered_for(case.credentials.account, text, options=Options(options), **more)
    return publish(case.connector, case.http, case.credentials, rendered, album, now=AT)


def refusal(case, **options):
    return fault_of(lambda: sent(case, **options))


def last(case):
    return list(case.server.made.values())[-1]


def test_a_check_names_the_account_and_how_long_its_videos_may_be(case):
    case.server.longest = 180
    profile = case.connector.verify(case.http, case.credentials)
    assert (profile.handle, profile.label) == ("fennelandrye", "Fennel & Rye")
    assert (profile.remote_id, profile.facts) == ("open-id-of-the-bakery", {"video_seconds": 180})
    case.server.longest = 3600
    assert case.connector.verify(case.http, case.credentials).facts == {"video_seconds": 600}, "of programs"


def test_everything_others_may_do_is_off_until_it_is_switched_on(films):
    sent(films)
    assert last(films)["info"] == {
        "title": "Bread at four.",
        "privacy_level": "PUBLIC_TO_EVERYONE",
        "disable_comment": True,
        "disable_duet": True,
        "disable_stitch": True,
        "brand_content_toggle": False,
        "brand_organic_toggle": False,
        "is_aigc": False,
    }
    sent(films, cover="2,5", **YES)
    info = last(films)["info"]
    assert [info[f"disable_{one}"] for one in ("comment", "duet", "stitch")] == [False] * 3
    assert (info["is_aigc"], info["brand_organic_toggle"], info["video_cover_timestamp_ms"]) == (
        True,
        True,
        2500,
    )


def test_what_the_account_has_switched_off_stays_off(films):
    films.server.switched_off = ("comment", "stitch")
    sent(films, **YES)
    info = last(films)["info"]
    assert [info[f"disable_{one}"] for one in ("comment", "duet", "stitch")] == [True, False, True]


@pytest.mark.parametrize("which", [make, of_films])
def test_who_may_see_it_is_asked_of_the_account_before_each_post(which):
    case = which()
    case.server.levels = ["FOLLOWER_OF_CREATOR", "SELF_ONLY"]
    fault = refusal(case)
    assert (type(fault), fault.field) == (Refused, "options.privacy_level")
    assert "Your followers, Only you" in str(fault)
    assert case.server.made == {}
    assert sent(case, privacy_level="SELF_ONLY").root.remote_id


@pytest.mark.parametrize("which", [make, of_films])
def test_an_app_that_was_not_audited_is_told_so(which):
    case = which()
    case.server.audited = False
    fault = refusal(case)
    assert (type(fault), fault.field) == (Refused, "options.privacy_level")
    assert "not looked over your app" in str(fault)
    assert "by hand" in str(fault)
    done = sent(case, privacy_level="SELF_ONLY").root
    assert done.remote_url == "https://www.tiktok.com/@fennelandrye"


def test_a_paid_partnership_cannot_be_for_oneself(films):
    fault = refusal(films, brand_content_toggle="yes", privacy_level="SELF_ONLY")
    assert (type(fault), fault.field) == (Refused, "options.brand_content_toggle")
    assert films.http.calls == []
    sent(films, brand_content_toggle="yes")
    assert last(films)["info"]["brand_content_toggle"] is True


def test_a_video_longer_than_the_account_may_post_is_refused_with_both_numbers(films):
    films.server.longest, album = 60, Album()
    use = album.film("oven.mp4", "")
    item, data = album.kept[use.media_id]
    album.kept[use.media_id] = replace(item, seconds=61.4), data
    fault = fault_of(lambda: sent(films, album=album, media=(use,)))
    assert (type(fault), fault.field) == (Refused, "media")
    assert "61 s: TikTok takes 60 s" in str(fault)
    assert films.server.made == {}


def test_pictures_have_a_title_a_description_and_music(case):
    assert isinstance(case.connector, NeedsPlace)
    done = sent(case, "Rye, slowly.", title="Rye 🍞", **YES)
    one = last(case)
    assert one["info"] == {
        "title": "Rye 🍞",
        "description": "Rye, slowly.",
        "privacy_level": "PUBLIC_TO_EVERYONE",
        "disable_comment": False,
        "auto_add_music": True,
        "brand_content_toggle": False,
        "brand_organic_toggle": True,
    }
    assert one["source"]["photo_cover_index"] == 0
    assert done.root.remote_url == f"https://www.tiktok.com/@fennelandrye/photo/{one['number']}"


def test_a_title_is_counted_in_utf_16(case):
    assert sent(case, title="🍞" * 45).root.remote_id
    fault = refusal(case, title="🍞" * 46)
    assert (type(fault), fault.field) == (Refused, "options.title")
    assert "92 of 90" in str(fault)


def test_only_pictures_need_a_place(case, films):
    assert case.connector.needs_place(a_post(case))
    assert not films.connector.needs_place(a_post(films))
    album = Album()
    mixed = (album.add("1.png", "A loaf"), album.film("oven.mp4", ""))
    fault = fault_of(lambda: sent(case, album=album, media=mixed))
    assert (type(fault), fault.field) == (Refused, "media")
    assert "one video, or pictures" in str(fault)


def test_pictures_are_made_what_tiktok_takes(case, tmp_path):
    """PNG becomes JPEG before it is put up."""
    shelf = Shelf(tmp_path, "tiktok")
    use = shelf.add("loaf.png", "A loaf")
    types = []
    fetch = case.server.shelf.fetch
    case.server.shelf.fetch = lambda url: types.append(fetch(url)) or types[-1]
    sent(case, album=shelf, media=(use,))
    assert types == ["image/jpeg"]


def test_a_signed_address_is_not_kept(case):
    done = sent(case)
    kept = repr([done.frozen, done.results])
    assert "X-Amz" not in kept
    assert "https://s3.example" not in kept


def test_a_draft_of_a_video_goes_to_the_inbox_without_words(films):
    done = sent(films, post_mode="MEDIA_UPLOAD")
    one = last(films)
    assert (one["draft"], one["info"]) == (True, {})
    assert done.root.remote_id == one["name"] == "v_inbox_file~v2.1"
    assert "copy them from here" in done.results[0].data["note"]
    assert not any("creator_info" in call.url for call in films.http.calls), "that is another right"


def test_a_draft_of_pictures_keeps_its_words(case):
    sent(case, "Rye, slowly.", post_mode="MEDIA_UPLOAD", title="Rye", allow_comment="yes")
    assert (last(case)["draft"], last(case)["info"]) == (
        True,
        {"title": "Rye", "description": "Rye, slowly."},
    )


def test_a_sixth_draft_is_told_as_what_it_is(films):
    films.http.fail(
        lambda call: call.url.endswith("/inbox/video/init/"), no(403, "spam_risk_too_many_pending_share")
    )
    fault = refusal(films, post_mode="MEDIA_UPLOAD")
    assert (type(fault), fault.field) == (Refused, "options.post_mode")


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("spam_risk_too_many_posts", Throttled),
        ("reached_active_user_cap", Throttled),
        ("spam_risk_user_banned_from_posting", SignInNeeded),
        ("something_new", Refused),
    ],
)
def test_a_no_that_comes_as_a_yes_is_a_no(case, code, kind):
    """TikTok answers 200 on purpose where it is asked what the account allows."""
    case.http.fail(case.uploads, no(200, code))
    fault = refusal(case)
    assert type(fault) is kind
    assert case.server.made == {}
    if kind is Throttled:
        assert (fault.until - AT).total_seconds() == 3 * 3600


def test_no_secret_stays_behind_in_a_draft(films):
    done = sent(films, post_mode="MEDIA_UPLOAD")
    assert leaks((done.frozen, done.results, films.http.calls), films.canaries) == []


def test_beside_pictures_more_words_fit_than_beside_a_video(case, films):
    long = "🍞" * 2000
    assert sent(case, long).root.remote_id
    for which, text, most in ((case, long + "!", "4001 of 4000"), (films, "🍞" * 1100 + "!", "2201 of 2200")):
        fault = fault_of(lambda which=which, text=text: sent(which, text))
        assert (type(fault), fault.field) == (Refused, "text")
        assert most in str(fault)
