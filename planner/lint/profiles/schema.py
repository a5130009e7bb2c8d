"""The settings file as a JSON schema, so that editors complete and check it (docs/lint.schema.json)."""

from fractions import Fraction
from typing import Any

from planner.domain.brief import DayNature
from planner.lint.finding import Severity
from planner.lint.profiles.briefs import DATE_KEYS
from planner.lint.profiles.fields import OFF
from planner.lint.profiles.presets import all_presets
from planner.lint.registry import all_rules
from planner.lint.rule import Option, Rule

_WORDS = {"type": "array", "items": {"type": "string"}}
_DAY = {"type": "string", "format": "date"}


def schema() -> dict[str, Any]:
    """JSON Schema, draft 2020-12. Own rules may be set too, so rules that it does not know are allowed."""
    layer = _ref("layer")
    named = {"type": "object", "additionalProperties": layer}
    narrow = {"type": "object", "additionalProperties": _ref("narrow")}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Settings of Parley's linter (lint.toml)",
        "type": "object",
        "properties": {
            **_layer(),
            "client": {"type": "object", "additionalProperties": _ref("client")},
            "network": named,
            "campaign": narrow,
            "post": narrow,
            "ignored": {"type": "array", "items": _ref("ignored")},
        },
        "additionalProperties": False,
        "$defs": {
            "layer": {"type": "object", "properties": _layer(), "additionalProperties": False},
            "narrow": {"type": "object", "properties": _choice(), "additionalProperties": False},
            "client": {
                "type": "object",
                "properties": {**_layer(), "brief": _brief(), "network": named, "account": named},
                "additionalProperties": False,
            },
            "ignored": _ignored(),
            "severity": {"enum": [*(severity.value for severity in Severity), OFF]},
            "share": {
                "description": 'a share, kept exactly: 0.33, "1/3" or "33 %"',
                "anyOf": [{"type": "number"}, {"type": "string", "pattern": "^[0-9.,]+ *(/ *[0-9]+|%)?$"}],
            },
            "rules": {
                "type": "object",
                "properties": {rule.code: _rule(rule) for rule in all_rules()},
                "additionalProperties": {"type": "object"},
            },
        },
    }


def _layer() -> dict[str, Any]:
    presets = all_presets()
    return {
        "preset": {
            "description": "; ".join(f"{preset.name}: {preset.says}" for preset in presets),
            "enum": [preset.name for preset in presets],
        },
        "from": {**_DAY, "description": "first day of the preset"},
        "until": {**_DAY, "description": "last day of the preset; launch-week needs it"},
        "help-is-soft": {"type": "boolean", "description": "asking for help counts as a soft ask"},
        **_choice(),
    }


def _choice() -> dict[str, Any]:
    return {
        "select": {**_WORDS, "description": "only these rules are on: codes, or their beginnings, or ALL"},
        "extend-select": {**_WORDS, "description": "these rules are on beside the others"},
        "ignore": {**_WORDS, "description": "these rules are off"},
        "rules": _ref("rules"),
    }


def _rule(rule: Rule) -> dict[str, Any]:
    summary = rule.doc.strip().partition("\n")[0]
    return {
        "description": f"{rule.name}: {summary}",
        "type": "object",
        "properties": {
            "severity": _ref("severity"),
            **{option.name: _option(option) for option in rule.options},
        },
        "additionalProperties": False,
    }


def _option(option: Option) -> dict[str, Any]:
    if isinstance(option.default, tuple):
        return {"description": option.says, **_WORDS, "default": list(option.default)}
    if isinstance(option.default, Fraction):
        return {"description": option.says, **_ref("share"), "default": str(option.default)}
    low, high = int(option.low), int(option.high)
    return {
        "description": option.says,
        "type": "integer",
        "minimum": low,
        "maximum": high,
        "default": option.default,
    }


def _brief() -> dict[str, Any]:
    date_keys: dict[str, Any] = {key: {"type": "string"} for key in DATE_KEYS}
    date_keys |= {
        "day": _DAY,
        "nature": {"enum": [nature.value for nature in DayNature]},
        "yearly": {"type": "boolean"},
    }
    dates = {
        "type": "object",
        "properties": date_keys,
        "required": ["day", "name"],
        "additionalProperties": False,
    }
    return {
        "description": "what is agreed with the client, for plans that are read from a file",
        "type": "object",
        "properties": {
            "region": {"type": "string", "pattern": "^[A-Za-z]{2}$", "description": "country, as DE"},
            "audience-zone": {"type": "string", "description": "time zone of the readers, as Europe/Berlin"},
            "quiet-hours": {"type": "string", "description": "as 22:00-07:00"},
            "posts-per-week": {"type": "integer", "minimum": 0, "maximum": 200},
            "own-dates": {"type": "array", "items": dates},
            "counts-from": {"type": "string", "description": "day from which posts count in the mix"},
            **dict.fromkeys(("denied-words", "own-domains", "own-hashtags", "may-name"), _WORDS),
        },
        "additionalProperties": False,
    }


def _ignored() -> dict[str, Any]:
    words = {"type": "string"}
    return {
        "type": "object",
        "properties": {
            "rule": words,
            "fingerprint": {**words, "description": "one finding"},
            "post": {**words, "description": "every finding of the rule on this post: row:3, or an id"},
            "client": {**words, "description": "only for this client"},
            "reason": {**words, "minLength": 1},
            "since": {**_DAY, "description": "without until it ends 30 days after"},
            "until": {**_DAY, "description": "last day"},
        },
        "required": ["rule", "reason"],
        "anyOf": [{"required": ["until"]}, {"required": ["since"]}],
        "additionalProperties": False,
    }


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{name}"}
