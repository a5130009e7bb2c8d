"""A connector counts as one when it declares its case, its facts and its form; what it cannot do is said there."""

import pytest

from planner.connectors.connector import CannotTell, Way
from planner.connectors.registry import all_connectors
from planner.networks.facts import Looks, facts_of
from planner.publishing.signing_in import fields_for
from tests.fakes.http import AT
from tests.planner.connectors.cases import CASES
from tests.planner.connectors.driver import ready
from tests.planner.connectors.test_conformance import a_post


@pytest.fixture(params=CASES)
def case(request):
    return CASES[request.param]()


def test_every_connector_that_talks_to_a_network_is_tested_here():
    tested = {make().connector.key for make in CASES.values()}
    assert {connector.key for connector in all_connectors()} == {*tested, "practice"}


def test_the_facts_say_whether_anybody_can_look():
    """A network with several ways in may let one of them look and the other not."""
    ways: dict[str, set[bool]] = {}
    for make in CASES.values():
        case = make()
        ways.setdefault(case.connector.key, set()).add(case.looks is not None)
    ways["linkedin"].add(False)  # as a person, of whose posts LinkedIn tells nothing: test_linkedin
    told = {frozenset({True}): Looks.ALWAYS, frozenset({False}): Looks.NEVER}
    for key, can in ways.items():
        assert facts_of(key).looks is told.get(frozenset(can), Looks.SOMETIMES), key


def test_a_case_says_what_its_network_cannot_do():
    """What is left out of a case is left out because the facts or the powers say so."""
    for make in CASES.values():
        case = make()
        facts = facts_of(case.connector.key)
        assert (case.alts is not None) is facts.takes_alt
        if case.looks is None:
            frozen = ready(case.connector, case.http, case.credentials, a_post(case))
            case.http.calls.clear()
            told = case.connector.look(case.http, case.credentials, frozen, AT)
            assert isinstance(told, CannotTell)
            assert told.link.startswith("https://")
            assert case.http.calls == []


def test_the_form_can_be_built_from_the_fields(case):
    fields = {field.key: field for field in case.connector.fields}
    asked = fields_for(case.connector, Way.TYPED)
    assert sum(field.secret and field.required for field in asked) == 1
    assert all(field.label for field in fields.values())
    assert all(field.wrong for field in fields.values() if field.pattern)
    assert case.connector.help_url.startswith("https://")
