"""Each network's own table of answers, and what the answers say besides: renewals, rests, confirmation."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.connectors.answers import Meaning
from planner.domain.errors import NotSent, Refused, SignInNeeded, Throttled, Unconfirmed, UploadsGone
from tests.fakes.http import AT, answer
from tests.folded import each
from tests.planner.connectors.cases import CASES
from tests.planner.connectors.driver import publish
from tests.planner.connectors.test_conformance import a_post, fault_of


@pytest.fixture(params=CASES)
def case(request):
    return CASES[request.param]()


MEANS = {
    Meaning.NOT_DONE: NotSent,
    Meaning.UPLOADS_GONE: UploadsGone,
    Meaning.REFUSED: Refused,
    Meaning.SIGN_IN: SignInNeeded,
    Meaning.THROTTLED: Throttled,
    Meaning.UNSURE: Unconfirmed,
}
OWN = [
    (key, row, code)
    for key in CASES
    for row in CASES[key]().connector.answers.rows
    for code in sorted(row.codes) or [""]
]


@each("key, row, code", OWN, ids=[f"{key}-{min(row.status)}-{code}" for key, row, code in OWN])
def test_every_row_of_a_networks_own_table(key, row, code):
    case = CASES[key]()
    for status in (min(row.status), max(row.status)):
        told = answer(status, case.connector.answers.with_code(code))
        case.http.fail(case.publishes, told, times=2)
        fault = fault_of(publish, case.connector, case.http, case.credentials, a_post(case))
        assert type(fault) is MEANS[row.meaning]
        assert (fault.status, case.count()) == (status, 0)
        if isinstance(fault, Refused):
            assert fault.field == row.field
        case = CASES[key]()


@pytest.mark.parametrize("status", [401, 403])
def test_a_sign_in_is_renewed_once_where_there_is_a_session_and_never_elsewhere(case, status):
    """What follows is "needs sign-in": nobody tries a dead token on every post."""
    case.http.fail(case.publishes, answer(status, {"error": "no"}))
    fault_of(publish, case.connector, case.http, case.credentials, a_post(case))
    renews = status == 401 and case.renews
    assert sum(map(case.publishes, case.http.calls)) == (2 if renews else 1)


@pytest.mark.parametrize("name", ["RateLimit", "X-RateLimit"])
def test_the_last_one_for_now_is_told_by_the_networks_own_headers(case, name):
    """A yes that says "none left until ..." closes the gate before anybody runs into it."""
    serve = case.http.serve

    def counting(call):
        told = serve(call)
        left = {f"{name}-remaining".lower(): "0", f"{name}-reset".lower(): "90"}
        return replace(told, headers={**told.headers, **left}) if case.publishes(call) else told

    case.http.serve = counting
    root = publish(case.connector, case.http, case.credentials, a_post(case)).root
    assert root.rest_until == AT + timedelta(seconds=90)
    assert root.status in {200, 201}


def test_a_post_is_confirmed_when_the_network_showed_it(case):
    shown = publish(case.connector, case.http, case.credentials, a_post(case)).root
    shows = case.shows or (lambda call: call.method == "GET" and not case.looks(call))
    reads = [call for call in case.http.calls if shows(call)]
    assert shown.confirmed is bool(reads)
