"""Every rule: its page, its examples, its record; and that ignoring it works both ways."""

import re
from dataclasses import replace

import pytest

from planner.domain.errors import UserError
from planner.lint.engine import Linter, lint
from planner.lint.examples import Example
from planner.lint.finding import Finding
from planner.lint.profile import THIRDS, Profile
from planner.lint.registry import all_rules, explain, rule_named
from planner.lint.rule import OptionValue, Rule, UnitKind
from planner.lint.suppress import suppression_of
from tests.folded import each

HEADINGS = ["What it does", "Why", "Example", "Use instead", "Options", "Fixes", "Grade and source"]
ON = {
    "MIX001",
    "MIX002",
    "MIX003",
    "KND002",
    "KND003",
    "TLK001",
    "FRQ001",
    "TIM001",
    "TIM002",
    "TIM003",
    "TIM004",
    "TIM005",
    "TIM006",
    "TIM007",
    "SAF004",
    "TXT001",
    "TXT002",
    "TXT003",
    "TXT005",
    "LNK001",
    "A11Y001",
    "LEG001",
    "LEG002",
    "MED001",
    "MED002",
    "NET001",
    "NET002",
    "SAF001",
}
BLOCKING = {"TIM001", "TIM002", "TXT001", "MED001", "SAF001", "SAF004"}
RULES = {rule.code: rule for rule in all_rules()}
EXAMPLES = [
    pytest.param(rule, example, fails, id=f"{rule.code}-{'fails' if fails else 'passes'}-{number}")
    for rule in RULES.values()
    for fails, examples in ((False, rule.passes), (True, rule.fails))
    for number, example in enumerate(examples, 1)
]
FAILING = [param for param in EXAMPLES if param.values[2]]

by_rule = pytest.mark.parametrize("rule", RULES.values(), ids=RULES.keys())


def written(value: OptionValue) -> str:
    return ",".join(value) if isinstance(value, tuple) else str(value)


def profile_for(rule: Rule, example: Example) -> Profile:
    options = {**THIRDS.options, rule.code: {**THIRDS.options.get(rule.code, {}), **example.options}}
    return replace(THIRDS, select=(rule.code,), options=options)


def found(rule: Rule, example: Example) -> list[Finding]:
    report = lint(
        example.entries(),
        profile_for(rule, example),
        example.at,
        suppressions=example.suppressions(),
        notes=example.notes(),
    )
    return list(report.findings)


@by_rule
def test_the_page_has_every_heading_in_order(rule: Rule) -> None:
    assert re.findall(r"^## (.*)$", rule.doc, flags=re.MULTILINE) == HEADINGS
    assert all(block.strip() for block in re.split(r"^## .*$", rule.doc, flags=re.MULTILINE))


@by_rule
def test_the_page_names_options_evidence_and_its_date(rule: Rule) -> None:
    page = explain(rule.code)
    options = page.partition("## Options")[2].partition("## Fixes")[0]
    named = re.findall(r"^- `(\w+)` = (\S+): (.+?)\.$", options, flags=re.MULTILINE)
    assert named == [(option.name, written(option.default), option.says) for option in rule.options]
    evidence = page.partition("## Grade and source")[2]
    assert re.search(r"\b20\d\d\b", evidence)
    for grade in rule.grades:
        assert grade.words in evidence.lower() or f"({grade.value})" in evidence


@by_rule
def test_the_record_is_whole(rule: Rule) -> None:
    assert re.fullmatch(r"[A-Z]{3}\d{3}|A11Y\d{3}", rule.code)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)
    assert len(rule.passes) >= 3
    assert len(rule.fails) >= 3
    assert rule.messages
    assert rule.doc.strip().partition("\n")[0].endswith(".")
    assert rule_named(rule.code.lower()) is rule_named(rule.name) is rule


def test_codes_and_names_are_used_once() -> None:
    assert len({rule.name for rule in RULES.values()}) == len(RULES)


def test_exactly_these_rules_are_on_and_exactly_these_block() -> None:
    assert {code for code, rule in RULES.items() if rule.on} <= ON
    assert {code for code, rule in RULES.items() if rule.blocks} <= BLOCKING


@each("rule, example, fails", EXAMPLES)
def test_the_examples_pass_and_fail(rule: Rule, example: Example, fails: bool) -> None:
    findings = found(rule, example)
    assert bool(findings) is fails, example.says
    if example.severity is not None:
        assert findings[0].severity is example.severity


@each("rule, example, fails", FAILING)
def test_a_finding_says_who_what_and_where(rule: Rule, example: Example, fails: bool) -> None:
    for finding in found(rule, example):
        assert (finding.code, finding.name, finding.blocks) == (rule.code, rule.name, rule.blocks)
        assert finding.set_by == "preset thirds"
        assert finding.client == "Fennel & Rye"
        assert finding.posts or rule.unit is UnitKind.PLAN
        assert set(finding.posts) <= {entry.post for entry in example.entries()}
        assert re.fullmatch(r"[0-9a-f]{16}", finding.fingerprint)
        assert re.search(r"\d", finding.message)
        if finding.span:
            text = next(entry.text for entry in example.entries() if entry.post == finding.posts[0])
            assert 0 <= finding.span[0] < finding.span[1] <= len(text)


@each("rule, example, fails", FAILING)
@pytest.mark.parametrize("whole_rule", [False, True])
def test_ignoring_hides_it_and_taking_that_back_shows_it(
    rule: Rule, example: Example, fails: bool, whole_rule: bool
) -> None:
    linter = Linter(profile_for(rule, example))
    entries, notes, there = example.entries(), example.notes(), example.suppressions()
    before = linter.lint(entries, example.at, suppressions=there, notes=notes)
    until = example.at.replace(year=example.at.year + 1)
    ignored = [
        suppression_of(finding, "agreed with the client", example.at, end=until, whole_rule=whole_rule)
        for finding in before.findings
    ]
    silent = linter.lint(entries, example.at, suppressions=[*there, *ignored], notes=notes)
    assert not silent.findings
    assert silent.ignored == before.findings
    again = linter.lint(entries, example.at, suppressions=there, notes=notes)
    assert again.findings == before.findings


@each("rule, example, fails", FAILING)
def test_the_fingerprint_stays_when_rows_are_put_in_before(rule: Rule, example: Example, fails: bool) -> None:
    moved = [
        replace(entry, post=f"row:{number + 7}", order=f"{number + 7:09d}")
        for number, entry in enumerate(example.entries(), 1)
    ]
    after = lint(
        moved,
        profile_for(rule, example),
        example.at,
        suppressions=example.suppressions(),
        notes=example.notes(),
    ).findings
    assert [f.fingerprint for f in after] == [f.fingerprint for f in found(rule, example)]


def test_every_rule_has_a_unit_that_the_engine_knows() -> None:
    assert {rule.unit for rule in RULES.values()} <= set(UnitKind)


def test_an_unknown_rule_is_named_with_those_there_are() -> None:
    with pytest.raises(UserError, match="There is no rule “MIX999”") as caught:
        explain("MIX999")
    assert "MIX001" in caught.value.mend


def test_an_unknown_rule_is_named_with_the_nearest_one() -> None:
    with pytest.raises(UserError, match="There is no rule “MIX01”") as caught:
        explain("MIX01")
    assert caught.value.mend.startswith("Did you mean MIX001? ")
