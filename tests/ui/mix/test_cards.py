from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.lint.finding import Finding, Severity
from planner.lint.fix import Fix, Safety
from tests.ui.making import CLIENT
from ui.mix.cards import FindingList
from ui.mix.rows import Row


def row(index: int, message: str = "") -> Row:
    finding = Finding(
        code="TXT001",
        name="too-long",
        severity=list(Severity)[index % 3],
        message=message or f"{300 + index} of 300: {index} too many for Bluesky.",
        client="Rye",
        client_key=CLIENT,
        posts=(f"p{index}",),
        fingerprint=f"f{index:03}",
    )
    return Row(finding.fingerprint, finding)


@pytest.fixture
def cards(qtbot, making):
    view = FindingList(making.theme)
    qtbot.addWidget(view)
    view.resize(332, 600)
    with qtbot.waitExposed(view):
        view.show()
    return view


ROWS = tuple(row(index) for index in range(200))


def test_only_the_cards_in_sight_exist(cards):
    cards.show_rows(ROWS)
    made = [card for card in cards._cards.values() if card.isVisible()]
    assert 4 < len(made) < 20
    bar = cards.verticalScrollBar()
    for value in range(0, bar.maximum(), 200):
        bar.setValue(value)
    bar.setValue(bar.maximum())
    assert cards.card("f199") is not None
    assert cards.card("f000") is None
    assert len(cards._cards) + len(cards._spare) < 30


def test_the_list_does_not_jump_when_findings_come_and_go(cards):
    cards.show_rows(ROWS)
    bar = cards.verticalScrollBar()
    bar.setValue(4000)
    key = next(r.key for r in ROWS if cards._tops[ROWS.index(r)] <= 4000 < cards._tops[ROWS.index(r) + 1])
    before = cards.card(key).mapTo(cards.viewport(), cards.card(key).rect().topLeft()).y()
    longer = (row(900, "A new finding with a long sentence " * 6), *ROWS[:3], *ROWS[5:])
    cards.show_rows(longer)
    assert cards.card(key).mapTo(cards.viewport(), cards.card(key).rect().topLeft()).y() == before


def test_the_focus_stays_with_its_finding(cards, qtbot):
    cards.show_rows(ROWS)
    cards.focus_row(3)
    cards.show_rows((row(900), *ROWS))
    qtbot.waitUntil(lambda: cards.card("f003") is not None and cards.card("f003").hasFocus())


def test_a_button_that_has_the_focus_never_becomes_another_findings(cards, qtbot):
    fixable = replace(ROWS[0].finding, fixes=(Fix(title="Shorten it", safety=Safety.UNSAFE),))
    cards.show_rows((Row("f000", fixable), *ROWS[1:]))
    button = cards.card("f000").fix_button()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    cards.verticalScrollBar().setValue(cards.verticalScrollBar().maximum())
    assert cards.card("f000").fix_button() is button
    assert button.hasFocus()
    assert cards.focused_fix()[0].key == "f000"


def test_arrows_walk_and_bring_into_sight(cards):
    cards.show_rows(ROWS)
    cards.focus_row(0)
    for _ in range(12):
        QTest.keyClick(cards.card(cards._focused()), Qt.Key.Key_Down)
    assert cards._focused() == "f012"
    assert cards.verticalScrollBar().value() > 0
    QTest.keyClick(cards.card("f012"), Qt.Key.Key_Up)
    assert cards._focused() == "f011"


def test_a_card_says_everything_to_a_screen_reader(cards):
    cards.show_rows(ROWS)
    assert (
        cards.card("f001").accessibleName() == "Warning TXT001, too-long: 301 of 300: 1 too many for Bluesky."
    )


def test_of_several_clients_each_card_names_its_own(cards):
    cards.show_rows(ROWS[:3])
    assert "Rye" not in cards.card("f000").accessibleName()
    cards.show_rows(ROWS[:3], whose=True)
    assert ", Rye: " in cards.card("f000").accessibleName()
    cards.show_rows(ROWS[:3])
    assert "Rye" not in cards.card("f000").accessibleName()


def test_the_same_card_shows_new_numbers(cards):
    cards.show_rows(ROWS)
    card = cards.card("f000")
    changed = replace(ROWS[0], finding=replace(ROWS[0].finding, message="Now 310 of 300."))
    cards.show_rows((changed, *ROWS[1:]))
    assert cards.card("f000") is card
    assert card.row == changed


def test_of_200_findings_only_those_in_sight_are_made(cards):
    cards.show_rows(ROWS)
    bar = cards.verticalScrollBar()
    for value in range(0, bar.maximum(), 97):
        bar.setValue(value)
        cards.viewport().repaint()
        assert sum(cards.card(row.key) is not None for row in ROWS) < 40
    bar.setValue(bar.maximum())
    assert cards.card(ROWS[-1].key) is not None
    assert cards.card(ROWS[0].key) is None
