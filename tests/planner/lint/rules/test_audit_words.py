"""Words that small businesses wrote in plans read by hand: what must be found, and what must not."""

import pytest

from tests.planner.lint.rules.checked import found, post


@pytest.mark.parametrize(
    "text",
    [
        "Jetzt folgen und gewinnen!",
        "Zwei Freunde markieren und ein Weinpaket gewinnen",
        "Einfach liken, teilen und mit etwas Glück gewinnen",
        "Bis Sonntag tippen und gewinnen",
    ],
)
def test_german_contests_in_infinitives(text: str) -> None:
    assert found("LEG002", post(text, network="mastodon"))


@pytest.mark.parametrize(
    "text",
    [
        "Wer zuhört, kann Freunde gewinnen.",
        "Wir folgen der Sonne. Zeit gewinnen wir so nicht.",
        "Liken dürft ihr gern. Kommentieren auch.",
    ],
)
def test_and_what_is_none(text: str) -> None:
    assert not found("LEG002", post(text, network="mastodon"))


@pytest.mark.parametrize(
    "text",
    [
        "The mayor visited us on Tuesday, July 16. We still talk of it.",
        "Am Samstag, 3. Mai, haben wir eröffnet, damals noch ohne Ofen.",
    ],
)
def test_memories_of_some_year_have_the_weekday_of_that_year(text: str) -> None:
    assert not found("TIM006", post(text, "2026-11-26 10:00"))


@pytest.mark.parametrize(
    "text",
    [
        "Our course starts on Tuesday, July 16.",
        "We opened on Monday, 25 November, and it was lovely.",
        "The mayor visited us on Tuesday, July 16, 2026.",
    ],
)
def test_plans_recent_days_and_named_years_are_still_checked(text: str) -> None:
    assert found("TIM006", post(text, "2026-11-26 10:00"))


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Das beste Team der Welt: unseres ❤️", 0),
        ("You are the best customers in the world.", 0),
        ("Das beste Brot der Welt", 1),
        ("The best rye in town", 1),
    ],
)
def test_the_best_people_need_no_proof(text: str, claims: int) -> None:
    assert len(found("SAF003", post(text))) == claims
