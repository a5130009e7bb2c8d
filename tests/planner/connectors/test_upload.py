"""A picture that the server takes and goes on working on: nobody sends it twice."""

from datetime import timedelta

import pytest

from planner.connectors.connector import Resumes
from planner.domain.errors import NotSent, Refused
from planner.domain.journal import StepRole
from tests.fakes.http import AT, answer, path_of
from tests.planner.connectors.cases.mastodon import make as mastodon_case
from tests.planner.connectors.driver import Album, rendered_for, through_json


@pytest.fixture
def case():
    return mastodon_case()


@pytest.fixture
def album():
    return Album()


@pytest.fixture
def frozen(case, album):
    rendered = rendered_for(case.credentials.account, "Bread", media=(album.add("rye.png", "A loaf"),))
    step = case.connector.steps(rendered)[0]
    assert step.role is StepRole.MEDIA
    return through_json(case.connector.freeze(step, rendered, case.credentials.account, "key", {}, AT))


def resume(case, frozen, album, begun, kept):
    assert isinstance(case.connector, Resumes)
    return case.connector.resume(
        case.http, case.credentials, frozen, album.read, begun, lambda *told: kept.append(told)
    )


def sent(case):
    return sum(map(case.uploads, case.http.calls))


def test_the_id_is_told_before_anybody_waits(case, frozen, album):
    case.server.slow_media = 999
    kept = []
    with pytest.raises(NotSent, match="still working"):
        resume(case, frozen, album, {}, kept)
    ((begun, until),) = kept
    assert until == AT + timedelta(hours=12)
    case.server.media[begun["id"]]["left"] = 2
    result = resume(case, frozen, album, begun, kept)
    assert result.remote_id == begun["id"]
    assert (sent(case), len(kept)) == (1, 1)


def test_one_that_is_ready_at_once_is_nothing_to_come_back_for(case, frozen, album):
    kept = []
    assert resume(case, frozen, album, {}, kept).remote_id
    assert kept == []


@pytest.mark.parametrize("status", [404, 410])
def test_one_that_the_server_forgot_is_sent_anew(case, frozen, album, status):
    case.http.fail(lambda call: path_of(call) == "/api/v1/media/9", answer(status, {"error": "gone"}))
    assert resume(case, frozen, album, {"id": "9"}, []).remote_id != "9"
    assert sent(case) == 1


def test_one_that_the_server_cannot_use_is_refused(case, frozen, album):
    case.http.fail(lambda call: path_of(call) == "/api/v1/media/9", answer(422, {"error": "no picture"}))
    with pytest.raises(Refused):
        resume(case, frozen, album, {"id": "9"}, [])
    assert sent(case) == 0
