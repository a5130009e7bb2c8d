"""Two columns where there is room, one at a time where there is not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.making import BLUESKY, MASTODON, a_post
from ui.views.composer.columns import PREVIEW, WRITE


@pytest.fixture
def sheet(compose, making):
    making.put(a_post("Hello", post_id="pc", accounts=(MASTODON, BLUESKY)))
    return compose("pc")


def seen(sheet) -> tuple[bool, bool]:
    return sheet.text.isVisible(), sheet.previews.isVisible()


def test_both_columns_stand_side_by_side(sheet):
    assert seen(sheet) == (True, True)
    assert not sheet.columns.chooser.isVisible()


@pytest.mark.parametrize("why", ["narrow", "large letters"])
def test_one_column_at_a_time_where_both_do_not_fit(sheet, making, why):
    if why == "narrow":
        sheet.resize(700, 700)
    else:
        making.theme.adopt(making.theme.look, 2.0, high_contrast=False)
    assert seen(sheet) == (True, False)
    QTest.keyClick(sheet.columns.chooser, Qt.Key.Key_Right)
    assert sheet.columns.chooser.value() == PREVIEW
    assert seen(sheet) == (False, True)
    QTest.keyClick(sheet.columns.chooser, Qt.Key.Key_Left)
    assert (sheet.columns.chooser.value(), seen(sheet)) == (WRITE, (True, False))
    sheet.texts.history.toggle()
    assert sheet.texts.history.panel.isVisible()
    making.theme.adopt(making.theme.look, 1.0, high_contrast=False)
    sheet.resize(1160, 852)
    assert sheet.text.isVisible()
