"""What only Pinterest does: boards, pictures inside of JSON, a video by way of its storage, an app on trial."""

import base64
import json
from dataclasses import replace

import pytest

from planner.connectors.conformance import leaks
from planner.connectors.connector import CannotTell, Found, NotThere, Resumes
from planner.connectors.platforms.pinterest.body import pin_body
from planner.connectors.platforms.pinterest.words import one_alt
from planner.domain.errors import NotSent, Refused
from planner.domain.options import Options
from planner.networks.options import Choice
from planner.networks.remote_choices import choices_known
from planner.ports.body import Body
from tests.fakes.http import AT, answer
from tests.fakes.servers.pinterest import STORAGE, body_of
from tests.planner.connectors.cases.pinterest import make
from tests.planner.connectors.driver import Album, picture, publish, rendered_for, through_json
from tests.planner.connectors.test_conformance import a_post, as_file, fault_of


@pytest.fixture
def case():
    return make()


def sent(case, text="Bread at four.", album=None, **fields):
    rendered = rendered_for(case.credentials.account, text, **fields)
    return publish(case.connector, case.http, case.credentials, rendered, album)


def made(case):
    return [body_of(call) for call in case.http.calls if case.publishes(call)]


def a_film(album, seconds=6.0):
    use = replace(album.add("oven.png", "The oven"), name="oven.MP4")
    return as_file(album, use, "video/mp4", seconds=seconds)


def test_a_check_reads_the_boards_and_their_sections(case):
    profile = case.connector.verify(case.http, case.credentials)
    assert (profile.handle, profile.remote_id, profile.label) == ("fennelandrye", "7", "Fennel & Rye")
    assert choices_known("board_id", profile.facts) == (Choice("11", "Bread"), Choice("12", "Shop"))
    assert choices_known("board_section_id", profile.facts) == (Choice("111", "Bread / Rye"),)
    case.server.boards.clear()
    assert "no board yet" in str(fault_of(case.connector.verify, case.http, case.credentials))


def test_words_link_and_board_have_places_of_their_own(case):
    album = Album()
    done = sent(
        case, "Rye, slowly.", album=album, title="Rye", link="kiln.example/rye", hashtags=("bread",),
        media=(album.add("1.png", "A loaf"),), options=Options({"board_id": "12", "board_section_id": "111"}),
    )  # fmt: skip
    body = made(case)[0]
    source = body.pop("media_source")
    assert body == {
        "board_id": "12",
        "board_section_id": "111",
        "title": "Rye",
        "description": "Rye, slowly.\n\n#bread",
        "link": "https://kiln.example/rye",
        "alt_text": "A loaf",
    }
    assert (source["source_type"], source["content_type"]) == ("image_base64", "image/png")
    assert base64.b64decode(source["data"]) == picture()
    assert done.root.remote_url == "https://www.pinterest.com/pin/901/"


def test_several_pictures_are_leafed_through_and_share_one_alt_text(case):
    album = Album()
    sent(case, album=album, media=tuple(album.add(f"{n}.png", f"Loaf {n}") for n in range(3)))
    body = made(case)[0]
    assert len(body["media_source"]["items"]) == 3
    assert body["alt_text"] == "Loaf 0 / Loaf 1 / Loaf 2"


def test_alt_texts_are_put_together_as_far_as_they_fit():
    assert one_alt(["", "A loaf", ""], 500) == "A loaf"
    assert one_alt(["a" * 300, "b" * 197], 500) == f"{'a' * 300} / {'b' * 197}"
    assert one_alt(["a" * 300, "b" * 198], 500) == "a" * 300
    assert one_alt([], 500) == ""


