"""Videos on their way: as they lie, with what is said of them, waited for where the network works on them."""

from dataclasses import replace

import pytest

from planner.connectors.connector import Credentials
from planner.connectors.platforms.practice.connector import Practice
from planner.domain.errors import NotSent, Refused
from planner.domain.journal import StepRole
from planner.ports.body import Body
from tests.fakes.http import AT
from tests.planner.connectors.cases import CASES
from tests.planner.connectors.driver import (
    FILMS,
    Album,
    account_on,
    publish,
    rendered_for,
    through_json,
)

OVEN = (FILMS / "oven.mp4").read_bytes()
ALT = "A loaf rises in the oven"


@pytest.fixture
def album():
    return Album()


def sent(case, album, *media, text="Bread"):
    rendered = rendered_for(case.credentials.account, text, title="Bread", media=media)
    return publish(case.connector, case.http, case.credentials, rendered, album, now=AT)


def uploads(case):
    return [call for call in case.http.calls if case.uploads(call)]


def test_mastodon_gets_the_file_with_its_type_and_description(album):
    case = CASES["mastodon"]()
    post = sent(case, album, album.film("oven.mp4", ALT))
    (call,) = uploads(case)
    name, body, mime = call.files["file"]
    assert (name, body.read(), mime) == ("media.mp4", OVEN, "video/mp4")
    assert case.server.statuses[0]["media_attachments"][0]["description"] == ALT
    assert post.root.remote_id


def test_mastodon_takes_its_time_with_a_video(album):
    case = CASES["mastodon"]()
    case.server.slow_media = 5
    sent(case, album, album.film("oven.webm", ALT))
    assert len(uploads(case)) == 1
    assert len(case.http.pauses) >= 3
    assert case.count() == 1


def test_wordpress_shows_a_video_and_takes_a_picture_for_the_post(album):
    case = CASES["wordpress"]()
    media = (album.film("phone.mov", 'Kneading, "by hand"'), album.add("loaf.png", "A loaf"))
    sent(case, album, *media)
    name, _, mime = uploads(case)[0].files["file"]
    assert (name, mime) == ("phone.mov", "video/quicktime")
    (post,) = case.server.posts.values()
    html = post["content"]["rendered"]
    assert '<video controls src="https://kiln.example/wp-content/uploads/phone.mov"' in html
    assert 'aria-label="Kneading, &quot;by hand&quot;"' in html
    assert html.count("<!-- wp:html -->") == html.count("<!-- /wp:html -->") == 1
    assert '<img src="https://kiln.example/wp-content/uploads/loaf.png" alt="A loaf"/>' in html
    assert "parley-picture" not in html
    assert post["featured_media"] == 41
    back = case.connector.read_back(case.http, case.credentials, "500")
    assert back["alt"] == ['Kneading, "by hand"', "A loaf"]


def test_a_post_with_a_video_alone_has_no_picture_of_its_own(album):
    case = CASES["wordpress"]()
    sent(case, album, album.film("oven.mp4", ALT))
    assert not next(iter(case.server.posts.values()))["featured_media"]


def test_the_practice_feed_keeps_it_and_shows_it(album, tmp_path):
    account = account_on("practice", server=str(tmp_path))
    rendered = rendered_for(account, "Bread", media=(album.film("oven.mp4", ALT),))
    post = publish(Practice(), None, Credentials(account=account), rendered, album)
    kept = post.of(StepRole.MEDIA)[0].remote_id
    assert (tmp_path / kept).read_bytes() == OVEN
    page = (tmp_path / "feed.html").read_text(encoding="utf-8")
    assert f'<video controls preload="metadata" src="{kept}" aria-label="{ALT}"></video>' in page


