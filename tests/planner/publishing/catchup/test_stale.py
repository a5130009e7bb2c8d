"""Whether a post is still true after its time."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from planner.domain.entry import PlanEntry
from planner.domain.publication import PublicationState
from planner.domain.times import WallTime
from planner.publishing.catchup.stale import stale_because

ZONE = "Europe/Berlin"


def entry(text, when="2026-10-13 18:30", **more):
    at = WallTime(datetime.fromisoformat(when), ZONE)
    return PlanEntry(
        post="p",
        order="p",
        client_key="c",
        client="Rye",
        account_key="a",
        network="mastodon",
        account="rye",
        state=PublicationState.MISSED,
        when=at,
        instant=at.instant(),
        text=text,
        **more,
    )


def said(text, later, when="2026-10-13 18:30", **more):
    one = entry(text, when, **more)
    return stale_because(one, one.instant + later)


NEXT_MORNING = timedelta(hours=13, minutes=34)


@pytest.mark.parametrize(
    ("text", "when", "later", "words"),
    [
        ("Pumpkin tasting tonight, from six", "2026-10-13 18:30", NEXT_MORNING, "“tonight”"),
        ("Verkostung heute Abend um sechs", "2026-10-13 18:30", NEXT_MORNING, "“heute Abend”"),
        ("Good morning, the oven is on", "2026-10-13 07:30", timedelta(hours=5), "“Good morning”"),
        ("Guten Morgen aus der Backstube", "2026-10-13 07:30", timedelta(hours=26), "“Guten Morgen”"),
        ("Only today: two loaves", "2026-10-13 09:00", timedelta(hours=24), "“today”"),
        ("Tomorrow we open at nine", "2026-10-13 09:00", timedelta(hours=24), "“Tomorrow”"),
        ("See you this weekend", "2026-10-16 09:00", timedelta(days=4), "“this weekend”"),
        ("One hour left", "2026-10-13 17:00", timedelta(hours=2), "“One hour left”"),
        ("Merry Christmas from all of us", "2026-12-25 09:00", timedelta(days=3), "“Merry Christmas”"),
        ("Happy Friday!", "2026-10-16 09:00", timedelta(days=1), "“Happy Friday”"),
        ("Happy Mother's Day", "2026-10-16 09:00", timedelta(days=1), "“Happy Mother's Day”"),
    ],
)
def test_words_that_are_over(text, when, later, words):
    told = said(text, later, when)
    assert told.startswith(f"The text says {words}, and that ")
    assert told.endswith((" is over.", " has come."))


@pytest.mark.parametrize(
    ("text", "when", "later"),
    [
        ("Why the ovens were late this morning", "2026-10-13 07:30", timedelta(minutes=34)),
        ("Why our rye takes three days", "2026-10-13 18:30", timedelta(days=3)),
        ("Tasting tonight", "2026-10-13 18:30", timedelta(hours=2)),
        ("Merry Christmas", "2026-12-25 09:00", timedelta(hours=20)),
        ("Happy Friday!", "2026-10-16 09:00", timedelta(hours=8)),
        ("What a day! Thank you for today.", "2026-10-13 20:00", timedelta(hours=14)),
        ("Am Morgen ist das Licht am schönsten", "2026-10-13 18:30", timedelta(days=2)),
    ],
)
def test_what_is_still_true(text, when, later):
    assert said(text, later, when) == ""


def test_a_deadline_and_an_end_in_the_words():
    deadline = WallTime(datetime(2026, 10, 13, 20), ZONE)
    assert said("Last boxes.", NEXT_MORNING, deadline=deadline) == (
        "What it speaks of ended Tue 13 Oct, 20:00."
    )
    assert said("Last boxes.", timedelta(minutes=40), deadline=deadline) == ""
    told = said("15 % off until 13 October.", timedelta(days=2))
    assert told.startswith("It would no longer be right: Goes out 2 days after “until 13 October”")
    told = said("See you on 14 October!", timedelta(days=3))
    assert "“See you on 14 October”" in told
    assert said("Order by 11 October.", timedelta(days=1)) == ""  # it was wrong on its own day too


def test_an_idea_has_no_day_to_be_wrong_on():
    one = entry("Tonight")
    assert stale_because(replace(one, when=None, instant=None), one.instant) == ""
