"""Subtitles of a video: sent before anybody sees it, in its language, once."""

import pytest

from planner.connectors.connector import Resumes
from planner.connectors.platforms.youtube.quota import cost_of
from planner.domain.errors import NotSent, Refused, UploadsGone
from planner.domain.journal import StepRole
from planner.domain.options import Options
from tests.fakes.http import AT, answer, path_of
from tests.fakes.servers.youtube import pieces_of
from tests.fakes.servers.youtube_talk import refusal
from tests.planner.connectors.cases.youtube import make
from tests.planner.connectors.driver import Album, publish, rendered_for, through_json
from tests.planner.connectors.specs.discovery import discovery

WORDS = "1\n00:00:01,000 --> 00:00:04,000\nThree days for one loaf — Käse 🧀"


@pytest.fixture
def case():
    return make()


def rendered_with(case, **options):
    given = Options({"captions": WORDS, "captions_language": "en", **options})
    return rendered_for(case.credentials.account, "Bread", title="Bread", options=given)


def sent(case, **more):
    return publish(case.connector, case.http, case.credentials, rendered_with(case, **more), now=AT)


def insert(call):
    return path_of(call) == "/upload/youtube/v3/captions"


def test_they_go_out_before_the_video_is_shown(case):
    post = sent(case, captions_language=" pt-BR ")
    assert case.server.subtitles == {(post.root.remote_id, "pt-BR"): WORDS}
    assert [*post.roles.values()] == [StepRole.MEDIA, StepRole.CONTAINER, StepRole.ROOT]
    (call,) = filter(insert, case.http.calls)
    assert case.http.calls.index(call) < next(
        n for n, one in enumerate(case.http.calls) if case.publishes(one)
    )
    assert cost_of(call) == 400


def test_the_request_is_as_google_describes_it(case):
    sent(case)
    check = discovery("youtube", "v3")
    (call,) = filter(insert, case.http.calls)
    about, words = pieces_of(call)
    assert set(about["snippet"]) == {"videoId", "language", "name"}
    check(type(call)(method=call.method, url=call.url, params=call.params, json=about))
    assert words == WORDS


def test_nothing_is_sent_where_nobody_said_the_language(case):
    with pytest.raises(Refused, match="YouTube needs this: Language of the subtitles") as told:
        sent(case, captions_language="")
    assert told.value.field == "options.captions_language"
    assert case.http.calls == []


def test_sent_again_they_are_there(case):
    rendered, done = rendered_with(case), {}
    frozen = {}
    for step in case.connector.steps(rendered)[:2]:
        account = case.credentials.account
        frozen = through_json(case.connector.freeze(step, rendered, account, "key", done, AT))
        done[step.ordinal] = case.connector.send(case.http, case.credentials, frozen, Album().read)
    assert isinstance(case.connector, Resumes)
    again = case.connector.resume(case.http, case.credentials, frozen, None, {}, lambda *_: None)
    assert again == done[1]
    assert len(case.server.subtitles) == 1


@pytest.mark.parametrize(
    ("outcome", "kind", "field"),
    [
        (refusal(400, "contentRequired"), Refused, "options.captions"),
        (refusal(400, "invalidMetadata"), Refused, "options.captions"),
        (refusal(404, "videoNotFound"), UploadsGone, ""),
        (answer(200), NotSent, ""),
        (answer(503), NotSent, ""),
    ],
)
def test_subtitles_that_go_wrong_show_nothing(case, outcome, kind, field):
    case.http.fail(insert, outcome)
    with pytest.raises(kind) as told:
        sent(case)
    assert getattr(told.value, "field", "") == field
    assert case.count() == 0
