"""A video on its way to TikTok: pieces by its rules, from where it stopped, its address in the password store."""

from datetime import timedelta

import pytest

from planner.connectors.conformance import leaks
from planner.connectors.connector import NotThere
from planner.connectors.kept import KeptSecrets
from planner.connectors.platforms.tiktok import upload as uploading
from planner.connectors.platforms.tiktok.upload import PIECE, last_piece, pieces_of
from planner.domain.errors import NotSent, Unconfirmed, UploadsGone
from planner.domain.options import Options
from tests.fakes.clock import FakeClock
from tests.fakes.http import AT, answer
from tests.fakes.servers.tiktok import TOKEN_OF_UPLOADS
from tests.planner.connectors.cases.tiktok import of_films
from tests.planner.connectors.driver import Album, publish, rendered_for, through_json

STEP = 6_000_000
LARGE = bytes(range(256)) * 78_125  # 20,000,000 bytes: two pieces of STEP and a longer last one


@pytest.fixture
def case():
    return of_films()


@pytest.fixture
def film(monkeypatch):
    """An album with a film that leaves in three pieces."""
    monkeypatch.setattr(uploading, "PIECE", STEP)
    album = Album()
    use = album.film("oven.mp4", "")
    item, _ = album.kept[use.media_id]
    album.kept[use.media_id] = item, LARGE
    return album, use


def posted(case, film, text="Bread at four.", **options):
    return rendered_for(case.credentials.account, text, media=(film[1],), options=Options(options))


def frozen(case, rendered, number=0, done=None):
    step = case.connector.steps(rendered)[number]
    return through_json(
        case.connector.freeze(step, rendered, case.credentials.account, "key", done or {}, AT)
    )


def brought(case, film, kept, begun=None, **options):
    return case.connector.resume(
        case.http, case.credentials, frozen(case, posted(case, film, **options)), film[0].read, begun or {},
        lambda *told: kept.append(told),
    )  # fmt: skip


def puts(case):
    return [one.headers["Content-Range"] for one in case.http.calls if "Content-Range" in one.headers]


@pytest.mark.parametrize(
    ("size", "count", "last"),
    [
        (1, 1, 0),
        (4_194_304, 1, 0),
        (2 * PIECE - 1, 1, 0),
        (2 * PIECE, 2, PIECE),
        (50_000_123, 5, 4 * PIECE),  # the example on TikTok's page
        (4_294_967_296, 429, 428 * PIECE),
    ],
)
def test_pieces_are_cut_by_tiktoks_rules(size, count, last):
    assert (pieces_of(size), last_piece(size)) == (count, last)
    assert count == size // (PIECE if count > 1 else size)
    assert size - last < 2 * PIECE
    assert count <= 1000


def test_all_but_the_last_piece_leaves_before_the_post(case, film):
    kept = []
    result = brought(case, film, kept)
    assert puts(case) == ["bytes 0-5999999/20000000", "bytes 6000000-11999999/20000000"]
    assert [told["sent"] for told, _ in kept] == [0, STEP, 2 * STEP]
    assert {until for _, until in kept} == {AT + timedelta(minutes=55)}
    assert case.count() == 0
    root = frozen(case, posted(case, film), 1, {0: result})
    case.connector.send(case.http, case.credentials, root, film[0].read)
    assert puts(case)[-1] == "bytes 12000000-19999999/20000000"
    assert case.server.bytes[result.remote_id] == LARGE
    assert case.count() == 1


def test_a_small_video_leaves_in_one_piece_with_the_post(case):
    done = publish(
        case.connector, case.http, case.credentials, rendered_for(case.credentials.account, "Bread")
    )
    (put,) = puts(case)
    assert put.startswith("bytes 0-")
    source = case.server.made[done.results[0].remote_id]["source"]
    assert (source["chunk_size"], source["total_chunk_count"]) == (source["video_size"], 1)


def test_where_pieces_go_is_in_the_password_store_alone(case, film):
    kept = []
    result = brought(case, film, kept)
    root = frozen(case, posted(case, film), 1, {0: result})
    assert leaks((kept, result, root, case.http.calls), (TOKEN_OF_UPLOADS, "upload_id")) == []
    assert TOKEN_OF_UPLOADS in case.credentials.kept.known["upload_address"]
    assert case.credentials.kept.known["token"] == case.credentials.secrets["token"]


def test_who_comes_back_goes_on_where_it_stopped(case, film):
    kept = []
    case.http.fail(
        lambda call: "bytes 6000000-" in call.headers.get("Content-Range", ""), answer(503), times=1
    )
    with pytest.raises(NotSent):
        brought(case, film, kept)
    result = brought(case, film, kept, kept[-1][0])
    assert puts(case)[-1] == "bytes 6000000-11999999/20000000"
    assert len(case.server.made) == 1
    assert result.remote_id == kept[0][0]["id"]


