"""Story prompts."""

from datetime import date, timedelta

import pytest

from planner.almanac.prompts import LANGUAGES, prompts_in, prompts_of
from planner.domain.brief import Brief
from planner.domain.kinds import Kind


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_has_prompts_that_are_sentences(language):
    found = prompts_in(language)
    assert found.read >= date(2026, 11, 1)
    for kind in Kind:
        offered = found.by_kind[kind]
        assert len(offered) >= 4
        assert len(set(offered)) == len(offered)
        assert all(one[0].isupper() and one[-1] in ".?" and len(one) < 90 for one in offered)


def test_languages_have_as_many():
    counts = [{kind: len(some) for kind, some in prompts_in(one).by_kind.items()} for one in LANGUAGES]
    assert all(one == counts[0] for one in counts)


def test_a_language_is_found_by_its_beginning_and_another_is_english():
    assert prompts_in("de-AT").language == "de"
    assert prompts_in("EN_GB").language == "en"
    assert prompts_in("ja").language == "en"
    assert prompts_in("").language == "en"


def test_another_week_brings_another_prompt_and_the_same_day_the_same():
    day = date(2026, 11, 24)
    found = prompts_in("en")
    first = found.for_slot(Kind.STORY, day)
    assert first in found.by_kind[Kind.STORY]
    assert found.for_slot(Kind.STORY, day) == first
    assert found.for_slot(Kind.STORY, day + timedelta(weeks=1)) != first
    assert found.for_slot(None, day)


def test_own_prompts_come_first_and_those_switched_off_are_not_offered():
    shipped = prompts_in("de")
    first = shipped.by_kind[Kind.STORY][0]
    brief = Brief(own_prompts=((Kind.STORY, "Wer war heute zuerst da?"),), no_prompts=(first,))
    mine = prompts_of("de", brief)
    assert mine.by_kind[Kind.STORY] == ("Wer war heute zuerst da?", *shipped.by_kind[Kind.STORY][1:])
    assert mine.by_kind[Kind.TEACH] == shipped.by_kind[Kind.TEACH]


def test_a_kind_without_any_offers_none():
    brief = Brief(no_prompts=prompts_in("en").by_kind[Kind.TEACH])
    mine = prompts_of("en", brief)
    assert mine.by_kind[Kind.TEACH] == ()
    assert mine.for_slot(Kind.TEACH, date(2026, 11, 24)) == ""
    assert mine.for_slot(None, date(2026, 11, 24))
