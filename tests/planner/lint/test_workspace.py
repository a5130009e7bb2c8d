"""The linter's files beside a plan: read when asked, understood once, wrong ones told and not taken over."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from planner.domain.kinds import Ask
from planner.lint.kinds.ask import read_ask
from planner.lint.kinds.lexicon import use
from planner.lint.registry import rule_named
from planner.lint.workspace import WorkspaceFiles
from tests.fakes.files import FakeFiles

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
HOME = Path("/plan")
RULE = b"""
rules:
  - code: HSE001
    name: no-cheap
    check: existence
    words: [cheap]
    message: "Says {match}."
    severity: warning
"""


@pytest.fixture
def files():
    return FakeFiles()


@pytest.fixture
def workspace(files):
    return WorkspaceFiles(files, HOME)


def test_without_files_the_built_in_settings_hold(workspace):
    found = workspace.read()
    assert found.profile(NOW).name == "thirds"
    assert (found.own, found.trouble) == ((), "")
    assert workspace.read() is found


def test_settings_are_read_again_when_they_change(workspace, files):
    files.kept[workspace.path] = b'preset = "shop"\n'
    first = workspace.read()
    assert first.profile(NOW).name == "shop"
    assert workspace.read() is first
    files.kept[workspace.path] = b'preset = "80-20"\n'
    assert workspace.read().profile(NOW).name == "80-20"
    del files.kept[workspace.path]
    assert workspace.read().profile(NOW).name == "thirds"


def test_a_wrong_file_changes_nothing_and_is_told(workspace, files):
    files.kept[workspace.path] = b'preset = "shop"\n'
    workspace.read()
    files.kept[workspace.path] = b'preset = "shopp"\n'
    found = workspace.read()
    assert found.profile(NOW).name == "shop"
    assert "shopp" in found.trouble
    assert "shop" in found.trouble
    files.kept[workspace.path] = b'preset = "shop"\n'
    assert workspace.read().trouble == ""


def test_own_rules_are_found_and_the_settings_may_speak_of_them(workspace, files):
    files.kept[workspace.rules / "house.yaml"] = RULE
    files.kept[workspace.path] = b'[rules.HSE001]\nseverity = "error"\n'
    found = workspace.read()
    assert found.trouble == ""
    assert [rule.code for rule in found.own] == ["HSE001"]
    assert found.profile(NOW).severity_of(found.own[0]).value == "error"
    assert found.profile(NOW).takes(rule_named("MIX001"))


def test_own_cues_hold_for_what_is_read_from_then_on(workspace, files):
    files.kept[HOME / "cues-en.txt"] = b"[hard]\n1    come and get it\n"
    try:
        assert workspace.read().trouble == ""
        assert read_ask("Rye is out: come and get it.", "en").ask is Ask.HARD
        files.kept[HOME / "cues-en.txt"] = b"[hard]\nvery come\n"
        assert "cues-en.txt" in workspace.read().trouble
        del files.kept[HOME / "cues-en.txt"]
        workspace.read()
        assert read_ask("Rye is out: come and get it.", "en").ask is not Ask.HARD
    finally:
        use(None)


def test_a_file_that_cannot_be_read_is_told(workspace, files, monkeypatch):
    files.kept[workspace.path] = b""
    monkeypatch.setattr(files, "exists", bool)
    del files.kept[workspace.path]
    assert "no file" in workspace.read().trouble
