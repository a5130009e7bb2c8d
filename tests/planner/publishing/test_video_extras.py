"""The whole program against YouTube and Pinterest in memory: a video with its cover and subtitles, and what goes wrong."""

from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.errors import Unconfirmed
from planner.domain.media import MediaUse
from planner.domain.options import Options
from planner.domain.publication import PublicationState as S
from planner.editing.posts import PutPost
from planner.publishing.publisher import Publisher
from tests.canaries.stage import Between, Theatre
from tests.fakes.http import answer, path_of
from tests.fakes.servers.youtube_talk import refusal
from tests.planner.connectors.driver import FILMS, picture

WORDS = "1\n00:00:01,000 --> 00:00:04,000\nThree days for one loaf."


class Play:
    """One video with all that may go with it, on a real plan."""

    def __init__(self, folder, network, **options):
        self.theatre = Theatre(folder, network, echo=None)
        self.case = self.theatre.make()
        self.server = self.case.server
        self.theatre.between = Between(self.case.http, echo=None)
        self.publisher = Publisher(
            self.theatre.services,
            connectors=lambda _: self.case.connector,
            blocking=lambda *_: (),
            settle=60.0,
        )
        uses = (self._kept((FILMS / "oven.mp4").read_bytes(), "oven.mp4"), self._kept(picture(), "cover.png"))
        post = self.theatre._post()
        with self.theatre.services.plan.read() as unit:
            post = unit.posts.get(post.id)
        variants = tuple(replace(one, options=Options(options)) for one in post.variants)
        self.post = replace(post, media=uses, variants=variants)
        self.theatre.editor.do(PutPost(self.post))
        self.theatre.clock.at += timedelta(minutes=1)

    def _kept(self, data, name):
        item = self.theatre.services.media.put(data, name)
        with self.theatre.services.plan.write() as unit:
            unit.media.add(item)
            unit.commit()
        return MediaUse(media_id=item.id, name=name, alt_text="A loaf")

    def close(self):
        self.publisher.close(timeout=2)

    def tick(self, count=1):
        for _ in range(count):
            self.publisher.run_once()
            self.theatre.clock.at += timedelta(minutes=7)
        return self.theatre._publication(self.post)

    def fail(self, ending, outcome, **more):
        self.case.http.fail(lambda call: path_of(call).endswith(ending), outcome, **{"times": 1, **more})


@pytest.fixture
def play(tmp_path):
    with closing(Play(tmp_path, "youtube", captions=WORDS, captions_language="de")) as made:
        yield made


def assert_out_once(play, one):
    video = one.remote_id
    assert (one.state, one.note, play.case.count()) == (S.PUBLISHED, "", 1)
    assert play.server.subtitles[video, "de"] == WORDS
    assert play.server.covers[video][:4] in {b"\x89PNG", b"\xff\xd8\xff\xe0"}


def test_it_goes_out_with_cover_and_subtitles(play):
    assert_out_once(play, play.tick())
    assert len(play.server.videos) == 1


@pytest.mark.parametrize("ending", ["/thumbnails/set", "/captions"])
@pytest.mark.parametrize(
    ("outcome", "more"),
    [(answer(503), {}), (Unconfirmed("No answer."), {}), (Unconfirmed("No answer."), {"after": True})],
    ids=["in trouble", "never arrived", "lost answer"],
)
def test_what_is_sent_again_makes_no_second_video(play, ending, outcome, more):
    play.fail(ending, outcome, **more)
    assert play.tick().state is S.PLANNED
    assert play.case.count() == 0
    assert_out_once(play, play.tick(3))
    assert len(play.server.videos) == 1


@pytest.mark.parametrize("ending", ["/thumbnails/set", "/captions"])
def test_a_video_that_was_deleted_meanwhile_is_brought_again(play, ending):
    play.fail(ending, refusal(404, "videoNotFound"))
    play.tick()
    assert_out_once(play, play.tick(3))
    assert len(play.server.videos) == 2, "the first stays private"


def test_a_channel_that_may_set_no_cover_is_told_so_and_its_video_stays_private(play):
    play.server.verified = False
    one = play.tick()
    assert (one.state, play.case.count()) == (S.REFUSED, 0)
    assert "verified channels only" in one.note
    assert len(play.server.videos) == 1


def test_words_of_subtitles_come_back_from_the_plan_as_they_went_in(play):
    with play.theatre.services.plan.read() as unit:
        post = unit.posts.get(play.post.id)
    assert post.variants[0].options == Options({"captions": WORDS, "captions_language": "de"})


def test_a_pin_with_a_cover_goes_out_through_the_publisher(tmp_path):
    with closing(Play(tmp_path, "pinterest")) as play:
        one = play.tick(2)
        assert (one.state, play.case.count()) == (S.PUBLISHED, 1)
        assert play.server.pins[0]["media"]["media_type"] == "video"
