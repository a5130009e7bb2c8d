"""What rules on sequences say they read of a post's words is all that they read."""

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.entry import PlanEntry
from planner.domain.kinds import Ask, Kind
from planner.lint.checks import Checks
from planner.lint.crossposts import plain_words
from planner.lint.engine import lint
from planner.lint.facets import changed, put_back, read_by, reads_of, told
from planner.lint.profile import EVERYWHERE, THIRDS, Profile
from planner.lint.registry import all_rules, rule_named
from planner.lint.rule import Reads, UnitKind
from planner.lint.units import Item
from tests.planner.lint.edits import TEXTS, Plan
from tests.planner.lint.plans import NOW, START, entry

ON_LINES = [rule for rule in all_rules() if rule.unit in {UnitKind.SEQUENCE, UnitKind.CLIENT}]
EVERYTHING = Reads.SELLS | Reads.HARD | Reads.ASKS | Reads.INVITES | Reads.ADDRESSES


def only(code: str) -> Profile:
    return Profile(name="thirds", select=(code,))


def words(text: str, **rest: object) -> tuple[int, str]:
    return told(Item(entry(1, START, text=text, **rest)), EVERYTHING)


def test_every_rule_on_sequences_says_what_it_reads() -> None:
    assert not [rule.code for rule in ON_LINES if rule.reads is None]


def test_what_a_mix_reads_hangs_on_whether_soft_asks_count() -> None:
    def reads(profile: Profile) -> Reads | None:
        checks = Checks(profile)
        taken = next(one for one in checks.taken(UnitKind.SEQUENCE, EVERYWHERE) if one.rule.code == "MIX001")
        return reads_of(taken)

    assert reads(THIRDS) == Reads.SELLS
    limits = rule_named("MIX001").reads
    assert callable(limits)
    options = {one.name: one.default for one in rule_named("MIX001").options}
    assert limits(options | {"soft_weight": 1}) is None


@pytest.mark.parametrize(
    ("before", "after", "differs"),
    [
        ("Rye today.", "Rye tomorrow.", Reads.NOTHING),
        ("Rye today.", "Order now, only today: 20 % off!", Reads.SELLS | Reads.HARD | Reads.ASKS),
        ("Rye today.", "Rye today. https://oven.example.com/rye", Reads.ADDRESSES),
        ("https://oven.example.com/rye", "Look: https://oven.example.com/rye", Reads.ADDRESSES),
    ],
)
def test_texts_are_told_apart_by_what_rules_read(before, after, differs) -> None:
    assert changed(words(before), words(after)) == differs


def test_a_question_to_everybody_invites() -> None:
    assert Reads.INVITES in changed(words("Rye today."), words("Which loaf do you like best?"))


def test_only_what_is_wanted_is_read() -> None:
    item = Item(entry(1, START, text="Order now: https://oven.example.com/rye"))
    assert told(item, Reads.NOTHING) == (0, "")
    assert not vars(item.reading).keys() - {"entry"}


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("kind", [None, Kind.PROMOTE, Kind.STORY])
@pytest.mark.parametrize("rest", [{}, {"not_selling": True}, {"ask": Ask.SOFT}])
def test_what_is_put_back_is_what_would_be_read(text, kind, rest) -> None:
    post = replace(entry(1, START, text=text, **rest), kind=kind)
    item = Item(post)
    put_back(item, told(Item(post), EVERYTHING)[0], EVERYTHING)
    fresh = Item(post)
    assert (item.sells, item.counts_as) == (fresh.sells, fresh.counts_as)
    assert item.reading.ask.ask is fresh.reading.ask.ask


@pytest.mark.parametrize("rule", ON_LINES, ids=lambda rule: rule.code)
@settings(max_examples=8, deadline=None)
@given(seed=st.integers(0, 10**6))
def test_other_words_that_tell_the_same_change_nothing_that_is_found(rule, seed) -> None:
    chance = random.Random(seed)
    plan = Plan(chance, 40, rows=True, step=chance.choice((2, 12, 30)))
    entries = plan.entries()
    checks = Checks(only(rule.code))
    reads = read_by(checks)
    at = chance.randrange(len(entries))
    before = entries[at]
    after = replace(before, text=chance.choice((*TEXTS, "Nothing much.", "Rye, as ever.")))
    same = changed(told(Item(before), reads), told(Item(after), reads)) == Reads.NOTHING
    if same and not _crosses(entries, before) and not _crosses(entries, after):
        entries[at] = after
        assert _said(entries, rule.code) == _said([*entries[:at], before, *entries[at + 1 :]], rule.code)


def _crosses(entries: list[PlanEntry], one: PlanEntry) -> bool:
    """Whether another post says the same: a cross-post counts once."""
    mine = plain_words(one.text)
    return not mine or sum(plain_words(other.text) == mine for other in entries if other.post != one.post) > 0


def _said(entries: list[PlanEntry], code: str) -> list[object]:
    report = lint(entries, only(code), NOW)
    return [(one.message, one.severity, one.posts, one.span, one.at) for one in report.findings]
