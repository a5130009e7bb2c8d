"""A picture beside a video is what people see before they press play: sent with it, and never as a picture."""

import base64
from dataclasses import replace

import pytest

from planner.connectors.platforms.youtube.quota import cost_of
from planner.domain.errors import NotSent, Refused, UploadsGone
from planner.domain.journal import StepRole
from planner.domain.media import MediaUse
from planner.networks.facts import facts_of
from planner.networks.render import Message, render
from tests.fakes.http import AT, answer, path_of
from tests.fakes.servers.pinterest import body_of
from tests.fakes.servers.youtube_talk import refusal
from tests.planner.connectors.cases import CASES
from tests.planner.connectors.driver import Album, Shelf, picture, publish, through_json
from tests.planner.connectors.specs.test_requests import checked

COVERING = [key for key, make in CASES.items() if facts_of(make().connector.key).covers_videos]


@pytest.fixture
def album():
    return Album()


def rendered_with(case, album, *, alt="A loaf, cut"):
    """A video and its cover."""
    account = case.credentials.account
    media = (album.film("oven.mp4", "The oven"), album.add("loaf.png", alt))
    more = {"facts": tuple(account.facts.items()), "options": account.usual, "media": media}
    return render(Message(network=account.network, title="Bread", text="Bread at four.", **more))


def sent(case, album, **more):
    rendered = rendered_with(case, album, **more)
    return publish(case.connector, case.http, case.credentials, rendered, album, now=AT)


def covers(case):
    return [call for call in case.http.calls if path_of(call).endswith("/thumbnails/set")]


def test_youtube_gets_it_while_nobody_sees_the_video_yet(album):
    case = CASES["youtube"]()
    post = sent(case, album)
    assert case.server.covers == {post.root.remote_id: picture()}
    (call,) = covers(case)
    shown = next(one for one in case.http.calls if case.publishes(one))
    assert case.http.calls.index(call) < case.http.calls.index(shown)
    assert call.headers["Content-Type"] == "image/png"
    assert [*post.roles.values()] == [StepRole.MEDIA, StepRole.MEDIA, StepRole.ROOT]
    assert cost_of(call) == 50


def test_a_channel_that_may_not_set_one_is_told_how_and_sends_its_video_once(album):
    case = CASES["youtube"]()
    case.server.verified = False
    rendered = rendered_with(case, album)
    steps, done = case.connector.steps(rendered), {}

    def do(step):
        account = case.credentials.account
        frozen = through_json(case.connector.freeze(step, rendered, account, "key", done, AT))
        done[step.ordinal] = case.connector.send(case.http, case.credentials, frozen, album.read)

    do(steps[0])
    with pytest.raises(Refused, match=r"verified channels only. Verify yours at youtube.com/verify") as told:
        do(steps[1])
    assert told.value.field == "media"
    assert case.count() == 0
    case.server.verified = True
    for step in steps[1:]:
        do(step)
    assert case.count() == len(case.server.videos) == 1


@pytest.mark.parametrize(
    ("outcome", "kind"),
    [
        (refusal(404, "videoNotFound"), UploadsGone),
        (refusal(403, "quotaExceeded"), None),
        (answer(200), NotSent),
        (answer(503), NotSent),
    ],
)
def test_a_cover_that_goes_wrong_shows_nothing(album, outcome, kind):
    case = CASES["youtube"]()
    case.http.fail(lambda call: path_of(call).endswith("/thumbnails/set"), outcome)
    with pytest.raises(kind or Exception) as told:
        sent(case, album)
    assert kind or told.value.until > AT
    assert case.count() == 0


def test_a_cover_that_is_too_large_is_made_smaller(tmp_path):
    facts = facts_of("youtube")
    assert (facts.image_bytes, facts.image_types) == (2_097_152, ("jpeg", "png"))
    shelf = Shelf(tmp_path, "youtube")
    file = shelf.read(shelf.add("loaf.webp", "A loaf", data=picture()))
    assert file.item.mime in {"image/png", "image/jpeg"}


@pytest.mark.parametrize("key", COVERING)
def test_a_cover_of_another_type_or_that_is_lost_is_refused(album, key):
    case = CASES[key]()
    rendered = rendered_with(case, album)
    item, data = album.kept[rendered.cover.media_id]
    album.kept[rendered.cover.media_id] = replace(item, mime="image/gif"), data
    with pytest.raises(Refused, match="JPEG") as told:
        publish(case.connector, case.http, case.credentials, rendered, album, now=AT)
    assert (told.value.field, case.count()) == ("media", 0)
    lost = replace(rendered, cover=MediaUse(media_id=None, name="loaf.png"))
    with pytest.raises(Refused, match=r"“loaf\.png” was not found"):
        case.connector.freeze(case.connector.steps(lost)[0], lost, case.credentials.account, "key", {}, AT)


@pytest.mark.parametrize(("alt", "told"), [("A loaf, cut", "The oven / A loaf, cut"), ("", "The oven")])
def test_pinterest_gets_it_inside_of_the_pin(album, alt, told):
    case = CASES["pinterest"]()
    sent(case, album, alt=alt)
    body = next(body_of(call) for call in case.http.calls if case.publishes(call))
    source = body["media_source"]
    assert base64.b64decode(source.pop("cover_image_data")) == picture()
    assert source == {"source_type": "video_id", "media_id": "70", "cover_image_content_type": "image/png"}
    assert body["alt_text"] == told
    assert case.server.pins[0]["media"]["media_type"] == "video"


@pytest.mark.parametrize("key", COVERING)
def test_what_is_sent_for_a_cover_fits_the_networks_own_description(album, key):
    case = CASES[key]()
    http = checked(case)
    publish(case.connector, http, case.credentials, rendered_with(case, album), album, now=AT)
    assert case.count() == 1
