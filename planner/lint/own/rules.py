"""Reads a person's own rules from YAML. The keys and their meaning stand in docs/guide/own-rules.md."""

import re
from collections.abc import Iterable
from typing import Any

from planner.languages import tr
from planner.languages.dates import either
from planner.lint.finding import Severity
from planner.lint.mistakes import Mistakes
from planner.lint.own.record import rule_of
from planner.lint.own.sections import read_series, read_texts, read_where
from planner.lint.own.spec import ON_TEXTS, Sort, Spec
from planner.lint.own.tree import Tree, read_tree
from planner.lint.own.values import Values
from planner.lint.own.wording import check_message
from planner.lint.registry import all_rules
from planner.lint.rule import Rule

FAMILY = "OWN"
"""What the codes of rules begin with that name none themselves."""
MOST_RULES = 200
"""Rules in all files together, at most."""
_RESERVED = frozenset(
    [
        "MIX",
        "KND",
        "TLK",
        "FRQ",
        "TIM",
        "SAF",
        "DUP",
        "LNK",
        "TXT",
        "TAG",
        "A11Y",
        "MED",
        "NET",
        "CMP",
        "LEG",
        "LNT",
    ]
)
_CODE = re.compile(r"[A-Z]{2,6}\d{3}")
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_COMMON = (
    "code",
    "name",
    "check",
    "message",
    "severity",
    "on",
    "why",
    "link",
    "network",
    "client",
    "language",
)
_TEXT_KEYS = (*_COMMON, "kind", "scope", "match-case", "except")
_SERIES_KEYS = (*_COMMON, "counts", "over")
KEYS: dict[Sort, tuple[str, ...]] = {
    Sort.EXISTENCE: (*_TEXT_KEYS, "words", "pattern"),
    Sort.OCCURRENCE: (*_TEXT_KEYS, "words", "pattern", "at-most", "at-least"),
    Sort.SUBSTITUTION: (*_TEXT_KEYS, "swap", "swap-patterns"),
    Sort.RATIO: (*_SERIES_KEYS, "at-most", "at-least", "posts", "days", "least"),
    Sort.RUN: (*_SERIES_KEYS, "at-most"),
    Sort.GAP: (*_SERIES_KEYS, "at-most"),
    Sort.QUOTA: (*_SERIES_KEYS, "at-most", "at-least", "per"),
}
"""The keys that a rule may have, by what it checks."""
_MOST = {Sort.OCCURRENCE: 1_000, Sort.RATIO: 1, Sort.RUN: 50, Sort.GAP: 366, Sort.QUOTA: 1_000}


def own_rules(data: bytes, name: str, *, beside: Iterable[Rule] = ()) -> tuple[Rule, ...]:
    """Read own rules, ready to be handed to the engine beside the built-in ones.

    Args:
        data: the file (YAML, UTF-8): a list of rules, or a table with the list under ``rules``.
        name: of the file, for sentences and pages.
        beside: own rules of files that were read before: no code or name is used twice, and rules without
            a code are counted on.

    Raises:
        Mistakes: (a UserError) all that is wrong, one sentence each with its line; then no rule holds.
    """
    tree = read_tree(data, name)
    values = Values()
    trees = tree
    if isinstance(tree.content, dict):
        trees = values.table(tree, tr("the file"), ("rules",)).get("rules", Tree([], tree.line))
    before = tuple(beside)
    listed = trees.content if isinstance(trees.content, list) else []
    if trees.content is not None and not isinstance(trees.content, list):
        values.wrong(trees.line, tr("a list of rules is needed here, each beginning with a dash"))
    if (number := len(listed) + len(before)) > MOST_RULES:
        values.wrong(
            trees.line,
            tr("{number} rules are too many; {most} are the most", number=number, most=MOST_RULES),
        )
        listed = []
    reader = _Reader(values, name, before)
    specs = [reader.spec(one) for one in listed]
    if values.mistakes:
        raise Mistakes(name, values.mistakes)
    return tuple(rule_of(spec) for spec in specs if spec is not None)


