"""Google takes a post, looks it over, and then shows it or does not: only what is shown is called published."""

from datetime import timedelta

import pytest

from planner.connectors.connector import Found, NotThere
from planner.connectors.platforms.google_business.states import WAITS
from planner.domain.errors import NotSent, Refused, Unconfirmed
from tests.fakes.http import AT, answer
from tests.fakes.servers.google_business import refusal
from tests.planner.connectors.driver import Album, ready, rendered_for
from tests.planner.connectors.test_conformance import a_post, fault_of
from tests.planner.connectors.test_google_business import make, sent


@pytest.fixture
def case():
    return make()


def test_it_is_waited_for_and_confirmed(case):
    case.server.states = ["PROCESSING", "PROCESSING", "LIVE"]
    done = sent(case)
    assert done.root.confirmed
    assert case.http.pauses == list(WAITS[:2])


@pytest.mark.parametrize("states", [["REJECTED"], ["PROCESSING", "REJECTED"]])
def test_one_that_is_rejected_is_never_called_published(case, states):
    case.server.states = states
    fault = fault_of(sent, case)
    assert (type(fault), fault.field) == (Refused, "text")
    assert "nobody sees it" in str(fault)


@pytest.mark.parametrize("state", ["PROCESSING", "SOMETHING_NEW", ""])
def test_one_that_takes_long_is_looked_for_until_google_is_done(case, state):
    case.server.states = [state]
    frozen = ready(case.connector, case.http, case.credentials, a_post(case), AT)
    fault = fault_of(case.connector.send, case.http, case.credentials, frozen, Album().read)
    assert type(fault) is Unconfirmed
    assert "still looking it over" in str(fault)
    assert case.http.pauses == list(WAITS)
    look, learned = case.connector.look, {**frozen, **fault.learned}
    assert fault.learned == {"name": next(iter(case.server.posts))}
    case.server.states = ["LIVE"]
    assert isinstance(look(case.http, case.credentials, learned, AT + timedelta(days=3)), Found)
    case.server.states = ["REJECTED"]
    assert isinstance(look(case.http, case.credentials, learned, AT), NotThere)
    case.server.states = [state]
    assert type(fault_of(look, case.http, case.credentials, learned, AT)) is NotSent
    assert type(fault_of(look, case.http, case.credentials, frozen, AT)) is NotSent
    case.server.states = ["LIVE"]
    assert isinstance(look(case.http, case.credentials, frozen, AT), Found)
    case.server.states = ["REJECTED"]
    assert isinstance(look(case.http, case.credentials, frozen, AT), NotThere)


def test_a_question_that_goes_wrong_leaves_it_open(case):
    case.server.states = ["PROCESSING"]
    reads = lambda call: call.method == "GET" and "/localPosts/" in call.url  # noqa: E731
    case.http.fail(reads, answer(503))
    assert type(fault_of(sent, case)) is Unconfirmed
    assert case.count() == 1


def test_one_that_vanished_meanwhile_is_open_too(case):
    case.server.states = ["PROCESSING"]
    reads = lambda call: call.method == "GET" and "/localPosts/" in call.url  # noqa: E731
    case.http.fail(reads, refusal(404, "NOT_FOUND"))
    assert type(fault_of(sent, case)) is Unconfirmed


@pytest.mark.parametrize(
    ("state", "becomes"), [("LIVE", None), ("REJECTED", Refused), ("PROCESSING", Unconfirmed)]
)
def test_the_same_request_again_makes_no_second_one(case, state, becomes):
    """As after a look that did not find it: what was rejected meanwhile is told, not sent again."""
    frozen = ready(case.connector, case.http, case.credentials, a_post(case), AT)
    case.http.fail(case.publishes, Unconfirmed("No answer."), after=True, times=1)
    fault_of(case.connector.send, case.http, case.credentials, frozen, Album().read)
    case.server.states = [state]
    if becomes is None:
        again = case.connector.send(case.http, case.credentials, frozen, Album().read)
        assert again.remote_id in case.server.posts
    else:
        fault = fault_of(case.connector.send, case.http, case.credentials, frozen, Album().read)
        assert type(fault) is becomes
    assert case.count() == 1


def test_a_rejected_one_is_not_there_and_a_change_may_be_rejected(case):
    done = sent(case)
    rendered = rendered_for(case.credentials.account, "Call 030 123456.")
    step = case.connector.steps(rendered)[0]
    change = case.connector.freeze_change(
        step, rendered, case.credentials.account, done.root_frozen, done.results, done.root.remote_id
    )
    assert change["mask"] == "summary"
    case.server.states = ["LIVE", "LIVE", "LIVE", "REJECTED"]
    case.server.told = 2
    fault = fault_of(case.connector.change, case.http, case.credentials, change)
    assert type(fault) is Refused
    assert "rejected" in str(fault)
    assert not case.connector.is_there(case.http, case.credentials, done.root.remote_id)
    assert not case.connector.shows(case.http, case.credentials, change)