@pytest.mark.parametrize("size", [0, 1, 2, 3, 262_144, 262_145, 700_001])
def test_a_picture_goes_into_the_json_as_it_leaves(size):
    data = bytes(range(256)) * (size // 256 + 1)
    album = Album()
    use = album.add("1.png", "A loaf")
    file = replace(album.read(use), body=Body.of(data[:size]))
    body = pin_body({"board_id": "1", "title": "“Rye”\n"}, [file, file])
    told = json.loads(body.read())
    assert [base64.b64decode(one["data"]) for one in told["media_source"]["items"]] == [data[:size]] * 2
    assert told["title"] == "“Rye”\n"
    assert len(body.read()) == body.size, "once more, for another try"


def test_a_post_without_a_board_is_refused_before_anything_is_sent(case):
    bare = replace(case.credentials.account, usual=Options())
    rendered = rendered_for(bare, "Rye", title="Rye")
    fault = fault_of(case.connector.freeze, case.connector.steps(rendered)[0], rendered, bare, "key", {}, AT)
    assert (type(fault), fault.field) == (Refused, "options.board_id")
    assert case.http.calls == []


def test_a_board_that_went_away_is_named(case):
    case.server.boards.pop(0)
    fault = fault_of(publish, case.connector, case.http, case.credentials, a_post(case))
    assert (type(fault), fault.field) == (Refused, "options.board_id")


def test_an_app_on_trial_is_told_so(case):
    case.http.fail(case.publishes, answer(403, {"code": 29, "message": "You are not permitted"}))
    fault = fault_of(publish, case.connector, case.http, case.credentials, a_post(case))
    assert type(fault) is Refused
    assert "on trial" in str(fault)


def test_a_video_goes_to_the_storage_without_the_token_and_is_waited_for(case):
    album = Album()
    use = a_film(album)
    sent(case, album=album, media=(use,))
    stored = next(call for call in case.http.calls if call.url == STORAGE)
    assert list(stored.form) == ["key", "policy"]
    assert case.http.pauses == [5.0]
    assert made(case)[0]["media_source"] == {
        "source_type": "video_id",
        "media_id": "70",
        "cover_image_key_frame_time": 0,
    }
    assert case.server.pins[0]["media"]["media_type"] == "video"
    assert leaks((case.http.calls,), case.canaries) == []


def test_a_video_that_was_sent_is_not_sent_twice(case):
    assert isinstance(case.connector, Resumes)
    album, kept = Album(), []
    rendered = rendered_for(case.credentials.account, "Oven", media=(a_film(album),))
    step = case.connector.steps(rendered)[0]
    frozen = through_json(case.connector.freeze(step, rendered, case.credentials.account, "key", {}, AT))
    case.server.states = ["processing"]

    def resumed(begun):
        return case.connector.resume(
            case.http, case.credentials, frozen, album.read, begun, lambda *told: kept.append(told)
        )

    with pytest.raises(NotSent, match="still working"):
        resumed({})
    assert kept[0][0] == {"id": "70"}
    case.server.states = ["succeeded"]
    assert resumed(kept[0][0]).data == {"video": "70"}
    assert sum(call.url == STORAGE for call in case.http.calls) == 1
    assert resumed({"id": "69"}).remote_id == "71", "one that is not there any more is sent anew"
    case.server.states = ["failed"]
    with pytest.raises(Refused, match="could not read the video"):
        resumed({})


def test_an_order_that_is_not_kept_proves_nothing(case):
    done = sent(case)
    look = lambda: case.connector.look(  # noqa: E731
        case.http, case.credentials, done.root_frozen, AT, {done.root.remote_id}
    )
    assert isinstance(look(), NotThere)
    case.server.page = 2
    for _ in range(9):
        sent(case, "Another")
    assert isinstance(look(), CannotTell)
    case.server.in_order = False
    found = case.connector.look(case.http, case.credentials, done.root_frozen, AT)
    assert isinstance(found, Found)


def test_another_board_or_link_is_another_pin(case):
    sent(case, options=Options({"board_id": "12"}))
    done = sent(case)
    case.server.pins.pop()
    assert isinstance(case.connector.look(case.http, case.credentials, done.root_frozen, AT), NotThere)
