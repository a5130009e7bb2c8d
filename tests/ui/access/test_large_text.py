"""Large text at 1366x768: the rail folds, nothing is cut, and every control can still be hit."""

import pytest

from tests.ui.access.stage import SCENES
from tests.ui.access.walk import cut, small
from ui.shell.rail import FOLDED

SMALL_SCREEN = (1366, 768)
SCALES = ("1.25", "2.0")  # where the rail folds, and the largest that Settings offers
LOOKED_AT = tuple(
    name
    for name in SCENES
    if name not in {"import", "why", "guide", "fix", "ignore", "composer, new", "journal"}
)  # those have no words of a fixed width, or are looked at by another one of their kind


@pytest.fixture
def large(stage, request):
    """The window on a small screen with large text."""
    size = stage.window.size()
    stage.window.resize(*SMALL_SCREEN)
    stage.window.preferences.put("text_scale", request.param)
    stage.calm()
    yield stage
    stage.clear()
    stage.window.preferences.put("text_scale", "1.0")
    stage.window.resize(size)


@pytest.mark.parametrize("large", SCALES, indirect=True)
def test_nothing_is_cut(large):
    assert large.window.workspace.rail.width() == FOLDED
    found = {}
    for name in LOOKED_AT:
        root = large.open_scene(name)
        found[name] = cut(root) + small(root)
        large.clear()
    assert {name: what for name, what in found.items() if what} == {}
