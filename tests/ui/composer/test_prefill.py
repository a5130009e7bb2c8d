"""The composer opens where an advice points: words selected, a field in focus, a new post filled in."""

from datetime import date, datetime, time

from PySide6.QtCore import Qt

from planner.domain.kinds import Kind
from planner.domain.patch import Field
from tests.ui.composer.conftest import settled
from tests.ui.making import CLIENT, INSTAGRAM, a_post
from ui.context import Prefill
from ui.views.composer import open_composer
from ui.views.composer.openings import Openings
from ui.views.composer.prefill import filled


def opened(qtbot, making, post_id, prefill):
    sheet = open_composer(making.context, post_id, prefill=prefill)
    qtbot.addWidget(sheet)
    sheet.resize(1160, 852)
    with qtbot.waitExposed(sheet):
        sheet.show()
    qtbot.waitUntil(lambda: sheet.work.draft is not None)
    settled(qtbot, sheet)
    return sheet


def test_the_words_meant_are_selected(qtbot, making):
    making.put(a_post("🥖 Bread and BUTTER today", post_id="p1"))
    sheet = opened(qtbot, making, "p1", Prefill(span=(12, 18)))
    assert sheet.text.editor.textCursor().selectedText() == "BUTTER"
    assert sheet.work.draft.post.text == "🥖 Bread and BUTTER today"
    assert not sheet.work.unsaved


def test_a_folded_field_is_unfolded(qtbot, making):
    making.put(a_post("Bread", post_id="p1"))
    sheet = opened(qtbot, making, "p1", Prefill(field=Field.DISCLOSURE))
    assert sheet.fields.details.got.isVisible()


def test_a_new_post_has_kind_day_account_and_words(qtbot, making):
    fill = Prefill(
        client=CLIENT, account=INSTAGRAM, kind=Kind.CONVERSE, text="Which one?", day=date(2026, 12, 24)
    )
    sheet = opened(qtbot, making, None, fill)
    post = sheet.work.draft.post
    assert (post.kind, post.text, post.when.local.date()) == (Kind.CONVERSE, "Which one?", date(2026, 12, 24))
    assert sheet.work.draft.accounts == (INSTAGRAM,)


def test_an_opening_is_put_before_the_words(qtbot, making):
    making.put(a_post("20 % off.", post_id="p1"))
    sheet = opened(qtbot, making, "p1", Prefill(openings=("The day the oven broke,", "Ana has a habit:")))
    openings = sheet.findChild(Openings)
    qtbot.mouseClick(openings.buttons[1], Qt.MouseButton.LeftButton)
    assert sheet.work.draft.post.text == "Ana has a habit:\n\n20 % off."
    assert sheet.text.editor.textCursor().position() == len("Ana has a habit:")


def test_who_plans_at_night_is_offered_a_time_by_day(qtbot, making):
    sheet = opened(qtbot, making, None, Prefill(client=CLIENT))
    wish = Prefill(client=CLIENT, day=date(2026, 12, 24))
    for hour, offered in ((1, time(9)), (7, time(7)), (21, time(21)), (23, time(9))):
        draft = filled(sheet.work.draft, wish, sheet.work.desk, datetime(2026, 10, 14, hour))
        assert draft.post.when.local.time() == offered
