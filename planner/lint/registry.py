"""Finds the rules: every module in ``rules/`` that exports ``RULE``."""

import importlib
import pkgutil
from functools import lru_cache

import planner.lint.rules
from planner.domain.errors import UserError
from planner.languages import tr
from planner.lint.finding import Severity
from planner.lint.mistakes import nearest_word
from planner.lint.rule import Rule

_WEIGHS = {
    Severity.ERROR: tr("an error"),
    Severity.WARNING: tr("a warning"),
    Severity.INFO: tr("a note (info)"),
}


@lru_cache(maxsize=1)
def all_rules() -> tuple[Rule, ...]:
    """Every rule, by code."""
    names = (module.name for module in pkgutil.iter_modules(planner.lint.rules.__path__))
    modules = (importlib.import_module(f"planner.lint.rules.{name}") for name in names if name[0] != "_")
    found: list[Rule] = [module.RULE for module in modules]
    return tuple(sorted(found, key=lambda rule: rule.code))


def rule_named(code: str) -> Rule:
    """The rule with this code or name ("MIX001", "promo-share-account"), whatever its case.

    Raises:
        UserError: there is none; lists those there are.
    """
    wanted = code.strip().casefold()
    for rule in all_rules():
        if wanted in {rule.code.casefold(), rule.name}:
            return rule
    near = nearest_word(code.strip(), [name for rule in all_rules() for name in (rule.code, rule.name)])
    mends = [tr("The rules are {codes}.", codes=_listed())]
    if near:
        mends.insert(0, tr("Did you mean {word}?", word=near))
    raise UserError(tr("There is no rule “{word}”.", word=code.strip()), mend=" ".join(mends))


def check_prefixes(prefixes: tuple[str, ...]) -> None:
    """Raise UserError when a prefix of ``--select`` or ``--ignore`` begins no rule's code."""
    for prefix in prefixes:
        if not any(rule.code.startswith(prefix) for rule in all_rules()):
            raise UserError(
                tr("No rule begins with “{prefix}”.", prefix=prefix),
                mend=tr("The rules are {codes}.", codes=_listed()),
            )


def explain(code: str) -> str:
    """The rule's manual page, as Markdown. Raises UserError when there is no such rule."""
    return page_of(rule_named(code))


def page_of(rule: Rule) -> str:
    """A rule's manual page, as Markdown."""
    summary, _, body = rule.doc.strip().partition("\n")
    facts = [
        _WEIGHS[rule.severity],
        tr("keeps the post from being scheduled") if rule.blocks else tr("advice, keeps nothing back"),
        tr("on from the start") if rule.on else tr("off until you choose it"),
        tr("since {version}", version=rule.since),
    ]
    return f"# {rule.code} {rule.name}\n\n{summary.strip()}\n\n*{' · '.join(facts)}*\n{body.rstrip()}\n"


def _listed() -> str:
    return ", ".join(rule.code for rule in all_rules())
