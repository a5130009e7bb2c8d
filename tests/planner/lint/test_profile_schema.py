"""docs/lint.schema.json says what the settings file takes."""

import json
import tomllib

from planner.lint.profiles.briefs import KEYS
from planner.lint.profiles.ignored import KEYS as IGNORED
from planner.lint.profiles.layering import LAYER_KEYS
from planner.lint.profiles.schema import schema
from planner.lint.registry import all_rules
from tests.planner.lint.test_profile_reading import WHOLE
from tools.lint_schema import FILE, text


def test_the_file_is_current() -> None:
    assert FILE.read_text(encoding="utf-8") == text(), "run python tools/lint_schema.py"


def test_it_knows_every_key_and_every_rule() -> None:
    made = schema()
    defs = made["$defs"]
    assert set(defs["layer"]["properties"]) == set(LAYER_KEYS)
    assert set(made["properties"]) == {*LAYER_KEYS, "client", "network", "campaign", "post", "ignored"}
    assert set(defs["client"]["properties"]["brief"]["properties"]) == set(KEYS)
    assert set(defs["ignored"]["properties"]) == set(IGNORED)
    rules = defs["rules"]["properties"]
    assert list(rules) == [rule.code for rule in all_rules()]
    for rule in all_rules():
        names = ["severity", *(option.name for option in rule.options)]
        assert list(rules[rule.code]["properties"]) == names


def test_references_lead_somewhere() -> None:
    written = json.dumps(schema())
    names = {part.split('"')[0] for part in written.split("#/$defs/")[1:]}
    assert names == set(schema()["$defs"])


def test_the_keys_of_a_whole_file_are_known() -> None:
    made = schema()
    whole = tomllib.loads(WHOLE)
    assert set(whole) <= set(made["properties"])
    client = made["$defs"]["client"]["properties"]
    assert set(whole["client"]["Fennel & Rye"]) <= set(client)
    assert set(whole["client"]["Fennel & Rye"]["brief"]) <= set(client["brief"]["properties"])
