"""Own rules and settings in the terminal: named, selected, explained, and said to be wrong."""

from pathlib import Path

import pytest

from tests.planner.commands.test_lint import Terminal

KITCHEN = b"- {name: no-cheap, check: existence, words: stollen, message: '{found} times {match}'}"
HOUSE = b"- {name: short, check: run, counts: {kind: promote}, at-most: 2, message: '{found} in a row'}"


@pytest.fixture
def terminal(capsys) -> Terminal:
    found = Terminal(capsys)
    for name, data in (("kitchen.yaml", KITCHEN), ("house.yaml", HOUSE)):
        found.files.kept[Path(name)] = data
    return found


def test_they_are_found_selected_and_told_apart(terminal) -> None:
    both = ("--rules", "kitchen.yaml", "--rules", "house.yaml")
    _, out, err = terminal("bakery.csv", *both, "--select", "OWN")
    assert err == ""
    assert "OWN001" in out
    assert "no-cheap · kitchen.yaml" in out
    assert "short · house.yaml" in out
    assert "OWN002" not in terminal("bakery.csv", *both, "--select", "OWN", "--ignore", "OWN002")[1]


def test_they_are_explained(terminal) -> None:
    for word in ("own001", "no-cheap"):
        status, out, err = terminal("--rules", "kitchen.yaml", "--explain", word)
        assert (status, err) == (0, "")
        assert out.startswith("# OWN001 no-cheap")
        assert "Your own rule: kitchen.yaml, line 1." in out
    assert terminal("--rules", "kitchen.yaml", "--explain", "MIX001")[1].startswith("# MIX001")


def test_settings_speak_of_them(terminal) -> None:
    terminal.files.kept[Path("team.toml")] = b'select = ["OWN"]\n[rules.no-cheap]\nseverity = "info"\n'
    _, out, _ = terminal("bakery.csv", "--rules", "kitchen.yaml", "--profile", "team.toml")
    assert "info OWN001" in out
    assert "no-cheap · kitchen.yaml > workspace" in out


def test_a_mistake_is_said_with_its_line_and_nothing_is_checked(terminal) -> None:
    terminal.files.kept[Path("wrong.yaml")] = b"- name: a\n  check: existance\n"
    status, out, err = terminal("bakery.csv", "--rules", "wrong.yaml")
    assert (status, out) == (2, "")
    assert "line 2: check is “existance”; did you mean existence?" in err
