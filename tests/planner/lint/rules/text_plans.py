"""Short plans for rules on words: one post, judged, and its fixes tried."""

from dataclasses import replace

from planner.domain.brief import NO_BRIEF, Brief
from planner.lint.examples import Example, Line
from planner.lint.finding import Finding
from planner.lint.fix import Fix, Safety
from planner.lint.fixing import Trial
from planner.lint.profile import THIRDS
from planner.lint.rule import Rule
from planner.lint.rules import (
    alt_missing,
    alt_poor,
    emoji_fancy_text,
    engagement_bait,
    hard_to_read,
    hashtag_count,
    hashtag_form,
    leftover_placeholder,
    phone_rejected,
    platform_residue,
    promo_without_value,
    shouting,
    too_long,
)

WHEN = "2026-11-02 09:00"
TEXT_RULES = (
    alt_missing.RULE,
    alt_poor.RULE,
    emoji_fancy_text.RULE,
    engagement_bait.RULE,
    hard_to_read.RULE,
    hashtag_count.RULE,
    hashtag_form.RULE,
    leftover_placeholder.RULE,
    phone_rejected.RULE,
    platform_residue.RULE,
    promo_without_value.RULE,
    shouting.RULE,
    too_long.RULE,
)
"""All rules on words: a fix of one must not wake another."""


def trial(text: str, *others: Line, brief: Brief = NO_BRIEF, **rest) -> Trial:
    """One post, and others beside it, judged by all rules on words."""
    example = Example(says="", lines=(Line(when=WHEN, text=text, **rest), *others), brief=brief)
    profile = replace(THIRDS, select=tuple(one.code for one in TEXT_RULES))
    return Trial(example.entries(), profile, example.at, notes=example.notes(), rules=TEXT_RULES)


def found(rule: Rule, text: str, *others: Line, brief: Brief = NO_BRIEF, **rest) -> tuple[Finding, ...]:
    report = trial(text, *others, brief=brief, **rest).report
    return tuple(finding for finding in report.findings if finding.code == rule.code)


def words_found(rule: Rule, text: str, **rest) -> list[str]:
    """What the findings show of the text."""
    return [word for finding in found(rule, text, **rest) for word in finding.evidence]


def fix_of(finding: Finding, safety: Safety) -> Fix | None:
    return next((fix for fix in finding.fixes if fix.safety is safety), None)


def safely(rule: Rule, text: str, **rest) -> str | None:
    """The text after the safe fix, which must clear its finding and add none; None: none is offered."""
    return _after(rule, text, Safety.SAFE, proved=True, **rest)


def unsafely(rule: Rule, text: str, **rest) -> str | None:
    """The text after the first unsafe fix; None: none is offered."""
    return _after(rule, text, Safety.UNSAFE, proved=False, **rest)


def _after(rule: Rule, text: str, safety: Safety, *, proved: bool, **rest) -> str | None:
    one = trial(text, **rest)
    offers = [
        (finding, fix)
        for finding in one.report.findings
        if finding.code == rule.code and (fix := fix_of(finding, safety))
    ]
    if not offers:
        return None
    finding, fix = offers[0]
    if proved:
        tried = one.try_fixes((fix,))
        assert tried.clears(finding)
        assert not tried.added
    one.keep((fix,))
    return one.entries[0].text
