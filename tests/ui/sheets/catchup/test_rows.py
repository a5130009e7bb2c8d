"""The list of the catch-up screen with very many posts: only what is in view is made."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.domain.publication import PublicationState as S
from planner.publishing.catchup.item import Way

MANY = 40


@pytest.fixture
def many(missed):
    """Posts of the last hours, the oldest first."""
    return [missed.add(f"Tip {number}", (MANY - number) / 4 + 1) for number in range(MANY)]


def _read_all(missed, qtbot):
    qtbot.waitUntil(lambda: missed.sheet.catch_up.unread == 0)
    missed.settle()


def test_the_first_rows_are_there_before_all_are_read(missed, many, qtbot, monkeypatch):
    monkeypatch.setattr("ui.sheets.catchup.sheet.PAINTED", 3_600_000)  # the others come when they are told to
    sheet = missed.open()
    assert sheet.catch_up.unread == MANY - len(sheet.catch_up.items) > 0
    assert sheet.head.title.text() == f"{MANY} posts need a decision."
    assert sheet.foot.apply.toolTip() == "The others are still being read."
    first = next(iter(sheet.rows.values()))
    sheet.load()
    _read_all(missed, qtbot)
    assert sheet.foot.apply.isEnabled()
    assert sheet.foot.apply.text() == f"Apply {MANY} decisions"
    assert next(iter(sheet.rows.values())) is first
    assert len(sheet.rows) < MANY / 3


def test_the_wheel_makes_the_rows_it_comes_to(missed, many, qtbot):
    sheet = missed.open()
    _read_all(missed, qtbot)
    bar = sheet.scroll.verticalScrollBar()
    assert bar.maximum() > 5 * sheet.scroll.viewport().height()  # as long as all of them will be

    def at_the_end():
        bar.setValue(bar.maximum())
        return len(sheet.rows) == MANY and not missed.row(many[-1]).visibleRegion().isEmpty()

    qtbot.waitUntil(at_the_end)
    assert [row.item.post_id for row in sheet.rows.values()] == many


def test_the_arrow_keys_go_on_past_what_was_made(missed, many, qtbot):
    sheet = missed.open()
    _read_all(missed, qtbot)
    missed.row(many[0]).ways.setFocus()
    for _ in range(MANY - 1):
        QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_Down)
    last = missed.row(many[-1])
    assert sheet.focusWidget() is last.ways
    assert last.visibleRegion().boundingRect().height() == last.height()
    assert list(sheet.rows) == [item.key for item in sheet.catch_up.items]


def test_what_is_not_in_view_is_decided_too(missed, many, qtbot):
    sheet = missed.open()
    _read_all(missed, qtbot)
    sheet.apply()
    missed.settle()
    assert S.MISSED not in {state for post_id in many for state in missed.states(post_id)}


def test_reading_again_keeps_the_rows_and_takes_out_what_went(missed, many, qtbot):
    sheet = missed.open()
    _read_all(missed, qtbot)
    kept = missed.row(many[1])
    kept.ways.choose(Way.BY_HAND)
    missed.lead(many[0], S.CANCELLED)
    missed.making.clock.at += timedelta(minutes=2)
    sheet.load()
    missed.settle()
    rows = list(sheet.rows.values())
    assert rows[0] is kept
    assert "10 h 47 min late" in kept.when.text()
    assert kept.ways.value() is Way.BY_HAND
    assert sheet.head.title.text().startswith(f"{MANY - 1} posts")


def test_a_post_with_other_words_gets_a_new_row_in_its_place(missed, many, qtbot):
    sheet = missed.open()
    _read_all(missed, qtbot)
    before = missed.row(many[1])
    post = missed.making.post(many[1])
    with missed.making.plan.write() as unit:
        unit.posts.save(replace(post, text="Other words"))
        unit.commit()
    sheet.load()
    missed.settle()
    after = list(sheet.rows.values())[1]
    assert after is not before
    assert after.item.headline == "Other words"
    place = sheet.scroll.body.indexOf(after)
    assert place == 3  # a rule before each
