"""Each package walk finds exactly the files on disk."""

from pathlib import Path

import main as entry

ROOT = Path(__file__).resolve().parents[2]


def modules(folder: str) -> set[str]:
    """Modules and packages in a folder, private ones left out."""
    here = ROOT / folder
    files = {path.stem for path in here.glob("*.py")} | {
        path.parent.name for path in here.glob("*/__init__.py")
    }
    return {name for name in files if not name.startswith("_")}


def test_every_command_file_is_a_word() -> None:
    words = entry.words()
    assert set(words) == {name.rstrip("_") for name in modules("planner/commands")} - {"command"}
    for word in words:
        command = entry.command_named(word)
        assert command.word == word
        assert command.help.endswith(".")


def test_every_rule_file_is_a_rule() -> None:
    from planner.lint.registry import all_rules

    assert len(all_rules()) == len(modules("planner/lint/rules"))


def test_every_platform_file_is_a_connector_with_facts() -> None:
    from planner.connectors.registry import all_connectors
    from planner.networks.facts import facts_of

    keys = {connector.key for connector in all_connectors()}
    assert {key.replace("-", "_") for key in keys} == modules("planner/connectors/platforms")
    assert all(facts_of(key) for key in keys)
