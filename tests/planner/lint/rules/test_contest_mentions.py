"""LEG002: a contest is announced, and not only talked of."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.lint.shelf import table
from tests.planner.lint.rules.checked import found, post


@pytest.mark.parametrize(
    "text",
    [
        "We went to the school fête. The raffle had the usual bath salts and one bicycle.",
        "The raffle at the summer fair raised £400 for the hospice.",
        "Mum brought the raffle tickets in 1974, and she still has one.",
        "Die Tombola beim Schulfest hatte wie immer Badesalz.",
        "We never do giveaways, and here is why.",
        "Five reasons not to run a giveaway on Instagram.",
        "How to run a giveaway: rules first, prize second.",
        "Gewinnspiele machen wir nicht, wir backen lieber.",
        "Warum wir keine Gewinnspiele machen.",
        "So planst du ein Gewinnspiel, ohne abgemahnt zu werden.",
        "Beim Preisausschreiben 1962 gab es einen Toaster.",
        "Bei uns gibt es nichts zu gewinnen außer guter Laune.",
        "We're giving away our old display cabinet. Comment if you can collect it.",
        "Want to win an argument? Bring bread.",
        "Follow your nose and win the day.",
        "Sign up and win back your Sunday.",
    ],
)
def test_what_is_only_talked_of(text: str) -> None:
    assert not found("LEG002", post(text, network="mastodon"))


@pytest.mark.parametrize(
    "text",
    [
        "Don't miss our giveaway on Friday.",
        "Why not enter our prize draw?",
        "No purchase is needed for this giveaway.",
        "Verpasst nicht unser Gewinnspiel!",
        "Was it Rose or Mark? Guess and win a loaf.",
        "Macht mit beim Gewinnspiel.",
        "The raffle closes tomorrow, £1 a ticket.",
        "We never do giveaways. Today we do: comment below to win a loaf.",
        "Guess the weight of the pumpkin and win it!",
        "Ratet das Gewicht des Kürbisses und gewinnt ihn!",
        "Hinterlasst einen Kommentar und gewinnt!",
        "Wir verschenken 3 Karten fürs Konzert unter allen Kommentaren.",
    ],
)
def test_what_is_announced(text: str) -> None:
    assert found("LEG002", post(text, network="mastodon"))


CUES = table("contest")["cues"]


@settings(max_examples=100, deadline=None)
@given(data=st.data())
def test_every_cue_holds_one_of_the_parts(data) -> None:
    """Posts without any are passed over."""
    pattern = data.draw(st.sampled_from([*CUES["en"], *CUES["de"]]))
    cue = data.draw(st.from_regex(re.compile(pattern), fullmatch=True)).lower()
    assert any(part in cue for part in CUES["parts"])
