"""NET002: telephone numbers where the network rejects posts for them, and what only looks like one."""

import pytest

from planner.lint.finding import Severity
from planner.lint.fix import Field
from planner.lint.rules.phone_rejected import RULE
from tests.planner.lint.rules.text_plans import found

GOOGLE = {"network": "google-business"}


@pytest.mark.parametrize(
    "number",
    [
        "030 1234567",
        "0176/12345678",
        "030 - 12 34 56",
        "(030) 123456",
        "03012345678",
        "+49 30 1234567",
        "+49 (0) 30 1234567",
        "0049 30 1234567",
        "+1-615-551-2727",
        "(615) 551-2727",
        "615.551.2727",
        "01 23 45 67 89",
        "0800 123 45",
    ],
)
def test_numbers_as_people_write_them(number):
    text = f"Order: {number}, until six."
    (finding,) = found(RULE, text, **GOOGLE)
    assert finding.severity is Severity.WARNING
    start, end = finding.span
    assert text[start:end] in number
    assert len(text[start:end]) >= len(number) - 1, "all of it, but for a bracket in front"
    assert finding.fixes[0].assist.field is Field.TEXT
    assert finding.fixes[0].assist.span == finding.span


@pytest.mark.parametrize(
    "text",
    [
        "On 01.12.2026 from 9:00 to 18:00.",
        "From 01.12. - 24.12.2026 each day.",
        "24/12/2026 and 2026-12-24",
        "0,50 € instead of 0.75 €",
        "100 000 loaves since 1926",
        "https://kiln.example/0301234567",
        "10 % off 1.500 loaves",
        "12345 Berlin, house 7",
        "9-12 and 14-18",
        "0 1 2 3",
        "0.5 - 0.75 l",
    ],
)
def test_what_only_looks_like_one(text):
    assert found(RULE, text, **GOOGLE) == ()


def test_several_are_one_finding_that_names_the_first():
    (finding,) = found(RULE, "030 1234567 or 0176 12345678", **GOOGLE)
    assert finding.message == (
        "2 telephone numbers, “030 1234567” the first: Google Business often rejects a post for them."
    )


def test_other_networks_take_them():
    assert found(RULE, "Ring 030 1234567.", network="facebook") == ()
