"""What a planner said about texts read wrongly: remembered, weighed, kept as text."""

import pytest

from planner.domain.errors import UserError
from planner.domain.kinds import Ask, Kind
from planner.lint.kinds.ask import read_ask
from planner.lint.kinds.corrections import Correction, Corrections, corrections_from, text_key
from planner.lint.kinds.suggest import suggest_kind

STORY = "My father painted 20 % off on this window in 1974 and nobody ever cleaned it, so it is still there today."


def said(text: str, *, client: str = "bakery", **more) -> Correction:
    return Correction(text_key=text_key(text), client=client, **more)


def test_a_corrected_text_is_read_as_the_planner_said() -> None:
    kept = Corrections().with_one(said(STORY, ask=Ask.NONE, kind=Kind.STORY, read_ask=Ask.HARD))
    for text in (STORY, STORY.upper(), f"{STORY} https://a.example", STORY.replace("today", "")):
        assert kept.ask(text, "bakery", read_ask(text)).ask is Ask.NONE
        assert kept.kind(text, "bakery", suggest_kind(text)).kind is Kind.STORY
    assert kept.remembered("20 % off all rye today.", "bakery") is None
    assert kept.remembered(STORY, "florist") is None


def test_a_later_correction_replaces_an_earlier_one() -> None:
    kept = Corrections().with_one(said(STORY, ask=Ask.NONE)).with_one(said(STORY, ask=Ask.SOFT))
    assert len(kept.all) == 1
    assert kept.remembered(STORY, "bakery").ask is Ask.SOFT


def test_short_texts_are_remembered_whole() -> None:
    kept = Corrections().with_one(said("Sale!", ask=Ask.NONE))
    assert kept.remembered("sale", "bakery") is not None
    assert kept.remembered("Sale now", "bakery") is None


def test_three_corrections_shift_a_client_and_nobody_else() -> None:
    kept = Corrections()
    for number in range(3):
        kept = kept.with_one(said(f"Text {number} of some words", ask=Ask.NONE, read_ask=Ask.HARD))
    assert kept.ask_shift("bakery") == -0.5
    assert kept.ask_shift("florist") == 0
    once = read_ask("Black Friday, hurry.")
    assert (once.ask, once.weight) == (Ask.HARD, 1.0)
    assert kept.ask("Black Friday, hurry.", "bakery", once).ask is Ask.SOFT
    strong = read_ask("20 % off. Order now.")
    assert kept.ask("20 % off. Order now.", "bakery", strong).ask is Ask.HARD


def test_missed_offers_make_one_weak_cue_enough() -> None:
    kept = Corrections()
    for number in range(4):
        kept = kept.with_one(said(f"Text {number} of some words", ask=Ask.HARD, read_ask=Ask.NONE))
    assert kept.ask_shift("bakery") == 0.5
    weak = kept.ask("Gift cards make presents.", "bakery", read_ask("Gift cards make presents."))
    assert (weak.ask, [cue.text for cue in weak.cues]) == (Ask.HARD, ["Gift cards"])
    assert kept.ask("The oven is old.", "bakery", read_ask("The oven is old.")).ask is Ask.NONE


def test_a_kind_mostly_taken_back_is_not_suggested_again() -> None:
    kept = Corrections()
    for number in range(4):
        kept = kept.with_one(said(f"Text {number} of words", kind=Kind.STORY, read_kind=Kind.SERVICE))
    text = "We close at 14:00 on Thursday."
    assert suggest_kind(text).kind is Kind.SERVICE
    assert kept.kind(text, "bakery", suggest_kind(text)).kind is None
    assert kept.kind(text, "florist", suggest_kind(text)).kind is Kind.SERVICE


def test_they_are_kept_as_text() -> None:
    kept = Corrections().with_one(said("Süßes für 3 €", ask=Ask.HARD, kind=Kind.PROMOTE, read_ask=Ask.NONE))
    assert corrections_from(kept.as_json()) == kept
    assert corrections_from("") == Corrections()
    for broken in (
        "{",
        "[]",
        '{"corrections": [{"text": "a"}]}',
        '{"corrections": [{"text": "a", "client": "b", "ask": "x"}]}',
    ):
        with pytest.raises(UserError, match="cannot be read"):
            corrections_from(broken)