class _Reader:
    def __init__(self, values: Values, file: str, before: tuple[Rule, ...]) -> None:
        self._values = values
        self._file = file
        there = (*all_rules(), *before)
        self._codes = {rule.code for rule in there}
        self._names = {rule.name for rule in there}
        self._count = sum(rule.family == FAMILY for rule in before)

    def spec(self, tree: Tree) -> Spec | None:
        """One rule; None when something is wrong with it."""
        values, before = self._values, len(self._values.mistakes)
        content = tree.content if isinstance(tree.content, dict) else {}
        if "check" not in content:
            names = ", ".join(sort.value for sort in Sort)
            values.wrong(
                tree.line, tr("say what the rule checks, as check: existence; there are {names}", names=names)
            )
            return None
        sort = values.one_of(content["check"], "check", Sort)
        if sort is None:
            return None
        table = values.table(tree, tr("a rule"), KEYS[sort])
        told: dict[str, Any] = {
            "sort": sort,
            "line": tree.line,
            "file": self._file,
            "code": self._code(table),
            "name": self._name(table, tree),
            "message": check_message(table, tree, sort, values),
            "where": read_where(table, values),
        }
        if "severity" in table and (severity := values.one_of(table["severity"], "severity", Severity)):
            told["severity"] = severity
        if "on" in table:
            told["on"] = values.truth(table["on"], "on") is not False
        told |= {key: values.text(table[key], key) for key in ("why", "link") if key in table}
        told |= (
            read_texts(table, tree, sort, values) if sort in ON_TEXTS else read_series(table, sort, values)
        )
        told |= self._limits(table, tree, sort)
        return None if len(values.mistakes) > before else Spec(**told)

    def _code(self, table: dict[str, Tree]) -> str:
        if "code" not in table:
            self._count += 1
            while f"{FAMILY}{self._count:03}" in self._codes:
                self._count += 1
            code = f"{FAMILY}{self._count:03}"
        else:
            line = table["code"].line
            code = self._values.text(table["code"], "code").upper()
            family = code.rstrip("0123456789")
            if not code:
                return ""
            if not _CODE.fullmatch(code):
                self._values.wrong(
                    line, tr("code is {code}; it takes 2 to 6 letters and 3 digits, as BAK001", code=code)
                )
            elif family in _RESERVED:
                self._values.wrong(
                    line,
                    tr(
                        "code is {code}; {family} is taken by Parley's own rules, as OWN is free",
                        code=code,
                        family=family,
                    ),
                )
            elif code in self._codes:
                self._values.wrong(line, tr("code {code} is used by another rule", code=code))
        self._codes.add(code)
        return code

    def _name(self, table: dict[str, Tree], tree: Tree) -> str:
        if "name" not in table:
            self._values.wrong(tree.line, tr("give the rule a name, as name: no-cheap"))
            return ""
        name = self._values.text(table["name"], "name", longest=60).casefold().replace(" ", "-")
        if name and not _NAME.fullmatch(name):
            self._values.wrong(
                table["name"].line, tr("name is {name}; it takes letters and hyphens, as no-cheap", name=name)
            )
        elif name in self._names:
            self._values.wrong(table["name"].line, tr("name {name} is used by another rule", name=name))
        self._names.add(name)
        return name

    def _limits(self, table: dict[str, Tree], tree: Tree, sort: Sort) -> dict[str, Any]:
        if sort not in _MOST:
            return {}
        told: dict[str, Any] = {}
        for key, name in (("at-most", "most"), ("at-least", "least")):
            if key in table:
                told[name] = self._values.number(table[key], key, 0, _MOST[sort], share=sort is Sort.RATIO)
        if not told:
            keys = [key for key in ("at-most", "at-least") if key in KEYS[sort]]
            self._values.wrong(
                tree.line,
                tr(
                    "give a limit, as {key}: {example} ({keys})",
                    key=keys[0],
                    example=_example(sort),
                    keys=either(keys),
                ),
            )
        return told


def _example(sort: Sort) -> str:
    return "1/3" if sort is Sort.RATIO else "2"
