"""Reads one layer of a settings file: a preset, numbers, severities, which rules are on."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from planner.languages import tr
from planner.lint.finding import Severity
from planner.lint.mistakes import nearest
from planner.lint.profiles.fields import OFF, Fields
from planner.lint.profiles.layers import EVERYWHERE, Layer, Level, Scope, Who
from planner.lint.profiles.lines import Path
from planner.lint.profiles.presets import NAMES, preset_named
from planner.lint.profiles.rulebook import Rulebook
from planner.lint.rule import OptionValue, Rule

LAYER_KEYS = ("preset", "from", "until", "help-is-soft", "select", "extend-select", "ignore", "rules")
"""What every layer may set."""


def read_layer(
    table: Mapping[str, Any],
    path: Path,
    fields: Fields,
    rules: Rulebook,
    where: tuple[Who, Level, Scope],
) -> list[Layer]:
    """What a table sets: its preset as a layer of its own, then its own settings; none when it sets nothing.

    Args:
        table: only keys that are known.
        path: where it stands in the file.
        fields: collects mistakes.
        rules: those there are.
        where: who sets it, its level and its place.
    """
    who, level, place = where
    layers = []
    preset = _preset(table, path, fields)
    if preset is not None:
        called = Who(preset.who, preset.said)
        if place != EVERYWHERE:
            said = tr("{preset} of {whose}", "who set a rule", preset=preset.said, whose=who.said)
            called = Who(f"{preset.who} of {who.key}", said)
        layers.append(replace(preset, who=called.key, said=called.said, level=level, place=place))
    select = _prefixes(table, path, "select", fields, rules)
    extend = _prefixes(table, path, "extend-select", fields, rules)
    ignore = _prefixes(table, path, "ignore", fields, rules)
    options, severities = _rules(table.get("rules", {}), (*path, "rules"), fields, rules)
    soft = table.get("help-is-soft")
    if soft is not None:
        soft = fields.truth(soft, (*path, "help-is-soft"))
    own = Layer(
        who=who.key,
        said=who.said,
        level=level,
        place=place,
        options=options,
        severities=severities,
        select=select,
        extend=extend or (),
        ignore=ignore or (),
        help_is_soft=soft,
    )
    if options or severities or select is not None or extend or ignore or soft is not None:
        layers.append(own)
    return layers


def _preset(table: Mapping[str, Any], path: Path, fields: Fields) -> Layer | None:
    first = fields.day(table["from"], (*path, "from")) if "from" in table else None
    last = fields.day(table["until"], (*path, "until")) if "until" in table else None
    if "preset" not in table:
        for key in ("from", "until"):
            if key in table:
                fields.wrong((*path, key), tr("this is the day of a preset, and no preset is chosen here"))
        return None
    at = (*path, "preset")
    name = str(table["preset"]).casefold()
    if name not in NAMES:
        fields.wrong(at, tr("there is no preset “{word}”", word=table["preset"]) + nearest(name, NAMES))
        return None
    if first and last and last < first:
        fields.wrong((*path, "until"), tr("{last} is before {first}", last=last, first=first))
        return None
    preset = preset_named(name)
    if preset.most_days is not None:
        if last is None:
            if "until" not in table:
                fields.wrong(at, tr("{name} needs its last day, as until = 2026-12-05", name=name))
            return None
        longest = timedelta(days=preset.most_days - 1)
        if first is not None and last - first > longest:
            days = (last - first).days + 1
            fields.wrong(
                (*path, "until"),
                tr(
                    "these are {days} days; {name} lasts {most} at most",
                    days=days,
                    name=name,
                    most=preset.most_days,
                ),
            )
            return None
        first = first or last - longest
    return replace(preset.layer, first=first, last=last)


def _prefixes(
    table: Mapping[str, Any], path: Path, key: str, fields: Fields, rules: Rulebook
) -> tuple[str, ...] | None:
    if key not in table:
        return None
    if key == "ignore" and isinstance(table[key], list) and any(isinstance(one, dict) for one in table[key]):
        fields.wrong((*path, key), tr("what is ignored with a reason stands under [[ignored]]"))
        return None
    words = fields.words(table[key], (*path, key)) or ()
    found = []
    for word in words:
        named = rules.named(word)
        prefix = named.code if named else word.strip().upper()
        if prefix and rules.begins(prefix):
            found.append(prefix)
        else:
            said = tr("no rule begins with “{word}”", word=word)
            fields.wrong((*path, key), said + rules.near_prefix(prefix))
    return tuple(found)


def _rules(
    value: Any, path: Path, fields: Fields, rules: Rulebook
) -> tuple[dict[str, dict[str, OptionValue]], dict[str, Severity | None]]:
    options: dict[str, dict[str, OptionValue]] = {}
    severities: dict[str, Severity | None] = {}
    for word, inner in fields.table(value, path).items():
        rule = rules.named(word)
        if rule is None:
            fields.wrong((*path, word), tr("there is no such rule") + rules.near(word))
            continue
        known = ("severity", *(option.name for option in rule.options))
        table = fields.table(inner, (*path, word), known)
        if "severity" in table:
            severity = fields.severity(table["severity"], (*path, word, "severity"))
            if severity is not None:
                severities[rule.code] = None if severity == OFF else Severity(severity)
        numbers = _numbers(rule, table, (*path, word), fields)
        if numbers:
            options[rule.code] = numbers
    return options, severities


def _numbers(rule: Rule, table: Mapping[str, Any], path: Path, fields: Fields) -> dict[str, OptionValue]:
    numbers: dict[str, OptionValue] = {}
    for option in rule.options:
        if option.name in table:
            number = fields.option(table[option.name], option, (*path, option.name))
            if number is not None:
                numbers[option.name] = number
    _in_order(rule, numbers, path, fields)
    _large_enough(rule, numbers, path, fields)
    return numbers


def _large_enough(rule: Rule, numbers: Mapping[str, OptionValue], path: Path, fields: Fields) -> None:
    """Windows of at most 20 posts that need 30 to be judged never are; other rules mean other things by the two."""
    if rule.family != "MIX":
        return
    everywhere = len(path) == 2  # noqa: PLR2004 - rules.MIX001: nothing stands before it but the rule's own numbers
    known = {option.name: option.default for option in rule.options} if everywhere else {}
    known.update(numbers)
    least, posts = known.get("least"), known.get("posts")
    if not {"least", "posts"} & set(numbers) or isinstance(least, tuple) or isinstance(posts, tuple):
        return
    if least is not None and posts is not None and least > posts:
        place = "least" if "least" in numbers else "posts"
        fields.wrong(
            (*path, place),
            tr(
                "least is {least} and posts {posts}; no window is ever large enough", least=least, posts=posts
            ),
        )


def _in_order(rule: Rule, numbers: Mapping[str, OptionValue], path: Path, fields: Fields) -> None:
    """A warning that comes after its error would never be seen."""
    warn, error = numbers.get("warn"), numbers.get("error")
    default = {option.name: option.default for option in rule.options}
    if isinstance(warn, tuple) or isinstance(error, tuple) or warn is None or error is None:
        return
    upwards = default["error"] >= default["warn"]  # type: ignore[operator]
    if (error < warn) if upwards else (error > warn):
        fields.wrong(
            (*path, "error"),
            tr("error is {error} and warn {warn}; the warning has to come first", error=error, warn=warn),
        )
