"""Every view, sheet and popover: each control has a name, can be hit, and shows that it has the focus."""

import pytest

from tests.ui.access.stage import SCENES
from tests.ui.access.walk import nameless, ringless, small


@pytest.mark.parametrize("name", SCENES)
def test_every_control_is_named_large_enough_and_shows_the_focus(stage, name):
    root = stage.open_scene(name)
    assert nameless(root) == []
    assert small(root) == []
    assert ringless(root, stage.window.ring) == []
    assert stage.strays.found == []  # a control without a parent flashed up as a window
