"""What only Tumblr does: blocks, addresses with a key in them, the queue, limits of the day, several blogs."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from planner.connectors.connector import CannotTell, Found, NotThere
from planner.connectors.platforms.tumblr.answers import next_day
from planner.connectors.signin.flow import Place
from planner.connectors.uploading import multipart
from planner.domain.errors import NotSent, Refused, Throttled
from planner.domain.options import Options
from tests.fakes.http import AT, answer
from tests.fakes.servers.tumblr import NAME, UUID, body_of, done, failed
from tests.planner.connectors.cases.tumblr import make
from tests.planner.connectors.driver import Album, frozen_root, publish, rendered_for
from tests.planner.connectors.test_conformance import a_post, as_file, fault_of

LATER = AT + timedelta(hours=6)
MUCH_LATER = AT + timedelta(hours=27)


@pytest.fixture
def case():
    return make()


def sent(case, text="Bread at four.", album=None, options=None, **fields):
    rendered = rendered_for(case.credentials.account, text, options=Options(options or {}), **fields)
    return publish(case.connector, case.http, case.credentials, rendered, album)


def made(case):
    return [body_of(call) for call in case.http.calls if case.publishes(call)]


def look(case, frozen, since=AT, others=()):
    return case.connector.look(case.http, case.credentials, frozen, since, others)


def test_paragraphs_are_blocks_addresses_links_and_the_link_a_card(case):
    sent(
        case, "Rye 🌾, see https://a.example/x.\n\nSlowly,\nand well.", link="kiln.example/rye", hashtags=("bread",),
        options={"tags": "sourdough starter, rye", "source_url": "https://b.example/y", "interactability_reblog": "noone"},
    )  # fmt: skip
    body = made(case)[0]
    assert body.pop("slug").startswith("rye-see-https-a-example-x-slowly-and-")
    link = {"start": 11, "end": 30, "type": "link", "url": "https://a.example/x"}
    assert body == {
        "content": [
            {"type": "text", "text": "Rye 🌾, see https://a.example/x.", "formatting": [link]},
            {"type": "text", "text": "Slowly,\nand well."},
            {"type": "link", "url": "https://kiln.example/rye"},
            {"type": "text", "text": "#bread"},
        ],
        "state": "published",
        "tags": "sourdough starter,rye,bread",
        "source_url": "https://b.example/y",
        "interactability_reblog": "noone",
    }


def test_pictures_go_along_behind_the_words_as_json(case):
    album = Album()
    uses = (album.add("1.png", "A loaf"), album.add("2.png", "A line", decorative=True))
    done_ = sent(case, album=album, media=uses)
    call = next(call for call in case.http.calls if case.publishes(call))
    assert list(call.files) == ["json", "media0", "media1"]
    first, second, words = made(case)[0]["content"]
    assert first == {
        "type": "image",
        "media": [{"type": "image/png", "identifier": "media0", "width": 64, "height": 48}],
        "alt_text": "A loaf",
    }
    assert "alt_text" not in second
    assert words == {"type": "text", "text": "Bread at four."}
    assert done_.root.remote_url == f"https://www.tumblr.com/{NAME}/{done_.root.remote_id}"


def test_the_json_is_a_part_without_a_file_name():
    upload = multipart({}, {"json": ("", b"{}", "application/json"), "a": ("a.png", b"x", "image/png")})
    upload.open()
    told = b"".join(upload)
    upload.close()
    head = b'Content-Disposition: form-data; name="json"\r\nContent-Type: application/json\r\n\r\n{}'
    assert head in told
    assert b'name="a"; filename="a.png"' in told


def test_a_video_is_one_block(case):
    album = Album()
    use = as_file(
        album, replace(album.add("oven.png", "The oven"), name="oven.mp4"), "video/mp4", seconds=6.0
    )
    sent(case, album=album, media=(use,))
    block = made(case)[0]["content"][0]
    assert (block["type"], block["media"]["type"], block["media"]["identifier"]) == (
        "video",
        "video/mp4",
        "media0",
    )


def test_it_is_known_by_its_address_whatever_became_of_the_words(case):
    done_ = sent(case)
    case.server.posts[0]["content"] = [{"type": "text", "text": "Somebody was quick."}]
    found = look(case, done_.root_frozen, LATER)
    assert isinstance(found, Found)
    assert found.result.remote_id == done_.root.remote_id


@pytest.mark.parametrize("blocks", [True, False])
def test_it_is_known_by_its_words_where_the_address_is_another(case, blocks):
    case.server.slugs, case.server.blocks = False, blocks
    done_ = sent(case)
    assert isinstance(look(case, done_.root_frozen), Found)
    assert isinstance(look(case, done_.root_frozen, others={done_.root.remote_id}), NotThere)
    assert isinstance(look(case, done_.root_frozen, LATER), CannotTell), "one of the two clocks may be wrong"
    assert isinstance(look(case, done_.root_frozen, MUCH_LATER), NotThere), "an older one with the same words"


@pytest.mark.parametrize(("state", "path"), [("queue", "/posts/queue"), ("draft", "/posts/draft")])
def test_what_waits_is_looked_for_where_it_waits_and_where_it_goes(case, state, path):
    done_ = sent(case, options={"state": state})
    case.http.calls.clear()
    assert isinstance(look(case, done_.root_frozen), Found)
    assert [call.url.rpartition(UUID)[2] for call in case.http.calls] == [path]
    case.server.publish(done_.root.remote_id)
    assert isinstance(look(case, done_.root_frozen), Found)
    case.server.posts.clear()
    assert isinstance(look(case, done_.root_frozen), NotThere)


def test_a_queue_that_goes_on_and_a_private_post_prove_nothing(case):
    frozen = sent(case, "Ours", options={"state": "queue"}).root_frozen
    case.server.posts.clear()
    for _ in range(100):
        sent(case, "Theirs", options={"state": "queue"})
    assert isinstance(look(case, frozen), CannotTell)
    private = rendered_for(case.credentials.account, "Ours", options=Options({"state": "private"}))
    told = look(case, frozen_root(case.connector, private, case.credentials.account))
    assert isinstance(told, CannotTell)
    assert told.link == f"https://www.tumblr.com/blog/{NAME}"


def test_newest_posts_are_read_on_until_they_are_older(case):
    frozen = sent(case, "Ours").root_frozen
    for _ in range(45):
        sent(case, "Theirs")
    assert isinstance(look(case, frozen), Found)
    case.http.calls.clear()
    case.server.posts.pop()
    assert isinstance(look(case, frozen, MUCH_LATER), NotThere)
    assert len(case.http.calls) == 1


def test_what_went_out_of_the_queue_has_another_id_and_is_deleted_all_the_same(case):
    number = sent(case, options={"state": "queue"}).root.remote_id
    new = case.server.publish(number)
    assert case.connector.is_there(case.http, case.credentials, number)
    back = case.connector.read_back(case.http, case.credentials, number)
    assert (back["url"].rpartition("/")[2], back["state"]) == (new, "published")
    case.connector.delete(case.http, case.credentials, number)
    assert case.count() == 0


def test_a_change_keeps_pictures_and_place_in_the_queue(case):
    album = Album()
    use = album.add("1.png", "A loaf")
    done_ = sent(case, album=album, media=(use,), options={"state": "queue"})
    case.server.posts[0].update(queued_state="scheduled", publish_on="2026-12-01T10:00:00Z")
    rendered = rendered_for(case.credentials.account, "Bread at five.", media=(use,), hashtags=("rye",))
    step = case.connector.steps(rendered)[0]
    frozen = case.connector.freeze_change(
        step, rendered, case.credentials.account, done_.root_frozen, {}, done_.root.remote_id
    )
    case.connector.change(case.http, case.credentials, frozen)
    put = next(call for call in case.http.calls if call.method == "PUT").json
    assert (put["state"], put["publish_on"], put["tags"]) == ("queue", "2026-12-01T10:00:00Z", "rye")
    assert put["slug"] == done_.root_frozen["body"]["slug"]
    assert [block["type"] for block in put["content"]] == ["image", "text", "text"]
    assert put["content"][0]["media"][0]["url"].startswith("https://64.media.tumblr.com/")
    assert put["content"][0]["alt_text"] == "A loaf"


@pytest.mark.parametrize("code", [8004, 8011, 8023])
def test_a_limit_of_the_day_ends_with_the_day_in_new_york(case, code):
    case.http.fail(case.publishes, failed(403, code, "Limit reached"))
    fault = fault_of(publish, case.connector, case.http, case.credentials, a_post(case))
    assert type(fault) is Throttled
    assert fault.until == fault.rest_until == datetime(2026, 11, 22, 5, tzinfo=UTC)
    assert str(fault).endswith("tomorrow.")
    assert (fault.status, fault.detail) == (403, "HTTP 403: Limit reached.")


def test_the_day_there_begins_five_hours_later():
    assert next_day(datetime(2026, 11, 22, 4, 59, tzinfo=UTC)) == datetime(2026, 11, 22, 5, tzinfo=UTC)
    assert next_day(datetime(2026, 11, 22, 5, tzinfo=UTC)) == datetime(2026, 11, 23, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("code", "kind", "field"), [(8010, NotSent, ""), (8022, Refused, "options.state"), ("403.8022", Refused, "options.state")]
)  # fmt: skip
def test_a_video_before_is_waited_for_and_a_full_queue_is_not(case, code, kind, field):
    case.http.fail(case.publishes, failed(403, code, "No"))
    fault = fault_of(publish, case.connector, case.http, case.credentials, a_post(case))
    assert type(fault) is kind
    assert getattr(fault, "field", "") == field


def test_what_it_says_is_told(case):
    case.http.fail(case.publishes, failed(400, 8001, "'content' must be an array"))
    fault = fault_of(publish, case.connector, case.http, case.credentials, a_post(case))
    assert "It says: 'content' must be an array." in str(fault)


@pytest.mark.parametrize(
    ("hour", "day", "wait"),
    [("0", "12", 90), ("0", "0", 7000), ("3", "0", 7000)],
    ids=["hour", "both", "day"],
)
def test_tumblrs_own_headers_say_how_long(case, hour, day, wait):
    told = {
        "x_ratelimit_perhour_remaining": hour, "x_ratelimit_perhour_reset": "90",
        "x_ratelimit_perday_remaining": day, "x_ratelimit_perday_reset": "7000",
    }  # fmt: skip
    case.http.fail(case.publishes, failed(429, 0, "Limit Exceeded", **told), times=1)
    fault = fault_of(publish, case.connector, case.http, case.credentials, a_post(case))
    assert fault.until == AT + timedelta(seconds=wait)
    case.http.fail(case.publishes, replace(done(201, {"id": "7"}), headers=answer(200, {}, **told).headers))
    assert sent(case).root.rest_until == AT + timedelta(seconds=wait)


def test_the_blog_is_chosen_by_its_lasting_id_or_its_name(case):
    bare = replace(case.credentials.account, remote_id="", handle="")

    def checked(**fields):
        account = replace(bare, **fields)
        return case.connector.verify(case.http, replace(case.credentials, account=account))

    assert case.connector.places(case.http, case.credentials) == [
        Place(id=UUID, label=NAME),
        Place(id="t:oven", label="the-oven"),
    ]
    assert (checked().remote_id, checked().label) == (UUID, "Fennel & Rye")
    assert checked(handle="@The-Oven.tumblr.com").remote_id == "t:oven"
    assert checked(remote_id="t:oven", handle="renamed").handle == "the-oven"
    for wrong in ({"handle": "kiln"}, {"remote_id": "t:gone", "handle": NAME}):
        with pytest.raises(Refused, match="no other blog") as refused:
            checked(**wrong)
        assert refused.value.field == "handle"
