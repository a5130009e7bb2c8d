"""Memorial days, words that are not wanted, and claims."""

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.brief import Brief, DayNature, OwnDate
from planner.domain.kinds import Ask, Kind
from planner.lint.fix import Safety
from planner.lint.shelf import table
from tests.planner.lint.rules.checked import after, fixes, found, notes, post, says

MEMORIALS = notes(
    Brief(
        own_dates=(
            OwnDate(day=date(2026, 11, 15), name="Volkstrauertag", nature=DayNature.MEMORIAL),
            OwnDate(day=date(2026, 11, 16), name="the day after", nature=DayNature.MEMORIAL),
            OwnDate(day=date(2020, 2, 29), name="the flood", nature=DayNature.MEMORIAL, yearly=True),
            OwnDate(day=date(2026, 11, 20), name="closed", nature=DayNature.HOLIDAY),
        )
    )
)


def test_a_sale_on_a_memorial_moves_past_all_of_them() -> None:
    one = post(when="2026-11-15 09:00", kind=Kind.PROMOTE)
    [finding] = found("SAF002", one, known=MEMORIALS)
    assert finding.message == "15 Nov 2026 is Volkstrauertag in the calendar of Bakery, and this post sells."
    [move] = fixes(finding, Safety.UNSAFE)
    assert move.title == "Move to 17 Nov, 09:00"
    assert not found("SAF002", after(one, move), known=MEMORIALS)


@pytest.mark.parametrize(
    ("when", "more", "hit"),
    [
        ("2026-11-15 23:59", {"kind": Kind.ENTERTAIN}, True),
        ("2026-11-15 12:00", {"kind": Kind.STORY, "ask": Ask.HARD}, True),
        ("2026-11-15 12:00", {"kind": Kind.STORY}, False),
        ("2026-11-20 12:00", {"kind": Kind.PROMOTE}, False),
        ("2028-02-29 12:00", {"kind": Kind.PROMOTE}, True),
        ("2027-11-15 12:00", {"kind": Kind.PROMOTE}, False),
    ],
)
def test_which_days_and_which_posts(when: str, more: dict, hit: bool) -> None:
    assert bool(found("SAF002", post(when=when, **more), known=MEMORIALS)) is hit


CLAIMS = [
    ("Our bun cures colds.", "cures colds"),
    ("Clinically proven rye.", "clinically proven"),
    ("The No. 1 bakery in town", "the no. 1 bakery"),
    ("Simply the best bread in Berlin", "the best bread in berlin"),
    ("The world’s best stollen", "world’s best"),
    ("Satisfaction guaranteed", "satisfaction guaranteed"),
    ("It is 100% safe", "100% safe"),
    ("A carbon-neutral loaf", "carbon-neutral"),
    ("Eco-friendly bags", "eco-friendly"),
    ("Unser Brot heilt.", "heilt"),
    ("Wissenschaftlich belegt", "wissenschaftlich belegt"),
    ("Der Marktführer für Stollen", "marktführer"),
    ("Erfolg garantiert", "erfolg garantiert"),
    ("CO2-neutrale Lieferung", "co2-neutrale"),
    ("umweltfreundlich verpackt", "umweltfreundlich"),
]
FINE = [
    "The farm cures ham for twelve weeks.",
    "This is not guaranteed to work, nothing is.",
    "No clinically proven nonsense here.",
    "The best part of Sunday is toast.",
    "Our neighbours are friendly.",
    "Page 100 of the book",
    "A neutral colour",
    "Ohne garantierten Erfolg, aber mit Liebe",
    "Ein positives Jahr",
]


@pytest.mark.parametrize(("text", "claim"), CLAIMS)
def test_a_claim_needs_its_source(text: str, claim: str) -> None:
    [finding] = found("SAF003", post(text))
    assert [one.lower() for one in finding.evidence] == [claim]
    assert not found("SAF003", post(text, claim_source="https://fennel.example/proof"))


@pytest.mark.parametrize("text", FINE)
def test_what_is_no_claim(text: str) -> None:
    assert says("SAF003", post(text)) == ""


def test_the_clients_own_words_hold_even_with_a_source() -> None:
    known = notes(Brief(denied_words=("cheap", "artisan  bread", "c++", "don’t miss", " ")))
    assert says("SAF003", post("Cheap! Cheaply? cheap."), known) == (
        "2 phrases that Bakery does not want: “Cheap”, “cheap”."
    )
    assert found("SAF003", post("artisan\nbread", claim_source="x"), known=known)
    assert found("SAF003", post("We write C++ here"), known=known)
    assert found("SAF003", post("Don't miss it, don’t miss it"), known=known)[0].numbers["denied"] == 2
    [finding] = found("SAF003", post("Rye.", hashtags=("#bread", "Cheap")), known=known)
    assert "“Cheap”" in finding.message
    assert finding.span is None
    assert not found("SAF003", post("Bread"), known=known)
    both = says("SAF003", post("Cheap and risk-free"), known)
    assert both == "1 phrase that Bakery does not want: “Cheap”. 1 claim without a source: “risk-free”."


def test_every_group_says_where_it_comes_from() -> None:
    for group in table("claims")["group"]:
        assert group["source"]
        assert group["date"].year >= 2026
        assert group["grade"] == "law"
        assert group["en"]
        assert group["de"]


@pytest.mark.parametrize("group", table("claims")["group"], ids=lambda group: group["name"])
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_every_claim_of_a_group_holds_one_of_its_parts(group, data) -> None:
    """Posts without any are passed over."""
    pattern = data.draw(st.sampled_from([*group["en"], *group["de"]]))
    claim = data.draw(st.from_regex(re.compile(pattern), fullmatch=True)).lower()
    assert any(part in claim for part in group["parts"])


@pytest.mark.parametrize("text", ["Unsere neue Creme ist risikofrei.", "Die Nr1 in Berlin: unser Brot."])
def test_claims_whose_parts_stand_close_are_found(text) -> None:
    assert found("SAF003", post(text=text))
