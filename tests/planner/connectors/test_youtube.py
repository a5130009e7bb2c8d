"""What only YouTube does: a video that is brought privately and shown by a call of its own, in pieces, with quotas."""

from datetime import UTC, datetime, timedelta

import pytest

from planner.connectors.conformance import leaks
from planner.connectors.connector import Found, NotThere, Resumes
from planner.connectors.platforms.youtube import upload as uploading
from planner.connectors.platforms.youtube.quota import next_day
from planner.domain.errors import NotSent, Refused, SignInNeeded, Throttled, Unconfirmed, UploadsGone
from planner.domain.journal import StepRole
from planner.domain.options import Options
from planner.networks.options import Choice
from planner.networks.remote_choices import choices_known
from tests.fakes.http import AT, answer
from tests.fakes.servers.youtube import refusal
from tests.planner.connectors.cases.youtube import make
from tests.planner.connectors.driver import FILMS, Album, publish, ready, rendered_for, through_json
from tests.planner.connectors.test_conformance import a_post, fault_of

OVEN = (FILMS / "oven.mp4").read_bytes()
STEP = 262_144
LARGE = bytes(range(256)) * 4096  # 1 MiB: four steps


@pytest.fixture
def case():
    return make()


@pytest.fixture
def film(monkeypatch):
    """An album with a film that leaves in four pieces."""
    monkeypatch.setattr(uploading, "PIECE", STEP)
    album = Album()
    use = album.film("oven.mp4", "")
    item, _ = album.kept[use.media_id]
    album.kept[use.media_id] = item, LARGE
    return album, use


def sent(case, **fields):
    return publish(case.connector, case.http, case.credentials, a_post(case, **fields))


def brought(case, film, kept, begun=None):
    """The upload by itself, from where it stopped; ``kept``: what it was told to keep."""
    album, use = film
    rendered = a_post(case, media=(use,))
    step = case.connector.steps(rendered)[0]
    frozen = through_json(case.connector.freeze(step, rendered, case.credentials.account, "key", {}, AT))
    return case.connector.resume(
        case.http, case.credentials, frozen, album.read, begun or {}, lambda *told: kept.append(told)
    )


def puts(case):
    return [one.headers["Content-Range"] for one in case.http.calls if "Content-Range" in one.headers]


def test_a_check_reads_the_channel_and_its_playlists(case):
    profile = case.connector.verify(case.http, case.credentials)
    assert (profile.handle, profile.remote_id, profile.label) == (
        "@fennelandrye", "UCfennel", "Fennel & Rye",
    )  # fmt: skip
    assert choices_known("playlist", profile.facts) == (Choice("PL1", "Bread"), Choice("PL2", "Shop"))
    case.server.channel = False
    fault = fault_of(case.connector.verify, case.http, case.credentials)
    assert (type(fault), fault.field) == (Refused, "token")
    assert "has no channel" in str(fault)


def test_nobody_sees_the_video_before_the_call_that_shows_it(case):
    rendered = a_post(case)
    frozen = ready(case.connector, case.http, case.credentials, rendered)
    (video,) = case.server.videos.values()
    assert video["status"]["privacyStatus"] == "private"
    assert case.server.bytes_of[video["id"]] == OVEN
    done = case.connector.send(case.http, case.credentials, frozen, Album().read)
    assert case.server.videos[done.remote_id]["status"]["privacyStatus"] == "public"
    assert done.remote_url == f"https://www.youtube.com/watch?v={done.remote_id}"


def test_what_is_set_stands_in_the_video(case):
    options = {
        "privacy": "unlisted", "made_for_kids": "yes", "category": "26", "tags": "rye, sourdough bread,",
        "license": "creativeCommon", "embeddable": "no", "synthetic_media": "yes", "playlist": "PL2",
    }  # fmt: skip
    done = sent(case, options=Options(options))
    video = case.server.videos[done.root.remote_id]
    assert video["snippet"] == {
        "title": "Bread", "description": "Bread at four. #rye", "categoryId": "26",
        "tags": ["rye", "sourdough bread"],
    }  # fmt: skip
    assert video["status"] == {
        "privacyStatus": "unlisted", "selfDeclaredMadeForKids": True, "containsSyntheticMedia": True,
        "license": "creativeCommon", "embeddable": False,
    }  # fmt: skip
    assert case.server.listed == [("PL2", done.root.remote_id)]


