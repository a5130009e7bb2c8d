"""The whole program against TikTok in memory: what goes wrong on the way ends in one post, and nothing is left behind."""

from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.errors import Unconfirmed
from planner.domain.publication import PublicationState as S
from planner.editing.posts import PutPost
from planner.publishing.publisher import Publisher
from tests.canaries.stage import Between, Theatre
from tests.fakes.http import answer


class Play:
    """One post on one account, on a real plan; ``case``: its connector and network."""

    def __init__(self, folder, name):
        self.theatre = Theatre(folder, name, echo=None)
        self.case = self.theatre.make()
        self.server = self.case.server
        self.theatre.between = Between(self.case.http, echo=None)
        self.publisher = Publisher(
            self.theatre.services,
            connectors=lambda _: self.case.connector,
            blocking=lambda *_: (),
            settle=60.0,
        )
        self.post = self.theatre._post()
        self.theatre.clock.at += timedelta(minutes=1)

    def close(self):
        self.publisher.close(timeout=2)

    def tick(self, count=1):
        for _ in range(count):
            self.publisher.run_once()
            self.theatre.clock.at += timedelta(minutes=3)
        return self.theatre._publication(self.post)

    def fail(self, outcome, **more):
        self.case.http.fail(self.case.publishes, outcome, times=1, **more)

    def says(self, text):
        with self.theatre.services.plan.read() as unit:
            post = unit.posts.get(self.post.id)
        self.theatre.editor.do(PutPost(replace(post, text=text)))


@pytest.fixture(params=["tiktok", "tiktok-video"])
def play(request, tmp_path):
    with closing(Play(tmp_path, request.param)) as made:
        yield made


@pytest.fixture
def film(tmp_path):
    with closing(Play(tmp_path, "tiktok-video")) as made:
        yield made


@pytest.fixture
def pictures(tmp_path):
    with closing(Play(tmp_path, "tiktok")) as made:
        yield made


def assert_out_once(play, one):
    assert (one.state, len(play.server.posts)) == (S.PUBLISHED, 1)
    assert one.remote_id == str(play.server.posts[0]["number"])
    assert play.server.shelf.kept == {}
    assert one.note == ""


def test_it_goes_out_and_its_pictures_are_taken_down(play):
    assert_out_once(play, play.tick(2))


def test_what_takes_long_is_looked_for_by_the_number_that_tiktok_told(play):
    play.server.work = 14
    assert play.tick().state is S.UNCONFIRMED
    assert_out_once(play, play.tick(5))
    assert len(play.server.made) == 1


def test_a_video_whose_answer_was_lost_is_found(film):
    film.fail(Unconfirmed("No answer."), after=True)
    assert film.tick().state is S.UNCONFIRMED
    assert_out_once(film, film.tick(2))
    assert len(film.server.made) == 1


def test_a_video_that_never_arrived_whole_is_sent_after_two_looks(film):
    film.fail(Unconfirmed("No answer."))
    assert film.tick().state is S.UNCONFIRMED
    assert_out_once(film, film.tick(3))
    assert len(film.server.made) == 1, "to the very same upload"


def test_pictures_whose_answer_was_lost_are_a_question_to_the_person(pictures):
    pictures.fail(Unconfirmed("No answer."), after=True)
    one = pictures.tick(4)
    assert (one.state, one.look_url) == (S.UNCONFIRMED, "https://www.tiktok.com/@fennelandrye")
    assert len(pictures.server.made) == 1


def test_an_upload_that_is_gone_is_begun_anew(film):
    gone = answer(400, {"error": {"code": "invalid_publish_id", "message": "No."}})
    film.fail(gone)
    assert film.tick().state is S.PLANNED
    assert_out_once(film, film.tick())
    assert len(film.server.made) == 2


def test_pictures_that_could_not_be_fetched_are_put_up_again(pictures):
    pictures.server.fails = "photo_pull_failed"
    assert pictures.tick().state is S.PLANNED
    pictures.server.fails = ""
    assert_out_once(pictures, pictures.tick(2))


def test_words_that_changed_after_the_video_left_go_out_as_they_are_now(film):
    now = film.theatre.clock.now()
    film.fail(replace(answer(429, None, retry_after="900"), received_at=now))
    film.tick()
    assert film.server.posts == []
    film.says("Bread at five.")
    film.theatre.clock.at += timedelta(minutes=16)
    assert_out_once(film, film.tick(3))
    assert film.server.posts[0]["info"]["title"] == "Bread at five."


def test_the_address_of_an_upload_is_in_no_file_in_the_clear(film):
    film.tick(2)
    (one,) = film.server.made
    files = [path for path in film.theatre.services.data_dir.rglob("*") if path.is_file()]
    assert not [path for path in files if b"upload_token" in path.read_bytes()]
    assert any(one.encode() in path.read_bytes() for path in files), "its number is in the plan"
