"""The rules about kinds together: never two for one reason, rare on honest posts, and what their fixes change."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.kinds import Kind
from planner.lint.engine import lint
from planner.lint.finding import Finding
from planner.lint.fix import Field, Opens, Safety
from planner.lint.profile import THIRDS
from planner.lint.rules.disguised_promo import without
from tests.planner.lint.kinds.offers import texts
from tests.planner.lint.plans import NOW, START, entry

LINES = [
    line
    for name in ("hard_sell", "not_selling", "hard_sell_heldout", "not_selling_heldout")
    for lines in texts(name).values()
    for line in lines
]


def told(text: str, kind: Kind | None, code: str = "KND", **more) -> list[Finding]:
    one = replace(entry(1, START, "s", text=text, **more), kind=kind)
    return list(lint([one], replace(THIRDS, select=(code,)), NOW).findings)


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(st.sampled_from(LINES), st.lists(st.sampled_from(LINES), min_size=2, max_size=2).map(" ".join)),
    st.sampled_from([None, *Kind]),
)
def test_a_post_is_never_told_that_it_contradicts_and_that_it_sells(text: str, kind: Kind | None) -> None:
    codes = [finding.code for finding in told(text, kind)]
    assert len(set(codes)) == len(codes)
    assert not {"KND002", "KND003"} <= set(codes)
    assert ("KND001" in codes) <= (kind is None)


@pytest.mark.parametrize("kind", [Kind.STORY, Kind.INSPIRE, Kind.ENTERTAIN])
def test_honest_stories_are_hardly_ever_doubted(kind: Kind) -> None:
    lines = [line for language in ("en", "de") for line in texts("not_selling")[language]]
    doubted = [line for line in lines if told(line, kind, "KND002") or told(line, kind, "KND003")]
    assert len(doubted) <= 0.01 * len(lines)


def test_no_relabelling_is_ever_a_safe_fix() -> None:
    for text, kind in (
        ("We close at 14:00 on Thursday.", Kind.TEACH),
        ("We close at 14:00 on Thursday.", None),
        ("20 % off. Order now.", Kind.STORY),
    ):
        [finding] = told(text, kind)
        assert finding.fixes
        for fix in finding.fixes:
            assert fix.safety is not Safety.SAFE
            for patch in fix.patches:
                assert patch.field in {Field.KIND, Field.TEXT}


def test_taking_the_sentence_out_leaves_the_story() -> None:
    text = "Our oven turned sixty. To celebrate: 20 % off all rye! Order now. It still hums."
    [finding] = told(text, Kind.STORY)
    cut = next(fix for fix in finding.fixes if fix.title == "Take the sentence out")
    assert [patch.value for patch in cut.patches] == ["Our oven turned sixty. It still hums."]
    assert cut.patches[0].before == text
    assert told(cut.patches[0].value, Kind.STORY) == []
    assert without("20 % off", []) == "20 % off"


def test_nothing_is_cut_when_nothing_would_be_left() -> None:
    [finding] = told("20 % off, order now.", Kind.STORY)
    assert [fix.title for fix in finding.fixes] == ["Mark it as promote", "Confirm that it does not sell"]


def test_a_dialogue_gets_questions_in_its_language() -> None:
    [finding] = told("Roggen ist das beste Brot, das wir je gebacken haben.", Kind.CONVERSE, "KND004")
    [fix] = finding.fixes
    assert fix.assist.opens is Opens.POST
    assert all("?" in question for question in fix.assist.openings)
    assert any("ihr" in question for question in fix.assist.openings)


def test_ones_own_stall_at_the_market_is_no_work_of_others() -> None:
    for text in (
        "You find us at the market on Saturday, stall 12: https://fennel.example/market",
        "Wir stehen Samstag auf dem Wochenmarkt, Stand 12: https://fennel.example/markt",
    ):
        assert not told(text, Kind.SERVICE, "KND002")
    shared = "Photo by Lene, seen at the market: https://lene.example"
    assert [one.code for one in told(shared, Kind.SERVICE, "KND002")] == ["KND002"]


@pytest.mark.parametrize("mark", "?？؟\u037e")
def test_a_question_is_one_in_every_script(mark: str) -> None:
    asked = f"新しいパンが焼けました。どれが好きですか{mark}"
    assert not told(asked, Kind.CONVERSE, "KND004")
    assert not told(asked, Kind.SERVICE, "KND002")  # a question alone contradicts nothing
    bare = "20 % off. Order now. "
    assert told(bare, Kind.PROMOTE, "MIX005")
    assert not told(f"{bare}どれが好きですか{mark}", Kind.PROMOTE, "MIX005")