def test_its_place_is_kept_before_the_first_byte_and_its_name_after_the_last(case, film):
    kept = []
    done = brought(case, film, kept)
    assert isinstance(case.connector, Resumes)
    assert [list(one) for one, _ in kept] == [["session"], ["video"]]
    assert kept[0][1] == AT + uploading.LIVES
    assert puts(case) == [f"bytes {n * STEP}-{(n + 1) * STEP - 1}/{4 * STEP}" for n in range(4)]
    assert case.server.bytes_of[done.remote_id] == LARGE
    assert leaks(case.http.calls, ["upload-id-canary"]) == []


def test_it_goes_on_from_the_last_byte_that_arrived(case, film):
    kept, place = [], f"bytes {2 * STEP}-"
    case.http.fail(lambda call: call.headers.get("Content-Range", "").startswith(place), answer(503), times=1)
    with pytest.raises(NotSent):
        brought(case, film, kept)
    case.http.calls.clear()
    done = brought(case, film, kept, kept[-1][0])
    assert puts(case)[:2] == [f"bytes */{4 * STEP}", f"bytes {2 * STEP}-{3 * STEP - 1}/{4 * STEP}"]
    assert case.server.bytes_of[done.remote_id] == LARGE
    assert len(case.server.sessions) == 1


def test_a_last_piece_without_an_answer_makes_no_second_video(case, film):
    kept, last = [], f"-{4 * STEP - 1}/{4 * STEP}"
    case.http.fail(
        lambda call: call.headers.get("Content-Range", "").endswith(last),
        Unconfirmed("No answer."),
        after=True,
        times=1,
    )
    with pytest.raises(NotSent):
        brought(case, film, kept)
    done = brought(case, film, kept, kept[-1][0])
    assert list(case.server.videos) == [done.remote_id]
    again = brought(case, film, kept, kept[-1][0])
    assert (again.remote_id, len(case.server.sessions)) == (done.remote_id, 1)


def test_only_half_of_a_piece_may_arrive(case, film):
    case.server.takes = STEP // 2
    done = brought(case, film, [])
    assert case.server.bytes_of[done.remote_id] == LARGE


def test_a_session_that_google_forgot_is_begun_anew(case, film):
    kept = [({"session": "https://www.googleapis.com/upload/youtube/v3/videos?upload_id=gone"}, None)]
    with pytest.raises(NotSent, match="lost the upload"):
        brought(case, film, kept, kept[0][0])
    assert kept[-1] == ({}, None)


def test_a_place_where_nothing_arrives_is_left_for_later(case, film):
    case.server.takes = 0
    with pytest.raises(NotSent, match="no more of the video"):
        brought(case, film, [])


@pytest.mark.parametrize("host", ["thief.example", "googleapis.com.thief.example", "you@www.googleapis.com"])
def test_the_token_goes_to_googles_hosts_alone(case, film, host):
    case.server.host = host
    with pytest.raises(NotSent, match="no place"):
        brought(case, film, [])
    assert puts(case) == []


@pytest.mark.parametrize(
    ("state", "reason", "says"),
    [
        ("rejected", "duplicate", "already"),
        ("rejected", "length", "15 minutes"),
        ("failed", "codec", "H.264"),
    ],
)
def test_a_video_that_youtube_cannot_use_is_told_and_never_shown(case, state, reason, says):
    case.server.states, case.server.reason = [state], reason
    fault = fault_of(sent, case)
    assert (type(fault), fault.field, case.count()) == (Refused, "media", 0)
    assert says in str(fault)


def test_one_that_is_worked_on_for_long_is_shown_all_the_same(case):
    case.server.states = ["uploaded", "something new"]
    sent(case)
    assert case.count() == 1
    assert case.http.pauses == list(uploading.WAITS)


def test_an_app_that_was_not_looked_over_is_told_where_the_video_is(case):
    case.server.audited = False
    fault = fault_of(sent, case)
    assert (type(fault), fault.field) == (Refused, "options.privacy")
    assert "https://studio.youtube.com/video/vid00000001/edit" in str(fault)
    sent(case, options=Options({"privacy": "private"}))


