"""TAG001 and TAG002: how many hashtags, and whether they can be read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.brief import Brief
from planner.lint.examples import Line
from planner.lint.finding import Severity
from planner.lint.fix import Field, Safety
from planner.lint.rules import hashtag_count, hashtag_form
from planner.lint.wordlists import words_in
from planner.lint.wordparts import cut
from tests.planner.lint.rules.text_plans import fix_of, found, safely, trial, unsafely

COUNT, FORM = hashtag_count.RULE, hashtag_form.RULE


@pytest.mark.parametrize(
    ("network", "tags", "severity"),
    [
        ("instagram", 5, None),
        ("instagram", 6, Severity.ERROR),
        ("threads", 2, Severity.ERROR),
        ("linkedin", 6, Severity.WARNING),
        ("x", 3, Severity.WARNING),
        ("facebook", 3, Severity.WARNING),
        ("mastodon", 5, None),
        ("mastodon", 6, Severity.WARNING),
        ("bluesky", 20, None),
        ("wordpress", 20, None),
    ],
)
def test_each_network_has_its_number(network: str, tags: int, severity: Severity | None) -> None:
    text = "Rye " + " ".join(f"#tag{chr(97 + number)}" for number in range(tags))
    assert [finding.severity for finding in found(COUNT, text, network=network)] == (
        [severity] if severity else []
    )


def test_the_first_comment_counts_where_the_network_has_one() -> None:
    text, comment = "#a #b #c #d", "#e #f"
    [finding] = found(COUNT, text, first_comment=comment)
    assert finding.numbers == {"hashtags": 6, "limit": 5}
    assert found(COUNT, "#a", first_comment="#b #c", network="threads") == ()


def test_a_tag_of_text_and_field_is_one() -> None:
    assert found(COUNT, "#rye", hashtags=("Rye",), network="threads") == ()


def test_the_field_is_cut_to_what_fits_and_the_text_is_the_planners() -> None:
    one = trial("#one #two", hashtags=("three", "four five six"))
    [finding] = [finding for finding in one.report.findings if finding.code == COUNT.code]
    fix = fix_of(finding, Safety.UNSAFE)
    tried = one.try_fixes((fix,))
    assert tried.clears(finding)
    assert fix.patches[0].value == ("three", "four", "five")
    [of_text] = found(COUNT, "#a #b #c", network="x")
    assert [fix.safety for fix in of_text.fixes] == [Safety.ASSIST]
    assert of_text.fixes[0].assist.span == of_text.span == (6, 8)


@pytest.mark.parametrize(
    ("tag", "better"),
    [
        ("blackfridaydeals", "BlackFridayDeals"),
        ("smallbusiness", "SmallBusiness"),
        ("christmasmarket2026", "ChristmasMarket2026"),
        ("internationalwomensday", "InternationalWomensDay"),
        ("brotmitliebe", "BrotMitLiebe"),
        ("frohesfest", "FrohesFest"),
    ],
)
def test_joined_words_get_their_capitals(tag: str, better: str) -> None:
    assert safely(FORM, f"Fresh #{tag} today") == f"Fresh #{better} today"


@pytest.mark.parametrize(
    "tag",
    [
        "sourdough",
        "handmade",
        "therapist",
        "sustainability",
        "mentoring",
        "Barclays",
        "weihnachtsmarkt",
        "brotbacken",
        "mitarbeiter",
        "ausbildung",
        "teammitglied",
        "kinderbuch",
        "BlackFriday",
        "BLACKFRIDAY",
        "rye",
        "münchen",
        "fennelandrye",
        "ржанойхлеб",
    ],
)
def test_words_and_names_stay(tag: str) -> None:
    assert found(FORM, f"Fresh #{tag} today") == ()


def test_the_clients_own_way_to_write_it_wins() -> None:
    brief = Brief(own_hashtags=("FennelAndRye",))
    [finding] = found(FORM, "Come to #fennelandrye", brief=brief)
    assert finding.fixes[0].title == "Write #FennelAndRye"
    assert found(FORM, "Come to #supportlocal", brief=Brief(own_hashtags=("supportlocal",))) == ()


def test_short_pairs_are_shown_first() -> None:
    assert safely(FORM, "Our #bigdata day") is None
    assert unsafely(FORM, "Our #bigdata day") == "Our #BigData day"


def test_what_is_no_hashtag_is_found_in_the_field_alone() -> None:
    [finding] = found(FORM, "We are #1 of #2026, see #Rye-Bread.", hashtags=("2026 rye-bread Rye",))
    assert finding.severity is Severity.WARNING
    assert finding.numbers == {"broken": 2, "hashtags": 3}
    assert finding.fixes[0].assist.field is Field.HASHTAGS


def test_text_and_field_are_mended_together() -> None:
    one = trial("Fresh #supportlocal", Line(when="2026-11-03 09:00"), hashtags=("#shoplocal, rye",))
    [finding] = [finding for finding in one.report.findings if finding.code == FORM.code]
    one.keep((finding.fixes[0],))
    assert (one.entries[0].text, one.entries[0].hashtags) == ("Fresh #SupportLocal", ("#ShopLocal, rye",))


KNOWN = sorted(words_in("words.en", "more") | words_in("words.en", "common"))


@given(st.lists(st.sampled_from(KNOWN), min_size=1, max_size=4).map("".join).filter(str.isalpha))
def test_a_cut_is_made_of_the_same_letters(tag: str) -> None:
    found_cut = cut(tag, "en")
    if found_cut is not None:
        assert "".join(found_cut.words) == tag
        assert len(found_cut.words) > 1
        fixed = "".join(word.capitalize() for word in found_cut.words)
        assert found(FORM, f"#{fixed}") == ()
