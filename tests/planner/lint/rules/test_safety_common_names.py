"""SAF004 beside clients whose names are ordinary words: it blocks, so it must be sure."""

import pytest

from planner.domain.brief import Brief
from planner.lint.notes import ClientNotes
from tests.planner.lint.rules.checked import notes, post, says

NAMES = ("May", "Blume", "Sonne", "Linde", "The Oven", "Apple Tree", "Sonntag", "Bloom")
OTHERS = [ClientNotes(key=name, name=name, handles=(("instagram", f"{name}berlin"),)) for name in NAMES]
ALL = notes(Brief(), *OTHERS)


@pytest.mark.parametrize(
    "text",
    [
        "Rose and Mark start in May.",
        "We are closed in May and on Sonntag.",
        "Heute scheint die Sonne, und jede Blume blüht.",
        "Eine Blume für Mama. Sommer, Sonne, Nest.",
        "Unter der Linde sitzt es sich gut.",
        "The oven is broken again. Apple tree in bloom.",
        "The Bloom of the year is a tulip.",
    ],
)
def test_ordinary_words_are_nobody(text: str) -> None:
    assert says("SAF004", post(text), ALL) == ""


@pytest.mark.parametrize(
    "text",
    [
        "Der Strauß ist von Blume.",
        "Wir waren bei Linde zu Besuch.",
        "Lunch at The Oven was lovely.",
        "Cider by Apple Tree.",
        "Thanks to @mayberlin for the cake.",
        "Flowers by Bloom.",
    ],
)
def test_whoever_is_meant_is_found(text: str) -> None:
    assert says("SAF004", post(text), ALL)