def test_a_video_that_was_deleted_meanwhile_is_brought_again(case):
    frozen = ready(case.connector, case.http, case.credentials, a_post(case))
    case.server.videos.clear()
    assert isinstance(case.connector.look(case.http, case.credentials, frozen, AT), NotThere)
    assert type(fault_of(case.connector.send, case.http, case.credentials, frozen, None)) is UploadsGone


@pytest.mark.parametrize(
    ("status", "reason", "until"),
    [
        (403, "quotaExceeded", datetime(2026, 11, 22, 8, tzinfo=UTC)),  # midnight in California
        (400, "uploadLimitExceeded", AT + timedelta(hours=24)),
        (403, "rateLimitExceeded", AT + timedelta(minutes=5)),
    ],
)
def test_a_share_that_is_used_up_is_waited_for(case, status, reason, until):
    case.http.fail(case.uploads, refusal(status, reason))
    fault = fault_of(sent, case)
    assert type(fault) is Throttled
    assert fault.until == fault.rest_until == until


def test_a_day_begins_in_california_in_summer_too():
    assert next_day(datetime(2026, 7, 1, 6, 59, tzinfo=UTC)) == datetime(2026, 7, 1, 7, tzinfo=UTC)
    assert next_day(datetime(2026, 7, 1, 7, tzinfo=UTC)) == datetime(2026, 7, 2, 7, tzinfo=UTC)


def test_an_account_without_a_channel_and_an_app_without_the_api_hold(case):
    for status, reason in ((401, "youtubeSignupRequired"), (403, "accessNotConfigured")):
        case.http.fail(case.uploads, refusal(status, reason), times=1)
        assert type(fault_of(sent, case)) is SignInNeeded


def test_the_first_comment_is_made_once_however_often(case):
    done = sent(case, first_comment="The recipe: four hours.")
    (ordinal,) = [n for n, role in done.roles.items() if role is StepRole.COMMENT]
    frozen, comment = done.frozen[ordinal], done.results[ordinal]
    assert comment.remote_url.endswith(f"&lc={comment.remote_id}")
    again = case.connector.send(case.http, case.credentials, frozen, Album().read)
    assert (again.remote_id, len(case.server.comments)) == (comment.remote_id, 1)
    assert isinstance(case.connector.look(case.http, case.credentials, frozen, AT), Found)
    assert isinstance(
        case.connector.look(case.http, case.credentials, frozen, AT, {comment.remote_id}), NotThere
    )
    later = AT + timedelta(hours=1)
    assert isinstance(case.connector.look(case.http, case.credentials, frozen, later), Found)


def test_a_video_for_children_takes_no_comment_and_is_out_all_the_same(case):
    fault = fault_of(lambda: sent(case, first_comment="Hello", options=Options({"made_for_kids": "yes"})))
    assert type(fault) is Refused
    assert "no comments" in str(fault)
    assert case.count() == 1


@pytest.mark.parametrize(
    ("text", "title", "field"),
    [("Rye < wheat", "Bread", "text"), ("Rye", "<Bread>", "title"), ("Rye", "", "title")],
)
def test_what_youtube_never_takes_is_refused_before_anything_is_sent(case, text, title, field):
    rendered = rendered_for(case.credentials.account, text, title=title)
    fault = fault_of(publish, case.connector, case.http, case.credentials, rendered)
    assert (type(fault), fault.field, case.http.calls) == (Refused, field, [])


def test_a_change_keeps_category_tags_and_language(case):
    done = sent(case, options=Options({"tags": "rye", "category": "26"}))
    video = case.server.videos[done.root.remote_id]
    video["snippet"]["defaultLanguage"] = "en"  # set in YouTube Studio
    rendered = rendered_for(case.credentials.account, "Bread at five.", title="Buns")
    step = next(one for one in case.connector.steps(rendered) if one.role is StepRole.ROOT)
    frozen = case.connector.freeze_change(
        step, rendered, case.credentials.account, done.root_frozen, done.results, done.root.remote_id
    )
    case.connector.change(case.http, case.credentials, frozen)
    assert video["snippet"] == {
        "title": "Buns", "description": "Bread at five.", "categoryId": "26", "tags": ["rye"],
        "defaultLanguage": "en",
    }  # fmt: skip
    del case.server.videos[done.root.remote_id]
    fault = fault_of(case.connector.change, case.http, case.credentials, frozen)
    assert "not on YouTube any more" in str(fault)
