"""The link field shows an address from its beginning, where nobody writes in it."""

from PySide6.QtWidgets import QApplication

from tests.ui.composer.conftest import settled
from tests.ui.making import MASTODON, a_post

LONG = "https://ryeandshine.example/" + "pumpkin-loaf/" * 12


def test_a_long_address_is_shown_from_its_beginning(making, compose, qtbot):
    making.put(a_post("Loaf", post_id="p1", accounts=(MASTODON,), link=LONG))
    sheet = compose("p1")
    settled(qtbot, sheet)
    line = sheet.fields.link.control
    assert (line.text(), line.cursorPosition()) == (LONG, 0)


def test_what_was_typed_is_shown_from_its_beginning_when_the_field_is_left(making, compose, qtbot):
    making.put(a_post("Loaf", post_id="p1", accounts=(MASTODON,)))
    sheet = compose("p1")
    line = sheet.fields.link.control
    line.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is line)
    qtbot.keyClicks(line, LONG)
    assert line.cursorPosition() == len(LONG)
    sheet.text.editor.setFocus()
    qtbot.waitUntil(lambda: line.cursorPosition() == 0)