class TestBluesky:
    """The video service makes it ready before the post is out."""

    @pytest.fixture
    def case(self):
        return CASES["bluesky"]()

    def step(self, case, album):
        rendered = rendered_for(case.credentials.account, "Bread", media=(album.film("oven.mp4", ALT),))
        (step, *_) = case.connector.steps(rendered)
        return through_json(case.connector.freeze(step, rendered, case.credentials.account, "key", {}, AT))

    def resume(self, case, album, frozen, begun, kept):
        return case.connector.resume(
            case.http, case.credentials, frozen, album.read, begun, lambda *told: kept.append(told)
        )

    def test_it_is_brought_to_the_service_and_named_in_the_record(self, case, album):
        case.server.video_work = 2
        post = sent(case, album, album.film("oven.mp4", ALT))
        assert case.server.blobs == [(OVEN, "video/mp4")]
        embed = post.root_frozen["body"]["record"]["embed"]
        assert embed["$type"] == "app.bsky.embed.video"
        assert (embed["alt"], embed["aspectRatio"]) == (ALT, {"width": 64, "height": 48})
        assert embed["video"]["ref"] == {"$link": "bafkrei1"}
        assert "images" not in embed
        assert case.connector.read_back(case.http, case.credentials, post.root.remote_id)["alt"] == [ALT]

    def test_a_token_lives_as_long_as_the_service_may_need(self, case, album):
        sent(case, album, album.film("oven.mp4", ALT))
        asked = [call.params for call in case.http.calls if call.url.endswith("getServiceAuth")]
        assert [one.get("exp") for one in asked] == [None, str(int(AT.timestamp()) + 1800)]

    def test_who_comes_back_asks_for_the_job(self, case, album):
        case.server.video_work, kept, frozen = 999, [], self.step(case, album)
        with pytest.raises(NotSent, match="still working on the video"):
            self.resume(case, album, frozen, {}, kept)
        assert kept == [({"job": "job1"}, None)]
        case.server.video_work = 0
        assert self.resume(case, album, frozen, kept[0][0], kept).remote_id == "bafkrei1"
        assert len(case.server.blobs) == 1

    def test_a_job_that_is_forgotten_is_begun_anew(self, case, album):
        kept = []
        result = self.resume(case, album, self.step(case, album), {"job": "job77"}, kept)
        assert (result.remote_id, kept) == ("bafkrei1", [({"job": "job1"}, None)])

    def test_what_the_service_cannot_use_is_refused(self, case, album):
        case.server.video_fails = "unsupported codec"
        with pytest.raises(Refused, match=r"cannot use the video oven\.mp4") as told:
            self.resume(case, album, self.step(case, album), {}, [])
        assert (told.value.answer, told.value.field) == ("unsupported codec", "media")

    def test_who_may_not_send_videos_is_told_before_one_leaves(self, case, album):
        case.server.video_limits = {"canUpload": False, "message": "Confirm your email first", "error": "no"}
        with pytest.raises(Refused, match=r"takes no video .* It says: Confirm your email first"):
            self.resume(case, album, self.step(case, album), {}, [])
        assert case.server.blobs == []

    def test_on_ones_own_network_it_goes_straight_to_the_server(self, case, album):
        """The service cannot reach a server there."""
        case.credentials = replace(case.credentials, private_ok=True)
        sent(case, album, album.film("oven.mp4", ALT))
        assert case.server.blobs == [(OVEN, "video/mp4")]
        assert not any("video.bsky.app" in call.url for call in case.http.calls)
        (record,) = case.server.records.values()
        assert record["embed"]["$type"] == "app.bsky.embed.video"

    def test_a_session_that_went_stale_sends_all_of_it_again(self, case, album):
        case.credentials = replace(case.credentials, private_ok=True)
        case.connector.verify(case.http, case.credentials)
        case.server.expire()
        self.resume(case, album, self.step(case, album), {}, [])
        assert case.server.blobs == [(OVEN, "video/mp4")]
        assert len(uploads(case)) == 2
        assert case.server.renewals == 1

    def test_a_token_of_the_service_is_never_told(self, case, album):
        case.http.fail(lambda call: call.url.endswith("uploadVideo"), NotSent("no service-canary did:web:x"))
        with pytest.raises(NotSent) as told:
            self.resume(case, album, self.step(case, album), {}, [])
        assert "did:web:oyster" not in str(told.value)


def test_what_is_neither_is_refused(album):
    case = CASES["mastodon"]()
    use = album.film("oven.mp4", ALT)
    item, data = album.kept[use.media_id]
    album.kept[use.media_id] = (replace(item, mime="application/pdf"), data)
    with pytest.raises(Refused, match="Mastodon takes no application/pdf"):
        sent(case, album, use)
    assert Body.of(data).read() == OVEN
