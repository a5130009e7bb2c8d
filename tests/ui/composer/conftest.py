"""A composer to write in."""

import pytest

from ui.views.composer import open_composer


@pytest.fixture
def compose(qtbot, making):
    """Opens the composer on a post (or a new one) and waits until it is laid out and checked."""

    def make(post_id=None, *, when=None, size=(1160, 852)):
        sheet = open_composer(making.context, post_id, when)
        qtbot.addWidget(sheet)
        sheet.resize(*size)
        with qtbot.waitExposed(sheet):
            sheet.show()
        qtbot.waitUntil(lambda: sheet.work.draft is not None)
        settled(qtbot, sheet)
        return sheet

    return make


def settled(qtbot, sheet):
    """Wait until the newest text was checked."""
    qtbot.waitUntil(lambda: not sheet.work.checker.busy and not sheet.work.saving)
