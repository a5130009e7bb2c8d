"""Pills: one tab stop, arrows between them, each on or off."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.domain.kinds import Kind
from ui.theme.theme import Look, Theme, use
from ui.widgets.pills import Choice, Pills

CHOICES = [
    Choice(key="a", text="Story", badge=True, kind=Kind.STORY),
    Choice(key="b", text="Bluesky", icon="net-bluesky", tip="Bluesky of the bakery"),
    Choice(key="c", text="A campaign whose name is far longer than any pill may ever be wide"),
]


@pytest.fixture
def pills(qtbot):
    use(Theme(Look.LIGHT, bundled_font=True, scale=1.0))
    found = Pills(CHOICES, {"b"}, name="Things")
    qtbot.addWidget(found)
    found.resize(300, 80)
    with qtbot.waitExposed(found):
        found.show()
    return found


def test_what_is_on_is_shown_and_a_click_turns_it(pills, qtbot):
    assert [pills.pill(key).isChecked() for key in "abc"] == [False, True, False]
    with qtbot.waitSignal(pills.turned) as turned:
        pills.pill("c").click()
    assert turned.args == ["c"]
    pills.show_on({"a"})
    assert [pills.pill(key).isChecked() for key in "abc"] == [True, False, False]
    with pytest.raises(KeyError):
        pills.pill("x")


def test_arrows_go_round_and_only_one_is_a_tab_stop(pills):
    pills.pill("a").setFocus()
    for key, expected in ((Qt.Key.Key_Right, "b"), (Qt.Key.Key_Left, "a"), (Qt.Key.Key_Left, "c")):
        QTest.keyClick(QApplication.focusWidget(), key)
        assert QApplication.focusWidget() is pills.pill(expected)
    stops = [key for key in "abc" if pills.pill(key).focusPolicy() == Qt.FocusPolicy.StrongFocus]
    assert stops == ["c"]


def test_a_pill_is_named_and_never_wider_than_it_may_be(pills):
    assert pills.pill("b").accessibleName() == "Bluesky of the bakery"
    assert pills.pill("c").width() == 200
    assert not pills.grab().isNull()