def test_a_piece_whose_answer_was_lost_is_not_sent_twice(case, film):
    kept = []
    piece = lambda call: "bytes 0-" in call.headers.get("Content-Range", "")  # noqa: E731
    case.http.fail(piece, Unconfirmed("No answer."), after=True, times=1)
    with pytest.raises(NotSent):
        brought(case, film, kept)
    brought(case, film, kept, kept[-1][0])
    assert [one.split("-")[0] for one in puts(case)] == ["bytes 0", "bytes 6000000"]


@pytest.mark.parametrize("status", [403, 404, 410, 416])
def test_an_upload_that_tiktok_gave_up_is_begun_anew(case, film, status):
    kept = []
    case.http.fail(
        lambda call: "bytes 6000000-" in call.headers.get("Content-Range", ""), answer(status), times=1
    )
    with pytest.raises(NotSent, match="within an hour"):
        brought(case, film, kept)
    assert kept[-1] == ({}, None)
    brought(case, film, kept)
    assert len(case.server.made) == 2


def test_an_upload_that_is_unknown_here_or_there_is_begun_anew(case, film):
    kept = []
    brought(case, film, kept)
    begun = kept[-1][0]
    store = case.credentials.kept
    for known in ({}, {"upload_address": "another https://open-upload.tiktokapis.com/video/?upload_id=1"}):
        store.known = known | {"token": store.known["token"]}
        assert brought(case, film, [], begun).remote_id != begun["id"]
    case.server.made.pop("v_pub_file~v2.3")
    assert brought(case, film, [], {**begun, "id": "v_pub_file~v2.3"}).remote_id != begun["id"]


def test_after_an_hour_the_post_asks_for_its_video_anew(case, film):
    result = brought(case, film, [])
    root = frozen(case, posted(case, film), 1, {0: result}) | {
        "until": (AT - timedelta(seconds=1)).isoformat()
    }
    with pytest.raises(UploadsGone, match="for an hour"):
        case.connector.send(case.http, case.credentials, root, film[0].read)
    assert case.count() == 0


def test_words_that_were_changed_meanwhile_send_the_video_anew(case, film):
    """What is said of a video goes out with its first byte."""
    result = brought(case, film, [])
    root = frozen(case, posted(case, film, "Bread at five."), 1, {0: result})
    with pytest.raises(UploadsGone, match="was changed"):
        case.connector.send(case.http, case.credentials, root, film[0].read)
    assert case.count() == 0


def test_another_machine_sends_it_anew(case, film):
    result = brought(case, film, [])
    root = frozen(case, posted(case, film), 1, {0: result})
    kept = case.credentials.kept
    kept.known = {"token": kept.known["token"]}
    with pytest.raises(UploadsGone, match="elsewhere"):
        case.connector.send(case.http, case.credentials, root, film[0].read)


def test_the_last_piece_is_sent_once_however_often_the_post_is_tried(case, film):
    result = brought(case, film, [])
    root = frozen(case, posted(case, film), 1, {0: result})
    case.http.fail(case.publishes, Unconfirmed("No answer."), after=True, times=1)
    with pytest.raises(Unconfirmed):
        case.connector.send(case.http, case.credentials, root, film[0].read)
    again = case.connector.send(case.http, case.credentials, root, film[0].read)
    assert again.remote_id
    assert (len(puts(case)), case.count()) == (3, 1)


@pytest.mark.parametrize(
    ("arrived", "kind"), [(STEP, UploadsGone), (0, Unconfirmed), (20_000_000, Unconfirmed)]
)
def test_a_last_piece_that_does_not_fit_is_sent_anew_only_where_tiktok_says_what_it_lacks(
    case, film, arrived, kind
):
    result = brought(case, film, [])
    root = frozen(case, posted(case, film), 1, {0: result})
    case.http.fail(case.publishes, answer(416))
    asked = case.server.told_bytes = iter([2 * STEP, arrived])
    with pytest.raises(kind):
        case.connector.send(case.http, case.credentials, root, film[0].read)
    assert list(asked) == []


def test_a_look_takes_no_bytes_told_for_no_answer(case, film):
    result = brought(case, film, [])
    root = frozen(case, posted(case, film), 1, {0: result})
    case.server.told_bytes = iter([0])
    with pytest.raises(NotSent, match="still working"):
        case.connector.look(case.http, case.credentials, root, AT)
    assert isinstance(case.connector.look(case.http, case.credentials, root, AT), NotThere)


def test_a_renewed_token_and_the_address_stand_side_by_side(case, film):
    kept = case.credentials.kept
    assert isinstance(kept, KeptSecrets)
    assert isinstance(kept._clock, FakeClock)
    brought(case, film, [])
    with kept.alone():
        kept.change({"token": "act.another-one"})
    assert set(kept.known) == {"token", "upload_address"}


def test_an_answer_without_a_place_begins_nothing(case, film):
    told = answer(
        200, {"data": {"publish_id": "v1", "upload_url": "http://elsewhere"}, "error": {"code": "ok"}}
    )
    case.http.fail(case.uploads, told)
    with pytest.raises(NotSent, match="no place"):
        brought(case, film, [])
