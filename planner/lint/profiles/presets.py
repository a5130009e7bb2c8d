"""Presets: numbers that go together, each from a dated file under ``presets/``."""

import tomllib
from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from functools import lru_cache
from importlib.resources import files
from typing import Any, NamedTuple

from planner.languages import tr, tr_data
from planner.lint.finding import Severity
from planner.lint.profiles.layers import Layer, Level, preset_word
from planner.lint.rule import OptionValue

DEFAULT = "thirds"
NAMES = (
    "thirds",
    "80-20",
    "4-1-1",
    "5-3-2",
    "70-20-10",
    "50-30-20",
    "launch-week",
    "shop",
    "non-profit",
    "public-sector",
)
"""The presets, in the order in which they are offered."""


class Preset(NamedTuple):
    """One preset.

    Attributes:
        name: "4-1-1". label: as people see it. says: what it means, one plain sentence.
        source, read, grade: where its numbers come from, when that was read, and how good it is
            (``Grade``'s letters).
        house: numbers of Parley's own choice, beyond what the name says: "MIX001.error".
        most_days: longest time for which it may be chosen, and then an end date is needed; None: any.
        layer: what it sets.
    """

    name: str
    label: str
    says: str
    source: str
    read: date
    grade: str
    house: tuple[str, ...]
    most_days: int | None
    layer: Layer


@lru_cache(maxsize=len(NAMES))
def preset_named(name: str) -> Preset:
    """The preset of this name. Raises KeyError when there is none; ``NAMES`` are those there are."""
    if name not in NAMES:
        raise KeyError(name)
    data = tomllib.loads((files("planner.lint.presets") / f"{name}.toml").read_text(encoding="utf-8"))
    rules: Mapping[str, Mapping[str, Any]] = data["rules"]
    help_is_soft = data.get("help-is-soft")
    label = tr_data(data["label"])
    layer = Layer(
        who=preset_word(name),
        said=tr("preset {name}", "who set a rule", name=label),
        level=Level.PRESET,
        preset=name,
        options={code: numbers for code, table in rules.items() if (numbers := _numbers(table))},
        severities={
            code: None if table["severity"] == "off" else Severity(table["severity"])
            for code, table in rules.items()
            if "severity" in table
        },
        extend=tuple(data.get("extend-select", ())),
        help_is_soft=help_is_soft,
    )
    return Preset(
        name=name,
        label=label,
        says=tr_data(data["says"]),
        source=data["source"],
        read=data["read"],
        grade=data["grade"],
        house=tuple(data["house"]),
        most_days=data.get("most-days"),
        layer=layer,
    )


def all_presets() -> tuple[Preset, ...]:
    """Every preset, in the order in which they are offered."""
    return tuple(preset_named(name) for name in NAMES)


def _numbers(table: Mapping[str, Any]) -> dict[str, OptionValue]:
    return {
        name: Fraction(value) if isinstance(value, str) else value
        for name, value in table.items()
        if name != "severity"
    }
