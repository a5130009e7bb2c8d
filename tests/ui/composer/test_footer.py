"""The last button of the sheet: it schedules, or closes what is scheduled as it stands."""

from PySide6.QtCore import Qt

from tests.ui.composer.conftest import settled
from tests.ui.making import a_post


def test_a_post_that_is_scheduled_as_it_stands_is_done(compose, making, qtbot):
    making.put(a_post("At noon", post_id="px"))
    sheet = compose("px")
    settled(qtbot, sheet)
    before = sheet.work.desk.saved.revision
    button = sheet.footer.schedule_button
    assert button.text() == "Done"
    sheet.work.change(sheet.work.draft.with_text("At noon, or later"))
    settled(qtbot, sheet)
    assert button.text().startswith("Schedule for")
    sheet.work.change(sheet.work.draft.with_text("At noon"))
    settled(qtbot, sheet)
    assert button.text() == "Done"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert making.shell.closed == 1
    with making.plan.read() as unit:
        assert unit.posts.get("px").revision == before
