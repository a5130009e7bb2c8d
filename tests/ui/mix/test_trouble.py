"""A mistake in the linter's files is told in the panel, as soon as it is written."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Qt

from planner.lint.profiles.places import WORKSPACE_FILE
from tests.ui.making import a_post
from ui.mix.trouble import HOLDS
from ui.mix.watch import FileWatch


def test_the_panel_tells_of_a_mistake_and_takes_it_back(make_panel, making, qtbot):
    panel = make_panel(a_post("Fresh rye at seven.", post_id="p1"))
    assert not panel.trouble.isVisible()
    making.files.kept[making.context.workspace.path] = b'preset = "shopp"\n'
    making.bridge.rules_changed.emit()
    qtbot.waitUntil(panel.trouble.isVisible)
    assert "shopp" in panel.trouble.words.text()
    assert panel.trouble.accessibleName() == f"{panel.trouble.words.text()} {HOLDS}"
    assert panel.trouble.words.width() > panel.trouble.width() * 0.8
    assert panel.trouble.open.focusPolicy() & Qt.FocusPolicy.TabFocus
    making.files.kept[making.context.workspace.path] = b'preset = "shop"\n'
    making.bridge.rules_changed.emit()
    qtbot.waitUntil(lambda: not panel.trouble.isVisible())


@pytest.fixture
def told(making, tmp_path):
    bridge, times = making.bridge, []
    bridge.rules_changed.connect(lambda: times.append(1))
    parent = QObject()
    context = SimpleNamespace(bridge=bridge, workspace=SimpleNamespace(folder=tmp_path))
    parent.watch = FileWatch(context, parent)
    yield tmp_path, times
    parent.deleteLater()


def put(path: Path, words: str) -> None:
    """As an editor does: a new file takes the old one's place."""
    beside = path.with_suffix(".new")
    beside.write_text(words)
    beside.replace(path)


def test_what_is_written_by_hand_is_told_again_and_again(told, qtbot):
    folder, times = told
    for words in ("a", "ab", "abc"):
        before = len(times)
        put(folder / WORKSPACE_FILE, words)
        qtbot.waitUntil(lambda before=before: len(times) > before)


def test_an_own_rule_in_a_new_folder_is_told(told, qtbot):
    folder, times = told
    (folder / "rules").mkdir()
    (folder / "rules" / "own.yaml").write_text("a: 1")
    qtbot.waitUntil(lambda: bool(times))


def test_the_plan_beside_it_is_not_told(told, qtbot):
    folder, times = told
    (folder / "plan.sqlite-wal").write_text("a")
    put(folder / WORKSPACE_FILE, "a")
    qtbot.waitUntil(lambda: bool(times))
    assert len(times) == 1
