"""What every finding of every rule keeps to: numbers, who set the limit, the same answer twice, times that exist."""

import re

import pytest

from planner.domain.patch import Field
from planner.domain.times import Clockface, WallTime
from planner.lint.engine import Linter, lint
from planner.lint.examples import Example
from planner.lint.fix import Safety
from planner.lint.registry import all_rules
from planner.lint.rule import Grade, Rule
from planner.networks.facts import facts_of
from tests.folded import each
from tests.planner.lint.test_rules import EXAMPLES, FAILING, found, profile_for

NO_LIMIT = {
    "A11Y002": r"is a file name|repeats the post|begins with|says nothing|characters, \w+ takes",
    "A11Y003": r"styled letters",
    "LNK001": r"cannot be opened",  # its option is a list of endings
    "LNK002": r"Linked 2 times",
    "TXT003": r"exclamation marks in a row",
}
"""Messages of rules with options in which no number of theirs is a limit."""
AGREED = r"as agreed|agreed with the client|a rule of thumb for \w+"
"""Who else than a profile sets a limit."""
OF_NETWORKS = {"LNK004", "MED001", "MED002", "NET001", "NET002", "TAG001", "TXT001"}
HOW = {Safety.SAFE: r"\bsafe\b", Safety.UNSAFE: r"\bshow(?:s|n)\b", Safety.ASSIST: r"\bopens\b"}
"""What the page says of a fix, by how safe it is."""
JARGON = (
    r"\b(?:post-unit|regex|regular expressions?|tokens?|engagement|content|assets?|leverage|CTA|call to action|"
    r"heuristics?|lower bound|upper bound|canonical|normali[sz]ed|wall time|Jaccard|shingles?)\b"
)


def quoted_out(text: str) -> str:
    """The text without what it quotes of a post."""
    return re.sub(r"“[^”]*”|\"[^\"]*\"|`[^`]*`", "", text)


@each("rule, example, fails", FAILING)
def test_a_message_begins_with_numbers_and_keeps_its_voice(rule: Rule, example: Example, fails: bool) -> None:
    for finding in found(rule, example):
        assert re.search(r"\d", finding.message.partition(". ")[0])
        assert "!" not in quoted_out(finding.message)
        assert not re.search(JARGON, quoted_out(finding.message))
        assert finding.message.endswith((".", "?"))


@each("rule, example, fails", FAILING)
def test_a_message_says_who_set_its_limit(rule: Rule, example: Example, fails: bool) -> None:
    for finding in found(rule, example):
        if rule.code in OF_NETWORKS:
            facts = facts_of(finding.network)
            assert facts is not None
            assert facts.label in finding.message
        elif rule.options and not re.search(NO_LIMIT.get(rule.code, r"(?!)"), finding.message):
            said = profile_for(rule, example).said_of(rule)
            assert f"({said})" in finding.message or re.search(AGREED, finding.message)


@each("rule, example, fails", EXAMPLES)
def test_the_same_plan_gives_the_same_findings_in_the_same_order(
    rule: Rule, example: Example, fails: bool
) -> None:
    asked = {"suppressions": example.suppressions(), "notes": example.notes()}
    profile = profile_for(rule, example)
    first = lint(example.entries(), profile, example.at, **asked)
    linter = Linter(profile)
    for entries in (example.entries(), example.entries()[::-1], example.entries()):
        again = linter.lint(entries, example.at, **asked)
        assert again.findings == first.findings
        assert again.ignored == first.ignored


@each("rule, example, fails", FAILING)
def test_a_fix_leads_to_a_time_that_clocks_show_once(rule: Rule, example: Example, fails: bool) -> None:
    for finding in found(rule, example):
        for patch in (patch for fix in finding.fixes for patch in fix.patches if patch.field is Field.WHEN):
            assert isinstance(patch.value, WallTime)
            face = patch.value.clockface()
            assert face is not Clockface.GAP
            assert face is not Clockface.OVERLAP or patch.value.fold is not None


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_a_page_is_dated_and_written_in_plain_words(rule: Rule) -> None:
    evidence = rule.doc.partition("## Grade and source")[2]
    assert re.search(r"\b20[0-2]\d\b", evidence)
    if Grade.FOLKLORE in rule.grades:
        assert "rule of thumb" in evidence.lower()
    plain = quoted_out(rule.doc.partition("## Grade and source")[0])
    assert not re.search(JARGON, plain)
    assert "!" not in plain


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_the_page_lists_the_fixes_of_the_record_and_how_safe_they_are(rule: Rule) -> None:
    listed = re.findall(
        r"^- (.+(?:\n  .+)*)$", rule.doc.partition("## Fixes")[2].partition("## Grade")[0], re.MULTILINE
    )
    assert len(listed) == len(rule.fixes)
    for line, fix in zip(listed, rule.fixes, strict=True):
        assert line.startswith(fix.title.replace("“", '"').replace("”", '"'))
        assert re.search(HOW[fix.safety], line.partition("(")[2])
