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
